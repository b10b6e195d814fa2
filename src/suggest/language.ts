import nlp from 'compromise';

/** Longer than this is no name of a thing. */
const MOST_WORDS = 5;

/** People, and words that only look like things: nobody offers to tell more of them. */
const NO_THINGS: ReadonlySet<string> = new Set(
  'account aunt bank bf bio boss boy boyfriend boys brother brothers child children clients code country cousin customers dad daughter day dm dms doctor email experts face family fault father friend friends gf girl girlfriend god grandma guy guys heart husband inbox kid kids life link list man mates mind mom mother mum name number opinion own partner parents people phone results sister son story team time uncle view way wife word work'.split(
    ' ',
  ),
);

/** Words behind a thing that belong to what follows. */
const FOLLOWING =
  /(?: (?:and|everyone|guys|i|is|it|now|on|please|pls|thanks|that|the|this|today|tomorrow|tonight|to|we|you))+$/i;
/** An adjective that has lost its noun. */
const NOUNLESS = /^(?:my|our)(?: (?:best|first|free|latest|little|new|next|own))*$/i;
const STARTS_AS_THING = /^[A-Za-z'\u2019 -]+/;

const isThing = (phrase: string): boolean =>
  phrase.split(' ').length <= MOST_WORDS &&
  /[a-z]{3}$/i.test(phrase) &&
  !NOUNLESS.test(phrase) &&
  !NO_THINGS.has(phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase());

/** What somebody calls their own: "my new course", without what stands around it; `undefined` where nothing is. */
export const ownThingIn = (text: string): string | undefined => {
  // Behind "my" stands a noun, whatever a tagger takes it for: "my remix", "my shop".
  const found = nlp(text)
    .match('(my|our) (#Adjective|new|latest|first|free|little)? . #Noun?')
    .out('array') as string[];
  return found
    .map((phrase) => (STARTS_AS_THING.exec(phrase)?.[0] ?? '').trim().replace(FOLLOWING, ''))
    .find(isThing)
    ?.replace(/^\w+/, (word) => word.toLowerCase());
};

/** The reader's own thing in the author's view, with its verb: "is your garden", "are your photos". */
export const readersThing = (text: string): string | undefined => {
  const thing = ownThingIn(text);
  if (thing === undefined) return undefined;
  const isPlural = (nlp(thing).nouns().isPlural() as { found: boolean }).found;
  return `${isPlural ? 'are' : 'is'} ${thing.replace(/^(my|our)\b/, 'your')}`;
};

/** Whether a stretch begins with a verb in its base form, as an order does. */
export const beginsWithVerb = (text: string): boolean => {
  const first = /^[A-Za-z]+/.exec(text)?.[0].toLowerCase();
  if (first === undefined) return false;
  const [verb] = nlp(`to ${first}`).verbs().toInfinitive().out('array') as string[];
  return verb?.toLowerCase().endsWith(first) ?? false;
};

/** Words of the language, not names: these may be shouted, and nothing is lost when they are not. */
const isCommon = (lower: string): boolean =>
  nlp(lower).has(
    '(#Pronoun|#Preposition|#Conjunction|#Determiner|#Copula|#Auxiliary|#Modal|#Verb|#Adverb|#QuestionWord|#Possessive|#Adjective)',
  );

const LONGEST_ACRONYM = 4;

/** A shouted word in a normal voice. What may be an acronym stays, and so does "I". */
export const calmWord = (word: string): string => {
  if (word === 'I' || !/^[A-Z]+(?:['\u2019][A-Z]+)?$/.test(word)) return word;
  const lower = word.toLowerCase();
  if (lower.startsWith("i'") || lower.startsWith('i\u2019')) return `I${lower.slice(1)}`;
  return word.length > LONGEST_ACRONYM || isCommon(lower) ? lower : word;
};
