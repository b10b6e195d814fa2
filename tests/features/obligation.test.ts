import { obligation } from '../../src/features/obligation';
import { describeFeature } from '../helpers';

describeFeature(obligation, {
  flagged: ['[[You must buy my course]]', "[[don't forget to subscribe]] to my channel"],
  silent: ['You should see a doctor about that.', 'You need to restart the server.'],
});
