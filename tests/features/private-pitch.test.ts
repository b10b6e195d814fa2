import { privatePitch } from '../../src/features/private-pitch';
import { describeFeature } from '../helpers';

describeFeature(privatePitch, {
  flagged: [{ text: 'Subscribe to my channel', context: { channel: 'direct-message' } }],
  silent: [
    { text: 'Subscribe to my channel', context: { channel: 'direct-message', relationship: 'friend' } },
    { text: 'How was your trip?', context: { channel: 'direct-message' } },
  ],
});
