// Reads a text with unified and prints what a reader may notice: node examples/retext.mjs "Your text"
import { retextPushiness } from 'pushiness/retext';
import { retext } from 'retext';

const file = await retext()
  .use(retextPushiness, { context: { channel: 'email' } })
  .process(process.argv[2] ?? 'Hello. You must buy my course!');
for (const message of file.messages)
  console.log(`${message.place.start.line}:${message.place.start.column} ${message.ruleId} ${message.reason}`);
