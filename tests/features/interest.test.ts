import { interest } from '../../src/features/interest';
import { describeFeature } from '../helpers';

describeFeature(interest, {
  flagged: ['[[your talk]] was a joy'],
  silent: ['The train left.'],
});
