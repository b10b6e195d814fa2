import { Worker } from 'node:worker_threads';
import { makeAnalyzer, type Report, readBatch } from './batch';
import type { Item, Settings } from './types';

/** Reads batches, on this thread or on others. */
export interface Pool {
  /** How many batches may wait at a time. */
  readonly width: number;
  readonly read: (items: readonly Item[]) => Promise<Report>;
  readonly close: () => Promise<void>;
}

/** Batches that wait for each worker: one that it reads, one that is there when it has. */
const WAITING_EACH = 2;

const onThreads = (settings: Settings): Pool => {
  const workers = Array.from({ length: settings.jobs }, () => {
    const worker = new Worker(new URL('./cli-worker.js', import.meta.url), { workerData: settings });
    const waiting: { resolve: (report: Report) => void; reject: (error: Error) => void }[] = [];
    worker.on('message', (report: Report) => waiting.shift()!.resolve(report));
    worker.on('error', (error) => {
      for (const { reject } of waiting.splice(0)) reject(error);
    });
    return { worker, waiting };
  });
  let turn = 0;
  return {
    width: WAITING_EACH * settings.jobs,
    read: (items) =>
      new Promise((resolve, reject) => {
        const { worker, waiting } = workers[turn]!;
        turn = (turn + 1) % workers.length;
        waiting.push({ resolve, reject });
        worker.postMessage(items);
      }),
    close: async () => {
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    },
  };
};

export const openPool = async (settings: Settings): Promise<Pool> => {
  if (settings.jobs > 1) return onThreads(settings);
  const analyzer = await makeAnalyzer(settings);
  return { width: 1, read: async (items) => readBatch(items, settings, analyzer), close: async () => {} };
};
