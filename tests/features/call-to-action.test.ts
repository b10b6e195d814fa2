import { callToAction } from '../../src/features/call-to-action';
import { describeFeature } from '../helpers';

describeFeature(callToAction, {
  flagged: ['[[Follow me]] on X!', 'Loved it. Now [[subscribe to my channel]] please', '[[Buy my course]] today'],
  silent: [
    'Restart the router and wait ten seconds.',
    'Tell me about your trip!',
    'Stop begging for subscribers, it is embarrassing.',
  ],
});
