import { parentPort } from 'node:worker_threads';
import { createAnalyzer } from '../../dist/lite.js';

// Messages of strangers hardly repeat themselves: nothing need be remembered between them.
const { analyze } = createAnalyzer({ memory: false });

parentPort.on('message', ({ id, text, context }) => {
  const { score, level } = analyze(text, context);
  parentPort.postMessage({ id, score, level });
});
