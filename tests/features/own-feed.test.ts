import { ownFeed } from '../../src/features/own-feed';
import { describeFeature } from '../helpers';

describeFeature(ownFeed, {
  flagged: [{ text: 'Subscribe to my channel', context: { channel: 'post' } }],
  silent: [{ text: 'Subscribe to my channel', context: { channel: 'comment' } }],
});
