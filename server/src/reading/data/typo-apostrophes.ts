// Possessives that lose their apostrophe, and words that are given one: our own lists.
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Possessives that are no words without their apostrophe, lower case, with what they should be. */
export const ALWAYS_POSSESSIVE: ReadonlyMap<string, string> = new Map(
  'todays yesterdays tonights womens mens childrens gentlemens policemens firemens fishermens businessmens salesmens servicemens servicewomens everyones everybodys nobodys somebodys anybodys someones anyones'
    .split(' ')
    .map((word): [string, string] => [word, `${word.slice(0, -1)}’s`]),
);

/** Spans of time that are counted: “two weeks’ notice”, “a day’s pay”. */
export const TIMES = set('seconds minutes hours days nights weeks fortnights months quarters years decades centuries');
/** What a span of time is said of: after these words its apostrophe is missing. */
export const AFTER_TIME = set(
  'notice imprisonment jail custody worth experience pay wages salary rent holiday leave service supply detention probation grace absence warning delay rest sleep training drive walk journey work study standing duration silence negotiations unpaid paid maternity paternity sick hard free severance compensation suspension',
);
/** Words that point to one span of time: “last years budget”. */
export const ONE_TIME = set('this last next each every another a an one');
export const TIME_AS_POSSESSOR = set('seconds minutes hours days nights weeks months years decades centurys seasons summers winters springs mornings evenings weekends');
export const WEEKDAYS = set('mondays tuesdays wednesdays thursdays fridays saturdays sundays');

/** Bodies whose plural is hardly ever meant, so that before a noun an apostrophe is missing; lower case, singular. */
export const BODIES = set(
  'parliament congress labour labor government westminster whitehall downing brexit google apple microsoft amazon facebook twitter tesla netflix toyota boeing airbus reuters nato opec unesco unicef kremlin pentagon vatican senate islam christianity europe asia africa america earth world holyrood stormont brussels moscow beijing tehran',
);

/** People by what they are, where the word is a common noun too. */
export const GROUP = /(?:man|woman|men|er|or|ist|ite|ent|ant|ard|arch)$|^(?:lord|common|king|queen|prince|sir|lion|tiger|giant|bear|bull|eagle|falcon|jet|red|saint|wolf|fox|war|game|estate|shield|angel|star|ranger|warrior)$/;
/** Peoples, parties and faiths. */
export const PEOPLES =
  /(?:crat|ican|iani?|ean|ese|ish|ene|uan|yan|iot)$|^(?:iraqi|israeli|pakistani|bangladeshi|saudi|yemeni|kuwaiti|emirati|qatari|omani|bahraini|nepali|bengali|punjabi|somali|azeri|nazi|hutu|tutsi|pashtun|tory|conservative|liberal|nationalist|unionist|green|whig|muslim|christian|jew|arab|kurd|turk|greek|scot|briton|swede|dane|finn|pole|serb|croat|czech|slovak|slovene|spaniard|thai|sikh|hindu|quaker|zulu|maori|lib|dem|mp|latino|latina|hispanic|filipino|black|asian|african|londoner|yorker|liverpudlian|mancunian|glaswegian|dubliner|berliner|parisian|catholic|protestant|anglican|sunni|shia|alawite|houthi)$/;
/** Firms whose name has an apostrophe. */
export const BRANDS: ReadonlyMap<string, string> = new Map(
  'Sainsbury’s McDonald’s Moody’s Sotheby’s Kellogg’s Macy’s Bloomingdale’s Nando’s Kohl’s Arby’s'
    .split(' ')
    .map((name): [string, string] => [name.replace('’', '').toLowerCase(), name]),
);

/** People of whom one may be spoken of: “a childs toy”. */
export const PEOPLE = set(
  'child person woman man patient player stranger baby boy girl father mother brother sister wife husband parent teacher doctor nurse farmer driver worker neighbour neighbor friend king queen prince princess priest president minister mayor judge victim widow owner policeman policewoman fireman chairman spokesman lawyer actor singer writer author soldier sailor pilot captain manager coach referee candidate senator lady gentleman uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter daughter son partner boyfriend girlfriend',
);
/** Kin of whom a person has one, or of whom one is meant when something is theirs. */
export const KIN = set('father mother wife husband grandfather grandmother fiancé fiancée partner boyfriend girlfriend stepfather stepmother boss predecessor successor');
/** Plurals that stand before other nouns as they are: “a sports car”, “the arms trade”. */
export const ATTRIBUTIVE = set(
  'payments styles sports arms goods sales savings customs communications operations systems services games works parts accounts admissions benefits drugs jobs rights rules standards careers claims credits futures bonds securities materials trades men women parents students visitors teachers farmers workers veterans girls boys ladies gents seniors athletics politics economics physics mathematics statistics logistics genetics electronics robotics graphics ethics tactics analytics news mains headquarters thousands hundreds millions billions dozens lots loads years months weeks days hours minutes times clothes trousers glasses scissors premises means series species crossroads barracks gallows sweepstakes alms proceeds thanks outskirts surroundings earnings findings winnings belongings weapons explosives firearms munitions forces troops affairs relations resources results points numbers figures details terms options shares stocks commodities derivatives metals foods beverages fruits vegetables flowers plants animals birds cattle roads bridges railways airlines shipping airports flights hotels homes schools colleges universities hospitals prisons courts police fire ambulance emergency human reds greens blues whites champions finals heats qualifiers playoffs juniors under-21s masters doubles singles awards honours honors heads directors members trustees governors editors producers contents emissions savings loans bookings ratings listings minutes records archives sciences arts crafts letters words numbers pensions taxes wages expenses damages funds assets cards letters costs prices',
);

/** Possessives that lose their apostrophe in set phrases, see phrases.ts. */
export const POSSESSIVE_PHRASES = `
dolls house|houses|hospital > doll’s house|houses|hospital
two|three|four|five|six|seven|eight|nine|ten weeks|months|years|days|hours time > two|three|four|five|six|seven|eight|nine|ten weeks’|months’|years’|days’|hours’ time
at arms length > at arm’s length
for goodness sake > for goodness’ sake
for heavens|gods|petes|pitys|christs sake > for heaven’s|God’s|Pete’s|pity’s|Christ’s sake
a stones throw > a stone’s throw
a hairs breadth > a hair’s breadth
by a hairs breadth > by a hair’s breadth
the lions share > the lion’s share
turned|turn|turning|turns states evidence > turned|turn|turning|turns state’s evidence
new years eve|day|resolution|resolutions > New Year’s Eve|Day|resolution|resolutions
seasons greetings > season’s greetings
mothers day > Mother’s Day
valentines day|card|cards > Valentine’s Day|card|cards
bachelors|masters degree|degrees > bachelor’s|master’s degree|degrees
drivers license|licence|licenses|licences > driver’s license|licence|licenses|licences
doctors|dentists surgery|appointment|note|orders > doctor’s|dentist’s surgery|appointment|note|orders
writers block > writer’s block
smokers cough > smoker’s cough
athletes foot > athlete’s foot
devils advocate > devil’s advocate
fools gold|errand|paradise > fool’s gold|errand|paradise
no mans land > no man’s land
pandoras box > Pandora’s box
achilles heel > Achilles heel / Achilles’ heel
crows feet > crow’s feet
crows nest > crow’s nest
bulls eye > bull’s-eye
cats cradle > cat’s cradle
murphys law > Murphy’s law
parkinsons disease > Parkinson’s disease
alzheimers disease > Alzheimer’s disease
crohns disease > Crohn’s disease
huntingtons disease > Huntington’s disease
hodgkins lymphoma|disease > Hodgkin’s lymphoma|disease
aspergers syndrome > Asperger’s syndrome
tourettes syndrome > Tourette’s syndrome
downs syndrome > Down’s syndrome / Down syndrome
a birds eye view > a bird’s-eye view
birds eye view > bird’s-eye view
a wolf in sheeps clothing > a wolf in sheep’s clothing
the emperors new clothes > the emperor’s new clothes
a mugs game > a mug’s game
a dogs dinner|breakfast|life > a dog’s dinner|breakfast|life
the dogs bollocks > the dog’s bollocks
the bees knees > the bee’s knees
a rogues gallery > a rogues’ gallery
a busmans holiday > a busman’s holiday
a shepherds pie > a shepherd’s pie
shepherds pie > shepherd’s pie
ploughmans lunch|lunches > ploughman’s lunch|lunches
goats|cows|ewes cheese|milk > goat’s|cow’s|ewe’s cheese|milk
a ladies man > a ladies’ man
a printers error > a printer’s error
a coroners court|inquest|report|verdict > a coroner’s court|inquest|report|verdict
the coroners court|inquest|report|verdict|office > the coroner’s court|inquest|report|verdict|office
the mayors|governors|ministers|presidents|chancellors|speakers|bishops|judges|headteachers office > the mayor’s|governor’s|minister’s|president’s|chancellor’s|speaker’s|bishop’s|judge’s|headteacher’s office
the worlds first|largest|biggest|best|most|poorest|richest|oldest|only|leading > the world’s first|largest|biggest|best|most|poorest|richest|oldest|only|leading
the countrys|companys|citys first|largest|biggest|best|most > the country’s|company’s|city’s first|largest|biggest|best|most
his|her fathers|mothers|brothers|sisters|wifes|husbands house|home|death|car|side|family|name|business|footsteps > his|her father’s|mother’s|brother’s|sister’s|wife’s|husband’s house|home|death|car|side|family|name|business|footsteps
in his|her fathers|mothers footsteps > in his|her father’s|mother’s footsteps
the peoples vote|choice|party|republic|army|princess > the people’s vote|choice|party|republic|army|princess
other|some|most peoples lives|views|money|homes|children|problems|opinions|minds|business > other|some|most people’s lives|views|money|homes|children|problems|opinions|minds|business
old|young|other|disabled|working peoples home|homes|lives|rights|health|charity > old|young|other|disabled|working people’s home|homes|lives|rights|health|charity
lets go|be|face|hope|not|see|say|get|make|take|have|talk|start|look|try|call|just|put|move|pretend|wait|give|keep|stop|do > let’s go|be|face|hope|not|see|say|get|make|take|have|talk|start|look|try|call|just|put|move|pretend|wait|give|keep|stop|do ! he she it that which who this
five|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four oclock > five|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four o’clock
oclock > o’clock
id like|love|rather|say|have|never|go|be|been|prefer > I’d like|love|rather|say|have|never|go|be|been|prefer ! the an his her their
ill be|have|never|always|go|tell|give|see|just|take|get > I’ll be|have|never|always|go|tell|give|see|just|take|get ! fell taken mentally seriously terminally critically gravely is are was were be been being the become became feeling very so too as and or of for
whos who > who’s who
whos going|coming|been|there|next|the|a|responsible|not > who’s going|coming|been|there|next|the|a|responsible|not
whos > whose / who’s
`;

/** Words with their apostrophe in the wrong place, lower case, and what they should be. */
export const MISPLACED: ReadonlyMap<string, string> = new Map(
  `its’ its|her’s hers|our’s ours|their’s theirs|your’s yours|who’se whose|mens’ men’s|womens’ women’s|childrens’ children’s
  did’nt didn’t|does’nt doesn’t|do’nt don’t|is’nt isn’t|was’nt wasn’t|were’nt weren’t|are’nt aren’t|has’nt hasn’t|have’nt haven’t|had’nt hadn’t
  would’nt wouldn’t|could’nt couldn’t|should’nt shouldn’t|ca’nt can’t|wo’nt won’t|must’nt mustn’t|your’e you’re|thei’r their|wer’e we’re|they’r they’re
  runner’s-up runners-up|passer’s-by passers-by|hanger’s-on hangers-on|mother’s-in-law mothers-in-law|brother’s-in-law brothers-in-law
  sister’s-in-law sisters-in-law|son’s-in-law sons-in-law|daughter’s-in-law daughters-in-law|don’t’s don’ts|do’s dos
  todays’ today’s|everyones’ everyone’s|yesterdays’ yesterday’s|someones’ someone’s|nobodys’ nobody’s
  i’l I’ll|we’l we’ll|they’l they’ll|you’l you’ll|he’l he’ll|she’l she’ll|who’l who’ll|that’l that’ll|it’l it’ll|there’l there’ll`
    .split(/\s*[|\n]\s*/)
    .map((pair): [string, string] => pair.trim().split(' ') as [string, string])
);
