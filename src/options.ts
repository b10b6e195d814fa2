import type { AnalyzerOptions } from './analyze';
import { checkFields, isObject, isStrings, oneOf, show } from './context';
import { CUES } from './reading/cues';
import type { MemoryLimits } from './reading/memory';

/** Enough for a text of 100,000 characters with room for its edits; some 10 MB when full. */
export const DEFAULT_MEMORY: MemoryLimits = { segments: 4000, characters: 400_000 };

const checkLimit = (name: string, value: unknown): void => {
  if (value !== undefined && !(typeof value === 'number' && Number.isFinite(value) && value >= 0))
    throw new TypeError(`pushiness: options.memory.${name} must be a number of 0 or more, not ${show(value)}`);
};

/** Throws a TypeError that names the option, what came and what is allowed. */
export const checkOptions = (options: AnalyzerOptions): void => {
  if (!isObject(options)) throw new TypeError(`pushiness: options must be an object, not ${show(options)}`);
  checkFields(options, ['memory', 'lexicon'], 'options');
  const { memory, lexicon } = options;
  if (memory !== undefined && memory !== false) {
    if (!isObject(memory))
      throw new TypeError(`pushiness: options.memory must be false or an object, not ${show(memory)}`);
    checkFields(memory, ['segments', 'characters'], 'options.memory');
    checkLimit('segments', memory.segments);
    checkLimit('characters', memory.characters);
  }
  if (lexicon !== undefined) {
    if (!isObject(lexicon)) throw new TypeError(`pushiness: options.lexicon must be an object, not ${show(lexicon)}`);
    checkFields(lexicon, CUES, 'options.lexicon');
    for (const [list, phrases] of Object.entries(lexicon))
      if (!isStrings(phrases) || phrases.some((phrase) => phrase !== phrase.toLowerCase().trim() || phrase === ''))
        throw new TypeError(
          `pushiness: options.lexicon.${list} must be an array of lower-case phrases such as ${oneOf(['early bird'])}`,
        );
  }
};
