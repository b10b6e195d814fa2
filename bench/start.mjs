/** `npm start -- "text" [--relationship friend] [--channel comment] [--solicited] [--automated]`: analyses one message. */
import { parseArgs } from 'node:util';
import { analyze } from '../dist/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    relationship: { type: 'string' },
    channel: { type: 'string' },
    solicited: { type: 'boolean' },
    automated: { type: 'boolean' },
  },
});

if (positionals.length === 0) {
  console.error('usage: npm start -- "text" [--relationship friend] [--channel comment] [--solicited] [--automated]');
  process.exit(2);
}

try {
  const { score, level, undecided, explanations, bias } = analyze(positionals.join(' '), values);
  if (score === null) console.log(`undecided: ${undecided}`);
  else {
    console.log(`score ${score.toFixed(2)}   level ${level}\n`);
    console.log(`${bias.toFixed(2).padStart(6)}  where every message starts`);
    for (const { contribution, message, advice, feature } of explanations) {
      console.log(
        `${(contribution < 0 ? '' : '+').concat(contribution.toFixed(2)).padStart(6)}  ${message}  [${feature}]`,
      );
      if (advice !== undefined) console.log(`        ${advice}`);
    }
  }
} catch (error) {
  console.error(error instanceof TypeError ? error.message : error);
  process.exit(2);
}
