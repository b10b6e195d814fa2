export type { Span } from '../types';
export { readDocument } from './read';
export type {
  Directive,
  DirectiveForm,
  Document,
  Mood,
  Pos,
  Segment,
  Sentence,
  Token,
  TokenKind,
} from './types';
