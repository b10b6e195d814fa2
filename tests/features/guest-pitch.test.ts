import { guestPitch } from '../../src/features/guest-pitch';
import { describeFeature } from '../helpers';

describeFeature(guestPitch, {
  flagged: [{ text: 'Subscribe to my channel', context: { channel: 'comment' } }],
  silent: [{ text: 'Subscribe to my channel', context: { channel: 'post' } }],
});
