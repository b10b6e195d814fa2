import type { Span } from '../types';
import { type Feature, NOTHING, saturate } from './feature';

const OWN: ReadonlySet<string> = new Set(['my', 'our', 'mine']);
const REACH = 3;

/** One's own thing named as such: "my channel", "our brand new app". */
export const ownPromotion = {
  id: 'own-promotion',
  direction: 'raises',
  measure: (reading) => {
    const spans = [...reading.cues('thing'), ...reading.cues('platform')].flatMap(({ part, from, end }): Span[] => {
      const { tokens } = part.segment;
      for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
        if (tokens[at]!.kind === 'punctuation') break;
        if (OWN.has(tokens[at]!.lower)) return [{ start: part.offset + tokens[at]!.start, end }];
      }
      return [];
    });
    const distinct = [...new Map(spans.map((span) => [span.start, span])).values()];
    return distinct.length === 0 ? NOTHING : { value: saturate(distinct.length, 1.5), evidence: distinct };
  },
  seen: 'Puts your own thing forward',
  advice: "Talk about the reader's thing first; yours can wait until they ask.",
} as const satisfies Feature;
