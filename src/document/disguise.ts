import { ACTS } from '../lexicons/acts';
import { DISGUISED_WORDS } from '../lexicons/disguised-words';
import { isAsciiLetter } from './characters';
import type { RawToken } from './scan';
import { classesOfWord, IS } from './words';

/** The words that people disguise: what a filter would look for. */
const TARGETS: ReadonlySet<string> = new Set([
  ...DISGUISED_WORDS,
  ...Object.values(ACTS).flatMap((words) => words.filter((word) => word.length > 3 && !word.includes(' '))),
]);

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const MAX_LETTERS = 16;
const MAX_WORD = 24;

const plain = (word: string): string | undefined => {
  let asL = '';
  for (const letter of word) asL += LEET[letter] ?? letter;
  if (TARGETS.has(asL)) return asL;
  const asI = [...word].map((letter) => (letter === '1' ? 'i' : (LEET[letter] ?? letter))).join('');
  return TARGETS.has(asI) ? asI : undefined;
};

const hasLetterAndSign = (word: string): boolean => {
  let letter = false;
  let sign = false;
  for (let i = 0; i < word.length; i++) {
    if (isAsciiLetter(word.charCodeAt(i))) letter = true;
    else sign = true;
  }
  return letter && sign;
};

/** `sooo` as `so`, `likeeee` as `like`: what is drawn out is read as the word it draws out, or with two of the letter. */
const shorten = (word: string): string => {
  let once = '';
  let twice = '';
  for (let i = 0; i < word.length; ) {
    const letter = word.charAt(i);
    let end = i;
    while (word.charAt(end) === letter) end++;
    const run = end - i;
    once += run > 2 ? letter : letter.repeat(run);
    twice += letter.repeat(Math.min(run, 2));
    i = end;
  }
  return TARGETS.has(once) || (classesOfWord(once) & IS.cue) !== 0 ? once : twice;
};

const isDrawnOut = (word: string): boolean => {
  for (let i = 2; i < word.length; i++)
    if (
      word.charCodeAt(i) === word.charCodeAt(i - 1) &&
      word.charCodeAt(i) === word.charCodeAt(i - 2) &&
      isAsciiLetter(word.charCodeAt(i))
    )
      return true;
  return false;
};

const isSingleLetter = (token: RawToken | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.end - token.start === 1;
const DOTS: ReadonlySet<string> = new Set(['.', 'dot', '[.]', '(.)']);
/** End of `example . com`, `example[.]com`, `example (dot) com` at `at`, or 0. */
const spelledLink = (tokens: readonly RawToken[], at: number): number => {
  if (tokens[at]!.kind !== 'word') return 0;
  let i = at + 1;
  const open = tokens[i]?.lower === '[' || tokens[i]?.lower === '(';
  if (open) i++;
  const dot = tokens[i];
  if (dot === undefined || !DOTS.has(dot.lower)) return 0;
  i++;
  if (open) {
    if (tokens[i]?.lower !== ']' && tokens[i]?.lower !== ')') return 0;
    i++;
  }
  const ending = tokens[i];
  if (ending === undefined || (ending.classes & IS.domain) === 0) return 0;
  if (
    dot.lower === '.' &&
    !open &&
    !(
      dot.spaceBefore &&
      ending.spaceBefore &&
      (ending.lower === 'com' || ending.lower === 'net' || ending.lower === 'org')
    )
  )
    return 0;
  if (dot.lower === 'dot' && !open && ending.lower === 'me') return 0;
  return i + 1;
};

/**
 * Undoes light disguise: `f0llow`, `f o l l o w`, `example [dot] com`. Only what becomes a known word is changed, so that
 * model numbers, initials and ordinary spacing stay as they are.
 */
export const undisguise = (tokens: readonly RawToken[]): RawToken[] => {
  const result: RawToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const linkEnd = spelledLink(tokens, i);
    if (linkEnd > 0) {
      result.push({
        ...token,
        kind: 'link',
        classes: 0,
        end: tokens[linkEnd - 1]!.end,
        lower: tokens
          .slice(i, linkEnd)
          .filter((part) => /[a-z0-9]/.test(part.lower) && part.lower !== 'dot')
          .map((part) => part.lower)
          .join('.'),
        disguised: true,
      });
      i = linkEnd - 1;
      continue;
    }
    if (isSingleLetter(token)) {
      let end = i;
      let joined = '';
      while (end < tokens.length && joined.length < MAX_LETTERS) {
        const part = tokens[end]!;
        if (isSingleLetter(part)) joined += part.lower;
        else if (
          !(part.kind === 'punctuation' && part.end - part.start === 1 && isSingleLetter(tokens[end + 1]) && end > i)
        )
          break;
        end++;
      }
      let word: string | undefined;
      while (end > i + 3 && joined.length >= 4) {
        word = TARGETS.has(joined) ? joined : undefined;
        if (word !== undefined) break;
        end--;
        if (isSingleLetter(tokens[end])) joined = joined.slice(0, -1);
      }
      if (word !== undefined) {
        result.push({
          ...token,
          end: tokens[end - 1]!.end,
          lower: word,
          classes: classesOfWord(word),
          disguised: true,
        });
        i = end - 1;
        continue;
      }
    }
    if (
      (token.kind === 'word' || token.kind === 'symbol' || token.kind === 'money') &&
      token.end - token.start <= MAX_WORD
    ) {
      let end = i + 1;
      let written = token.lower;
      while (
        end < tokens.length &&
        end < i + 4 &&
        !tokens[end]!.spaceBefore &&
        (tokens[end]!.kind === 'word' ||
          tokens[end]!.kind === 'mention' ||
          tokens[end]!.kind === 'cashtag' ||
          tokens[end]!.kind === 'money' ||
          ((tokens[end]!.lower === '@' || tokens[end]!.lower === '$' || tokens[end]!.lower === '!') &&
            tokens[end + 1]?.spaceBefore === false))
      ) {
        written += tokens[end]!.lower;
        end++;
      }
      const word = written.length <= MAX_WORD && hasLetterAndSign(written) ? plain(written) : undefined;
      if (word !== undefined) {
        result.push({
          ...token,
          kind: 'word',
          end: tokens[end - 1]!.end,
          lower: word,
          classes: classesOfWord(word),
          disguised: true,
        });
        i = end - 1;
        continue;
      }
    }
    if (token.kind === 'word' && isDrawnOut(token.lower)) {
      const lower = shorten(token.lower);
      result.push({ ...token, lower, classes: classesOfWord(lower) });
    } else result.push(token);
  }
  return result;
};
