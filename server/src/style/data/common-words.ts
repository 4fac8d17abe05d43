/**
 * Words that stand in any draft in small letters, or at the start of a sentence. A name's variant that is one of them would mark
 * ordinary text. Function words first, then nouns and verbs that are names where they have a capital.
 */
const WORDS = `
a about above across after again against all almost along already also although always am among an and another any anyone
anything are around as ask at away back be became because become been before began behind being below between both but by call
came can case come could day days did do does done down during each early either else end enough even ever every everyone
everything far few find first five for found four from gave get give given go goes going gone good got great had half hand has
have having he head her here hers him his home house how however i if in into is it its itself just keep kind knew know known
large last late later least left less let life like little long look lot made main make man many may me mean men might more most
much must my near need never new next night no none nor not nothing now of off often old on once one only open or other others
our out over own part people per perhaps place play point put quite rather real right said same saw say says second see seem
seen set several shall she should show side since six small so some something soon state still such take taken tell ten than
that the their them then there these they thing think third this those though three through time times to today together told
too took toward two under until up upon us use used very want war was way we week well went were what when where whether which
while who whole whom whose why will with within without woman women word work world would year years yes yet you young your
`;

const ALSO_NAMES = `
act aid aim air arm art ate bank bar bat bill bin bit board body book boom bow box boy bush bus car cat chase check china
church city club coach coast cook council court cross crown cup date deal desk dot draft drive east echo fact fall farm field
fire fish force forest form frank free game gas goal gold grace grant green ground group guard guy hall hill hope hunt iris jack
joy judge jury justice kid king labour labor lake land law league light lily long major march mark market mayor mercury miller
minister mint mission moon mother nation news north office olive order pace paper park party pat pearl peace play police pope
post power press price prince queen race ray reach real record red rich river road rock rose round sage school sea sense serve
shell ship short sky smith sound south spring square stone store street strong summer sun target team temple time tower town
trade train turkey union unit vice victor victory violet vote wall water wave west white will wing winter wood
`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
let both: { readonly always: ReadonlySet<string>; readonly small: ReadonlySet<string> } | undefined;

/** `always`: common whatever the case; `small`: common in small letters, a name with a capital (“Turkey”, “Reading”). */
export const commonWords = (): NonNullable<typeof both> => (both ??= { always: words(WORDS), small: words(ALSO_NAMES) });
