import { baitQuestion } from '../../src/features/bait-question';
import { describeFeature } from '../helpers';

describeFeature(baitQuestion, {
  flagged: ['[[Want to earn more money?]]', '[[Are you tired of cables?]] Get the box.'],
  silent: ['Which bus goes to the harbour?'],
});
