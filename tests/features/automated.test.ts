import { automated } from '../../src/features/automated';
import { describeFeature } from '../helpers';

describeFeature(automated, {
  flagged: [{ text: 'Check out my store', context: { automated: true } }],
  silent: ['Check out my store', { text: 'What brought you here?', context: { automated: true } }],
});
