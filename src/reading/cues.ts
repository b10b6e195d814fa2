import { indexPhrases, type PhraseIndex, phrasesAt } from '../document/phrases';
import type { ReadToken } from '../document/types';
import { ADULT_LURES } from '../lexicons/adult-lures';
import { ANNOUNCEMENTS } from '../lexicons/announcements';
import { BEGGING } from '../lexicons/begging';
import { CAUSES } from '../lexicons/causes';
import { CONTACT_LURES } from '../lexicons/contact-lures';
import { COURTESIES } from '../lexicons/courtesies';
import { CRYPTO_TALK } from '../lexicons/crypto-talk';
import { DISCLOSURES } from '../lexicons/disclosures';
import { ENGAGEMENT_BAIT } from '../lexicons/engagement-bait';
import { FREE_GAINS } from '../lexicons/free-gains';
import { GIVING } from '../lexicons/giving';
import { HYPE } from '../lexicons/hype';
import { INTEREST } from '../lexicons/interest';
import { MIRACLE_SERVICES } from '../lexicons/miracle-services';
import { MONEY_PROMISES } from '../lexicons/money-promises';
import { NUDGES } from '../lexicons/nudges';
import { OFFERS } from '../lexicons/offers';
import { OWN_OFFERS } from '../lexicons/own-offers';
import { OWN_THINGS } from '../lexicons/own-things';
import { PERMISSIONS } from '../lexicons/permissions';
import { PLATFORMS } from '../lexicons/platforms';
import { READER_REQUESTS } from '../lexicons/reader-requests';
import { RECRUITING } from '../lexicons/recruiting';
import { REFUSALS } from '../lexicons/refusals';
import { SALES_COPY } from '../lexicons/sales-copy';
import { TEMPLATES } from '../lexicons/templates';
import { TESTIMONIALS } from '../lexicons/testimonials';
import { URGENCY } from '../lexicons/urgency';
import { WARNINGS } from '../lexicons/warnings';
import { WONDER_BAIT } from '../lexicons/wonder-bait';

/** The word lists that a message is searched for, the more telling first: a word of several counts as the first one's class. */
const LISTS = {
  urgency: URGENCY,
  money: MONEY_PROMISES,
  free: FREE_GAINS,
  offer: OFFERS,
  engagement: ENGAGEMENT_BAIT,
  contact: CONTACT_LURES,
  testimonial: TESTIMONIALS,
  recruiting: RECRUITING,
  announcement: ANNOUNCEMENTS,
  hype: HYPE,
  sales: SALES_COPY,
  adult: ADULT_LURES,
  miracle: MIRACLE_SERVICES,
  'own-offer': OWN_OFFERS,
  begging: BEGGING,
  template: TEMPLATES,
  crypto: CRYPTO_TALK,
  cause: CAUSES,
  bait: WONDER_BAIT,
  disclosure: DISCLOSURES,
  permission: PERMISSIONS,
  warning: WARNINGS,
  platform: PLATFORMS,
  thing: OWN_THINGS,
  giving: GIVING,
  interest: INTEREST,
  courtesy: COURTESIES,
  nudge: NUDGES,
  request: READER_REQUESTS,
  refusal: REFUSALS,
} as const satisfies Record<string, readonly string[]>;

export type Cue = keyof typeof LISTS;
export const CUES = Object.keys(LISTS) as readonly Cue[];

/** Lists that only history reads; in a message of its own they tell nothing. */
const HISTORY_CUES: readonly Cue[] = ['nudge', 'request', 'refusal'];
export const WORDING_CUES: ReadonlySet<Cue> = new Set(CUES.filter((cue) => !HISTORY_CUES.includes(cue)));

/** The kinds of words that promote: any of them may be innocent, several together are a pitch. */
export const PROMOTIONAL: readonly Cue[] = [
  'urgency',
  'money',
  'free',
  'offer',
  'engagement',
  'contact',
  'testimonial',
  'recruiting',
  'announcement',
  'hype',
  'sales',
  'begging',
  'cause',
  'adult',
  'miracle',
  'own-offer',
];

/** A phrase of a list: from token `from` of a segment up to but not including token `to`. */
export interface CueHit {
  readonly from: number;
  readonly to: number;
}

export type CueHits = ReadonlyMap<Cue, readonly CueHit[]>;

export type CueIndex = PhraseIndex<Cue>;

/** Compiles the lists, with phrases of one's own added to them. */
export const indexCues = (own: ReadonlyMap<Cue, readonly string[]> = new Map()): CueIndex =>
  indexPhrases(CUES.map((cue) => [cue, [...LISTS[cue], ...(own.get(cue) ?? [])]] as const));

/** Finds the phrases of every list in one pass; within a list the longest phrase wins and none overlap. Lists without a hit are absent. */
export const findCues = (tokens: readonly ReadToken[], index: CueIndex): CueHits => {
  const hits = new Map<Cue, CueHit[]>();
  for (let at = 0; at < tokens.length; at++)
    phrasesAt(index, tokens, at, (cue, length) => {
      const found = hits.get(cue);
      if (found === undefined) hits.set(cue, [{ from: at, to: at + length }]);
      else if (found[found.length - 1]!.to <= at) found.push({ from: at, to: at + length });
    });
  return hits;
};

const RANKS = Object.fromEntries(CUES.map((cue, rank) => [cue, rank])) as Readonly<Record<Cue, number>>;

/** The class of each token: the first list, in their order, that holds it. */
export const classesOf = (tokens: readonly ReadToken[], hits: CueHits): (Cue | undefined)[] => {
  const classes: (Cue | undefined)[] = new Array(tokens.length);
  for (const [cue, found] of hits) {
    if (!WORDING_CUES.has(cue)) continue;
    for (const hit of found)
      for (let at = hit.from; at < hit.to; at++) {
        const other = classes[at];
        if (other === undefined || RANKS[cue] < RANKS[other]) classes[at] = cue;
      }
  }
  return classes;
};
