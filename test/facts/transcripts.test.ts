// Quotations against transcripts: every kind of difference, made at random, and the forms that transcripts come in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type QuotedSpeech, type QuoteVerdict, TranscriptIndex } from '../../server/src/facts/transcript/compare.ts';
import { readTranscript } from '../../server/src/facts/transcript/read.ts';
import { Random } from './drafts.ts';

const WORDS =
  'the a of to in and that it we they he she was were is are have had been this there from with for on at by about people council money river bridge school roads winter summer morning evening report meeting letter number question answer question town village farmer doctor driver teacher child family house garden window water engine paper picture music party leader member office station market harbour boat fish field horse winter rain snow wind storm flood fire smoke price cost budget tax wage job work plan idea reason problem trouble chance choice change start end year month week day hour minute old new long short high low early late good bad great small large open closed ready careful serious honest local public private national told asked gave took brought thought believed hoped wanted needed found kept left built broke carried followed watched waited'.split(
    ' ',
  );
const WEIGHTY = ['not', 'never', 'could', 'should', 'twelve', '40', 'Marsh', 'Thornley', 'million', 'always'];
const FILLERS = ['um', 'er', 'you know', 'I mean', 'sort of'];
const SPEAKERS = ['MARSH', 'OKAFOR', 'BYRNE'];
const NAMES = ['Ann Marsh', 'Peter Okafor', 'Leila Byrne'];

interface MadeTurn {
  readonly speaker: number;
  readonly words: string[];
}

function makeTranscript(random: Random, length: number): { readonly turns: readonly MadeTurn[]; readonly text: string } {
  const turns: MadeTurn[] = [];
  for (let n = 0, i = 0; n < length; i++) {
    const words = Array.from({ length: 40 + random.below(60) }, () => random.pick(random.below(9) === 0 ? WEIGHTY : WORDS));
    n += words.length;
    turns.push({ speaker: i % SPEAKERS.length, words });
  }
  return { turns, text: turns.map(({ speaker, words }) => `${SPEAKERS[speaker]}: ${words.join(' ')}.`).join('\n\n') };
}

interface MadeQuote {
  readonly kind: QuoteVerdict;
  readonly quotation: QuotedSpeech;
  /** Is what was changed a number, a name, a negation or a modal? */
  readonly weighty: boolean;
}

/** Takes words out of a turn and treats them as a reporter might. Changes the transcript where people hesitate. */
function makeQuote(random: Random, turns: readonly MadeTurn[], kind: QuoteVerdict): MadeQuote {
  const turn = random.pick(turns);
  const length = 10 + random.below(16);
  const from = random.below(turn.words.length - length);
  const own = turn.words.slice(from, from + length);
  const middle = 4 + random.below(length - 8);
  const speaker = NAMES[turn.speaker]!;
  const quote = (parts: readonly string[], as = speaker, weighty = false): MadeQuote => ({
    kind,
    quotation: { parts, speaker: as },
    weighty,
  });
  switch (kind) {
    case 'tidied':
      turn.words.splice(from + middle, 0, random.pick(FILLERS));
      return quote([own.join(' ')]);
    case 'cut-shown': {
      const cut = 2 + random.below(6);
      const rest = turn.words.slice(from + middle + cut, from + middle + cut + 8);
      const first = own.slice(0, middle);
      return random.below(2) ? quote([`${first.join(' ')} … ${rest.join(' ')}`]) : quote([first.join(' '), rest.join(' ')]);
    }
    case 'cut': {
      const rest = turn.words.slice(from + middle + 3, from + middle + 11);
      return quote([[...own.slice(0, middle), ...rest].join(' ')]);
    }
    case 'bracketed':
      return quote([[...own.slice(0, middle), '[the harbour board]', ...own.slice(middle + 1)].join(' ')]);
    case 'changed': {
      const put = random.pick([...WEIGHTY, 'blue', 'quickly', 'seventeen', 'Novak', 'yesterday'].filter((word) => word !== own[middle]));
      const weighty = /^(?:seventeen|Novak)$/.test(put) || WEIGHTY.includes(put) || WEIGHTY.includes(own[middle]!);
      return quote([[...own.slice(0, middle), put, ...own.slice(middle + 1)].join(' ')], speaker, weighty);
    }
    case 'stitched': {
      const other = turns[(turns.indexOf(turn) + 5) % turns.length]!;
      return quote([[...own.slice(0, 7), ...other.words.slice(10, 18)].join(' ')]);
    }
    case 'other-speaker':
      return quote([own.join(' ')], NAMES[(turn.speaker + 1) % 3]);
    case 'not-found':
      return quote([Array.from({ length: 12 }, (_, i) => `unheard${random.below(90)}of${i}`).join(' ')]);
    default:
      return quote([own.join(' ')]);
  }
}

const KINDS: readonly QuoteVerdict[] = [
  'verbatim',
  'tidied',
  'cut-shown',
  'cut',
  'bracketed',
  'changed',
  'stitched',
  'other-speaker',
  'not-found',
];

test('300 quotations in 40,000 words: 98 verdicts in 100 right, and no change of weight called word for word', () => {
  const random = new Random(20261130);
  const { turns } = makeTranscript(random, 40_000);
  const quotes = Array.from({ length: 300 }, (_, i) => makeQuote(random, turns, KINDS[i % KINDS.length]!));
  const text = turns.map(({ speaker, words }) => `${SPEAKERS[speaker]}: ${words.join(' ')}.`).join('\n\n');
  const index = new TranscriptIndex(readTranscript(text));
  const wrong = quotes.flatMap(({ kind, quotation, weighty }) => {
    const found = index.compare(quotation);
    assert.ok(found, quotation.parts.join(' / '));
    if (weighty) {
      assert.ok(
        !['verbatim', 'tidied', 'cut-shown', 'bracketed'].includes(found.verdict),
        `${quotation.parts.join(' / ')} is ${found.verdict}: ${found.said}`,
      );
      assert.ok(found.isWeighty, quotation.parts.join(' / '));
    }
    return found.verdict === kind ? [] : [`${kind} taken for ${found.verdict}: “${quotation.parts.join(' / ')}”; said: “${found.said}”`];
  });
  assert.ok(wrong.length <= 6, `${wrong.length} of 300 wrong:\n${wrong.join('\n')}`);
});

const compare = (transcript: string, parts: readonly string[], speaker?: string) =>
  new TranscriptIndex(readTranscript(transcript)).compare({ parts, ...(speaker === undefined ? {} : { speaker }) });

test('short forms, numerals and marks are ways of writing; a negation is not', () => {
  const said = 'MARSH: We won’t spend £5m on it, twenty-five per cent of people said, and I’m glad.';
  assert.equal(compare(said, ['We will not spend five million pounds on it, 25% of people said, and I am glad.'])?.verdict, 'tidied');
  assert.equal(compare(said, ['“We won’t spend £5m on it,'])?.verdict, 'verbatim');
  const turned = compare(said, ['We will spend five million pounds on it, 25% of people said']);
  assert.equal(turned?.verdict, 'cut');
  assert.equal(turned?.isWeighty, true);
  assert.equal(compare(said, ['We won’t spend £6m on it, twenty-five per cent'])?.verdict, 'changed');
});

for (const [form, text, speaker, time] of [
  [
    'SubRip',
    '1\r\n00:01:04,000 --> 00:01:07,500\r\nMARSH: The old bridge\r\nwill close in May.\r\n\r\n2\r\n00:01:08,000 --> 00:01:09,000\r\nOKAFOR: Thank you.\r\n',
    'MARSH',
    '00:01:04',
  ],
  [
    'WebVTT',
    'WEBVTT\n\nNOTE made by hand\n\n00:01:04.000 --> 00:01:07.500\n<v Ann Marsh>The old bridge\nwill close in May.\n',
    'Ann Marsh',
    '00:01:04',
  ],
  [
    'labels in bold with times',
    '**Ann Marsh** [00:01:04]: nothing\n\n[01:04] Marsh: The old bridge will close [laughter] in May.',
    'Marsh',
    '01:04',
  ],
  ['a line of name and time', 'Ann Marsh  1:04\nThe old bridge will close in May.\n\nPeter Okafor  1:09\nThank you.', 'Ann Marsh', '1:04'],
  ['questions and answers', 'Q: When?\nA: The old bridge will close in May.', 'A', undefined],
  ['no labels', 'The old bridge will close in May.', undefined, undefined],
] as const)
  test(`a transcript as ${form}`, () => {
    const found = compare(text, ['The old bridge will close in May.']);
    assert.equal(found?.verdict, 'verbatim');
    assert.equal(found?.turn?.speaker, speaker);
    assert.equal(found?.turn?.time, time);
  });

test('a label that names nobody accuses nobody', () => {
  assert.equal(
    compare('A: The old bridge will close in May.\nQ: Marsh said so?', ['The old bridge will close in May.'], 'Ann Marsh')?.verdict,
    'verbatim',
  );
});

test('a quotation of two words is not looked for', () => {
  assert.equal(compare('A: The bridge.', ['the bridge']), undefined);
});

/** A number in words, as people say it. */
function inWords(n: number): string {
  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  if (n < 20) return small[n]!;
  if (n < 100) return `${tens[Math.floor(n / 10) - 2]}${n % 10 ? `-${small[n % 10]}` : ''}`;
  if (n < 1000) return `${small[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ''}`;
  return `${inWords(Math.floor(n / 1000))} thousand${n % 1000 === 0 ? '' : n % 1000 < 100 ? ` and ${inWords(n % 1000)}` : ` ${inWords(n % 1000)}`}`;
}

test('a number in words is the number in figures, and no other', () => {
  const random = new Random(17);
  const figures = (n: number) => (random.below(2) ? String(n) : n.toLocaleString('en-GB'));
  for (let i = 0; i < 400; i++) {
    const n = random.below([30, 200, 3000, 400_000][i % 4]!);
    const other = n + [1, -1, 10, 100, 1000][random.below(5)]!;
    const said = (words: string) => `MARSH: We counted ${words} boats on the river that summer.`;
    const quoted = (words: string) => [`We counted ${words} boats on the river that summer.`];
    const [spoken, written] = random.below(2) ? [inWords(n), figures(n)] : [figures(n), inWords(n)];
    assert.match(compare(said(spoken), quoted(written))!.verdict, /^(?:tidied|verbatim)$/, `${spoken} / ${written}`);
    if (other < 0 || other === n) continue;
    const wrong = compare(said(spoken), quoted(random.below(2) ? figures(other) : inWords(other)))!;
    assert.ok(wrong.verdict === 'changed' && wrong.isWeighty, `${spoken} / ${other}: ${wrong.verdict}`);
  }
});

for (const [said, quoted, verdict] of [
  ['It cost £1.2bn over ten years.', 'It cost £1.2 billion over 10 years.', 'tidied'],
  ['It cost £1.2bn over ten years.', 'It cost £1.2 million over 10 years.', 'changed'],
  ['It was built in nineteen eighty-four.', 'It was built in 1984.', 'tidied'],
  ['It was built in nineteen eighty-four.', 'It was built in 1948.', 'changed'],
  ['We met on the fourth and on the twenty-first.', 'We met on the 4th and on the 21st.', 'tidied'],
  ['We met on the fourth and on the twenty-first.', 'We met on the 4th and on the 22nd.', 'changed'],
  ['It took two and a half million of them.', 'It took 2.5 million of them.', 'tidied'],
  ['There were two hundred, five hundred of them.', 'There were 205 hundred of them.', 'changed'],
  ['About a hundred people came to see it.', 'About 100 people came to see it.', 'tidied'],
  ['Half of them don’t know.', 'Half of them know.', 'cut'],
] as const)
  test(`“${said}” quoted as “${quoted}” is ${verdict}`, () => assert.equal(compare(`MARSH: ${said}`, [quoted])?.verdict, verdict));

test('a word that was left out is told once, however many words it stands for', () => {
  const found = compare('MARSH: Half of them don’t know.', ['Half of them know.'])!;
  assert.deepEqual([found.differences[0]!.said, found.isWeighty], ['don’t', true]);
});
