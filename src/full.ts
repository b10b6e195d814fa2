import { analyzersOf } from './analyze';
import { winkTagger } from './document/wink-tagger';
import { FULL } from './scorers/weights';

/**
 * Makes an analyzer with a memory and settings of its own.
 *
 * @throws TypeError when an option is unknown or of the wrong kind.
 */
export const createAnalyzer = analyzersOf(winkTagger, FULL);

/**
 * Tells how pushy the self-promotion in a message reads to the person who gets it, and why.
 * Synchronous and without side effects; the language model is loaded at the first call. Linear in the length of the text, and
 * quick when most of the text was read before.
 *
 * @throws TypeError when `text` is not a string or `context` holds an unknown field or value.
 */
export const { analyze } = createAnalyzer();
