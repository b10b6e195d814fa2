import { linkDensity } from '../../src/features/link-density';
import { describeFeature } from '../helpers';

describeFeature(linkDensity, {
  flagged: ['look [[https://shop.example/a]] [[https://shop.example/b]]', 'Call [[+44 20 7946 0018]]'],
  silent: ['A long walk by the river did more for me than any app.'],
});
