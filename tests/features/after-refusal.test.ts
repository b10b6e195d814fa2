import { afterRefusal } from '../../src/features/after-refusal';
import { describeFeature } from '../helpers';

describeFeature(afterRefusal, {
  flagged: [
    {
      text: 'Check out my store',
      context: {
        history: [
          { from: 'author', text: 'Check out my store!' },
          { from: 'reader', text: 'No thanks, not interested.' },
        ],
      },
    },
    {
      text: '[[just bumping]] this',
      context: {
        history: [
          { from: 'author', text: 'Worth a chat?' },
          { from: 'reader', text: 'No thank you.' },
        ],
      },
    },
  ],
  silent: [
    'Check out my store',
    {
      text: 'Check out my store',
      context: {
        history: [
          { from: 'author', text: 'Check out my store!' },
          { from: 'reader', text: 'Where can I find it?' },
        ],
      },
    },
  ],
});
