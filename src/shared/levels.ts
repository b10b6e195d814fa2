import type { Level } from '../lite/index';

/** Every level, the mildest first. */
export const LEVELS: readonly Level[] = ['none', 'soft', 'pushy', 'aggressive'];

/** Whether a level is the other one or a stronger. */
export const isAtLeast = (level: Level, least: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(least);
