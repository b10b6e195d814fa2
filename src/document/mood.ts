import type { Tags } from './tagger';
import type { Directive, Pos, ReadSentence, ReadToken } from './types';
import { IS } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const WH = set(
  "what who whom whose which when where why how what's who's where's how's when's why's whats hows wheres whos wat wut y",
);
const AUX = set(
  "do does did is are was were am can could will would should shall may might have has had don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't ain't isnt doesnt didnt dont arent wont wouldnt couldnt",
);
const SUBJECTS = set(
  "i you u we they he she it this that these those there anyone anybody someone somebody everyone everybody ya y'all the a an my your our his her their any all one nobody people ur some not",
);
const PRONOUNS = set(
  "i you u we they he she it this that these those there i'm you're we're they're he's she's it's i've i'd i'll",
);
const OPENERS = set(
  'so and but ok okay hey hi hello oh well um btw wait sorry please also then or yo lol fyi ps haha now just because anyway ah hmm yeah yes no dude man guys thanks',
);
const SAYINGS = set('said says say asked asks called replied answered told');
const SHORT_QUESTIONS = set('really huh hunh hm hmm which what whatever');
const TAILS = set('right huh eh innit correct anyone');

/** The words of a sentence, with marks, names and openers at its beginning left out. */
const body = (tokens: readonly ReadToken[]): ReadToken[] => {
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number' || token.lower === ',');
  let from = 0;
  while (from < words.length && (OPENERS.has(words[from]!.lower) || words[from]!.lower === ',')) from++;
  return words.slice(from);
};

const isOneOf = (tags: Tags, token: ReadToken | undefined, ...wanted: readonly Pos[]): boolean =>
  token !== undefined && wanted.includes(tags.posOf(token));

/** A question by its order of words: "what do you", "are you", "any idea why". */
const asksByOrder = (words: readonly ReadToken[], tags: Tags): boolean => {
  const first = words[0]?.lower ?? '';
  const second = words[1];
  const next = second?.lower ?? '';
  if (WH.has(first)) {
    if (
      words.length === 1 ||
      first.endsWith("'s") ||
      first === 'whats' ||
      first === 'wheres' ||
      first === 'hows' ||
      first === 'whos'
    )
      return true;
    if (first === 'what' && (next === 'a' || next === 'an')) return false;
    if (first === 'when' || first === 'where' || first === 'which' || first === 'who' || first === 'whose')
      return first === 'which'
        ? words.length > 1 && next !== 'is' && next !== 'was' && next !== 'are' && next !== 'means'
        : AUX.has(next) && (first !== 'when' || SUBJECTS.has(words[2]?.lower ?? ''));
    if (first === 'y') return AUX.has(next);
    if (PRONOUNS.has(next) && !(first === 'which')) return false;
    if (
      first === 'what' &&
      isOneOf(tags, second, 'VERB') &&
      !words.slice(2).some((word) => word.lower === 'is' || word.lower === 'was')
    )
      return true;
    if (first === 'what' || first === 'how' || first === 'why') {
      if (AUX.has(next) || next === 'about' || next === 'come' || next === 'not') return true;
      return words
        .slice(2, 7)
        .some(
          (word, index) => AUX.has(word.lower) && (SUBJECTS.has(words[index + 3]?.lower ?? '') || words.length < 9),
        );
    }
    return AUX.has(next);
  }
  if (AUX.has(first)) {
    if (first === 'do' || first === "don't" || first === 'dont')
      return (
        PRONOUNS.has(next) ||
        next === 'people' ||
        (next === 'the' && words.length > 4) ||
        next === 'anyone' ||
        next === 'your' ||
        (first === 'do' && isOneOf(tags, second, 'NOUN') && words.length > 4)
      );
    if (first === 'have' || first === 'had') return PRONOUNS.has(next) || next === 'anyone' || next === 'your';
    if (first === 'may' || first === 'might') return next === 'i' || next === 'we';
    if (SUBJECTS.has(next) || isOneOf(tags, second, 'PROPN', 'PRON')) return true;
    return (
      words.length > 3 &&
      (first === 'is' ||
        first === 'are' ||
        first === 'does' ||
        first === 'did' ||
        first === 'can' ||
        first === 'will') &&
      isOneOf(tags, second, 'NOUN')
    );
  }
  if (
    first === 'any' &&
    (next === 'idea' ||
      next === 'ideas' ||
      next === 'chance' ||
      next === 'suggestions' ||
      next === 'recommendations' ||
      next === 'news' ||
      next === 'tips' ||
      next === 'advice' ||
      next === 'thoughts')
  )
    return true;
  if (
    (first === 'anyone' || first === 'anybody') &&
    words.length > 1 &&
    (next === 'know' || next === 'else' || next === 'have' || next === 'tried' || next === 'got' || next === 'want')
  )
    return true;
  return (first === 'wanna' || first === 'mind' || (first === 'want' && next === 'to')) && words.length > 1;
};

/** A question without its mark; whoever ended a sentence with another mark meant that mark. */
const isOrderedAsQuestion = (words: readonly ReadToken[], tags: Tags): boolean => {
  const last = words[words.length - 1]!.lower;
  const beforeLast = words[words.length - 2]?.lower ?? '';
  if (SAYINGS.has(last) || SAYINGS.has(beforeLast)) return false;
  if (asksByOrder(words, tags)) return true;
  const comma = words.findIndex((word) => word.lower === ',');
  if (
    comma > 0 &&
    comma < words.length - 3 &&
    (comma < 3 || (words[0]!.classes & IS.leadIn) !== 0) &&
    asksByOrder(body(words.slice(comma + 1)), tags)
  )
    return true;
  if (words.length < 5 && (SHORT_QUESTIONS.has(words[0]!.lower) || (words[0]!.lower === 'how' && words.length > 1)))
    return true;
  return words.length > 2 && beforeLast === ',' && TAILS.has(last);
};

const COMMANDS: ReadonlySet<Directive['form']> = new Set(['bare', 'please', 'joint']);

/** The mood of a sentence, from its end, its order of words and the directives found in it. */
export const moodOf = (
  tokens: readonly ReadToken[],
  directives: readonly Directive[],
  tags: Tags,
): ReadSentence['mood'] => {
  let last = tokens.length - 1;
  while (
    last >= 0 &&
    (tokens[last]!.kind === 'emoji' ||
      tokens[last]!.kind === 'symbol' ||
      (tokens[last]!.kind === 'punctuation' && !/^[.!?\u2026\u203c\u2049]/.test(tokens[last]!.lower)))
  )
    last--;
  let ending = '';
  for (let i = last; i >= 0 && tokens[i]!.kind === 'punctuation'; i--) ending = tokens[i]!.lower + ending;
  const words = body(tokens);
  if (words.length === 0) return ending.includes('?') ? 'interrogative' : 'statement';
  if (ending.includes('?')) return 'interrogative';
  const quoted =
    tokens.some((token) => token.lower === '"') && tokens.slice(-4).some((token) => SAYINGS.has(token.lower));
  const leadsIn =
    !quoted && directives.some((directive) => COMMANDS.has(directive.form) && isLed(tokens, directive, tags));
  if (ending === '' && isOrderedAsQuestion(words, tags)) return 'interrogative';
  return leadsIn ? 'imperative' : 'statement';
};

/** "If you like it, please call": the directive stands right behind the first comma, or behind the only clause before a "please". */
const followsLeadIn = (tokens: readonly ReadToken[], directive: Directive, tags: Tags): boolean => {
  const comma = tokens.findIndex((token) => token.lower === ',');
  if (comma < 0 || comma > directive.from) return directive.form === 'please' && directive.from < 24;
  return tokens
    .slice(comma + 1, directive.from)
    .every((token) => token.kind !== 'word' || OPENERS.has(token.lower) || isOneOf(tags, token, 'ADV'));
};

const BREAKS: ReadonlySet<string> = new Set(['-', '--', '...', '..', '\u2026']);

/** A command after a break, after "so", or as a "please" of its own: "it is fine - just make sure", "so give me a call". */
const standsAlone = (tokens: readonly ReadToken[], directive: Directive, tags: Tags): boolean => {
  let at = directive.from - 1;
  let led = directive.form === 'please';
  while (at >= 0 && (OPENERS.has(tokens[at]!.lower) || isOneOf(tags, tokens[at], 'ADV'))) {
    led ||= tokens[at]!.lower === 'so' || tokens[at]!.lower === 'just' || tokens[at]!.lower === 'please';
    at--;
  }
  const before = tokens[at];
  if (
    before === undefined ||
    (BREAKS.has(before.lower) && before.end < tokens[at + 1]!.start) ||
    before.kind === 'emoji'
  )
    return true;
  return led && (directive.form === 'please' || tokens[directive.from - 1]!.lower === 'so');
};

/** Whether a directive is what the sentence is about: it opens it, or only a lead-in ("if you like it,") stands before it. */
const isLed = (tokens: readonly ReadToken[], directive: Directive, tags: Tags): boolean => {
  const before = tokens.slice(0, directive.from).filter((token) => token.kind === 'word');
  if (before.length === 0) return true;
  if ((before[0]!.classes & IS.leadIn) !== 0) return followsLeadIn(tokens, directive, tags);
  if (before.every((token) => OPENERS.has(token.lower) || isOneOf(tags, token, 'INTJ', 'CCONJ', 'ADV', 'PROPN')))
    return true;
  return standsAlone(tokens, directive, tags);
};
