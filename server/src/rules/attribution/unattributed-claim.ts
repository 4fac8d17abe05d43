// A figure, a superlative, cause and effect, wrongdoing, what the public thinks or what the law says, in the reporter’s own voice and with no source near it.
import type { NewsClaimKind } from '../../reading/data/news-claims.ts';
import { newsClaims } from '../../reading/paragraph/claims/news.ts';
import { endsWithSource, isSourced, isView } from '../../reading/paragraph/claims/sourced.ts';
import { type FoundTrigger, firstTrigger } from '../../reading/paragraph/claims/triggers.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { contains, type Span } from '../../text/span.ts';
import { draftRule, type Finding, type PlainFix } from '../rule.ts';

type Kind = 'figures' | 'superlatives' | 'trends' | 'causes' | 'accusations' | 'law' | 'opinion' | 'minds' | 'studies' | 'forecasts';

/** What each kind is called in the options, and what is asked of the words that state it. */
const KINDS: Readonly<
  Partial<Record<FoundTrigger['kind'] | NewsClaimKind, { readonly option: Kind; readonly message: (words: string) => string }>>
> = {
  quantity: { option: 'figures', message: (words) => `No source for ${words}` },
  statistic: { option: 'figures', message: (words) => `No source for “${words}”` },
  superlative: { option: 'superlatives', message: (words) => `“${words}”: says who?` },
  trend: { option: 'trends', message: (words) => `No source for “${words}”` },
  cause: { option: 'causes', message: (words) => `Cause and effect with no source: “${words}”` },
  accusation: { option: 'accusations', message: (words) => `Accusation with no source: “${words}”` },
  law: { option: 'law', message: (words) => `No source for what the law says: “${words}”` },
  opinion: { option: 'opinion', message: (words) => `No source for what the public thinks: “${words}”` },
  mind: { option: 'minds', message: (words) => `How is that known? “${words}”` },
  study: { option: 'studies', message: (words) => `“${words}”: which ones?` },
  forecast: { option: 'forecasts', message: (words) => `Forecast with no source: “${words}”` },
};

/** As many characters of the words as a message has room for. */
const ROOM = 40;

const cut = (words: string): string => (words.length <= ROOM ? words : `${words.slice(0, words.lastIndexOf(' ', ROOM))} …`);

/** “Few” asks about these kinds only. */
const FEW: ReadonlySet<string> = new Set(['accusation', 'opinion', 'cause', 'forecast']);

// The reader and the writer are no subject for a checker; hedges and records are marked elsewhere, or are sources.
const ASIDE =
  /\b(?:I|we|our|you|your|according to|reported(?:ly)?|alleged(?:ly)?|estimate[sd]?|(?:records|documents|reports|figures|data|results) show|filings?|cited|citing|per the)\b|\?["”’)]*$/i;

interface Note extends Finding {
  /** May whoever spoke in the paragraph before be its source? Of what the first sentence states, a report told of there may. */
  readonly carried: 'speaker' | 'report' | undefined;
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
    const { kind } = reading.prose;
    if ((kind !== 'body' && kind !== 'list-item') || isTabular(reading)) return [];
    const wanted = (kind: FoundTrigger['kind'] | NewsClaimKind) => {
      const asked = KINDS[kind];
      return asked !== undefined && options[asked.option] && (options.mark !== 'few' || FEW.has(kind));
    };
    const notes: Note[] = newsClaims(reading, wanted)
      .filter(({ kind, sentence }) => !GOES_ON.test(kind) || !ENDS_WITH_REPORT.test(reading.text.slice(0, sentence.start)))
      .map(({ sentence, ...claim }) => noteOf(reading, claim, sentence, false));
    const many = options.mark === 'many';
    for (const sentence of reading.sentences) {
      if (notes.some((note) => contains(sentence, note))) continue;
      const trigger = firstTrigger(
        reading,
        sentence,
        (kind) => wanted(kind) && (many || isView(kind)),
        (t) => t.strong && !isSourced(reading, t) && !(t.kind === 'study' && isNamedStudy(reading.text, t)),
      );
      if (!trigger || ASIDE.test(reading.text.slice(sentence.start, sentence.end))) continue;
      notes.push(noteOf(reading, trigger, sentence, isView(trigger.kind)));
    }
    // One question a paragraph makes the reporter look at all of it.
    return many ? notes : notes.slice(0, 1);
  },
  conclude(noted, { draft }) {
    return noted.flatMap(({ paragraph, notes }) =>
      // Whoever spoke in the paragraph before may still be speaking.
      notes.flatMap(({ carried, ...finding }) =>
        carried && paragraph > 0 && isCarried(carried, draft.readings[paragraph - 1]!) ? [] : [{ ...finding, paragraph }],
      ),
    );
  },
});

/** What a report goes on to say. */
const GOES_ON = /^(?:accusation|cause)$/;
const ENDS_WITH_REPORT =
  /\b(?:(?:said|found|concluded|noted|wrote) (?:the|an?|his|her|its|their) (?:\p{L}+ )?(?:report|inquiry|audit|review|judge|judgment|ruling|coroner|tribunal|inspectors?|auditors?|investigators?)|(?:report|inquiry|audit|review|judge|judgment|ruling|coroner|tribunal|inspectors?|auditors?|investigators?)(?: also)? (?:said|found|concluded|noted|wrote))\.\s*$/iu;

const isCarried = (carried: 'speaker' | 'report', before: Reading): boolean =>
  carried === 'speaker' ? endsWithSource(before) : ENDS_WITH_REPORT.test(before.text);

function noteOf(reading: Reading, claim: Span & { readonly kind: keyof typeof KINDS }, sentence: Span, view: boolean): Note {
  const { start, end, kind } = claim;
  return {
    start,
    end,
    message: KINDS[kind]!.message(cut(reading.text.slice(start, end))),
    kind,
    carried:
      !view && (kind === 'quantity' || kind === 'trend') ? 'speaker' : GOES_ON.test(kind) && sentence.start === 0 ? 'report' : undefined,
    fixes: () => [placeForSource(reading, sentence)],
  };
}

/** “League statistics show”, “the studies find”: words before them say which. */
const isNamedStudy = (text: string, { start }: Span): boolean =>
  !/(?:^|[.,;:!?(—–]["”’]? ?|\b(?:recent|some|many|several|most|new|other|more|previous|earlier|academic|and|but|that|as|although|while|because|where|when|if) )$/i.test(
    text.slice(Math.max(0, start - 14), start),
  );

/** A line of a table set with spaces, or a label with its value: no sentence states anything. */
const isTabular = ({ text }: Reading): boolean => /\S {3,}\S/.test(text) || /\t/.test(text);

/** A place for the source at the sentence's end, before its full stop, and never inside a quotation. */
function placeForSource(reading: Reading, sentence: Span): PlainFix {
  const stop = /[.!?…]+["'”’)\]]*$/.exec(reading.text.slice(sentence.start, sentence.end));
  let at = stop ? sentence.start + stop.index : sentence.end;
  if (reading.quotations.some((quotation) => contains(quotation, { start: at, end: at + 1 }))) at = sentence.end;
  return {
    title: 'Insert “[source?]”',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's placeholder is written so
    edits: [{ start: at, end: at, newText: ' [source?]', snippet: ' ${1:[source?]}' }],
  };
}
