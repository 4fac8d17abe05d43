// A book, a show or a ship whose name changes: “her first novel, The Salt Road”, and then “The Salt Path”.
import type { DraftReading } from '../../../reading/draft/draft.ts';
import { ParagraphMemo } from '../../../reading/paragraph/paragraph-memo.ts';
import { matchesIn } from '../../../reading/paragraph/prefilter.ts';
import type { Place } from '../../../reading/paragraph/reading.ts';
import type { PlacedFinding } from '../../rule.ts';
import { change } from './name-pairs.ts';

const WORK =
  'novel|book|memoir|thriller|biography|film|movie|documentary|play|musical|opera|ballet|drama|sitcom|series|show|album|single|song|painting|exhibition|podcast|magazine|ferry|trawler|tanker|yacht|lifeboat|freighter|cruise ship|cargo ship|fishing boat|frigate|tug|schooner|racehorse|horse|filly|colt|pub|nightclub|restaurant';
const NAMED = new RegExp(
  `\\b(?<noun>${WORK})(?:,? (?:called |named |entitled |titled )?|, )["“‘']?(?<name>(?:The |A |An )?(?:\\p{Lu}[\\p{L}’-]+ ){1,3}\\p{Lu}[\\p{L}’-]+)`,
  'gu',
);

interface Named extends Place {
  readonly name: string;
  readonly noun: string;
}

const namedIn = new ParagraphMemo((reading): readonly Omit<Named, 'paragraph'>[] =>
  matchesIn(reading, NAMED).map((match) => {
    const { name, noun } = match.groups as { name: string; noun: string };
    const end = match.index + match[0].length;
    return { name, noun, start: end - name.length, end };
  }),
);

/** So many works of a draft are compared. */
const MOST = 12;

export function otherWorks(draft: DraftReading): readonly PlacedFinding[] {
  const all = draft.readings.flatMap((reading, paragraph) => namedIn.of(reading).map((named) => ({ ...named, paragraph })));
  const works = all.length > MOST ? [] : all;
  return works.flatMap((work) => {
    const lead = work.name.slice(0, work.name.lastIndexOf(' ') + 1);
    if (lead.replace(/^(?:The|A|An) /, '').length < 4) return [];
    const other = nearly(work.name, lead);
    const found = draft.readings.flatMap(({ text }, paragraph) =>
      text.includes(lead) || text.includes(work.name.slice(work.name.indexOf(' ')))
        ? [...text.matchAll(other)].map((m) => ({ paragraph, start: m.index, name: m[0].replace(/’s?$/, '') }))
        : [],
    );
    const names = new Set(found.map(({ name }) => name));
    const [odd, ...more] = found.filter(({ name }) => name !== work.name);
    // Two names, of which one stands once and nothing says what it is.
    if (!odd || more.length > 0 || names.size !== 2 || works.some((w) => w.name === odd.name)) return [];
    if (odd.paragraph < work.paragraph || (odd.paragraph === work.paragraph && odd.start < work.start)) return [];
    if (OF_ITS_OWN.test(draft.readings[odd.paragraph]!.text.slice(Math.max(0, odd.start - 24), odd.start))) return [];
    const { paragraph, start } = odd;
    const end = start + odd.name.length;
    return [
      {
        paragraph,
        start,
        end,
        message: `‘${odd.name}’: is this ${work.name}, the ${work.noun} above?`,
        severity: 'information' as const,
        related: [{ paragraph: work.paragraph, start: work.start, end: work.end, note: `${work.name} here` }],
        fixes: () => [change({ start, end }, work.name, true)],
      },
    ];
  });
}

/** The same but for the last word, or for the rest of a first one. */
function nearly(name: string, lead: string): RegExp {
  const [first, ...rest] = name.split(' ');
  const own = rest.length === 1 && !/^(?:The|A|An)$/.test(first!) ? `|${first![0]}[\\p{Ll}’-]+ ${rest[0]}` : '';
  return new RegExp(`(?<![\\p{L}’'-]|\\p{Lu}\\p{L}+ )(?:${lead}\\p{Lu}[\\p{L}’-]+${own})(?!\\p{L}| \\p{Lu})`, 'gu');
}

/** “His second, The Salt Path”, “and The Salt Path”: another one. */
const OF_ITS_OWN = /(?:\b(?:and|or|by|sequel|second|third|next|new|called|including|like)[,:]? |, )["“‘']?$/i;
