import { unnamedSource, withheldReason } from '../../reading/attribution/unnamed.ts';
import { overlaps } from '../../text/span.ts';
import { draftRule, type Finding } from '../rule.ts';

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
  observe(reading, { options }) {
    return reading.attributions.flatMap((attribution) => {
      const found = unnamedSource(reading, attribution, options.also as readonly string[]);
      if (!found || withheldReason(reading)) return [];
      const { source } = found;
      if (reading.quotations.some((q) => q.depth === 0 && overlaps(q, source))) return [];
      const words = reading.text.slice(source.start, source.end);
      const message = found.plural
        ? `“${words}” are not named, expected who they are, or how many and why they are not named`
        : `“${words}” is not named, expected a name, or how the source knows and why no name is given`;
      return [
        {
          start: source.start,
          end: source.end,
          message,
          once: found.plural ? found.word : undefined,
          // An office or a company narrows it down.
          ...(found.narrowed ? { severity: 'hint' as const } : {}),
          fixes: () => [
            {
              title: 'Leave a place for the name',
              // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's placeholder is written so
              edits: [{ start: source.end, end: source.end, newText: ' [name?]', snippet: ' ${1:[name?]}' }],
            },
          ],
        },
      ];
    });
  },
  conclude(noted) {
    const asked = new Set<string>();
    return noted.flatMap(({ paragraph, notes }) =>
      notes.flatMap(({ once, ...finding }) => {
        if (once !== undefined && asked.has(once)) return [];
        if (once !== undefined) asked.add(once);
        return [{ ...finding, paragraph }];
      }),
    );
  },
});
