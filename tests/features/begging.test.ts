import { begging } from '../../src/features/begging';
import { describeFeature } from '../helpers';

describeFeature(begging, {
  flagged: ['it [[would mean]] the world'],
  silent: ['The bridge is closed.'],
});
