import { template } from '../../src/features/template';
import { describeFeature } from '../helpers';

describeFeature(template, {
  flagged: ['[[Dear sir]], a word'],
  silent: ['Sam, a word.'],
});
