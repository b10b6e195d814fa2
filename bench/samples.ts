/** Fixed inputs for the speed bench, our own words. */
const POST =
  "Hey everyone! After two years of evenings my little app for tide tables is out. It's free, it works offline, and I'd love to hear what breaks. " +
  'Check it out at https://tides.example/app and tell me which beach you want next. Thanks to @marin_k for the maps, and sorry to my family! #sailing';

export const post = (length: number): string => POST.repeat(Math.ceil(length / POST.length)).slice(0, length);

/** Patterns that are slow to read for scanners that look back. */
export const HOSTILE: readonly string[] = [
  'http://', 'https://a', 'ftp://@a.a', '//:@a', 'a.', 'a-', '@a', '@@', '#', '##a', '$a', '.', '!', '?!', "'", "a'", '(', '[', '((a)', 'Mr. ', '1.', '1,', '+1 ', '0-', 'a@', 'a@a.', 'www.',
  'f o l l o w ', 'f0', 'a b ', '\u{1f600}', '\u{1f468}\u200d', '\u0301', 'e\u0301', '\u4e2d', '\u200b', '\ud800', '\u202e', ' ', '\n', 'a', 'A', '9', '_', '-', 'please ', 'follow me ', 'you must ', 'my my ',
  'a\n', '. A', '? ', '"', '\u2026', '<', '&', 'free # ', 'aaa', '\u0430a', '\uff46', 'example . com ', 'dot com ', 'check out ', 'if ', 'to ', 'don\'t ',
];
