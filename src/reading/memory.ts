import type { ReadSegment } from '../document/segment';
import type { Facts } from './facts';

/** A segment that was read, with what it says. */
export interface ReadPart {
  readonly segment: ReadSegment;
  readonly facts: Facts;
}

/** How much may be remembered at a time. */
export interface MemoryLimits {
  readonly segments: number;
  readonly characters: number;
}

/** Remembers what was read of segments, by their text. */
export interface Memory {
  readonly get: (text: string) => ReadPart | undefined;
  readonly set: (text: string, part: ReadPart) => void;
  readonly clear: () => void;
}

export const NO_MEMORY: Memory = { get: () => undefined, set: () => {}, clear: () => {} };

/**
 * A memory in two generations: when the young one has reached half of a limit it becomes the old one, and the old one is
 * forgotten. What is asked for again moves to the young one, so that what is in use stays; every step takes constant time.
 */
export const createMemory = ({ segments, characters }: MemoryLimits): Memory => {
  let young = new Map<string, ReadPart>();
  let old = new Map<string, ReadPart>();
  let length = 0;
  const set = (text: string, part: ReadPart): void => {
    if (text.length * 2 > characters) return;
    if (young.size * 2 >= segments || (length + text.length) * 2 > characters) {
      old = young;
      young = new Map();
      length = 0;
    }
    young.set(text, part);
    length += text.length;
  };
  return {
    get: (text) => {
      const kept = young.get(text);
      if (kept !== undefined) return kept;
      const found = old.get(text);
      if (found !== undefined) set(text, found);
      return found;
    },
    set,
    clear: () => {
      young = new Map();
      old = new Map();
      length = 0;
    },
  };
};
