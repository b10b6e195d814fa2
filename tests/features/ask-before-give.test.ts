import { askBeforeGive } from '../../src/features/ask-before-give';
import { describeFeature } from '../helpers';

describeFeature(askBeforeGive, {
  flagged: ['Subscribe to my channel'],
  silent: [
    'Thanks for the great tip, it fixed my build. What do you use for tests? Subscribe to my channel',
    'How was your talk?',
  ],
});
