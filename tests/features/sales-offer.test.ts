import { salesOffer } from '../../src/features/sales-offer';
import { describeFeature } from '../helpers';

describeFeature(salesOffer, {
  flagged: ['[[use code]] MOSS', '[[free shipping]] for all'],
  silent: ['The harbour is quiet.'],
});
