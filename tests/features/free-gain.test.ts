import { freeGain } from '../../src/features/free-gain';
import { describeFeature } from '../helpers';

describeFeature(freeGain, {
  flagged: ['[[giveaway]] tonight', 'You [[have won]] a boat'],
  silent: ['The museum closes at five.'],
});
