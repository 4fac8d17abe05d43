// Which words of a draft are locked, and which are the reporter's own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { defaultStyle } from '../../server/src/style/style.ts';
import type { Format } from '../../server/src/text/paragraph.ts';

const desk = openDesk(defaultStyle);
const locked = (text: string, format: Format = 'plain'): string[] => {
  const { draft } = desk.read({ text, format });
  return draft.readings
    .flatMap((reading, i) => draft.locked(i).map((span) => reading.text.slice(span.start, span.end)))
    .filter((words) => /\p{L}/u.test(words));
};

const LOCKED: readonly (readonly [what: string, text: string, words: readonly string[], format?: Format])[] = [
  [
    'single marks around a plural possessive',
    "'We sold the girls' boots in in June' said Rita Vance.",
    ["We sold the girls' boots in in June"],
  ],
  ['single marks that open with a figure', 'She said: ‘40 of of us stayed.’', ['40 of of us stayed.']],
  [
    'single marks that run on over paragraphs',
    '‘No,’ she said. ‘We stayed.\n\n‘We paid for it.’',
    ['No,', 'We stayed.', 'We paid for it.'],
  ],
  ['an inch mark inside straight marks', '"It was a 9" pipe and and it burst," he said.', ['It was a 9" pipe and and it burst,']],
  ['guillemets that point inwards', 'He said »we are are done«.', ['we are are done']],
  ['guillemets with spaces', 'He said « we are are done » and left.', [' we are are done ']],
  ['TeX', "``We are are done,'' he said.", ['We are are done,']],
  ['full width', 'He said ＂we are are done＂.', ['we are are done']],
  ['a Q and A', 'Q: Who paid?\n\nA: I did. They did did not.', ['Who paid?', 'I did. They did did not.']],
  [
    'an answer of several paragraphs',
    '**Q:** Who paid?\n\n**A:** I did.\n\nThey did did not.\n\n**Q:** Why?',
    ['Who paid?', 'I did.', 'They did did not.', 'Why?'],
    'markdown',
  ],
  ['a transcript', 'VANCE: I paid.\n\nOKORO (off camera): You did did not.', ['I paid.', 'You did did not.']],
  [
    'a post with its signature',
    'Vance posted this.\n\nSo so glad it is over\n\n— Rita Vance (@ritav) 4 May 2024',
    ['So so glad it is over', '— Rita Vance (@ritav) 4 May 2024'],
  ],
  [
    'a letter',
    'The club sent this.\n\nDear Rita,\n\nWe owe owe you money.\n\nYours sincerely,\n\nThe treasurer',
    ['We owe owe you money.'],
  ],
  ['speech behind a dash', '— We sold sold it, said Vance.\n\nNobody asked why.', ['— We sold sold it, said Vance.']],
  ['a message that is answered', '> We sold sold it.\n\nNobody asked why.', ['> We sold sold it.']],
  ['what a line announces', 'The notice reads:\n\nNo ball games are are allowed.', ['No ball games are are allowed.']],
  ['a tweet in HTML', '<blockquote class="twitter-tweet"><p>So so glad</p></blockquote>', ['So so glad'], 'html'],
  [
    'a quotation in Markdown inside an HTML block quote',
    '<blockquote>\n\nWe are *are* done.\n\n</blockquote>',
    ['We are are done.'],
    'markdown',
  ],
  [
    'verse',
    'She read a poem.\n\nThe gulls came in\nAcross the grey grey sea\nAnd nobody was waiting\nFor either you or me',
    ['The gulls came in', 'Across the grey grey sea', 'And nobody was waiting', 'For either you or me'],
  ],
];
for (const [what, text, words, format] of LOCKED) test(`locked: ${what}`, () => assert.deepEqual(locked(text, format), words));

const OWN: readonly (readonly [what: string, text: string, format?: Format])[] = [
  ['apostrophes', 'The boys’ club sold the ’90s jukebox, and the Joneses’ house went in ’98. Rock ’n’ roll it wasn’t.'],
  ['straight apostrophes', "The boys' club sold the '90s jukebox, and the Joneses' house went in '98."],
  ['feet and inches', 'The player is 6\'4" tall and wears a 9" glove.'],
  ['a dateline', 'LAGOS: The governor signed the bill on Monday.'],
  ['an update', 'UPDATE: The road is open again.\n\nWATCH: The flood in pictures.'],
  ['a list of facts', '- Price: £40\n- Where: the town hall\n- When: Friday', 'markdown'],
  ['a figure for a quarter', 'Sales fell in Q3. Profits rose in Q4.'],
  ['a name behind a dash', 'The pier opens in May.\n\n— Rita Vance, arts desk'],
  ['a greater-than sign', 'A rate of < 3% and one of > 4% were compared.'],
];
for (const [what, text, format] of OWN) test(`not locked: ${what}`, () => assert.deepEqual(locked(text, format), []));
