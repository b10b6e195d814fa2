const OWN: ReadonlySet<string> = new Set("me my mine our ours us i i'm i've im ive myself we we're we've".split(' '));
const READER: ReadonlySet<string> = new Set("you your yours yourself ur u you're you'll".split(' '));

/** Whether a lower-case word speaks of the author. */
export const isOwn = (word: string): boolean => OWN.has(word);
/** Whether a lower-case word speaks to the reader. */
export const isReader = (word: string): boolean => READER.has(word);
