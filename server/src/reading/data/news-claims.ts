// Statements for which a news desk wants a source, by kind. Our own patterns, from the kinds that checkers list.
// Letters are those of Latin alphabets: to compile one \p{L} takes V8 half a millisecond, and there are hundreds here. Words that may be
// left out before a long list are written `(?:(?:also|now) )*`: of two such lists with a “?”, V8 writes out what follows ten times each.

export type NewsClaimKind = 'superlative' | 'cause' | 'accusation' | 'opinion' | 'statistic' | 'forecast' | 'law';

export interface NewsClaim {
  readonly kind: NewsClaimKind;
  /** Run over a sentence of the reporter's own. The match is what is marked. */
  readonly pattern: RegExp;
  /** In a sentence with this nobody asks. */
  readonly unless?: RegExp;
}

const PLACE_END = "(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ’'-]+)*";
const CALENDAR = 'January|February|March|April|May|June|July|August|September|October|November|December|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ]+day|\\d';
/** What something can be the largest or the first of. */
const SCOPE = `(?:(?:in|on|across|of) (?:(?:the|this|that|all|all of|any|its|their|our|whole|entire|known|wider) )*(?:(?:world|earth|planet|globe|universe|country|county|nation|state|province|region|district|city|town|village|parish|borough|valley|coast|island|peninsula|continent|hemisphere|sector|industry|field|trade|business|market|league|division|conference|competition|tournament|championship|sport|game|school|university|army|north|south|east|west|West Coast|East Coast|North|South|East|West|UK|US|EU|USA)\\b|(?!${CALENDAR})[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ’'-]+${PLACE_END})|in (?:its|their|his|her|the|[A-Za-zÀ-ÖØ-öø-ſ]+(?:[’']s|s[’'])) (?:[A-Za-zÀ-ÖØ-öø-ſ]+[’']s )?(?:[A-Za-zÀ-ÖØ-öø-ſ]+ )?history|\\bever\\b|on record|since records began|of all time|of its kind|of (?:his|her|their|this|the|a) (?:generation|age|era|decade|century)|that (?:anyone|anybody|man|humans?|people|scientists) (?:has|have|had) (?:ever )?[a-z]+|anywhere|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ’'-]+ (?:has|had|have) (?:ever |yet )?(?:produced|seen|known|had)|this (?:year|century|season)|in living memory|(?:in|for) (?:more than |over |about |almost |nearly |at least )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|a hundred|a|many|several) (?:years|decades|generations?|century|centuries)\\b|since (?:the|\\d{4}|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ]+))`;
const NO_SUPERLATIVE =
  '(?:for|inter|re|qu|t|w|gu|arr|prot|hon|mod|lat|near|cont|harv|inv|sugg|pri|ch|dig|midw|northw|southw|earn|n|v|p|z|cr|conqu|inqu|beh|manif|temp|bequ|det|att|ing|div|mol|unr|budap|buchar|eld|young|furth|forem|alm|j|b|l)est';
const SUPERLATIVE = `(?:(?:most|least) (?![A-Za-zÀ-ÖØ-öø-ſ]+ly\\b|of\\b|likely\\b|recent\\b|recently\\b|notably\\b|people\\b)[a-zß-öø-ſ-]+|[a-zß-öø-ſ]+-(?:[a-zß-öø-ſ]{2,}est|best|worst)|(?!${NO_SUPERLATIVE}\\b)[a-zß-öø-ſ]{2,}est|youngest|oldest|best|worst|best-[a-zß-öø-ſ]+|worst-[a-zß-öø-ſ]+|longest-[a-zß-öø-ſ]+)`;
const BE = "(?:is|are|was|were|be|been|being|becomes?|became|remains?|remained|’s|'s|’re|'re|makes?|made|making)";
/** What comes first by everybody's watch. */
const NO_FIRST =
  '(?!(?:first|last|only) (?:of|half|round|leg|set|quarter|day|night|week|weekend|month|year|team|minute|minutes|class|aid|edition|minister|lady|person|floor|degree|language|name|responders?|reading|instance|innings|stage|phase|part|term|class|hour|thing|step|test|match|game|to|in|one|two|three|few|a few|stop|words?|question|post|draft|goal|try)\\b)';

/** A character of the same noun phrase: no verb and no pause comes between a superlative and what it is the most of. */
const WITHIN = '(?:(?! (?:is|are|was|were|has|have|had|will|would|and|but|while|with|when|as) )[^.,;:()“”"])';

/** Records and results that everybody can look up, and what is only supposed. */
const LOOKED_UP =
  /\b(?:revenue|turnover|profits?|earnings|shares?|dividend|index|closed (?:up|down|at)|votes?|polled|majority of|seats|points?|goals?|runs?|wickets?|tries|frames|laps?|seconds?|lap|odds)\b/i;
const COURT =
  /\b(?:court|jury|judge|trial|inquest|tribunal|hearing|convicted|sentenced|pleaded|guilty|admitted|charged|arrested|prosecut\w+|den(?:y|ies|ied)|not|never|nobody|whether|cleared|acquitted)\b/i;

/** What a jury has said in court is reported. */
const COURT_SAID = /\b(?:verdict|foreman|unanimous|majority)\b/i;

const PUBLIC =
  "(?:(?:Most|Many|Ordinary|Local|Young|Older|Working|Black|White|Rural) (?:local |ordinary |young )?(?:people|residents|voters|parents|pupils|students|users|customers|shoppers|farmers|drivers|motorists|commuters|passengers|fans|workers|staff|members|families|businesses|traders|readers|viewers|teachers|nurses|doctors|patients|islanders|villagers|taxpayers|women|men|Americans|Britons|Australians|Canadians)|Local people|Locals|People (?:here|in|across|round|around)(?: the)? [A-Za-zÀ-ÖØ-öø-ſ]+|Residents|Villagers|Townspeople|Islanders|Voters|Users|Customers|Consumers|Shoppers|Parents|Pupils|Students|Teachers|Nurses|Doctors|Patients|Taxpayers|Ratepayers|Homeowners|Tenants|Renters|Drivers|Motorists|Cyclists|Commuters|Passengers|Fans|Supporters|Farmers|Fishermen|Workers|Staff|Members|Readers|Viewers|Pensioners|Families|Businesses|Traders|Shopkeepers|Investors|Owners|Americans|Britons|Canadians|Australians|Indians|Nigerians|South Africans|Europeans|Londoners|Scots|The public|The electorate|The community|The (?:whole )?(?:town|village|city|country|nation))(?: (?:here|everywhere|in the (?:town|village|area|county|city)|across the (?:country|county|state|region)))?";
const EVERYONE = "(?:Everyone|Everybody|Nobody|No one|No-one|All of us|Few people|Few)(?: (?:here|(?:in|at|on|near) (?:the )?[A-Za-zÀ-ÖØ-öø-ſ’'-]+|(?:who|that) (?:lives?|works?|farms?|shops?|drives?|uses?)(?: [a-zß-öø-ſ’'-]+){1,5}?))?";
const FEELS =
  "(?:(?:are|is|were|was|have been|have become|has been|feel|feels|felt|remain|grow|are growing|have grown) (?:all |now |overwhelmingly |firmly |largely |mostly |increasingly |deeply |rightly |understandably |still |so |very |completely |simply )*(?:in favour|in favor|against|opposed|furious|angry|fed up|worried|tired|sick|weary|divided|delighted|thrilled|frustrated|desperate|outraged|afraid|fearful|scared|concerned|behind|united|split|happy|unhappy|anxious|disappointed|disillusioned|appalled|devastated|proud|losing (?:faith|patience|confidence|trust|hope)|crying out|calling for|hungry|ready for|bitter|sceptical|skeptical|suspicious|convinced|certain|excited|dreading|up in arms|shocked|stunned|horrified|betrayed|ignored|abandoned|let down|confused)|(?:overwhelmingly |really |desperately |clearly |all |still |now |simply |just |no longer |don[’']t |do not |never |always |long |have lost |has lost )*(?:wants?|wanted|hates?|hated|loves?|loved|backs?|backed|supports?|opposes?|opposed|agrees?|agreed|believes?|thinks?|distrusts?|trusts?|resents?|blames?|fears?|prefers?|knows?|knew|cares?|faith|patience|confidence|trust))\\b";

const CHANGE =
  'rise|fall|drop|climb|soar|collapse|crash|plunge|tumble|slump|recover|rebound|bounce back|increase|decrease|decline|grow|shrink|double|halve|triple|treble|win|lose|follow|worsen|improve|suffer|benefit|disappear|vanish|die out|run out|run dry|outsell|outnumber|overtake|dominate|go bust|go under|go up|go down|go on (?:rising|falling|growing|shrinking)|come down|never|cripple|transform|destroy|devastate|revive|boost|ruin|save|cost|create|attract|push|drive|cut|reduce|raise|hit|make|put|force|bring (?!together|the)|lead to|end in|be lost|be forced|be hit|be worse|be better|be felt|drown|flood|go\\b(?! (?:on|to|ahead|into|through|before|with|live|for|towards|from))|ease|solve|end up|take (?:years|decades|months|at least|more than|a generation)|be (?:under water|gone|extinct|bankrupt|empty|ruined|unrecognisable|worse off|better off|lost)|overtake|outstrip|exceed|fail|succeed|kill';

export const NEWS_CLAIMS: readonly NewsClaim[] = [
  // Superlatives and firsts.
  {
    kind: 'superlative',
    pattern: new RegExp(`\\b${SUPERLATIVE}\\b${WITHIN}*?\\b${SCOPE}`),
    unless:
      /\b(?:one|two|three|four|five|some|several|many|most|among|part) of (?:the|its|their|our)|\bnot (?:exactly |quite )?the\b|\bbest and worst\b|\b[A-Za-zÀ-ÖØ-öø-ſ]+est of (?:margins|intentions|times)|\bhardest[- ]hit\b|\bat (?:least|best|worst)\b|\bas best\b|\bas [A-Za-zÀ-ÖØ-öø-ſ]+ as possible\b|\b(?:do|did|does|try|tried|trying) (?:his|her|its|their|your) best\b|\bbest (?:known|remembered|seen|man|wishes|practice|interests?|friends?)\b|\b(?:second|third|fourth|fifth|next)[- ](?:[A-Za-zÀ-ÖØ-öø-ſ]+est|best|worst|most)\b|\bpersonal best\b|\b(?:youngest|oldest|eldest) (?:of|son|daughter|child|brother|sister)\b/i,
  },
  {
    kind: 'superlative',
    pattern: new RegExp(
      `\\b${BE} (?:also |still |now |easily |by far |perhaps )?(?:the|its|their|his|her|[A-Za-zÀ-ÖØ-öø-ſ-]+[’']s) ${NO_FIRST}(?:first|last|only) (?:ever )?(?:[A-Za-zÀ-ÖØ-öø-ſ\\d’'-]+ ){1,7}?(?:to (?:be |have |do |[A-Za-zÀ-ÖØ-öø-ſ]{3,})|${SCOPE})`,
      undefined,
    ),
  },
  {
    kind: 'superlative',
    pattern: new RegExp(`\\b${BE} (?:only )?the (?:very )?first time (?:that )?(?:a|an|any|anyone|anybody|the|such|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ]+)\\b`),
  },
  {
    kind: 'superlative',
    pattern:
      /\b(?:more|fewer|less|better|worse|[a-zß-öø-ſ]{3,}er)\b[^.;:“”"]*?\bthan (?:any(?:one|body|thing|where)?\b(?! (?:planned|expected|thought))|every other|all (?:the )?other|ever (?:before)?\b)/,
    unless: /\b(?:rather|other|later|earlier|longer than ever|never|no) than\b|\bmore than ever\b|\bif\b/i,
  },
  {
    kind: 'superlative',
    pattern:
      /^(?:No(?! one\b| doubt\b| longer\b| sooner\b| matter\b| wonder\b| more\b) (?:[A-Za-zÀ-ÖØ-öø-ſ’'-]+ ){1,6}?(?:is|are|was|were|has|have|had|looks?|makes?|grows?|sells?) (?:ever )?|(?:Nobody|No one|No-one|None|Nowhere|Never before) (?:[A-Za-zÀ-ÖØ-öø-ſ’'-]+ ){1,9}?)[^.;:“”"]*?\b(?:ever|more|better|faster|[a-zß-öø-ſ]{3,}er|as (?:many|much|[A-Za-zÀ-ÖØ-öø-ſ]+) as|so (?:far|many|much|few))\b/,
    unless: /\b(?:was|were) (?:hurt|injured|killed|available|home)\b|\b(?:however|whatever|whether|never|over|under|after|other|number|matter|water|together|later|another|either)\.$/i,
  },
  {
    kind: 'superlative',
    pattern:
      /\b(?:is|are|was|were|has|have|had|’s|'s) (?:easily |by far |simply |still )?the (?:best|worst|finest|greatest|toughest|fairest|safest|cleverest|cheapest|most (?:advanced|beautiful|corrupt|peaceful|dangerous|successful|efficient|generous|powerful|talented|respected|modern|trusted|admired|famous|hated|loved|violent|popular|important|influential|innovative|deprived))\b(?! (?:thing|way|part|bit|place to|time|of (?:it|both|luck)|man\b))/i,
    unless: /\b(?:one|some|among) of the\b|\bat (?:best|worst)\b/i,
  },
  // “The country’s biggest employer”, where that is what is said of somebody.
  {
    kind: 'superlative',
    pattern: new RegExp(`\\b${BE} (?:also |still |now |easily |by far |perhaps )?(?:the (?:world|country|county|nation|state|region|city|town|province|district|island|industry|sector|club)[’']s|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ-]+[’']s) (?:${SUPERLATIVE}|first|only)\\b`),
    unless: /\b(?:one|some|among) of\b/i,
  },
  { kind: 'superlative', pattern: new RegExp(`\\b${BE} (?:only |also )?the (?:very )?(?:first|last|only)(?: one)? ${SCOPE}`) },
  { kind: 'superlative', pattern: /\b(?:is|are|was|were) (?:a (?:world )?first(?: for\b|\.|,)|(?:the )?first of (?:its|their) kind|unique\b|unprecedented\b|unrivalled\b|unmatched\b|unparalleled\b|second to none\b|without equal\b|without parallel\b)/i, unless: /\bunique (?:to|in (?:that|its|his|her))\b/i },
  { kind: 'superlative', pattern: /\b(?:has|have|had) never (?:before )?been (?:so |more |[a-zß-öø-ſ]{3,}er\b)|\bnever before (?:has|have|had)\b|^There (?:is|are|was|were|has been) no (?:better|finer|greater|worse|other|[a-zß-öø-ſ]{3,}er)\b|^(?:No other|Few(?: other)?) [A-Za-zÀ-ÖØ-öø-ſ]+(?: [A-Za-zÀ-ÖØ-öø-ſ]+){0,3} (?:has|have|had|is|are|can|do|does|pays?|gets?|makes?|grows?|offers?|sells?|spends?|charges?|does)\b/i, unless: /\bno (?:other (?:vehicle|injur|details|people)|longer)\b/i },
  { kind: 'superlative', pattern: /\b(?:a|the|an all-time|this year[’']s|a new) record (?:\d|number|crowd|attendance|turnout|high|low|year|sum|price|total|harvest|profit|temperature|entry)\b|\b(?:is|was|are|were) a (?:new |club |national |world |county |state |course )?record\b/i },
  { kind: 'superlative', pattern: /^The (?:best|better|worst|finest|greatest) (?!part|thing|way|bit)[A-Za-zÀ-ÖØ-öø-ſ]+ (?:won|lost|wins|was|is)\b/ },
  {
    kind: 'superlative',
    pattern: /^No other [a-zß-öø-ſ’'-]+(?: [a-zß-öø-ſ-]+){0,2} in (?:the (?:world|country|county|state|city|region|sector|industry|league)|[A-ZÀ-ÖØ-Þ][a-zß-öø-ſ]+)\b/,
  },
  { kind: 'superlative', pattern: /\bthat (?:nobody|no one|no-one) (?:else )?(?:has|had|have) (?:ever )?[a-z]+(?: [a-z]+)? before\b/ },
  // Cause and effect.
  { kind: 'cause', pattern: /\b(?:has|have|had) (?:gone up|gone down|risen|fallen|got worse|worsened|improved|grown|dropped|doubled|closed|failed|collapsed) because\b/, unless: COURT },
  {
    kind: 'cause',
    pattern:
      /^(?!(?:Increasing|Growing|Rising|Falling|Leading|Working|Existing|Following|During|Remaining)\b)[A-ZÀ-ÖØ-Þ][a-zß-öø-ſ]+ing (?:[a-zß-öø-ſ’'-]+ ){0,4}?(?:has|have) (?:always |never |already )?(?:closed|shut|emptied|killed|ruined|cut|doubled|halved|saved|cost|created|driven|pushed|forced|raised|lowered|worked|failed|hurt|helped|reduced|improved)\b/,
  },
  {
    kind: 'cause',
    pattern:
      /^(?:The )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ’'-]+(?: [a-zß-öø-ſ’'-]+){0,3} (?:lost|won|failed|collapsed|went bust|quit|resigned|were beaten|was beaten|fell apart)(?: [a-zß-öø-ſ’'-]+){0,4} because of\b/,
    unless: COURT,
  },
  {
    kind: 'cause',
    pattern:
      /\b(?:is|are|was|were|be) (?:largely |partly |mostly |mainly |entirely |also |often |usually |solely |clearly )?to blame\b|\b(?:is|are|was|were) (?:also |clearly |partly |largely )?behind (?:the (?:rise|fall|increase|drop|delays?|decision|attacks?|move|surge|shortage|crisis|closures?|problems?|longest|worst|change|blaze|fire|outage|leak|explosion|crash|collapse|violence|protests?|boom|growth|decline)|it|this|that|most|many|much)\b/i,
  },
  {
    kind: 'cause',
    pattern:
      /\b(?:because of|due to|as a result of|owing to|caused by|the result of|down to|thanks to|blamed on) (?:the |a |years of |decades of |its |their )?(?:[A-Za-zÀ-ÖØ-öø-ſ]+ )?(?:poor|bad|lack|shortages?|cuts|negligence|mismanagement|incompetence|corruption|greed|poverty|austerity|underfunding|climate change|global warming|immigration|migrants|drugs|alcohol|brexit|workmanship|human error|carelessness|neglect|laziness|complacency|inflation|sanctions|privatisation|privatization|overfishing|pollution|understaffing|overcrowding|red tape|bureaucracy|government|council|policies|failures?|enforcement|planning|maintenance)\b/i,
  },
  {
    kind: 'cause',
    pattern:
      /^(?:(?!(?:They|We|He|She|It|I|You|The|A|An|This|That|These|Those|Its|Their|His|Her|Our|No|Any|What|Which|One)\b)[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ’'-]+|The [a-zß-öø-ſ]+|A [a-zß-öø-ſ]+)(?: (?!had|has|have|been|is|was|are|were|be|given|of|or|and|with)[a-zß-öø-ſ-]+){0,3} (?:causes?(?! for\b)|prevents?|cures|protects? against|leads? to|reduces? the risk of|raises? the risk of|cuts? the risk of|increases? the risk of|drives? up|drives? down|fuels|breeds)\b/,
    unless: /\b(?:road|path|door|stairs|track|bridge|trail|street|lane)\b.{0,30}\bleads? to\b/i,
  },
  {
    kind: 'cause',
    pattern:
      /\b(?:is|was|are|were) (?:[A-Za-zÀ-ÖØ-öø-ſ]+ly |all |partly )?(?:due to (?=(?:the|an?|its|his|her|their|this|that|poor|lack|heavy|high|low|bad|rising|falling|[A-Za-zÀ-ÖØ-öø-ſ]+ (?:shortages?|failures?|errors?|weather|costs|prices|demand|pressures?|cuts))\b)|caused by|the result of|down to|because of|thanks to)\b|\b(?:is|was|were|are) (?:the|a) (?:main |major |key |only |real |root |big |biggest |likely )?(?:cause|reason|culprit|factor)(?: behind| for| of| in|\.)|\b(?:has |have |had )?(?:led to|resulted in) (?:a |an |the )?(?:[A-Za-zÀ-ÖØ-öø-ſ]+ )?(?:rise|fall|increase|drop|surge|collapse|closures?|loss|deaths?|shortages?|decline|crisis|exodus|boom)\b/i,
    unless: /\bdue to (?:be|start|open|begin|take|finish|close|end|meet|appear|report|return|arrive|play|go|come|run|expire|hear|stand|retire|speak)\b|\bdown to (?:\d|one|two|three|the (?:last|final|wire|ground))\b|\b(?:was|were) (?:cancelled|postponed|abandoned|delayed|closed|called off|diverted|ruled out|suspended|shut)\b/i,
  },
  {
    kind: 'cause',
    pattern:
      /\b(?:has|have|had) (?:devastated|decimated|crippled|ruined|destroyed|wrecked|torn apart|killed off|wiped out|transformed|revived|hollowed out) (?!by\b)(?:the|a|this|local|many|most|his|her|its|their|[A-ZÀ-ÖØ-Þ])|\b(?:scheme|policy|law|ban|tax|cuts?|closures?|cameras?|programme|program|project|campaign|reforms?|charge|levy|limit) (?:has|have) (?:cut|reduced|slashed|halved|boosted|improved|saved|created|ended|stopped|prevented|worked|failed|driven|pushed|forced)\b/,
  },
  { kind: 'cause', pattern: /\b(?:is|was|were|are) (?:all |entirely |largely |partly )?(?:the [A-Za-zÀ-ÖØ-öø-ſ’' -]{2,30}[’']s?|its own|their own|his own|her own) (?:own )?fault\b/i },
  { kind: 'cause', pattern: /\b(?:it|that|this) (?:is|was|had been) a mistake to\b|\b(?:is|was|were|had been) a mistake\b/i },
  { kind: 'cause', pattern: /\bproves? (?:that|once and for all)\b|\bproved (?:that|once and for all)\b/i, unless: /\b(?:court|jury|prosecut\w+|must|to prove)\b/i },
  { kind: 'cause', pattern: /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ’'-]+(?: [a-zß-öø-ſ-]+){0,2} (?:never|always) (?:saves?|works?|costs?|leads?|causes?|helps?|solves?|fails?|pays?|wins?|makes?|brings?|ends?)\b/ },
  {
    kind: 'cause',
    pattern:
      /\b(?:has|have|had) (?:killed|wrecked|ruined|destroyed|hurt|harmed|damaged|boosted) (?:off )?(?:[A-Za-zÀ-ÖØ-öø-ſ]+ )?(?:trade|business|businesses|tourism|jobs|livelihoods|high streets?|the (?:economy|town centre|industry))\b/i,
  },
  {
    kind: 'cause',
    pattern:
      /^[A-ZÀ-ÖØ-Þ][a-zß-öø-ſ]+ing (?:[a-zß-öø-ſ’'-]+ ){0,3}(?:makes|causes|helps|stops|damages|harms|kills|boosts|improves|lowers|raises|slows|protects) (?:people|children|teenagers|adults|women|men|babies|pupils|students|drivers|the (?:brain|heart|body|lungs|skin|risk|planet|environment|economy))\b/,
  },
  // Accusations.
  {
    kind: 'accusation',
    pattern:
      /\b(?:is|are|was|were|has been|have been|had been|being) (?:being )?(?:deliberately |secretly |knowingly |illegally |systematically |quietly )?(?:hoarding|starving|rigging|rigged|bribing|stealing|lying(?= (?:to|about|when|under)\b|[.,])|cheating|laundering|smuggling|exploiting|underpaying|overcharging|poisoning|dumping|misleading|plotting|planning to (?:block|attack|kill|bomb|disrupt|sabotage|blockade|storm|riot|strike|shut down|flee)|covering up|hiding the|turning a blind eye|profiteering|inflating|inflated|fixing prices|abusing|harassing|threatening|intimidating|ripping off|siphoning|diverting|doctoring|falsifying|silencing|bullying|spying on|protecting the (?:killers?|attackers?|gang))\b/i,
    unless: COURT,
  },
  {
    kind: 'accusation',
    pattern:
      /\b(?:took|taken|takes|paid|pays|accepted|accepts|pocketed|pockets|demanded) (?:[A-Za-zÀ-ÖØ-öø-ſ]+ )?(?:bribes?|kickbacks?|backhanders?|payoffs?)\b|\b(?:lied (?:to|about)|cheated|embezzled|defrauded|rigged|covered up|misled|falsified|doctored|colluded|siphoned off|turned a blind eye|broke the (?:law|rules)|acted (?:illegally|unlawfully)|flouted the|squandered|stole (?:money|funds|public|from|£|\$|€)|pocketed|knew (?:about it|all along|of the)|did nothing|was a (?:stitch-up|sham|scam|cover-up|fix|whitewash)|bullied|harassed|blackmailed|groomed|silenced (?:staff|critics|workers))\b|\bhelped the (?:bombers?|attackers?|killers?|gunm[ae]n|thieves|terrorists?|rebels|smugglers|arsonists?)\b/i,
    unless: COURT,
  },
  {
    kind: 'accusation',
    pattern:
      /\bignored (?:every|all|each|repeated|several|countless|the|those|these|its own|his own|their own)(?: one)?(?: of)?(?: those| the| these| its| their)?(?: [A-Za-zÀ-ÖØ-öø-ſ-]+)? (?:warnings?|notices?|complaints?|letters?|advice|alarms?|rules|orders?|safety|calls|concerns|pleas|reports?|emails?)\b/i,
    unless: COURT,
  },
  {
    kind: 'accusation',
    pattern:
      /\b(?:is|are|was|were) (?:also |directly |personally |partly )?(?:responsible|to blame) for (?:several|the|a (?:string|series|number) of|many|other|dozens of|at least|more|most|all|both|[A-Za-zÀ-ÖØ-öø-ſ]+) (?:[A-Za-zÀ-ÖØ-öø-ſ]+ ){0,3}?(?:fires?|attacks?|murders?|killings?|deaths?|bombings?|burglaries|robberies|thefts?|assaults?|frauds?|crimes?|leaks?|pollution|collapse|massacre|disaster)\b/i,
    unless: COURT,
  },
  {
    kind: 'accusation',
    pattern:
      /\b(?:broke|breached|violated|flouted|bent|ignored|breaks|breaches|violates) (?:[A-Za-zÀ-ÖØ-öø-ſ]+ ){0,3}(?:rules?|law|laws|regulations?|guidelines|code|sanctions|rights|the Act)\b|\b(?:failed|fails|neglected|refused) to (?:act|warn|protect|report|check|inspect|maintain|tell|investigate|disclose|declare|intervene|pay (?:its|his|her|their) (?:taxes|tax|staff|workers))\b|\bto (?:his|her|their) (?:friends|cronies|own company|relatives)\b/i,
    unless: COURT,
  },
  {
    kind: 'accusation',
    pattern:
      /\b(?:is|are|was|were) (?:utterly |deeply |openly |wholly |all |the most )?(?:corrupt|racist|negligent|complicit|incompetent|in the pay of|liars?\b|thieves|frauds?\b|criminals?\b|a liar|a thief|a fraud|a criminal(?! [a-z]))/i,
    unless: COURT,
  },
  {
    kind: 'accusation',
    pattern:
      /\b(?:dumped|dumps|fly-tipped|discharged|discharges) (?:[a-zß-öø-ſ]+ ){0,2}(?:sewage|oil|waste|chemicals|effluent|slurry|asbestos|toxins|rubble|rubbish)\b|\b(?:pumped|pumps) (?:[a-zß-öø-ſ]+ ){0,2}(?:sewage|effluent|slurry)\b/i,
    unless: COURT,
  },
  {
    kind: 'accusation',
    pattern: /\b(?:contracts?|jobs?|posts?|tenders?|work|land|houses|licences?) (?:was|were|has been|have been|went|had been) (?:all |simply )?(?:given|awarded|handed|sold|promised)? ?to (?:a |an |his |her |their |the )?(?:old |close |personal )?(?:friends?|cousins?|brothers?|sisters?|wife|husband|relatives?|cron(?:y|ies)|donors?|allies|ally|son|daughter|nephew|niece)\b/i,
    unless: COURT,
  },
  { kind: 'accusation', pattern: /\b(?:on purpose|out of spite|knowingly|wilfully)\b/, unless: COURT },
  {
    kind: 'accusation',
    pattern:
      /\b(?:money|funds?|cash|grants?|savings|pensions?|donations?|takings|aid) (?:was|were|has been|have been|had been) (?:all |simply |largely )?(?:stolen|embezzled|looted|squandered|wasted|misused|siphoned off|pocketed)\b/i,
    unless: COURT,
  },
  {
    kind: 'accusation',
    pattern:
      /\b(?:has|have|had) (?:simply |all but |long since |clearly )?(?:given up on|abandoned|forgotten|turned (?:its|their|his|her) backs? on|betrayed|washed (?:its|their|his|her) hands of|let down|sold out) (?:the|its|their|his|her|local|[A-ZÀ-ÖØ-Þ])/,
    unless: COURT,
  },
  {
    kind: 'accusation',
    pattern: /\b(?:ran|run|worked|operated|sailed|opened|used) (?:the |its |their )?(?:[a-zß-öø-ſ]+ )?without (?:enough|proper|sufficient|adequate) (?:crew|staff|training|insurance|checks|permission|safety)\b/,
    unless: COURT,
  },
  // What the public thinks.
  { kind: 'opinion', pattern: new RegExp(`^(?:And |But |Now |Still, )?(?:${PUBLIC}) ${FEELS}`), unless: /%|\bper ?cent\b|\b(?:who|survey\w*|polls?|signed|petition|marched|protest\w*|gathered|queue\w*)\b/i },
  { kind: 'opinion', pattern: new RegExp(`^(?:And |But )?${EVERYONE} (?:${FEELS}|remembers?|expects?|understands?|believed)`) },
  { kind: 'opinion', pattern: /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ’'-]+(?: [a-zß-öø-ſ-]+){0,3} (?:is|are|was|were) (?:never|always|widely|universally|deeply|hugely) (?:popular|unpopular|loved|hated|admired|disliked|trusted|distrusted|welcome|resented)\b/ },
  { kind: 'opinion', pattern: /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ’'-]+(?: [a-zß-öø-ſ-]+){0,3} (?:always|never) (?:says?|say|think|thinks|believe|believes|complain|complains|want|wants)\b/ },
  {
    kind: 'opinion',
    pattern:
      /^There (?:is|was|has been) (?:[A-Za-zÀ-ÖØ-öø-ſ]+ )?(?:widespread|growing|huge|little|strong|considerable|mounting|deep|real|much|overwhelming|enormous|universal) (?:public |local )?(?:anger|support|concern|opposition|appetite|fear|unease|frustration|resentment|sympathy|enthusiasm|demand|relief|joy)\b|\b(?:feelings|tempers|emotions) (?:are|were) running high\b|\b(?:has|have|had) (?:angered|infuriated|outraged|delighted|dismayed|divided|alarmed|upset|worried|frightened|united|appalled|shocked|horrified) (?:local |many |most |some )?(?:residents|locals|parents|villagers|fans|voters|farmers|traders|shoppers|neighbours|neighbors|workers|people|the (?:whole )?(?:town|village|city|community|public|country))\b/i,
  },
  { kind: 'opinion', pattern: /\b(?:public opinion|public mood|public support|public anger|public trust|public confidence|morale) (?:is|are|was|has|had|remains|turned|shifted|fell|rose|grew)\b/ },
  {
    kind: 'opinion',
    pattern: /^(?:The|Every) (?:whole |entire )?(?:audience|crowd|jurors|jury|players|crew|village|town|country|public|nation|congregation|staff|fans) (?:all |simply |never |really |clearly )*(?:loved|hated|adored|enjoyed|believed|disbelieved|wanted|knew|agreed|feared|trusted|resented)\b/,
    unless: COURT_SAID,
  },
  // Statistics.
  {
    kind: 'statistic',
    pattern: /\b(?:has|have|had) (?:more than |almost |nearly |roughly |all but )?(?:doubled|trebled|tripled|quadrupled|halved)\b(?! (?:back|up|down)\b)/i,
    unless: LOOKED_UP,
  },
  { kind: 'statistic', pattern: /\b(?:is|are|was|were) (?:down|up) by (?:about |almost |nearly |more than )?(?:half|a (?:third|quarter|fifth)|two[- ]thirds|three[- ]quarters)\b/i, unless: LOOKED_UP },
  {
    kind: 'statistic',
    pattern:
      /\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Nn]ine)[- ](?:thirds|quarters|fifths|tenths) of (?:the|all|those|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ]+)|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine) (?:in|out of) (?:every )?(?:three|four|five|six|seven|eight|nine|ten|20|100|\d+) (?:of (?:the|us|them)|people|children|adults|women|men|pupils|families|homes|patients|voters|workers|[a-zß-öø-ſ]+s)\b|\b(?:the (?:vast|great|overwhelming) majority|(?:almost|nearly|more than|over|about) half) of (?:all |the )?(?:people|residents|voters|families|children|homes|patients|pupils|students|drivers|women|men|workers|businesses|[a-zß-öø-ſ]+s)\b|^(?:Most|Half|A third|A quarter|The majority|More than half|Almost half|Nearly half) (?:of )?(?:the|its|their|all) [a-zß-öø-ſ-]+(?: [a-zß-öø-ſ-]+){0,3} (?:are|is|have|has|were|live|do|don[’']t|cannot|can[’']t)\b|\b(?:Thousands|Hundreds|Millions|Tens of thousands|Dozens) (?:of [a-zß-öø-ſ-]+ )?(?:die|are killed|lose|leave|suffer|live|have (?:left|lost|fled|died|gone))\b/,
    unless: LOOKED_UP,
  },
  {
    kind: 'statistic',
    pattern: /\b\d[\d.,]* ?(?:%|per ?cent) of (?:all |the )?(?:people|residents|voters|families|children|homes|households|patients|pupils|students|drivers|women|men|workers|businesses|adults|population|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ]+s)\b/,
    unless: LOOKED_UP,
  },
  {
    kind: 'statistic',
    pattern: /\b\d[\d.,]* ?(?:%|per ?cent) of (?:all |the )?(?:[a-zß-öø-ſ-]+ )?[a-zß-öø-ſ]{3,}s (?:are|have|live|own|earn|work|rely|lack|cannot|can[’']t|don[’']t|do not|go|eat|use)\b/,
    unless: /\b(?:provided|must|should|once|until|when|votes?|polled|seats|shares?|points?)\b/i,
  },
  {
    kind: 'statistic',
    pattern:
      /\b(?:is|are|was|were) (?:up|down) (?:by )?(?:about |almost |nearly |more than |some |around )?\d[\d.,]* ?(?:%|per ?cent)|\b(?:has|have|had) (?:risen|fallen|grown|dropped|soared|climbed|plunged|increased|declined|shrunk|rocketed|gone up|gone down) (?:by )?(?:about |almost |nearly |more than |some |around |over )?(?:\d[\d.,]* ?(?:%|per ?cent)|a third|half|a quarter|two[- ]thirds)/i,
    unless: LOOKED_UP,
  },
  { kind: 'statistic', pattern: /\b(?:kills?|causes?|costs?|killed|claims?|causing) (?:far |many )?more (?:[A-Za-zÀ-ÖØ-öø-ſ]+ )?than (?!(?:an? |some |about |half )?(?:\d|dozen|hundred|thousand|million|one|two|three|four|five|six|seven|eight|nine|ten)\b)/i },
  {
    kind: 'statistic',
    pattern:
      /\b(?:is|was|are) (?:only )?the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:[A-Za-zÀ-ÖØ-öø-ſ-]+ ){1,5}?(?:in|since) (?:the (?:[A-Za-zÀ-ÖØ-öø-ſ]+ )?in )?(?:as many|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a|the past|the last) ?(?:years?|months?|weeks?|days?|decade)\b/i,
  },
  {
    kind: 'statistic',
    pattern:
      /^(?:It|This|That|The [a-zß-öø-ſ]+) (?:is|was) (?:only )?the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:[A-Za-zÀ-ÖØ-öø-ſ-]+ ){1,3}?to (?:close|shut|die|be (?:closed|shut|killed|hit|stolen)|fail|go|leave|collapse|open) [^.]{0,40}?\b(?:this|since|in)\b/,
    unless: LOOKED_UP,
  },
  {
    kind: 'statistic',
    pattern:
      /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ’'-]+(?: [a-zß-öø-ſ’'-]+){0,3} (?:now |still |already )?(?:holds?|produces?|uses?|consumes?|grows?|employs?|makes? up|accounts? for|imports?|exports?) (?:about |almost |nearly |more than |some |around |only |just |over )?(?:half|a (?:third|quarter|fifth|sixth|tenth)|two[- ]thirds|three[- ]quarters|\d[\d.,]* ?(?:%|per ?cent)) of (?:the|all|its|their|[A-ZÀ-ÖØ-Þ])/,
    unless: LOOKED_UP,
  },
  {
    kind: 'statistic',
    pattern:
      /\b(?:has|have|had) lost (?:about |almost |nearly |more than |some |around |over )?(?:half|most|a (?:third|quarter|fifth|tenth)|two[- ]thirds|three[- ]quarters|\d[\d.,]* ?(?:%|per ?cent)) of (?:its|their|his|her|the)\b/,
    unless: LOOKED_UP,
  },
  { kind: 'statistic', pattern: /^(?:Most|Half|A third|A quarter|A fifth|Two[- ]thirds|Three[- ]quarters) of them (?:now |still |already )?(?:earn|own|live|work|have|are|rent|drive|smoke|pay|come|go|use|lack|want|need)\b/, unless: LOOKED_UP },
  {
    kind: 'statistic',
    pattern: /\b(?:has|have) cost (?:the |its |their )?(?:[A-Za-zÀ-ÖØ-öø-ſ]+ ){0,3}?(?:about |almost |nearly |more than |some |around |over )?(?:US\$|[$£€₹₦]|R(?=\d)|N(?=\d)|Sh|Rs ?)\d[\d.,]*(?: ?(?:million|billion|bn|m|crore|lakh)\b)?/,
    unless: LOOKED_UP,
  },
  { kind: 'statistic', pattern: /\b(?:is|are) (?:getting|growing|becoming) (?:[a-z]+er|more [a-z]+|less [a-z]+) (?:everywhere|every year|all over|across (?:the|all)|with every)\b/ },
  // Forecasts.
  {
    kind: 'forecast',
    pattern: new RegExp(
      `^(?!(?:Because|And|But|So|If|When|While|Whether|As|Although|Police|Officers|Organisers|Tickets)\\b)[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ’' -]*?\\b(?:is set to|are set to|is poised to|are poised to|is doomed to|are doomed to|will|won[’']t|is going to|are going to|is bound to|are bound to|is certain to|are certain to|is sure to|are sure to) (?:(?:also|now|soon|only|then|inevitably|surely|almost certainly|eventually|still) )*(?:${CHANGE})\\b`,
      undefined,
    ),
    unless:
      /\b(?:will|won[’']t) (?:also |now )?(?:be held|(?:make|create|use) (?:about |around |some |up to )?\d|bring (?:that|the (?:total|number|figure|workforce)) to|make (?:a|an|his|her|its|their) (?:speech|statement|announcement|appearance|debut|decision|way)|put (?:up|on|out|forward)|cut the ribbon|win a|bring (?:together|the curtain)|follow (?:the|a|in|on)\b|hit the (?:road|shelves)|raise\b|cut\b|increase its|reduce its|put money|(?:rise|fall|increase|drop|go up|go down|climb) (?:by [^.]{1,20} )?(?:to|from) (?:about |around )?[$£€₹R]?\d|cost (?:[$£€₹R]|Sh|N|\d|about|around|up to|between)|make up|run (?:from|until|for)|end (?:on|at)|receive)|\bin which\b|\bpolice will\b/i,
  },
  {
    kind: 'forecast',
    pattern: /\bwhich will (?:(?:also|soon|only|inevitably) )*(?:push|drive|force|cost|send|bring|make|lead|put|kill|ruin|save|boost|hit|raise|cut)\b|^It will (?:(?:also|soon|only|inevitably|never) )*(?:make|push|drive|force|bring|lead|kill|ruin|save|boost|hit|raise|cut|transform|change|be the (?:[A-Za-zÀ-ÖØ-öø-ſ]+est|most|first|only|best|worst))\b|\bwill (?:also )?take (?:about |up to |more than |some )?\d[\d,]* [a-zß-öø-ſ]+ off\b/i,
  },
  { kind: 'forecast', pattern: /^(?:It|This|That|They|The [a-zß-öø-ſ]+) will (?:all |also |soon )?be (?:part of|in every|on every|the norm|common(?:place)?|compulsory|extinct|gone|ready|everywhere|standard|free|legal|banned) ?[^.]{0,50}\b(?:by|before|within) (?:20\d\d|the end of|a decade|[a-z]+ years)/ },
  { kind: 'forecast', pattern: /^There will be (?:more|another|chaos|further|fewer|huge|long|mass|shortages|queues)\b/, unless: /\b(?:parking|service|trains|buses|entry|admission|music|games|stalls|race|match|charge)\b/i },
  // Law.
  {
    kind: 'law',
    pattern:
      /\b[Uu]nder (?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ]+|the|federal|state|international|employment|planning|criminal|current) (?:[a-zß-öø-ſ]+ )?law,? [^.]{2,60}? (?:cannot|can[’']t|can|must|may)\b|\b(?:must|has to|have to|needs? to) [^.,;]{3,60} by law\b/,
    unless: COURT,
  },
  {
    kind: 'law',
    pattern:
      /^(?:Landlords|Employers|Companies|Firms|Councils|Retailers|Banks|Airlines|Charities|Manufacturers|Insurers) (?:must|have to) (?:give|pay|provide|tell|register|keep|report|offer|publish|refund|check|prove|disclose|notify)\b|^(?:Landlords|Employers|Tenants|Drivers|Motorists|Cyclists|Parents|Schools|Companies|Firms|Councils|Doctors|Retailers|Publicans|Homeowners|Farmers|Passengers|Charities|Banks|Airlines|Hospitals|Dog owners|Taxpayers|Consumers|Businesses|Manufacturers|Children|Workers|Employees) (?:are (?:not (?:legally )?(?:allowed|entitled|obliged|permitted) to|(?:legally )?(?:banned|barred|forbidden|prohibited) from)|may not|cannot legally)\b/,
    unless: /\b(?:court|judge|trial|today|yesterday|tonight|while|until|event|match|festival|ferry|site)\b/i,
  },
  {
    kind: 'law',
    pattern:
      /\b(?:is|are|was|were|it['’]s) (?:also |now |still |clearly |plainly )?(?:illegal|unlawful|unconstitutional|against the law|an offence|a criminal offence|a crime) (?:to|for|under|in|unless|without)\b|\bthe law (?:says|requires|bans|allows|forbids|obliges)\b|\b(?:is|are) (?:legally |by law )(?:entitled|required|obliged|bound)\b|\brequired by law\b|\bmust,? by law\b|\bby law,? [A-Za-zÀ-ÖØ-öø-ſ ]{2,30} must\b|\b(?:has|have) a legal (?:right|duty) to\b|\bbroke[ns]? (?:international|human rights|European|federal|state) law\b/i,
  },
];
