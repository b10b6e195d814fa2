import { question } from '../../src/features/question';
import { describeFeature } from '../helpers';

describeFeature(question, {
  flagged: ['[[What made you start your business?]]', 'Nice talk. [[How long did you prepare?]]'],
  silent: ['Want to earn 500 a day?', 'Can you check out my page?', "I wasn't planning on it."],
});
