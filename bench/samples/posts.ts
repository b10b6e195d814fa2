/** Fixed inputs for the speed bench, our own words. */
const POST =
  "Hey everyone! After two years of evenings my little app for tide tables is out. It's free, it works offline, and I'd love to hear what breaks. " +
  'Check it out at https://tides.example/app and tell me which beach you want next. Thanks to @marin_k for the maps, and sorry to my family! #sailing';

export const post = (length: number): string => POST.repeat(Math.ceil(length / POST.length)).slice(0, length);

/** The post number `index` of an endless row of different ones, of about 280 characters. */
export const distinctPost = (index: number): string => `${index.toString(36)} ${POST} ${index * 7919}`;
