// Nouns and prepositions that decide what a verb agrees with.
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that are one thing however many are named after them, lower case. Words for groups and amounts are left out: they take either verb. */
export const ONE_THING = set(
  'owner founder landlord landlady headteacher mayor spokesman spokeswoman sister daughter son wife husband captain treasurer widow ability absence abuse accident accusation acquisition admission advice agreement aim allegation ambition anger announcement anxiety apology appeal appearance application appointment approach approval argument arrest arrival article assassination assault assessment attempt attitude author availability award ban battle behaviour behavior belief bid bombing bravery brother budget burden call campaign capacity capture case cause celebration ceremony chairman challenge chance change charge chief choice claim closure collapse commitment complaint complexity concern condition conduct confidence conflict confrontation construction consequence contempt contract contribution control conviction cooperation corruption cost courage coverage crackdown crash creation credibility crime criticism culture cut damage danger daughter deal death debate decision decline defeat defence defense definition delay delivery demand demise denial departure dependence deployment description desire destruction detention determination development director disappearance discovery discussion dismissal display dispute distribution donation drop duty effect effectiveness effort election emergence employment encounter enforcement engagement enthusiasm erosion escape event evidence evolution examination exclusion execution existence expansion expectation experience explanation explosion exposure expression extent failure faith fall father fate fear fight flight focus frustration funding future goal growth guilt handling hatred head health history hope hunt husband idea identity illness image impact importance imprisonment improvement inability incident inclusion increase independence inquiry influence initiative insistence inspection integration intention interest interference interpretation intervention interview introduction investigation investment involvement issue job joy judgment judgement killing knowledge lack language launch law lawsuit leader leak legacy legality legislation length letter liability location logic loss love loyalty meeting message method mission mistake mistreatment mother motive move murder nature need nomination obsession offer opening operation opinion opportunity origin outcome outrage ownership participation passage payment penalty performance picture plan pledge plight policy popularity position possession possibility potential power practice praise prediction preparation presence president pressure price pride principle probe problem process production progress promise promotion proof proposal prosecution prospect protection protest provision publication punishment purchase purpose pursuit quest question race raid reaction reason recognition recovery recruitment reduction refusal reform rejection relationship release relevance reliance reluctance removal report reputation request rescue resignation resistance resolution respect response responsibility restoration restriction result return review rhetoric rise risk role row rule ruling safety sale scale scandal scope search secrecy security sentence seriousness severity shift shooting significance silence sister situation size slaughter solution son speech spokesman spokeswoman spread stance statement status story strategy strength struggle style success suggestion summit supply support suppression surge survival suspension suspicion sympathy takeover tendency tension testimony theft theme theory threat timing tone torture tour trade tragedy training transfer transformation transition treatment treaty trial trip trust truth understanding uprising use vagueness value verdict version victory view violation violence visit volume vote war warning weakness wealth welfare wife willingness withdrawal work worth',
);

/** Prepositions that tie one noun to another. */
export const TIES = set('about against among around between by for from in into of on over to toward towards under with within without');

/** What stands before a noun and says that a noun phrase begins. */
export const DETERMINERS = set('the a an this that his her its their our my your each every another any no');

/** Verbs in the plural form, and in the singular. Those in the second list are nouns too, so what follows must show that they are verbs. */
export const PLURAL_VERBS: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ['aren’t', 'isn’t'],
  ['weren’t', 'wasn’t'],
  ['haven’t', 'hasn’t'],
  ['don’t', 'doesn’t'],
  ['seem', 'seems'],
  ['remain', 'remains'],
  ['appear', 'appears'],
]);
export const PLURAL_VERBS_BEFORE_OBJECT: ReadonlyMap<string, string> = new Map(
  'say believe claim want hope mean suggest indicate reveal demonstrate require represent reflect threaten make show include raise pose leave confirm prove offer give cause create bring highlight underline undermine prompt'
    .split(' ')
    .map((verb): [string, string] => [verb, `${verb}s`]),
);

/** Words that begin another clause, join two subjects or are verbs: where one stands in between, the subject is not certain. */
export const BREAKS = set(
  'and or but nor plus if whether who whom whose which that what when where why how because while although though than as so then not is was has had are were have be been being do does did will would can could may might must shall should he she it they we i you there said says say told means shows suggests says leaves makes gives takes puts keeps helps lets poses reflects represents indicates reveals includes requires remains seems appears continues threatens allows brings comes goes gets causes drives ends faces feels finds follows forces happens hits holds hurts became become went made led left took gave put came kept',
);

/** Words that bring in a clause before the subject. */
export const OPENS_CLAUSE = set('that but as while because since although though when after before if whereas said says believes argues insists meanwhile however yet');

/** Plural nouns that do not end in s. */
export const PLURALS = set('people children women men police media migrants mps');
