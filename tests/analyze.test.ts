import { describe, expect, it } from 'vitest';
import * as publicSurface from '../src/index';
import { analyze, type Context, createAnalyzer } from '../src/index';

const atLeastPushy = ['pushy', 'aggressive'];

describe('the lines that the idea began with', () => {
  it.each([
    'Hey you should download my PDF on marketing.',
    'You need to be following me on Facebook and Twitter.',
    'You must buy my course, it will rock your world.',
    'Hey @lorihil follow me here.',
    'Like this page.',
    'Visit here, download this, buy this, follow us here and here too.',
  ])('%s is pushy from a stranger', (text) => {
    expect(atLeastPushy).toContain(analyze(text, { relationship: 'stranger' }).level);
    expect(atLeastPushy).toContain(analyze(text).level);
  });

  it.each([
    ['What made you start your business?', {}],
    ["I wasn't planning on it.", {}],
    ["Good, you're not a bot!", {}],
    [
      'Thanks for following! What brought you here?',
      { automated: true, channel: 'direct-message', relationship: 'new-follower' },
    ],
    ["Please don't try to sell me anything", {}],
    ['how was your talk?', { relationship: 'stranger', channel: 'direct-message' }],
  ] satisfies [string, Context][])('%s is none', (text, context) => {
    expect(analyze(text, context).level).toBe('none');
  });

  it('is at most soft after the reader asked for it', () => {
    const { level } = analyze('Hey you should download my PDF on marketing.', {
      history: [{ from: 'reader', text: 'where can I get it?' }],
    });
    expect(['none', 'soft']).toContain(level);
  });
});

describe('an analysis', () => {
  it('has reasons that add up to the score', () => {
    for (const text of ['Follow me!', 'A quiet day.', 'FREE gift cards!!! http://a.example', 'Thanks, that helped.']) {
      const { score, bias, explanations } = analyze(text);
      const sum = explanations.reduce((total, { contribution }) => total + contribution, bias);
      expect(sum).toBeCloseTo(Math.log(score! / (1 - score!)), 9);
    }
  });

  it('reports each ask with its act, form and span', () => {
    const text = 'You should download my PDF. Please follow me on X!';
    const asks = analyze(text).asks.map(({ act, form, gain, span }) => [
      act,
      form,
      gain,
      text.slice(span.start, span.end),
    ]);
    expect(asks).toEqual([
      ['get', 'obligation', 'author', 'You should download my PDF'],
      ['follow', 'please', 'author', 'Please follow me on X'],
    ]);
  });

  it('neither keeps nor changes the context', () => {
    const context: Context = Object.freeze({
      relationship: 'friend',
      history: Object.freeze([Object.freeze({ from: 'reader', text: 'link?' } as const)]),
    });
    expect(analyze('here: https://a.example', context)).toEqual(analyze('here: https://a.example', context));
  });

  it('counts the own names, handles and domains of the author as talk of oneself', () => {
    const text = 'Marlo bakes at https://marlo.example, says @marlo_b';
    const author = { names: ['Marlo'], handles: ['@marlo_b'], domains: ['marlo.example'] };
    expect(analyze(text).measures['self-reference'].value).toBe(0);
    expect(analyze(text, { author }).measures['self-reference'].evidence).toHaveLength(3);
  });

  it('exports what it says it exports', () => {
    expect(Object.keys(publicSurface).sort()).toEqual(['analyze', 'createAnalyzer']);
  });

  it('can be warmed up ahead', () => {
    const analyzer = createAnalyzer();
    analyzer.warmUp();
    expect(analyzer.analyze('Hello there, friend.')).toEqual(analyze('Hello there, friend.'));
  });
});

describe('undecided texts', () => {
  it.each(['', '   ', '\n\n', '12 34', '🎉🎉', '!!!', '...', '- - -', '\u200b'])('%j is empty', (text) => {
    const { score, level, undecided, explanations } = analyze(text);
    expect({ score, level, undecided, explanations }).toEqual({
      score: null,
      level: null,
      undecided: 'empty',
      explanations: [],
    });
  });

  it.each(['https://prizes.example/x', '@somebody', '#giveaway', 'Subscribe', 'lol'])('%s is judged', (text) => {
    expect(analyze(text).undecided).toBeNull();
  });

  it.each([
    ['Spanish', 'Hola, sígueme en Instagram y compra mi curso hoy'],
    ['Spanish, short', 'Sígueme aquí por favor'],
    ['French', 'Bonjour, abonnez-vous à ma chaîne et achetez mon livre'],
    ['French, short', 'Merci pour votre aide'],
    ['German', 'Hallo, du musst unbedingt meinen Kanal abonnieren, es ist kostenlos'],
    ['German, short', 'Bitte folge mir auf Instagram'],
    ['Italian', 'Ciao, seguitemi sul mio canale e comprate il mio corso'],
    ['Portuguese', 'Olá, você precisa comprar o meu curso hoje mesmo'],
    ['Dutch', 'Hallo, volg mij op mijn kanaal en koop het boek dat ik heb geschreven'],
    ['Polish', 'Cześć, obserwuj mnie na Instagramie, to jest bardzo ważne dla mnie'],
    ['Turkish', 'Merhaba, kanalıma abone olun ve bu videoyu çok beğenin'],
    ['Indonesian', 'Halo, jangan lupa ikuti saya dan beli kursus yang bagus ini'],
    ['Swedish', 'Hej, följ mig på Instagram och köp min kurs, det är bra'],
    ['Vietnamese', 'Xin chào, hãy đăng ký kênh của mình và mua khóa học'],
    ['Tagalog', 'Kamusta, sundan ninyo ako at bilhin ang mga kurso ko'],
    ['Russian', 'Привет, подпишись на мой канал'],
    ['Ukrainian', 'Підпишіться на мій канал, будь ласка'],
    ['Arabic', 'مرحبا اشترك في قناتي'],
    ['Hebrew', 'שלום תעקבו אחרי'],
    ['Hindi', 'कृपया मेरे चैनल को सब्सक्राइब करें'],
    ['Chinese', '请关注我的频道'],
    ['Japanese', '私のチャンネルを登録してください'],
    ['Korean', '제 채널을 구독해 주세요'],
    ['Greek', 'Ακολουθήστε με στο κανάλι μου'],
    ['Thai', 'กรุณาติดตามช่องของฉัน'],
  ])('%s is not English', (_, text) => {
    expect(analyze(text).undecided).toBe('not-english');
  });

  it.each([
    'Please follow my page, gracias amigos, I post every week',
    'The word Schadenfreude has no good translation in the books I know',
    'abeg follow my page, i dey post new recipe every week',
    'Kindly do the needful and revert back to me',
    'ion even know what he talkin bout fr',
    'Subscribe to PewDiePie',
    'naïve café résumé is what he wrote',
  ])('%s is English', (text) => {
    expect(analyze(text).undecided).toBeNull();
  });
});

describe('bad input', () => {
  const broken = (text: unknown, context?: unknown) => () =>
    (analyze as (text: unknown, context?: unknown) => unknown)(text, context);

  it.each([undefined, null, 3, {}, ['a']])('refuses %j as a text', (text) => {
    expect(broken(text)).toThrow(TypeError);
    expect(broken(text)).toThrow(/text must be a string/);
  });

  it.each([
    [{ relation: 'friend' }, /unknown field context\.relation; known are 'relationship'/],
    [{ relationship: 'enemy' }, /context\.relationship must be one of 'stranger', .*, not 'enemy'/],
    [{ channel: 3 }, /context\.channel must be one of .*, not 3/],
    [{ solicited: 'yes' }, /context\.solicited must be true or false, not 'yes'/],
    [{ history: 'hello' }, /context\.history must be an array of turns/],
    [
      { history: [{ from: 'me', text: 'a' }] },
      /context\.history\[0\]\.from must be one of 'author', 'reader', not 'me'/,
    ],
    [{ history: [{ from: 'reader' }] }, /context\.history\[0\]\.text must be a string, not undefined/],
    [{ history: [{ from: 'reader', text: 'a', at: 1 }] }, /unknown field context\.history\[0\]\.at/],
    [{ author: { names: 'Sam' } }, /context\.author\.names must be an array of strings/],
    [null, /context must be an object, not null/],
    ['stranger', /context must be an object, not 'stranger'/],
  ])('refuses the context %j', (context, message) => {
    expect(broken('Hello', context)).toThrow(TypeError);
    expect(broken('Hello', context)).toThrow(message);
  });
});
