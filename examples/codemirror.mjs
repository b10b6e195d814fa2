// An editor that underlines what reads as pushy: `mount(document.body)` in a page.
import { EditorView } from '@codemirror/view';
import { pushinessLinter } from 'pushiness/codemirror';

export const mount = (parent) =>
  new EditorView({
    parent,
    doc: 'Follow my page now!',
    extensions: [pushinessLinter({ context: { channel: 'post' } })],
  });
