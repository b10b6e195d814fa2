import { urgency } from '../../src/features/urgency';
import { describeFeature } from '../helpers';

describeFeature(urgency, {
  flagged: ['[[hurry]] and come', '[[last chance]] today'],
  silent: ['The clock is slow.'],
});
