import {
  isAlphanumeric,
  isAsciiLetter,
  isDigit,
  isEmojiLead,
  isHandleCode,
  isHighSurrogate,
  isIdeograph,
  isLetter,
  isLowSurrogate,
  isPictograph,
  isSpace,
  isUpperAscii,
  isVariationSelector,
  KEYCAP,
  ZERO_WIDTH_JOINER,
} from './characters';
import { bareLinkEnd, hostAt, pathEnd, schemeLinkAt } from './links';
import type { TokenKind } from './types';
import { classesOfWord, IS } from './words';

/** A token of the normalised text, before words are looked at. */
export interface RawToken {
  kind: TokenKind;
  start: number;
  end: number;
  lower: string;
  disguised: boolean;
  /** Whether white space stands before it. */
  spaceBefore: boolean;
  /** Whether it begins with a capital, A to Z. */
  upper: boolean;
  /** Bits of the word lists that hold it; see `words.ts`. */
  classes: number;
}

export interface Scanned {
  readonly tokens: RawToken[];
  /** Whether a word may be in disguise: digits in words, signs glued to them, single letters, letters drawn out. */
  readonly odd: boolean;
}

const APOSTROPHE = 39;
const AT = 64;
const DOT = 46;
const DASH = 45;
const PHONE_LENGTH = 24;
const HANDLE_LENGTH = 30;

/** `f!@kn` and the like are no mentions. */
const NO_MENTION_AFTER: ReadonlySet<number> = new Set([33, 35, 36, 37, 38, 42, AT]);

const isCurrency = (code: number): boolean =>
  code === 36 || code === 0xa3 || code === 0xa5 || (code >= 0x20a0 && code <= 0x20cf);

/** End of a run of digits with separators and a suffix: `1,000`, `3.5k`, `50%`, `24/7`. */
const numberEnd = (text: string, from: number): number => {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) end++;
    else if ((code === DOT || code === 44 || code === 58 || code === 47) && isDigit(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
};

/** End of a phone number at `from`: seven to fifteen digits, with the separators people write; else 0. */
const phoneEnd = (text: string, from: number): number => {
  let digits = 0;
  let end = 0;
  let groups = 0;
  let inDigits = false;
  const limit = Math.min(text.length, from + PHONE_LENGTH);
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      digits++;
      if (!inDigits) groups++;
      inDigits = true;
      end = i + 1;
    } else if (
      code === 32 ||
      code === DASH ||
      code === 40 ||
      code === 41 ||
      code === DOT ||
      (code === 43 && i === from)
    )
      inDigits = false;
    else break;
  }
  if (isAlphanumeric(text.charCodeAt(end)) || text.charCodeAt(end) === 37) return 0;
  const dialled =
    text.charCodeAt(from) === 43 ||
    text.charCodeAt(from) === 48 ||
    text.charCodeAt(from) === 40 ||
    groups >= 3 ||
    (groups === 1 && digits >= 10);
  return digits >= 7 && digits <= 15 && dialled ? end : 0;
};

/** End of the emoji at `from`, with its modifiers, joiners and flags taken along; else 0. */
const emojiEnd = (text: string, from: number): number => {
  let end = from;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isEmojiLead(code) && isLowSurrogate(text.charCodeAt(end + 1))) {
      const flag = code === 0xd83c && text.charCodeAt(end + 1) >= 0xdde6 && text.charCodeAt(end + 1) <= 0xddff;
      end += 2;
      if (
        flag &&
        text.charCodeAt(end) === 0xd83c &&
        text.charCodeAt(end + 1) >= 0xdde6 &&
        text.charCodeAt(end + 1) <= 0xddff
      )
        end += 2;
    } else if (isPictograph(code)) end++;
    else return end === from ? 0 : end;
    for (;;) {
      const next = text.charCodeAt(end);
      if (isVariationSelector(next) || next === KEYCAP) end++;
      else if (next === 0xd83c && text.charCodeAt(end + 1) >= 0xdffb && text.charCodeAt(end + 1) <= 0xdfff) end += 2;
      else break;
    }
    if (text.charCodeAt(end) !== ZERO_WIDTH_JOINER) return end;
    end++;
  }
};

const wordEnd = (text: string, from: number): number => {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code >= 97 && code <= 122) {
      end++;
      continue;
    }
    if (isIdeograph(code)) return end === from ? end + 1 : end;
    if (isAlphanumeric(code) || code === 95) end++;
    else if (code === APOSTROPHE && isLetter(text.charCodeAt(end + 1)) && isLetter(text.charCodeAt(end - 1))) end++;
    else break;
  }
  return end;
};

const handleEnd = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && isHandleCode(text.charCodeAt(end))) end++;
  return end;
};

/** A handle ends where its letters do; an inner dot belongs to it on the networks that allow one. */
const mentionEnd = (text: string, at: number): number => {
  let end = handleEnd(text, at + 1);
  if (end === at + 1 || end - at > HANDLE_LENGTH) return 0;
  while (text.charCodeAt(end) === DOT && isHandleCode(text.charCodeAt(end + 1)) && end - at < HANDLE_LENGTH)
    end = handleEnd(text, end + 1);
  const after = text.charCodeAt(end);
  if (after === AT || (isLetter(after) && !isIdeograph(after))) return 0;
  if (after === 58 && text.charCodeAt(end + 1) === 47 && text.charCodeAt(end + 2) === 47) return 0;
  return end;
};

const isForeignDigit = (code: number): boolean => (code >= 0x660 && code <= 0x669) || (code >= 0x966 && code <= 0x96f);

/** `#tag`: letters, digits and underscores of any script with at least one that is no digit. */
const hashtagEnd = (text: string, hash: number): number => {
  let end = hash + 1;
  let hasLetter = false;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (
      !isForeignDigit(code) &&
      (isLetter(code) || isIdeograph(code) || code === 0x3003 || code === 0x3005 || code === 0x303b)
    )
      hasLetter = true;
    else if ((code === 0x301c || code === 126) && isIdeograph(text.charCodeAt(end - 1))) hasLetter = true;
    else if (!isDigit(code) && !isForeignDigit(code) && code !== 95 && code !== 0xb7) break;
    end++;
  }
  return hasLetter && text.charCodeAt(end) !== 35 && !(text.charCodeAt(end) === 58 && text.charCodeAt(end + 1) === 47)
    ? end
    : 0;
};

const cashtagEnd = (text: string, dollar: number): number => {
  let end = dollar + 1;
  while (isAsciiLetter(text.charCodeAt(end)) || (end > dollar + 1 && isDigit(text.charCodeAt(end)))) end++;
  return end > dollar + 1 && end - dollar <= 16 && !isLetter(text.charCodeAt(end)) ? end : 0;
};

/** How many single letters in a row may spell a word out. */
const SPELLED_OUT = 4;

/** Whether what precedes a glued word may stand for one of its letters: `subscr!be`, `p@y`. */
const mayStandForLetter = ({ kind, lower }: RawToken): boolean =>
  kind === 'symbol' || kind === 'mention' || kind === 'cashtag' || kind === 'money' || lower === '!' || lower === '@';

/** Reads a normalised text into tokens, one character code after another; every character is looked at a bounded number of times. */
export const scan = (text: string): Scanned => {
  const tokens: RawToken[] = [];
  const { length } = text;
  let odd = false;
  let singles = 0;
  let spaceBefore = false;
  /** Up to here, a host was looked for and not found. */
  let noHostUntil = 0;
  let i = 0;
  const add = (kind: TokenKind, end: number, lower: string, classes = 0): void => {
    const previous = tokens[tokens.length - 1];
    if (
      !spaceBefore &&
      !odd &&
      previous !== undefined &&
      (kind === 'word'
        ? mayStandForLetter(previous)
        : previous.kind === 'word' && kind !== 'punctuation' && kind !== 'emoji')
    )
      odd = true;
    const upper = isUpperAscii(text.charCodeAt(i));
    tokens.push({ kind, start: i, end, lower, disguised: false, spaceBefore, upper, classes });
    i = end;
    spaceBefore = false;
  };
  const addLower = (kind: TokenKind, end: number): void => add(kind, end, text.slice(i, end).toLowerCase());
  const addWord = (end: number): void => {
    let isLower = true;
    let last = 0;
    let beforeLast = 0;
    for (let at = i; at < end; at++) {
      const code = text.charCodeAt(at);
      const letter = code | 32;
      if (letter === last && letter === beforeLast) odd = true;
      beforeLast = last;
      last = letter;
      if (code >= 97 && code <= 122) continue;
      if (code !== APOSTROPHE) isLower = false;
      if (isDigit(code)) odd = true;
    }
    const written = text.slice(i, end);
    const lower = isLower ? written : written.toLowerCase();
    const classes = classesOfWord(lower);
    singles = end - i === 1 ? singles + 1 : 0;
    if (singles === SPELLED_OUT || (classes & IS.domain) !== 0) odd = true;
    add('word', end, lower, classes);
  };
  while (i < length) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      spaceBefore = true;
      i++;
      continue;
    }
    const before = i > 0 ? text.charCodeAt(i - 1) : 32;
    const glued = isHandleCode(before) && !spaceBefore && i > 0;
    if (isAlphanumeric(code)) {
      const word = wordEnd(text, i);
      const next = text.charCodeAt(word);
      if (next === 58) {
        const withScheme = schemeLinkAt(text, i);
        if (withScheme !== undefined) {
          const stray = before === AT || before === 35 || before === 36;
          addLower(withScheme.valid && !stray ? 'link' : 'symbol', withScheme.end);
          continue;
        }
      }
      if (
        (next === DOT || next === DASH || next === AT) &&
        i >= noHostUntil &&
        before !== AT &&
        before !== DOT &&
        before !== 35 &&
        before !== 36
      ) {
        const host = hostAt(text, i);
        if (text.charCodeAt(host.end) === AT && isAlphanumeric(text.charCodeAt(host.end + 1))) {
          const domain = hostAt(text, host.end + 1);
          if (domain.labels > 1) {
            addLower('email', domain.end);
            continue;
          }
        }
        const link = bareLinkEnd(text, i, host);
        if (link > 0) {
          addLower('link', link);
          continue;
        }
        noHostUntil = host.end;
      }
      if (isDigit(code)) {
        const phone = code === 48 || !glued ? phoneEnd(text, i) : 0;
        if (phone > 0) {
          addLower('phone', phone);
          continue;
        }
        const keycap = emojiKeycapEnd(text, i);
        if (keycap > 0) {
          addLower('emoji', keycap);
          continue;
        }
        const digits = numberEnd(text, i);
        const after = text.charCodeAt(digits);
        if (after === 37 || isCurrency(after)) addLower(after === 37 ? 'number' : 'money', digits + 1);
        else if (isAlphanumeric(after) && !isIdeograph(after)) {
          const end = wordEnd(text, digits);
          if (isNumberSuffix(text.slice(digits, end))) addLower('number', end);
          else addWord(end);
        } else addLower('number', digits);
        continue;
      }
      addWord(word);
      continue;
    }
    if (isIdeograph(code)) {
      addWord(i + 1);
      continue;
    }
    let end = 0;
    let kind: TokenKind = 'punctuation';
    if (code === AT && !NO_MENTION_AFTER.has(before) && (!glued || isRetweetMark(text, i))) {
      end = mentionEnd(text, i);
      kind = 'mention';
    } else if (code === 35 && before !== 38 && before !== 35) {
      const gluedToScript = !spaceBefore && i > 0 && (isAlphanumeric(before) || isIdeograph(before));
      end = gluedToScript ? 0 : hashtagEnd(text, i);
      kind = 'hashtag';
    } else if (isCurrency(code)) {
      if (isDigit(text.charCodeAt(i + 1))) {
        end = numberEnd(text, i + 1);
        while (isAsciiLetter(text.charCodeAt(end)) && isNumberSuffix(text.slice(i, end + 1).replace(/^[^a-z]+/i, '')))
          end++;
        kind = 'money';
      } else if (code === 36 && !glued && before !== 36) {
        end = cashtagEnd(text, i);
        kind = 'cashtag';
      }
    } else if (code === 47 && text.startsWith('/watch?', i)) {
      end = pathEnd(text, i);
      kind = 'link';
    } else if (code === 43 || code === 40) {
      end = phoneEnd(text, i);
      kind = 'phone';
    } else if (code > 127) {
      end = emojiEnd(text, i);
      kind = 'emoji';
    }
    if (end > 0) {
      addLower(kind, end);
      continue;
    }
    end = i + 1;
    while (end < length && text.charCodeAt(end) === code) end++;
    if (isHighSurrogate(code) && isLowSurrogate(text.charCodeAt(i + 1))) end = i + 2;
    if (isPunctuation(code)) add('punctuation', end, text.slice(i, end));
    else addLower('symbol', end);
  }
  return { tokens, odd };
};

const emojiKeycapEnd = (text: string, from: number): number => {
  let end = from + 1;
  if (isVariationSelector(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === KEYCAP ? end + 1 : 0;
};

const NUMBER_SUFFIXES: ReadonlySet<string> = new Set([
  'k',
  'm',
  'b',
  'x',
  'bn',
  'mn',
  'st',
  'nd',
  'rd',
  'th',
  'p',
  'am',
  'pm',
  'h',
  'hr',
  'hrs',
  'min',
  'mins',
  's',
]);
const isNumberSuffix = (word: string): boolean => word.length <= 4 && NUMBER_SUFFIXES.has(word.toLowerCase());

/** `RT@name` is a mention although letters stand before it. */
const isRetweetMark = (text: string, at: number): boolean =>
  at >= 2 && text.slice(at - 2, at).toLowerCase() === 'rt' && (at === 2 || !isHandleCode(text.charCodeAt(at - 3)));

const isPunctuation = (code: number): boolean =>
  (code >= 33 && code <= 47 && code !== 36 && code !== 43) ||
  code === 58 ||
  code === 59 ||
  code === 63 ||
  code === 64 ||
  code === 91 ||
  code === 92 ||
  code === 93 ||
  code === 95 ||
  code === 123 ||
  code === 125 ||
  code === 0xa1 ||
  code === 0xab ||
  code === 0xb7 ||
  code === 0xbb ||
  code === 0xbf ||
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x2030 && code <= 0x205e) ||
  (code >= 0x3001 && code <= 0x303f);
