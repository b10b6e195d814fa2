import { recruiting } from '../../src/features/recruiting';
import { describeFeature } from '../helpers';

describeFeature(recruiting, {
  flagged: ['[[business opportunity]]'],
  silent: ['The team won on Sunday.'],
});
