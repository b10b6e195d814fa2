import type { Analysis, Context } from '../lite/index';

/** Reads with the language model, whenever that is done. */
export type SlowReader = (text: string, context: Context) => Promise<Analysis>;

/** In a worker of its own, so that neither loading nor reading is felt. */
const inWorker = (): SlowReader => {
  const worker = new Worker(new URL('./element-worker.js', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (analysis: Analysis) => void; reject: (error: unknown) => void }>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; analysis: Analysis }>) => {
    waiting.get(data.id)?.resolve(data.analysis);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return (text, context) =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, text, context });
    });
};

const onThisThread: SlowReader = async (text, context) => {
  const { analyze } = await import('../index');
  return analyze(text, context);
};

/** The full reader in a worker; on this thread where no worker can be had. */
export const createFullReader = (): SlowReader => {
  let read: SlowReader;
  try {
    read = inWorker();
  } catch {
    return onThisThread;
  }
  return (text, context) =>
    read(text, context).catch(() => {
      read = onThisThread;
      return read(text, context);
    });
};
