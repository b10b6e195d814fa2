/** Throws a TypeError that says what came in the place of a text. */
export const checkText = (text: unknown): void => {
  if (typeof text !== 'string')
    throw new TypeError(`pushiness: text must be a string, not ${text === null ? 'null' : typeof text}`);
};
