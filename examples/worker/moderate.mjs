import { Worker } from 'node:worker_threads';

/** Reads messages on another thread; the answers come in the order of the messages. */
export const moderate = (messages) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url));
    const answers = [];
    worker.on('error', reject);
    worker.on('message', ({ id, ...answer }) => {
      answers[id] = answer;
      if (Object.keys(answers).length === messages.length) worker.terminate().then(() => resolve(answers));
    });
    messages.forEach(({ text, context }, id) => {
      worker.postMessage({ id, text, context });
    });
  });
