import { miracleService } from '../../src/features/miracle-service';
import { describeFeature } from '../helpers';

describeFeature(miracleService, {
  flagged: ['A [[recovery expert]] got everything back for me', '[[love spell]] that works in a day'],
  silent: ['I lost my keys on the beach.', 'The doctor set my arm.'],
});
