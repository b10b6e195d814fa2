import { bareLure } from '../../src/features/bare-lure';
import { describeFeature } from '../helpers';

describeFeature(bareLure, {
  flagged: ['[[https://prizes.example/x9]]', 'this [[https://prizes.example/x9]]'],
  silent: ['The notes from our meeting are here: https://notes.example/12'],
});
