import { familiarReader } from '../../src/features/familiar-reader';
import { describeFeature } from '../helpers';

describeFeature(familiarReader, {
  flagged: [{ text: 'Follow my page', context: { relationship: 'friend' } }],
  silent: [{ text: 'Follow my page', context: { relationship: 'stranger' } }],
});
