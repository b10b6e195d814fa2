import { engagementBait } from '../../src/features/engagement-bait';
import { describeFeature } from '../helpers';

describeFeature(engagementBait, {
  flagged: ['[[like if]] you agree', '[[sub4sub]]'],
  silent: ['I like this song a lot.'],
});
