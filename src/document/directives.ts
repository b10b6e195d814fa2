import { BASE_VERBS } from '../lexicons/base-verbs';
import { ELLIPTIC_VERBS } from '../lexicons/elliptic-verbs';
import { OPENERS } from '../lexicons/openers';
import type { Directive, DirectiveForm, Token } from './types';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const VERBS: ReadonlySet<string> = new Set(BASE_VERBS);
const ELLIPTIC: ReadonlySet<string> = new Set(ELLIPTIC_VERBS);
const OPENING: ReadonlySet<string> = new Set(OPENERS);
const PLEASE = set('please pls plz plss plzz pleasee kindly pleas pl');
const READERS = set("you u ya ye yall y'all everyone everybody anyone anybody someone somebody people guys folks");
const MODALS = set('must should shud shld ought better gotta hafta');
const REQUEST_AUX = set("can could would will cud wud cant can't won't couldn't");
const LET_ME = set('me him her it them');
const SOFTENERS = set(
  'please pls plz kindly just all guys also really at least ever maybe perhaps now definitely then at first both always seriously totally absolutely only still',
);
const SUBJECTS = set(
  "i we they he she it who that which people to not and or don't didn't doesn't will would can could should may might must did does do i'll i'd we'll we'd they'll gonna wanna never help lets let's let to can't won't couldn't wouldn't n't you u i've",
);
const DETERMINERS = set(
  "a an the this that these those my our your ur his her their its some any all every each another more no one both today's",
);
const OBJECTS = set(
  'me us it him them yourself this that these those here there out up back below above now today free more',
);
const FINITE = set(
  "is are was were has had will would can could should may might must isn't aren't wasn't don't doesn't didn't do does did 's",
);
const JOINTS = set("let's lets");

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

/** First names that are spelled like a verb. */
const VERB_NAMES = set(
  'mark pat rob bill drew sue will jack grant chase josh grace faith hope chip gene rich frank spot ted bob',
);
const ENDINGS = /(?:ing|ed|s|ly|tion)$/;
const isVerbForm = (token: Token): boolean =>
  token.kind === 'word' &&
  (VERBS.has(token.lower) ||
    token.lower === 'be' ||
    (token.pos === 'VERB' && token.lemma === token.lower && token.lower.length > 2 && !ENDINGS.test(token.lower)));
const isMark = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'punctuation' || token.kind === 'emoji' || token.kind === 'symbol';
const isName = (token: Token): boolean => token.kind === 'mention' || token.pos === 'PROPN';

/** Whether what follows a verb-like word lets it be a command: an object, a place, an end; not a second verb of its own. */
const takesObject = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  const verb = tokens[at]!;
  if (next === undefined)
    return !SELDOM_VERBS.has(verb.lower) && verb.pos !== 'INTJ' && at > 0
      ? true
      : !VERB_NAMES.has(verb.lower) && VERBS.has(verb.lower) && !SELDOM_VERBS.has(verb.lower);
  if (verb.lower === 'welcome' || verb.lower === 'cause') return false;
  if (NEVER_COMMANDS.has(verb.lower) && !(next.pos === 'DET' || next.pos === 'PRON')) return false;
  if (DISCOURSE.has(verb.lower) && next.lower === ',') return false;
  if (next.lower === ':' || next.lower === '-' || next.lower === '#' || next.lower === '/') return false;
  if (VERB_NAMES.has(verb.lower) && verb.text !== verb.lower && (next.kind !== 'word' || next.lower === 'and'))
    return false;
  if (verb.lower === 'see' && (next.lower === 'you' || next.lower === 'ya' || next.lower === 'u')) return false;
  if (verb.lower === 'set' && next.pos === 'ADJ') return false;
  if (next.kind !== 'word') return true;
  if (FINITE.has(next.lower)) return false;
  const after = tokens[at + 2];
  if (next.pos === 'NOUN' && after?.pos === 'VERB' && after.lemma !== after.lower && !after.lower.endsWith('ing'))
    return false;
  if (!SELDOM_VERBS.has(verb.lower)) {
    if (after !== undefined && FINITE.has(after.lower) && !DETERMINERS.has(next.lower) && !OBJECTS.has(next.lower))
      return false;
    return true;
  }
  return (
    DETERMINERS.has(next.lower) ||
    OBJECTS.has(next.lower) ||
    next.pos === 'PRON' ||
    next.pos === 'DET' ||
    next.lower === 'to' ||
    next.lower === 'on' ||
    next.lower === 'for' ||
    next.lower === 'with' ||
    next.lower === 'if' ||
    next.lower === 'in' ||
    next.lower === 'at' ||
    next.lower === 'or' ||
    next.lower === 'and'
  );
};

/** Words that open a clause before the main one: "if you have time, call me". */
export const LEAD_INS = set(
  'if when once while before after until unless as since for to with in on at by without instead because although though during whenever using even every therefore alternatively however usually optionally twice anytime',
);
const LIKE_OBJECTS = set('this my our us me it the these if and share comment or page');
/** The next words with which a verb that usually lacks its "I" is a command after all; `.` is the end. */
const COMMANDING: Readonly<Record<string, ReadonlySet<string>>> = {
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
};

const isElliptic = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]!.lower;
  if (!ELLIPTIC.has(word)) return false;
  const next = tokens[at + 1];
  return !COMMANDING[word]?.has(next === undefined || isMark(next) ? '.' : next.lower);
};

const opensClause = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (
      token.kind === 'punctuation' ||
      token.kind === 'emoji' ||
      token.kind === 'symbol' ||
      token.kind === 'mention' ||
      token.kind === 'hashtag' ||
      token.kind === 'link'
    )
      return true;
    if (token.kind === 'number' && i === 0) return true;
    if (!OPENING.has(token.lower)) return false;
    if (
      token.lower === 'so' &&
      i === at - 1 &&
      i > 0 &&
      tokens[at + 1] !== undefined &&
      (DETERMINERS.has(tokens[at + 1]!.lower) || OBJECTS.has(tokens[at + 1]!.lower) || tokens[at + 1]!.lower === 'for')
    )
      return true;
    if (
      (token.lower === 'and' ||
        token.lower === 'or' ||
        token.lower === 'so' ||
        token.lower === 'then' ||
        token.lower === 'but') &&
      i > 0 &&
      !isMark(tokens[i - 1])
    )
      return false;
  }
  return true;
};

/**
 * Finds where a sentence directs somebody: each directive with its form, verb and beginning.
 * `isAct` says whether the words from an index on are an act that is worth finding in the middle of a clause, too.
 */
export const findDirectives = (
  tokens: readonly Token[],
  isAct: (tokens: readonly Token[], at: number) => boolean,
): Directive[] => {
  const found: Directive[] = [];
  const taken = new Set<number>();
  const lowerAt = (i: number): string => tokens[i]?.lower ?? '';
  const add = (form: DirectiveForm, from: number, verb: number, negated = false): void => {
    if (taken.has(verb) || tokens[verb] === undefined) return;
    taken.add(verb);
    found.push({ form, from, verb, negated });
  };
  const skip = (from: number): number => {
    let i = from;
    while (
      i < from + 5 &&
      (SOFTENERS.has(lowerAt(i)) || lowerAt(i) === 'to' || (lowerAt(i) === 'be' && lowerAt(i + 1).endsWith('ing')))
    )
      i++;
    return i;
  };
  const ledIn = LEAD_INS.has(tokens.find((token) => token.kind === 'word' && !OPENING.has(token.lower))?.lower ?? '');
  const gerund = (at: number): boolean => lowerAt(at - 1) === 'be' && lowerAt(at).endsWith('ing');
  for (let i = 0; i < tokens.length; i++) {
    const word = lowerAt(i);
    const next = lowerAt(i + 1);
    const reader = READERS.has(word);
    if (
      reader &&
      (MODALS.has(next) ||
        ((next === 'need' || next === 'have' || next === 'got' || next === 'want' || next === 'ought') &&
          lowerAt(i + 2) === 'to') ||
        (SOFTENERS.has(next) && MODALS.has(lowerAt(i + 2))) ||
        (SOFTENERS.has(next) && (lowerAt(i + 2) === 'need' || lowerAt(i + 2) === 'have') && lowerAt(i + 3) === 'to'))
    ) {
      let j = i + 1;
      if (SOFTENERS.has(lowerAt(j)) && !MODALS.has(lowerAt(j))) j++;
      j++;
      const negated = lowerAt(j) === 'not';
      j = skip(negated ? j + 1 : j);
      if (tokens[j] !== undefined && (isVerbForm(tokens[j]!) || gerund(j))) add('obligation', i, j, negated);
    } else if (
      ((word === 'make' || word === 'be') && next === 'sure') ||
      ((word === 'forget' || word === 'remember' || word === 'miss') && (next === 'to' || next === 'and'))
    ) {
      let j = i + 2;
      if (READERS.has(lowerAt(j)) || lowerAt(j) === 'to' || lowerAt(j) === 'that') j++;
      if (READERS.has(lowerAt(j))) j++;
      j = skip(j);
      if (tokens[j] !== undefined && isVerbForm(tokens[j]!)) add('obligation', i, j);
    } else if (REQUEST_AUX.has(word) && READERS.has(next) && (i === 0 || !SUBJECTS.has(lowerAt(i - 1)))) {
      const j = skip(i + 2);
      if (tokens[j] !== undefined && isVerbForm(tokens[j]!)) add('request', i, j);
    } else if ((word === 'mind' || word === 'consider') && next.endsWith('ing') && next.length > 4)
      add('request', i, i + 1);
    else if (
      reader &&
      (next === 'can' || next === 'could' || next === 'may' || next === 'might') &&
      lowerAt(i + 2) !== 'not'
    ) {
      let j = skip(i + 2);
      if (lowerAt(j) === 'want' && lowerAt(j + 1) === 'to') j += 2;
      if (tokens[j] !== undefined && isVerbForm(tokens[j]!)) add('invitation', i, j);
    } else if (
      (word === 'free' || word === 'welcome' || word === 'invited' || word === 'invite') &&
      (next === 'to' || (READERS.has(next) && lowerAt(i + 2) === 'to'))
    ) {
      const j = skip(next === 'to' ? i + 2 : i + 3);
      if (tokens[j] !== undefined && isVerbForm(tokens[j]!)) add('invitation', i, j);
    } else if (
      (word === 'want' || word === 'wanna' || word === 'wants' || word === 'ready' || word === 'like') &&
      (next === 'to' || word === 'wanna') &&
      (i === 0 ||
        isMark(tokens[i - 1]) ||
        READERS.has(lowerAt(i - 1)) ||
        lowerAt(i - 1) === 'who' ||
        lowerAt(i - 1) === 'if')
    ) {
      const j = skip(word === 'wanna' ? i + 1 : i + 2);
      if (tokens[j] !== undefined && isVerbForm(tokens[j]!)) add('invitation', i, j);
    } else if (
      (word === 'if' ||
        word === 'for' ||
        word === 'love' ||
        word === 'like' ||
        word === 'want' ||
        word === 'need' ||
        word === 'ask' ||
        word === 'asking' ||
        word === 'hope' ||
        word === 'appreciate') &&
      READERS.has(next)
    ) {
      let j = i + 2;
      const wished = tokens
        .slice(Math.max(0, i - 8), i)
        .some(
          (token) =>
            token.lower === 'appreciate' ||
            token.lower === 'mean' ||
            token.lower === 'means' ||
            token.lower === 'love' ||
            token.lower === 'grateful' ||
            token.lower === 'great' ||
            token.lower === 'awesome' ||
            token.lower === 'like' ||
            token.lower === 'nice' ||
            token.lower === 'cool',
        );
      if (REQUEST_AUX.has(lowerAt(j)) || lowerAt(j) === 'to') j++;
      j = skip(j);
      const asks = word !== 'if' && word !== 'for' && word !== 'hope' ? lowerAt(i + 2) === 'to' : wished;
      if (asks && tokens[j] !== undefined && (isVerbForm(tokens[j]!) || VERBS.has(lowerAt(j).replace(/e?d$/, ''))))
        add('wish', i, j);
    } else if (JOINTS.has(word) || (word === 'let' && next === 'us')) {
      const j = skip(word === 'let' ? i + 2 : i + 1);
      if (tokens[j] !== undefined && isVerbForm(tokens[j]!)) add('joint', i, j);
    } else if (PLEASE.has(word)) {
      const j = skip(i + 1);
      const negated =
        lowerAt(j) === "don't" || lowerAt(j) === 'dont' || (lowerAt(j) === 'do' && lowerAt(j + 1) === 'not');
      const verb = negated ? skip(j + (lowerAt(j) === 'do' ? 2 : 1)) : j;
      if (tokens[verb] !== undefined && isVerbForm(tokens[verb]!)) add('please', i, verb, negated);
    }
    const token = tokens[i]!;
    if (taken.has(i)) continue;
    if (
      (word === "don't" || word === 'dont' || (word === 'do' && next === 'not') || word === 'never') &&
      opensClause(tokens, i)
    ) {
      const verb = skip(i + (word === 'do' ? 2 : 1));
      const candidate = tokens[verb];
      if (
        candidate !== undefined &&
        isVerbForm(candidate) &&
        !UNWILLED.has(candidate.lower) &&
        lowerAt(verb) !== 'you'
      ) {
        if (lowerAt(verb) === 'forget' && lowerAt(verb + 1) === 'to') continue;
        add('bare', i, verb, true);
      }
      continue;
    }
    if (!isVerbForm(token)) continue;
    if (opensClause(tokens, i)) {
      const first =
        i === 0 ||
        tokens.slice(0, i).every((before) => OPENING.has(before.lower) || isMark(before) || before.kind === 'number');
      const known = VERBS.has(word);
      const plausible = known ? takesObject(tokens, i) : takesObject(tokens, i) && first && i + 1 < tokens.length;
      if (
        plausible &&
        !isElliptic(tokens, i) &&
        (first ||
          isAct(tokens, i) ||
          (known && !SELDOM_VERBS.has(word) && (token.pos === 'VERB' || (ledIn && lowerAt(i - 1) === ','))))
      ) {
        if (word === 'let' && LET_ME.has(next) && lowerAt(i + 2) !== 'know') add('joint', i, i);
        else if (word === 'do' && (READERS.has(next) || next === 'we' || next === 'i' || next === 'they')) continue;
        else if (word === 'have' && (READERS.has(next) || next === 'we' || next === 'i' || next === 'they')) continue;
        else add('bare', i, i);
      }
    } else if (!SUBJECTS.has(lowerAt(i - 1)) && !DETERMINERS.has(lowerAt(i - 1)) && isAct(tokens, i)) {
      const previous = tokens[i - 1]!;
      const afterVerb =
        lowerAt(i - 1) === 'go' || i - (found[found.length - 1]?.verb ?? -99) <= 12 || OPENING.has(previous.lower);
      if (afterVerb || (!isName(previous) && previous.pos !== 'ADJ' && previous.pos !== 'ADP')) add('bare', i, i);
    } else if (
      (lowerAt(i - 1) === 'and' || lowerAt(i - 1) === 'or') &&
      found.length > 0 &&
      VERBS.has(word) &&
      takesObject(tokens, i)
    ) {
      const last = found[found.length - 1]!;
      if (i - last.verb <= 10) add(last.form, i, i);
    }
  }
  return found.sort((a, b) => a.from - b.from);
};
