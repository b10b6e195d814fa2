import { testimonial } from '../../src/features/testimonial';
import { describeFeature } from '../helpers';

describeFeature(testimonial, {
  flagged: ['she [[changed my life]]'],
  silent: ['It is cold.'],
});
