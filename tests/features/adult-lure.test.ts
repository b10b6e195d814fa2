import { adultLure } from '../../src/features/adult-lure';
import { describeFeature } from '../helpers';

describeFeature(adultLure, {
  flagged: ['[[bored and alone]], come and [[play with me]]', 'new pics on [[my onlyfans]]'],
  silent: ['My daughter plays the cello.', 'The private view of the gallery is on Friday.'],
});
