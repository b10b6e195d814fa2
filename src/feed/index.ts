import { type Analysis, type Context, createAnalyzer, type Level, type Span } from '../lite/index';
import { POLICIES, type Policy, type PolicyName } from './policies';

export { POLICIES, type Policy, type PolicyName } from './policies';

/** A post of a feed. */
export interface Post {
  readonly text: string;
  /** When it was posted: a Date, milliseconds since 1970, or a text that `Date` can read. Needed for a window of days. */
  readonly at?: Date | number | string;
  /** The situation of this post; that of the audit when absent. */
  readonly context?: Context;
}

/** Settings of {@link auditFeed}. */
export interface AuditOptions {
  /** One of {@link POLICIES}, by name, or a policy of one's own. */
  readonly policy: PolicyName | Policy;
  /** The situation of posts that tell none; a post in one's own feed when absent. */
  readonly context?: Context;
  /** A reader of one's own, or that of `pushiness`; the lite reader when absent. */
  readonly analyze?: (text: string, context?: Context) => Analysis;
}

/** A post that promotes, and why it counts. */
export interface Promotion {
  /** Place of the post in the feed as given. */
  readonly post: number;
  readonly score: number;
  readonly level: Level;
  /** What a reader sees: the strongest reason. */
  readonly reason: string;
  readonly spans: readonly Span[];
}

/** What {@link auditFeed} says. */
export interface FeedAudit {
  readonly policy: Policy;
  /** Places of the posts that count, oldest first: those within the window that could be judged. */
  readonly counted: readonly number[];
  /** Posts within the window that could not be judged: empty or not English. They do not count. */
  readonly undecided: number;
  readonly promotions: readonly Promotion[];
  /** Share of promotions among counted posts, 0 to 1; 0 where nothing counts. */
  readonly ratio: number;
  readonly verdict: 'within' | 'over' | 'too-few';
  /** How many giving posts more would bring the feed within its policy; 0 where it is. */
  readonly away: number;
  readonly message: string;
}

const DAY = 86_400_000;
const POLICY_FIELDS = ['name', 'most', 'inclusive', 'window', 'least', 'source'];

function fail(message: string): never {
  throw new TypeError(`pushiness: ${message}`);
}

const policyOf = (policy: PolicyName | Policy): Policy => {
  if (typeof policy === 'string')
    return Object.hasOwn(POLICIES, policy)
      ? POLICIES[policy]
      : fail(`unknown policy '${policy}'; known are ${Object.keys(POLICIES).join(', ')}`);
  if (typeof policy !== 'object' || policy === null) fail('options.policy must be a name or a policy');
  for (const key of Object.keys(policy))
    if (!POLICY_FIELDS.includes(key)) fail(`unknown field policy.${key}; known are ${POLICY_FIELDS.join(', ')}`);
  const { most, window, least = 1 } = policy;
  if (!(typeof most === 'number' && most > 0 && most < 1)) fail(`policy.most must be above 0 and below 1, not ${most}`);
  if (!(Number.isInteger(least) && least > 0)) fail(`policy.least must be a whole number above 0, not ${least}`);
  if (window !== undefined) {
    const size = 'posts' in window ? window.posts : window.days;
    if (!(typeof size === 'number' && size > 0))
      fail(`policy.window must be { posts } or { days } above 0, not ${size}`);
  }
  return policy;
};

const timeOf = ({ at }: Post, index: number): number => {
  if (at === undefined) fail(`posts[${index}].at is needed for a window of days`);
  const time = typeof at === 'number' ? at : new Date(at).getTime();
  return Number.isFinite(time) ? time : fail(`posts[${index}].at is no date: ${String(at)}`);
};

/** The places of the posts that the window holds, oldest first. */
const windowOf = (posts: readonly Post[], { window }: Policy): number[] => {
  const places = posts.map((_, index) => index);
  const isDated =
    (window !== undefined && 'days' in window) || (posts.length > 0 && posts.every(({ at }) => at !== undefined));
  const times = posts.map((post, index) => (isDated || post.at !== undefined ? timeOf(post, index) : index));
  if (isDated) places.sort((a, b) => times[a]! - times[b]! || a - b);
  if (window === undefined) return places;
  if ('posts' in window) return places.slice(-window.posts);
  const newest = times.reduce((latest, time) => Math.max(latest, time), Number.NEGATIVE_INFINITY);
  return places.filter((place) => times[place]! > newest - window.days * DAY);
};

/** Features that tell of the author's own thing, however softly. */
const OWN_THINGS = ['own-promotion', 'own-offer', 'announcement'] as const;
/** Features that tell of a thing for sale or of a place to go: the author's own, where the author speaks of themselves. */
const THINGS = ['contact-lure', 'sales-offer'] as const;

const promotionOf = (post: number, { score, level, explanations, asks, measures }: Analysis): Promotion | undefined => {
  const promotes =
    level !== 'none' ||
    asks.length > 0 ||
    OWN_THINGS.some((feature) => measures[feature].value > 0) ||
    (measures['self-reference'].value > 0 && THINGS.some((feature) => measures[feature].value > 0));
  if (!promotes) return undefined;
  const reason =
    explanations.find(({ contribution, spans }) => contribution > 0 && spans.length > 0) ??
    explanations.find(({ contribution }) => contribution > 0);
  const spans = reason?.spans ?? asks.map(({ span }) => span);
  return {
    post,
    score: score!,
    level: level!,
    reason: reason?.message ?? 'Asks the reader to do something for you.',
    spans,
  };
};

const TOLERANCE = 1e-9;

const isWithin = (promotions: number, counted: number, { most, inclusive = true }: Policy): boolean =>
  inclusive ? promotions <= most * counted + TOLERANCE : promotions < most * counted - TOLERANCE;

/** The least number of further giving posts that brings the feed within its policy. */
const awayFrom = (promotions: number, counted: number, policy: Policy): number => {
  let away = Math.max(0, Math.floor(promotions / policy.most - counted) - 1);
  while (!isWithin(promotions, counted + away, policy)) away++;
  return away;
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * Weighs giving against asking over a feed: which posts promote, what share that is, and how far it is from a policy. A post counts
 * as promotion when it is soft or more, asks something of the reader, or puts the author's own thing forward. Dates are passed in; no clock is read.
 *
 * @throws TypeError when the policy is unknown or wrong, a post has no text, a date cannot be read, or a context holds an unknown field or value.
 */
export const auditFeed = (posts: readonly Post[], options: AuditOptions): FeedAudit => {
  if (!Array.isArray(posts)) fail('posts must be an array');
  const { context = { channel: 'post' }, analyze = createAnalyzer({ memory: false }).analyze } = options ?? {};
  const policy = policyOf(options?.policy as PolicyName | Policy);
  posts.forEach((post: Post, index) => {
    if (typeof post?.text !== 'string') fail(`posts[${index}].text must be a string`);
  });
  const counted: number[] = [];
  const promotions: Promotion[] = [];
  const places = windowOf(posts, policy);
  for (const place of places) {
    const analysis = analyze(posts[place]!.text, posts[place]!.context ?? context);
    if (analysis.score === null) continue;
    counted.push(place);
    const promotion = promotionOf(place, analysis);
    if (promotion !== undefined) promotions.push(promotion);
  }
  const within = isWithin(promotions.length, counted.length, policy);
  const verdict =
    counted.length < (policy.least ?? 1) ? 'too-few' : within || promotions.length === 0 ? 'within' : 'over';
  const away = verdict === 'over' ? awayFrom(promotions.length, counted.length, policy) : 0;
  const share = `${promotions.length} of ${plural(counted.length, 'post')} ${promotions.length === 1 ? 'promotes' : 'promote'}`;
  return {
    policy,
    counted,
    undecided: places.length - counted.length,
    promotions,
    ratio: counted.length === 0 ? 0 : promotions.length / counted.length,
    verdict,
    away,
    message:
      verdict === 'too-few'
        ? `${share}; that is too few to judge by ${policy.name}.`
        : verdict === 'within'
          ? `${share}; that is within ${policy.name}.`
          : `${share}; ${plural(away, 'giving post')} more would bring it within ${policy.name}.`,
  };
};
