/**
 * Words that news writes and the dictionaries do not have, lower case: newer ones, and Latin, French and other words that have
 * come into English. Our own list.
 */
export const NEWER_WORDS: ReadonlySet<string> = new Set(
  `abided trackbed trackbeds matric railcar railcars retd gratia ahold aka algo amicus antifa antivax antivaxxer apparatchik apparatchiks ayatollah ayatollahs babysat backburner bae
barrio barrios beaner benzos bestie besties bete binged binging bitcoin bitcoins bling blockchain blog blogger bona booker
bookers botnet botnets bougie brexit bromance burka burkas burkini burqa burqas bylined capita catfishing caudillo chaebol
charnel chyron chyrons clawback clawbacks clickbait coeur collateralised collateralized collegial contrarians corpus covid
creeped crowdfund crowdfunded crowdfunding crowdsource crowdsourced crowdsourcing cryptocurrencies cryptocurrency crystalized
culpa curated curation cyber cyberattack cyberattacks cyberbullying deepfake deepfakes defund defunded defunding della
deplatform detente disinformation dog doppelganger downvote dox doxed doxxed doxxing dwelled ebike ebikes ebook ebooks emoji
emojis en enablers entrepreneurialism ethnonationalist exchangers exclave exclaves exec execs facie facto fakery fatwa fatwas
faux fidelis fides fintech fiving fjord flashmob frack fracked frackers fracking franca franchisee frites freegan freelancer funder
funders fundraise fundraised gaffe genderqueer gerrymandered getter getters glamping glasnost globalist globalists googled
googling grata grifter grifters guerre habeas halal harken harkened harkens hashtag hashtags hawala healthcare hegemon hijab
hijabs hotspot hotspots identifiably impermissibly improv improvs inbox influencer influencers infosec insourcing
intersectional intifada introducer ipso jeopardise jihadi jihadis jihadism jihadist jihadists jure kayaker kleptocrat kneeled
laissez largesse latte leaker leakers liberalization lingua livestream livestreamed livestreams lockdown lockdowns longform
madrasa madrasas madrassa madrassas majeure malware manosphere mansplain mansplaining masse mea megachurch meme memes
mercantilist mercantilists merga metadata microaggression microaggressions millennial millennials mindset misinformation
modus mufti muftis nationwide neocon neocons neoliberal neoliberals niqab niqabs nom noncitizen nuclearise offline omicron
onboard onboarding oped operandi outsourcer outsourcers overtourism pandemics parkour paywall paywalls perestroika persona
peshmerga phish phished phishing planner podcast podcaster podcasters podcasts populism populist populists prepper preppers
presser pressers prima protestor protestors quinoa raison ramped ramping ransomware rata realpolitik rebrand rebranded
rebranding recusal recusals recuse redline redlined redlining relitigate remainer remainers retcon retweet retweeted retweets
robocall robocalls rollout rollouts savvy schadenfreude screener screeners selfie selfies sexting sharia shoutout showrunner
showrunners siloed sine sliming smartphone smartphones snuck solons sotto spyware staffer staffers startup startups status
streamer streamers striver strivers subprime superdelegate superdelegates supermajority superspreader telehealth
televangelist tenge therapized titration topsy touchpoint townhall trackable transgender transphobia transphobic trope tropes
turvy tween tweens tweet tweeted tweeter tweeters tweeting tweets twerk twerking ultra undercard unfriend unfriended unifier
unifiers uniter upcycle upcycled upvote vape vaped vaper vapers vapes vaping vires vis vitro vivendi vlog vlogger vloggers
voce walkable walkback webcam webcams webinar webinars whataboutism whistleblower whistleblowers wiki wikis woke wokeness
workaround workarounds wunderkind yuan zeitgeist zillionaire zillionaires
avant avante barbeque barbeques bingeing biofuel biofuels blockbusting broking bougainvillea caesarean caesareans catchiness commis contactless crypto cryptos
debutant debutants decarbonisation decarbonise decarbonization decarbonize despatch despatched despatches despatching ecommerce edtech eyeline eyelines
fintechs foetal foetus foetuses focussed focussing focusses freediving furlough furloughed furloughs grandad grandads grazier graziers hatchback hissy
homie homies homophobe homophobes hotline hotlines iframe iframes inflatables kendo listicle listicles lotta mailout mailouts momma naan namaste naturel nouveau
paleo papier pashmina pilates pinky pizazz punny reflexologist riche satnav satnavs sashimi slanging smush solarium statin statins stickman stickmen sunburnt
supremacism sweary teutonic tiramisu unelected vegan vegans volte vortices whiteboard whiteboards wellness frontend backend struct structs const consts lang eval enum enums regex init leant earnt glug glugs glugged campest auditionee auditionees purrfect potus flotus scotus matchup matchups avocadoes neurone neurones gramme grammes kilogramme kilogrammes broadcasted protocell protocells yoghurt yoghurts zumba soyabean soyabeans paise lakh lakhs crore crores stoep stoeps rousie rousies bakkie bakkies veld braai braais kombi kombis spaza spazas sangoma sangomas lekgotla indaba indabas koppie koppies donga dongas panchayat panchayats sarpanch tehsil tehsils tehsildar tehsildars taluk taluks taluka talukas sabha lathi lathis dhoti dhotis kurta kurtas lungi lungis dupatta dupattas mandi mandis kirana anganwadi anganwadis chowkidar bandh bandhs dharna dharnas gherao hartal hartals nullah nullahs maidan maidans bhavan mandap puja pujas prasad roti rotis chapati chapatis biryani paneer jaggery kharif khadi satyagraha godown godowns jawan jawans dacoit dacoits goonda goondas challan challans patta pattas benami mofussil okada okadas danfo danfos garri suya egusi jollof agbada agbadas naira kobo kobos cedi cedis matatu matatus boda bodas shamba shambas harambee wananchi ugali panga pangas boma bomas manyatta manyattas taoiseach garda camogie sliotar sliotars boreen boreens craic ute utes arvo arvos tucker billy billies barangay barangays kampong kampongs kopitiam hawker tambak tikka thali thalis idli idlis dosa dosas sari saris shalwar kameez imambara gurdwara gurdwaras mandir mandirs zamindar zamindars ryot ryots paddies fynbos rooibos biltong bobotie chakalaka vuvuzela vuvuzelas kraal kraals impi impis`.split(/\s/),
);
