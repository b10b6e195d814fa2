import { parentPort, workerData } from 'node:worker_threads';
import { makeAnalyzer, readBatch } from './batch';
import type { Item, Settings } from './types';

const settings = workerData as Settings;
const analyzer = await makeAnalyzer(settings);
parentPort!.on('message', (items: readonly Item[]) => parentPort!.postMessage(readBatch(items, settings, analyzer)));
