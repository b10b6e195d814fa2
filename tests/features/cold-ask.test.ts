import { coldAsk } from '../../src/features/cold-ask';
import { describeFeature } from '../helpers';

describeFeature(coldAsk, {
  flagged: [{ text: 'Follow my page', context: { relationship: 'stranger' } }],
  silent: [
    { text: 'Follow my page', context: { relationship: 'friend' } },
    { text: 'Follow my page', context: { history: [{ from: 'reader', text: 'I liked your drawing of the fox.' }] } },
  ],
});
