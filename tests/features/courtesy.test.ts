import { courtesy } from '../../src/features/courtesy';
import { describeFeature } from '../helpers';

describeFeature(courtesy, {
  flagged: ['[[Thank you]], that helped a lot'],
  silent: ['Sign the form.'],
});
