import type { Tags } from './tagger';
import type { Directive, DirectiveForm, ReadToken } from './types';
import { classesOfWord, IS } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns and adjectives that are spelled like a verb and open a sentence more often as what they are. */
const SELDOM_VERBS = set(
  'free like live love open close clean clear cool dry empty complete correct direct double last level light slow warm welcome present state park party people question land image fire score ' +
    'sound face hand back book access account date deal design dream experience fear figure gain group guide list load map match mind model name notice offer oil order ' +
    'party pass phone plant post practice process produce project purchase race record report request research respect rest review ring rock sample season second shop sleep smoke stage star ' +
    'stock stream study stuff supply support surprise swing text trade train travel treat trust type view vote walk wish wonder work fan code food human lie limit market master matter measure moment motion ' +
    'mountain object own note update edit email mail number point star google download upload volunteer set pinch correct guess blog link spot pin mark wow dress curry shit press store cause',
);

/** Words that are tagged as verbs and listed as verbs, but command nobody where they open a sentence. */
const NEVER_COMMANDS = set(
  'cool dear extract note rank name pack praise march wow correct light december water tend back',
);
/** "Look, it is late": no order to look when a comma follows. */
const DISCOURSE = set('look listen see like say mind');

/** "Don't know", "don't like it": what "I" was left out of, although negated. */
const UNWILLED = set('know like care have want need mind understand see remember feel hate love agree mean');

/** Words behind which a verb-like noun is a verb after all. */
const BEHIND_VERBS = set('to on for with if in at or and');

/** First names that are spelled like a verb. */
const VERB_NAMES = set(
  'mark pat rob bill drew sue will jack grant chase josh grace faith hope chip gene rich frank spot ted bob',
);
const ENDINGS = /(?:ing|ed|s|ly|tion)$/;
const is = (token: ReadToken | undefined, bits: number): boolean => token !== undefined && (token.classes & bits) !== 0;

/** The words of a sentence, and what the tagger says of them when it is asked. */
interface Clause {
  readonly tokens: readonly ReadToken[];
  readonly tags: Tags;
}

/** Whether a word is the base form of a verb. The tagger is asked only about words that no list knows. */
const isVerbForm = ({ tags }: Clause, token: ReadToken | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (is(token, IS.verb) ||
    token.lower === 'be' ||
    (!is(token, IS.plain) &&
      token.lower.length > 2 &&
      !ENDINGS.test(token.lower) &&
      tags.posOf(token) === 'VERB' &&
      tags.lemmaOf(token) === token.lower));
const isMark = (token: ReadToken | undefined): boolean =>
  token === undefined || token.kind === 'punctuation' || token.kind === 'emoji' || token.kind === 'symbol';

/** Whether a word is a pronoun or a determiner. */
const isNominal = (tags: Tags, token: ReadToken): boolean => {
  const pos = tags.posOf(token);
  return pos === 'PRON' || pos === 'DET';
};

/** Whether what follows a verb-like word lets it be a command: an object, a place, an end; not a second verb of its own. */
const takesObject = ({ tokens, tags }: Clause, at: number): boolean => {
  const next = tokens[at + 1];
  const verb = tokens[at]!;
  if (next === undefined)
    return !SELDOM_VERBS.has(verb.lower) && at > 0 && tags.posOf(verb) !== 'INTJ'
      ? true
      : !VERB_NAMES.has(verb.lower) && is(verb, IS.verb) && !SELDOM_VERBS.has(verb.lower);
  if (verb.lower === 'welcome' || verb.lower === 'cause') return false;
  if (NEVER_COMMANDS.has(verb.lower) && !isNominal(tags, next)) return false;
  if (DISCOURSE.has(verb.lower) && next.lower === ',') return false;
  if (next.lower === ':' || next.lower === '-' || next.lower === '#' || next.lower === '/') return false;
  if (VERB_NAMES.has(verb.lower) && verb.text !== verb.lower && (next.kind !== 'word' || next.lower === 'and'))
    return false;
  if (verb.lower === 'see' && (next.lower === 'you' || next.lower === 'ya' || next.lower === 'u')) return false;
  if (verb.lower === 'set' && tags.posOf(next) === 'ADJ') return false;
  if (next.kind !== 'word') return true;
  if (is(next, IS.finite)) return false;
  const after = tokens[at + 2];
  if (
    after !== undefined &&
    after.kind === 'word' &&
    !is(next, IS.plain) &&
    !is(after, IS.plain | IS.verb) &&
    !after.lower.endsWith('ing') &&
    tags.posOf(next) === 'NOUN' &&
    tags.posOf(after) === 'VERB' &&
    tags.lemmaOf(after) !== after.lower
  )
    return false;
  if (!SELDOM_VERBS.has(verb.lower)) {
    return !(is(after, IS.finite) && !is(next, IS.determiner | IS.object));
  }
  return is(next, IS.determiner | IS.object) || BEHIND_VERBS.has(next.lower) || isNominal(tags, next);
};

const LIKE_OBJECTS = set('this my our us me it the these if and share comment or page');
/** The next words with which a verb that usually lacks its "I" is a command after all; `.` is the end. */
const COMMANDING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    believe: set('me it in'),
    enjoy: set('. the your this it our every a'),
    expect: set('. a the to lots'),
    feel: set('free that your yourself the you'),
    figure: set('out'),
    guess: set('what who how which'),
    have: set('fun patience a your some faith someone both the everyone no'),
    hope: set('.'),
    know: set('that your how when what the'),
    like: LIKE_OBJECTS,
    look: set('. in inside on at for out up around here into through closely no to me us it what how who again'),
    love: set('yourself your'),
    remember: set('. they you that to the your you this when'),
    suppose: set('that we you a the i'),
    think: set('about of . twice big again'),
    understand: set('. that the how your this'),
    wish: set('me us him her them'),
  }),
);

const isElliptic = (tokens: readonly ReadToken[], at: number): boolean => {
  const verb = tokens[at]!;
  if (!is(verb, IS.elliptic)) return false;
  const next = tokens[at + 1];
  return !COMMANDING.get(verb.lower)?.has(isMark(next) ? '.' : next!.lower);
};

const CLAUSE_BREAKS: ReadonlySet<ReadToken['kind']> = new Set<ReadToken['kind']>([
  'punctuation',
  'emoji',
  'symbol',
  'mention',
  'hashtag',
  'link',
]);
const JOINERS = set('and or so then but');

/** Whether a clause begins at `at`: a mark or a name stands before it, or nothing but openers. */
const opensClause = (tokens: readonly ReadToken[], at: number): boolean => {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (CLAUSE_BREAKS.has(token.kind)) return true;
    if (token.kind === 'number' && i === 0) return true;
    if (!is(token, IS.opener)) return false;
    if (i > 0 && JOINERS.has(token.lower)) {
      const next = tokens[at + 1];
      if (token.lower === 'so' && i === at - 1 && (is(next, IS.determiner | IS.object) || next?.lower === 'for'))
        return true;
      if (!isMark(tokens[i - 1])) return false;
    }
  }
  return true;
};

const REQUEST_AUX = set("can could would will cud wud cant can't won't couldn't");
const LET_ME = set('me him her it them');
const JOINTS = set("let's lets");
const NOT = set("don't dont never");
const NEEDS = set('need have got want ought');
const MAY = set('can could may might');
const OPENS_WISH = set('if for love like want need ask asking hope appreciate');
const WISHED = set('appreciate mean means love grateful great awesome like nice cool');
const INVITES = set('free welcome invited invite');
const LONGEST_WISH = 8;

const wordAt = (tokens: readonly ReadToken[], at: number): string => tokens[at]?.lower ?? '';

/** Passes over what may stand between "you must" and its verb: "really just", "to", the "be" of "be following". */
const skipSofteners = (tokens: readonly ReadToken[], from: number): number => {
  let at = from;
  while (
    at < from + 5 &&
    (is(tokens[at], IS.softener) ||
      wordAt(tokens, at) === 'to' ||
      wordAt(tokens, at) === 'at' ||
      (wordAt(tokens, at) === 'be' && wordAt(tokens, at + 1).endsWith('ing')))
  )
    at++;
  return at;
};

const isGerund = (tokens: readonly ReadToken[], at: number): boolean =>
  wordAt(tokens, at - 1) === 'be' && wordAt(tokens, at).endsWith('ing');

const directive = (form: DirectiveForm, from: number, verb: number, negated = false): Directive => ({
  form,
  from,
  verb,
  negated,
});

/** A way to direct somebody that begins at a telling word; undefined where that word begins none. */
type Rule = (clause: Clause, at: number) => Directive | undefined;

/** The directive whose verb stands at `verb` or behind softeners, when a verb stands there. */
const withVerb = (form: DirectiveForm, clause: Clause, from: number, verb: number): Directive | undefined => {
  const at = skipSofteners(clause.tokens, verb);
  return isVerbForm(clause, clause.tokens[at]) ? directive(form, from, at) : undefined;
};

/** "you must follow", "you really need to be following" */
const obligation: Rule = (clause, at) => {
  const { tokens } = clause;
  if (!is(tokens[at], IS.reader)) return undefined;
  const softened = is(tokens[at + 1], IS.softener) && !is(tokens[at + 1], IS.modal);
  const duty = softened ? at + 2 : at + 1;
  const needed = wordAt(tokens, duty + 1) === 'to' && NEEDS.has(wordAt(tokens, duty));
  if (!is(tokens[duty], IS.modal) && !(needed && (!softened || wordAt(tokens, duty) !== 'want'))) return undefined;
  const negated = wordAt(tokens, duty + 1) === 'not';
  const verb = skipSofteners(tokens, negated ? duty + 2 : duty + 1);
  const token = tokens[verb];
  return token !== undefined && (isVerbForm(clause, token) || isGerund(tokens, verb))
    ? directive('obligation', at, verb, negated)
    : undefined;
};

/** "make sure you follow", "don't forget to follow" */
const reminder: Rule = (clause, at) => {
  const { tokens } = clause;
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const sure = (word === 'make' || word === 'be') && next === 'sure';
  const kept = (word === 'forget' || word === 'remember' || word === 'miss') && (next === 'to' || next === 'and');
  if (!sure && !kept) return undefined;
  let verb = at + 2;
  if (is(tokens[verb], IS.reader) || wordAt(tokens, verb) === 'to' || wordAt(tokens, verb) === 'that') verb++;
  if (is(tokens[verb], IS.reader)) verb++;
  return withVerb('obligation', clause, at, verb);
};

/** "can you follow", "would you mind following" */
const request: Rule = (clause, at) => {
  const { tokens } = clause;
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (word === 'mind' || word === 'consider')
    return next.endsWith('ing') && next.length > 4 ? directive('request', at, at + 1) : undefined;
  if (!REQUEST_AUX.has(word) || !is(tokens[at + 1], IS.reader) || is(tokens[at - 1], IS.subject)) return undefined;
  return withVerb('request', clause, at, at + 2);
};

/** "you can follow", "feel free to follow", "ready to follow?" */
const invitation: Rule = (clause, at) => {
  const { tokens } = clause;
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (is(tokens[at], IS.reader)) {
    if (!MAY.has(next) || wordAt(tokens, at + 2) === 'not') return undefined;
    const verb = skipSofteners(tokens, at + 2);
    const wants = wordAt(tokens, verb) === 'want' && wordAt(tokens, verb + 1) === 'to';
    return withVerb('invitation', clause, at, wants ? verb + 2 : verb);
  }
  if (INVITES.has(word)) {
    if (next === 'to') return withVerb('invitation', clause, at, at + 2);
    if (is(tokens[at + 1], IS.reader) && wordAt(tokens, at + 2) === 'to')
      return withVerb('invitation', clause, at, at + 3);
    return undefined;
  }
  const wants = word === 'want' || word === 'wants' || word === 'ready' || word === 'like';
  if (word !== 'wanna' && !(wants && next === 'to')) return undefined;
  const before = tokens[at - 1];
  const ofReader = isMark(before) || is(before, IS.reader) || before?.lower === 'who' || before?.lower === 'if';
  return ofReader ? withVerb('invitation', clause, at, word === 'wanna' ? at + 1 : at + 2) : undefined;
};

/** "I'd love it if you followed", "I want you to follow" */
const wish: Rule = (clause, at) => {
  const { tokens } = clause;
  const word = wordAt(tokens, at);
  if (!OPENS_WISH.has(word) || !is(tokens[at + 1], IS.reader)) return undefined;
  const asks =
    word === 'if' || word === 'for' || word === 'hope'
      ? tokens.slice(Math.max(0, at - LONGEST_WISH), at).some((token) => WISHED.has(token.lower))
      : wordAt(tokens, at + 2) === 'to';
  if (!asks) return undefined;
  const auxiliary = REQUEST_AUX.has(wordAt(tokens, at + 2)) || wordAt(tokens, at + 2) === 'to';
  const verb = skipSofteners(tokens, auxiliary ? at + 3 : at + 2);
  const token = tokens[verb];
  return token !== undefined &&
    (isVerbForm(clause, token) || (classesOfWord(token.lower.replace(/e?d$/, '')) & IS.verb) !== 0)
    ? directive('wish', at, verb)
    : undefined;
};

/** "let's follow" */
const joint: Rule = (clause, at) => {
  const { tokens } = clause;
  const word = wordAt(tokens, at);
  if (JOINTS.has(word)) return withVerb('joint', clause, at, at + 1);
  return word === 'let' && wordAt(tokens, at + 1) === 'us' ? withVerb('joint', clause, at, at + 2) : undefined;
};

/** Where the verb of "don't ..." or "do not ..." at `at` is looked for; undefined without a negation. */
const behindNegation = (tokens: readonly ReadToken[], at: number): number | undefined =>
  NOT.has(wordAt(tokens, at))
    ? at + 1
    : wordAt(tokens, at) === 'do' && wordAt(tokens, at + 1) === 'not'
      ? at + 2
      : undefined;

/** "please follow", "please don't follow" */
const plea: Rule = (clause, at) => {
  const { tokens } = clause;
  if (!is(tokens[at], IS.please)) return undefined;
  const first = skipSofteners(tokens, at + 1);
  const negated = wordAt(tokens, first) === 'never' ? undefined : behindNegation(tokens, first);
  const found = withVerb('please', clause, at, negated ?? first);
  return found === undefined || negated === undefined ? found : { ...found, negated: true };
};

const RULES: readonly Rule[] = [obligation, reminder, request, invitation, wish, joint, plea];

/** "don't follow": undefined where the sentence only leaves out its "I" ("don't know"). */
const prohibition = (clause: Clause, at: number, behind: number): Directive | undefined => {
  const { tokens } = clause;
  const verb = skipSofteners(tokens, behind);
  const token = tokens[verb];
  if (token === undefined || UNWILLED.has(token.lower) || !isVerbForm(clause, token)) return undefined;
  return token.lower === 'forget' && wordAt(tokens, verb + 1) === 'to' ? undefined : directive('bare', at, verb, true);
};

const ASKING_SUBJECTS = set('we i they');

/** "follow me" where a clause begins with it. `first` is whether nothing but openers stands before. */
const command = (
  clause: Clause,
  at: number,
  first: boolean,
  ledIn: boolean,
  isAct: (tokens: readonly ReadToken[], at: number) => boolean,
): Directive | undefined => {
  const { tokens, tags } = clause;
  const token = tokens[at]!;
  const known = is(token, IS.verb);
  if (!(known || (first && at + 1 < tokens.length)) || isElliptic(tokens, at) || !takesObject(clause, at))
    return undefined;
  const isLed = ledIn && wordAt(tokens, at - 1) === ',';
  if (!first && !isAct(tokens, at)) {
    const inside = known && !SELDOM_VERBS.has(token.lower) && (isLed || tags.posOf(token) === 'VERB');
    if (!inside) return undefined;
  }
  const next = wordAt(tokens, at + 1);
  if (token.lower === 'let' && LET_ME.has(next) && wordAt(tokens, at + 2) !== 'know') return directive('joint', at, at);
  const asks =
    (token.lower === 'do' || token.lower === 'have') && (is(tokens[at + 1], IS.reader) || ASKING_SUBJECTS.has(next));
  return asks ? undefined : directive('bare', at, at);
};

/** How far a second command may stand from the one it goes on from. */
const SECOND_COMMAND = 10;
const NEAR_COMMAND = 12;

/** An act in the middle of a run-on clause ("I make songs check them out"), or a second verb ("like and share"). */
const runOn = (
  clause: Clause,
  at: number,
  last: Directive | undefined,
  isAct: (tokens: readonly ReadToken[], at: number) => boolean,
): Directive | undefined => {
  const { tokens, tags } = clause;
  const previous = tokens[at - 1]!;
  if (!is(previous, IS.subject | IS.determiner) && isAct(tokens, at)) {
    const goesOn =
      previous.lower === 'go' || (last !== undefined && at - last.verb <= NEAR_COMMAND) || is(previous, IS.opener);
    if (goesOn) return directive('bare', at, at);
    const pos = tags.posOf(previous);
    return pos === 'PROPN' || pos === 'ADJ' || pos === 'ADP' ? undefined : directive('bare', at, at);
  }
  const joined = previous.lower === 'and' || previous.lower === 'or';
  return joined &&
    last !== undefined &&
    at - last.verb <= SECOND_COMMAND &&
    is(tokens[at], IS.verb) &&
    takesObject(clause, at)
    ? directive(last.form, at, at)
    : undefined;
};

/** Index of the first token that is more than an opener, a mark or a number. */
const leadEnd = (tokens: readonly ReadToken[]): number => {
  let at = 0;
  while (at < tokens.length && (is(tokens[at], IS.opener) || isMark(tokens[at]) || tokens[at]!.kind === 'number')) at++;
  return at;
};

/**
 * Finds where a sentence directs somebody: each directive with its form, verb and beginning.
 * `isAct` says whether the words from an index on are an act that is worth finding in the middle of a clause, too.
 */
export const findDirectives = (
  tokens: readonly ReadToken[],
  tags: Tags,
  isAct: (tokens: readonly ReadToken[], at: number) => boolean,
): Directive[] => {
  const clause: Clause = { tokens, tags };
  const found: Directive[] = [];
  const taken = new Set<number>();
  const add = (one: Directive | undefined): void => {
    if (one === undefined || taken.has(one.verb)) return;
    taken.add(one.verb);
    found.push(one);
  };
  const lead = leadEnd(tokens);
  const ledIn = is(
    tokens.find((token) => token.kind === 'word' && !is(token, IS.opener)),
    IS.leadIn,
  );
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    if (is(token, IS.trigger))
      for (const rule of RULES) {
        const one = rule(clause, at);
        if (one === undefined) continue;
        add(one);
        break;
      }
    if (taken.has(at)) continue;
    const behind = behindNegation(tokens, at);
    if (behind !== undefined && opensClause(tokens, at)) {
      add(prohibition(clause, at, behind));
      continue;
    }
    // A word that no list knows is a command only where the sentence begins.
    if (!is(token, IS.verb | IS.cue) && at > lead) continue;
    if (!isVerbForm(clause, token)) continue;
    if (opensClause(tokens, at)) add(command(clause, at, at <= lead, ledIn, isAct));
    else add(runOn(clause, at, found[found.length - 1], isAct));
  }
  return found.sort((a, b) => a.from - b.from);
};
