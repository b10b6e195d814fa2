import { AMBIGUOUS_DOMAINS, TOP_LEVEL_DOMAINS } from '../lexicons/top-level-domains';
import { isAlphanumeric, isAsciiLetter, isDigit, isIdeograph, isLetter, isSpace, isUpperAscii } from './characters';

const DOT = 46;
const DASH = 45;
const SLASH = 47;
const COLON = 58;
const QUESTION = 63;
const HASH = 35;

const UNDERSCORE = 95;

/** A host name as written: its end, where its last label begins, how many labels it has, and whether they are well formed. */
export interface Host {
  readonly end: number;
  readonly lastLabel: number;
  readonly labels: number;
  readonly wellFormed: boolean;
}

/** Reads the host (`a.b.example.com`) that begins at `from`, in one pass; characters of scripts without spaces end it unless `wide`. */
export const hostAt = (text: string, from: number, wide = false): Host => {
  let end = from;
  let lastLabel = from;
  let labels = 0;
  let joined = false;
  let underscored = false;
  let wasUnderscored = false;
  for (let i = from; i < text.length; ) {
    const start = i;
    wasUnderscored = underscored;
    underscored = false;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === UNDERSCORE) underscored = true;
      else if (
        code !== DASH &&
        !(isAlphanumeric(code) && !isIdeograph(code)) &&
        !(wide && (isIdeograph(code) || code > 0x2600))
      )
        break;
    }
    if (i === start) break;
    const first = text.charCodeAt(start);
    const last = text.charCodeAt(i - 1);
    joined ||= first === DASH || first === UNDERSCORE || last === DASH || last === UNDERSCORE;
    labels++;
    lastLabel = start;
    end = i;
    if (text.charCodeAt(i) !== DOT) break;
    i++;
  }
  return { end, lastLabel, labels, wellFormed: !joined && !underscored && !wasUnderscored };
};

const isTopLevel = (label: string): boolean => {
  if (label.length < 2) return false;
  for (let i = 0; i < label.length; i++)
    if (!isLetter(label.charCodeAt(i)) && !isIdeograph(label.charCodeAt(i))) return false;
  return true;
};

/** Brackets and quotes end a link, and so does what is written without spaces. */
const endsLink = (code: number): boolean =>
  isSpace(code) ||
  code === 34 ||
  code === 60 ||
  code === 62 ||
  code === 0x5e ||
  code === 0x60 ||
  code === 0x7b ||
  code === 0x7d ||
  (code >= 0x2000 && !(code >= 0x2010 && code <= 0x2015)) ||
  (code >= 0x80 && !isLetter(code));

/** End of the path, query and fragment at `from`, less the punctuation that belongs to the sentence. */
export const pathEnd = (text: string, from: number): number => {
  let end = from;
  let open = 0;
  while (end < text.length && !endsLink(text.charCodeAt(end)) && !isIdeograph(text.charCodeAt(end))) {
    const code = text.charCodeAt(end);
    if (code === 40) open++;
    else if (code === 41 && --open < 0) break;
    else if (code === 91 || code === 93) break;
    end++;
  }
  while (end > from) {
    const code = text.charCodeAt(end - 1);
    const trailing =
      code === DOT ||
      code === 44 ||
      code === 33 ||
      code === QUESTION ||
      code === COLON ||
      code === 59 ||
      code === 39 ||
      code === 42 ||
      code === 40 ||
      code === 38 ||
      code === DASH ||
      code === 0x7c;
    if (!trailing) break;
    end--;
  }
  const possessive = end - from > 2 && text.charCodeAt(end - 1) === 115 && text.charCodeAt(end - 2) === 39;
  return possessive ? end - 2 : end;
};

const restOfLink = (text: string, hostEnd: number): number => {
  let end = hostEnd;
  if (text.charCodeAt(end) === COLON && isDigit(text.charCodeAt(end + 1))) {
    end++;
    while (isDigit(text.charCodeAt(end))) end++;
  }
  const code = text.charCodeAt(end);
  return code === SLASH || code === QUESTION || code === HASH ? pathEnd(text, end) : end;
};

/** The link with a scheme at `from` (`https://...`): where it ends and whether it leads anywhere; undefined without a scheme. */
export const schemeLinkAt = (text: string, from: number): { end: number; valid: boolean } | undefined => {
  const code = text.charCodeAt(from) | 32;
  if (code !== 104 && code !== 102) return undefined;
  let colon = from;
  while (colon - from < 6 && text.charCodeAt(colon) !== COLON) colon++;
  if (text.charCodeAt(colon) !== COLON || text.charCodeAt(colon + 1) !== SLASH || text.charCodeAt(colon + 2) !== SLASH)
    return undefined;
  const scheme = text.slice(from, colon).toLowerCase();
  if (scheme !== 'http' && scheme !== 'https' && scheme !== 'ftp') return undefined;
  const host = hostAt(text, colon + 3, true);
  const local =
    host.labels === 1 &&
    host.wellFormed &&
    (text.charCodeAt(host.end) === COLON || text.charCodeAt(host.end) === SLASH);
  const valid = local || (host.labels > 1 && host.wellFormed && isTopLevel(text.slice(host.lastLabel, host.end)));
  return { end: valid ? restOfLink(text, host.end) : Math.max(host.end, colon + 3), valid };
};

/** Whether `name.ending` reads as a domain, not as a file name or a missing space. */
const isDomain = (text: string, from: number, host: Host): boolean => {
  if (host.labels < 2 || !host.wellFormed) return false;
  const ending = text.slice(host.lastLabel, host.end);
  const name = text.slice(from, host.lastLabel - 1);
  const lower = ending.toLowerCase();
  if (!TOP_LEVEL_DOMAINS.has(lower)) return false;
  const isShouted = ending === ending.toUpperCase();
  if (ending !== lower && !(isShouted && name === name.toUpperCase()))
    return lower === 'com' || lower === 'net' || lower === 'org';
  if (text.slice(from, from + 4).toLowerCase() === 'www.') return true;
  if (!AMBIGUOUS_DOMAINS.has(lower)) return isAsciiLetter(text.charCodeAt(from)) || isDigit(text.charCodeAt(from));
  return (
    text.charCodeAt(host.end) === SLASH &&
    !isUpperAscii(text.charCodeAt(host.lastLabel)) &&
    (isAlphanumeric(text.charCodeAt(host.end + 1)) || lower === 'me')
  );
};

/** End of the link without a scheme at `from` (`example.com/x`), or 0. */
export const bareLinkEnd = (text: string, from: number, host: Host): number => {
  if (isDomain(text, from, host)) return restOfLink(text, host.end);
  return 0;
};
