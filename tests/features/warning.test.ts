import { warning } from '../../src/features/warning';
import { describeFeature } from '../helpers';

describeFeature(warning, {
  flagged: ['[[Beware]] of him'],
  silent: ['Come in.'],
});
