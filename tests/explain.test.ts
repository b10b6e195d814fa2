import { describe, expect, it } from 'vitest';
import { context, corpus, gold, hasShared } from '../bench/lib/data';
import { analyze } from '../src/index';

const examples = [...corpus(), ...(hasShared() ? [...gold('train'), ...gold('dev'), ...context('dev')] : [])];
if (!hasShared()) console.log('the shared data is not there: reasons are tested on the corpus alone');

describe('the reasons', () => {
  it('add up to the log-odds of the score on every message', () => {
    for (const { id, text, context } of examples) {
      const { score, bias, explanations } = analyze(text, context);
      if (score === null) continue;
      const sum = explanations.reduce((total, { contribution }) => total + contribution, bias);
      expect(Math.abs(sum - Math.log(score / (1 - score))), id).toBeLessThan(1e-9);
    }
  });

  it('are sorted, quote the words they rest on, and advise only where they raise', () => {
    for (const { id, text, context } of corpus()) {
      const { explanations } = analyze(text, context);
      const sizes = explanations.map(({ contribution }) => Math.abs(contribution));
      expect(sizes, id).toEqual([...sizes].sort((a, b) => b - a));
      for (const { contribution, message, advice, spans } of explanations) {
        expect(message, id).toMatch(/^\S.*\.$/s);
        expect(advice !== undefined, id).toBe(contribution > 0);
        for (const { start, end } of spans) expect(text.slice(start, end).length, id).toBe(end - start);
      }
    }
  });

  it('never give two reasons for one ask: features of the situation quote nothing', () => {
    const SITUATION = [
      'cold-ask',
      'guest-pitch',
      'private-pitch',
      'familiar-reader',
      'solicited',
      'earned-ask',
      'own-feed',
    ];
    for (const { id, text, context } of corpus()) {
      const { explanations } = analyze(text, context);
      const messages = explanations.map(({ message }) => message);
      expect(new Set(messages).size, id).toBe(messages.length);
      for (const { feature, spans } of explanations) if (SITUATION.includes(feature)) expect(spans, id).toEqual([]);
    }
  });
});
