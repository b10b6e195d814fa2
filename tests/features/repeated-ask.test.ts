import { repeatedAsk } from '../../src/features/repeated-ask';
import { describeFeature } from '../helpers';

describeFeature(repeatedAsk, {
  flagged: [
    {
      text: '[[Check out my store]]',
      context: {
        history: [
          { from: 'author', text: 'Check out my store!' },
          { from: 'reader', text: 'No thanks, not interested.' },
        ],
      },
    },
  ],
  silent: ['Check out my store'],
});
