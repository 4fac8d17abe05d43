// Set phrases that are commonly got wrong, with the right form: our own list, by kind. See phrases.ts for how a line is read.

/** Words that sound alike in set phrases: eggcorns and malapropisms. */
const EGGCORNS = `
for all intensive purposes > for all intents and purposes
for all intense and purposes > for all intents and purposes
to all intensive purposes > to all intents and purposes
tow|tows|towed|towing the line|party > toe|toes|toed|toeing the line|party
tow|tows|towed|towing the party|company|official line > toe|toes|toed|toeing the party|company|official line
mute point|points > moot point|points
?hone|hones|honed|honing in on > home|homes|homed|homing in on
by in large > by and large
buy and large > by and large
case and point > case in point
deep|deeply seeded|ceded > deep-seated / deeply seated ! crops plants seeds
deep-seeded > deep-seated
nip|nips|nipped|nipping it|this|that in the butt > nip|nips|nipped|nipping it|this|that in the bud
nipped in the butt > nipped in the bud
could|would|should|might|must|may of been|had|done|gone|made|seen|taken|known|got|come|given|won|said|told|left|lost|thought|become|kept|stopped|happened|wanted|used|worked|helped|found|written|brought > could|would|should|might|must|may have been|had|done|gone|made|seen|taken|known|got|come|given|won|said|told|left|lost|thought|become|kept|stopped|happened|wanted|used|worked|helped|found|written|brought
couldn’t|wouldn’t|shouldn’t|mightn’t|mustn’t of been|had|done|gone|made|seen|taken|known|got|come|given|won|said|told|left|lost|thought|become|kept|happened|wanted > couldn’t|wouldn’t|shouldn’t|mightn’t|mustn’t have been|had|done|gone|made|seen|taken|known|got|come|given|won|said|told|left|lost|thought|become|kept|happened|wanted
could|would|should|might|must not of been|had|done|gone|made|seen|taken|known|got|come > could|would|should|might|must not have been|had|done|gone|made|seen|taken|known|got|come
could|would|should never of been|had|done|gone|made|seen|taken|known|got|come > could|would|should never have been|had|done|gone|made|seen|taken|known|got|come
coulda|woulda|shoulda of > could|would|should have
had of been|done|gone|known|seen|come > had been|done|gone|known|seen|come
curl up in the feeble position > curl up in the foetal position
feeble position > foetal position / fetal position ! a the its
escape goat|goats > scapegoat|scapegoats
beckon|beckoned call > beck and call
beck in call > beck and call
at his|her|their|your beckon call > at his|her|their|your beck and call
doggy dog world > dog-eat-dog world
doggie dog world > dog-eat-dog world
statue of limitations > statute of limitations
wet|wets|wetted|wetting your|his|her|their|the|our|my appetite|appetites > whet|whets|whetted|whetting your|his|her|their|the|our|my appetite|appetites
wet the appetite of > whet the appetite of
peak|peaks|peaked|peaking your|his|her|their|my|our|public interest|curiosity > pique|piques|piqued|piquing your|his|her|their|my|our|public interest|curiosity
peek|peeks|peeked|peeking your|his|her|their|my|our interest|curiosity > pique|piques|piqued|piquing your|his|her|their|my|our interest|curiosity
sneak peak|peaks > sneak peek|peeks
sneak pique > sneak peek
a fit of peak|peek > a fit of pique
tongue and cheek > tongue in cheek ! his her their my your
tongue-and-cheek > tongue-in-cheek
without further adieu|due > without further ado
much adieu about > much ado about
without much adieu > without much ado
bare|bares with me|us > bear|bears with me|us
bare in mind > bear in mind
baring in mind > bearing in mind
bare the brunt|cost|burden|scars|responsibility|weight|risk > bear the brunt|cost|burden|scars|responsibility|weight|risk
grin and bare it > grin and bear it
bear|bears|beared|bearing his|her|their|its teeth|soul > bare|bares|bared|baring his|her|their|its teeth|soul
bate|bates|baited breath > bate|bates|bated breath
with baited breath > with bated breath
with abated breath > with bated breath
pour|pours|poured|pouring over the|his|her|their|its|every|these documents|details|figures|plans|papers|books|accounts|pages|evidence|data|map|maps|records|report|reports|files|transcripts|footage > pore|pores|pored|poring over the|his|her|their|its|every|these documents|details|figures|plans|papers|books|accounts|pages|evidence|data|map|maps|records|report|reports|files|transcripts|footage
poured over documents|details|data|records|evidence|footage > pored over documents|details|data|records|evidence|footage
pouring over documents|details|data|records|evidence|footage > poring over documents|details|data|records|evidence|footage
free reign > free rein
full reign > full rein
reign|reigns|reigned|reigning in spending|costs > rein|reins|reined|reining in spending|costs
take|takes|took|taken|taking the reigns > take|takes|took|taken|taking the reins
hand|hands|handed|handing over the reigns > hand|hands|handed|handing over the reins
keep a tight reign > keep a tight rein
sleight of hands > sleight of hand
slight of hand > sleight of hand
shoe-in > shoo-in
a shoe in for > a shoo-in for
bunker|bunkered|bunkering down for|until|and|in > hunker|hunkered|hunkering down for|until|and|in
old wise tale|tales > old wives’ tale|tales
old wives tale|tales > old wives’ tale|tales
old wife’s tale|tales > old wives’ tale|tales
road to hoe > row to hoe
tough road to hoe > tough row to hoe
cut and dry > cut and dried
cut-and-dry > cut-and-dried
?chomp|chomping at the bit > champ|champing at the bit
?chomping at the bit > champing at the bit
pass mustard > pass muster
passed|passes|passing mustard > passed|passes|passing muster
cut the muster > cut the mustard
could not cut the muster > could not cut the mustard
hunger pains > hunger pangs
on tender hooks > on tenterhooks
on tenderhooks > on tenterhooks
on tender-hooks > on tenterhooks
nerve wrecking > nerve-racking
nerve-wrecking > nerve-racking
nerve wracking > nerve-racking
wrecking havoc > wreaking havoc
wreck|wrecks|wrecked havoc > wreak|wreaks|wreaked havoc
reek|reeks|reeked|reeking havoc > wreak|wreaks|wreaked|wreaking havoc
wreck|wrecks|wrecked|wrecking vengeance > wreak|wreaks|wreaked|wreaking vengeance
the spitting imagine of > the spitting image of
splitting image of > spitting image of
spit and image > spitting image
an extract revenge > an exact revenge
extract|extracts|extracted|extracting revenge > exact|exacts|exacted|exacting revenge
jive|jives|jived|jiving with what|his|her|their|the|its > jibe|jibes|jibed|jibing with what|his|her|their|the|its
does not|doesn’t jive with > does not|doesn’t jibe with
beyond the pail > beyond the pale
pail in comparison > pale in comparison
pails in comparison > pales in comparison
soul purpose|reason|survivor|responsibility|owner|exception|beneficiary > sole purpose|reason|survivor|responsibility|owner|exception|beneficiary
sole mate|mates|searching > soul mate|mates|searching
sole destroying > soul-destroying
heart and sole > heart and soul
body and sole > body and soul
strike|struck|striking a cord with > strike|struck|striking a chord with
strike|struck a nerve cord > strike|struck a nerve
touch|touched a cord with > touch|touched a chord with
spinal|umbilical chord|chords > spinal|umbilical cord|cords
taught a lessen > taught a lesson
lessen learned|learnt > lesson learned|learnt
lessens learned|learnt > lessons learned|learnt
right of passage > rite of passage ! a innocent free safe the
rights of passage > rites of passage
write of passage > rite of passage
last rights > last rites ! the
play|plays|played|playing it by year > play|plays|played|playing it by ear
play by year > play by ear
self of steam > self-esteem
low self of steam > low self-esteem
pot marks > pockmarks
bold|bald faced lie|lies|liar > bald|bald-faced lie|lies|liar
bold-faced lies|liar > bald-faced lies|liar
boldface lie|lies > bald-faced lie|lies
eek out a > eke out a
eeked|eeks|eeking out a > eked|ekes|eking out a
eek|eeked|eeking out > eke|eked|eking out
eeks out > ekes out
leak|leaks|leaked|leaking like a sleeve > leak|leaks|leaked|leaking like a sieve
like a bat out of hail > like a bat out of hell
coming down the pipe > coming down the pike / in the pipeline
in the nick off time > in the nick of time
knick of time > nick of time
in the knick of time > in the nick of time
two peas in the pod > two peas in a pod
at a stands still > at a standstill
at a stand still > at a standstill
came|come|comes|coming to a stand still > came|come|comes|coming to a standstill
brought to a stand still > brought to a standstill
damp squid|squids > damp squib|squibs
a blessing in the skies > a blessing in disguise
blessing in disguises > blessing in disguise
?card shark|sharks > card sharp|sharps
?card shark > card sharp
butt|butts naked > buck|buck naked
part and partial > part and parcel
part in parcel > part and parcel
part and parcels > part and parcel
safe-deposit box > safe deposit box
?safety deposit box|boxes > safe-deposit box|boxes
in lieu off > in lieu of
in lou of > in lieu of
in leu of > in lieu of
minus well > might as well
mine as well > might as well ! of gold coal the a
windshield factor > wind-chill factor
wind shield factor > wind-chill factor
ex-patriot|ex-patriots > expatriate|expatriates
expatriot|expatriots > expatriate|expatriates
pre-madonna|pre-madonnas > prima donna|prima_donnas
prima-donna > prima donna
preMadonna > prima donna
prostrate cancer|gland|problems > prostate cancer|gland|problems
old timers’ disease > Alzheimer’s disease
old-timers’ disease > Alzheimer’s disease
extinct stinct > extinct
flush out the details|idea|ideas|plan|plans|proposal > flesh out the details|idea|ideas|plan|plans|proposal
flushed|flushing out the details|idea|ideas|plan|plans > fleshed|fleshing out the details|idea|ideas|plan|plans
diffuse|diffuses|diffused|diffusing the|a tension|tensions|situation|crisis|row|bomb|bombs|anger|conflict|standoff > defuse|defuses|defused|defusing the|a tension|tensions|situation|crisis|row|bomb|bombs|anger|conflict|standoff
diffuse|diffused|diffusing tension|tensions|anger > defuse|defused|defusing tension|tensions|anger
fair to midland > fair to middling
fare|fairs well for > fare|fares well for
faired well|badly|better|worse|poorly > fared well|badly|better|worse|poorly
fairing well|badly|better|worse|poorly > faring well|badly|better|worse|poorly
fair thee well > fare thee well
bode|bodes|boded|boding will for > bode|bodes|boded|boding well for
gild the lilly > gild the lily
guild|guilded|gilded the lily > gild|gilded|gilded the lily
guilded cage|age > gilded cage|age
jerry-rigged > jury-rigged / jerry-built
hair-brained > hare-brained
hair brained > hare-brained
harebrain scheme|idea > hare-brained scheme|idea
hare’s breath > hair’s breadth
hairs|hair’s breath|breathe > hair’s|hair’s breadth|breadth
by a hair breath > by a hair’s breadth
heart|gut rendering > heart-rending|gut-wrenching
heart-rendering > heart-rending
?heart wrenching > heart-wrenching
heart renching > heart-wrenching
gut-renching > gut-wrenching
home in the range > home on the range
whole hog hearted > wholehearted
in one foul swoop > in one fell swoop
one foul|full|fowl swoop > one fell swoop
one fail swoop > one fell swoop
in one fell swoops > in one fell swoop
at one foul swoop > at one fell swoop
just desserts ! were had delicious sweet > just deserts
get|gets|got|getting his|her|their|its just desserts > get|gets|got|getting his|her|their|its just deserts
give up the goat > give up the ghost
lack toast and tolerant > lactose intolerant
last ditched effort|attempt > last-ditch effort|attempt
last-ditched > last-ditch
lip sing > lip-sync
a site for sore eyes > a sight for sore eyes
site for sore eyes > sight for sore eyes
lose|loses|lost sight off > lose|loses|lost sight of
out of site out of mind > out of sight, out of mind
out of site > out of sight
in plain site > in plain sight
love at first site > love at first sight
at first site > at first sight
no end in site > no end in sight
end in site > end in sight
set|sets|setting his|her|their|its sites on > set|sets|setting his|her|their|its sights on
have|has|had his|her|their|its sites on|set > have|has|had his|her|their|its sights on|set
on-sight|off-sight > on-site|off-site
manner from heaven > manna from heaven
mana from heaven > manna from heaven
make|makes|made|making due with|without > make|makes|made|making do with|without
make|makes|made|making due and > make|makes|made|making do and
in due coarse > in due course
off coarse > off course
par for the coarse > par for the course
stay the coarse > stay the course
coarse of action > course of action
coarse of treatment > course of treatment
race coarse|coarses > racecourse|racecourses
golf coarse|coarses > golf course|courses
crash|main|obstacle|training coarse > crash|main|obstacle|training course
moral|low|high moral was|is|among > morale|low|high morale was|is|among
boost|boosts|boosted|boosting moral > boost|boosts|boosted|boosting morale
boost to moral > boost to morale
low moral among > low morale among
staff|troop|team moral > staff|troop|team morale
morale compass|high|obligation|duty|majority|victory|grounds|fibre|fiber|panic|support|judgment|judgement > moral compass|high|obligation|duty|majority|victory|grounds|fibre|fiber|panic|support|judgment|judgement
morals of the story > moral of the story
more power to your elbows > more power to your elbow
neck in neck > neck and neck
neck-in-neck > neck-and-neck
once and awhile > once in a while
once in awhile > once in a while
once and a while > once in a while
every once and a while > every once in a while
out of the loop hole > out of the loop
on masse > en masse
en mass > en masse
on root|rout to > en route to
in route to > en route to
on route to the|his|her|their > en route to the|his|her|their
on premise > on the premises
palate|pallet cleanser > palate cleanser
parse words > mince words
pedal|pedals|pedaled|pedalled|pedaling|pedalling the|a line|lie|lies|myth|myths|influence|drugs > peddle|peddles|peddled|peddled|peddling|peddling the|a line|lie|lies|myth|myths|influence|drugs
pedal|pedalled|pedaled|pedalling|pedaling lies|drugs|myths|influence|misinformation|conspiracy > peddle|peddled|peddled|peddling|peddling lies|drugs|myths|influence|misinformation|conspiracy
back|backs peddle|peddles|peddled|peddling > back-pedal|back-pedals|back-pedalled|back-pedalling
back-peddle|back-peddled|back-peddling|back-peddles > back-pedal|back-pedalled|back-pedalling|back-pedals
backpeddle|backpeddled|backpeddling > backpedal|backpedalled|backpedalling
soft-peddle|soft-peddled|soft-peddling > soft-pedal|soft-pedalled|soft-pedalling
put|puts the petal to the metal > put|puts the pedal to the metal
petal|peddle to the metal > pedal to the metal
the power that be > the powers that be
pray|prays|preyed|praying on the vulnerable|weak|elderly|young > prey|preys|preyed|preying on the vulnerable|weak|elderly|young
pray pray > prey to
fall|falls|fell|fallen|falling pray to > fall|falls|fell|fallen|falling prey to
birds of pray > birds of prey
bird of pray > bird of prey
prey for peace|rain > pray for peace|rain
prolong|prolonged the inevitability > prolong|prolonged the inevitable
raise|raised|raising the ante|anti > raise|raised|raising the ante
up|upped|upping the anti > up|upped|upping the ante
rest assure|insured that > rest assured that
raise his|her|their|its ugly head > rear his|her|their|its ugly head
raised|raises its|their ugly head|heads > reared|rears its|their ugly head|heads
dead ringer off > dead ringer for
put|puts|putting through the ringer > put|puts|putting through the wringer
through the ringer > through the wringer
rite off|offs > write off|offs
rack|racks|racked|racking up cost > rack|racks|racked|racking up costs
wrack|wracked|wracking his|her|their|my|your|our brain|brains > rack|racked|racking his|her|their|my|your|our brain|brains
wracked up debts|points|wins|goals|losses|bills|miles > racked up debts|points|wins|goals|losses|bills|miles
wrack and ruins > wrack and ruin
rap|raps|wrapped|rapping around > wrap|wraps|wrapped|wrapping around
wrapped across|over the knuckles > rapped across|over the knuckles
bum wrap > bum rap
rapped up in > wrapped up in
wrapped attention > rapt attention
wrap on the knuckles > rap on the knuckles
take|takes|took|taken|taking the wrap for > take|takes|took|taken|taking the rap for
run|ran|runs the gambit > run|ran|runs the gamut
runs|ran the gambit from > runs|ran the gamut from
running the gambit > running the gamut
run|ran|runs|running the gamete > run|ran|runs|running the gamut
run|ran the gauntlets > run|ran the gauntlet
scotch|scotched free > scot-free
scott free|Free > scot-free
scott-free > scot-free
got|get|gets|getting off scotch|scott free > got|get|gets|getting off scot-free
seize|seizes to exist|amaze|be > cease|ceases to exist|amaze|be
seized to exist|be > ceased to exist|be
cease the day|opportunity|moment|initiative > seize the day|opportunity|moment|initiative
ceased power|control > seized power|control
seize fire > ceasefire
sea|see change in > sea change in
a see change > a sea change
sell|sells|sold like wildfire > sell|sells|sold like hot cakes
set in stones > set in stone
shutter to think > shudder to think
signal|signals|signalled|signaled|signalling out for > single|singles|singled|singled|singling out for
signaled|signalled out for|as|by > singled out for|as|by
sign|signed|signs of relief > sigh|sighed|sighs of relief
breathe|breathed|breathes a sign of relief > breathe|breathed|breathes a sigh of relief
breath a sigh of relief > breathe a sigh of relief
breath a sign of relief > breathe a sigh of relief
sorted past > sordid past
sorted affair|history|details|story > sordid affair|history|details|story
spurt of the moment > spur of the moment
spare|spur of the moments > spur of the moment
squash|squashed|squashes rumors|rumours > quash|quashed|quashes rumors|rumours
squash|squashed|squashing the rumors|rumours|conviction|appeal|revolt|rebellion > quash|quashed|quashing the rumors|rumours|conviction|appeal|revolt|rebellion
stark raven mad > stark raving mad
straight and arrow > straight and narrow
the straight and arrow > the straight and narrow
the strait and narrow > the straight and narrow
straight|straights jacket|jackets > straitjacket|straitjackets
straight-laced > strait-laced
dire straights > dire straits
in desperate straights > in desperate straits
financial straights > financial straits
supped up > souped up ! with the from
souped|suped up > souped-up
suped-up > souped-up
take|takes|took|taken|taking it for granite > take|takes|took|taken|taking it for granted
take|takes|took|taken|taking for granite > take|takes|took|taken|taking for granted
taken for granite > taken for granted
take|takes|took another tact > take|takes|took another tack
take|takes|took|taking a different tact > take|takes|took|taking a different tack
change|changed|changing tact > change|changed|changing tack
tad|tads bit > tad bit
tarred with the same feather > tarred with the same brush
the die has been caste > the die has been cast
the proof is in the pudding > the proof of the pudding is in the eating
?the exception that proves the point > the exception that proves the rule
throw|throws|threw|thrown the baby with the bathwater > throw|throws|threw|thrown the baby out with the bathwater
throw|throws|threw|throwing the towel in the ring > throw|throws|threw|throwing in the towel
throw|throws|threw|thrown|throwing caution into the wind > throw|throws|threw|thrown|throwing caution to the wind
throws of passion|death|despair > throes of passion|death|despair
in the throws of > in the throes of
death throws > death throes
last throws > last throes
through|threw thick and thin > through thick and thin
tie|tied me|us|you over until > tide|tided me|us|you over until
to the manor borne > to the manor born
took|take|takes offence by > took|take|takes offence at
trials and tribulation > trials and tribulations
trails and tribulations > trials and tribulations
tried and through > tried and true
trite and true > tried and true
turn|turned a death ear > turn|turned a deaf ear
turn|turned|turns a deft ear > turn|turned|turns a deaf ear
turn|turned|turns a blind I > turn|turned|turns a blind eye
under the gum > under the gun
under the guys of > under the guise of
under the disguise of > under the guise of
under the weathers > under the weather
up and adam > up and at ’em
up to stuff > up to snuff
vice versus > vice versa
vice-versus > vice versa
visa versa > vice versa
vise versa > vice versa
vice-a-versa > vice versa
vice a versa > vice versa
?vocal chord|chords > vocal cord|cords
wait|waits|waited with baited breath > wait|waits|waited with bated breath
wave|waves|waved|waving his|her|their|its rights|right > waive|waives|waived|waiving his|her|their|its rights|right
wave|waved the fee|fees|right|rights|requirement|requirements|charges|rule|rules > waive|waived the fee|fees|right|rights|requirement|requirements|charges|rule|rules
waived goodbye|hello|flags|placards|banners > waved goodbye|hello|flags|placards|banners
waiver|waivers|waivered|waivering in|on|between > waver|wavers|wavered|wavering in|on|between
never|not waivered > never|not wavered
worse comes to worse > worst comes to worst
if worse comes to worse > if worst comes to worst
?worst case scenario > worst-case scenario
worse case scenario|scenarios > worst-case scenario|scenarios
worse-case scenario|scenarios > worst-case scenario|scenarios
worst then|than ever|before > worse than ever|before
if worst come to worst > if worst comes to worst
whoa is me > woe is me
whole nother > whole other
a whole nother > a whole other
with flying collars > with flying colours
world|whirl wind > whirlwind
whirl wind tour|romance > whirlwind tour|romance
wolf|wolves in cheap clothing > wolf|wolves in sheep’s clothing
worth|worthwhile its weight in salt > worth|worth its salt
worth his|her|their weight in salt > worth his|her|their salt
wreath of god > wrath of God
you’re guess is as good as mine > your guess is as good as mine
your welcome to|and > you’re welcome to|and
zero in at > zero in on
abject lesson > object lesson
abscess makes the heart > absence makes the heart
alterior motive|motives > ulterior motive|motives
another words > in other words
as dust fell > as dusk fell
antidotal evidence > anecdotal evidence
anecdotic evidence > anecdotal evidence
circumstancial evidence > circumstantial evidence
constructive criticisms is > constructive criticism is
ball|balls and chains > ball|balls and chain
bee line for > beeline for
bed bug|bugs > bedbug|bedbugs
biting my time > biding my time
biting his|her|their time > biding his|her|their time
bits and bobs off > bits and bobs of
bread and breakfast > bed and breakfast
caught|catch red handed > caught|catch red-handed
chalk|chalks|chalked|chalking it up too > chalk|chalks|chalked|chalking it up to
chock it up to > chalk it up to
chalk-full|chocked-full > chock-full|chock-full
chalk full of > chock-full of
chocked full of > chock-full of
choked full of > chock-full of
collapse|collapsed like a stack of cards > collapse|collapsed like a house of cards
comes in play > comes into play
came in play > came into play
conscious objector|objectors > conscientious objector|objectors
crutch of the matter|issue|problem|argument > crux of the matter|issue|problem|argument
cross the eyes and dot > cross the t’s and dot
cubbard|cupboard love > cupboard love
curb|curbs appeal > kerb appeal / curb appeal
curve your enthusiasm|appetite > curb your enthusiasm|appetite
cyber bully|bullies > cyberbully|cyberbullies
day|days in age > day|day and age
in this day in age > in this day and age
dead wringer > dead ringer
death nail > death knell
death knoll > death knell
sound|sounds|sounded|sounding the death nail|knoll > sound|sounds|sounded|sounding the death knell
deep|deeper dive in to > deep|deeper dive into
different tact > different tack
do to the fact > due to the fact
do to a lack|shortage > due to a lack|shortage
down the shoot > down the chute
drips and drabs > dribs and drabs
duck tape > duct tape
ducks tape > duct tape
due|dues diligent > due|due diligence
ease|eases|eased dropping > eavesdropping
eaves drop|drops|dropped|dropping > eavesdrop|eavesdrops|eavesdropped|eavesdropping
eluded to the|a|his|her|their > alluded to the|a|his|her|their
illude|illuded to > allude|alluded to
elicit affair|drugs|trade|activity|activities|substances > illicit affair|drugs|trade|activity|activities|substances
illicit a response|reaction|confession|sympathy > elicit a response|reaction|confession|sympathy
emigrant to > immigrant to
emulate from > emanate from
entitled|intitled > entitled
every since > ever since
ever so often > every so often
every body else > everybody else
eye of the beholden > eye of the beholder
eyes-dropping > eavesdropping
fall by the waste side > fall by the wayside
fall|falls|fell|fallen|falling by the way side > fall|falls|fell|fallen|falling by the wayside
?far|farfetched fetched > far-fetched
far fetch > far-fetched
feet to the flame|flames > feet to the fire
fever pitched > fever pitch
fit|fits to be tide > fit|fits to be tied
fits and spurts > fits and starts
flaw|flawed in the ointment > fly|fly in the ointment
flee market|markets > flea markets
flaunt|flaunts|flaunted|flaunting the law|laws|rule|rules|regulations|ban|lockdown > flout|flouts|flouted|flouting the law|laws|rule|rules|regulations|ban|lockdown
flaunt|flaunted|flaunting laws|rules|regulations|convention > flout|flouted|flouting laws|rules|regulations|convention
floundered on the rocks > foundered on the rocks
foaming from the mouth > foaming at the mouth
foregone|forgone conclusions > foregone conclusions
forgone conclusion > foregone conclusion
for gone conclusion > foregone conclusion
for what ever reason > for whatever reason
fore-warned is forearmed > forewarned is forearmed
forth|forth coming > forthcoming
forward to the book > foreword to the book
wrote|writes the forward to|for > wrote|writes the foreword to|for
forth|fourth right > forthright
back and fourth > back and forth
back in forth > back and forth
go back and fourth > go back and forth
so on and so fourth > so on and so forth
and so fourth > and so forth
third and forth > third and fourth
forth quarter|place|round|time|day|goal|season|term|year|largest|biggest|straight|consecutive > fourth quarter|place|round|time|day|goal|season|term|year|largest|biggest|straight|consecutive ! and back so
get|gets|got his|her|their|your goad > get|gets|got his|her|their|your goat
give|gave|given lead way > give|gave|given leeway
give|gave|given lee way > give|gave|given leeway
glass seeling|sealing > glass ceiling
gorilla warfare|war|tactics|marketing|campaign|fighter|fighters|army|group|movement > guerrilla warfare|war|tactics|marketing|campaign|fighter|fighters|army|group|movement
grass|grasp at straws > grasp|grasp at straws
grisly|grizzly bear > grizzly|grizzly bear
grizzly murder|scene|discovery|details|find|death|killing|end|sight > grisly murder|scene|discovery|details|find|death|killing|end|sight
hale|hails and hardy > hale|hale and hearty
hail|hale and hardy > hale|hale and hearty
half|halve and half > half|half and half
cut|cutting in halve > cut|cutting in half
have|has|had a vested interested > have|has|had a vested interest
head over heals > head over heels
heals over head > heels over head
hot on the heals > hot on the heels
on the heals of > on the heels of
drag|drags|dragged|dragging his|her|their|its heals > drag|drags|dragged|dragging his|her|their|its heels
dig|digs|dug|digging in his|her|their|its heals > dig|digs|dug|digging in his|her|their|its heels
down at heal > down at heel
achilles heal > Achilles heel
?hell|hells bent on > hell-bent on
here here|hear > hear hear|hear
here is to hoping > here’s hoping
hit|hits|hitting a cord > strike|strikes|striking a chord
hitting a brick wall head on > hitting a brick wall head-on
horse of a different colours > horse of a different colour
how ever many > however many
if I where you > if I were you
in affect > in effect
in order too > in order to
?in regard of > in regard to / regarding
in regards of > in regard to / regarding
?in regards to > in regard to / regarding
?with regards to > with regard to / regarding ! best kind warm
in tact > intact
in-tact > intact
infinitesimally large > infinitely large
in the mist of > in the midst of
in the midsts of > in the midst of
in our mist > in our midst
internally grateful > eternally grateful
intra venous > intravenous
irregardless > regardless
isle|isles of the church|plane|supermarket|aircraft > aisle|aisles of the church|plane|supermarket|aircraft
down|up the isle > down|up the aisle
supermarket isle|isles > supermarket aisle|aisles
both sides of the isle > both sides of the aisle
across the isle > across the aisle
aisle of man|wight|skye > Isle of Man|Wight|Skye
it’s a long away > it’s a long way
jack of all trade > jack of all trades
jump|jumps|jumped on the band wagon > jump|jumps|jumped on the bandwagon
band wagon > bandwagon
keep it on the download > keep it on the down-low
keep|keeps|kept tags on > keep|keeps|kept tabs on
keeping tags on > keeping tabs on
kid|kit and caboodle > kit and caboodle
knit|knits and grit > nitty-gritty
know|knows|knowing it’s place > know|knows|knowing its place
knight in shinning armor|armour > knight in shining armor|armour
lay|lays low until > lie|lies low until
leadway > leeway
least common denominator > lowest common denominator
leave|leaves|left no stones unturned > leave|leaves|left no stone unturned
let|lets a lone > let|let alone
let a lone > let alone
light|lite at the end of the tunnel > light|light at the end of the tunnel
lightening bolt|bolts|strike|strikes|speed|rod|conductor|flash|storm > lightning bolt|bolts|strike|strikes|speed|rod|conductor|flash|storm
struck by lightening > struck by lightning
thunder and lightening > thunder and lightning
like a moth to a light bulb > like a moth to a flame
like|as a fish out off water > like|as a fish out of water
loath|loaths to say|admit|do > loath|loath to say|admit|do
loathe to admit|say|go|give|leave|accept|change|use|see|do|make|take|let > loath to admit|say|go|give|leave|accept|change|use|see|do|make|take|let
low and behold > lo and behold
lone|loan wolf > lone|lone wolf
lone shark|sharks > loan shark|sharks
low man on the totem > low man on the totem pole
magnate|magnates for tourists > magnet|magnets for tourists
property|media|oil|steel|business magnet|magnets > property|media|oil|steel|business magnate|magnates
make|makes|made an ass off > make|makes|made an ass of
marital|martial law > martial law
martial bliss|status|home|problems|infidelity|breakdown|rape > marital bliss|status|home|problems|infidelity|breakdown|rape
marshal|marshall law > martial law
marshal arts > martial arts
marital arts > martial arts
marshall arts > martial arts
medal|medals in his|her|their affairs > meddle|meddles in his|her|their affairs
won|win|wins a gold|silver|bronze metal|meddle|mettle > won|win|wins a gold|silver|bronze medal
gold|silver|bronze meddle|meddles|mettle > gold|silver|bronze medal|medals|medal
prove|proved|proving|test|tested|testing his|her|their|its medal|metal > prove|proved|proving|test|tested|testing his|her|their|its mettle
show|showed|showing his|her|their|its metal > show|showed|showing his|her|their|its mettle
mind|minds you’re own business > mind|minds your own business
moreso > more so
naval gazing > navel-gazing
navel base|officer|forces|battle|academy|exercise|exercises > naval base|officer|forces|battle|academy|exercise|exercises
nick|nicks knack|knacks > knick-knack|knick-knacks
nick-knack|nick-knacks > knick-knack|knick-knacks
no holes barred > no holds barred
no holds bard > no holds barred
no love loss > no love lost
?none the less > nonetheless
?never the less > nevertheless
not with standing > notwithstanding
not by a long shock > not by a long shot
null in void > null and void
off the beat and path > off the beaten path
off the beaten pass > off the beaten path
off the coughs > off the cuff
on a whim and a prayer > on a wing and a prayer
on the lamb > on the lam
on the right tract > on the right track
out of wack > out of whack
over and adieu > over and above
overdo|over due for > overdue|overdue for
overdo bill|bills|books|payment|payments > overdue bill|bills|books|payment|payments
over sees|seen > oversees|overseen
pack|packs a whollop > pack|packs a wallop
pan|pans handle > panhandle
patients is a virtue > patience is a virtue
lose|loses|lost|losing patients with > lose|loses|lost|losing patience with
run|ran|running out of patients > run|ran|running out of patience
peace|peas of mind > peace of mind
piece of mind > peace of mind ! a my his her their your
gave|give|gives|giving him|her|them a peace of my|his|her|their mind > gave|give|gives|giving him|her|them a piece of my|his|her|their mind
hold|holds|held your|his|her|their piece > hold|holds|held your|his|her|their peace
rest in piece > rest in peace
peace talk’s > peace talks
piece talks|treaty|deal|process|keepers|agreement > peace talks|treaty|deal|process|keepers|agreement
war and piece > war and peace
peace|piece de resistance > pièce de résistance
peace meal > piecemeal
piece meal > piecemeal
perk|perks|perked his|her|their curiosity|interest > pique|piques|piqued his|her|their curiosity|interest
perks of the trade > tricks of the trade
pigment of his|her|their|your|my imagination > figment of his|her|their|your|my imagination
pigment of the imagination > figment of the imagination
pinch|pinched|pinching a nerve off > pinch|pinched|pinching a nerve of
planters fasciitis > plantar fasciitis
play|plays|played|playing a major roll > play|plays|played|playing a major role
plead|pleads the fifths > plead|pleads the fifth
populous vote|support|uprising > popular vote|support|uprising
general populous|populus > general populace
the populous was|is|are|were > the populace was|is|are|were
most populace > most populous
portent|portend of things > portent|portent of things
post dramatic stress > post-traumatic stress
post-dramatic stress > post-traumatic stress
practice what he|she|they|you|we preaches|preach > practise what he|she|they|you|we preaches|preach
preform|preforms|preformed|preforming well|badly|at|on|in|live|better|his|her|their > perform|performs|performed|performing well|badly|at|on|in|live|better|his|her|their
perspective buyer|buyers|employer|employers|student|students|candidate|candidates|tenant|tenants|client|clients|parents|customers > prospective buyer|buyers|employer|employers|student|students|candidate|candidates|tenant|tenants|client|clients|parents|customers
put|puts|keep|keeps|kept into prospective > put|puts|keep|keeps|kept into perspective
in prospective > in perspective
prying eye’s > prying eyes
pull|pulls|pulled no bars > pull|pulls|pulled no punches
pus|push comes to shoves > push comes to shove
put|puts|putting the cat among the pidgeons > put|puts|putting the cat among the pigeons
quake|quaking in his|her|their boot > quake|quaking in his|her|their boots
quite|quit as a mouse > quiet|quiet as a mouse
peace and quite > peace and quiet
keep|keeps|kept|keeping quite about|on > keep|keeps|kept|keeping quiet about|on
quiet a few|lot|bit|while > quite a few|lot|bit|while
quiet frankly|clearly|simply|possibly|literally|different|sure > quite frankly|clearly|simply|possibly|literally|different|sure
raining cats and dog > raining cats and dogs
real|reel estate > real estate
respite from the coal > respite from the cold
rile|riled|riling off > reel|reeled|reeling off
role|roles of the dice > roll|rolls of the dice
role of honour|honor > roll of honour|honor
roled|roling out the > rolled|rolling out the
roll model|models > role model|models
roll reversal > role reversal
roll play|playing > role-play|role-playing
starring|leading|key roll in > starring|leading|key role in
root|roots cause|causes > root|root cause|causes
rout cause > root cause
route|routed cause|out corruption > root|root cause|out corruption
rude|rood awakening > rude awakening
rue|rues the days > rue|rues the day
sacred|scared cow > sacred cow
sacrilegious|sacreligious > sacrilegious
sail|sale of the century > sale|sale of the century
set|sets|setting sale for|from > set|sets|setting sail for|from
plain sale|saling > plain sailing
plane sailing > plain sailing
save|saves face’s > save|saves face
say|says|said his|her|their peace > say|says|said his|her|their piece
scarred|scared to death > scared|scared to death
scarred stiff > scared stiff
scared for life > scarred for life ! were are be him
school|shoal of thoughts > school of thought
second hand in nature > second nature
firstly of all > first of all
self|selves confessed > self-confessed
self-depreciating > self-deprecating
self depreciating > self-deprecating
separate the wheat from the chafe|shaft > separate the wheat from the chaff
serve|served a duel purpose > serve|served a dual purpose
duel carriageway|nationality|citizenship|purpose|role|heritage|track > dual carriageway|nationality|citizenship|purpose|role|heritage|track
fight|fought a dual > fight|fought a duel
shear|sheer|sheers luck|volume|size|number|scale|force|weight|determination|power|will > sheer|sheer|sheer luck|volume|size|number|scale|force|weight|determination|power|will
shorted lived > short-lived
sick|sic as a dog > sick as a dog
sicked his|her|their dog|dogs on > set his|her|their dog|dogs on
sit|sits|sat on the fences > sit|sits|sat on the fence
six in one half a dozen > six of one, half a dozen
skim|skims on > skimp|skimps on
sky|skies the limit > the sky’s the limit
slue of > slew of
a slough of > a slew of ! despond
smell|smells a rack > smell|smells a rat
smoking gum > smoking gun
sooner than latter > sooner rather than later
sooner or latter > sooner or later
sooner then later > sooner than later
sooner rather then later > sooner rather than later
spread like wild fire > spread like wildfire
like wild fire > like wildfire
wild fire|fires > wildfire|wildfires
stationary shop|supplies|cupboard|store|firm > stationery shop|supplies|cupboard|store|firm
stationery vehicle|vehicles|car|cars|traffic|train|truck|lorry|bus > stationary vehicle|vehicles|car|cars|traffic|train|truck|lorry|bus
step|steps|stepped foot on|inside|into > set|sets|set foot on|inside|in
stepping foot in|on|inside > setting foot in|on|inside
?stomping ground|grounds > stamping ground|grounds / stomping ground|grounds
stone through > stone’s throw
a stone’s through|throws from|away > a stone’s throw from|away
straw that broke the camels back > straw that broke the camel’s back
the last draw > the last straw
the final draw that > the final straw that
strike while the irons hot > strike while the iron’s hot
sum|sums|summed it up in a nut shell > sum|sums|summed it up in a nutshell
in a nut shell > in a nutshell
suit|suite of rooms|measures|tools|services > suite|suite of rooms|measures|tools|services
followed|follows|follow|following suite > followed|follows|follow|following suit
file|filed|files a law suite|suit > file|filed|files a lawsuit|lawsuit
?law suit|suits > lawsuit|lawsuits
three|four|two piece suite of armour > three|four|two piece suit of armour
suits of rooms > suites of rooms
en-suit > en-suite
en suit bathroom|room > en suite bathroom|room
sweep|sweeps|swept under the carpets > sweep|sweeps|swept under the carpet
sweet tooths > sweet tooth
take|takes|took the high rode > take|takes|took the high road
take|takes|took|taking a toll of > take|takes|took|taking a toll on
take with a grain of sand > take with a grain of salt
taken with a pinch of sand > taken with a pinch of salt
take|takes|took umbrage with > take|takes|took umbrage at
teem|teems|teemed|teeming up with > team|teams|teamed|teaming up with
teaming with life|wildlife|fish|people|tourists|rain > teeming with life|wildlife|fish|people|tourists|rain
tenant|tenants of the faith|religion|Islam|Christianity|belief > tenet|tenets of the faith|religion|Islam|Christianity|belief
central|basic|core|key|fundamental tenant|tenants of > central|basic|core|key|fundamental tenet|tenets of
tender|tenders his|her|their resignations > tender|tenders his|her|their resignation
test|tests|tested the water’s > test|tests|tested the waters
that begs the question why|how|whether|what > that raises the question why|how|whether|what
the bigger they come|are the harder they fail > the bigger they come|are the harder they fall
the hole nine yards > the whole nine yards
the hole truth|story|thing|world|time|point > the whole truth|story|thing|world|time|point
whole in one > hole in one
whole|hole heartedly > wholeheartedly
the jig is in > the jig is up
the gig is up > the jig is up
the lessor of two evils > the lesser of two evils
lessor of two evils > lesser of two evils
the long hall > the long haul
over the long hall > over the long haul
for the long hall > for the long haul
long hall flight|flights > long-haul flight|flights
the plots thickens > the plot thickens
the point is mute > the point is moot
the world is your oysters > the world is your oyster
their is no|a > there is no|a
tic|tick tac toe > tic-tac-toe
tick a box’s > tick a box
tide|tied the knot > tied|tied the knot
time in memorial > time immemorial
from time in memoriam > from time immemorial
since time in memorial > since time immemorial
tip of the ice berg > tip of the iceberg
ice berg|bergs > iceberg|icebergs
tired old clique > tired old cliché
to be pacific > to be specific
to little to late > too little too late
to good to be true > too good to be true
to big to fail > too big to fail
to close to call > too close to call
toss|tossed|tosses his|her|their hat in the rink > toss|tossed|tosses his|her|their hat in the ring
touch|touched basis > touch|touched base
toot|toots|tooted his|her|their own horns > toot|toots|tooted his|her|their own horn
tour the force > tour de force
towards the rear end off > towards the rear end of
treat|treats lightly around > tread|treads lightly around
trip|trips the light fandango > trip|trips the light fantastic
tri fold > trifold
triumphant return’s > triumphant returns
a real trooper > a real trouper
like a trooper ! swears swear swore > like a trouper
trail by jury|fire|error > trial by jury|fire|error
trail and error > trial and error
stand|stands|stood|standing trail > stand|stands|stood|standing trial
on trail for|at|over > on trial for|at|over
murder|criminal|fraud|court|clinical|show trail|trails > murder|criminal|fraud|court|clinical|show trial|trials
trial of destruction|blood|breadcrumbs > trail of destruction|blood|breadcrumbs
blaze|blazed|blazing a trial > blaze|blazed|blazing a trail
hot on the trial of > hot on the trail of
nature|hiking|walking|mountain|campaign trial|trials > nature|hiking|walking|mountain|campaign trail|trails
unchartered territory|waters|water > uncharted territory|waters|water
under lock in key > under lock and key
under whelmed|whelming > underwhelmed|underwhelming
unparalell|unparallel success > unparalleled|unparalleled success
up root|rooted|rooting > uproot|uprooted|uprooting
upmost importance|respect|priority|care > utmost importance|respect|priority|care
the upmost > the utmost
of the upmost > of the utmost
vain|vein attempt|effort|hope|glory > vain|vain attempt|effort|hope|glory
in vein > in vain
in the same vain > in the same vein
in a similar vain > in a similar vein
in this vain > in this vein
in the same vane > in the same vein
varicose vains > varicose veins
vicious|viscous rumor|rumour|attack|circle|cycle|assault > vicious|vicious rumor|rumour|attack|circle|cycle|assault
wait|weight for it > wait for it
carry|carries|carried|carrying a lot of wait > carry|carries|carried|carrying a lot of weight
pull|pulls|pulled|pulling his|her|their|its wait > pull|pulls|pulled|pulling his|her|their|its weight
lose|losing|lost wait > lose|losing|lost weight
walk|walks|walked a thin line > walk|walks|walked a fine line
?war tore|torn > war-torn
ward|wards|warded of evil|attacks|danger > ward|wards|warded off evil|attacks|danger
warn|warns|worn out his|her|their welcome > wear|wears|worn out his|her|their welcome
waste|wastes not want not > waste not, want not
way|weigh|weighed his|her|their options > weigh|weigh|weighed his|her|their options
under weigh > under way
way|ways to go before > way|way to go before
weary of|weary eyed > wary of|weary eyed
be|is|are|was|were|remain|remains|grow weary off > be|is|are|was|were|remain|remains|grow weary of
?well|welling rounded > well-rounded
what ever happens > whatever happens
what so ever > whatsoever
no doubt what so ever > no doubt whatsoever
when ever possible > whenever possible
where ever possible|he|she|they|you|we > wherever possible|he|she|they|you|we
who ever is|was|has|did|wins > whoever is|was|has|did|wins
whole sail|sale > wholesale
whole hearted|heartedly > wholehearted|wholeheartedly
will full ignorance > wilful ignorance
wind|wined and dine > wine|wined and dine
wined and dinned > wined and dined
wit’s|wits end > wits’ end
wreckless driving|abandon|spending|behaviour|behavior > reckless driving|abandon|spending|behaviour|behavior
ying and yang > yin and yang
yolk of oppression|tyranny|slavery > yoke of oppression|tyranny|slavery
egg yoke|yokes > egg yolk|yolks
youth and asia > euthanasia
`;

/** Prepositions that go with other words, and verbs that want another form after them. */
const PREPOSITIONS = `
accused|accuses|accuse for being|having|taking|using|stealing|lying|trying|making > accused|accuses|accuse of being|having|taking|using|stealing|lying|trying|making
accused|accuse|accuses him|her|them|me|us|you for being|having|taking|using|stealing|lying|trying|making|doing > accused|accuse|accuses him|her|them|me|us|you of being|having|taking|using|stealing|lying|trying|making|doing
been|was|were|is|are accused for > been|was|were|is|are accused of
accused with murder|fraud|theft|rape|assault|corruption > accused of murder|fraud|theft|rape|assault|corruption
charged for murder|theft|rape|fraud > charged with murder|theft|rape|fraud
jealous|envious at|about > jealous|envious of
envious from|with > envious of
fed up of > fed up with
good|bad|brilliant|terrible|excellent|better|best in math|maths|languages|writing|speaking|english|singing|cooking|dancing|swimming|drawing|coding|python|being|making|doing|explaining > good|bad|brilliant|terrible|excellent|better|best at math|maths|languages|writing|speaking|english|singing|cooking|dancing|swimming|drawing|coding|python|being|making|doing|explaining
not|very|really|pretty good in > not|very|really|pretty good at ! bed
thrive|thrives|thrived off of > thrive|thrives|thrived on
?based off of > based on
?based off > based on
arrive|arrives|arrived|arriving to my|his|her|their|our > arrive|arrives|arrived|arriving at my|his|her|their|our
on accident > by accident ! an the a and or of
means|mean|meant a lot for me|us|them|him|her > means|mean|meant a lot to me|us|them|him|her
means|mean|meant so much for me|us|them|him|her > means|mean|meant so much to me|us|them|him|her
with the except of > with the exception of
with the notable|possible|sole except of > with the notable|possible|sole exception of
apart of > apart from
a part from > apart from
apart of the > part of the ! a far
is|are|was|be|being|been|become|became apart of > is|are|was|be|being|been|become|became a part of
far a part > far apart
fall|falls|fell|fallen|falling a part > fall|falls|fell|fallen|falling apart
worlds a part > worlds apart
set|sets a part from > set|sets apart from
tell|telling them a part > tell|telling them apart
far be it for > far be it from
?different than > different from / different to
different from what|than > different from what|from
?comprised of > composed of / comprises
?comprise|comprises|comprising of > comprise|comprises|comprising
consists in of > consists of
is|are comprised by > is|are composed of
consist|consists|consisted on > consist|consists|consisted of
depend|depends|depended|depending of > depend|depends|depended|depending on
depends in whether|how|what > depends on whether|how|what
interested on|about the|a|his|her|their > interested in the|a|his|her|their
capable|incapable to do|make|take|get > capable|incapable of doing|making|taking|getting
similar than > similar to
similar as > similar to
superior|inferior|preferable than > superior|inferior|preferable to
prefer|prefers|preferred it than > prefer|prefers|preferred it to
independent off > independent of
discuss|discusses|discussed|discussing about > discuss|discusses|discussed|discussing
emphasise|emphasize|emphasised|emphasized|stressed on the > emphasise|emphasize|emphasised|emphasized|stressed the ! put lay
lacks|lacked of > lacks|lacked ! a the this that their his her its any and for of to no sheer complete total
lacking of > lacking in
requested|requesting for the|a > requested|requesting the|a ! the a his her their its our this
comply|complies|complied|complying to > comply|complies|complied|complying with
complain for > complain about
congratulate|congratulated him|her|them|us for > congratulate|congratulated him|her|them|us on
explain|explained|explains him|her|them|me|us the|how|why|what > explain|explained|explains to him|her|them|me|us the|how|why|what
suggest|suggested|suggests him|her|them|me|us to > suggest|suggested|suggests that he|she|they|I|we
insist|insists|insisted to go|be|pay|have > insist|insists|insisted on going|being|paying|having
prevented|prevent|stop|stopped him|her|them|us to > prevented|prevent|stop|stopped him|her|them|us from
succeed|succeeded|succeeds to get|make|find|reach|win > succeed|succeeded|succeeds in getting|making|finding|reaching|winning
in the weekend > at the weekend / on the weekend
in accordance to > in accordance with
in comparison of > in comparison with
in compliance to > in compliance with
in contrast of > in contrast to
in his|her|their|my|our behalf > on his|her|their|my|our behalf
in respect with > with respect to
in the other hand > on the other hand
on the other hands > on the other hand
in the contrary > on the contrary
at the contrary > on the contrary
at the meantime > in the meantime
on the meantime > in the meantime
in the first sight > at first sight
under the circumstance > under the circumstances
at a cheaper rate > at a lower rate
according with > according to
according for > according to
adverse|averse from|against risk|change|risks > averse|averse to risk|change|risks
risk adverse > risk-averse
adverse to risk|change|taking > averse to risk|change|taking
not adverse to > not averse to
aim|aims|aimed|aiming for to > aim|aims|aimed|aiming to
afraid from > afraid of
aware about > aware of
ashamed from > ashamed of
anxious of > anxious about
ask|asked|asks to him|her|them > ask|asked|asks him|her|them
cope|copes|coped|coping up with > cope|copes|coped|coping with
contacted|contacting with him|her|them|us|me|the > contacted|contacting him|her|them|us|me|the ! in into have had lost come comes came close
call|called on to attention > call|called to attention
center|centre|centers|centres|centered around a|on > center|centre|centers|centres|centered on a|on
?could care less > could not care less ! he she they we who
derive|derives|derived out of > derive|derives|derived from
desire|desires|desired for to > desire|desires|desired to
die|died|dies with cancer|starvation|hunger > die|died|dies of cancer|starvation|hunger
enamored|enamoured by|with the|his|her|their > enamored|enamoured of the|his|her|their
forbid|forbidden|forbids|forbade him|her|them from > forbid|forbidden|forbids|forbade him|her|them to
get|gets|got rid from|off > get|gets|got rid of
get|got rid off > get|got rid of
getting rid off > getting rid of
identical as > identical to
immune from|of the virus|disease|measles > immune to the virus|disease|measles
?inside of the > inside the
?outside of the > outside the
all of a sudden’s > all of a sudden
all of the sudden > all of a sudden
invest|invested|invests on > invest|invested|invests in
inspite of > in spite of
in spite off > in spite of
despite of > despite
inspite > in spite
insure|insures|insured that he|she|it|they|we|no|all|every|there > ensure|ensures|ensured that he|she|it|they|we|no|all|every|there
near to impossible > near impossible / close to impossible
opposite from > opposite of / opposite to
opposed against > opposed to
oblivious about|of > oblivious to
participate|participated|participating to > participate|participated|participating in
point|points|pointed at out > point|points|pointed out
possibility to win|get|make > possibility of winning|getting|making
preoccupied by > preoccupied with
proud for|on|over his|her|their|my|our > proud of his|her|their|my|our
regardless to|off|if of > regardless of
regardless to the > regardless of the
regardless off > regardless of
responsible of > responsible for
satisfied from > satisfied with
specialise|specialises|specialised|specialize|specializes|specialized on > specialise|specialises|specialised|specialize|specializes|specialized in
suffer|suffers|suffered|suffering with depression|cancer|anxiety > suffer|suffers|suffered|suffering from depression|cancer|anxiety
surround|surrounded with by > surround|surrounded by
think|thinks|thought to buy|go > think|thinks|thought of buying|going
?try|tries and do|make|find > try|tries to do|make|find
tired from waiting|hearing|being > tired of waiting|hearing|being
to the best of my knowledges > to the best of my knowledge
turn|turned into account > turn|turned to account
type|types|kind|kinds of a|an person|thing > type|types|kind|kinds of person|thing
wait|waits|waited|waiting on the bus|train > wait|waits|waited|waiting for the bus|train
with the exception for > with the exception of
with respects to > with respect to
with regard of > with regard to
in terms off > in terms of
in case off > in case of
on top off > on top of
in front off > in front of
because off > because of
lots|plenty|kind|sort|type|most|some|part|half|all|none off the|them|it > lots|plenty|kind|sort|type|most|some|part|half|all|none of the|them|it ! take takes took taking knock knocked get gets cut day days work week comes come came break breaks broke goes go
outside|inside|because|instead|regardless|ahead off the > outside|inside|because|instead|regardless|ahead of the
worth to do|make|add|see|try|buy|ask|check|mention|note|have|read|visit|watch|use|get|keep|look|know|pay|take|go|consider|adjust|fight|save|investigate|explore|wait > worth doing|making|adding|seeing|trying|buying|asking|checking|mentioning|noting|having|reading|visiting|watching|using|getting|keeping|looking|knowing|paying|taking|going|considering|adjusting|fighting|saving|investigating|exploring|waiting
look|looks|looked|looking forward to see|hear|meet|make|work|get|have|read|go|play|join|welcome|be > look|looks|looked|looking forward to seeing|hearing|meeting|making|working|getting|having|reading|going|playing|joining|welcoming|being
look|looks|looking forward for > look|looks|looking forward to
get|gets|got|am used to see|work|do|live|play|hear > get|gets|got|am used to seeing|working|doing|living|playing|hearing
object|objects|objected to pay|have|work > object|objects|objected to paying|having|working
accustomed to see|work|do|live|be > accustomed to seeing|working|doing|living|being
avoid|avoids|avoided|avoiding to do|make|take|use|go|get|be|have|say|pay|see > avoid|avoids|avoided|avoiding doing|making|taking|using|going|getting|being|having|saying|paying|seeing
enjoy|enjoys|enjoyed to do|play|watch|read|go|see|work > enjoy|enjoys|enjoyed doing|playing|watching|reading|going|seeing|working
finish|finished|finishes to do|write|read|work|eat > finish|finished|finishes doing|writing|reading|working|eating
let|lets|letting me|him|her|them|us|it|you to do|go|make|take|use|see|know|be|have|get|show|ask|decide|pick|choose|keep|run|play|work|add|only|come|say|find|speak|leave|stay|try|say|think|explain|give|tell > let|lets|letting me|him|her|them|us|it|you do|go|make|take|use|see|know|be|have|get|show|ask|decide|pick|choose|keep|run|play|work|add|only|come|say|find|speak|leave|stay|try|say|think|explain|give|tell
made|makes|make him|her|them|us|me to do|go|feel|look|pay|think|cry|laugh|work|leave|wait|want > made|makes|make him|her|them|us|me do|go|feel|look|pay|think|cry|laugh|work|leave|wait|want
had better to go|do|be|leave > had better go|do|be|leave
would|’d rather to go|do|be|have > would|’d rather go|do|be|have
help|helps|helped|helping him|her|them to prepared|built|made > help|helps|helped|helping him|her|them to prepare|build|make
helped|helping|help built|made|found|created|ran|wrote|brought|gave|took|kept|led > helped|helping|help build|make|find|create|run|write|bring|give|take|keep|lead
use to be|have|go|do|live|work|play|think|say|see|take|make|get|know|come|call|run > used to be|have|go|do|live|work|play|think|say|see|take|make|get|know|come|call|run ! of to in for can could will would may might must should the we they you people which how what i way intend plans planned for
didn’t|did not used to > didn’t|did not use to
?suppose to > supposed to ! i we would do you they not
is|are|was|were|am|’s|’re|not suppose to > is|are|was|were|am|’s|’re|not supposed to
was|were|is|are suppose to > was|were|is|are supposed to
opposed|oppose to what|that > opposed|opposed to what|that
as oppose to > as opposed to
as supposed to > as opposed to
prejudice|bias against|towards black|women|him|her|them|people > prejudiced|biased against|towards black|women|him|her|them|people ! of the a no any his her their and racial institutional unconscious implicit show shows showing gender media political
he’s|she’s|they’re|i’m|very|so|being bias > he’s|she’s|they’re|i’m|very|so|being biased
is|are|was|being prejudice > is|are|was|being prejudiced
being|i’m|he’s|she’s|very advance > being|i’m|he’s|she’s|very advanced
old|new fashion clothes|way|house|idea > old|new-fashioned clothes|way|house|idea
old fashion > old-fashioned
age|aged between 20|30 to > age|aged between 20|30 and
ice tea > iced tea
mash potato|potatoes > mashed potato|potatoes
bake potato|potatoes|beans > baked potato|potatoes|beans
whip cream > whipped cream
skim milk > skimmed milk / skim milk
can food|goods|fruit|tuna > canned food|goods|fruit|tuna
bias opinion|view|media|reporting > biased opinion|view|media|reporting
high skill|paid|educate worker|workers|job|jobs > highly skilled|paid|educated worker|workers|job|jobs
a two|three|four|five|six|seven|eight|nine|ten|eleven|twelve years old boy|girl|man|woman|child|daughter|son|horse|dog > a two|three|four|five|six|seven|eight|nine|ten|eleven|twelve-year-old boy|girl|man|woman|child|daughter|son|horse|dog
calling|calls it quit > calling|calls it quits
all hell break|breaks|broke|breaking|broken out > all hell break|breaks|broke|breaking|broken loose
mixed bad of > mixed bag of
a mixed bad > a mixed bag
mixed bags of results > mixed bag of results
no harm no fowl > no harm, no foul
no harm nor foul > no harm, no foul
highly|much|most sort|sorted after > highly|much|most sought after
much-sort-after|highly-sort-after > much-sought-after|highly-sought-after
sort-after > sought-after
convenient sake > convenience’s sake
for convenient sake > for convenience’s sake
most of the times > most of the time
a lot of the times > a lot of the time
best|worst|greatest|biggest of all times > best|worst|greatest|biggest of all time
play|plays|played|playing|go|goes|do|doing it|everything by the books > play|plays|played|playing|go|goes|do|doing it|everything by the book
oldest trick|tricks|mistake in the books > oldest trick|tricks|mistake in the book
one for the book > one for the books
hit|hits|hitting the nail on the hat|hit|hed > hit|hits|hitting the nail on the head
leave|leaves|left|leaving in drones > leave|leaves|left|leaving in droves
in drones out > in droves out
have another thing coming > have another think coming / have another thing coming
do|did|does|doing|done my|his|her|some|several mistake|mistakes > make|made|makes|making|made my|his|her|some|several mistake|mistakes
does mistake|mistakes > makes mistake|mistakes
make|makes|made|making a research > do|does|did|doing research
make|makes|made|making an homework > do|does|did|doing homework
do|did|does an effort > make|made|makes an effort
do|did|doing a decision > make|made|making a decision
takes|taking a decision > makes|making a decision
make|makes|made a party > throw|throws|threw a party
say|says|said a lie|lies > tell|tells|told a lie|lies
get|gets|getting|got|go|goes|going pass the|him|her|them|this|that > get|gets|getting|got|go|goes|going past the|him|her|them|this|that
walk|walked|drive|drove|run|ran pass the|him|her|them|us > walk|walked|drive|drove|run|ran past the|him|her|them|us
in the pass few|two|three|week|month|year|decade|weeks|months|years > in the past few|two|three|week|month|year|decade|weeks|months|years
over|for|during the pass few|two|three|five|ten|week|month|year|decade > over|for|during the past few|two|three|five|ten|week|month|year|decade
in passed years > in past years
in the passed > in the past
half passed one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve > half past one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
pay|pays|paid the fees for to > pay|pays|paid the fees to
lead|leads|led rise to > give|gives|gave rise to
leading rise to > giving rise to
rise|rises|rose|risen the ranks > rise|rises|rose|risen through the ranks
rising the ranks > rising through the ranks
goes|went|gone|go so far to say|suggest|claim|call|accuse > goes|went|gone|go so far as to say|suggest|claim|call|accuse
goes|went|go as far to say|suggest|claim|call > goes|went|go as far as to say|suggest|claim|call
goes|went|go as far as say|saying > goes|went|go as far as to say
and a like > and the like
and alikes > and the like
and the likes ! of > and the like
or the likes ! of > or the like
and such likes > and suchlike
first|travel|starter|tool|repair|sewing|survival aid|kid > first|travel|starter|tool|repair|sewing|survival aid|kit
first aid kid|kids > first aid kit|kits
starter|travel|tool|repair|survival|sewing kid|kids > starter|travel|tool|repair|survival|sewing kit|kits
cautionary|inspirational|tall|fairy|old tail|tails > cautionary|inspirational|tall|fairy|old tale|tales ! cat dog
old wives’ tails > old wives’ tales
telling tails > telling tales
tale|tales between his|her|their|its legs > tail|tails between his|her|their|its legs
tail end off > tail end of
tale end > tail end
was|were|is|are|be|been|being|not|am aloud to > was|were|is|are|be|been|being|not|am allowed to
think|thinking|thought|laugh|laughed|read allowed > think|thinking|thought|laugh|laughed|read aloud
no longer|long exist|exists > no longer|longer exist|exists
do|does|did|can|could|is|are|was|were|will|would not longer > do|does|did|can|could|is|are|was|were|will|would no longer ! than
any more longer > any longer
long time a go > long time ago
a long time a go > a long time ago
years|months|weeks|days|hours|minutes a go > years|months|weeks|days|hours|minutes ago ! have has give gave
a few|couple of years|months|weeks|days a go > a few|couple of years|months|weeks|days ago
written|built|made|released long time ago > written|built|made|released a long time ago
long time a gone > long time gone
have|has a ways to go > have|has a way to go
have|has|had|still long ways to go > have|has|had|still a long way to go
have|has|had a long ways to go > have|has|had a long way to go
a long ways > a long way
some ways to go > some way to go
has|still ways to go > has|still a way to go
after a while’s > after a while
for awhile > for a while
in awhile > in a while
after awhile > after a while
quite awhile > quite a while
quite a awhile > quite a while
once every awhile > once every while
a while|awhile back|ago > a while|a_while back|ago
some how|some_how else|ever > somehow|some_how else|ever
no body|else knows|is|has|wants|came|else > nobody|else knows|is|has|wants|came|else ! of with the
no body told|knows|wants|cares|likes|else|ever|really|has|had|is|could|can|will|would|should|did|does|noticed|saw|came|asked|spoke|thinks|thought|believes > nobody told|knows|wants|cares|likes|else|ever|really|has|had|is|could|can|will|would|should|did|does|noticed|saw|came|asked|spoke|thinks|thought|believes ! found
some body|thing told|knows|wants|else > somebody|something told|knows|wants|else
every body|thing knows|wants|else|was|is|has > everybody|everything knows|wants|else|was|is|has ! of
any body|thing knows|wants|else > anybody|anything knows|wants|else
every one|thing knows|wants|agrees|loves|likes|thinks|says > everyone|everything knows|wants|agrees|loves|likes|thinks|says
may be|maybe it|he|she|they|we|the|that|this|there is|was|will|should|are > maybe|maybe it|he|she|they|we|the|that|this|there is|was|will|should|are ! it there that this he she they we which who what you so and or
alot of > a lot of
alot > a lot
allot of > a lot of
abit > a bit
afew > a few
aswell as > as well as
aswell > as well
eventhough > even though
evenif > even if
infact > in fact
infront of > in front of
inspite of > in spite of
noone > no one
ofcourse > of course
highschool > high school
nevermind > never mind
eachother > each other
thankyou > thank you
everytime > every time
apartof > a part of
moreover’s > moreover
under neath > underneath
where as > whereas ! he she it they we the
there fore > therefore
there for he|she|they|we > therefore he|she|they|we
with out a|the|any > without a|the|any
through out the > throughout the
like wise > likewise
other wise > otherwise
never theless > nevertheless
none theless > nonetheless
al though > although
al ready > already
al most > almost
all ready been|have|has|had|begun|started > already been|have|has|had|begun|started
have|has|had|is|are|was|were all ready been|done|started|begun|left|gone > have|has|had|is|are|was|were already been|done|started|begun|left|gone
all together different|wrong > altogether different|wrong
over night > overnight ! stay the a
over comes|came > overcomes|overcame ! get come
over turned > overturned
up graded > upgraded
up loaded > uploaded
down load|loaded|loads > download|downloaded|downloads
any where > anywhere
some where > somewhere
every where > everywhere
else where > elsewhere
any one knows|can|could|who|want > anyone knows|can|could|who|want
some one knows|who|told|said > someone knows|who|told|said
every one knows|who|was|is > everyone knows|who|was|is
him|her|it|my|your self > himself|herself|itself|myself|yourself ! sense
them selves > themselves
our selves > ourselves
them self > themselves
theirself|theirselves > themselves
hisself > himself
ourself > ourselves
week ends > weekends
break downs of the > breakdowns of the ! to will would could can may might must should not they we you people then and who cars
birth days > birthdays
news papers > newspapers
net works > networks
head lines > headlines
black listed > blacklisted
white washed > whitewashed
grand mother|father|son|daughter|parents|children > grandmother|grandfather|grandson|granddaughter|grandparents|grandchildren
basket ball > basketball
house hold > household
book shops|store > bookshops|bookstore
?fire fighter|fighters > firefighter|firefighters
police men|woman > policemen|policewoman
data bases > databases
key boards > keyboards
note books > notebooks
class rooms > classrooms
bath rooms > bathrooms
bed rooms > bedrooms
play grounds > playgrounds
land lords|slide|slides > landlords|landslide|landslides
time tables > timetables
half way through|to|up > halfway through|to|up
ear marked > earmarked
short comings > shortcomings
out come|comes of > outcome|outcomes of
under stands|stood > understands|understood
under goes|went|gone > undergoes|underwent|undergone
with drew|drawn|drawal > withdrew|withdrawn|withdrawal
with stood > withstood
with held > withheld
discuss|discusses|discussed|discussing about the|a|his|her|their|its|what|how|whether|it|this > discuss|discusses|discussed|discussing the|a|his|her|their|its|what|how|whether|it|this ! was were is are be been being much often widely
emphasise|emphasised|emphasises|emphasising|emphasize|emphasized|emphasizes|emphasizing on the|his|her|their|its > emphasise|emphasised|emphasises|emphasising|emphasize|emphasized|emphasizes|emphasizing the|his|her|their|its
comprise|comprises|comprised|comprising of > comprise|comprises|comprised|comprising ! is was are were be been being
consist|consists|consisted|consisting in|from|with two|three|four|five|six|seven|eight|nine|ten > consist|consists|consisted|consisting of two|three|four|five|six|seven|eight|nine|ten
depend|depends|depended|depending of|from the|his|her|their|its|what|how|whether > depend|depends|depended|depending on the|his|her|their|its|what|how|whether
dependent|reliant of the|his|her|their|its > dependent|reliant on the|his|her|their|its
capable to do|make|take|win|play|run|carry|hold|reach|produce|deliver|stand|bear > capable of doing|making|taking|winning|playing|running|carrying|holding|reaching|producing|delivering|standing|bearing
succeed|succeeds|succeeded to win|make|get|reach|take|keep|persuade|stop > succeed|succeeds|succeeded in winning|making|getting|reaching|taking|keeping|persuading|stopping
prevent|prevents|prevented him|her|them|it to > prevent|prevents|prevented him|her|them|it from
insist|insists|insisted for a|the > insist|insists|insisted on a|the
insist|insists|insisted in going|having|taking|making|being|seeing > insist|insists|insisted on going|having|taking|making|being|seeing
accuse|accuses|accused|accusing him|her|them for > accuse|accuses|accused|accusing him|her|them of
was|were|been|is|are accused for > was|were|been|is|are accused of
charged|convicted of|for with > charged|convicted with|of
was|were|been convicted for murder|theft|fraud|rape|assault|manslaughter|perjury|robbery|arson > was|were|been convicted of murder|theft|fraud|rape|assault|manslaughter|perjury|robbery|arson
was|were|been charged for murder|theft|fraud|rape|assault|manslaughter|perjury|robbery|arson > was|were|been charged with murder|theft|fraud|rape|assault|manslaughter|perjury|robbery|arson
was|were|been charged of > was|were|been charged with
was|were|been acquitted from > was|were|been acquitted of
was|were|been cleared from murder|theft|fraud|rape|assault|manslaughter|wrongdoing|all > was|were|been cleared of murder|theft|fraud|rape|assault|manslaughter|wrongdoing|all
pleaded|pleads|plead guilty|innocent for > pleaded|pleads|plead guilty|innocent to
was|were|been sentenced for two|three|four|five|six|seven|eight|nine|ten|life > was|were|been sentenced to two|three|four|five|six|seven|eight|nine|ten|life
guilty for murder|theft|fraud|rape|assault|manslaughter|perjury|robbery|arson > guilty of murder|theft|fraud|rape|assault|manslaughter|perjury|robbery|arson
was|were|been fined with > was|were|been fined
deprive|deprived|deprives|depriving him|her|them from > deprive|deprived|deprives|depriving him|her|them of
rob|robbed|robs|robbing him|her|them from > rob|robbed|robs|robbing him|her|them of
blame|blames|blamed him|her|them of > blame|blames|blamed him|her|them for
apologise|apologised|apologises|apologize|apologized|apologizes for the|his|her families|victims|residents|passengers|customers|players > apologise|apologised|apologises|apologize|apologized|apologizes to the|his|her families|victims|residents|passengers|customers|players
cope|copes|coped|coping to the|his|her|their > cope|copes|coped|coping with the|his|her|their
concentrate|concentrates|concentrated|concentrating in the|his|her|their > concentrate|concentrates|concentrated|concentrating on the|his|her|their ! is was are were
participate|participates|participated|participating at the > participate|participates|participated|participating in the
enter|enters|entered|entering into the room|house|building|hall|pitch|field|church|stadium|village|town|city > enter|enters|entered|entering the room|house|building|hall|pitch|field|church|stadium|village|town|city
reach|reached|reaches|reaching to the summit|final|semi-final|island|village|border|hospital > reach|reached|reaches|reaching the summit|final|semi-final|island|village|border|hospital
resemble|resembles|resembled to a|the|his|her > resemble|resembles|resembled a|the|his|her
marry|marries|married with a > marry|marries|married a ! is was are were be been
stem|stems|stemmed of > stem|stems|stemmed from
refrain|refrained|refrains to > refrain|refrained|refrains from
abstain|abstained|abstains of > abstain|abstained|abstains from
ashamed for > ashamed of
proud for the|his|her|their > proud of the|his|her|their
aware about the|this|his|her|their|what > aware of the|this|his|her|their|what
full with people|fans|visitors|mud|rubbish|children|flowers > full of people|fans|visitors|mud|rubbish|children|flowers
good|bad in maths|football|cooking|singing|chess|cricket > good|bad at maths|football|cooking|singing|chess|cricket
interested on|about the|a|his|her > interested in the|a|his|her
responsible of the|his|her|all|what > responsible for the|his|her|all|what
famous because of|of his|her|its > famous for his|her|its
similar than|as the|a > similar to the|a
superior|inferior|senior|junior than > superior|inferior|senior|junior to
prefer|prefers|preferred|preferable tea|coffee|it than > prefer|prefers|preferred|preferable tea|coffee|it to
familiar of > familiar with
suspicious on|at the|his > suspicious of the|his
typical for the|his|her|a > typical of the|his|her|a
an increase|rise|fall|drop|decrease|reduction of prices|wages|sales|crime|numbers|costs > an increase|rise|fall|drop|decrease|reduction in prices|wages|sales|crime|numbers|costs
the solution of the problem|crisis|dispute > the solution to the problem|crisis|dispute
a solution of the problem|crisis|dispute > a solution to the problem|crisis|dispute
the answer of the question > the answer to the question
in the age|weekend of 10|11|12|13|14|15|16|17|18|19|20|21 > at the age|weekend of 10|11|12|13|14|15|16|17|18|19|20|21
on the contrary of > contrary to
in compliance to|of the > in compliance with the
in lieu for > in lieu of
in respect to of > in respect of
in addition of|with the|a > in addition to the|a
in keeping to|of the > in keeping with the
on behalf for > on behalf of
in favour|favor for|to the|a > in favour|favor of the|a
in charge for > in charge of
in search for > in search of
in spite the|his|her > in spite of the|his|her
regardless to|if of > regardless of
by accident of > by accident
the both of them > both of them
is|are|was|were comprised from > is|are|was|were composed of
since many|several|two|three|four|five|six|ten years|months|weeks|days > for many|several|two|three|four|five|six|ten years|months|weeks|days ! long of
since a long time > for a long time
in last two|three|four|five|six|ten years|months|weeks|days|games|matches > in the last two|three|four|five|six|ten years|months|weeks|days|games|matches
for first|second|third|fourth|last time > for the first|second|third|fourth|last time
for first time|place|half in > for the first time|place|half in
in past|last few|two|three|four|five|ten years|months|weeks|days > in the past|last few|two|three|four|five|ten years|months|weeks|days
over|during past|last few|two|three|four|five|ten years|months|weeks|days > over|during the past|last few|two|three|four|five|ten years|months|weeks|days
in|over|during past year|month|week|decade|century > in|over|during the past year|month|week|decade|century
at same time > at the same time
at very least > at the very least
at end of the > at the end of the
at beginning|start of the|this|his|her > at the beginning|start of the|this|his|her ! kick-off
in middle of the|a|his|her|nowhere > in the middle of the|a|his|her|nowhere
in wake|aftermath|absence|midst|vicinity|presence|run-up of the|a|his|her > in the wake|aftermath|absence|midst|vicinity|presence|run-up of the|a|his|her ! with
on verge|brink|eve|outskirts|edge|cusp|heels of the|a|his|her > on the verge|brink|eve|outskirts|edge|cusp|heels of the|a|his|her
at height|foot|heart|expense|mercy|hands|behest|request of the|a|his|her > at the height|foot|heart|expense|mercy|hands|behest|request of the|a|his|her
in morning|afternoon|evening of|at|before|after > in the morning|afternoon|evening of|at|before|after
in long|short run|term > in the long|short run|term ! thinking planning deal deals loans care jobs
on other hand > on the other hand
as result of the|a|his|her|this > as a result of the|a|his|her|this
as matter of fact|principle|urgency|course > as a matter of fact|principle|urgency|course
as rule of thumb > as a rule of thumb
with view to > with a view to
in hurry to > in a hurry to
in way that > in a way that
at loss to > at a loss to
at stand-still|standstill > at a standstill ! a
to point where > to the point where
to extent that > to the extent that
by time he|she|they|we|the|it > by the time he|she|they|we|the|it
all over country|world|city > all over the country|world|city
for most part > for the most part
pain in neck > pain in the neck
back to drawing board > back to the drawing board
tip of iceberg > tip of the iceberg
light at end of the tunnel > light at the end of the tunnel
across board > across the board ! games
under weather > under the weather
in nick of time > in the nick of time
in heat of the > in the heat of the
in spur of the moment > on the spur of the moment
for sake of > for the sake of
in name of > in the name of
on ground that > on the ground that
under guise|auspices of > under the guise|auspices of
to detriment of > to the detriment of
with exception|help of the|a|his|her > with the exception|help of the|a|his|her
many|few|several of who > many|few|several of whom
many|few|several|most|some|all|none|both|half of whose are|were|have|had > many|few|several|most|some|all|none|both|half of whom are|were|have|had
because of he|she|they|we|it was|were|had|has|is|could|would|did > because he|she|they|we|it was|were|had|has|is|could|would|did
on either sides > on either side
at either ends > at either end
each others > each other’s
one anothers > one another’s
a council of despair|perfection|war > a counsel of despair|perfection|war
complement|complements slip|slips > compliment|compliments slip|slips ! full usual
with complements > with compliments
at the expanse of > at the expense of
at his|her|their|our expanse > at his|her|their|our expense
put|puts|putting of the|a meeting|vote|decision|match|game|trip|election|launch|wedding > put|puts|putting off the|a meeting|vote|decision|match|game|trip|election|launch|wedding
lay|lays|laying|laid of staff|workers|employees|miners > lay|lays|laying|laid off staff|workers|employees|miners
fend|fends|fended|fending of the|a|his|her > fend|fends|fended|fending off the|a|his|her
stave|staves|staved|staving of the|a|defeat|hunger|bankruptcy|relegation > stave|staves|staved|staving off the|a|defeat|hunger|bankruptcy|relegation
paid|pay|pays of his|her|their|the debts|debt|mortgage|loan > paid|pay|pays off his|her|their|the debts|debt|mortgage|loan
cut|cuts of from the > cut|cuts off from the
better|worse|well|badly of than|as > better|worse|well|badly off than|as
set|sets of for|from the|home|school|work > set|sets off for|from the|home ! a the two three several
kick|kicks|kicked of at|with a > kick|kicks|kicked off at|with a
could|can not help but to > could|can not help but
much people|cars|houses|children|students|players|fans > many people|cars|houses|children|students|players|fans ! so very how too as
how much people|cars|houses|children|students|players|fans > how many people|cars|houses|children|students|players|fans
many|several|few informations|advices|furnitures|equipments|luggages|evidences|researches|homeworks|traffics|knowledges > much|much|little information|advice|furniture|equipment|luggage|evidence|research|homework|traffic|knowledge
an|a advice|equipment|evidence that|was|is|to|from > advice|equipment|evidence that|was|is|to|from
a criteria|phenomena|bacteria > a criterion|phenomenon|bacterium
these|those criterion|phenomenon|bacterium > these|those criteria|phenomena|bacteria
this|that criteria|phenomena is|was > this|that criterion|phenomenon is|was
every|each children|women|men|people|schools|players|teams|games > every|each child|woman|man|person|school|player|team|game
another men|women|children > another man|woman|child
most easiest|biggest|best|worst|fastest|safest|cheapest|strongest|oldest|youngest > easiest|biggest|best|worst|fastest|safest|cheapest|strongest|oldest|youngest
more cheap|big|small|easy|fast|strong|old|young than > cheaper|bigger|smaller|easier|faster|stronger|older|younger than
would rather to > would rather
suppose to open|start|meet|play > supposed to open|start|meet|play ! I we you they
is|are|was|were|be ask|expect|allow|force|require|order to > is|are|was|were|be asked|expected|allowed|forced|required|ordered to
was|were|been|be designed|meant|supposed|ought to be ran > was|were|been|be designed|meant|supposed|ought to be run
to be ran|began|went|took|gave|saw|wrote|drove|chose|broke|stole|spoke|sang|swam|drank|rang|flew|threw|grew|knew|drew|shook|ate|fell > to be run|begun|gone|taken|given|seen|written|driven|chosen|broken|stolen|spoken|sung|swum|drunk|rung|flown|thrown|grown|known|drawn|shaken|eaten|fallen
look forward|forwards to see|meet|hear|work|play|welcome > look forward|forward to seeing|meeting|hearing|working|playing|welcoming
looking forward to see|meet|hear|work|play|welcome > looking forward to seeing|meeting|hearing|working|playing|welcoming
accustomed to see|work|play|live|drive|deal|do > accustomed to seeing|working|playing|living|driving|dealing|doing
instead of go|make|take|pay|build|try|use|play > instead of going|making|taking|paying|building|trying|using|playing
it’s|is|was worth to see|visit|try|note|remember > it’s|is|was worth seeing|visiting|trying|noting|remembering
busy to prepare|work|make > busy preparing|working|making
avoid to pay|go|take|make|answer > avoid paying|going|taking|making|answering
enjoy|enjoys|enjoyed to play|read|write|work|sing|swim|cook > enjoy|enjoys|enjoyed playing|reading|writing|working|singing|swimming|cooking
consider|considers|considered to sell|leave|move|buy|resign > consider|considers|considered selling|leaving|moving|buying|resigning ! is was are were be been being
deny|denies|denied to steal|take|kill|know|have > deny|denies|denied stealing|taking|killing|knowing|having
let him|her|them|us|me to go|do|have|see|take|make|play > let him|her|them|us|me go|do|have|see|take|make|play
made|make|makes him|her|them|us|me to go|do|cry|feel|leave|wait|pay|work > made|make|makes him|her|them|us|me go|do|cry|feel|leave|wait|pay|work ! was were
payed > paid ! out away
bare with me|us|him|her|them > bear with me|us|him|her|them
metre|metres|foot|feet|inches of dept > metre|metres|foot|feet|inches of depth
out of his|her|their dept > out of his|her|their depth
in dept interview|study|analysis|look > in-depth interview|study|analysis|look
lacks|lacked of the|any|a > lacks|lacked the|any|a
warded|warding of evil|the|a|attackers > warded|warding off evil|the|a|attackers ! the
shrugged|shrugging of the|a|his|her|criticism > shrugged|shrugging off the|a|his|her|criticism ! the
called|calling of the search|strike|match|game|wedding|event|hunt|talks > called|calling off the search|strike|match|game|wedding|event|hunt|talks ! the
turned of the light|lights|engine|tap|water|gas|power|radio > turned off the light|lights|engine|tap|water|gas|power|radio
took of from the|Heathrow|Dublin > took off from the|Heathrow|Dublin
showed|showing of his|her|their|its new|skills|muscles > showed|showing off his|her|their|its new|skills|muscles ! the a first
never|always|also use to be|live|play|work > never|always|also used to be|live|play|work ! did didn’t
I|he|she|it|we|they use to be > I|he|she|it|we|they used to be ! did do does that which
asked|told|urged|wanted|allowed|ordered|advised|forced|invited|begged|expected him|them|us|me stop|leave|go|come|wait|stay|keep|take|give|make|pay|resign|join|speak|bring|write|play|sign|explain|stand > asked|told|urged|wanted|allowed|ordered|advised|forced|invited|begged|expected him|them|us|me to stop|leave|go|come|wait|stay|keep|take|give|make|pay|resign|join|speak|bring|write|play|sign|explain|stand
more better|worse|easier|faster|bigger|stronger than > better|worse|easier|faster|bigger|stronger than
most|some|all|none|both|half|neither|one|two|three|four of who > most|some|all|none|both|half|neither|one|two|three|four of whom ! we he she they I you it
?less people|cars|jobs|children|pupils|students|houses|homes|patients|passengers|voters|visitors > fewer people|cars|jobs|children|pupils|students|houses|homes|patients|passengers|voters|visitors
the reason of the|this delay|strike|closure|fire > the reason for the|this delay|strike|closure|fire
under impression that > under the impression that
get|got|getting used to see|work|play|live|drive|deal|have > get|got|getting used to seeing|working|playing|living|driving|dealing|having
who use to be|live > who used to be|live
is|are been > is|are being / has|have been ! what who that which it
upto the|a|them|him|her|us|date|speed|scratch > up to the|a|them|him|her|us|date|speed|scratch
was|were|is bore in|on|to|at > was|were|is born in|on|to|at
a new|old|clean|black trousers|scissors|glasses|jeans|shorts|tights|pyjamas > a new|old|clean|black pair of trousers|scissors|glasses|jeans|shorts|tights|pyjamas
fewer water|money|time|rain|traffic|food|work|crime|noise|snow|waste|space > less water|money|time|rain|traffic|food|work|crime|noise|snow|waste|space
the|a|one man|woman|boy|girl|player|driver|nurse|teacher|officer|doctor which was|is|has|had|won|stole|died|lived|came|went|ran|drove > the|a|one man|woman|boy|girl|player|driver|nurse|teacher|officer|doctor who was|is|has|had|won|stole|died|lived|came|went|ran|drove
men|women|people|children|residents|players|fans|workers|pupils which are|were|have|had|live|work|lived|came > men|women|people|children|residents|players|fans|workers|pupils who are|were|have|had|live|work|lived|came ! of for in with to by from
arrive|arrives|arrived|arriving to the|a station|airport|hospital|scene|school|ground|stadium|port|village|hotel > arrive|arrives|arrived|arriving at the|a station|airport|hospital|scene|school|ground|stadium|port|village|hotel
he|she|they|we|I|it|who must to > he|she|they|we|I|it|who must
going|went|gone|go school|bed|church|court|prison|hospital > going|went|gone|go to school|bed|church|court|prison|hospital
listen|listens|listened|listening music|radio|records > listen|listens|listened|listening to music|radio|records
putting of the|a|its|his|her|their > putting off the|a|its|his|her|their ! the
married to with > married to
`;

/** Words that look alike where a phrase decides between them. */
const LOOKALIKES = `
perspective buyer|buyers|client|clients|customer|customers|student|students|employer|employers|employee|employees|tenant|tenants|candidate|candidates|parent|parents|owner|owners|role|roles|bidder|bidders|member|members|purchaser|purchasers > prospective buyer|buyers|client|clients|customer|customers|student|students|employer|employers|employee|employees|tenant|tenants|candidate|candidates|parent|parents|owner|owners|role|roles|bidder|bidders|member|members|purchaser|purchasers
hard|easy|difficult|tough|harder|easier|impossible to fine > hard|easy|difficult|tough|harder|easier|impossible to find ! him them
best-practices > best practices
informations > information
feedbacks > feedback ! climate environmental positive negative carbon ice on loops between
advices > advice
furnitures > furniture
equipments > equipment
softwares > software
luggages > luggage
homeworks > homework
at good|great|bad idea > a good|great|bad idea
national institute of health > National Institutes of Health
center for disease control and > Centers for Disease Control and
department|secretary of veteran|veteran’s|veterans’ affairs > department|secretary of Veterans Affairs
john hopkins university|hospital|medicine > Johns Hopkins University|Hospital|Medicine
citizen|citizen’s|citizens’ advice bureau > Citizens Advice Bureau
procter|proctor and gambles > Procter & Gamble
proctor and gamble > Procter & Gamble
house of common > House of Commons
lloyds of london > Lloyd’s of London
passerbys|passerbies|passer-bys|passersbys > passers-by / passersby
mother-in-laws|father-in-laws|brother-in-laws|sister-in-laws|daughter-in-laws|son-in-laws > mothers-in-law|fathers-in-law|brothers-in-law|sisters-in-law|daughters-in-law|sons-in-law
attorney|solicitor|governor|consul generals > attorneys|solicitors|governors|consuls general
runner-ups > runners-up
hanger-ons > hangers-on
good|bad|some|his|her|their|legal|medical|financial|professional|expert|best|sound|official|my|your|any|this|that advise > good|bad|some|his|her|their|legal|medical|financial|professional|expert|best|sound|official|my|your|any|this|that advice ! not i we to would strongly that and which who
a piece of advise > a piece of advice
take|took|taken|follow|followed|ignored|against the advise > take|took|taken|follow|followed|ignored|against the advice
word of advise > word of advice
to advice the|him|her|them|on|people|us|you|against|ministers > to advise the|him|her|them|on|people|us|you|against|ministers
would|will|could|can|should|strongly advice > would|will|could|can|should|strongly advise
deep|deep breathe > deep breath|breath
a|his|her|their|last|deep|every|out_of breathe > a|his|her|their|last|deep|every|out_of breath
short|out of breathe > short|out of breath
hold|holds|held|holding|catch|caught|catching his|her|their|your|my breathe > hold|holds|held|holding|catch|caught|catching his|her|their|your|my breath
to|can’t|could|cannot|can|couldn’t breath > to|can’t|could|cannot|can|couldn’t breathe ! breath
room to breath > room to breathe
his|her|their|my|our|your|firm|strong|popular|common|religious|a|the believe|believes that|in > his|her|their|my|our|your|firm|strong|popular|common|religious|a|the belief|beliefs that|in ! do
beyond believe > beyond belief
contrary to popular believe > contrary to popular belief
i|we|they|you|to|would|don’t|not belief that|in|it|the > i|we|they|you|to|would|don’t|not believe that|in|it|the
their|his|her|the|your|proof|way|our live’s > their|his|her|the|your|proof|way|our life’s
is|be|a proof|prove of > is|be|a proof|proof of
living|definitive|conclusive|no|any|further|is_there prove > living|definitive|conclusive|no|any|further|is_there proof ! that to not can
to proof that|the|it|his|her|their > to prove that|the|it|his|her|their
will|would|could|can|must proof that|the|it > will|would|could|can|must prove that|the|it
emphasize|emphasise|emphasizes|emphasises on > emphasis|emphasis|emphasis|emphasis on ! we they i to he she
put|puts|place|places|placed|lay|laid|more|an|the|greater emphasise|emphasize on > put|puts|place|places|placed|lay|laid|more|an|the|greater emphasis|emphasis on
device|devises a plan|plans|scheme|strategy|way > devise|devises a plan|plans|scheme|strategy|way
to device a|new|the > to devise a|new|the
mobile|medical|electronic|explosive devise|devises > mobile|medical|electronic|explosive device|devices
lose|losing|lost it’s > lose|losing|lost its
loose weight|money|control|patience|faith|interest|hope|sight|touch|track|heart|sleep|face|ground|count|jobs|votes|power > lose weight|money|control|patience|faith|interest|hope|sight|touch|track|heart|sleep|face|ground|count|jobs|votes|power
loosing weight|money|control|patience|faith|interest|hope|sight|touch|track|the|his|her|their|its|my|our|votes|ground|battle|to|streak|side|team > losing weight|money|control|patience|faith|interest|hope|sight|touch|track|the|his|her|their|its|my|our|votes|ground|battle|to|streak|side|team
nothing|much|anything left to loose > nothing|much|anything left to lose
nothing|everything to loose > nothing|everything to lose
win or loose > win or lose
lose|lost ends > loose|loose ends
lose-fitting > loose-fitting
on the lose > on the loose
break|breaks|broke|broken lose > break|breaks|broke|broken loose
let|lets lose on|a > let|lets loose on|a
let lose > let loose
a|and|the|heavy|big lost of life > a|and|the|heavy|big loss of life
sorry for your lost > sorry for your loss
at a lost > at a loss
at a lost for words > at a loss for words
chose to|not be|do|go now > choose to|not be|do|go now
to chose a|the|between|from|his|her|their|its|which|whether|not|to > to choose a|the|between|from|his|her|their|its|which|whether|not|to
can|could|will|would|may|must chose to|a|the|from|between|which > can|could|will|would|may|must choose to|a|the|from|between|which
choose to|not yesterday > chose to|not yesterday
had|has|have choose|chose to|the|a|not > had|has|have chosen|chosen to|the|a|not
quit|quiet a bit|lot|while > quite a bit|lot|while ! to and
than|then ever|before before > than|than ever|before before
more|less|rather|better|worse|higher|lower|bigger|smaller|larger|greater|fewer|faster|slower|older|younger|longer|shorter|stronger|weaker|earlier|later|cheaper|easier|harder|richer|poorer|safer|closer|deeper|wider|other then > more|less|rather|better|worse|higher|lower|bigger|smaller|larger|greater|fewer|faster|slower|older|younger|longer|shorter|stronger|weaker|earlier|later|cheaper|easier|harder|richer|poorer|safer|closer|deeper|wider|other than ! no and until since even any
more|less|better|worse|bigger|smaller|older|younger|higher|lower than|then one|two > more|less|better|worse|bigger|smaller|older|younger|higher|lower than|than one|two
no sooner had|did he|she|they|it then > no sooner had|did he|she|they|it than
and|since|back|until|by than > and|since|back|until|by then ! later
every now and than > every now and then
now and than > now and then
back than > back then ! further sooner
since than > since then
until than > until then
by than > by then
effect|effects his|her|their|our people|life|lives|health > affect|affects his|her|their|our people|life|lives|health ! the of an no this
will|would|could|can|may|might|to|not|does|did|really|adversely|badly|directly|negatively effect the|his|her|their|our|your|people|everyone|how|us|them|you|me|him|millions|thousands > will|would|could|can|may|might|to|not|does|did|really|adversely|badly|directly|negatively affect the|his|her|their|our|your|people|everyone|how|us|them|you|me|him|millions|thousands
badly|adversely|directly|severely|negatively|worst|deeply|seriously|most effected > badly|adversely|directly|severely|negatively|worst|deeply|seriously|most affected
was|were|been|be|is|are|being effected by > was|were|been|be|is|are|being affected by
an|the|no|any|little|knock-on|domino|ripple|cumulative|desired|opposite|immediate|full|adverse|positive|negative|greenhouse|placebo affect > an|the|no|any|little|knock-on|domino|ripple|cumulative|desired|opposite|immediate|full|adverse|positive|negative|greenhouse|placebo effect ! can could will would may might not these those and
knock-on affects > knock-on effects
take|takes|took|come|comes|came|go|goes|went into affect > take|takes|took|come|comes|came|go|goes|went into effect
take|takes|took|taking|taken affect > take|takes|took|taking|taken effect
in affect > in effect
to great|good|little|no|devastating affect > to great|good|little|no|devastating effect
cause|causes and affect > cause|causes and effect
has|have|had|an adverse|huge|big|devastating|profound|major|significant affect on > has|have|had|an adverse|huge|big|devastating|profound|major|significant effect on
compliment|compliments each other > complement|complements each other
full|a|his|her|their|the compliment of staff|officers|players|crew|members > full|a|his|her|their|the complement of staff|officers|players|crew|members
complimentary medicine|medicines|therapy|therapies|skills|colours|colors > complementary medicine|medicines|therapy|therapies|skills|colours|colors
complementary ticket|tickets|drink|drinks|breakfast|copy|copies|meal|wifi|parking > complimentary ticket|tickets|drink|drinks|breakfast|copy|copies|meal|wifi|parking
pay|pays|paid|paying a|him|her|them complement|complements > pay|pays|paid|paying a|him|her|them compliment|compliments
city|town|county|parish|local|borough|district counsel|consul said|has|was|is|leader|tax|meeting|house|chamber|voted > city|town|county|parish|local|borough|district council|council said|has|was|is|leader|tax|meeting|house|chamber|voted
counsel tax|estate|houses|flat|leader|chamber > council tax|estate|houses|flat|leader|chamber
legal|defence|defense|special|general council for > legal|defence|defense|special|general counsel for ! the
marriage|grief|bereavement|trauma|debt councillor|councillors|councilling|counciling > marriage|grief|bereavement|trauma|debt counsellor|counsellors|counselling|counselling
desert|deserts|cake menu|trolley|wine > dessert|desserts|cake menu|trolley|wine
sahara|gobi|mojave|negev dessert > sahara|gobi|mojave|negev desert
dessert island|storm|sand > desert island|storm|sand
discrete about|inquiries|enquiries > discreet about|inquiries|enquiries
draw|draws|chest_of|desk of drawers|draws > draw|draws|chest_of|desk of drawers|drawers
chest of draws > chest of drawers
top|bottom|desk|kitchen draw of > top|bottom|desk|kitchen drawer of
elude|eludes|eluded to > allude|alludes|alluded to
eminent|immanent danger|threat|attack|death|collapse|arrest|release|departure > imminent danger|threat|attack|death|collapse|arrest|release|departure
imminent domain|scientist|professor|lawyer > eminent domain|scientist|professor|lawyer
ensure|insure his|her|the|their car|house|home > insure|insure his|her|the|their car|house|home
everyday life’s > everyday life
every day life|lives|people|item|items|use|objects|language > everyday life|lives|people|item|items|use|objects|language
happens|happen|happened|comes|come|goes|works|work|runs everyday > happens|happen|happened|comes|come|goes|works|work|runs every day
everyday for|since|at|between > every day for|since|at|between
except|excepts that the offer|invitation|award|apology > accept|accepts that the offer|invitation|award|apology
to except the|that|an|his|her|their|responsibility|an offer > to accept the|that|an|his|her|their|responsibility|an offer
accept for the fact|odd > except for the fact|odd
faze|phase|phases|phased him|her|them|me by > faze|faze|fazes|fazed him|her|them|me by
not|n’t|unphased phase|phased by > not|n’t|unfazed faze|fazed by
unphased by > unfazed by
unphased > unfazed
don’t|do|i|we|they|you|didn’t|can|still fell like > don’t|do|i|we|they|you|didn’t|can|still feel like
gibe|jibe with > jibe|jibe with
hanger|hangers at the airport|airfield|base > hangar|hangars at the airport|airfield|base
aircraft|airplane|plane hanger|hangers > aircraft|airplane|plane hangar|hangars
heard|herd of cattle|sheep|cows|elephants|goats|buffalo > herd|herd of cattle|sheep|cows|elephants|goats|buffalo
a|of|never|have|had|i|we|he|she herd of|about him|her|it|them|that > a|of|never|have|had|i|we|he|she heard of|about him|her|it|them|that
hoard|hoards of people|fans|tourists|reporters|shoppers|journalists|photographers|zombies|protesters|visitors > horde|hordes of people|fans|tourists|reporters|shoppers|journalists|photographers|zombies|protesters|visitors
horde|hordes of gold|coins|treasure|weapons > hoard|hoards of gold|coins|treasure|weapons
i|we hop we|you|this|that|to|they|it > i|we hope we|you|this|that|to|they|it
idle|idol threats|threat|gossip|chatter > idle|idle threats|threat|gossip|chatter
teen|pop|rock|football|his|her idle > teen|pop|rock|football|his|her idol
an|this|one|isolated|another|major|serious incidence > an|this|one|isolated|another|major|serious incident
ingenious|ingenuous plan|idea|way|solution|device|scheme > ingenious|ingenious plan|idea|way|solution|device|scheme
into|in to touch with > in|in touch with
i|he|she|they|we|you|nobody|everyone|who|always|never new that|it|what|how|he|she|they|nothing|about|him|her|them > i|he|she|they|we|you|nobody|everyone|who|always|never knew that|it|what|how|he|she|they|nothing|about|him|her|them
happy|brand|the knew year > happy|brand|the new year
happy knew year > happy new year
brand|brands knew > brand|brand new
it|that|he|she|they|there know longer > it|that|he|she|they|there no longer
lay|lays down to sleep|rest > lie|lies down to sleep|rest ! the a
lead-up|led-up > lead-up|lead-up
leaf|leafs of absence > leave|leaves of absence
maternity|sick|annual|paternity|parental leaf > maternity|sick|annual|paternity|parental leave
lead|led|leads poisoning|pipes|paint > lead|lead|lead poisoning|pipes|paint
lesson|lessons the blow|impact|pain|burden|risk|load > lessen|lessens the blow|impact|pain|burden|risk|load
to lesson its|his|her > to lessen its|his|her
liable|libel suit|action|case|damages > libel|libel suit|action|case|damages
mantle|mantel of leadership|leader|champion|captain > mantle|mantle of leadership|leader|champion|captain
miner|minor injuries|injury|offence|role|changes > minor|minor injuries|injury|offence|role|changes
coal|gold|tin|copper minor|minors > coal|gold|tin|copper miner|miners
moat|mote point > moot|moot point
morning|mourning the death|loss > mourning|mourning the death|loss
in|day|days|period of morning > in|day|days|period of mourning ! the this that good early next every monday tuesday wednesday thursday friday saturday sunday hours one each
naval|navel orange|piercing > navel|navel orange|piercing
ordnance|ordinance survey|disposal > ordnance|ordnance survey|disposal
unexploded ordinance > unexploded ordnance
past|passed away|law|bill > passed|passed away|law|bill
he|she|they|who|had|has|have|father|mother past away > he|she|they|who|had|has|have|father|mother passed away
was|were|been|be|bill past by > was|were|been|be|bill passed by
time|times has past > time|times has passed
persecute|persecuted for theft|speeding|trespass|murder|drink-driving > prosecute|prosecuted for theft|speeding|trespass|murder|drink-driving
personal|military|medical|airline|armed|security|key|police|trained|emergency personal > personal|military|medical|airline|armed|security|key|police|trained|emergency personnel
personnel belongings|details|life|data|trainer|hygiene|experience|attack|best|opinion|reasons > personal belongings|details|life|data|trainer|hygiene|experience|attack|best|opinion|reasons
plain|plane english|truth > plain|plain english|truth
pole|poll position|vault|dancer > pole|pole position|vault|dancer
opinion|exit|straw|latest|new pole|poles > opinion|exit|straw|latest|new poll|polls
go|goes|went|going|gone to the poles > go|goes|went|going|gone to the polls
at the poles on > at the polls on
pole|poles tax > poll|poll tax
poring|pouring rain > pouring|pouring rain
pour|pores of|over skin > pores|pores of|over skin
precede|precedes|preceded|preceding with|to the > proceed|proceeds|proceeded|proceeding with|to the
precedence|precedents for|in this|the|such > precedent|precedents for|in this|the|such
set|sets|setting a|an dangerous|important precedence > set|sets|setting a|an dangerous|important precedent
set|sets|setting a precedence > set|sets|setting a precedent
take|takes|took|taking president|precedents over > take|takes|took|taking precedence|precedence over
set|sets a president for > set|sets a precedent for
presents|presence of mind > presence|presence of mind
in|the|police|strong|heavy presents of > in|the|police|strong|heavy presence of ! wrapped christmas birthday opening gave
prescribe|prescribed to the|this theory|view|idea|notion|belief > subscribe|subscribed to the|this theory|view|idea|notion|belief
prophecy|prophesy of doom > prophecy|prophecy of doom
self-fulfilling prophesy > self-fulfilling prophecy
regiment|regiments of drugs|treatment|exercise|antibiotics|pills > regimen|regimens of drugs|treatment|exercise|antibiotics|pills
drug|exercise|treatment|diet|dietary|training|skincare|therapeutic|chemotherapy|fitness|dosing|therapy regiment|regiments > drug|exercise|treatment|diet|dietary|training|skincare|therapeutic|chemotherapy|fitness|dosing|therapy regimen|regimens
to|will|can|could|would|not|must|should response to|soon|yesterday|quickly|with|by > to|will|can|could|would|not|must|should respond to|soon|yesterday|quickly|with|by ! in
resident’s of the > residents of the
residence of the town|city|village|area|street|estate > residents of the town|city|village|area|street|estate ! the a official
respectively|respectfully disagree|decline|request|ask > respectfully|respectfully disagree|decline|request|ask
riffle|riffled|riffling through|rifle > rifle|rifled|rifling through|rifle
ring|wring|wrung|wringing out|his|her|their hands > wring|wring|wrung|wringing out|his|her|their hands
ringing his|her|their hands > wringing his|her|their hands
route|root for the home > root|root for the home
bus|train|cycle|trade|main|escape|evacuation|flight|shipping root|roots > bus|train|cycle|trade|main|escape|evacuation|flight|shipping route|routes
seam|seams to be|have|like > seem|seems to be|have|like
crime|murder|accident|crash|music|art|political seen > crime|murder|accident|crash|music|art|political scene
behind the seens|seen > behind the scenes|scenes
at the seen > at the scene
arrived at|on|left the seen > arrived at|on|left the scene
shear|sheer|sheared volume|nonsense|madness > sheer|sheer|sheer volume|nonsense|madness
site|sight|sights for sore > sight|sight|sights for sore
building|construction|camping|web|bomb|burial|heritage|landfill sight|sights > building|construction|camping|web|bomb|burial|heritage|landfill site|sites
tourist sites and sounds > tourist sights and sounds
the sites and sounds > the sights and sounds
sited|cited for contempt|bravery > cited|cited for contempt|bravery
soar throat|loser|point > sore throat|loser|point
sore to a|an|new > soar to a|an|new
stake|steak|stakes and|with chips > steak|steak|steaks and|with chips
at steak|steaks > at stake|stake
stationary|stationery shop > stationery|stationery shop
straightened circumstances|times > straitened circumstances|times
strait away|forward > straight away|forward
suite|suit yourself > suit|suit yourself
taught|taut ship|muscles|skin|rope > taut|taut ship|muscles|skin|rope
team|teem up > team|team up
there|their|they’re own fault > their|their|their own fault
they’re own > their own
their|there|they’re is|are a|no|many > there|there|there is|are a|no|many
their are|is|was|were|will|has|have no|a|many|some|several|two|three|also|still|now|currently|about|more > there are|is|was|were|will|has|have no|a|many|some|several|two|three|also|still|now|currently|about|more
threw|through|thorough the window|door > through|through|through the window|door ! him her it them stone stones and was brick he she they
a through|thorough investigation|review|search|inquiry|cleaning|examination > a thorough|thorough investigation|review|search|inquiry|cleaning|examination
time|thyme and again > time|time and again
to|two|too weeks|months|days|people later|ago > two|two|two weeks|months|days|people later|ago ! the back
tow|toe|toes trucks > tow|tow|tow trucks
track|tract|tracts record > track|track|track record
treaty|treatise|treaties talks > treaty|treaty|treaty talks
vial|vile|vials of blood > vial|vial|vials of blood
wary|weary|leery off > wary|weary|leery of
waist|waste|wastes of time|money|space|energy > waste|waste|wastes of time|money|space|energy
weather|whether|wether or not|to > whether|whether|whether or not|to ! the bad cold hot good warm wet this stormy severe extreme
weather he|she|they|it|we|you was|is|will|would|should|can|could|has|had|were|are > whether he|she|they|it|we|you was|is|will|would|should|can|could|has|had|were|are
decide|decided|know|asked|ask|see|wonder|wondered|debate|doubt|question|unclear|consider weather > decide|decided|know|asked|ask|see|wonder|wondered|debate|doubt|question|unclear|consider whether
bad|cold|hot|wet|stormy|severe|extreme|warm whether > bad|cold|hot|wet|stormy|severe|extreme|warm weather
the whether forecast|conditions|was > the weather forecast|conditions|was
whether|weather|weathers forecast > weather|weather|weathers forecast
weigh|way|ways in on the debate > weigh|weigh|weighs in on the debate
we|they|you where not|going|told|also|never|happy|asked|being|able|right|in|at|on|very|all|there|given|trying > we|they|you were not|going|told|also|never|happy|asked|being|able|right|in|at|on|very|all|there|given|trying ! know is see
who|which|that where not|the|in|told|also|being|sent|killed|found|given > who|which|that were not|the|in|told|also|being|sent|killed|found|given ! know is
where ever > wherever
who’s|whose house|fault|idea|car|job|turn|side > whose|whose house|fault|idea|car|job|turn|side
whose going|been|there|that|next > who’s going|been|there|that|next
you’re|youre going|not|welcome|right|wrong > you’re|you’re going|not|welcome|right|wrong
you’re own|car|house|job|name|life|way|mother|father|money|time|family|children|face|hands|head|heart|mind|keys > your own|car|house|job|name|life|way|mother|father|money|time|family|children|face|hands|head|heart|mind|keys
they’re own|car|job|names|lives|way|mother|father|money|time|family|friends|children|homes > their own|car|job|names|lives|way|mother|father|money|time|family|friends|children|homes
`;

/** Words said twice over, double negatives and other surplus. */
const REDUNDANT = `
?am|pm in the morning|afternoon > am|pm
?12 noon|midnight > noon|midnight
?advance planning > planning
?advance warning > warning
?added bonus > bonus
?actual fact > fact
?alternative choice > alternative
?and etc > etc
and etc > etc
?armed gunman|gunmen > gunman|gunmen
?ascend|ascended up > ascend|ascended
ATM|PIN|HIV|LCD|PDF machine|number|virus|display|format > ATM|PIN|HIV|LCD|PDF
?basic fundamentals > fundamentals
?but however > but / however
?brief moment > moment
?close proximity > proximity
?collaborate|collaborated together > collaborate|collaborated
?combine|combined together > combine|combined
?completely|totally destroyed|eliminated|unanimous|full > destroyed|eliminated|unanimous|full
?consensus of opinion > consensus
?could possibly > could
?each and every > each / every
?end result > result
?enter|entered in to the > enter|entered the
?equally as > equally / as
equally as bad|important|well|much|strong > equally bad|important|well|much|strong
?exact same > same
?fall|fell down from > fall|fell from
?fellow classmate|classmates|colleague|colleagues > classmate|classmates|colleague|colleagues
?filled to capacity > full
?final conclusion|outcome|result > conclusion|outcome|result
?first of all > first
?foreign imports > imports
?free gift|gifts > gift|gifts
?future plans > plans
?gather|gathered together > gather|gathered
?general public > public
?hot water heater > water heater
?join|joined together > join|joined
?joint collaboration > collaboration
?less|more worse|better > worse|better
?merge|merged together > merge|merged
?mutual cooperation > cooperation
?new innovation|innovations > innovation|innovations
?new recruit|recruits > recruit|recruits
?now currently > currently
?original founder > founder
?over exaggerate|exaggerated > exaggerate|exaggerated
?past experience|experiences|history > experience|experiences|history
?personal opinion > opinion
?plan|planned ahead > plan|planned
?postpone|postponed until later > postpone|postponed
?present time > present
?protest|protested against > protest|protested
?raise|rise up in > raise|rise in
?reason is because > reason is that
?the reason is because > the reason is that
the reason why is because > the reason is that
the reason being is > the reason is
?refer|referred|refers back to > refer|referred|refers to
repeat|repeated again > repeat|repeated
reply|replied|returned|reverted|refer back to > reply|replied|returned|reverted|refer to
?revert|reverts|reverted back > revert|reverts|reverted
?safe haven|havens > haven|havens
?since|because the reason why > because
?still remains > remains
?sum total > total
?sudden crisis > crisis
?surrounded on all sides > surrounded
?tuna fish > tuna
?unexpected surprise > surprise
?usual custom > custom
?very unique > unique
?most|more unique > unique
?whether or not to > whether to
?young child|children|infant > child|children|infant
more better|worse|bigger|faster|stronger|easier|harder|cheaper|smarter|safer|happier|older|younger|richer|quicker|cleaner|closer|higher|lower|larger|smaller|longer|shorter > better|worse|bigger|faster|stronger|easier|harder|cheaper|smarter|safer|happier|older|younger|richer|quicker|cleaner|closer|higher|lower|larger|smaller|longer|shorter ! no any much two three four five six ten some many few one of hundreds term dated lasting range standing running distance
most best|easiest|biggest|worst|fastest|strongest|cheapest|oldest|richest|greatest|largest|highest|latest > best|easiest|biggest|worst|fastest|strongest|cheapest|oldest|richest|greatest|largest|highest|latest
more|less easier|harder > easier|harder
most unkindest > unkindest
cannot|can’t|couldn’t hardly > can|can|could hardly
not|n’t hardly any > hardly any
don’t|didn’t|doesn’t know nothing > don’t|didn’t|doesn’t know anything
don’t|didn’t|doesn’t have no > don’t|didn’t|doesn’t have any
can’t|don’t|won’t|didn’t|wouldn’t do nothing > can’t|don’t|won’t|didn’t|wouldn’t do anything
didn’t|don’t see|hear|say|want nothing > didn’t|don’t see|hear|say|want anything
?as of yet > as yet
?as of yet > as yet
?as to whether or not > whether
a whole entire > an entire
?one of the only > one of the few / the only
irregardless of > regardless of
?as per usual > as usual
in the near vicinity > nearby
in this day and time > in this day and age
over top of > on top of
?outside of > outside
?inside of > inside
?meet|met up with > meet|met
?free up > free
?head up > head
where it’s at > where it is
where|what is he|she|it at at > where|what is he|she|it at
?all throughout > throughout
centuries|years|months|weeks|days|decades long ago > centuries|years|months|weeks|days|decades ago
since two|three|four|five|ten|several|many weeks|months|years|days > for two|three|four|five|ten|several|many weeks|months|years|days
six|seven|eight|nine|ten|eleven|twelve am|pm in the morning|evening > six|seven|eight|nine|ten|eleven|twelve am|pm
from monday|tuesday|wednesday|thursday|friday until|to_until > from monday|tuesday|wednesday|thursday|friday until|until
both of them two > both of them
the both of them|us|you > both of them|us|you
less jobs|cars|students|women|men|children|voters|homes|houses|patients|players|goals|votes|seats|schools|hospitals|doctors|nurses|police|officers|errors|mistakes|cases|deaths|crimes|flights|trains|buses|tickets|words > fewer jobs|cars|students|women|men|children|voters|homes|houses|patients|players|goals|votes|seats|schools|hospitals|doctors|nurses|police|officers|errors|mistakes|cases|deaths|crimes|flights|trains|buses|tickets|words ! no the much
amount of jobs|cars|women|men|children|voters|homes|houses|patients|players|goals|votes|seats|schools|times|cases|deaths|crimes > number of jobs|cars|women|men|children|voters|homes|houses|patients|players|goals|votes|seats|schools|times|cases|deaths|crimes
between you and i > between you and me
for|to|with|from|about my|his|her|your wife|husband|brother|sister|family|friend|friends and i > for|to|with|from|about my|his|her|your wife|husband|brother|sister|family|friend|friends and me
me and my|him|her wife|husband|brother|sister|friend|friends|family|dad|mum|mom|went|were > my|he|she wife|husband|brother|sister|friend|friends|family|dad|mum|mom|went|were and I ! with for to about of from at between like
this phenomena|bacteria|data_are > this phenomenon|bacterium|data_are
a criteria|phenomena|bacteria|strata|spectra > a criterion|phenomenon|bacterium|stratum|spectrum
one criteria|phenomena > one criterion|phenomenon
these|those|several|three|two|many|four|five criterion|phenomenon > these|those|several|three|two|many|four|five criteria|phenomena
criterias|phenomenas|bacterias|datas|stratas > criteria|phenomena|bacteria|data|strata
criterions|phenomenons > criteria|phenomena
an alumni|alumnae of > an alumnus|alumna of
is|was an|a alumni of > is|was an|a alumnus of
i|we|they|he|she|it seen it|him|her|them|that|the > i|we|they|he|she|it saw it|him|her|them|that|the
i|we|they|you|he|she done it|that|this|my|the > i|we|they|you|he|she did it|that|this|my|the ! have has had ’ve
these|those kind|type|sort of people > these|those kinds|types|sorts of people
this|that kind|type|sort of things > this|that kind|type|sort of thing
if i|he|she|we|they|you would’ve known|had|been|done|seen|gone|won|wanted|asked > if i|he|she|we|they|you had known|had|been|done|seen|gone|won|wanted|asked
neither of them|us|these or > neither of them|us|these nor
neither he|she|they|it or > neither he|she|they|it nor
how to|does it looks|look like > how to|does it look|look like
how it looks|feels|sounds like > what it looks|feels|sounds like
how does|do it|that|they|this looks|feels|works|compares > how does|do it|that|they|this look|feel|work|compare
how does|do it|that|they|this compared to|with > how does|do it|that|they|this compare to|with
what does it means > what does it mean
does|did|doesn’t|didn’t it|he|she works|means|makes|looks|has|needs|wants|goes > does|did|doesn’t|didn’t it|he|she work|mean|make|look|have|need|want|go
didn’t|did|doesn’t|does|don’t not knew|went|saw|took|came|had|made|got|gave|said > didn’t|did|doesn’t|does|don’t not know|go|see|take|come|have|make|get|give|say
didn’t|doesn’t|don’t knew|went|saw|took|came|had|made|got|gave|said|wanted|worked|needed|looked|wants|works|needs|has > didn’t|doesn’t|don’t know|go|see|take|come|have|make|get|give|say|want|work|need|look|want|work|need|have
did not knew|went|saw|took|came|made|got|gave|wanted|worked|needed > did not know|go|see|take|come|make|get|give|want|work|need
has|have did|went|ran|began|drank|sang|swam|rang|saw|took|gave|wrote|drove|rode|broke|spoke|chose|froze|stole|woke|wore|tore|ate|fell|flew|grew|knew|threw|drew|blew > has|have done|gone|run|begun|drunk|sung|swum|rung|seen|taken|given|written|driven|ridden|broken|spoken|chosen|frozen|stolen|woken|worn|torn|eaten|fallen|flown|grown|known|thrown|drawn|blown ! not
had went|ran|began|drank|sang|swam|saw|took|gave|wrote|drove|rode|broke|spoke|chose|froze|stole|wore|tore|ate|fell|flew|grew|knew|threw|drew|blew > had gone|run|begun|drunk|sung|swum|seen|taken|given|written|driven|ridden|broken|spoken|chosen|frozen|stolen|worn|torn|eaten|fallen|flown|grown|known|thrown|drawn|blown
could|would|should|might|must|may have went|ran|began|saw|took|gave|wrote|drove|broke|spoke|chose|wore|ate|fell|flew|grew|knew|threw > could|would|should|might|must|may have gone|run|begun|seen|taken|given|written|driven|broken|spoken|chosen|worn|eaten|fallen|flown|grown|known|thrown
i’ve|we’ve|they’ve|you’ve looking|working|trying|using|running|going|doing|making|getting|having|seeing|playing|thinking|waiting|writing|reading|living|talking|asking|building|testing|planning|studying > i’ve_been|we’ve_been|they’ve_been|you’ve_been looking|working|trying|using|running|going|doing|making|getting|having|seeing|playing|thinking|waiting|writing|reading|living|talking|asking|building|testing|planning|studying / i’m|we’re|they’re|you’re looking|working|trying|using|running|going|doing|making|getting|having|seeing|playing|thinking|waiting|writing|reading|living|talking|asking|building|testing|planning|studying
i|we|they|you|he|she|it is|are agree|disagree|think|believe|want|need with|that > i|we|they|you|he|she|it agree|disagree|think|believe|want|need with|that
i am agree > I agree
john hopkins university|hospital > Johns Hopkins university|hospital
take|takes|took|taking|taken|take it|this|him|her|them|security|things serious > take|takes|took|taking|taken|take it|this|him|her|them|security|things seriously
should|would|could|will|can|must|to be able be|do|go|get|make|see|use > should|would|could|will|can|must|to be able to be|do|go|get|make|see|use
try|tried|tries|trying his|her|their|my|your hands at > try|tried|tries|trying his|her|their|my|your hand at
nature|nurture call’s > nature|nurture calls
same different than > different from
the same than > the same as
the same like > the same as
as follow > as follows
the following are as follows > the following are
is|are consists|consist of > consists|consist of
such as|like that for|example etc > such as
in the last few passed > in the past few
all but certainly > all but certain
less|fewer then two|three|ten|half|a > less|fewer than two|three|ten|half|a
apologise|apologised|apologises|apologising|apologize|apologized|apologizes the|any|his|her|their > apologise|apologised|apologises|apologising|apologize|apologized|apologizes for the|any|his|her|their
was|were|been charged murder|manslaughter|assault|theft|fraud|rape|robbery|burglary|arson > was|were|been charged with murder|manslaughter|assault|theft|fraud|rape|robbery|burglary|arson
arrested suspicion of > arrested on suspicion of
looking forward the|a|his|her|seeing|playing|meeting|working > looking forward to the|a|his|her|seeing|playing|meeting|working
back and fourth > back and forth
fourth and back > forth and back / back and forth
so on and so fourth > so on and so forth
until till > until / till
has|had|have beat the|his|her|them|him|every|their|us|both > has|had|have beaten the|his|her|them|him|every|their|us|both
was|were|been saw > was|were|been seen
no less then > no less than
nothing|anything|anyone|someone|everyone|something else then > nothing|anything|anyone|someone|everyone|something else than
none other then > none other than
easier said then done > easier said than done
better late then never > better late than never
better safe then sorry > better safe than sorry
bigger|larger then life > bigger|larger than life
older|younger|richer|taller|faster then him|her|me|us|them|you|he|she|his|ever|most|the > older|younger|richer|taller|faster than him|her|me|us|them|you|he|she|his|ever|most|the
`;

/** Small words lost or changed in what desks write every day. */
const EVERY_DAY = `
was|were|been|being taken|rushed|airlifted hospital > was|were|been|being taken|rushed|airlifted to hospital
was|were|been|being sent prison|hospital|jail > was|were|been|being sent to prison|hospital|jail
sentenced two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|life|18 years|months|imprisonment > sentenced to two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|life|18 years|months|imprisonment
to two|three|four|five|six|seven|eight|nine|ten|eleven|twelve years|months prison|jail > to two|three|four|five|six|seven|eight|nine|ten|eleven|twelve years|months in prison|jail ! time term terms sentence sentences for
for two|three|four|five|six|seven|eight|nine|ten|eleven|twelve years|months prison|jail > for two|three|four|five|six|seven|eight|nine|ten|eleven|twelve years|months in prison|jail ! time term terms sentence sentences for
found|pleaded|pleads|pleading guilty fraud|murder|manslaughter|theft|rape|assault|robbery|corruption|arson|perjury|contempt > found guilty of fraud|murder|manslaughter|theft|rape|assault|robbery|corruption|arson|perjury|contempt
pleaded|pleads|pleading guilty the|a|all|both|one|two|three > pleaded|pleads|pleading guilty to the|a|all|both|one|two|three
fire|blaze|fighting|violence|riots|clashes|scuffles broke at|on|after|between|shortly|just > fire|blaze|fighting|violence|riots|clashes|scuffles broke out at|on|after|between|shortly|just
attack|incident|crash|accident|collision|robbery|shooting|stabbing|ceremony|meeting|explosion|raid took at|shortly|outside|just > attack|incident|crash|accident|collision|robbery|shooting|stabbing|ceremony|meeting|explosion|raid took place at|shortly|outside|just
took in the early hours > took place in the early hours ! that
for the first since > for the first time since
it|this|that was|is first time > it|this|that was|is the first time
in first|second half of > in the first|second half of
is|was|are|were|lives|lived|sat|sitting|stands|stood|live next the|a|his|her > is|was|are|were|lives|lived|sat|sitting|stands|stood|live next to the|a|his|her
will|to|would|may come|go effect|force > will|to|would|may come|go into effect|force
comes|came effect|force > comes|came into effect|force
want|wants|wanted|hopes|hoped become > want|wants|wanted|hopes|hoped to become
was|were|been ordered|told pay|leave|stop|close|remain|stay|appear|hand|carry > was|were|been ordered|told to pay|leave|stop|close|remain|stay|appear|hand|carry
is|are|was|were due open|begin|finish|arrive|retire|appear|reopen|expire|speak|give|become|take|face|decide > is|are|was|were due to open|begin|finish|arrive|retire|appear|reopen|expire|speak|give|become|take|face|decide
is|was|are|were one two|three|four|five|six|seven|eight|nine|ten|eleven|twelve men|women|people|officers|players|suspects|candidates|children|firms|companies|councils > is|was|are|were one of two|three|four|five|six|seven|eight|nine|ten|eleven|twelve men|women|people|officers|players|suspects|candidates|children|firms|companies|councils
there no evidence|need|reason|doubt|sign|suggestion > there is no evidence|need|reason|doubt|sign|suggestion / there was no evidence|need|reason|doubt|sign|suggestion ! is was are were will be been isn’t wasn’t could would has had with
there no plans|signs|injuries|casualties|survivors > there are no plans|signs|injuries|casualties|survivors / there were no plans|signs|injuries|casualties|survivors ! is was are were will be been isn’t wasn’t could would has had with
it not clear|known|yet|immediately|expected|thought > it is not clear|known|yet|immediately|expected|thought / it was not clear|known|yet|immediately|expected|thought ! is was made make makes if though
court|jury|inquest|hearing|tribunal|inquiry told he|she|they > court|jury|inquest|hearing|tribunal|inquiry was told he|she|they
court|jury|inquest|hearing|tribunal|inquiry told that|how > court|jury|inquest|hearing|tribunal|inquiry was told that|how ! the
the|a everyone|everybody|anyone|nobody who > everyone|everybody|anyone|nobody who
the|a number people|homes|deaths|jobs|patients|pupils|students|cases|children|women|houses|cars|complaints|visitors|attacks|crimes|accidents|passengers > the|a number of people|homes|deaths|jobs|patients|pupils|students|cases|children|women|houses|cars|complaints|visitors|attacks|crimes|accidents|passengers ! should can call must need dial ring use know that
hundreds|thousands|dozens|millions|tens people|fans|protesters|workers|residents|families|homes|children|students|passengers|voters|soldiers > hundreds|thousands|dozens|millions|tens of people|fans|protesters|workers|residents|families|homes|children|students|passengers|voters|soldiers
a|small|large group teenagers|youths|men|women|people|students|protesters|activists|volunteers|residents|tourists|parents|friends > a|small|large group of teenagers|youths|men|women|people|students|protesters|activists|volunteers|residents|tourists|parents|friends
the price|cost oil|gas|petrol|bread|electricity|housing|borrowing|living has|is|was|rose|fell|will > the price|cost of oil|gas|petrol|bread|electricity|housing|borrowing|living has|is|was|rose|fell|will
was|were|is|are|been on his|her|their way the|work|school|hospital|prison > was|were|is|are|been on his|her|their way to the|work|school|hospital|prison
searching of a|two|three|his|her|their|missing > searching for a|two|three|his|her|their|missing
apologised|apologise|apologises|apologized|apologize of the|any|his|her|their|what > apologised|apologise|apologises|apologized|apologize for the|any|his|her|their|what
consist|consists|consisted from > consist|consists|consisted of
depends|depend|depended from|of the|a|how|what|whether|his|her|their > depends|depend|depended on the|a|how|what|whether|his|her|their
relies|rely|relied of|from > relies|rely|relied on
is|are|was|were responsible of > is|are|was|were responsible for
suffers|suffered|suffer of a|the|an|severe|chronic > suffers|suffered|suffer from a|the|an|severe|chronic
specialises|specialised|specialise on > specialises|specialised|specialise in
participated|participate|participates at > participated|participate|participates in
similar|identical|equal than > similar|identical|equal to
similar with|as the|those|that|his|her > similar to the|those|that|his|her
compared|compare than > compared|compare with / compared|compare to
according with|by|from|of the|a|police|officials|reports|local|figures > according to the|a|police|officials|reports|local|figures
due of the|a|his|her|their|heavy|bad > due to the|a|his|her|their|heavy|bad
in accordance to|of > in accordance with
in exchange of|to a|the|his|her > in exchange for a|the|his|her
in response for|of the|a > in response to the|a
in front to the|a|him|her > in front of the|a|him|her
in favour|favor to|for the|a > in favour|favor of the|a
as a result to|from the > as a result of the
in the wake to|from > in the wake of
in charge for the|a > in charge of the|a
by means to > by means of
look|looks|looked|looking forward of|on > look|looks|looked|looking forward to
with a view of|for making|building|getting|buying|selling|opening > with a view to making|building|getting|buying|selling|opening
wants|wanted go|get|see|know|keep|make|take|find|bring|give|do|buy|sell|build|leave|stay > wants|wanted to go|get|see|know|keep|make|take|find|bring|give|do|buy|sell|build|leave|stay
in order cut|help|save|raise|win|stop|improve|reduce|open|close|work|change|fight|limit|control|study|test|stay|run > in order to cut|help|save|raise|win|stop|improve|reduce|open|close|work|change|fight|limit|control|study|test|stay|run
said|says is was|would|had|will|has|wanted|hoped > said|says it was|would|had|will|has|wanted|hoped
said|says if would|will|had|was > said|says it would|will|had|was
it if clear|thought|believed|unclear|understood > it is clear|thought|believed|unclear|understood ! do make
it if not clear|known|yet|thought > it is not clear|known|yet|thought ! do make
on of the|his|her|its|their|those most|biggest|best|largest|men|women|first|few|main|two|three|worst|oldest > one of the|his|her|its|their|those most|biggest|best|largest|men|women|first|few|main|two|three|worst|oldest ! going
the were|had|are arrested|not|also|all|told|taken|given|expected|due|both|been > they were|had|are arrested|not|also|all|told|taken|given|expected|due|both|been
couldn’t|can’t|didn’t found > couldn’t|can’t|didn’t find
large|small|smaller|larger|huge|greater|growing amount of people|jobs|cars|homes|houses|children|patients|students|voters|deaths|complaints|visitors|fans|workers > large|small|smaller|larger|huge|greater|growing number of people|jobs|cars|homes|houses|children|patients|students|voters|deaths|complaints|visitors|fans|workers
as big|high|long|large|good|bad|fast|far|much|many|old|low than > as big|high|long|large|good|bad|fast|far|much|many|old|low as
there were|are|have_been less people|women|children > there were|are|have_been fewer people|women|children
far|many less people|women|children > far|many fewer people|women|children
were|was in the process to > were|was in the process of
could|did|can not found the|a|any|his|her|their|its|it|him > could|did|can not find the|a|any|his|her|their|its|it|him
cannot found the|a|any|his|her|their|its|it|him > cannot find the|a|any|his|her|their|its|it|him
re open|opened|opens|opening|elected|election|elect|build|built|building|instated|think|arrested|use|introduce|introduced|join|joined|enter|entered|located|named|sign|signed|issue|issued|appointed|appoint > reopen|reopened|reopens|reopening|re-elected|re-election|re-elect|rebuild|rebuilt|rebuilding|reinstated|rethink|rearrested|reuse|reintroduce|reintroduced|rejoin|rejoined|re-enter|re-entered|relocated|renamed|re-sign|re-signed|reissue|reissued|reappointed|reappoint
co operation|operate|operated|operative|ordinate|ordinated|ordinator|ordination|author|founder|pilot|driver|owner|worker|star|host > co-operation|co-operate|co-operated|co-operative|co-ordinate|co-ordinated|co-ordinator|co-ordination|co-author|co-founder|co-pilot|co-driver|co-owner|co-worker|co-star|co-host
pre season|match|war|school|budget|election|tax|trial|planned|arranged|booked|recorded > pre-season|pre-match|pre-war|pre-school|pre-budget|pre-election|pre-tax|pre-trial|pre-planned|pre-arranged|pre-booked|pre-recorded
anti social|semitic|terror|terrorism|war|corruption|racism|government > anti-social|anti-semitic|anti-terror|anti-terrorism|anti-war|anti-corruption|anti-racism|anti-government
non league|stop|smoking|resident|payment|violent|existent|executive|essential > non-league|non-stop|non-smoking|non-resident|non-payment|non-violent|non-existent|non-executive|non-essential
ex wife|husband|boyfriend|girlfriend|partner|footballer|soldier|policeman|player > ex-wife|ex-husband|ex-boyfriend|ex-girlfriend|ex-partner|ex-footballer|ex-soldier|ex-policeman|ex-player
semi final|finals|finalist|finalists|detached > semi-final|semi-finals|semi-finalist|semi-finalists|semi-detached
mid week|day|air|summer|morning|afternoon|season|term|table > midweek|midday|midair|midsummer|mid-morning|mid-afternoon|mid-season|mid-term|mid-table
some what > somewhat
2-years-old|3-years-old|4-years-old|5-years-old|6-years-old|7-years-old|8-years-old|9-years-old|10-years-old|11-years-old|12-years-old|13-years-old|14-years-old|15-years-old|16-years-old|17-years-old|18-years-old|19-years-old|20-years-old|21-years-old|22-years-old|23-years-old|24-years-old|25-years-old|26-years-old|27-years-old|28-years-old|29-years-old|30-years-old|31-years-old|32-years-old|33-years-old|34-years-old|35-years-old|36-years-old|37-years-old|38-years-old|39-years-old|40-years-old|41-years-old|42-years-old|43-years-old|44-years-old|45-years-old|46-years-old|47-years-old|48-years-old|49-years-old|50-years-old|51-years-old|52-years-old|53-years-old|54-years-old|55-years-old|56-years-old|57-years-old|58-years-old|59-years-old|60-years-old|61-years-old|62-years-old|63-years-old|64-years-old|65-years-old|66-years-old|67-years-old|68-years-old|69-years-old|70-years-old|71-years-old|72-years-old|73-years-old|74-years-old|75-years-old|76-years-old|77-years-old|78-years-old|79-years-old|80-years-old|81-years-old|82-years-old|83-years-old|84-years-old|85-years-old|86-years-old|87-years-old|88-years-old|89-years-old|90-years-old|91-years-old|92-years-old|93-years-old|94-years-old|95-years-old|96-years-old|97-years-old|98-years-old|99-years-old|two-years-old|three-years-old|four-years-old|five-years-old|six-years-old|seven-years-old|eight-years-old|nine-years-old|ten-years-old|eleven-years-old|twelve-years-old boy|girl|man|woman|son|daughter|child|student|driver|victim|pensioner|cyclist|mother|father > 2-year-old|3-year-old|4-year-old|5-year-old|6-year-old|7-year-old|8-year-old|9-year-old|10-year-old|11-year-old|12-year-old|13-year-old|14-year-old|15-year-old|16-year-old|17-year-old|18-year-old|19-year-old|20-year-old|21-year-old|22-year-old|23-year-old|24-year-old|25-year-old|26-year-old|27-year-old|28-year-old|29-year-old|30-year-old|31-year-old|32-year-old|33-year-old|34-year-old|35-year-old|36-year-old|37-year-old|38-year-old|39-year-old|40-year-old|41-year-old|42-year-old|43-year-old|44-year-old|45-year-old|46-year-old|47-year-old|48-year-old|49-year-old|50-year-old|51-year-old|52-year-old|53-year-old|54-year-old|55-year-old|56-year-old|57-year-old|58-year-old|59-year-old|60-year-old|61-year-old|62-year-old|63-year-old|64-year-old|65-year-old|66-year-old|67-year-old|68-year-old|69-year-old|70-year-old|71-year-old|72-year-old|73-year-old|74-year-old|75-year-old|76-year-old|77-year-old|78-year-old|79-year-old|80-year-old|81-year-old|82-year-old|83-year-old|84-year-old|85-year-old|86-year-old|87-year-old|88-year-old|89-year-old|90-year-old|91-year-old|92-year-old|93-year-old|94-year-old|95-year-old|96-year-old|97-year-old|98-year-old|99-year-old|two-year-old|three-year-old|four-year-old|five-year-old|six-year-old|seven-year-old|eight-year-old|nine-year-old|ten-year-old|eleven-year-old|twelve-year-old boy|girl|man|woman|son|daughter|child|student|driver|victim|pensioner|cyclist|mother|father
2-years-old|3-years-old|4-years-old|5-years-old|6-years-old|7-years-old|8-years-old|9-years-old|10-years-old|11-years-old|12-years-old|13-years-old|14-years-old|15-years-old|16-years-old|17-years-old|18-years-old|19-years-old|20-years-old|21-years-old|22-years-old|23-years-old|24-years-old|25-years-old|26-years-old|27-years-old|28-years-old|29-years-old|30-years-old|31-years-old|32-years-old|33-years-old|34-years-old|35-years-old|36-years-old|37-years-old|38-years-old|39-years-old|40-years-old|41-years-old|42-years-old|43-years-old|44-years-old|45-years-old|46-years-old|47-years-old|48-years-old|49-years-old|50-years-old|51-years-old|52-years-old|53-years-old|54-years-old|55-years-old|56-years-old|57-years-old|58-years-old|59-years-old|60-years-old|61-years-old|62-years-old|63-years-old|64-years-old|65-years-old|66-years-old|67-years-old|68-years-old|69-years-old|70-years-old|71-years-old|72-years-old|73-years-old|74-years-old|75-years-old|76-years-old|77-years-old|78-years-old|79-years-old|80-years-old|81-years-old|82-years-old|83-years-old|84-years-old|85-years-old|86-years-old|87-years-old|88-years-old|89-years-old|90-years-old|91-years-old|92-years-old|93-years-old|94-years-old|95-years-old|96-years-old|97-years-old|98-years-old|99-years-old|two-years-old|three-years-old|four-years-old|five-years-old|six-years-old|seven-years-old|eight-years-old|nine-years-old|ten-years-old|eleven-years-old|twelve-years-old > 2_years_old|3_years_old|4_years_old|5_years_old|6_years_old|7_years_old|8_years_old|9_years_old|10_years_old|11_years_old|12_years_old|13_years_old|14_years_old|15_years_old|16_years_old|17_years_old|18_years_old|19_years_old|20_years_old|21_years_old|22_years_old|23_years_old|24_years_old|25_years_old|26_years_old|27_years_old|28_years_old|29_years_old|30_years_old|31_years_old|32_years_old|33_years_old|34_years_old|35_years_old|36_years_old|37_years_old|38_years_old|39_years_old|40_years_old|41_years_old|42_years_old|43_years_old|44_years_old|45_years_old|46_years_old|47_years_old|48_years_old|49_years_old|50_years_old|51_years_old|52_years_old|53_years_old|54_years_old|55_years_old|56_years_old|57_years_old|58_years_old|59_years_old|60_years_old|61_years_old|62_years_old|63_years_old|64_years_old|65_years_old|66_years_old|67_years_old|68_years_old|69_years_old|70_years_old|71_years_old|72_years_old|73_years_old|74_years_old|75_years_old|76_years_old|77_years_old|78_years_old|79_years_old|80_years_old|81_years_old|82_years_old|83_years_old|84_years_old|85_years_old|86_years_old|87_years_old|88_years_old|89_years_old|90_years_old|91_years_old|92_years_old|93_years_old|94_years_old|95_years_old|96_years_old|97_years_old|98_years_old|99_years_old|two_years_old|three_years_old|four_years_old|five_years_old|six_years_old|seven_years_old|eight_years_old|nine_years_old|ten_years_old|eleven_years_old|twelve_years_old / 2-year-old|3-year-old|4-year-old|5-year-old|6-year-old|7-year-old|8-year-old|9-year-old|10-year-old|11-year-old|12-year-old|13-year-old|14-year-old|15-year-old|16-year-old|17-year-old|18-year-old|19-year-old|20-year-old|21-year-old|22-year-old|23-year-old|24-year-old|25-year-old|26-year-old|27-year-old|28-year-old|29-year-old|30-year-old|31-year-old|32-year-old|33-year-old|34-year-old|35-year-old|36-year-old|37-year-old|38-year-old|39-year-old|40-year-old|41-year-old|42-year-old|43-year-old|44-year-old|45-year-old|46-year-old|47-year-old|48-year-old|49-year-old|50-year-old|51-year-old|52-year-old|53-year-old|54-year-old|55-year-old|56-year-old|57-year-old|58-year-old|59-year-old|60-year-old|61-year-old|62-year-old|63-year-old|64-year-old|65-year-old|66-year-old|67-year-old|68-year-old|69-year-old|70-year-old|71-year-old|72-year-old|73-year-old|74-year-old|75-year-old|76-year-old|77-year-old|78-year-old|79-year-old|80-year-old|81-year-old|82-year-old|83-year-old|84-year-old|85-year-old|86-year-old|87-year-old|88-year-old|89-year-old|90-year-old|91-year-old|92-year-old|93-year-old|94-year-old|95-year-old|96-year-old|97-year-old|98-year-old|99-year-old|two-year-old|three-year-old|four-year-old|five-year-old|six-year-old|seven-year-old|eight-year-old|nine-year-old|ten-year-old|eleven-year-old|twelve-year-old
two|three|four|five|six|seven|eight|nine|ten man|woman were|are|have|had|died|who > two|three|four|five|six|seven|eight|nine|ten men|women were|are|have|had|died|who
mp’s|gp’s|mep’s|msp’s voted|vote|say|said|warn|warned|want|were|are|have|agree|agreed|backed|rejected > MPs|GPs|MEPs|MSPs voted|vote|say|said|warn|warned|want|were|are|have|agree|agreed|backed|rejected ! the a an his her their local one
it will|would|is|was how ever > it will|would|is|was however
`;

export const PHRASES = [EVERY_DAY, EGGCORNS, PREPOSITIONS, LOOKALIKES, REDUNDANT].join('');
