/** `npm run bench`: time of `analyze` beside wink's own readDoc in the same run, and growth of time with size. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../src/index';
import { ROOT } from './lib/data';
import { HOSTILE, post } from './samples';

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
const time = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const nlp = winkNLP(model, ['sbd', 'pos']);
const text = post(280);
const ROUNDS = 60;
const CALLS = 50;
const readDoc = (): void => {
  nlp.readDoc(text).tokens().out(nlp.its.pos);
};
const analyzeIt = (): void => {
  analyze(text);
};
for (let i = 0; i < 1000; i++) {
  readDoc();
  analyzeIt();
}
const winkTimes: number[] = [];
const ourTimes: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  winkTimes.push(
    time(() => {
      for (let i = 0; i < CALLS; i++) readDoc();
    }) / CALLS,
  );
  ourTimes.push(
    time(() => {
      for (let i = 0; i < CALLS; i++) analyzeIt();
    }) / CALLS,
  );
}
const wink = median(winkTimes) * 1000;
const own = median(ourTimes) * 1000;
console.log(
  `280 characters, warm, medians of ${ROUNDS} rounds: analyze ${own.toFixed(0)} us, wink readDoc with tags ${wink.toFixed(0)} us, ratio ${(own / wink).toFixed(2)}`,
);

/** Time for 1 MB by time for 16 kB, as an exponent of size: 1 is linear. */
const exponent = (make: (length: number) => string, from: number, to: number): number => {
  const small = make(from);
  const large = make(to);
  analyze(small);
  const shortTime = median([0, 1, 2].map(() => time(() => analyze(small))));
  return Math.log(time(() => analyze(large)) / shortTime) / Math.log(to / from);
};
const repeat =
  (pattern: string) =>
  (length: number): string =>
    pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
const prose: Record<string, number> = {};
let last = 0;
for (let size = 16_384; size <= 1_048_576; size *= 2) {
  const sized = post(size);
  analyze(sized);
  const took = median([0, 1, 2].map(() => time(() => analyze(sized))));
  prose[size] = took;
  console.log(
    `prose, ${size / 1024} kB: ${took.toFixed(1)} ms${last > 0 ? `, growth factor ${(took / last).toFixed(2)}` : ''}`,
  );
  last = took;
}
const hostile = HOSTILE.map((pattern) => ({ pattern, exponent: exponent(repeat(pattern), 16_384, 262_144) })).sort(
  (a, b) => b.exponent - a.exponent,
);
console.log('steepest of', hostile.length, 'hostile patterns:');
for (const { pattern, exponent: steepness } of hostile.slice(0, 8))
  console.log(`  ${JSON.stringify(pattern)}: exponent ${steepness.toFixed(2)}`);
writeFileSync(
  join(ROOT, 'bench/results/speed.json'),
  `${JSON.stringify({ node: process.version, microseconds: { analyze: own, wink, ratio: own / wink }, proseMilliseconds: prose, hostile }, (_, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value), 2)}\n`,
);
