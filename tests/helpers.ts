import { describe, expect, it } from 'vitest';
import { readerOf } from '../src/analyze';
import { winkTagger } from '../src/document/wink-tagger';
import type { Feature } from '../src/features/feature';
import { readMessage } from '../src/reading/index';
import { FULL } from '../src/scorers/weights';
import type { Context, Span } from '../src/types';

const READER = readerOf(winkTagger, FULL);

/** A message with its expected evidence in `[[...]]`, and its situation where that matters. */
export type Sample = string | { readonly text: string; readonly context: Context };

/** Takes the marks out of a sample and tells where they stood. */
export const unmark = (marked: string): { text: string; spans: Span[] } => {
  const spans: Span[] = [];
  let text = '';
  for (const [index, part] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
};

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const measureSample = (feature: Feature, sample: Sample) => {
  const { text, context } = typeof sample === 'string' ? { text: sample, context: {} } : sample;
  const { text: plain, spans } = unmark(text);
  return { finding: feature.measure(readMessage(plain, context, READER)), spans, text: plain };
};

/** A feature fires on every flagged sample, where it is marked, and on no silent one. */
export const describeFeature = (
  feature: Feature,
  { flagged, silent }: { flagged: readonly Sample[]; silent: readonly Sample[] },
): void => {
  describe(feature.id, () => {
    it.each(
      flagged.map(
        (sample) =>
          [typeof sample === 'string' ? sample : `${sample.text} ${JSON.stringify(sample.context)}`, sample] as const,
      ),
    )('flags %s', (_, sample) => {
      const { finding, spans, text } = measureSample(feature, sample);
      expect(finding?.value).toBeGreaterThan(0);
      expect(finding?.value).toBeLessThanOrEqual(1);
      const evidence = finding?.evidence ?? [];
      const quotes = evidence.map(({ start, end }) => text.slice(start, end));
      if (spans.length > 0) {
        expect(
          evidence.filter((span) => !spans.some((mark) => overlap(mark, span))),
          `evidence outside the marks: ${quotes}`,
        ).toEqual([]);
        expect(
          spans.filter((mark) => !evidence.some((span) => overlap(mark, span))),
          `marks without evidence: ${quotes}`,
        ).toEqual([]);
      }
    });
    if (silent.length > 0)
      it.each(
        silent.map(
          (sample) =>
            [typeof sample === 'string' ? sample : `${sample.text} ${JSON.stringify(sample.context)}`, sample] as const,
        ),
      )('is silent on %s', (_, sample) => {
        const { finding } = measureSample(feature, sample);
        expect(finding?.value ?? 0).toBe(0);
      });
  });
};
