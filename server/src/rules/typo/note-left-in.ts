// Notes to the desk and what a chatbot wrote around its answer, left in the copy.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { mayMatch } from '../../reading/paragraph/prefilter.ts';
import { isQuoted } from '../../reading/paragraph/quoted.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import { type Finding, paragraphRule } from '../rule.ts';

const BRACKETED = /[([][^()[\]\n]{3,400}[)\]]/gu;
/** Who is spoken to, in the words that desks use. */
const ADDRESSEE = withLetterRanges(
  /^[([]\s*(?:EDITORS?|EDS?|SUBS?|SUB-?EDITORS?|COPY ?DESK|NEWS ?DESK|DESK|NIGHTS?|NIGHT DESK|LEGAL|LAWYERS?|PICS?|PICTURE DESK|PHOTO DESK|REPORTER|NOTE TO \p{L}+(?: \p{L}+)?|QUERY|TO ?DO|CQ|FYI|RE-?CHECK|INTERNAL)\s*[:–—,-]/iu,
);
const VOCATIVE = withLetterRanges(/^[([]\s*\p{Lu}[\p{Ll}’]+(?:\s\p{Lu}[\p{Ll}’]+)?\s?(?:[–—:,]|\s-)\s/u);
/** “[MH: he says this twice]”: the colleague's or the reporter's initials. */
const INITIALS = withLetterRanges(/^[([]\s*\p{Lu}{2,3}\s?[–—:,-]\s/u);
const SHOUTED = withLetterRanges(/^[([]\s*(?=[^\p{Ll}]*\p{Lu}{3})[^\p{Ll}]{10,}[)\]]$/u);
const SIGNED = withLetterRanges(/(?:[.?!]|\s[–—-])\s?(?:\p{Lu}{2,3}|Subs?|Eds?|Desk|Nights?|Editor|Newsdesk)\.?[)\]]$/u);
/** What is said to a colleague and not to readers. */
const SHOP_TALK =
  /\b(?:pls|plz|thru-?out|ASAP|is (?:this|that|it) (?:right|correct|true|ok(?:ay)?)|are (?:these|those|we sure)|(?:did|do|have|can|could|should|shall|are) we|can (?:you|someone|somebody|anyone)|could you|need(?:s)? (?:a |one more |another )?(?:line|quote|source|par|figure|check(?:ing)?|legal)|(?:double|cross|fact|re)-?check|check (?:with|this|that|name|spelling|figures?|against|before)|have (?:cut|trimmed|moved|changed|left)|I(?:’|')?(?:ve| have) (?:cut|trimmed|moved|changed|left)|drop (?:the|this) (?:bit|par|line|quote)|cut (?:the|this) (?:bit|par|line|quote|here)|legal(?:s)? (?:say|says|want|have|to|seen|read|cleared|ok)|lawyers? (?:say|want|have)|LEGAL|chase|waiting (?:on|for) (?:a )?(?:reply|call|confirmation|comment|figures)|not for publication|do not (?:use|publish|run)|don[’']t (?:use|publish|run)|embargo(?:ed)? until|hold (?:for|until)|for (?:the )?(?:desk|subs)|style\?|sp\?|word ?count|too long|lift (?:this|from)|from (?:the )?(?:agency|wires?)\?|before us(?:e|ing)|in copy|use the (?:better|other|longer|shorter|first|second)|say(?:s)? (?:this|that|it) twice|said (?:this|that|it) twice|(?:better|stronger|shorter) (?:quote|line|intro|word|verb)|next par|last par|note to self|mug ?shot|wrong (?:side|way|pic|photo|caption))\b/i;
const MATTER =
  'sp|spellings?|(?:first |sur)?names?|ages?|(?:job )?titles?|dates?|years?|figs?|figures?|numbers?|quotes?|facts?|totals?|sums?|ranks?|roles?|sources?|attribution|comment|reaction|response|line|par|pics?|photos?|captions?|byline|map|graphic|id|address|score|link';
const JOB = '(?:(?:re|double|fact)?-?(?:ck|chk|check)|confirm|verify|query|chase|get|find|add|insert|need|ask|ring)';
const WHICH =
  "(?:(?:the|this|that|these|all|an?|one|another|more|with|his|her|their|exact|correct|right|latest|full|better) )*(?:[\\p{L}’']+[’']s )?";
/** “(ck spelling w/ desk)”, “[confirm his age]”, “(check sp with press office)”, “(quote to come)”: what is still to be done, and to what. */
const ERRAND = new RegExp(
  `^[([]\\s*(?:(?:please|pls|plz|need to|must|to) )?${JOB} (?![^)\\]]*\\byour?\\b)(?:${WHICH}(?:${MATTER})\\b(?! (?:on|at|of)\\b)|[^)\\]]{0,60}?\\b(?:w/|press (?:office|officer|team)\\b|with legal\\b|the desk\\b))|^[([]\\s*(?:${MATTER}|more) (?:to come|to follow|tk)\\b|\\sw/\\s?(?:desk|subs?|legal|eds?|editor|reporter|press office)\\b`,
  'iu',
);
/** “[trim from here]”, “[can't stand this up]”, “[still waiting for a reply]”: in square brackets outside a quotation nobody speaks to readers so. */
const ASIDE =
  /^\[\s*(?:(?:can|could) (?:cut|go|lose)|trim|tighten|re-?write|rephrase|move (?:this|up|down|to)|lose (?:this|last|next)|hold (?:this|for|till|until)|keep (?:this|in)|swap|still waiting|waiting (?:on|for)|awaiting|needs? (?:a |an |one |to |more |checking|legal|second|quote|source|work)|chase|more here|lawyered|legalled|(?:can['’]t|cannot|couldn['’]t) (?:stand|verify|confirm|find|reach)|not sure (?:if|whether|about|this|of)|unsure|I (?:can['’]t|couldn['’]t) (?:find|reach|verify|confirm|stand)|we need (?:a|an|to|more)|do we|did we|have we|has this|is this|are we|should we|note:|nb:|fix|too (?:much|long|strong)\b|libel|who he\b|check with|see (?:my|your) (?:note|email))\b[^\]]*\]$/i;
/** “[Tom – is this the same mill?]”, “(Sarah to confirm)”. */
const NAMED =
  /^\[\s*\p{Lu}\p{Ll}+\s?[–—:,-]\s[^\]]*\?\s*\]$|^[([]\s*\p{Lu}\p{Ll}+ to (?:confirm|check|chase|ring|call|send|supply|write|file|follow up)\b[^)\]]*[)\]]$/u;
/** “Note to subs: …”, “Ed: can we lose this line?”, “Subs – please keep the accent.” */
const TO_SUBS =
  /(?:^|(?<=[.!?]\s))(?:Notes? (?:to|for) (?:the )?(?:subs?|desk|newsdesk|ed|night desk|picture desk|self|legal|back ?bench)\b|(?:Note (?:to|for) (?:the )?(?:editor|reporter)|NOTE (?:TO|FOR) (?:THE )?(?:EDITOR|REPORTER|SUBS?|DESK|NEWSDESK|EDS?|LEGAL))\s?[:–—-]|(?:Subs|Sub|Ed|Eds|Desk|Newsdesk|News desk|Nights|Legal|Pics|Picture desk|Backbench)\s?[:–—-]\s?(?=[^\n]*\b(?:par|para|line|intro|headline|caption|pics?|quote|spelling|accent|surname|byline|standfirst|copy|legal|pls)\b)(?=[^\n]*(?:\?|\b(?:please|pls|keep|check|cut|can we|do not|don['’]t|move|hold|make sure|leave)\b)))[^\n]{0,200}?(?:[.?!](?=\s|$)|$)/gu;
/** “// need second source //”, “{check with press office}”, “<<ask Jim>>”. */
const FENCED = /(?<!\{)\{[^{}%\n]{4,120}\}(?!\})|(?<=^|\s)\/\/ [^/\n]{4,120} \/\/(?=\s|$)|<<[^<>\n]{4,120}>>/gu;
/** “(sp?)”, “(age?)”, “(PHOTO??)”. */
const DOUBT =
  /^[([]\s*(?:sp|spelling|name|surname|first name|age|title|date|year|source|figure|rank|cq|photo|pic|picture|map|graphic|quote|caption|link)\s?\?{1,3}\s*[)\]]$/i;
const ASKS = /\?|\b(?:you|your|we|I)\b/;
const TO_DESK = /\b[Pp](?:ls|lz)\b|\b(?:DESK|SUBS?|EDS?|LEGAL)\b/;
/** A line that speaks to somebody by name in capitals. */
const LINE =
  /(?:^|(?<=[.!?]\s))\p{Lu}{3,}(?:\s\p{Lu}{2,})?\s?[–—:-]\s[^\n]{3,240}?(?:\b[Pp](?:ls|lz)\b[^.?!\n]*[.?!]?|\?)(?:\s?[–—-]\s?(?:DESK|SUBS?|EDS?|NIGHTS?|LEGAL|\p{Lu}{2,3})\b\.?)?/gu;
/** “NOTE: can you ring her back?” */
const NOTED = /(?:^|(?<=[.!?]\s))(?:NOTE|NB|N\.B\.|MEMO|REMINDER|TO ?DO|QUERY)\s?[:–—-]\s?[^\n]{3,200}$/gu;
/** “HOLD FOR LAWYER BEFORE USING NEXT PAR”: a line in capitals that tells the desk what to do. */
const ORDER = withLetterRanges(
  /(?:^|(?<=[.!?]\s))(?:HOLD (?:FOR|UNTIL|THIS)|CUT (?:HERE|FROM|THIS|TO)|DO NOT (?:USE|RUN|PUBLISH)|DON[’']T (?:USE|RUN)|CHECK (?:WITH|THIS|SPELLING|NAMES?|FIGURES?|AGES?|DATES?)|MOVE (?:THIS|UP|DOWN|PAR)|NEEDS? (?:A )?(?:QUOTE|LINE|LEGAL|PIC|CHECK)|AWAITING (?:QUOTE|COMMENT|REPLY|LEGAL|PIC)|SUBS |LEGAL (?:TO|HAVE|SAYS?|READ)|PLS |PLEASE (?:CHECK|CUT|HOLD|MOVE)|INSERT (?:QUOTE|PIC|PHOTO|NAME|LINE|PAR|GRAF)|NOT FOR PUBLICATION)(?![\p{Ll}])[^\p{Ll}\n]{0,120}?(?:[.!?](?=\s|$)|$)/gu,
);
const ANY_ORDER = /\b(?:HOLD|CUT|NOT|T|CHECK|MOVE|NEEDS?|AWAITING|SUBS|LEGAL|PLS|PLEASE|INSERT) \p{Lu}{2}/u;
/** “Q: do we have a mugshot?”, and no question of an interview. */
const ASKED =
  /(?:^|(?<=[.!?]\s))(?:Q|QQ|Query)\s?[:–—-]\s[^.!?\n]{0,80}\b(?:mug ?shot|pics?|photos?|quote|line|par|caption|spelling|source|graphic|map|byline|legal)\b[^.!?\n]{0,60}\?/gu;
const PLEASE = /(?:^|(?<=[.!?]\s))[^.!?\n]{0,120}\b[Pp](?:ls|lz)\b[^.!?\n]{0,120}[.!?]?/gu;

const CHATBOT: readonly RegExp[] = [
  /\bas an? (?:AI|artificial intelligence|large language)(?: language)?(?: model| assistant| chatbot)?,? I\b[^.!?\n]*[.!?]?/gi,
  /\bI(?:’|')?m (?:sorry|unable),? (?:but )?(?:as an AI|I (?:can(?:’|')?t|cannot) (?:assist|help|browse|access|provide|fulfil))[^.!?\n]*[.!?]?/gi,
  /\b(?:as of my (?:last|latest|knowledge) (?:update|training|cut-?off)|my (?:knowledge|training data) (?:cut-?off|ends|only goes))[^.!?\n]*[.!?]?/gi,
  /(?:^|(?<=[.!?]\s))(?:Certainly|Sure(?: thing)?|Of course|Absolutely|Great question)[!,.]\s(?:Here(?:’|')?s|Here (?:is|are)|I(?:’|')?(?:ve|ll| have| will)|Below)[^\n]{0,200}?[.:!]/g,
  /(?:^|(?<=[.!?]\s))Here(?:’|')?s? (?:is |are )?(?:a|an|the|your|some)\s(?:\p{L}+\s){0,3}(?:version|draft|article|rewrite|summary|revision|text|copy|news story|headline options?|suggestions?)\b[^.!?\n]{0,120}[:.]/gu,
  /(?:^|(?<=[.!?]\s))(?:Would|Do) you (?:like|want|prefer)(?: for)? me to\b[^.!?\n]*\?/g,
  /(?:^|(?<=[.!?]\s))(?:Please )?[Ll]et me know if (?:you(?:’|')?d like|you would like|you want|you need|there(?:’|')?s anything|this)\b[^.!?\n]*[.!?]/g,
  /(?:^|(?<=[.!?]\s))(?:If you(?:’|')?d? (?:like|want|need|prefer),? I (?:can|could)|I can also (?:provide|write|add|draft|adjust|rewrite|create|help)|Feel free to (?:adjust|modify|edit|ask|customi[sz]e|reach out)|I hope this (?:helps|meets|works)|Happy to (?:help|adjust|revise|tweak))\b[^.!?\n]*[.!?]/g,
  /:{0,2}contentReference\[[^\]]*\](?:\{[^}]*\})?|\boaicite\b(?::\d+)?|\b(?:cite)?turn\d+(?:search|news|view|image)\d+\b|【\d+[^】]{0,40}】|\butm_source=(?:chatgpt\.com|openai|copilot|perplexity)\b/g,
  /\[(?:Your|Insert) [^\]\n]{2,40}\]/g,
];

export const noteLeftIn = paragraphRule({
  meta: {
    id: 'typo/note-left-in',
    what: 'A note to a colleague, or a chatbot’s words around its answer, left in the copy: “(SUBS: pls check)”, “Would you like me to …?”.',
    why: 'It was never meant for readers, and what it says of how the story was made can hurt.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'notes to editors' },
    severity: 'error',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check(reading) {
    const spans: (Span & { readonly what: string })[] = [];
    const add = (index: number, words: string, what: string) => {
      const span = { start: index, end: index + words.length, what };
      if (!isQuoted(reading, span) && !spans.some((s) => s.start < span.end && span.start < s.end)) spans.push(span);
    };
    const { text } = reading;
    for (const { index, 0: words } of notesIn(text)) add(index!, words, 'Note to a colleague left in');
    for (const pattern of CHATBOT.filter((one) => mayMatch(reading, one)))
      for (const { index, 0: words } of text.matchAll(pattern)) add(index, words, 'A chatbot’s words left in');
    for (const { kind, target, start, end } of reading.prose.marks)
      if (kind === 'link' && target && /utm_source=(?:chatgpt\.com|openai|copilot|perplexity)/.test(target))
        spans.push({ start, end, what: 'The link’s address says it came from a chatbot' });
    return spans.map(({ start, end, what }) => finding(reading, { start, end }, what));
  },
});

/** What is said to colleagues, in brackets, behind a label, in capitals. */
const notesIn = (text: string): RegExpMatchArray[] => [
  ...[...text.matchAll(BRACKETED)].filter(([words]) => isNote(words)),
  ...notedIn(text),
  ...(TO_DESK.test(text) ? [LINE, PLEASE].flatMap((pattern) => [...text.matchAll(pattern)]).filter(([words]) => TO_DESK.test(words)) : []),
  ...(/\{|\/\/ |<</.test(text)
    ? [...text.matchAll(FENCED)].filter(([words]) => isNote(`[${words.replace(/^(?:\{|\/\/|<<)\s?|\s?(?:\}|\/\/|>>)$/gu, '')}]`))
    : []),
  ...(/\b(?:[Nn]otes? (?:to|for)|NOTES? (?:TO|FOR)|Subs?|Eds?|Desk|News ?desk|Nights|Legal|Pics|Picture desk|Backbench)\b/.test(text)
    ? text.matchAll(TO_SUBS)
    : []),
  ...(ANY_ORDER.test(text) ? text.matchAll(ORDER) : []),
  ...(/\bQ(?:Q|uery)?\s?[:–—-]/.test(text) ? text.matchAll(ASKED) : []),
];

/** “NOTE: can you ring her back?” */
const notedIn = (text: string): RegExpExecArray[] =>
  /\b(?:NOTE|NB|N\.B\.|MEMO|REMINDER|TO ?DO|QUERY)\b/.test(text)
    ? [...text.matchAll(NOTED)].filter(({ 0: words }) => SHOP_TALK.test(words) || /\?$|\byou\b/.test(words))
    : [];

/** Is it said to a colleague? One plain sign is enough, or two faint ones. */
function isNote(words: string): boolean {
  if ([ADDRESSEE, ERRAND, DOUBT, ASIDE, NAMED].some((pattern) => pattern.test(words))) return true;
  const talks = SHOP_TALK.test(words);
  if (SHOUTED.test(words)) return talks || /\b(?:LEGAL|DESK|SUBS?|NIGHTS?|CHECK|CUT|HOLD|DO NOT)\b/.test(words);
  if (INITIALS.test(words) && talks) return true;
  if (VOCATIVE.test(words)) return talks || (ASKS.test(words) && SIGNED.test(words));
  return (talks && SIGNED.test(words)) || (SIGNED.test(words) && /\?/.test(words)) || /\b(?:pls|plz)\b/i.test(words);
}

function finding({ text }: Reading, { start, end }: Span, message: string): Finding {
  // The blank before it goes too, or at a paragraph's head the one after it.
  const from = start > 0 && text[start - 1] === ' ' ? start - 1 : start;
  const to = from === start && text[end] === ' ' ? end + 1 : end;
  return { start, end, message, fixes: () => [{ title: 'Delete it', edits: [{ start: from, end: to, newText: '' }], preferred: true }] };
}
