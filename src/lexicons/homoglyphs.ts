/**
 * Letters of other scripts that look like a Latin letter, and small capitals, by code unit.
 * Source: our own reading of the Cyrillic, Greek, Armenian and phonetic blocks.
 */
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ['a', '\u0430\u0410\u03b1\u0391\u1d00'],
  ['b', '\u0412\u0392\u0299\u042c'],
  ['c', '\u0441\u0421\u03f2\u1d04'],
  ['d', '\u0501\u1d05'],
  ['e', '\u0435\u0415\u0395\u03b5\u1d07\u0451'],
  ['f', '\ua730'],
  ['g', '\u0261\u0262\u0581'],
  ['h', '\u04bb\u041d\u0397\u029c'],
  ['i', '\u0456\u0406\u0399\u03b9\u026a\u0131'],
  ['j', '\u0458\u0408\u1d0a'],
  ['k', '\u043a\u041a\u039a\u03ba\u1d0b'],
  ['l', '\u04cf\u04c0\u029f'],
  ['m', '\u043c\u041c\u039c\u1d0d'],
  ['n', '\u039d\u0274\u0578'],
  ['o', '\u043e\u041e\u03bf\u039f\u1d0f\u0585'],
  ['p', '\u0440\u0420\u03c1\u03a1\u1d18'],
  ['q', '\u051b'],
  ['r', '\u0280\u0433'],
  ['s', '\u0455\u0405\ua731'],
  ['t', '\u0442\u0422\u03a4\u03c4\u1d1b'],
  ['u', '\u03c5\u1d1c\u057d'],
  ['v', '\u03bd\u0475\u1d20'],
  ['w', '\u0461\u051d\u1d21'],
  ['x', '\u0445\u0425\u03a7\u03c7'],
  ['y', '\u0443\u0423\u03b3\u04af\u028f'],
  ['z', '\u0396\u1d22'],
];

export const HOMOGLYPHS: ReadonlyMap<number, number> = new Map(
  LOOKALIKES.flatMap(([latin, others]) => [...others].map((other) => [other.charCodeAt(0), latin.charCodeAt(0)])),
);
