import { ACTS, type Act } from '../lexicons/acts';
import { indexPhrases, phrasesAt } from './phrases';
import type { ReadToken } from './types';

export interface FoundAct {
  readonly act: Act;
  /** Tokens that name it: two for "check out". */
  readonly length: number;
}

const INDEX = indexPhrases(Object.entries(ACTS) as [Act, readonly string[]][]);

const SINGLE: ReadonlyMap<string, Act> = new Map(
  (Object.entries(ACTS) as [Act, readonly string[]][]).flatMap(([act, phrases]) =>
    phrases.map((phrase) => [phrase, act] as const),
  ),
);

/** "you need to be following me": the act stands in its -ing form. */
const actOfGerund = (word: string): FoundAct | undefined => {
  if (!word.endsWith('ing') || word.length < 6) return undefined;
  const stem = word.slice(0, -3);
  const act = SINGLE.get(stem) ?? SINGLE.get(`${stem}e`) ?? SINGLE.get(stem.slice(0, -1));
  return act === undefined ? undefined : { act, length: 1 };
};

/** The act that the words from `at` on name, the longest phrase first. */
export const actAt = (tokens: readonly ReadToken[], at: number): FoundAct | undefined => {
  let best: FoundAct | undefined;
  phrasesAt(INDEX, tokens, at, (act, length) => {
    best ??= { act, length };
  });
  return best ?? actOfGerund(tokens[at]!.lower);
};

const OWN_OBJECTS: ReadonlySet<string> = new Set(
  (
    'my our me us mine here this these channel page link links profile website site video videos music song group server newsletter store shop album mixtape track bio now today tickets ' +
    'him her them i'
  ).split(' '),
);

/** Whether an act with a telling object begins at `at`: enough to be read as an ask in the middle of a run-on clause. */
export const isTellingAct = (tokens: readonly ReadToken[], at: number): boolean => {
  const found = actAt(tokens, at);
  if (found === undefined) return false;
  for (let i = at + found.length; i <= at + found.length + 2; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.kind === 'link' || token.kind === 'mention' || token.kind === 'email' || token.kind === 'phone')
      return true;
    if (token.kind !== 'word') return false;
    if (OWN_OBJECTS.has(token.lower)) return true;
    if (
      token.lower !== 'to' &&
      token.lower !== 'the' &&
      token.lower !== 'on' &&
      token.lower !== 'at' &&
      token.lower !== 'out' &&
      token.lower !== 'for' &&
      token.lower !== 'back'
    )
      return false;
  }
  return false;
};
