import { AMBIGUOUS_DOMAINS, TOP_LEVEL_DOMAINS } from '../lexicons/top-level-domains';
import { isAlphanumeric, isAsciiLetter, isDigit, isIdeograph, isLetter, isSpace, isUpperAscii } from './characters';

const DOT = 46;
const DASH = 45;
const SLASH = 47;
const COLON = 58;
const QUESTION = 63;
const HASH = 35;

const isHostCode = (code: number): boolean => isAlphanumeric(code) && !isIdeograph(code);

/** End of the host (`a.b.example.com`) that begins at `from`, and where its last label begins. One pass. */
export const hostAt = (text: string, from: number): { end: number; lastLabel: number; labels: number } => {
  let end = from;
  let lastLabel = from;
  let labels = 0;
  let i = from;
  while (i < text.length) {
    const start = i;
    while (i < text.length && (isHostCode(text.charCodeAt(i)) || ((text.charCodeAt(i) === DASH || text.charCodeAt(i) === 95) && i > start))) i++;
    while (i > start && (text.charCodeAt(i - 1) === DASH || text.charCodeAt(i - 1) === 95)) i--;
    if (i === start) break;
    labels++;
    lastLabel = start;
    end = i;
    if (text.charCodeAt(i) !== DOT) break;
    i++;
  }
  return { end, lastLabel, labels };
};

/** Brackets and quotes end a link, and so does what is written without spaces. */
const endsLink = (code: number): boolean =>
  isSpace(code) || code === 34 || code === 60 || code === 62 || code === 0x7c || code === 0x5e || code === 0x60 || code === 0x7b || code === 0x7d ||
  code >= 0x2000 || (code >= 0x80 && !isLetter(code));

/** End of the path, query and fragment at `from`, less the punctuation that belongs to the sentence. */
const pathEnd = (text: string, from: number): number => {
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
    const trailing = code === DOT || code === 44 || code === 33 || code === QUESTION || code === COLON || code === 59 || code === 39 || code === 42 || code === 40 || code === 38;
    if (!trailing) break;
    end--;
  }
  return end;
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

/** End of the link with a scheme at `from` (`https://...`), or 0. */
export const schemeLinkEnd = (text: string, from: number): number => {
  const code = text.charCodeAt(from) | 32;
  if (code !== 104 && code !== 102) return 0;
  let colon = from;
  while (colon - from < 6 && text.charCodeAt(colon) !== COLON) colon++;
  if (text.charCodeAt(colon) !== COLON || text.charCodeAt(colon + 1) !== SLASH || text.charCodeAt(colon + 2) !== SLASH) return 0;
  const scheme = text.slice(from, colon).toLowerCase();
  if (scheme !== 'http' && scheme !== 'https' && scheme !== 'ftp') return 0;
  const host = hostAt(text, colon + 3);
  return host.labels > 0 && (host.labels > 1 || text.charCodeAt(host.end) === COLON || text.charCodeAt(host.end) === SLASH) ? restOfLink(text, host.end) : 0;
};

/** Whether `name.ending` reads as a domain, not as a file name or a missing space. */
const isDomain = (text: string, from: number, host: { end: number; lastLabel: number; labels: number }): boolean => {
  if (host.labels < 2) return false;
  const ending = text.slice(host.lastLabel, host.end);
  const name = text.slice(from, host.lastLabel - 1);
  const lower = ending.toLowerCase();
  if (!TOP_LEVEL_DOMAINS.has(lower)) return false;
  const isShouted = ending === ending.toUpperCase();
  if (ending !== lower && !(isShouted && name === name.toUpperCase())) return lower === 'com' || lower === 'net' || lower === 'org';
  if (text.slice(from, from + 4).toLowerCase() === 'www.') return true;
  if (!AMBIGUOUS_DOMAINS.has(lower)) return isAsciiLetter(text.charCodeAt(from)) || isDigit(text.charCodeAt(from));
  return text.charCodeAt(host.end) === SLASH && !isUpperAscii(text.charCodeAt(host.lastLabel)) && (isAlphanumeric(text.charCodeAt(host.end + 1)) || lower === 'me');
};

/** End of the link without a scheme at `from` (`example.com/x`), or 0. */
export const bareLinkEnd = (text: string, from: number, host: { end: number; lastLabel: number; labels: number }): number => {
  if (isDomain(text, from, host)) return restOfLink(text, host.end);
  return 0;
};
