import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORPUS, CORPUS_FILES, corpus } from '../bench/lib/data';
import { FEATURES } from '../src/features/index';
import { analyze, type FeatureId } from '../src/index';

const all = corpus();
const own = all.filter(({ id }) => /^[pqrtv]/.test(id));

describe('the corpus', () => {
  it('has unique ids, labels on their scales and contexts that analyze accepts', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, text, context, push, ask, question, source } of all) {
      expect([0, 1, 2, 3], id).toContain(push);
      expect([0, 1], id).toContain(ask);
      expect([0, 1, 2], id).toContain(question);
      expect(text.trim().length, id).toBeGreaterThan(0);
      expect(source.length, id).toBeGreaterThan(0);
      expect(() => analyze(text, context), id).not.toThrow();
    }
  });

  it('holds the written messages, the situations, and at least 600 of its own in other places', () => {
    expect(all.length - own.length).toBe(1560);
    expect(own.length).toBeGreaterThanOrEqual(600);
    expect(new Set(own.map(({ source }) => source)).size).toBeGreaterThanOrEqual(20);
  });

  it('has every level, most messages not pushy, and a situation on every message', () => {
    for (const level of [0, 1, 2, 3])
      expect(own.filter(({ push }) => push === level).length).toBeGreaterThanOrEqual(50);
    expect(own.filter(({ push }) => push < 1.5).length / own.length).toBeGreaterThan(0.5);
    for (const { id, context } of all) expect(Object.keys(context).length, id).toBeGreaterThan(0);
  });

  it('tells what was said before in a third of the 600 that it must hold at least', () => {
    expect(own.filter(({ context }) => (context.history ?? []).length > 0).length).toBeGreaterThanOrEqual(200);
  });

  it('has every feature both firing and silent', () => {
    const fired = new Map<FeatureId, number>();
    for (const { text, context } of all) {
      const { measures } = analyze(text, context);
      for (const { id } of FEATURES) if (measures[id].value > 0) fired.set(id, (fired.get(id) ?? 0) + 1);
    }
    for (const { id } of FEATURES) {
      expect(fired.get(id) ?? 0, id).toBeGreaterThan(0);
      expect(fired.get(id) ?? 0, id).toBeLessThan(all.length);
    }
  });

  it('keeps one meaning, and one text in several situations, in one split', () => {
    const splits = new Map<string, Set<string | undefined>>();
    for (const { id, meaning, split } of own) {
      const key = meaning ?? (/^[qt]/.test(id) ? id.slice(0, 4) : id);
      splits.set(key, (splits.get(key) ?? new Set()).add(split));
    }
    for (const [key, seen] of splits) expect([...seen], key).toHaveLength(1);
  });

  it('gives each meaning in every variety', () => {
    const varieties = new Set(own.map(({ variety }) => variety).filter((variety) => variety !== undefined));
    const meanings = new Set(own.map(({ meaning }) => meaning).filter((meaning) => meaning !== undefined));
    expect(varieties.size).toBe(8);
    expect(own.filter(({ variety }) => variety !== undefined)).toHaveLength(varieties.size * meanings.size);
  });

  it('describes its policy', () => {
    const policy = readFileSync(join(CORPUS, 'README.md'), 'utf8');
    for (const file of CORPUS_FILES) expect(policy).toContain(file);
  });
});
