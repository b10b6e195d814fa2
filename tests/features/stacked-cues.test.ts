import { stackedCues } from '../../src/features/stacked-cues';
import { describeFeature } from '../helpers';

describeFeature(stackedCues, {
  flagged: ['[[giveaway]], [[hurry]] up'],
  silent: ['I walked home.'],
});
