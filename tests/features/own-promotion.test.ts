import { ownPromotion } from '../../src/features/own-promotion';
import { describeFeature } from '../helpers';

describeFeature(ownPromotion, {
  flagged: ['look at [[my channel]]', '[[our brand new app]]'],
  silent: ['Your channel is lovely.'],
});
