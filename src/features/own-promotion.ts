import { type Feature, NOTHING, saturate, spansOf } from './feature';

const OWN: ReadonlySet<string> = new Set(['my', 'our', 'mine']);
const REACH = 3;

/** One's own thing named as such: "my channel", "our brand new app". */
export const ownPromotion = {
  id: 'own-promotion',
  direction: 'raises',
  measure: (reading) => {
    const { tokens } = reading.document;
    const hits = [...reading.cues.thing, ...reading.cues.platform].flatMap((hit) => {
      for (let at = hit.from - 1; at >= Math.max(0, hit.from - REACH); at--) {
        if (tokens[at]!.kind === 'punctuation') break;
        if (OWN.has(tokens[at]!.lower)) return [{ from: at, to: hit.to }];
      }
      return [];
    });
    const distinct = [...new Map(hits.map((hit) => [hit.from, hit])).values()];
    return distinct.length === 0
      ? NOTHING
      : { value: saturate(distinct.length, 1.5), evidence: spansOf(reading, distinct) };
  },
  seen: 'Puts your own thing forward',
  advice: "Talk about the reader's thing first; yours can wait until they ask.",
} as const satisfies Feature;
