import { permission } from '../../src/features/permission';
import { describeFeature } from '../helpers';

describeFeature(permission, {
  flagged: ['[[no pressure]] at all', '[[would it be ok]] to post it'],
  silent: ['Act today.'],
});
