import { solicited } from '../../src/features/solicited';
import { describeFeature } from '../helpers';

describeFeature(solicited, {
  flagged: [
    { text: 'Check out my store', context: { solicited: true } },
    { text: 'Check out my store', context: { history: [{ from: 'reader', text: 'where can I get it?' }] } },
  ],
  silent: ['Check out my store'],
});
