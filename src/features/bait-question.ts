import { type Feature, holding, NOTHING, saturate, toSpan } from './feature';

const ASKING_FORMS: ReadonlySet<string> = new Set(['request', 'invitation', 'bait']);

/** A question whose answer is the author's own offer: "Want to 10x your revenue?"; a request in question form. */
export const baitQuestion = {
  id: 'bait-question',
  direction: 'raises',
  measure: (reading) => {
    const asked = reading.questions;
    if (asked.length === 0) return NOTHING;
    const baits = holding(asked, reading.cues('bait'));
    const requests = holding(
      asked,
      reading.asks.filter(({ form }) => ASKING_FORMS.has(form)).map(({ span }) => span),
    );
    const found = asked.filter((sentence) => baits.has(sentence) || requests.has(sentence));
    if (found.length === 0) return NOTHING;
    const both = found.filter((sentence) => baits.has(sentence) && requests.has(sentence)).length;
    return { value: saturate(found.length + both, 1.5), evidence: found.map(toSpan) };
  },
  seen: 'Asks a question only in form, with your offer as its answer',
  advice: 'Ask something that you really want to know from this reader.',
} as const satisfies Feature;
