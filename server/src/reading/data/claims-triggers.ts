// Words that make a sentence a statement that can be checked, by kind.
import type { ClaimKind } from '../paragraph/reading.ts';

/** Words that make a sentence a statement of some kind. */
export interface ClaimTrigger {
  readonly kind: ClaimKind | 'mind';
  /** For a reader: “a quantity”. */
  readonly reason: string;
  readonly pattern: RegExp;
  /** What the words themselves must hold for a checker to ask for a source; all of them by default. */
  readonly strong?: RegExp;
  /** What the sentence must hold besides. */
  readonly needs?: RegExp;
  /** In a sentence with this nobody asks: a poll by name, a count of votes, a closing price. */
  readonly unless?: RegExp;
}

const NUMBER =
  '(?:\\d[\\d,.]{0,15}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|dozens|hundreds|thousands|millions|billions|trillions)(?:[ -](?:two|three|four|five|six|seven|eight|nine))?)';
const COUNTED =
  'people|men|women|children|voters|jobs|workers|families|students|patients|homes|households|soldiers|troops|refugees|migrants|immigrants|companies|businesses|cases|deaths|victims|members|residents|Americans|Britons|Canadians|Australians|times|miles|kilometres|kilometers|tonnes|tons|barrels|acres|points|seats|countries|nations|dollars|pounds|euros|cents|pence';
/** Results of votes, polls with their name and prices of the day come from where everybody looks them up. */
const ON_RECORD =
  /\b(?:polls?|survey|ballots?|votes?|voted|won|wins?|lost to|primar(?:y|ies)|caucus(?:es)?|delegates?|electoral|turnout|index|shares|stocks?|barrel|gallon|ounce|settled?|closed (?:up|down|at)|futures|minimum wage|bonds?|bail|fine[sd]?|or \d[\d.]* (?:percent|per cent),? to|to \$\d|lead(?:s|ing)?|trail\w*|lags?|support(?:s|ed)?|favou?rab\w+|approval|ratings?|nomination|precincts|propos\w+|plans? to|would|crowds?|gathered|audience|yield|scored?|prorated|if|suppose)\b/i;
const PUBLIC =
  'Americans|Britons|Canadians|Australians|Europeans|voters|the public|the electorate|the (?:British|American|Canadian|Australian|French|German) (?:people|public)|(?:most|many|ordinary|working) people|taxpayers|residents|parents|consumers|young people|(?:working-class|middle-class|white|black|Hispanic|Latino|Jewish|Muslim|evangelical|suburban|rural) (?:voters|people|women|men|Americans|Britons)';
const THINK =
  'think|thinks|thought|believe|believes|believed|want|wants|wanted|fear|fears|feared|feel|feels|felt|support|supports|supported|oppose|opposes|opposed|trust|trusts|trusted|distrust|distrusts|like|likes|dislike|dislikes|liked|hate|hates|hated|love|loves|loved|prefer|prefers|preferred|doubt|doubts|worry|worries|worried|agree|agrees|disagree|disagrees|care|cares|resent|resents|regret|regrets|(?:stand|stands|stood|remain|remains|remained) (?:deeply |sharply |bitterly )?(?:divided|split|united|sceptical|skeptical|opposed)|(?:deeply |sharply |bitterly |evenly )?divided|fed up|tired|sick of|weary|angry|furious|frustrated|anxious|afraid|scared|concerned|disillusioned|sceptical|skeptical|hungry|unhappy|happy|ready|united|split';
// Repeated without a bound: one of three, V8 writes out three times with all that follows.
const BETWEEN =
  "(?: (?:also|still|now|increasingly|overwhelmingly|already|largely|widely|generally|clearly|simply|just|really|rightly|have|has|had|are|is|were|was|do|does|did|not|no longer|don[’']t|doesn[’']t|aren[’']t))*";

/** What shows of which kind a statement is; a sentence may be of several. The kinds that a checker asks about first stand first. */
export const CLAIM_TRIGGERS: readonly ClaimTrigger[] = [
  {
    kind: 'opinion',
    reason: 'what the public thinks',
    pattern: new RegExp(
      `\\b(?:${PUBLIC})${BETWEEN} (?:${THINK})\\b|\\b(?:popular|unpopular|reviled|beloved|hated|disliked|distrusted|admired) (?:with|among) (?:voters|the public|Americans|Britons|people|the electorate)\\b|\\b(?:public opinion|public mood|public support|public anger|public trust|public confidence) (?:is|are|was|has|had|remains|turned|shifted|fell|rose|grew)\\b`,
    ),
    unless: /\b(?:polls?|polling|polled|pollsters?|survey(?:s|ed)?|findings|respondents|percent|per cent|if|whether|would|could|should|must|may|might|need(?:s|ed)? to)\b|%|\b(?:Americans|voters|people) (?:who|that)\b|\b(?:those|the more|the fewer) (?:\w+ )?(?:voters|people|Americans)\b/i,
  },
  {
    kind: 'mind',
    reason: 'a state of mind',
    pattern:
      /\b(?:seems?|seemed|appears?|appeared)(?: to be| ever more| increasingly)? (?:prepared|ready|willing|unwilling|resigned|inclined|reluctant|eager|determined|keen|content|happy|unhappy|pleased|anxious|worried|nervous|confident|unconcerned|convinced|surprised|shocked|confused|annoyed|angry|frustrated|relieved|desperate|hesitant)\b/i,
    // Nobody can ask “the minister” whether it is so; what a named person seems on a stage, readers take for what the reporter saw.
    needs:
      /\b(?:the|a|an|his|her|its|their|\p{L}+[’']s?) (?:\p{Ll}[\p{L}-]* ){0,2}(?:minister|president|chancellor|leader|official|spokesman|spokeswoman|aide|diplomat|ambassador|adviser|advisor|secretary|chairman|chief|commander|general|judge|prosecutor|government|administration|company|committee|party|regime|ministry|board|bank|team|campaign|union)s? (?:seem|appear)/u,
  },
  {
    kind: 'study',
    reason: 'what studies find',
    pattern:
      /\b(?:polls|surveys|studies|research|scientists|statistics|data|experts)(?: (?:have|has|had|also|now|consistently|repeatedly|long|clearly)){0,2} (?:shows?|showed|shown|finds?|found|suggests?|suggested|indicates?|indicated|reveal(?:s|ed)?|proves?|proved|proven)\b/i,
    strong: /^(?:polls|surveys|studies|research|scientists|statistics|experts)\b/i,
    unless: /\b(?:published|conducted|university|institute|journal|Gallup|Pew|by the|from the|of the|that (?:research|polls|studies))\b|\d/i,
  },
  {
    kind: 'accusation',
    reason: 'wrongdoing',
    pattern:
      /\b(?:lied|lies about|lying about|liar|corrupt|corruption|bribed|bribes|bribery|fraud|fraudulent|fraudulently|stole|stolen|cheated|illegally|unlawfully|violated|violation of|covered up|cover-up|laundered|laundering|embezzled|assaulted|raped|harassed|plagiari[sz]ed|falsely|misled|abused|rigged|smeared|defrauded|colluded|perjury)\b/i,
    strong:
      /^(?:lied|liar|bribed|stole|cheated|illegally|unlawfully|violated|covered up|laundered|embezzled|assaulted|raped|harassed|plagiari[sz]ed|falsely|misled|abused|rigged|defrauded|colluded)$/i,
    unless:
      /\b(?:accus\w+|alleg\w+|charged|convicted|sentenced|pleaded|guilty|lawsuit|sued|suit|trial|jury|indict\w+|arrested|police|court|would|could|if|not|never|who|whether|immigra\w+|aliens?|migrants?)\b/i,
  },
  {
    kind: 'quantity',
    reason: 'a share',
    pattern:
      /(?<![:=]\s?)\b\d[\d,.]{0,15} ?(?:%|per ?cent\b|percentage points?\b)|\b(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:three|four|five|six|seven|eight|nine|ten|\d+)\b|\b(?:a third|two-thirds|two thirds|a quarter|three-quarters|(?:about|nearly|almost|more than|over) half|(?:the|a|vast|great|overwhelming) majority) of\b/i,
    unless: ON_RECORD,
  },
  {
    kind: 'quantity',
    reason: 'a sum of money',
    pattern: /(?<!\b(?:[Aa]|[Aa]n|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) )[$£€]\s?\d(?:[\d,.]{0,15}\d)?(?: ?(?:thousand|million|billion|trillion|m|bn|tn)\b)?|\b\d[\d,.]{0,15} (?:dollars|pounds|euros|cents|pence)\b/,
    unless: ON_RECORD,
  },
  {
    kind: 'superlative',
    reason: 'a first',
    pattern:
      /\bfirst[ -]?(?:ever|time)\b|\bthe (?:very )?first (?:\w+ ){0,3}(?:to|in|since|ever)\b|\bthe only (?:\w+ ){0,3}(?:to|in|who|that|ever|since)\b/i,
    strong: /(?: to| ever| since|first[ -]time)$/i,
    needs: /\b(?:ever|history|since \d|in (?:\d+|\p{L}+) (?:years|decades)|(?:woman|man|black|American|Briton|president|country|state|city|company|team) to|in the (?:world|country|nation))\b/u,
    unless: ON_RECORD,
  },
  {
    kind: 'superlative',
    reason: 'a superlative',
    pattern:
      /\b(?:largest|biggest|highest|lowest|smallest|longest|shortest|oldest|youngest|richest|poorest|worst|best|greatest|strongest|deadliest|fastest|busiest|costliest|fewest|most (?!of\b|likely\b|recent\b|recently\b|notably\b|important\b)[a-z]+)\b|\brecord (?:high|low|number|level|year|turnout|profits?)\b|\bunprecedented\b/i,
    strong:
      /^(?:largest|biggest|highest|lowest|smallest|longest|shortest|oldest|youngest|richest|poorest|worst|deadliest|fastest|busiest|costliest|fewest|most (?:populous|expensive|dangerous|powerful|popular|unpopular|common|deadly|violent|unequal|costly|lucrative|visited|diverse|conservative|liberal|influential|people|money|votes|seats)|record (?:high|low|number|level|profits?))$/i,
    needs:
      /\b(?:(?:larg|bigg|high|low|small|long|short|old|young|rich|poor|worst|deadli|fast|busi|costli|few)(?:est)?|most \p{L}+|record \p{L}+)\b.{0,50}?\b(?:ever|on record|in|of all time|since|to)\b|\bworld[’']s (?:\p{L}+[- ])?(?:\p{L}{3,}est|most)\b|\brecord (?:high|low|number|level|profits?)\b/iu,
    // An edge or a question is the biggest only to whoever judges it; “one of the largest” says little that can be wrong.
    unless:
      /\b(?:poll|survey|(?:one|two|three|some|several|many|most|among) of the|delegates|votes|if|would)\b|\b(?:\p{L}+est|most \p{L}+) (?:\p{L}+ )?(?:edge|attacks? yet|names?|problems?|challenges?|threats?|concerns?|questions?|issues?|mistakes?|fears?|moments?|stor(?:y|ies)|weakness|strengths?|assets?|liabilit\p{L}+|things?|part|test|hurdles?|obstacles?|worr\p{L}+|critics?|fans?|allies|ally|rivals?)\b/iu,
  },
  {
    kind: 'superlative',
    reason: 'a comparison',
    pattern:
      /\b(?:more|less|fewer|higher|lower|larger|smaller|bigger|older|younger|better|worse|faster|slower|cheaper|stronger|weaker|greater)\b[^.;:]{0,60}?\bthan\b|\b(?:twice|three times|four times|five times|ten times|half) as (?:many|much|likely|large|high|big)\b/i,
    strong: /\b(?:times|twice|half) as\b/i,
    unless: ON_RECORD,
  },
  {
    kind: 'superlative',
    reason: 'a comparison',
    pattern: /\b(?:more|less|fewer|higher|lower|larger|bigger|better|worse|faster)\b[^.;:]{0,40}?\bthan (?:any(?: other|where|one| time)?\b|ever\b|all other)/i,
    unless: ON_RECORD,
  },
  {
    kind: 'quantity',
    reason: 'a quantity',
    pattern: new RegExp(
      `\\b${NUMBER}(?: (?:hundred|thousand|million|billion|trillion))?(?: of)?(?: [a-z]+)? (?=[a-z])(?:${COUNTED})\\b|(?<![$£€\\d,.])\\b\\d[\\d,.]{0,15} (?:thousand|million|billion|trillion)\\b|\\b(?:(?:doubled|tripled|halved|quadrupled)(?! (?:as|down)\\b))\\b`,
      'i',
    ),
    strong: /^(?!.*\b(?:miles|kilomet|times\b)).*(?:\d{3}|hundreds|thousands|millions|billions|trillions?|million|billion|doubled|tripled|halved|quadrupled)/i,
    unless: ON_RECORD,
  },
  {
    kind: 'cause',
    reason: 'cause and effect',
    pattern:
      /\b(?:because of|due to|caused|causes|led to|leads to|resulted in|results in|as a result of|thanks to|linked to|contributed to|blamed for|responsible for|fuell?ed|sparked|triggered|driven by|stems? from)\b/i,
    strong: /^(?:due to|caused|led to|resulted in|as a result of|thanks to|contributed to|driven by)$/i,
    needs: /\b(?:deaths?|crisis|war|recession|unemployment|losses|jobs?|prices|costs?|crime|violence|rise|fall|decline|increase|decrease|collapse|shortages?|defeat|deficit|debt|attacks?|outbreak|illness|cancer|drop|growth|inflation|poverty)\b/i,
    unless: ON_RECORD,
  },
  {
    kind: 'trend',
    reason: 'a trend',
    pattern:
      /\b(?:rose|risen|fell(?! (?:short|through|apart|into|in|on|to)\b)|fallen(?! (?:short|through|apart|into|in|on|to)\b)|grew|grown|soared|plunged|plummeted|surged|climbed|dropped|shrank|declined|increased|decreased|jumped|slumped|skyrocketed|dwindled)\b/i,
    needs:
      /\b(?:rates?|prices?|crime|wages?|incomes?|unemployment|jobs|costs?|premiums|rents?|sales|profits|immigration|migration|deaths|murders|violence|poverty|inflation|exports|imports|debt|deficit|emissions|temperatures?|numbers?|enrolments?|enrollments?|membership|population) (?:\p{L}+ ){0,6}(?:rose|risen|fell|fallen|grew|grown|soared|plunged|plummeted|surged|climbed|dropped|shrank|declined|increased|decreased|jumped|slumped|skyrocketed|dwindled)\b/u,
    unless: ON_RECORD,
  },
  {
    kind: 'law',
    reason: 'what the law says',
    pattern:
      /\b(?:illegal|unlawful|unconstitutional|required by law|against the law|under (?:federal|state|international|British|English|American|US|EU|UK|U\.S\.) law|the law (?:says|requires|bans|allows|forbids)|is banned|are banned|is entitled to|are entitled to|Amendment|Supreme Court ruled|court ruled|ruling)\b/,
    strong: /^(?:illegal|unlawful|unconstitutional|required by law|against the law|the law .*|(?:is|are) (?:banned|entitled to))$/,
    needs: /\b(?:is|are|was|were|be|it) (?:\p{L}+ ){0,2}(?:illegal|unlawful|unconstitutional|required by law|against the law|banned|entitled to)\b|\bthe law (?:says|requires|bans|allows|forbids)\b/u,
    unless: /\b(?:would|could|should|might|if|whether|court|judge|ruled|ruling|declared|immigra\p{L}+|aliens?)\b/iu,
  },
  {
    kind: 'forecast',
    reason: 'a forecast',
    pattern:
      /\b(?:is|are|was|were) (?:expected|likely|unlikely|set|forecast|projected|predicted|poised|bound|certain|sure|destined|on track|on course) to\b|\bwill (?:almost certainly|surely|probably|likely|undoubtedly|inevitably)\b|\bby 20[2-9]\d\b/i,
    strong: /\b(?:forecast|projected|predicted|bound|certain|sure|destined|on course) to|\bwill (?:almost certainly|surely|undoubtedly|inevitably)|^by/i,
  },
];
