import { tokenTalk } from '../../src/features/token-talk';
import { describeFeature } from '../helpers';

describeFeature(tokenTalk, {
  flagged: ['[[presale]] soon, [[moon]]'],
  silent: ['The garden grows.'],
});
