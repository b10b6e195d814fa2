import { describe, expect, it } from 'vitest';
import { auditFeed, POLICIES, type Post } from '../../src/feed/index';

const give = (day = 0): Post => ({
  text: 'Which of these bridges do you like most, and why?',
  at: new Date(Date.UTC(2026, 0, 1 + day)),
});
const ask = (day = 0): Post => ({
  text: 'Follow my page and buy my course now!',
  at: new Date(Date.UTC(2026, 0, 1 + day)),
});
const feed = (gives: number, asks: number): Post[] => [
  ...Array.from({ length: gives }, () => give()),
  ...Array.from({ length: asks }, () => ask()),
];

describe('auditFeed', () => {
  it('tells the share of promotion, the posts that count and why', () => {
    const { ratio, verdict, promotions, counted, away, message } = auditFeed(feed(9, 1), { policy: 'nine-to-one' });
    expect({ ratio, verdict, away }).toEqual({ ratio: 0.1, verdict: 'within', away: 0 });
    expect(counted).toHaveLength(10);
    expect(promotions).toHaveLength(1);
    expect(promotions[0]!.post).toBe(9);
    expect(promotions[0]!.reason).toMatch(/\u201c.*\u201d\.$/);
    expect(message).toBe('1 of 10 posts promotes; that is within nine-to-one.');
  });

  it('says how many giving posts away a feed is', () => {
    for (const name of Object.keys(POLICIES) as (keyof typeof POLICIES)[])
      for (const [gives, asks] of [
        [3, 7],
        [10, 2],
        [6, 4],
      ] as const) {
        const { verdict, away } = auditFeed(feed(gives, asks), { policy: name });
        expect(verdict, name).toBe(away > 0 ? 'over' : 'within');
        if (away === 0) continue;
        const policy = { ...POLICIES[name], window: undefined };
        const { window: _, ...open } = policy;
        expect(auditFeed(feed(gives + away, asks), { policy: open }).verdict).toBe('within');
        expect(auditFeed(feed(gives + away - 1, asks), { policy: open }).verdict).toBe('over');
      }
  });

  it('keeps "less than" apart from "at the most"', () => {
    expect(auditFeed(feed(3, 1), { policy: 'lobsters' })).toMatchObject({ verdict: 'over', away: 1 });
    expect(auditFeed(feed(3, 1), { policy: { name: 'own', most: 0.25 } }).verdict).toBe('within');
  });

  it('counts within a window, by number and by days, whatever the order', () => {
    const posts = [ask(40), ask(0), ...Array.from({ length: 19 }, (_, day) => give(20 + day))];
    const { counted, ratio } = auditFeed(posts, { policy: 'last-month' });
    expect(counted).not.toContain(1);
    expect(counted).toHaveLength(20);
    expect(counted.at(-1)).toBe(0);
    expect(ratio).toBe(1 / 20);
    expect(auditFeed(posts, { policy: { name: 'three', most: 0.5, window: { posts: 3 } } }).counted).toEqual([
      19, 20, 0,
    ]);
  });

  it('counts no post that cannot be judged, and judges no feed that is too small', () => {
    expect(auditFeed([{ text: '' }, give()], { policy: { name: 'own', most: 0.5 } })).toMatchObject({
      undecided: 1,
      counted: [1],
      verdict: 'within',
    });
    expect(auditFeed([ask()], { policy: 'nine-to-one' }).verdict).toBe('too-few');
    expect(auditFeed([], { policy: 'lobsters' })).toMatchObject({ ratio: 0, verdict: 'too-few', counted: [] });
  });

  it('names what is wrong', () => {
    expect(() => auditFeed([], { policy: 'golden' as never })).toThrow(
      /unknown policy 'golden'; known are nine-to-one, eighty-twenty/,
    );
    expect(() => auditFeed([], {} as never)).toThrow(TypeError);
    expect(() => auditFeed([], { policy: { name: 'x', most: 2 } })).toThrow('policy.most');
    expect(() => auditFeed([], { policy: { name: 'x', most: 0.5, limit: 1 } as never })).toThrow('policy.limit');
    expect(() => auditFeed([{ at: 1 } as never], { policy: 'lobsters' })).toThrow('posts[0].text');
    expect(() => auditFeed([{ text: 'Hi', at: 'some day' }], { policy: 'lobsters' })).toThrow(
      'posts[0].at is no date: some day',
    );
    expect(() => auditFeed([{ text: 'Hi' }], { policy: 'last-month' })).toThrow('posts[0].at is needed');
    expect(() => auditFeed([{ text: 'Hi', context: { nonsense: 1 } as never }], { policy: 'lobsters' })).toThrow(
      'nonsense',
    );
  });
});
