import { ACTS } from '../lexicons/acts';
import { BASE_VERBS } from '../lexicons/base-verbs';
import { CONTRACTIONS } from '../lexicons/contractions';
import { ELLIPTIC_VERBS } from '../lexicons/elliptic-verbs';
import { ENGLISH_WORDS } from '../lexicons/english-words';
import { FOREIGN_WORDS } from '../lexicons/foreign-words';
import { OPENERS } from '../lexicons/openers';
import { PARTS_OF_SPEECH } from '../lexicons/parts-of-speech';

/** What the lists say of a word, one bit a list: looked up once a token, then asked many times. */
export const IS = {
  /** A verb in its base form. */
  verb: 1,
  /** May stand before the first word of a clause: "so", "hey". */
  opener: 1 << 1,
  /** Whom a message may speak to: "you", "guys". */
  reader: 1 << 2,
  /** Stands before a verb that commands nobody: "I", "to", "will". */
  subject: 1 << 3,
  determiner: 1 << 4,
  /** May begin a directive that is more than a bare verb: "please", "can", "forget". */
  trigger: 1 << 5,
  /** A verb whose "I" is often left out: "hope", "love". */
  elliptic: 1 << 6,
  finite: 1 << 7,
  object: 1 << 8,
  /** Softens what follows: "just", "maybe". */
  softener: 1 << 9,
  modal: 1 << 10,
  please: 1 << 11,
  /** Telling words of English and of other languages; words that our own lists of cues hold. */
  english: 1 << 12,
  foreign: 1 << 13,
  cue: 1 << 14,
  /** Opens a clause before the main one: "if", "when". */
  leadIn: 1 << 15,
  /** An ending of web addresses that is spelled out: "example dot com". */
  domain: 1 << 16,
  /** Is no verb, whatever stands around it: "the", "very", "because". */
  plain: 1 << 17,
} as const;

const LISTS: readonly (readonly [bit: number, words: string | Iterable<string>])[] = [
  [IS.verb, BASE_VERBS],
  [IS.opener, OPENERS],
  [IS.reader, "you u ya ye yall y'all everyone everybody anyone anybody someone somebody people guys folks"],
  [
    IS.subject,
    "i we they he she it who that which people to not and or don't didn't doesn't will would can could should may might must did does do i'll i'd we'll we'd they'll gonna wanna never help lets let's let can't won't couldn't wouldn't n't you u i've",
  ],
  [
    IS.determiner,
    "a an the this that these those my our your ur his her their its some any all every each another more no one both today's",
  ],
  [
    IS.trigger,
    "you u ya ye yall y'all everyone everybody anyone anybody someone somebody people guys folks make be forget remember miss can could would will cud wud cant can't won't couldn't mind consider free welcome invited invite want wanna wants ready like if for love need ask asking hope appreciate let's lets let please pls plz plss plzz pleasee kindly pleas pl",
  ],
  [IS.elliptic, ELLIPTIC_VERBS],
  [
    IS.finite,
    "is are was were has had will would can could should may might must isn't aren't wasn't don't doesn't didn't do does did 's",
  ],
  [
    IS.object,
    'me us it him them yourself this that these those here there out up back below above now today free more',
  ],
  [
    IS.softener,
    'please pls plz kindly just all guys also really at least ever maybe perhaps now definitely then first both always seriously totally absolutely only still',
  ],
  [IS.modal, 'must should shud shld ought better gotta hafta'],
  [IS.please, 'please pls plz plss plzz pleasee kindly pleas pl'],
  [IS.english, ENGLISH_WORDS],
  [IS.foreign, FOREIGN_WORDS],
  [IS.cue, [...BASE_VERBS, ...OPENERS, ...CONTRACTIONS.keys(), ...Object.values(ACTS).flat()]],
  [
    IS.leadIn,
    'if when once while before after until unless as since for to with in on at by without instead because although though during whenever using even every therefore alternatively however usually optionally twice anytime',
  ],
  [IS.plain, Object.values(PARTS_OF_SPEECH).join(' ')],
  [IS.plain, OPENERS],
  [IS.domain, 'com net org io co info example xyz shop me app dev tv uk biz store site online'],
];

const collect = (): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  for (const [bit, list] of LISTS)
    for (const word of typeof list === 'string' ? list.split(' ') : list) words.set(word, (words.get(word) ?? 0) | bit);
  return words;
};

const WORDS = collect();

/** The bits of {@link IS} that the lists say of a lower-case word; 0 for a word of none. */
export const classesOfWord = (word: string): number => WORDS.get(word) ?? 0;
