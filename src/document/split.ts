import type { RawToken } from './scan';

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sr jr st vs etc inc ltd co no fig vol dept est approx e.g i.e eg ie a.m p.m u.s jan feb mar apr jun jul aug sep sept oct nov dec lt col gen sen rep gov'.split(
    ' ',
  ),
);

const isTerminator = (token: RawToken): boolean => {
  const first = token.lower.charAt(0);
  return (
    token.kind === 'punctuation' &&
    (first === '.' ||
      first === '!' ||
      first === '?' ||
      first === '\u2026' ||
      first === '\u3002' ||
      first === '\u203c' ||
      first === '\u2049' ||
      first === '\uff1f')
  );
};

const endsAbbreviation = (dot: RawToken, before: RawToken | undefined): boolean =>
  dot.lower === '.' &&
  before !== undefined &&
  !dot.spaceBefore &&
  (ABBREVIATIONS.has(before.lower) ||
    (before.end - before.start === 1 && before.kind === 'word' && before.lower !== 'i' && before.lower !== 'u'));

const CLOSERS: ReadonlySet<string> = new Set(['"', "'", ')', ']', '*', '_']);

/** What may stand between two sentences: nothing, a sentence's end, or a segment's end. */
type Boundary = 0 | 1 | 2;

/**
 * Whether a sentence or a segment ends before the token at `at`, judged from the few tokens around it alone,
 * so that an edit elsewhere never moves a boundary. `startsUpper` is whether the token's first letter is a capital.
 */
export const boundaryBefore = (tokens: readonly RawToken[], at: number, startsLower: boolean): Boundary => {
  const token = tokens[at]!;
  if (token.lineBefore) return 2;
  let i = at - 1;
  while (i >= 0 && i >= at - 2 && CLOSERS.has(tokens[i]!.lower)) i--;
  const last = tokens[i];
  if (last === undefined || i < 0) return 0;
  if (last.kind === 'emoji') return token.kind === 'word' && !startsLower && token.spaceBefore ? 1 : 0;
  if (!isTerminator(last)) return 0;
  if (isTerminator(token) || CLOSERS.has(token.lower) || token.kind === 'emoji') return 0;
  if (!token.spaceBefore) return last.lower.startsWith('.') && last.lower.length < 2 ? 0 : 1;
  if (last.lower.startsWith('.') && endsAbbreviation(last, tokens[i - 1])) return 0;
  if (startsLower && i < at - 1) return 0;
  if (startsLower) return last.lower === '.' || last.lower.startsWith('!') || last.lower.startsWith('?') ? 1 : 0;
  return 2;
};
