import { defineMeter, PushinessMeter } from '../src/element/meter';
import { type Analysis, analyze, type Context, type Turn } from '../src/lite/index';
import { suggest } from '../src/suggest/index';

const SAMPLES = [
  'Hey! You must buy my course, it will rock your world. Only 3 places left, link in bio!',
  'Hi Sam, I liked your talk on bridges. Which of them was the hardest to photograph?',
  'You asked for the recipe: it is in chapter two of my book, and I can send you the page.',
] as const;

const find = <Kind extends Element>(id: string): Kind => document.getElementById(id) as unknown as Kind;
const message = find<HTMLTextAreaElement>('message');
const meter = find<PushinessMeter>('meter');
const relationship = find<HTMLSelectElement>('relationship');
const channel = find<HTMLSelectElement>('channel');
const solicited = find<HTMLInputElement>('solicited');
const automated = find<HTMLInputElement>('automated');
const history = find<HTMLTextAreaElement>('history');

const readTurns = (): Turn[] =>
  history.value.split('\n').flatMap((line): Turn[] => {
    const [, who, text] = /^\s*(me|them)\s*:\s*(.*)$/i.exec(line) ?? [];
    return who === undefined ? [] : [{ from: who.toLowerCase() === 'me' ? 'author' : 'reader', text: text! }];
  });

const readContext = (): Context => {
  const turns = readTurns();
  return {
    ...(relationship.value !== '' && { relationship: relationship.value as NonNullable<Context['relationship']> }),
    ...(channel.value !== '' && { channel: channel.value as NonNullable<Context['channel']> }),
    ...(solicited.checked && { solicited: true }),
    ...(automated.checked && { automated: true }),
    ...(turns.length > 0 && { history: turns }),
  };
};

const FACTS: Readonly<Record<string, () => string>> = {
  relationship: () => `Read by ${relationship.selectedOptions[0]!.text}`,
  channel: () => `As ${channel.selectedOptions[0]!.text}`,
  solicited: () => 'They asked for it',
  automated: () => 'Sent by automation',
  history: () => 'After what was said before',
};

const row = (...cells: string[]): HTMLTableRowElement => {
  const made = document.createElement('tr');
  for (const cell of cells) made.insertCell().textContent = cell;
  return made;
};
const percent = (score: number | null): string => (score === null ? 'not judged' : `${Math.round(score * 100)} %`);

/** What the score would be without each fact of the situation. */
const showFacts = (text: string, context: Context, { score }: Analysis): void => {
  const box = find<HTMLDivElement>('facts');
  const facts = Object.keys(context) as (keyof Context)[];
  if (facts.length === 0 || score === null) {
    const hint = document.createElement('p');
    hint.className = 'hint';
    hint.textContent =
      'A stranger who asked for nothing reads it. Say more of the situation, and see what each fact changes.';
    box.replaceChildren(hint);
    return;
  }
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const title of ['fact', 'without', 'with']) {
    const cell = document.createElement('th');
    cell.textContent = title;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const fact of facts) {
    const { [fact]: _, ...others } = context;
    body.append(row(FACTS[fact]!(), percent(analyze(text, others).score), percent(score)));
  }
  box.replaceChildren(table);
};

const showSum = ({ bias, explanations, score }: Analysis): void => {
  const signed = (value: number): string => `${value < 0 ? '\u2212' : '+'}${Math.abs(value).toFixed(2)}`;
  const rows =
    score === null
      ? []
      : [
          row(signed(bias), 'where every message starts'),
          ...explanations.map(({ contribution, message: seen }) => row(signed(contribution), seen)),
        ];
  find<HTMLTableElement>('sum').tBodies[0]!.replaceChildren(...rows);
};

const WIDTH = 300;
const HEIGHT = 90;
const MOST_POINTS = 150;
const points: number[] = [];
const showChart = ({ score }: Analysis): void => {
  if (score === null) points.length = 0;
  else points.push(score);
  if (points.length > MOST_POINTS) points.shift();
  const step = WIDTH / Math.max(20, points.length - 1);
  find<SVGPolylineElement>('line').setAttribute(
    'points',
    points
      .map((value, index) => `${(index * step).toFixed(1)},${((1 - value) * (HEIGHT - 4) + 2).toFixed(1)}`)
      .join(' '),
  );
};

meter.addEventListener('pushiness-change', ({ detail }) => {
  showFacts(message.value, readContext(), detail);
  showSum(detail);
  showChart(detail);
});

const update = (): void => {
  meter.context = readContext();
};
for (const control of [relationship, channel, solicited, automated, history]) control.addEventListener('input', update);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-sample]'))
  button.addEventListener('click', () => {
    message.value = SAMPLES[Number(button.dataset.sample)]!;
    meter.refresh();
  });

PushinessMeter.suggester = async () => suggest;
defineMeter();
customElements.upgrade(meter);
message.value ||= SAMPLES[0];
update();
