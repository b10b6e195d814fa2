import { causeAppeal } from '../../src/features/cause-appeal';
import { describeFeature } from '../helpers';

describeFeature(causeAppeal, {
  flagged: ['[[Sign the petition]]'],
  silent: ['The river is high today.'],
});
