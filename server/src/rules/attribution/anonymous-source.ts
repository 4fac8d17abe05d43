// A source without a name, and no reason given: an analyst, officials, a person familiar with the matter.
import {
  isNameWithheld,
  namesWithheld,
  unnamedSource,
  vagueSources,
  withheldBeside,
  withheldReason,
} from '../../reading/paragraph/attribution/unnamed.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { draftRule, type Finding, type PlainFix } from '../rule.ts';
import { guidanceOf } from '../shared/house-form.ts';

/** Roles that tell a reader where a source works and not who it is: a house that wants every source named asks about them too. */
const ROLES = ['spokesman', 'spokeswoman', 'spokesperson', 'representative', 'officer', 'employee'];

interface Note extends Finding {
  /** Plurals are asked about once a draft, under this word. */
  readonly once: string | undefined;
}

export const anonymousSource = draftRule<Note>({
  meta: {
    id: 'attribution/anonymous-source',
    what: 'A source without a name, and no reason given: an analyst, officials, a person familiar with the matter.',
    why: 'A reader can neither weigh nor check what nobody stands behind. Most houses want a name, or how the source knows and why it is withheld.',
    guidance: { guide: 'Associated Press, Statement of News Values', entry: 'Anonymous sources' },
    severity: 'information',
    on: true,
    options: {
      also: {
        type: 'words',
        default: [],
        description: 'More words for unnamed people to ask about, in the singular: spokesman, resident.',
      },
    },
  },
  observe(reading, { style, options }) {
    const { anonymity } = style;
    if (anonymity === 'allowed') return [];
    const strict = anonymity === 'strict';
    const also = [...(options.also as readonly string[]), ...(strict ? ROLES : [])];
    const explained = withheldReason(reading);
    if (explained && !strict) return [];
    const withheld = isNameWithheld(reading);
    const notes = reading.attributions.flatMap((attribution): Note[] => {
      const found = unnamedSource(reading, attribution, also);
      if (!found) return [];
      const words = shown(reading.text.slice(found.source.start, found.source.end));
      const message = messageFor(words, found.plural, explained, withheld);
      // What “analysts had expected” is the market's mean. An office or a company narrows it down, which is enough for a house without a policy; a reason is never enough for “strict”.
      const expects = found.plural && attribution.verb?.lemma === 'expect';
      const quiet = expects || explained || withheld || found.plain || found.narrowed;
      const once = found.plural ? found.word : undefined;
      const isQuiet = quiet && (explained || anonymity === undefined);
      const beside = withheld && !explained ? withheldBeside(reading, found.source) : undefined;
      if (!beside) return [noteAt(found.source, message, once, isQuiet)];
      return [{ ...noteAt({ start: found.source.start, end: beside.end }, message, once, isQuiet), fixes: () => [reasonAt(beside.end)] }];
    });
    for (const vague of vagueSources(reading)) {
      if (notes.some((note) => overlaps(note, vague))) continue;
      const words = reading.text.slice(vague.start, vague.end);
      notes.push(
        noteAt(
          vague,
          `Unnamed sources: “${shown(words)}”. Who are they, or how many?`,
          words.split(' ').at(-1)!.toLowerCase().replace(/s$/, ''),
          false,
        ),
      );
    }
    if (withheld && !explained) notes.push(...leftOut(reading, notes, anonymity === undefined));
    return notes;
  },
  conclude(noted, { style }) {
    const guidance = style.anonymity ? guidanceOf(style, 'attribution') : {};
    const asked = new Set<string>();
    return noted.flatMap(({ paragraph, notes }) =>
      notes.flatMap(({ once, ...finding }) => {
        if (once !== undefined && asked.has(once)) return [];
        if (once !== undefined) asked.add(once);
        return [{ ...finding, ...guidance, paragraph }];
      }),
    );
  },
});

/** As many characters of a source as a message has room for. */
const ROOM = 32;

const shown = (words: string): string => (words.length <= ROOM ? words : `${words.slice(0, words.lastIndexOf(' ', ROOM))} …`);

function messageFor(words: string, plural: boolean, explained: boolean, withheld: boolean): string {
  if (explained) return `Unnamed source: “${words}”. This house wants a name whatever the reason`;
  if (withheld) return `Unnamed source: “${words}”. Say why the name is left out`;
  return plural ? `Unnamed sources: “${words}”. Who are they, or how many?` : `Unnamed source: “${words}”. Name them, or say why not`;
}

/** Names that are left out beside words that no note covers. */
const leftOut = (reading: Reading, notes: readonly Note[], quiet: boolean): Note[] =>
  namesWithheld(reading)
    .filter((span) => !notes.some((note) => overlaps(note, span)))
    .map((span) => ({ ...noteAt(span, 'A name is left out. Say why', undefined, quiet), fixes: () => [reasonAt(span.end)] }));

/** A place for the reason, behind the words that say that the name is left out. */
const reasonAt = (end: number): PlainFix => ({
  title: 'Insert “because [reason?]”',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's placeholder is written so
  edits: [{ start: end, end, newText: ' because [reason?]', snippet: ' because ${1:[reason?]}' }],
});

const noteAt = ({ start, end }: Span, message: string, once: string | undefined, quiet: boolean): Note => ({
  start,
  end,
  message,
  once,
  ...(quiet ? { severity: 'hint' as const } : {}),
  fixes: () => [
    {
      title: 'Insert “[name?]”',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's placeholder is written so
      edits: [{ start: end, end, newText: ' [name?]', snippet: ' ${1:[name?]}' }],
    },
  ],
});
