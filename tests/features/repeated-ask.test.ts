import { repeatedAsk } from '../../src/features/repeated-ask';
import { describeFeature } from '../helpers';

describeFeature(repeatedAsk, {
  flagged: [
    { text: 'Check out my store', context: { history: [{ from: 'author', text: 'Check out my store!' }] } },
    { text: '[[Any news]] on this?', context: { history: [{ from: 'author', text: 'Would you buy my course?' }] } },
  ],
  silent: [
    'Check out my store',
    {
      text: 'We have it in red, too',
      context: {
        history: [
          { from: 'author', text: 'Check out my store!' },
          { from: 'reader', text: 'I like the blue one!' },
        ],
      },
    },
  ],
});
