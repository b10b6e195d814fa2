#!/usr/bin/env node
import { main } from './index';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());
// Whoever read the report has seen enough: `pushiness ... | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  stop.abort();
});
process.exitCode = await main(process.argv.slice(2), process, stop.signal);
process.stdin.destroy();
