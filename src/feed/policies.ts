/** How much of a feed may promote oneself, and over what window that is counted. */
export interface Policy {
  readonly name: string;
  /** The largest share of posts that may promote, above 0 and below 1. */
  readonly most: number;
  /** Whether a share of exactly `most` is still within; `true` when absent. */
  readonly inclusive?: boolean;
  /** The newest posts that count, by number or by days; all of them when absent. */
  readonly window?: { readonly posts: number } | { readonly days: number };
  /** Fewer posts than this are too few to judge; 1 when absent. */
  readonly least?: number;
  /** Where the policy is published. */
  readonly source?: string;
}

/** Published policies, as they put it. They are rules of thumb of their communities, not of this library. */
export const POLICIES = {
  'nine-to-one': {
    name: 'nine-to-one',
    most: 1 / 10,
    least: 10,
    source:
      "Reddit's older guideline on self-promotion (reddit.com/wiki/selfpromotion): one submission in ten at the most",
  },
  'eighty-twenty': {
    name: 'eighty-twenty',
    most: 1 / 5,
    least: 5,
    source: 'The 80/20 rule of social media marketing: four fifths inform or entertain, one fifth promotes',
  },
  'four-one-one': {
    name: 'four-one-one',
    most: 1 / 6,
    least: 6,
    source:
      "The 4-1-1 rule (Tippingpoint Labs and Joe Pulizzi): four pieces of others and one share for each of one's own",
  },
  lobsters: {
    name: 'lobsters',
    most: 1 / 4,
    inclusive: false,
    least: 4,
    source: 'Lobsters (lobste.rs/about): self-promotion is less than a quarter of stories and comments',
  },
  'last-hundred': {
    name: 'last-hundred',
    most: 1 / 10,
    window: { posts: 100 },
    least: 10,
    source: 'A window by count, as moderation bots such as ContextMod take it: a tenth of the last hundred',
  },
  'last-month': {
    name: 'last-month',
    most: 1 / 10,
    window: { days: 30 },
    least: 10,
    source: 'A window by time, as moderation bots such as ContextMod take it: a tenth of the last thirty days',
  },
} as const satisfies Record<string, Policy>;

export type PolicyName = keyof typeof POLICIES;
