import { quotedPitch } from '../../src/features/quoted-pitch';
import { describeFeature } from '../helpers';

describeFeature(quotedPitch, {
  flagged: [
    'Every day the same comment: "[[check out my profile]], you [[will not regret]] it"',
    "Anyone else get 'hey hun, [[dm us]] to be featured' from them?",
  ],
  silent: [
    'Check out my profile, you will not regret it',
    'She said "see you at nine, bring the big umbrella" and left.',
  ],
});
