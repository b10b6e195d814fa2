import { type Feature, NOTHING, saturate } from './feature';

/** A question whose answer is the author's own offer: "Want to 10x your revenue?". */
export const baitQuestion = {
  id: 'bait-question',
  direction: 'raises',
  measure: (reading) => {
    const { tokens, sentences } = reading.document;
    const asked = sentences.filter((sentence) => sentence.mood === 'interrogative');
    const evidence = asked.filter((sentence) =>
      reading.cues.bait.some(
        (hit) => tokens[hit.from]!.start >= sentence.start && tokens[hit.to - 1]!.end <= sentence.end,
      ),
    );
    const requests = reading.asks.filter(
      (ask) =>
        (ask.form === 'request' || ask.form === 'invitation' || ask.form === 'bait') &&
        asked.some((sentence) => ask.span.start >= sentence.start && ask.span.end <= sentence.end),
    );
    const spans = [...evidence.map(({ start, end }) => ({ start, end })), ...requests.map((ask) => ask.span)];
    return spans.length === 0 ? NOTHING : { value: saturate(spans.length, 1.5), evidence: spans };
  },
  seen: (quoted) => `${quoted} is a question only in form; its answer is what you offer.`,
  advice: 'Ask something that you really want to know from this reader.',
} as const satisfies Feature;
