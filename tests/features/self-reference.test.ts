import { selfReference } from '../../src/features/self-reference';
import { describeFeature } from '../helpers';

describeFeature(selfReference, {
  flagged: ['[[I]] made [[my]] video and [[my]] song and [[my]] mixtape'],
  silent: ['How did you learn to paint like that?'],
});
