import { disclosure } from '../../src/features/disclosure';
import { describeFeature } from '../helpers';

describeFeature(disclosure, {
  flagged: ['[[Full disclosure]]: I wrote it'],
  silent: ['The sea was calm.'],
});
