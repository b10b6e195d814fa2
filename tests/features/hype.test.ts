import { hype } from '../../src/features/hype';
import { describeFeature } from '../helpers';

describeFeature(hype, {
  flagged: ['this is a [[game changer]]'],
  silent: ['The soup was warm.'],
});
