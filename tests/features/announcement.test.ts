import { announcement } from '../../src/features/announcement';
import { describeFeature } from '../helpers';

describeFeature(announcement, {
  flagged: ['My album is [[out now]]', '[[Introducing]] the new kettle'],
  silent: ['It rained all day.'],
});
