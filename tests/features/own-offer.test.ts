import { ownOffer } from '../../src/features/own-offer';
import { describeFeature } from '../helpers';

describeFeature(ownOffer, {
  flagged: [
    'Great shot! [[I sell]] presets [[if you ever want]] that look',
    '[[Ours does]] that out of the box, by the way',
  ],
  silent: ['I sold my bike last year and miss it.', 'What does yours do?'],
});
