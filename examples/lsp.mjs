// What a language server sends for a document: `connection.sendDiagnostics(publish(uri, text))`.
import { analyze } from 'pushiness/lite';
import { toDiagnostics } from 'pushiness/lsp';

export const publish = (uri, text) => ({
  uri,
  diagnostics: toDiagnostics(text, analyze(text, { channel: 'email' }), { uri }),
});
