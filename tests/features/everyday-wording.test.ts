import { everydayWording } from '../../src/features/everyday-wording';
import { describeFeature } from '../helpers';

describeFeature(everydayWording, {
  flagged: ['That film was too long but I loved the ending'],
  silent: [],
});
