import { scoreSentence } from '../../reading/paragraph/claims/score.ts';
import { endsWithSource, hasSource, isSourced, isView } from '../../reading/paragraph/claims/sourced.ts';
import { type FoundTrigger, firstTrigger } from '../../reading/paragraph/claims/triggers.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { contains, type Span } from '../../text/span.ts';
import { draftRule, type Finding, type PlainFix } from '../rule.ts';

type Kind = 'figures' | 'superlatives' | 'trends' | 'causes' | 'accusations' | 'law' | 'opinion' | 'minds' | 'studies' | 'forecasts';

/** What each kind is called in the options, and what is wrong and what was expected. */
const KINDS: Readonly<
  Partial<Record<FoundTrigger['kind'], { readonly option: Kind; readonly states: string; readonly expected: string }>>
> = {
  quantity: { option: 'figures', states: 'Gives a figure', expected: 'where it comes from' },
  superlative: { option: 'superlatives', states: 'Ranks or compares', expected: 'who counted' },
  trend: { option: 'trends', states: 'States a trend', expected: 'where the figures are from' },
  cause: { option: 'causes', states: 'States cause and effect', expected: 'who says so' },
  accusation: { option: 'accusations', states: 'States wrongdoing', expected: 'who says so, or which court found it' },
  law: { option: 'law', states: 'States what the law says', expected: 'which law, or who reads it so' },
  opinion: { option: 'opinion', states: 'States what the public thinks', expected: 'who asked them' },
  mind: { option: 'minds', states: 'States what goes on in somebody’s mind', expected: 'how that is known' },
  study: { option: 'studies', states: 'States what studies find', expected: 'which ones' },
  forecast: { option: 'forecasts', states: 'States a forecast', expected: 'who made it' },
};

/** From which score on a figure, another fact, and what people think or feel is marked. Debates, which the score was learnt from, are full of figures. */
const LEVELS: Readonly<Record<string, { readonly figures: number; readonly facts: number; readonly views: number }>> = {
  few: { figures: 0.97, facts: 0.8, views: 0.5 },
  normal: { figures: 0.75, facts: 0.3, views: 0 },
  many: { figures: 0.4, facts: 0, views: 0 },
};

// The reader and the writer are no subject for a checker; hedges and records are marked elsewhere, or are sources.
const ASIDE =
  /\b(?:I|we|our|you|your|according to|reported(?:ly)?|alleged(?:ly)?|estimate[sd]?|(?:records|documents|reports|figures|data|results) show|filings?|cited|citing|per the)\b|\?["”’)]*$/i;

interface Note extends Finding {
  readonly view: boolean;
}

export const unattributedClaim = draftRule({
  meta: {
    id: 'attribution/unattributed-claim',
    what: 'A figure, a superlative, cause and effect, wrongdoing, what the public thinks or what the law says, in the reporter’s own voice and with no source near it.',
    why: 'These are what readers write in about and what a fact-checker has to trace. A source beside them saves the search, and shows the reader whose word it is.',
    guidance: { guide: 'BBC Editorial Guidelines', entry: 'Accuracy: sourcing and attribution' },
    severity: 'information',
    on: true,
    skips: [],
    options: {
      mark: {
        type: 'choice',
        choices: ['few', 'normal', 'many'],
        default: 'normal',
        description:
          'How sure the desk must be before it asks: few asks only about the plainest, many about every sentence that could be checked.',
      },
      figures: { type: 'boolean', default: true, description: 'Ask about shares, sums of money and quantities.' },
      superlatives: { type: 'boolean', default: true, description: 'Ask about firsts, superlatives and comparisons.' },
      trends: { type: 'boolean', default: true, description: 'Ask about rises and falls.' },
      causes: { type: 'boolean', default: true, description: 'Ask about cause and effect.' },
      accusations: { type: 'boolean', default: true, description: 'Ask about wrongdoing.' },
      law: { type: 'boolean', default: true, description: 'Ask about what the law says.' },
      opinion: { type: 'boolean', default: true, description: 'Ask about what the public thinks.' },
      minds: { type: 'boolean', default: true, description: 'Ask about what an unnamed person seems to think or want.' },
      studies: { type: 'boolean', default: true, description: 'Ask about polls, studies and experts that are not named.' },
      forecasts: { type: 'boolean', default: true, description: 'Ask about forecasts.' },
    },
  },
  observe(reading, { options }): Note[] {
    if (reading.prose.kind !== 'body' || reading.prose.marks.some((mark) => mark.kind === 'link')) return [];
    const level = LEVELS[options.mark]!;
    // Beside a source only what people think is asked about, so nothing else need be looked for.
    const sourced = hasSource(reading);
    const wanted = (kind: FoundTrigger['kind']) => {
      const asked = KINDS[kind];
      return asked !== undefined && options[asked.option] && (!sourced || isView(kind));
    };
    const notes: Note[] = [];
    for (const sentence of reading.sentences) {
      const trigger = firstTrigger(reading, sentence, wanted, (t) => t.strong && !isSourced(reading, t));
      if (!trigger) continue;
      const words = reading.text.slice(sentence.start, sentence.end);
      if (ASIDE.test(words)) continue;
      const view = isView(trigger.kind);
      if (scoreSentence(words) < (view ? level.views : trigger.kind === 'quantity' ? level.figures : level.facts)) continue;
      const { states, expected } = KINDS[trigger.kind]!;
      notes.push({
        start: trigger.start,
        end: trigger.end,
        message: `${states} with no source: “${reading.text.slice(trigger.start, trigger.end)}”, expected ${expected}`,
        kind: trigger.kind,
        view,
        fixes: () => [placeForSource(reading, sentence)],
      });
      // One question a paragraph makes the reporter look at all of it.
      if (options.mark !== 'many') break;
    }
    return notes;
  },
  conclude(noted, { draft }) {
    return noted.flatMap(({ paragraph, notes }) =>
      // Whoever spoke in the paragraph before may still be speaking.
      notes.flatMap(({ view, ...finding }) =>
        !view && paragraph > 0 && endsWithSource(draft.readings[paragraph - 1]!) ? [] : [{ ...finding, paragraph }],
      ),
    );
  },
});

/** A place for the source at the sentence's end, before its full stop, and never inside a quotation. */
function placeForSource(reading: Reading, sentence: Span): PlainFix {
  const stop = /[.!?…]+["'”’)\]]*$/.exec(reading.text.slice(sentence.start, sentence.end));
  let at = stop ? sentence.start + stop.index : sentence.end;
  if (reading.quotations.some((quotation) => contains(quotation, { start: at, end: at + 1 }))) at = sentence.end;
  return {
    title: 'Leave a place for the source',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's placeholder is written so
    edits: [{ start: at, end: at, newText: ' [source?]', snippet: ' ${1:[source?]}' }],
  };
}
