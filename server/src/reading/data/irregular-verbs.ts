// Irregular verbs whose past and participle differ, or differ from the base: written by hand from general knowledge.

/** Base, third person, past, participle; a slash parts two that are both right. */
const VERBS = `
arise arises arose arisen
awake awakes awoke awoken
be is was been
bear bears bore borne/born
beat beats beat beaten
become becomes became become
begin begins began begun
bite bites bit bitten
blow blows blew blown
break breaks broke broken
bring brings brought brought
build builds built built
buy buys bought bought
catch catches caught caught
choose chooses chose chosen
come comes came come
deal deals dealt dealt
do does did done
draw draws drew drawn
drink drinks drank drunk
drive drives drove driven
eat eats ate eaten
fall falls fell fallen
feel feels felt felt
fight fights fought fought
fly flies flew flown
forbid forbids forbade forbidden
forget forgets forgot forgotten
forgive forgives forgave forgiven
freeze freezes froze frozen
get gets got got/gotten
give gives gave given
go goes went gone
grow grows grew grown
hear hears heard heard
hide hides hid hidden
hold holds held held
keep keeps kept kept
know knows knew known
lead leads led led
lose loses lost lost
mean means meant meant
meet meets met met
mistake mistakes mistook mistaken
overcome overcomes overcame overcome
overtake overtakes overtook overtaken
pay pays paid paid
ride rides rode ridden
ring rings rang rung
rise rises rose risen
run runs ran run
say says said said
see sees saw seen
seek seeks sought sought
sell sells sold sold
send sends sent sent
shake shakes shook shaken
shrink shrinks shrank shrunk
sing sings sang sung
sink sinks sank sunk
sit sits sat sat
speak speaks spoke spoken
spend spends spent spent
spring springs sprang sprung
stand stands stood stood
steal steals stole stolen
strive strives strove striven
swear swears swore sworn
swim swims swam swum
take takes took taken
teach teaches taught taught
tear tears tore torn
tell tells told told
think thinks thought thought
throw throws threw thrown
undergo undergoes underwent undergone
undertake undertakes undertook undertaken
understand understands understood understood
wake wakes woke woken
wear wears wore worn
weave weaves wove woven
win wins won won
withdraw withdraws withdrew withdrawn
write writes wrote written
`;

export interface IrregularVerb {
  readonly base: string;
  readonly singular: string;
  readonly past: string;
  /** The first is the one to write. */
  readonly participles: readonly string[];
}

export const IRREGULAR_VERBS: readonly IrregularVerb[] = VERBS.trim()
  .split('\n')
  .map((line) => {
    const [base, singular, past, participles] = line.split(' ') as [string, string, string, string];
    return { base, singular, past, participles: participles.split('/') };
  });
