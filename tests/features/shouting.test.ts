import { shouting } from '../../src/features/shouting';
import { describeFeature } from '../helpers';

describeFeature(shouting, {
  flagged: ['[[BUY]] [[THIS]] now[[!!!]]'],
  silent: ['NASA was right.'],
});
