import { severalAsks } from '../../src/features/several-asks';
import { describeFeature } from '../helpers';

describeFeature(severalAsks, {
  flagged: ['Like this video, subscribe to my channel and follow me on X!'],
  silent: ['Follow me on X!', 'Mix the flour, add water and knead.'],
});
