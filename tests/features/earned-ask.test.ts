import { earnedAsk } from '../../src/features/earned-ask';
import { describeFeature } from '../helpers';

describeFeature(earnedAsk, {
  flagged: [
    {
      text: 'Check out my store',
      context: {
        history: [
          { from: 'author', text: 'Thanks for asking, the trick is to soak the beans.' },
          { from: 'reader', text: 'That worked, brilliant.' },
        ],
      },
    },
  ],
  silent: ['Check out my store'],
});
