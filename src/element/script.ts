import { defineMeter } from './meter';

defineMeter();
