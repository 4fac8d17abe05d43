import { unnamedSource, withheldReason } from '../../reading/paragraph/attribution/unnamed.ts';
import { draftRule, type Finding } from '../rule.ts';
import { onWhoseWord } from '../shared/house-form.ts';

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
    const cite = anonymity ? onWhoseWord(style, 'attribution') : '';
    return reading.attributions.flatMap((attribution) => {
      const found = unnamedSource(reading, attribution, also);
      if (!found) return [];
      const explained = withheldReason(reading);
      if (explained && !strict) return [];
      const { source } = found;
      const words = reading.text.slice(source.start, source.end);
      const message = explained
        ? `“${words}” ${found.plural ? 'are' : 'is'} not named, expected a name whatever the reason, as the house wants every source named`
        : found.plural
          ? `“${words}” are not named, expected who they are, or how many and why they are not named`
          : `“${words}” is not named, expected a name, or how the source knows and why no name is given`;
      return [
        {
          start: source.start,
          end: source.end,
          message: `${message}${cite}`,
          once: found.plural ? found.word : undefined,
          // An office or a company narrows it down, which is enough for a house without a policy; a reason is never enough for “strict”.
          ...(explained || (found.narrowed && anonymity === undefined) ? { severity: 'hint' as const } : {}),
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
