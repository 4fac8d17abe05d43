// What a draft rule concludes after an edit, going on from the report before it, is what it concludes of the text alone: tried on the
// annotated drafts, with each word left out, doubled or quoted in turn, and on pairs in which a word of one paragraph decides what is
// found in another. A `gist` that leaves something out fails here.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Desk, openDesk, type Report } from '../server/src/desk/desk.ts';
import type { DraftReading } from '../server/src/reading/draft.ts';
import { isLockedAlike, isNamedAlike } from '../server/src/reading/draft-reading.ts';
import { rules } from '../server/src/rules/index.ts';
import { isDraftRule, type RuleId } from '../server/src/rules/rule.ts';
import { defaultStyle } from '../server/src/style/style.ts';
import type { Format } from '../server/src/text/paragraph.ts';
import { casesOf, openCase } from './harness/annotated.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const shown = ({ findings }: Report) =>
  findings.map((f) => [f.rule, f.severity, f.start, f.end, f.message, f.quoted, f.related, f.fixes().map((fix) => [fix.title, fix.edits])]);

/** Checks as in a newsroom, where some rule has always asked for the draft's names: without them no conclusion is kept. */
function check(desk: Desk, text: string, format: Format, before?: Report): Report {
  const report = desk.check({ text, format }, before);
  void report.draft.entities;
  return report;
}

/** Texts that differ from one by a word: each word in turn, or one in `stride` of them. */
function* edits(text: string, stride = 1): Generator<string> {
  const words = [...text.matchAll(/[\p{L}\p{N}.’-]+ ?/gu)];
  for (let i = 0; i < words.length; i += stride) {
    const { 0: word, index } = words[i]!;
    const before = text.slice(0, index);
    const after = text.slice(index + word.length);
    yield before + after;
    yield `${before}${word}${word.trimEnd()} ${after}`;
    yield `${before}“${after === '' ? word : `${word.trimEnd()}” `}${after}`;
  }
}

for (const rule of rules) {
  if (!isDraftRule(rule) || !rule.gist) continue;
  const { id } = rule.meta;
  test(`${id} after an edit`, () => {
    const cases = casesOf(readFileSync(`${root}test/rules/${id}.md`, 'utf8')).map((one) => openCase(one, id));
    const plain = cases.filter(({ format }) => format === 'plain');
    // All drafts in one: what decides there stands far from what it decides.
    const whole = { ...plain[0]!, text: plain.map(({ text }) => text).join('\n\n') };
    const length = whole.text.split(' ').length;
    let found = 0;
    for (const { desk, text, format } of [...cases, whole]) {
      let report = check(desk, text, format);
      for (const edited of edits(text, text === whole.text ? Math.ceil(length / 150) : 1)) {
        report = check(desk, edited, format, report);
        assert.deepEqual(shown(report), shown(desk.check({ text: edited, format })), edited);
        found += report.findings.length;
      }
    }
    assert.ok(found > 0, 'the drafts show nothing');
  });
}

/**
 * Pairs of drafts. Before the edit the rule finds nothing in the edited paragraph and points to nothing there, and the draft names the
 * same before and after; yet something must be found elsewhere, or be found there no more.
 */
interface Pair {
  readonly draft: readonly string[];
  /** What of the draft is replaced, and by what. */
  readonly edit: readonly [from: string, to: string];
  readonly format?: Format;
  /** The edit brings about a finding in its own paragraph, and none elsewhere. */
  readonly arises?: true;
}

const five = (name: string) => `They met ${name}, saw ${name}, heard ${name}, left ${name} and missed ${name}.`;

/** By rule, and by what of the edited paragraph is another. In code, initials are none but names are names. */
const PAIRS: Readonly<Partial<Record<RuleId, Readonly<Record<string, Pair>>>>> = {
  'naming/abbreviation-before-name': {
    letters: {
      draft: ['They meant `OBR` and the KDT.', 'It was late, the OBR said.', 'The Office for Budget Responsibility (OBR) met.'],
      edit: ['`OBR` and the KDT', 'OBR and the `KDT`'],
      format: 'markdown',
    },
    explained: {
      draft: ['It was late, the OBR said.', 'The Office for Budget Responsibility now (OBR) met.'],
      edit: ['now (OBR)', '(OBR)'],
    },
    headline: {
      draft: ['They meet the OBR again', 'It was late, the OBR said.', 'The Office for Budget Responsibility (OBR) met.'],
      edit: ['again', 'again.'],
    },
    quoted: {
      draft: ['They spoke of “the OBR” all day.', 'It was late, the OBR said.', 'The Office for Budget Responsibility (OBR) met.'],
      edit: ['“the OBR”', 'the OBR'],
    },
  },
  'naming/changed-title': {
    office: {
      draft: ['Foreign Minister Sergei Lavrov arrived by train.', 'The guests of Foreign Minister Lavrov left at noon.'],
      edit: ['Foreign Minister Sergei', 'Defence Minister Sergei'],
    },
    'whose office': {
      draft: [
        'They met former Defence Minister Sergei Lavrov and Defence Minister Igor Ivanov.',
        'The guests of Foreign Minister Lavrov left at noon.',
      ],
      edit: ['former Defence Minister Sergei Lavrov and', 'Defence Minister Sergei Lavrov and former'],
    },
    quoted: {
      draft: ['They had met “Defence Minister Sergei Lavrov” before.', 'The guests of Foreign Minister Lavrov left at noon.'],
      edit: ['“Defence Minister Sergei Lavrov”', 'Defence Minister Sergei Lavrov'],
    },
  },
  'naming/inconsistent-honorific': {
    courtesy: {
      draft: [
        'Anna Kovac arrived. The guests of Ms Kovac slept, and those of Ms Kovac ate.',
        'It was late, Dr Kovac said.',
        'It was early, Kovac said.',
      ],
      edit: ['Dr Kovac', 'Ms Kovac'],
    },
    'whose courtesy': {
      draft: [
        'Anna Kovac arrived. The guests of Ms Kovac slept, and those of Ms Kovac ate.',
        'Dr Kovac met Ms Ivanov.',
        'It was early, Kovac said.',
      ],
      edit: ['Dr Kovac met Ms Ivanov', 'Ms Kovac met Dr Ivanov'],
    },
    headline: {
      draft: ['They meet Kovac again', 'Anna Kovac arrived. The guests of Ms Kovac slept, those of Kovac ate, and those of Kovac woke.'],
      edit: ['again', 'again.'],
    },
    quoted: {
      draft: [
        'Anna Kovac arrived. The guests of Ms Kovac slept, and those of Kovac ate.',
        'All like Kovac. They wrote of “old Kovac” and of “young Kovac” today.',
      ],
      edit: ['“young Kovac”', 'young Kovac'],
    },
    speaks: {
      draft: [
        'Anna Kovac arrived. The guests of Ms Kovac slept, those of Ms Kovac ate, and those of Ms Kovac woke.',
        'It was early, Kovac thought.',
      ],
      edit: ['thought', 'said'],
      arises: true,
    },
  },
  'naming/inconsistent-name': {
    form: {
      draft: [
        five('the World Health Organization'),
        'World Health Organization Asks Many Poor Countries Again',
        five('the World Health Organisation'),
      ],
      edit: ['World Health Organization Asks', 'World Health Organisation Asks'],
    },
    alias: {
      draft: [
        'It was late, the WHO said.',
        'The guests of the World Health Organization slept.',
        'They like what is known as the WHO today.',
      ],
      edit: ['known as', 'new at'],
    },
    'opens a sentence': {
      draft: [five('ISIL'), five('ISIS'), 'Now ISIL slept.', 'They met ISIS.'],
      edit: ['Now ISIL', 'ISIL'],
    },
    headline: {
      draft: ['They meet the WHO again', 'The guests of the World Health Organization slept.', 'It was late, the WHO said.'],
      edit: ['again', 'again.'],
    },
    quoted: {
      draft: ['It was late, the WHO said.', 'The guests of the World Health Organization slept.', 'They spoke of “the WHO” all day.'],
      edit: ['“the WHO”', 'the WHO'],
    },
    'quoted where no name is read': {
      draft: [
        'It was late, the WHO said.',
        'The guests of the World Health Organization slept.',
        'Poor Countries Trust “World Health Organization” After Long Talks',
      ],
      edit: ['“World Health Organization”', 'World Health Organization'],
    },
    'initials of the draft’s own': {
      draft: [five('the KDT'), 'They meant `K.D.T.` and the KDT.', five('the K.D.T.')],
      edit: ['`K.D.T.` and the KDT', 'K.D.T. and the `KDT`'],
      format: 'markdown',
    },
    'what they stand for': {
      draft: [
        'Kingsdown Drainage Trust (KDT) Loses Long Legal Fight Again',
        'The guests of the Kingsdown Drainage Trust slept.',
        'The hosts of the Kingsdown Drainage Trust woke.',
        'It was late, the KDT said.',
      ],
      edit: ['Drainage Trust (KDT)', 'Dredging Trust (KDT)'],
    },
    'before or after them': {
      draft: [
        'Kingsdown Drainage Trust (KDT) Loses Long Legal Fight Again',
        'The guests of the Kingsdown Drainage Trust slept.',
        'The hosts of the Kingsdown Drainage Trust woke.',
        'It was late, the KDT said.',
      ],
      edit: ['Kingsdown Drainage Trust (KDT)', 'KDT (Kingsdown Drainage Trust)'],
    },
    'initials in a headline': {
      draft: [
        'They meet the KDT again',
        'The guests of the Kingsdown Drainage Trust (KDT) slept.',
        'The hosts of the Kingsdown Drainage Trust woke.',
        'It was late, the KDT said.',
      ],
      edit: ['again', 'again.'],
    },
    'initials quoted': {
      draft: [
        'The guests of the Kingsdown Drainage Trust (KDT) slept.',
        'The hosts of the Kingsdown Drainage Trust woke.',
        'It was late, the KDT said.',
        'They spoke of “the KDT” all day.',
      ],
      edit: ['“the KDT”', 'the KDT'],
    },
    'in full in a headline': {
      draft: [
        'Kingsdown Drainage Trust goes to court over the old pumps',
        'The Kingsdown Drainage Trust (KDT) met on Monday.',
        'It was late, the KDT said.',
      ],
      edit: ['pumps', 'pumps.'],
    },
    'in full and quoted': {
      draft: [
        'The guests of the Kingsdown Drainage Trust (KDT) slept.',
        'It was late, the KDT said.',
        'They spoke of “the Kingsdown Drainage Trust” all day.',
      ],
      edit: ['“the Kingsdown Drainage Trust”', 'the Kingsdown Drainage Trust'],
    },
  },
  'naming/inconsistent-spelling': {
    spelling: {
      draft: ['The ceasefire held.', 'A cease-fire is near.', 'Many want a ceasefire now.'],
      edit: ['a ceasefire now', 'a cease-fire now'],
    },
    'in a name': {
      draft: ['The ceasefire held.', 'A cease-fire is near.', 'Cease-fire Monday failed.'],
      edit: ['Cease-fire Monday', 'Cease-fire on Monday'],
    },
    quoted: {
      draft: ['The ceasefire held.', 'A cease-fire is near.', 'Many want “a cease-fire now”.'],
      edit: ['“a cease-fire now”', 'a cease-fire now'],
    },
  },
  'naming/misspelt-name': {
    word: {
      draft: ['Minister after minister spoke of it.', 'Minister after minister slept.', 'They heard the Ministr today.'],
      edit: ['Minister after minister slept', 'Whoever met a minister slept'],
    },
    'given name': {
      draft: [
        'The guests of Lavrov slept, and so did those whom Lavrov met.',
        'They say Sergei and Lavrov for `Sergei von Lavrov` today.',
        'The hosts met Igor Lavarov.',
      ],
      edit: ['Sergei and Lavrov for `Sergei von Lavrov`', '`Sergei` and `Lavrov` for Sergei von Lavrov'],
      format: 'markdown',
    },
    'word before': {
      draft: [
        'He saw the Coast. They left the Coast.',
        'Long Talks Resume Along EU Coast After Winter Break',
        'They slept at the EU Cost on Friday.',
      ],
      edit: ['EU Coast', 'EU’s Coast'],
    },
    'word after': {
      draft: [
        'He saw the Coast. They left the Coast.',
        'Long Talks Resume Over Coast Act Before Winter Break',
        'They read the Cost Act on Friday.',
      ],
      edit: ['Coast Act', 'Coast’s Act'],
    },
  },
  'naming/missing-first-reference': {
    'who speaks': {
      draft: ['It was late, and Lavrov said yes, Ivanov no.', 'It was early, Mr Lavrov said.'],
      edit: ['Lavrov said yes, Ivanov no', 'Lavrov yes, Ivanov said no'],
    },
    quoted: {
      draft: ['All heard that “so Lavrov said” on the day.', 'It was early, Mr Lavrov said.'],
      edit: ['“so Lavrov said”', 'so Lavrov said'],
    },
    'speaks in a headline': {
      draft: ['It is late, Lavrov said today', 'It was early, Mr Lavrov said.'],
      edit: ['today', 'today.'],
    },
    'full name in a headline': {
      draft: ['Sergei Lavrov flies home to rest for a few days', 'It was late, Lavrov said.', 'The guests of Sergei Lavrov slept.'],
      edit: ['days', 'days.'],
    },
  },
  'naming/undefined-abbreviation': {
    letters: {
      draft: ['It was late, the OPX said.', 'They meant `OPX` and the KDT.'],
      edit: ['`OPX` and the KDT', 'OPX and the `KDT`'],
      format: 'markdown',
    },
    explained: {
      draft: ['It was late, the OPX said.', 'Many liked what is known as the OPX today.'],
      edit: ['known as', 'new at'],
    },
    headline: {
      draft: ['They meet the OPX again', 'It was late, the OPX said.', 'The guests of the OPX slept.'],
      edit: ['again', 'again.'],
    },
    quoted: {
      draft: ['It was late, the OPX said.', 'They spoke of “the OPX” all day.'],
      edit: ['“the OPX”', 'the OPX'],
    },
  },
  'naming/unused-abbreviation': {
    letters: {
      draft: ['The Office for Budget Responsibility (OBR) met.', 'They meant `OBR` and the KDT.'],
      edit: ['`OBR` and the KDT', 'OBR and the `KDT`'],
      format: 'markdown',
    },
    introduced: {
      draft: ['They met.', 'The Office for Budget Responsibility now (OBR) met.'],
      edit: ['now (OBR)', '(OBR)'],
      arises: true,
    },
    quoted: {
      draft: ['They met.', 'They wrote of “the Office for Budget Responsibility (OBR)” all day.'],
      edit: ['“the Office for Budget Responsibility (OBR)”', 'the Office for Budget Responsibility (OBR)'],
      arises: true,
    },
  },
  'typo/mixed-quote-marks': {
    'curly marks': {
      draft: [
        "The dog's tail is long.",
        'The cow’s tail, the hen’s egg, the ox’s ear, the ant’s leg, the bee’s hum and the eel’s fin.',
        "The pig's snout is short.",
      ],
      edit: ['eel’s', 'eel'],
    },
    'straight marks': {
      draft: [
        'The dog’s tail is long.',
        "The cow's tail, the hen's egg, the ox's ear, the ant's leg, the bee's hum and the eel's fin.",
        'The pig’s snout is short.',
      ],
      edit: ["eel's", 'eel'],
    },
  },
};

for (const rule of rules) {
  if (!isDraftRule(rule) || !rule.gist) continue;
  const pairs = Object.entries(PAIRS[rule.meta.id] ?? {});
  test(`${rule.meta.id} has pairs that try its gist`, () => assert.ok(pairs.length > 0));
  for (const [what, { draft, edit, format = 'plain', arises = false }] of pairs)
    test(`${rule.meta.id} where an edit changes: ${what}`, () => {
      const whole = draft.join('\n\n');
      assert.equal(whole.split(edit[0]).length, 2, 'the edit falls at one place');
      const edited = whole.replace(edit[0], () => edit[1]);
      const open = () => openDesk(defaultStyle, { rules: [rule], everything: true });
      const desk = open();
      const before = check(desk, whole, format);
      const now = check(desk, edited, format, before);
      const fresh = open().check({ text: edited, format });

      const at = draft.findIndex((paragraph) => paragraph.includes(edit[0]));
      const { start, end } = before.segmented.paragraphs[at]!;
      const places = before.findings.flatMap((finding) => [finding, ...finding.related]);
      assert.ok(!places.some((place) => place.start < end && place.end > start), 'nothing is found where the edit is');
      assert.ok(isLockedAlike(now.draft, before.draft) && isNamedAlike(now.draft, before.draft), 'the names are the same');
      const elsewhere = ({ findings }: Report, text: string) =>
        findings
          .filter(({ paragraph }) => paragraph !== at)
          .map((f) => [f.paragraph, text.slice(f.start, f.end), f.severity, f.message, f.related.map((r) => text.slice(r.start, r.end))]);
      if (arises) {
        assert.deepEqual(elsewhere(before, whole), elsewhere(fresh, edited));
        assert.ok(
          fresh.findings.some(({ paragraph }) => paragraph === at),
          'the edit brings about a finding',
        );
      } else assert.notDeepEqual(elsewhere(before, whole), elsewhere(fresh, edited), 'the edit decides what is found elsewhere');
      assert.deepEqual(shown(now), shown(fresh));
    });
}

/** Edits that change who is named, by rule. A finding may arise in the edited paragraph, of names that nothing ties to any other. */
const RENAMED: Readonly<Partial<Record<RuleId, readonly (readonly string[])[]>>> = {
  'naming/missing-first-reference': [
    ['They met on Monday.\n\nIt was late, Quill said.', 'They met on Monday.\n\nIt was late, Mr Quill said.'],
    [
      'They met on Monday.\n\nIt was late, Juncker said, and they met Anna Weiss there.',
      'They met on Monday.\n\nIt was late, Marchetti said, and they met Zeno Marchetti there.',
    ],
    ['They met on Monday.\n\nIt was late, Mr Obama said.', 'They met on Monday.\n\nIt was late, Mr Quill said.'],
  ],
  'naming/changed-title': [
    [
      'They met on Monday.\n\nThey met Foreign Minister Sergei Lavrov, and Defence Minister Ivanov left.',
      'They met on Monday.\n\nThey met Foreign Minister Zeno Quill, and Defence Minister Quill left.',
    ],
  ],
  'naming/inconsistent-honorific': [
    [
      'They met on Monday.\n\nThey met Anna Kovac, saw Ms Ivanov, heard Ms Weiss, left Ms Juncker, and it was late, Quill said.',
      'They met on Monday.\n\nThey met Anna Tobol, saw Ms Tobol, heard Ms Tobol, left Ms Tobol, and it was late, Tobol said.',
    ],
  ],
  'naming/inconsistent-name': [
    ['They Meet the North-Harbour-Trust (NHT) Again\n\nThey slept.', 'They met the North-Harbour-Trust (NHT) Again\n\nThey slept.'],
    [
      `Kingsdown Drainage Trust (KDT) Loses Long Legal Fight Again\n\n${five('the KDT')}\n\nThe guests of Zeno Quill slept.`,
      `Kingsdown Drainage Trust (KDT) Loses Long Legal Fight Again\n\n${five('the KDT')}\n\nThe guests of the North Kingsdown Drainage Trust slept.`,
    ],
  ],
  'naming/undefined-abbreviation': [
    [
      'The guests of Quill slept.\n\nIt was late, the OPXs said.\n\nIt was early, the OPXs said.',
      'The guests of the Oldham Park Xylophonists slept.\n\nIt was late, the OPXs said.\n\nIt was early, the OPXs said.',
    ],
    [
      'They met Old-People-Xray.\n\nIt was late, the OPXs said.\n\nIt was early, the OPXs said.',
      'Old-People-Xray slept.\n\nIt was late, the OPXs said.\n\nIt was early, the OPXs said.',
    ],
  ],
  'naming/abbreviation-before-name': [
    [
      'It was late, the OBR said.\n\nThe Office for Budget Responsibility (OBR) met.',
      'It was late, the OBR said.\n\nThe Office for Budget Responsibility and (OBR) met.',
      'It was late, the OBR said.\n\nThe Office for Budget Responsibility, (OBR) met.',
    ],
    [
      'It was late, the OBR said.\n\nThe OBR (Office for Budget Responsibility) met.',
      'It was late, the OBR said.\n\nThe OBR (the Office for Budget Responsibility) met.',
    ],
  ],
};

for (const [id, cases = []] of Object.entries(RENAMED)) {
  test(`${id} after an edit that changes names`, () => {
    const rule = rules.find(({ meta }) => meta.id === id)!;
    const open = () => openDesk(defaultStyle, { rules: [rule], everything: true });
    let found = 0;
    for (const texts of cases)
      for (const order of [texts, texts.toReversed()]) {
        const desk = open();
        let before: Report | undefined;
        for (const text of order) {
          before = check(desk, text, 'plain', before);
          assert.deepEqual(shown(before), shown(open().check({ text, format: 'plain' })), text);
          found += before.findings.length;
        }
      }
    assert.ok(found > 0, 'the drafts show nothing');
  });
}

test('rules whose conclusions stand when names come and go ask for none', () => {
  let concluded = 0;
  for (const rule of rules) {
    if (!isDraftRule(rule) || !rule.gist || rule.byNames) continue;
    const options = Object.fromEntries(Object.entries(rule.meta.options).map(([name, spec]) => [name, spec.default])) as never;
    for (const one of casesOf(readFileSync(`${root}test/rules/${rule.meta.id}.md`, 'utf8'))) {
      const { desk, text, format } = openCase(one, rule.meta.id);
      const { draft } = desk.read({ text, format });
      const context = { style: desk.style, options };
      const noted = draft.readings.map((reading, paragraph) => ({ paragraph, reading, notes: rule.observe(reading, context) }));
      const nameless: DraftReading = new Proxy(draft, {
        get(target, asked) {
          assert.ok(!['entities', 'named', 'speakerName'].includes(String(asked)), `${rule.meta.id} asks for ${String(asked)}`);
          const value = Reflect.get(target, asked, target);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      concluded += rule.conclude(noted, { ...context, draft: nameless }).length;
    }
  }
  assert.ok(concluded > 0);
});
