import { contactLure } from '../../src/features/contact-lure';
import { describeFeature } from '../helpers';

describeFeature(contactLure, {
  flagged: ['[[link in bio]]', '[[dm me]] for prices'],
  silent: ['The bio of Curie is a great read for children who like rocks.'],
});
