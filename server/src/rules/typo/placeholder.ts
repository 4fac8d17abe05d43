// What was to be filled in before the draft went out: TK, XXX, [CHECK NAME], lorem ipsum.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import { isQuoted } from '../../reading/paragraph/quoted.ts';
import { paragraphRule } from '../rule.ts';

/** What stands for words to come. The first group, where there is one, is what is marked. */
const PATTERNS: readonly RegExp[] = [
  // TK Maxx is a shop.
  /\bTK(?:TK)*\b(?!\s?Maxx|-MAXX)/g,
  /(?<=\s|^|[([])tk(?:tk)*(?=[\s)\],.;]|$)/g,
  // Roman numerals follow a name, XX chromosomes and XXL shirts are things.
  withLetterRanges(
    /(?<![\p{L}\p{N}-])(?<!\p{Lu}[\p{L}’']{2,}\s)(?:[£$€]\s?)?X{2,6}(?:[mkb]n?|%)?(?![\p{L}\p{N}])(?!\s(?:chromosome|centur|rated|large|factor|Corps|Legion|Commonwealth|Olymp))(?!-(?:rated|large))/gu,
  ),
  withLetterRanges(/(?<![\p{L}\p{N}])(?:[£$€]\s?)?x{3,8}(?![\p{L}\p{N}])/gu),
  /[£$€]\s?(?:_{2,}|\?{2,}|0{2,}(?![\d.,]))|(?<=\s)_{3,}(?=[\s.,;])|\[\?{1,3}\]|\(\?{2,3}\)/g,
  /\b00\/00\/0{2,4}\b|(?<![\d,.]\s?)\b0{2,3}(?=\s(?:per\s?cent|people|years?|million|billion|men|women|children|deaths?)\b)/g,
  // Stage directions and sources are in brackets and capitals too.
  /\[(?=[^\]]*\b(?:CHECK|NAMES?|SOURCE|DATE|AGE|TITLE|FIGURES?|QUOTE|TK|TBC|PHOTO|PIC|LINK|INSERT|ADD|CAPTION|HEADLINE|BYLINE|STANDFIRST|XX+|NUMBER|SPELLING|CONFIRM|VERIFY|FILL|TO COME|PLACE|JOB|SURNAME|NEEDS?)\b)[A-Z][A-Z’' ?/&#.,:-]{1,60}\]/g,
  /\[[^[\]\n]{0,40}\b(?:check|checking|insert|tk|tbc|tba|tbd|confirm|verify|to come|fill in|todo|to do|placeholder|missing|spelling|sp\?|cq\?|name|source|date|age|title|figure|number|quote|place|photo|link|headline|caption|reporter|your)\b[^[\]\n]{0,40}\?+\]/gi,
  /\[(?:check|insert|confirm|verify|fill in|add|need|find|get|ask)\s[^[\]\n]{2,60}\]/gi,
  /\[(?:name|names|source|date|age|title|figure|number|quote|place|photo|link|headline|caption|location|amount|company|organi[sz]ation|job title|surname|first name|your name|city|reporter)\]/gi,
  /<(?:insert|name|date|quote|figure|tk)[^<>\n]{0,40}>/gi,
  /\blorem ipsum(?: dolor(?: sit amet)?)?\b|\bdolor sit amet\b|\bconsectetur adipiscing\b/gi,
  /\b(?:TBC|TBD|TODO|FIXME)\b(?:\s(?:BY|WITH|FROM|ON)(?:\s[A-Z]+)+)?/g,
  /\b(?:PLACEHOLDER|DUMMY)(?:\s(?:TEXT|COPY|IMAGE|CAPTION|HEADLINE|QUOTE))?\b|\b(?:HEADLINE|CAPTION|STANDFIRST|QUOTE|INTRO|PAR|COPY|PIC(?:TURE)?|PHOTO|NAME|FIGURE|LINK|BYLINE)S? (?:GOES |GO )?(?:HERE|TO COME|TK)\b/g,
  /\b(?:INSERT|ADD) (?:CREDIT|NAME|QUOTE|FIGURES?|DATE|AGE|PHOTO|PIC|LINK|CAPTION|NUMBER|PLACE|TITLE|SOURCE|BYLINE)S?(?: HERE)?\b/g,
  /\b(?:NAME|DATE|AGE|TITLE|FIGURES?|NUMBER|QUOTE|PLACE|SPELLING|SOURCE|TIME|VENUE|SCORE|CREDIT)S? (?:TO (?:CHECK|FOLLOW|CONFIRM|BE CONFIRMED)|TBC|TBA|TBD|UNKNOWN|NEEDED|PENDING)\b/g,
  /\b(?:headline|caption|standfirst|quote|byline|name|figure|photo) (?:goes here|to come here|tk)\b/gi,
  /\b(?:blah[, ]){2,}/gi,
  /(?<=\s)\?{3,}(?=[\s.,;]|$)/g,
  /^(?:Headline|Caption|Standfirst|Byline|Intro|Title|Subhead|Text|Copy|Photo|Picture|Credit|Pull quote|Quote) (?:here|to come|to follow)\.?$/gi,
  /[([](?:[\p{Ll}]+ ){0,3}(?:to (?:be (?:confirmed|added|checked|supplied|filled in|decided))|to come|to follow|tbc|pending)(?: by| from) (?:the )?(?:desk|subs?|reporter|editors?|news ?desk|picture desk|lawyers?|legal)\b[^)\]]{0,30}[)\]]/giu,
];
const ANY =
  /TK|tk|X{2}|x{3}|__|\?\?|\[|\(\?|<|00|lorem|Lorem|dolor|TBC|TBD|TODO|FIXME|PLACEHOLDER|DUMMY|HERE|COME|INSERT|ADD|CHECK|FOLLOW|CONFIRM|TBA|NEEDED|UNKNOWN|PENDING|here|confirmed by|to come|to follow|consect|blah/;

export const placeholder = paragraphRule({
  meta: {
    id: 'typo/placeholder',
    what: 'Something that was to be filled in: “TK”, “XX people”, “[CHECK NAME]”, “[source?]”, lorem ipsum.',
    why: 'It was typed so that nobody would forget it; in print it tells every reader that somebody did.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'editing marks' },
    severity: 'error',
    on: true,
    // A label such as “Speaker: TBC” looks like a transcript, so quotation marks alone count here.
    skips: ['verbatim'],
    options: {},
  },
  check(reading) {
    const { text } = reading;
    if (!ANY.test(text)) return [];
    const spans: { start: number; end: number }[] = [];
    for (const pattern of PATTERNS)
      for (const { index, 0: words } of matchesIn(reading, pattern)) {
        const span = { start: index, end: index + words.length };
        if (isQuoted(reading, span) || spans.some((s) => s.start < span.end && span.start < s.end)) continue;
        spans.push(span);
      }
    return spans
      .sort((a, b) => a.start - b.start)
      .map((span) => ({ ...span, message: `Still to be filled in: “${text.slice(span.start, Math.min(span.end, span.start + 40))}”` }));
  },
});
