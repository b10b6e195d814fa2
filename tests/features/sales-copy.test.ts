import { salesCopy } from '../../src/features/sales-copy';
import { describeFeature } from '../helpers';

describeFeature(salesCopy, {
  flagged: ['[[treat yourself]] to one'],
  silent: ['The door was open.'],
});
