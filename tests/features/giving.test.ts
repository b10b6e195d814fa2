import { giving } from '../../src/features/giving';
import { describeFeature } from '../helpers';

describeFeature(giving, {
  flagged: ['[[In my experience]] the cheap one lasts longer'],
  silent: ['Order today.'],
});
