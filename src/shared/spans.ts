import type { Span } from '../lite/index';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
