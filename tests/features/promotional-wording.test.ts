import { promotionalWording } from '../../src/features/promotional-wording';
import { describeFeature } from '../helpers';

describeFeature(promotionalWording, {
  flagged: ['Check out my channel and subscribe for free giveaways'],
  silent: [],
});
