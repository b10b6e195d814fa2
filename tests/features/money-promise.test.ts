import { moneyPromise } from '../../src/features/money-promise';
import { describeFeature } from '../helpers';

describeFeature(moneyPromise, {
  flagged: ['[[earn 500]] a day', '[[passive income]] for all'],
  silent: ['The ticket costs 4 euros.'],
});
