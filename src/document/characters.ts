/** Classes of characters, by code unit. Plain comparisons, so that every engine agrees. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLowerAscii = (code: number): boolean => code >= 97 && code <= 122;
export const isUpperAscii = (code: number): boolean => code >= 65 && code <= 90;
export const isAsciiLetter = (code: number): boolean => isLowerAscii(code) || isUpperAscii(code);
export const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
export const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Scripts written without spaces: each character stands alone. */
export const isIdeograph = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x9fff && (code < 0x3000 || code > 0x303f)) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xff66 && code <= 0xffdc);

export const isLetter = (code: number): boolean =>
  isAsciiLetter(code) ||
  (code >= 0xaa &&
    (code === 0xaa ||
      code === 0xb5 ||
      code === 0xba ||
      (code >= 0xc0 && code <= 0x1fff && code !== 0xd7 && code !== 0xf7 && code !== 0x37e && code !== 0x387) ||
      (code >= 0x2c00 && code <= 0x2dff) ||
      (code >= 0xa640 && code <= 0xabff) ||
      (code >= 0xfb00 && code <= 0xfdff) ||
      (code >= 0xfe70 && code <= 0xfefc)));

export const isAlphanumeric = (code: number): boolean => isDigit(code) || isLetter(code);
export const isHandleCode = (code: number): boolean => isDigit(code) || isAsciiLetter(code) || code === 95;

export const isNewline = (code: number): boolean => code === 10 || code === 13;
export const isSpace = (code: number): boolean => code === 32 || code === 9 || isNewline(code);

/** Spaces of every width; line separators are told apart because a line is a place to split. */
export const isWideSpace = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;
export const isLineSeparator = (code: number): boolean =>
  code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029;

/** Characters that show nothing: zero-width spaces and joiners, direction marks, soft hyphens, NUL. */
export const isInvisible = (code: number): boolean =>
  code === 0 ||
  code === 0xad ||
  code === 0x61c ||
  code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff;

export const isCombining = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) || (code >= 0x1ab0 && code <= 0x1aff) || (code >= 0x20d0 && code <= 0x20ff);

export const isVariationSelector = (code: number): boolean => code >= 0xfe00 && code <= 0xfe0f;
export const ZERO_WIDTH_JOINER = 0x200d;
export const KEYCAP = 0x20e3;

/** Emoji and pictographs of the basic plane. */
export const isPictograph = (code: number): boolean =>
  (code >= 0x2190 && code <= 0x21ff) ||
  (code >= 0x2300 && code <= 0x23ff) ||
  (code >= 0x2460 && code <= 0x27bf) ||
  (code >= 0x2900 && code <= 0x2bff) ||
  code === 0x3030 ||
  code === 0x303d ||
  code === 0x3297 ||
  code === 0x3299;

/** High surrogates of the planes that hold emoji (U+1F000 to U+1FBFF). */
export const isEmojiLead = (code: number): boolean => code >= 0xd83c && code <= 0xd83e;
