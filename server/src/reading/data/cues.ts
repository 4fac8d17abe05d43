/**
 * Verbs that report what somebody said or thinks, in the infinitive. The classes are journalism's: a verb of speech can stand after
 * what was said (“…, she said”); the others report what somebody wants, thinks, does with words or shows.
 */
export const SPEECH_VERBS =
  'say tell add write ask reply answer respond comment testify state declare announce report explain describe estimate predict conclude continue recall tweet retweet post text email claim allege maintain insist assert contend profess protest swear admit concede confess acknowledge confide warn caution urge promise vow pledge hint suggest indicate argue counter note observe remark point stress emphasise emphasize reiterate repeat affirm confirm deny lament complain joke quip boast brag shout yell scream cry chant whisper mutter exclaim sing read wonder think believe reckon figure tease marvel muse opine advise agree go begin recount relate reveal signal charge demand mock plead inquire enquire interject interrupt object propose recommend retort snap sneer scoff thunder fume gush sigh laugh smile beam intone implore instruct inform assure remind blog caption quote echo summarise summarize theorise theorize speculate surmise venture volunteer clarify correct elaborate decree rule find proclaim retaliate question bark enthuse posit reason respond counter hiss groan grumble bellow implore put vent tut moan whine rant rave spit rage storm crow gloat snipe whinge bleat gripe bluster';

/** Verbs that report a mind, an attitude or an act done with words. */
export const OTHER_VERBS =
  'accept accuse address advocate aim allow analyze analyse announce appeal appear applaud appoint approve assail assess assume attack attribute authorise authorize back bash bemoan berate beg blame blast bless brand brief call cast castigate celebrate challenge champion characterise characterize charge chide choose cite claw commend compare condemn confirm congratulate consider contradict contemplate convey convince credit criticise criticize cue curse cut damn dare debate decide decline decry dedicate deem defend define demonise demonize demonstrate denounce deplore deride designate detail determine dictate direct disagree disavow disclose discourage discuss dislike dismiss disparage dispute disqualify distance document doubt downplay dread dub eager echo embrace encourage endorse enjoy envision equate estimate evaluate expect expose express fault favor favour fear feel flag focus forecast foresee forgive frame fret frown gauge grumble guarantee hail hammer hate hear highlight hit hold hope identify ignore illustrate imagine implicate imply indicate insinuate insult intend interpret introduce invite invoke judge justify knock know label laud lambaste lash learn lecture liken like list lobby love make mean mention misrepresent mistake misstate name need negotiate nominate offer oppose order outline overestimate paint pan perceive pitch plan plead poll portray praise pray preach prefer present press project promote propose prove publish push question rail raise rank rate realise realize rebuff rebuke rebut recite recognise recognize recommend reconsider refer refuse refute regard register regret reject rejoice relish remember renounce request resent resist rethink ridicule rip root salute savage scold scorn see seek seem sense share shame show sign slam slap slight slur smear sound speak spell spin spout spread spurn stand stump support suspect sympathise sympathize talk target taunt teach testify thank threaten title toast toss tout track trash trumpet trust try understand undermine underscore unveil uphold use value view vilify vote want warn watch weigh welcome wish worry';

/** Nouns that carry what somebody said or thinks: “her claim that”, “a promise to”. */
export const CUE_NOUNS =
  'accusation accusations admission advice allegation allegations announcement answer appeal argument arguments assertion assertions assessment assumption attack attacks attitude belief call calls charge charges claim claims comment comments commitment complaint complaints concern concerns conclusion condemnation confidence confirmation conviction criticism criticisms critique declaration defence defense demand demands denial denunciation desire disagreement disappointment doubt doubts embrace endorsement endorsements enthusiasm estimate estimates expectation expectations explanation fear fears finding findings forecast forecasts hint hope hopes idea impression indication insistence insults intention interest invitation message mockery notion objection objections opinion opposition optimism outrage perception pitch plan plans plea pledge pledges praise prediction predictions promise promises proposal proposals question questions reaction rebuke recommendation refusal rejection remark remarks report reports request requests response rhetoric sense sentiment signal speculation stance statement statements story suggestion suggestions support suspicion suspicions talk theory thought thoughts threat threats vow view views warning warnings willingness word words worry worries';

/** Adjectives and participles that tell a mind: “is confident that”, “skeptical of”. */
export const CUE_ADJECTIVES =
  'able adamant afraid alarmed amazed angry annoyed anxious ashamed aware bullish certain clear comfortable committed concerned confident convinced critical curious determined disappointed dismissive dubious eager enthusiastic excited fearful fond frustrated furious glad grateful guilty happy hesitant hopeful hopeless inclined insistent interested keen mindful nervous offended opposed optimistic outraged pessimistic pleased positive prepared proud puzzled ready reluctant sad satisfied scared sceptical skeptical sorry sure surprised suspicious supportive thankful thrilled unaware uncertain unclear unconvinced unhappy unsure unwilling upset wary willing worried';

/** Parts that are not regular: infinitive, past, past participle where another. */
export const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  read: ['read'],
  sing: ['sang', 'sung'],
  swear: ['swore', 'sworn'],
  find: ['found'],
  put: ['put'],
  spit: ['spat'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  feel: ['felt'],
  hear: ['heard'],
  hold: ['held'],
  make: ['made'],
  mean: ['meant'],
  speak: ['spoke', 'spoken'],
  spread: ['spread'],
  stand: ['stood'],
  understand: ['understood'],
  uphold: ['upheld'],
  teach: ['taught'],
  seek: ['sought'],
  show: ['showed', 'shown'],
  choose: ['chose', 'chosen'],
  cast: ['cast'],
  hit: ['hit'],
  cut: ['cut'],
  spin: ['spun'],
  forecast: ['forecast'],
  foresee: ['foresaw', 'foreseen'],
  forgive: ['forgave', 'forgiven'],
  rethink: ['rethought'],
  mistake: ['mistook', 'mistaken'],
  beg: ['begged'],
  brag: ['bragged'],
  quip: ['quipped'],
  slam: ['slammed'],
  slap: ['slapped'],
  snap: ['snapped'],
  rip: ['ripped'],
  rebut: ['rebutted'],
  refer: ['referred'],
  prefer: ['preferred'],
  admit: ['admitted'],
  dub: ['dubbed'],
  slur: ['slurred'],
  pan: ['panned'],
  plan: ['planned'],
  blog: ['blogged'],
  tag: ['tagged'],
  flag: ['flagged'],
  fret: ['fretted'],
  sob: ['sobbed'],
  chat: ['chatted'],
  spur: ['spurred'],
  regret: ['regretted'],
};

/** Documents and other things that can say something. */
export const DOCUMENTS =
  'report study poll survey letter statement memo document email tweet post article book filing complaint lawsuit affidavit indictment ruling decision opinion paper analysis review research data figures records record transcript bill law text release press-release editorial op-ed column story headline ad advert advertisement commercial video website site newspaper magazine audit census index findings results polls surveys studies reports documents emails letters stories ads statistics numbers evidence note message dossier manifesto petition warrant order resolution treaty agreement speech testimony interview caption sign banner placard questionnaire';

/** What people are called by what they do: “the minister said”. Words in -er, -or, -ist, -man and -woman are known by their ending. */
export const ROLES =
  'staffer staffers user users attendee attendees contributor contributors pollster pollsters crowd audience protester protesters protestor protestors demonstrator demonstrators organizer organizers organiser organisers congressman leader leaders manager managers worker workers lawmaker moderator moderators interviewer correspondent columnist columnists commentator commentators blogger bloggers editor editors writer writers professor professors researcher researchers caller callers viewer viewers reader readers farmer farmers driver drivers passenger passengers immigrant immigrants refugee refugees vendor shopper shoppers customer customers observer observers official officials president spokesman spokeswoman spokesperson spokespeople candidate candidates nominee aide aides critic critics secretary chief head mayor judge justice police prosecutor prosecutors attorney attorneys lawyer lawyers ally allies expert experts analyst analysts source sources insider insiders people person man woman men women voters voter resident residents student students neighbor neighbors family campaign team group department agency company committee party administration government court panel union board council ministry office firm bank church school university hospital network newspaper station candidate delegate delegates member members members-elect representative representatives senator senators congressman congresswoman governor king queen prince princess pope bishop priest professor friend friends wife husband mother father son daughter brother sister boss staff employee employees executive executives guest host anchor pundit pundits diplomat diplomats general colonel officer officers soldier soldiers troop troops army navy military witness witnesses victim victims survivor survivors patient patients doctor doctors nurse nurses scientist scientists economist economists historian historians author authors journalist journalists reporter reporters Democrats Republicans conservatives liberals activists activist operative operatives strategist strategists donor donors surrogate surrogates supporter supporters opponent opponents rival rivals veteran veterans chairman chairwoman chair vice-chair director deputy assistant adviser advisers advisor advisors consultant fellow partner founder owner star actor actress comedian singer coach player captain commander frontrunner front-runner billionaire businessman mogul magnate tycoon firebrand lawmakers lawmaker legislators legislator detectives detective investigators investigator regulators regulator minister ministers envoy ambassador commissioner superintendent sheriff principal teacher teachers';
