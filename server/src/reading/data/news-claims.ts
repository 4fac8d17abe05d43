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
  '(?:for|inter|re|requ|empti|loneli|bleak|pretti|loveli|ugli|sadd|dull|quiet|wild|strang|odd|funni|beh|qu|t|w|gu|arr|prot|hon|mod|lat|near|cont|harv|inv|sugg|pri|ch|dig|midw|northw|southw|earn|n|v|p|z|cr|conqu|inqu|beh|manif|temp|bequ|det|att|ing|div|mol|unr|budap|buchar|eld|young|furth|forem|alm|j|b|l)est';
const SUPERLATIVE = `(?:(?:most|least) (?![A-Za-zÀ-ÖØ-öø-ſ]+ly\\b|of\\b|likely\\b|recent\\b|recently\\b|notably\\b|people\\b)[a-zß-öø-ſ-]+|[a-zß-öø-ſ]+-(?:[a-zß-öø-ſ]{2,}est|best|worst)|(?!${NO_SUPERLATIVE}\\b)[a-zß-öø-ſ]{2,}est|youngest|oldest|best|worst|best-[a-zß-öø-ſ]+|worst-[a-zß-öø-ſ]+|longest-[a-zß-öø-ſ]+)`;
const BE = "(?:is|are|was|were|be|been|being|becomes?|became|remains?|remained|’s|'s|’re|'re|makes?|made|making)";
/** What comes first by everybody's watch. */
const NO_FIRST =
  '(?!(?:first|last|only) (?:of|half|round|leg|set|quarter|day|night|week|weekend|month|year|team|minute|minutes|class|aid|edition|minister|lady|person|floor|degree|language|name|responders?|reading|instance|innings|stage|phase|part|term|class|hour|thing|step|test|match|game|to|in|one|two|three|few|a few|stop|words?|question|post|draft|goal|try)\\b)';

/** A character of the same noun phrase: no verb and no pause comes between a superlative and what it is the most of. */
const WITHIN = '(?:(?! (?:is|are|was|were|has|have|had|will|would|and|but|while|with|when|as|via|late|early|during|after|before) | on (?:an? |[A-ZÀ-ÖØ-Þ]))[^.,;:()“”"])';

/** Records and results that everybody can look up, and what is only supposed. */
const LOOKED_UP =
  /\b(?:revenue|turnover|profits?|earnings|shares?|dividend|index|closed (?:up|down|at)|votes?|polled|majority of|seats|points?|goals?|runs|wickets?|tries|frames|laps?|seconds?|lap|odds)\b/i;
/** “Has halved since 1951, to 412”: the figures are told. */
const TOLD = new RegExp(`${LOOKED_UP.source}|,? (?:to|from) (?:about |around |just |nearly |almost |more than )?[$£€]?\\d`, 'i');

/** Since when, of a measure that goes back so far: “lowest rate since 2009”, “best for five years”. */
const WINDOW =
  '(?:since (?:the|at|it|records|\\d+|[A-ZÀ-ÖØ-Þ][a-z]+)|(?:for|in) (?:(?:a|an|at least|more than|over|almost|nearly|about|the (?:past|last)|\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|a hundred) )+(?:years?|months?|decades?|weeks?|quarters?|seasons?|century|centuries|generations?)|(?:for|in) (?:decades|years|living memory))';
/** What is on a map, and what everybody in a village sees. */
const GEOGRAPHY =
  '(?:(?:high|tall|long|old|deep|wide|larg|bigg|small)est (?:peak|mountain|hill|point|lake|loch|lough|river|waterfall|island|cave|country|city|town|state|county|continent|planet|moon|bridge|tunnel|church|cathedral|tree|building|house|pub|tower|street))';
/** Superlatives of results, votes and prices, which everybody can look up, and with the figure beside them. */
export const ON_RECORD = new RegExp(
  `${LOOKED_UP.source}|\\b(?:vote|crowned|voted|judged|champions?|trophy|title|shield|medal|bats(?:men|man)|batters?|innings|defeats?|victory|in a row|[’']s time (?:was|of)|awards?|prizes?|Oscars?|Baftas?|Grammys?|Emmys?|nominat\\w+|nominees?|\\d[^.;:“”]*, (?:the|its|their) ${SUPERLATIVE} (?:for|in|since)|\\d[^;:“”]*\\b${SUPERLATIVE} ${WITHIN}{0,40}?${WINDOW}|${GEOGRAPHY})\\b`,
  'i',
);
const COURT =
  /\b(?:court|jury|judge|trial|inquest|tribunal|hearing|convicted|sentenced|pleaded|guilty|admitted|charged|arrested|prosecut\w+|den(?:y|ies|ied)|not|never|nobody|whether|cleared|acquitted)\b/i;

/** What a jury has found, or whoever did it has admitted. */
const TRIED = /\b(?:alleg\w+|accus\w+|suspicion|convicted|jailed|guilty|sentenced|admitted|confessed|pleaded|court heard|fined|cleared|acquitted|not|never)\b/i;
const DEED =
  '(?:stabbed|shot|killed|murdered|attacked|assaulted|raped|robbed|stole|siphoned|embezzled|beat|punched|kicked|knifed|bludgeoned|strangled|mugged|set fire|set light|burgled|defrauded|groomed|abused|molested|poisoned|drugged|kidnapped|abducted|smuggled|swindled|conned|looted|torched|vandalised|vandalized|threatened|struck|rammed|tried to (?:kill|rob|stab|rape|steal|kidnap|strangle|abduct|murder))';

/** What a jury has said in court is reported. */
const COURT_SAID = /\b(?:verdict|foreman|unanimous|majority)\b/i;

const PUBLIC =
  "(?:(?:Most|Many|Ordinary|Local|Young|Older|Working|Black|White|Rural) (?:local |ordinary |young )?(?:people|residents|voters|parents|pupils|students|users|customers|shoppers|farmers|drivers|motorists|commuters|passengers|fans|workers|staff|members|families|businesses|traders|readers|viewers|teachers|nurses|doctors|patients|islanders|villagers|taxpayers|women|men|Americans|Britons|Australians|Canadians)|Local people|Locals|People (?:here|in|across|round|around)(?: the)? [A-Za-zÀ-ÖØ-öø-ſ]+|Residents|Villagers|Townspeople|Islanders|Voters|Users|Customers|Consumers|Shoppers|Parents|Pupils|Students|Teachers|Nurses|Doctors|Patients|Taxpayers|Ratepayers|Homeowners|Tenants|Renters|Drivers|Motorists|Cyclists|Commuters|Passengers|Fans|Supporters|Farmers|Fishermen|Workers|Staff|Members|Readers|Viewers|Pensioners|Families|Businesses|Traders|Shopkeepers|Investors|Owners|Americans|Britons|Canadians|Australians|Indians|Nigerians|South Africans|Europeans|Londoners|Scots|The public|The electorate|The community|The (?:whole )?(?:town|village|city|country|nation))(?: (?:here|everywhere|in the (?:town|village|area|county|city)|across the (?:country|county|state|region)))?";
const EVERYONE = "(?:Everyone|Everybody|Nobody|No one|No-one|All of us|Few people|Few)(?: (?:here|(?:in|at|on|near) (?:the )?[A-Za-zÀ-ÖØ-öø-ſ’'-]+|(?:who|that) (?:lives?|works?|farms?|shops?|drives?|uses?)(?: [a-zß-öø-ſ’'-]+){1,5}?))?";
const FEELS =
  "(?:(?:are|is|were|was|have been|have become|has been|feel|feels|felt|remain|grow|are growing|have grown) (?:all |now |overwhelmingly |firmly |largely |mostly |increasingly |deeply |rightly |understandably |still |so |very |completely |simply )*(?:in favour|in favor|against|opposed|furious|angry|fed up|worried|tired|sick|weary|divided|delighted|thrilled|frustrated|desperate|outraged|afraid|fearful|scared|concerned|behind|united|split|happy|unhappy|anxious|disappointed|disillusioned|appalled|devastated|proud|losing (?:faith|patience|confidence|trust|hope)|crying out|calling for|hungry|ready for|bitter|sceptical|skeptical|suspicious|convinced|certain|excited|dreading|up in arms|shocked|stunned|horrified|betrayed|ignored|abandoned|let down|confused)|(?:overwhelmingly |really |desperately |clearly |all |still |now |simply |just |no longer |don[’']t |do not |never |always |long |have lost |has lost )*(?:wants?|wanted|hates?|hated|loves?|loved|backs?|backed|supports?|opposes?|opposed|agrees?|agreed|believes?|thinks?|distrusts?|trusts?|resents?|blames?|fears?|prefers?|(?:knows?|knew)(?! (?:who|whose|how|what|when|where|if)\\b)|cares?|faith|patience|confidence|trust))\\b";

const CHANGE =
  'rise|fall|drop|climb|soar|collapse|crash|plunge|tumble|slump|recover|rebound|bounce back|increase|decrease|decline|grow|shrink|double|halve|triple|treble|win|lose|follow|worsen|improve|suffer|benefit|disappear|vanish|die out|run out|run dry|outsell|outnumber|overtake|dominate|go bust|go under|go up|go down|go on (?:rising|falling|growing|shrinking)|come down|never|cripple|transform|destroy|devastate|revive|boost|ruin|save|cost|create|attract|push|drive|cut|reduce|raise|hit|make|put|force|bring (?!together|the)|lead to|end in|be lost|be forced|be hit|be worse|be better|be felt|drown|flood|go\\b(?! (?:on|to|ahead|into|through|before|with|live|for|towards|from))|ease|solve|end up|take (?:years|decades|months|at least|more than|a generation)|be (?:under water|gone|extinct|bankrupt|empty|ruined|unrecognisable|worse off|better off|lost)|overtake|outstrip|exceed|fail|succeed|kill';

/** What goes up and down, of which nobody knows what it will do. */
const INDICATOR =
  '(?:(?:[Hh]ouse|[Oo]il|[Ff]ood|[Pp]etrol|[Gg]as|[Ee]nergy|[Pp]roperty|[Hh]ome|[Gg]rain|[Mm]aize|[Ww]heat|[Cc]ocoa|[Gg]old|[Cc]opper|[Ss]hare|[Cc]rop|[Ii]nterest|[Mm]ortgage|[Ee]xchange|[Bb]irth|[Cc]rime|[Bb]ed|[Ff]uel|[Ee]lectricity|[Ww]ater|[Ii]nsurance|[Ll]and|[Cc]onsumer|[Rr]etail|[Ee]xport|[Cc]ar) (?:prices?|rates?|bills?|costs?|premiums?|spending|sales|values?|demand)|[Pp]rices|[Rr]ents|[Ww]ages|[Ii]nflation|[Uu]nemployment|[Dd]emand|[Tt]urnout|[Tt]he (?:pound|dollar|euro|naira|rand|rupee|yen|shilling|peso|economy|market|deficit|population|currency|recession|shortage|drought|housing market|jobless rate|price of [a-z]+|cost of [a-z]+))';
/** By when, where somebody foretells it. */
const BY_WHEN =
  "(?:within (?:the next )?(?:a|an|two|three|four|five|six|seven|ten|\\d+|a few|a couple of) (?:years?|months|decades?|generation|generations)|by (?:the (?:end|middle|start) of )?(?:20\\d\\d|the (?:decade|century|20\\d0s)|next (?:year|winter|summer|spring|autumn|decade))|in (?:its|the) first (?:full )?year|in the (?:long|short) (?:run|term)|for (?:years|decades|generations)|before the (?:year|decade|century) is out|in (?:ten|twenty|five|20|10|50) years[’']? time|in a (?:decade|generation))";
const OFFENCE =
  '(?:stole(?! (?:the (?:show|lead|win|headlines|scene|spotlight|points|ball|limelight|march|game)|a (?:march|point|goal|win|glance|kiss|lead|look|late)|in|into|away|past|home|back|second|third|possession|ahead|up|clear|all|three)\\b)|robbed(?! (?:of|him of|her of|them of)\\b)|bribed|blackmailed|extorted|embezzled|defrauded|swindled|conned|forged(?! (?:a|an|ahead|on|links|ties|ahead|his|her|their|its|close|new|strong)\\b)|smuggled|laundered|raped|molested|groomed|drugged|burgled|pocketed(?! (?:the (?:black|pink|blue|green|brown|ball)|a (?:red|black))\\b)|plagiarised|plagiarized|perjured|sexually assaulted|spied on|bugged|tampered with|set fire to|overcharged|short-changed)';
const KIN = 'friends?|cronies|crony|cousins?|brothers?|sisters?|wife|husband|son|daughter|nephew|niece|relatives?|donors?|allies|ally|supporters|mates|in-laws|party workers|business partners?';
const WRONGED =
  '(?:ministers?|(?:the|his|her|its|their) (?:own )?(?:public|police|courts?|auditors?|regulators?|council|inquiry|board|shareholders|taxman|tax office|authorities|government|committee|parents|family|families|members|inspectors?|electorate|people|staff|workforce|union|jury|bank|buyers?|customers)|parliament|investors|shareholders|voters|regulators|auditors|councillors|police|parents|residents|patients|families|customers|members|officials|inspectors|buyers|taxpayers|councilors|staff|workers|pupils|tenants|neighbours|neighbors|readers|passengers|doctors|the press|reporters|donors)';

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
    pattern: new RegExp(`\\b${BE} (?:only )?the (?:very )?first time (?!since )(?:that )?(?:a|an|any|anyone|anybody|the|such|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ]+)\\b`),
  },
  {
    kind: 'superlative',
    pattern:
      /\b(?:more|fewer|less|better|worse|[a-zß-öø-ſ]{3,}er)\b[^.;:“”"]*?\bthan (?:any(?:one|body|thing|where)?\b(?! (?:who|that) )(?! (?:(?:had|has|have) )?(?:planned|expected|thought|foreseen|imagined|hoped|feared|predicted))|every other|all (?:the )?other|ever (?:before)?\b)/,
    unless: /\b(?:rather|other|later|earlier|longer than ever|never|no) than\b|\bmore than ever\b|\bif\b/i,
  },
  {
    kind: 'superlative',
    pattern:
      /^(?:No(?! one\b| doubt\b| longer\b| sooner\b| matter\b| wonder\b| more\b) (?:[A-Za-zÀ-ÖØ-öø-ſ’'-]+ ){1,6}?(?:is|are|was|were|has|have|had|looks?|makes?|grows?|sells?) (?:ever )?|(?:Nobody|No one|No-one|None|Nowhere|Never before) (?:[A-Za-zÀ-ÖØ-öø-ſ’'-]+ ){1,9}?)[^.;:“”"]*?\b(?:ever|more|better|faster|(?!(?:other|another|either|whether|never|under|after|over|however|whatever|number|matter|water|together|later)\b)[a-zß-öø-ſ]{3,}er|as (?:many|much|[A-Za-zÀ-ÖØ-öø-ſ]+) as|so (?:far|many|much|few))\b/,
    unless: /\b(?:was|were) (?:hurt|injured|killed|available|home)\b/i,
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
    pattern: new RegExp(`\\b${BE} (?:also |still |now |easily |by far |perhaps )?(?:the (?:world|country|county|nation|state|region|city|town|province|district|island|industry|sector)[’']s|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ-]+[’']s) (?:${SUPERLATIVE}|first|only)\\b`),
    unless: /\b(?:one|some|among) of\b/i,
  },
  { kind: 'superlative', pattern: new RegExp(`\\b${BE} (?:only |also )?the (?:very )?(?:first|last|only)(?: one)? ${SCOPE}`) },
  { kind: 'superlative', pattern: /\b(?:is|are|was|were) (?:a (?:world )?first(?: for\b|\.|,)|(?:the )?first of (?:its|their) kind|unique\b|unprecedented\b|unrivalled\b|unmatched\b|unparalleled\b|second to none\b|without equal\b|without parallel\b)/i, unless: /\bunique (?:to|in (?:that|its|his|her))\b/i },
  { kind: 'superlative', pattern: /\b(?:has|have|had) never (?:before )?been (?:so |more |[a-zß-öø-ſ]{3,}er\b)|\bnever before (?:has|have|had)\b|^There (?:is|are|was|were|has been) no (?:better|finer|greater|worse|other|[a-zß-öø-ſ]{3,}er)\b(?! way\b)|^(?:No other|Few(?: other)?) [A-Za-zÀ-ÖØ-öø-ſ]+(?: [A-Za-zÀ-ÖØ-öø-ſ]+){0,6} (?:has|have|had|is|are|can|do|does|pays?|gets?|makes?|grows?|offers?|sells?|spends?|charges?|does)\b/i, unless: /\bno (?:other (?:vehicle|injur|details|people)|longer)\b/i },
  { kind: 'superlative', pattern: /\b(?:a|the|an all-time|this year[’']s|a new) record (?:\d|number|crowd|attendance|turnout|high|low|year|sum|price|total|harvest|profit|temperature|entry)\b|\b(?:is|was|are|were) a (?:new |club |national |world |county |state |course )?record\b/i },
  { kind: 'superlative', pattern: /^The (?:best|better|worst|finest|greatest) (?!part|thing|way|bit)[A-Za-zÀ-ÖØ-öø-ſ]+ (?:won|lost|wins|was|is)\b/ },
  {
    kind: 'superlative',
    pattern: /^No other [a-zß-öø-ſ’'-]+(?: [a-zß-öø-ſ-]+){0,2} in (?:the (?:world|country|county|state|city|region|sector|industry|league)|[A-ZÀ-ÖØ-Þ][a-zß-öø-ſ]+)\b/,
  },
  { kind: 'superlative', pattern: /\bthat (?:nobody|no one|no-one) (?:else )?(?:has|had|have) (?:ever )?[a-z]+(?: [a-z]+)? before\b/ },
  // “No State in the country sets aside a larger share of it”, “No hospital in Wales treats more”.
  {
    kind: 'superlative',
    pattern:
      /^(?:No|Hardly any|Scarcely any) (?!one\b|doubt\b|longer\b|sooner\b|matter\b|wonder\b|more\b|fewer\b|less\b|later\b|date\b|further\b)(?:[A-Za-zÀ-ÖØ-öø-ſ’'-]+ ){1,7}?(?:sets?|spends?|spent|pays?|paid|takes?|took|employs?|charges?|produces?|wins?|won|scores?|sells?|sold|raises?|raised|costs?|gets?|got|gives?|gave|does|do|did|can|could|offers?|builds?|built|makes?|made|draws?|drew|attracts?|carries|loses?|lost|uses?|runs?|ran|earns?|kills?|killed|grows?|lasts?|treats?|takes|serves?|covers?|goes|went|has|have|had|is|are|was|were|receives?|attracts|catches|handles?|sends?|reaches|travels?|flies|holds?|keeps?|owns?|borrows?|wastes?|recycles?|burns?|suffers?)\b[^.;:“”"]{0,60}?\b(?:more|fewer|better|worse|faster|(?:larger|bigger|higher|greater|smaller|lower|longer|shorter|older|younger|stronger|wider|heavier|richer|poorer|harder|closer|steeper|deeper|cheaper|dearer|safer|slower|quicker|earlier|taller|warmer|colder|cleaner|busier)|as (?:many|much|few|little|often|far|fast|well|long|high|large|big|old)\b)/,
    unless: /\b(?:longer|later|sooner) (?:than|exists?)\b|\bno more\b|\bthan (?:planned|expected|thought|usual|that|this|\d)/i,
  },
  { kind: 'superlative', pattern: new RegExp(`\\b(?:by far|by some distance|by a distance|by a long way|easily) the (?:${SUPERLATIVE})\\b|\\bsecond only to\\b|^Nowhere (?:else )?(?:in|on)\\b`), unless: /\b(?:votes?|polled|points?|goals?|runs?|wickets?)\b/i },
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
      /\b(?:because of|due to|as a result of|owing to|(?<!\d )caused by|the result of|down to|thanks to|blamed on) (?:the |a |years of |decades of |its |their )?(?:[A-Za-zÀ-ÖØ-öø-ſ]+ )?(?:poor|bad|lack|shortages?|cuts|negligence|mismanagement|incompetence|corruption|greed|poverty|austerity|underfunding|climate change|global warming|immigration|migrants|drugs|alcohol|brexit|workmanship|human error|carelessness|neglect|laziness|complacency|inflation|sanctions|privatisation|privatization|overfishing|pollution|understaffing|overcrowding|red tape|bureaucracy|government|council|policies|failures?|enforcement|planning|maintenance)\b/i,
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
      /\b(?:is|was|are|were) (?:[A-Za-zÀ-ÖØ-öø-ſ]+ly |all |partly )?(?:due to (?=(?:the|an?|its|his|her|their|this|that|poor|lack|heavy|high|low|bad|rising|falling|[A-Za-zÀ-ÖØ-öø-ſ]+ (?:shortages?|failures?|errors?|weather|costs|prices|demand|pressures?|cuts))\b)|caused by|the result of|down to(?! (?:about |just |under )?[\d£$€])|because of|thanks to)\b|\b(?:is|was|were|are) (?:the|a) (?:main |major |key |only |real |root |big |biggest |likely )?(?:cause|reason|culprit|factor)(?: behind| for| of| in|\.)|\b(?:has |have |had )?(?:led to|resulted in) (?:a |an |the )?(?:[A-Za-zÀ-ÖØ-öø-ſ]+ )?(?:rise|fall|increase|drop|surge|collapse|closures?|loss|deaths?|shortages?|decline|crisis|exodus|boom)\b(?! of (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b)/i,
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
  // “The logging has made the floods worse”, “The wall had been weakened by illegal digging”.
  {
    kind: 'cause',
    pattern:
      /\b(?:has|have|had) made (?:the |a |its |their |it |things |life |matters |an already )?(?:[a-zß-öø-ſ’'-]+ ){0,4}(?:worse|better|harder|safer|dearer|cheaper|impossible|unaffordable|unsafe|uninhabitable|more (?:likely|dangerous|expensive|difficult|common|frequent|severe)|less (?:likely|safe|common|affordable))\b/,
    unless: /\b(?:court|jury|trial|never|not)\b/i,
  },
  {
    kind: 'cause',
    pattern:
      /\b(?:(?:had|has|have) been|was|were|is|are) (?:badly |largely |partly |further |fatally |mainly |also |being )?(?:(?:weakened|damaged|undermined|caused|brought on|triggered|eroded|polluted|contaminated|poisoned|ruined|wiped out|driven out|killed off|destabilised|hastened|delayed|held back|made worse) by (?:(?:the |a |an )?(?:illegal|poor|bad|faulty|cheap|excessive|careless|reckless|unchecked|shoddy|intensive|industrial|official|political|human|corporate|badly [a-z]+|lack of|years of|decades of|generations of|failure|overgrazing|overfishing|over-[a-z]+|under-?funding|neglect|mining|quarrying|logging|dredging|drilling|fracking|construction|building work|developers|tourists|tourism|greed|corruption|cuts|austerity|pesticides|sewage|run-off|farm|fertiliser|climate change|global warming|immigration|speculators|second homes|holiday lets)\b)|(?:worsened|exacerbated|compounded|aggravated|fuelled|fueled) by )/,
    unless: COURT,
  },
  {
    kind: 'cause',
    pattern:
      /\b(?:is|are|was|were|remains?|remained|has been|have been) (?:also |still |now |by far |clearly |probably )?(?:the|a|one of the|among the) (?:single )?(?:chief|leading|biggest|primary|principal|number one|prime|commonest|most common|underlying|greatest|largest|worst|overriding|fundamental|true|obvious|usual|second biggest|contributory) (?:cause|causes|reason|reasons|driver|drivers|culprit|culprits|factor|factors|source|contributor|contributors)\b/,
    unless: /%|per ?cent|\b(?:court|jury|trial|inquest|not)\b/i,
  },
  {
    kind: 'cause',
    pattern:
      /\b(?:stems?|stemmed|results?|resulted|arises?|arose|comes?|came) (?:largely |mainly |directly |mostly |partly )?from (?:years of |decades of |a |the )?(?:poor|bad|lack|failure|neglect|cuts|underfunding|mismanagement|greed|corruption|under-?investment|austerity|overfishing|complacency|inexperience)\b|\b(?:owes?|owed) (?:much|a lot|everything|little|most|nothing|its success|their success|his success|her success|its survival) (?:of [^.]{2,30} )?to\b/,
    unless: COURT,
  },
  {
    kind: 'cause',
    pattern:
      /^(?!(?:They|We|He|She|It|I|You|Police|Officers|This|That|These|Those|What|Which|Who)\b)[A-ZÀ-ÖØ-Þ][a-zß-öø-ſ’'-]+(?: [a-zß-öø-ſ-]+){0,3} (?:kills?|saves?|push(?:es)? up|push(?:es)? down|drags? down|deters?|discourages?|encourages?|harms?|worsens?|reduces?|boosts?|wrecks?|ruins?|damages?|spreads?|attracts?|destroys?|depress(?:es)?) (?:(?:the|local|more|many|most|all|young) )?(?:lives|jobs|prices?|rents?|crime|tourists|tourism|visitors|birds|fish|trade|wages|pollution|congestion|traffic|people|children|growth|inflation|investment|demand|learning|disease|diseases|obesity|accidents|erosion|thousands|hundreds|millions|livelihoods|house prices|property values|biodiversity|wildlife|soils?|rivers?|health|sleep)\b/,
    unless: /\b(?:route|road|plan|scheme would|museum|festival|\d{4})\b/i,
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
      /\b(?:took|taken|takes|paid|pays|accepted|accepts|pocketed|pockets|demanded) (?:[A-Za-zÀ-ÖØ-öø-ſ]+ )?(?:bribes?|kickbacks?|backhanders?|payoffs?)\b|\b(?:lied (?:to|about)|cheated|embezzled|defrauded|rigged|covered up|misled|falsified|doctored|colluded|siphoned off|turned a blind eye|broke the (?:law|rules)|acted (?:illegally|unlawfully)|flouted the|squandered|stole (?:money|funds|public|from|£|\$|€)|pocketed|knew (?:about it|all along|of the)|did nothing(?! (?:more|but|else|wrong|for|of|special|much|except|less|like|so))|was a (?:stitch-up|sham|scam|cover-up|fix|whitewash)|bullied|harassed|blackmailed|groomed|silenced (?:staff|critics|workers))\b|\bhelped the (?:bombers?|attackers?|killers?|gunm[ae]n|thieves|terrorists?|rebels|smugglers|arsonists?)\b/i,
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
      /\b(?:broke|breached|violated|flouted|bent|ignored|breaks|breaches|violates) (?:[A-Za-zÀ-ÖØ-öø-ſ]+ ){0,3}(?:rules?|law|laws|regulations?|guidelines|code|sanctions|rights|the Act)\b|\b(?:failed|fails|neglected|refused) to (?:act|warn|protect|report|check|inspect|maintain|tell|investigate|disclose|declare|intervene|pay (?:its|his|her|their) (?:taxes|tax|staff|workers))\b|\bto (?:his|her|their|its) (?:friends|cronies|own company|relatives)\b/i,
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
  // “Officials hid the survey from ministers”, “She shredded the invoices”.
  {
    kind: 'accusation',
    pattern: new RegExp(
      `\\b(?:hid|hides|concealed|conceals|withheld|withholds|kept|suppressed|buried) (?:(?:that|the|this|those|these|its|his|her|their|a|an|all|some|it|them)\\b|[a-zß-öø-ſ]+\\b)(?: [a-zß-öø-ſ’'-]+){0,5}? from ${WRONGED}\\b`,
    ),
    unless: COURT,
  },
  {
    kind: 'accusation',
    pattern:
      /\b(?:suppressed|buried|sat on|shredded|hushed up|falsified|faked|forged|backdated|fiddled|massaged|fabricated|doctored|deleted|destroyed|invented|inflated) (?:the|that|this|its|their|his|her|a|an|those|these|all|some|safety|test|[a-zß-öø-ſ]+) (?:[a-zß-öø-ſ-]+ ){0,3}?(?:reports?|evidence|figures|findings|surveys?|documents|results|records|data|accounts|invoices|receipts|warnings?|minutes|certificates?|signatures?|e-?mails|complaints?|letters?|memos?|expenses|claims|numbers|quotes|log ?books?|timesheets|ballots?)\b/,
    unless: COURT,
  },
  {
    kind: 'accusation',
    pattern: new RegExp(
      `^(?:And |But |Yet |Earlier,? |Later,? )?(?:He|She|They|[Tt]he (?:[a-zß-öø-ſ-]+ ){0,2}(?:company|firm|council|board|department|ministry|minister|mayor|contractor|developer|officials?|officers|bank|agency|club|union|party|government|administration|regime|landlord|chairman|director|treasurer|owner|owners|family|governor|senator|president|president’s aides)|[Oo]fficials|[Mm]inisters|[Dd]irectors|[Cc]ontractors|[Cc]ouncillors|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ’'-]+(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ’'-]+){0,2}) (?:had |has |have )?(?:(?:also|then|later|once|repeatedly|routinely|secretly|knowingly|deliberately|previously|already|often|regularly|systematically) )*${OFFENCE}\\b`,
    ),
    unless: COURT,
  },
  {
    kind: 'accusation',
    pattern: new RegExp(
      `\\b(?:gave|awarded|handed|sold|steered|passed|leased|granted|directed|gives|awards|hands|sells|allotted|funnelled|channelled|diverted) (?:[a-zß-öø-ſ’'-]+ ){0,5}?(?:(?:contracts?|jobs?|posts?|tenders?|licen[cs]es?|permits?|grants?|plots?|deals?) to (?:(?:a|an|the|its|his|her|their|old|close|own|party|mayor’s|minister’s|leader’s|chairman’s|president’s) )*(?:${KIN})|(?:work|land|houses?|money|funds|cash|business|sites?) to (?:(?:the|its|his|her|their|old|close|own|party|mayor’s|minister’s|president’s) )*(?:friends|cronies|donors|allies|supporters|mates|party workers))\\b`,
    ),
    unless: COURT,
  },
  {
    kind: 'accusation',
    pattern:
      /\b(?:lined (?:his|her|their|its) (?:own )?pockets|cooked the books|fixed the (?:match|election|vote|tender|draw|race|result|price)|bought votes|stuffed (?:the )?ballot boxes|looked the other way|cut corners|helped (?:himself|herself|themselves) to (?:the |public |company |club )?(?:money|funds|cash|takings|savings|pension)|ran off with the (?:money|cash|takings|funds)|(?:dodged|evaded|dodges|evades) (?:tax|taxes|duty)|in the pockets? of|hand in glove with|in league with|on the take|paid off (?:the |local )?(?:police|officials|inspectors|witnesses|judges)|knew (?:that )?the [a-zß-öø-ſ]+ (?:was|were) (?:unsafe|dangerous|faulty|forged|false|stolen|fake))\b/,
    unless: COURT,
  },
  // Before a verdict: “arrested a man who stabbed two women”, “Pratt, who is due in court, attacked”, “charged after she stole”.
  {
    kind: 'accusation',
    pattern: new RegExp(
      `\\b(?:arrested|charged|detained|questioned) (?:a|an|the|two|three|four|five|six|\\d+) (?:[a-zß-öø-ſ\\d-]+ ){0,3}?(?:man|woman|men|women|boys?|girls?|youths?|teenagers?|couple|driver|people|pair|brothers?|sisters?) who (?:had )?${DEED}\\b`,
    ),
    unless: TRIED,
  },
  {
    kind: 'accusation',
    pattern: new RegExp(
      `^[^,]{3,60}, who (?:is|was|has been|will|goes|stands|faces|denies|has denied|appears?) ?(?:due in court|due to (?:appear|stand)|to (?:appear|stand trial)|on trial|awaiting trial|appear|trial|charged|arrested|detained|on bail|in custody|(?:the )?(?:charges?|murder|rape|theft|assault))\\b[^,]{0,60}, (?:then |later |also )?${DEED}\\b`,
    ),
    unless: TRIED,
  },
  {
    kind: 'accusation',
    pattern: new RegExp(
      `\\b(?:arrested|charged|detained)\\b(?! over\\b)[^.]{0,60}? (?:after|for when|because) (?:he|she|they|the (?:man|woman|pair|teenager|couple)) (?:had )?${DEED}\\b`,
    ),
    unless: TRIED,
  },
  // What the public thinks.
  { kind: 'opinion', pattern: new RegExp(`^(?:And |But |Now |Still, )?(?:${PUBLIC}) ${FEELS}`), unless: /%|\bper ?cent\b|\bknow [^.]* as\b|\b(?:who|survey\w*|polls?|signed|petition|marched|protest\w*|gathered|queue\w*)\b/i },
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
    pattern: /^(?:The|Every) (?:whole |entire )?(?:audience|crowd|jurors|jury|players|crew|village|town|country|public|nation|congregation|staff|fans) (?:all |simply |never |really |clearly )*(?:loved|hated|adored|enjoyed|believed|disbelieved|wanted(?! (?:another|more)\b)|knew|agreed|feared|trusted|resented)\b/,
    unless: COURT_SAID,
  },
  // Statistics.
  {
    kind: 'statistic',
    pattern: /\b(?:has|have|had) (?:more than |almost |nearly |roughly |all but )?(?:doubled|trebled|tripled|quadrupled|halved)\b(?! (?:back|up|down)\b)/i,
    unless: TOLD,
  },
  { kind: 'statistic', pattern: /\b(?:is|are|was|were) (?:down|up) by (?:about |almost |nearly |more than )?(?:half|a (?:third|quarter|fifth)|two[- ]thirds|three[- ]quarters)\b/i, unless: LOOKED_UP },
  {
    kind: 'statistic',
    pattern:
      /\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Nn]ine)[- ](?:thirds|quarters|fifths|tenths) of (?!(?:the|his|her|their) (?:term|sentence|way|time|course|season|match|race)\b)(?:the|all|those|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ]+)|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine) (?:in|out of) (?:every )?(?:three|four|five|six|seven|eight|nine|ten|20|100|\d+) (?!(?:years|months|weeks|days|hours|minutes|games|matches|overs|innings|seasons|seconds|starts|attempts|balls|deliveries|tests|outings|appearances|rounds|frames|meetings|visits|frames|laps)\b)(?:of (?:the|us|them)|people|children|adults|women|men|pupils|families|homes|patients|voters|workers|[a-zß-öø-ſ]+s)\b|\b(?:the (?:vast|great|overwhelming) majority|(?:almost|nearly|more than|over|about) half) of (?:all |the )?(?:people|residents|voters|families|children|homes|patients|pupils|students|drivers|women|men|workers|businesses|[a-zß-öø-ſ]+s)\b|^(?:Most|Half|A third|A quarter|The majority|More than half|Almost half|Nearly half) (?:of )?(?:the|its|their|all) [a-zß-öø-ſ-]+(?: [a-zß-öø-ſ-]+){0,3} (?:are|is|have|has|were|live|do|don[’']t|cannot|can[’']t)\b|\b(?:Thousands|Hundreds|Millions|Tens of thousands|Dozens) (?:of [a-zß-öø-ſ-]+ )?(?:die|are killed|lose|leave|suffer|live|have (?:left|lost|fled|died|gone))\b/,
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
    // “Has grown by half, to 450,000”: the figures are told.
    unless: new RegExp(`${LOOKED_UP.source}|, (?:to|from) [£$€]?\\d`, 'i'),
  },
  { kind: 'statistic', pattern: /\b(?:kills?|causes?|costs?|killed|claims?|causing) (?:far |many )?more (?:[A-Za-zÀ-ÖØ-öø-ſ]+ )?than (?!(?:an? |some |about |half )?(?:\d|dozen|hundred|thousand|million|one|two|three|four|five|six|seven|eight|nine|ten)\b)/i },
  {
    kind: 'statistic',
    pattern:
      /\b(?:is|was|are) (?:only )?the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:[A-Za-zÀ-ÖØ-öø-ſ-]+ ){1,5}?(?:in|since) (?:the (?:[A-Za-zÀ-ÖØ-öø-ſ]+ )?in )?(?:as many|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a|the past|the last) ?(?:years?|months?|weeks?|days?|decade)\b/i,
    // “After those of 2017, 2019 and 2024”: they are told.
    unless: /\b\d{4}(?:, \d{4})*,? and \d{4}\b/,
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
  { kind: 'statistic', pattern: /^(?:Most|Half|A third|A quarter|A fifth|Two[- ]thirds|Three[- ]quarters) of them (?:now |still |already )?(?:earn|own|live|work|rent|drive|smoke|pay|come|go|use|lack|want|need)\b/, unless: LOOKED_UP },
  {
    kind: 'statistic',
    pattern: /\b(?:has|have) cost (?:the |its |their )?(?:[A-Za-zÀ-ÖØ-öø-ſ]+ ){0,3}?(?:about |almost |nearly |more than |some |around |over )?(?:US\$|[$£€₹₦]|R(?=\d)|N(?=\d)|Sh|Rs ?)\d[\d.,]*(?: ?(?:million|billion|bn|m|crore|lakh)\b)?/,
    unless: LOOKED_UP,
  },
  { kind: 'statistic', pattern: /\b(?:is|are) (?:getting|growing|becoming) (?:[a-z]+er|more [a-z]+|less [a-z]+) (?:everywhere|every year|all over|across (?:the|all)|with every)\b/ },
  // “One in three club athletes gives up”, “One driver in five left”.
  {
    kind: 'statistic',
    pattern:
      /\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine) (?:in|out of) (?:every )?(?:three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:of )?(?!(?:years?|months?|weeks?|days?|hours?|minutes?|games?|matches|overs|innings|seasons?|seconds|starts?|attempts|balls|tests?|outings|appearances|rounds?|frames|meetings|visits)\b)(?:[a-zß-öø-ſ’'-]+ ){1,5}?(?:is|are|was|were|has|have|had|gives?|gave|lives?|lived|dies?|died|leaves?|left|owns?|fails?|failed|drops?|dropped|goes|go|do|does|did|will|cannot|lacks?|suffers?|smokes?|drinks?|works?|drives?|comes?|came|misses|missed|makes?|quits?|quit|needs?|lost|loses?|earns?|pays?|gets?|got|uses?|arrives?|arrived|runs?|takes?|took|ends?|ended|opts?|becomes?|became|stays?|feels?|eats?|reads?|skips?|starts?|stops?|stopped|returns?|moves?|moved|carries|keeps?|knows?|pay|live|own|leave|fail|die|give|drop|lack|suffer|smoke|drink|work|drive|miss|make|need|lose|earn|use|arrive|take|opt|stay|eat|skip|stop|return|rent)\b/,
    unless: LOOKED_UP,
  },
  {
    kind: 'statistic',
    pattern:
      /\b(?:[Oo]ne|[Tt]wo|[Tt]hree) (?!(?:day|week|month|year|hour|minute|goal|win|game|man|woman|each|time|person|people|child|children|men|women|dead|injured|killed|hurt|evening|night|morning|place|seat|set|round|stop|all|or|and|was|is|were|are|as|came|had|in|of|more|lost|up|down)\b)[a-zß-öø-ſ-]+(?: [a-zß-öø-ſ-]+)? in (?:every )?(?:three|four|five|six|seven|eight|nine|ten|twelve|20|50|100)\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|games?|matches|overs|innings|seasons?|seconds|starts?|attempts|balls|tests?|outings|appearances|languages|countries|places|cities|rounds|cases|[a-zß-öø-ſ]+s\b))/,
    unless: LOOKED_UP,
  },
  {
    kind: 'statistic',
    pattern:
      /^(?:(?:About|Almost|Nearly|More than|Over|Just under|Just over|Fewer than|Less than|Around|Some) )?(?:[Hh]alf|[Aa] (?:third|quarter|fifth|sixth|tenth)|[Tt]wo[- ]thirds|[Tt]hree[- ]quarters|[Ff]our[- ]fifths|\d[\d.,]* ?(?:%|per ?cent)) of (?!(?:it|them|us|him|her|that|this|his|the \d|those|these|(?:the|his|her|its|their) (?:money|proceeds|takings|profits|sum|budget|fee|price|prize|land|site|homes|flats|seats|tickets))\b)(?:[A-Za-zÀ-ÖØ-öø-ſ’'-]+ ){1,5}?(?:is|are|was|were|has|have|lives?|dies?|died|leaves?|left|owns?|fails?|failed|goes|go|do|does|cannot|lacks?|suffers?|smokes?|drinks?|works?|drives?|comes?|needs?|lost|loses?|earns?|pays?|gets?|uses?|rents?|stays?|eats?|reads?|buys?|bought|say|think|want|believe|support|shop|travel|watch|claim|carry|contain|die|vote)\b/,
    unless: LOOKED_UP,
  },
  // “Rates are twice the national average”, “Crime has soared since the station closed”.
  {
    kind: 'statistic',
    pattern:
      /\b(?:(?:more than |almost |nearly |about |well over )?(?:twice|double|treble|triple|three times|four times|half)|(?:far |well |just )?(?:above|below)|(?:far |much )?(?:higher|lower|worse|better) than) the (?:[a-zß-öø-ſ]+ )?(?:national|regional|county|state|[Uu]K|US|EU|European|world|global|London|English|Scottish|Welsh|Irish|[a-zß-öø-ſ]+[’']s) average\b/,
    unless: LOOKED_UP,
  },
  {
    kind: 'statistic',
    pattern:
      /\b(?:has|have|had) (?:soared|rocketed|skyrocketed|plummeted|mushroomed|spiralled|spiraled|surged|shot up|(?:risen|fallen|dropped|increased|declined) (?:sharply|steeply|dramatically|steadily)) (?:since|in recent|over the|after|as|across|in the (?:past|last)|under|during|every year|year on year)\b/,
    unless: new RegExp(`${LOOKED_UP.source}|\\b(?:to|from|by) [£$€]?\\d`, 'i'),
  },
  // Forecasts.
  {
    kind: 'forecast',
    pattern: new RegExp(
      `^(?!(?:Because|Instead|And|But|So|If|When|While|Whether|As|Although|Police|Officers|Organisers|Tickets)\\b)[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ’' -]*?\\b(?:is set to|are set to|is poised to|are poised to|is doomed to|are doomed to|will|won[’']t|is going to|are going to|is bound to|are bound to|is certain to|are certain to|is sure to|are sure to) (?:(?:also|now|soon|only|then|inevitably|surely|almost certainly|eventually|still) )*(?:${CHANGE})\\b`,
      undefined,
    ),
    unless:
      /\b(?:on|from) (?:[A-Z][a-z]+day\b|\d{1,2} [A-Z]|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)|\d\.\d+ ?(?:per cent|percent|%)|\bgo out\b|\b(?:will|won[’']t) (?:also |now )?(?:be held|(?:make|create|use) (?:about |around |some |up to )?\d|bring (?:that|the (?:total|number|figure|workforce)) to|make (?:a|an|his|her|its|their) (?:speech|statement|announcement|appearance|debut|decision|way)|put (?:up|on|out|forward)|cut the ribbon|win a|bring (?:together|the curtain)|follow (?:the|a|in|on)\b|hit the (?:road|shelves)|raise\b|cut\b|increase its|reduce its|put money|boost (?:its |state |public |government )*spending|lose (?:a|an|one|two|three|four|five|six|\d+) |(?:rise|fall|increase|drop|go up|go down|climb) (?:by [^.]{1,20} )?(?:to|from) (?:about |around )?[$£€₹R]?\d|cost (?:[$£€₹R]|Sh|N|\d|about|around|up to|between)|make up|run (?:from|until|for)|end (?:on|at)|receive)|\bin which\b|\bpolice will\b/i,
  },
  {
    kind: 'forecast',
    pattern: /\bwhich will (?:(?:also|soon|only|inevitably) )*(?:push|drive|force|cost|send|bring|make|lead|put|kill|ruin|save|boost|hit|raise|cut)\b|^It will (?:(?:also|soon|only|inevitably|never) )*(?:make|push|drive|force|bring|lead|kill|ruin|save|boost|hit|raise|cut|transform|change|be the (?:[A-Za-zÀ-ÖØ-öø-ſ]+est|most|first|only|best|worst))\b|\bwill (?:also )?take (?:about |up to |more than |some )?\d[\d,]* [a-zß-öø-ſ]+ off\b/i,
  },
  { kind: 'forecast', pattern: /^(?:It|This|That|They|The [a-zß-öø-ſ]+) will (?:all |also |soon )?be (?:part of|in every|on every|the norm|common(?:place)?|compulsory|extinct|gone|ready|everywhere|standard|free|legal|banned) ?[^.]{0,50}\b(?:by|before|within) (?:20\d\d|the end of|a decade|[a-z]+ years)/ },
  { kind: 'forecast', pattern: /^There will be (?:more|another|chaos|further|fewer|huge|long|mass|shortages|queues)\b/, unless: /\b(?:parking|service|trains|buses|entry|admission|music|games|stalls|race|match|charge)\b/i },
  // “House prices will fall”, “The plant will be closed within three years”, “The purchase will add to earnings”.
  {
    kind: 'forecast',
    pattern: new RegExp(`^(?:(?:But|And|By [^,]{2,30}|In [^,]{2,30}|Next [a-z]+|This [a-z]+),? )?${INDICATOR}(?: (?:in|of|for|across|here) (?:the )?[A-Za-zÀ-ÖØ-öø-ſ ]{2,30}?)? (?:will|won[’']t|is set to|are set to|is going to|are going to) (?:(?:also|soon|then|inevitably|almost certainly|eventually|still|probably|not|never|all|now) )*[a-z]+`),
    unless: /\b(?:will|to) (?:also |now |then )?(?:be (?:announced|published|discussed|set|decided|reviewed|compared|known|released|debated|frozen|capped|means-tested|determined|raised|cut|increased|reduced|used|paid|met|charged)|depend|include|apply)\b|\b(?:bills|fares|fees|charges|taxes|rates|rents) will (?:go up|rise|increase|be)[^.]* (?:on|from|in) (?:\d{1,2} [A-Z]|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]+day)/i,
  },
  {
    kind: 'forecast',
    pattern: new RegExp(`^(?:But |And )?(?:The|This|That|These|Those|Its|Their|Such|[A-ZÀ-ÖØ-Þ][a-zß-öø-ſ]+) (?:[A-Za-zÀ-ÖØ-öø-ſ’'-]+ ){0,5}?(?:will|won[’']t) (?:(?:also|soon|then|inevitably|almost certainly|eventually|still|all|now) )*(?:be (?:closed|shut|gone|sold|extinct|bankrupt|empty|under water|profitable|obsolete|worth|finished|overtaken|uninhabitable|insolvent|dead|forgotten|demolished|worthless|full|back in (?:profit|the black))|have (?:closed|gone|vanished|disappeared|doubled|halved|paid)|trade|pay for itself|break even|run out|add|last|reach|stay|remain|need|generate|deliver|return to (?:profit|growth)|fetch|stand at|struggle|dry up|go|fold|outlive|still be)\\b[^.;]{0,60}?\\b${BY_WHEN}`),
    unless: /\b(?:contract|lease|loan|term|sentence|exhibition|show|course|tour|festival|season|open until|in (?:post|office|charge|place|force)|on display|on view|on loan|ban|order|agreed|agreement|signed|under the|plan|budget|timetable|work|works)\b/i,
  },
  {
    kind: 'forecast',
    pattern: /\bwill (?:also |soon |only |inevitably )?(?:add to (?:(?:the|its|their) )?(?:[a-zß-öø-ſ]+ )?(?:earnings|profits?|costs?|growth|pressure|burden|shortage|problems?|delays|congestion|traffic|misery|inflation|debt|woes|bills?)|pay for itself|never be (?:the same|built|finished|repaid|recovered|solved|enough)|come back to haunt|be felt for)\b/,
  },
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
  {
    kind: 'law',
    pattern:
      /\b[Tt]he law (?:does not|doesn[’']t|makes it) (?:allow|require|permit|forbid|say|protect|oblige|cover|illegal|an offence)\b|\b[Tt]he (?:[a-zß-öø-ſ]+ )?(?:ban|contract|plan|scheme|policy|charge|fee|fine|tax|levy|deal|order|clause|sale|permit|rule|decision|dismissal|strike|search|arrest|detention|eviction|rent rise|increase) (?:is|was) (?:plainly |clearly |simply )?(?:illegal|unlawful|unconstitutional|invalid|in breach of|against the law)\b/,
    unless: /\b(?:court|judge|tribunal|jury|trial|ruled)\b/i,
  },
];
