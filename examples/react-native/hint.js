import { analyze } from 'pushiness/lite';

/** What a compose box shows under its field: the strongest reason, or nothing. */
export const hintFor = (text, relationship) => {
  const { explanations } = analyze(text, { relationship, channel: 'direct-message' });
  const reason = explanations.find(({ contribution }) => contribution > 0.5);
  return reason === undefined ? '' : `${reason.message} ${reason.advice}`;
};
