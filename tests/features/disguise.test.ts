import { disguise } from '../../src/features/disguise';
import { describeFeature } from '../helpers';

describeFeature(disguise, {
  flagged: ['[[f0llow]] me', '[[f o l l o w]] me'],
  silent: ['Flight BA117 leaves at 10', 'H2O and CO2'],
});
