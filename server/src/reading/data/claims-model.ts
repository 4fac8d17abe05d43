/**
 * Weights of the claim scorer, written by scripts/train-claims.ts and read by reading/claims/score.ts. Learnt from ClaimBuster
 * (Arslan, Hassan, Li, Tremayne 2020, doi:10.5281/zenodo.3609356). `words`: a line a group of like words; a weight's digit
 * ends each word and each feature.
 */
export const claimsModel = {
  bias: -3.2894,
  /** The weight that the last digit stands for. */
  largest: 2.6192,
  /** From this score on a sentence is listed as a claim. */
  threshold: 0.310,
  words: `activistsM advisersT aidesi allies] analystsW appendedR associates[ attendeesX catholicsZ caucusgoersc challengersS commentators[ competitorsN conservativesG constituenciesZ criticsV democratsb donors] economistsW eliteN executivesa experts[ germanse governmentsR governors] insiderse investorsk lawmakerse lawyerse leadersO libertariansT meetingsT membersZ millennialsf observers[ officialsh operativesX opponentsn organizations^ othersR outsidersK partiesT politiciansP polled^ pollstersV presidentsN prisonerse profileR progressivesa punditsS rabbisY republicansb researchersm senatorsZ sourcesp speakersT staffersR strategistsR superdelegatesm supporterse surrogatesT unionsq whome
addressesF anticsD approachingQ battery^ castingS citesP coachI cringeD globallyU grayN happilyO harlemQ identityZ incidentallyU jordan[ knightW labeledR lewinskyc paintedE performingZ prohibits^ protestorsa risesV scoresZ selectionP servingJ simultaneously] slimM supposedlyW toxicU viabilityB
academicse applauseL ballotingX ballroomW blindM booingD chatR cheersL christmasB civilityM concertQ contradictionJ counterterrorism[ coupQ crampedX dancingM dickM digR fascismX fashionW favoringN fidelW guarda holidayK israelisQ karlZ madU marchers] naturalizationi nerve; objectionF panicH predatoryk psychology] punchE rapistX roveb seasonedE singingJ smileQ spiritedI superdelegateJ unifying>
bX buckleyX cO charlesH clarenceW coZ cohenS columbiae davidV e^ fa founderb gW gettyZ hW iiiS jamesU jrN kingS lj mT martinQ michaelQ oW robertO robertsJ stephenS thomasM williamV
accent^ accidentS accusationX admirableS adversaryQ advisoryf affectionZ affidavitR affirmingY afterwardX agingU allegationg alternateV animalc animatedL antitrustb apartmentX apologyD appallingi apparent] appointmentO assertiveS attemptS authoritariane avenue[ awfulO cautionY displayingO echoX elderX elderly> electricalM embarrassingf endorsementV energetic[ engineeringE enormouslyN enriqueY entireR epicM everydayZ exclusiveK existentialT explicitlyW extended[ extramarital^ eyeN fleete historicg imposingP impromptuL indictmentg infamousd injunctionM insurgentU intellectual[ interior_ invitationU iphoneZ irish] italianY legendZ oddZ ongoingU onslaughtR opS outerU overreachU sealedQ slavery_ tandenR toughnessQ unbornZ unexpectedlyU uprisingf urgentU waiverh
#,~ #3s $i %y acreY annualb annuallyj barrelk billionz birthdayL bucksf canadianp capita_ centa cents[ commerciald degreesZ dollarsj donationZ earnersa feeX fewerd footV forbest gallon^ gallonse holeM homicidesg householdsf milesW million~ perp percent~ percentage~ plusa pointsa precinctse premiumk profitX reductionsb renovationn respectivelyl squarea stimuluse strawY surplus[ thresholdk tonL tons[ totalu trillion~ viewersY worldwideQ yardZ
alarmQ appointeeX catastrophed cornerW degreeT disproportionateR distributionR fixedX householdY masterT mixZ novelP paymentY penaltyZ pennyT preferences_ professionT reorganization^ securitiesj soundingG tenuousM tiere typeK uniformU vast_ workerR
absolutelyK accurateU amazing> appropriateH articulateG boringH clearF compellingW completelyV concerned7 confidentA disappointed< extremelyO fairO falseX fineN funN glad5 grateful: helpfulB hostileP ignorant@ important+ incorrectP inevitableN insensitiveP interestedG interestingF irresponsiblef misleadingO obviousS optimisticC outrageousS proud9 quiteR sadC shocked^ simple> strange> stronglyD totallyf troublingP trueN ugly: unclear] unfortunateM wrong@
alignV armstrongU bibleR bombshellX bottomY caveatU complimentR concludesQ contributingS conveyO correctionM coulter_ embeddedU embodiedV estY evaX eyedV fallinX filmW forcefullyc fringeN heightX horrifiedB interjecteda intervenedh lopsidedK louderO matthewsX milwaukeeX nearsP notableO noteZ notesR noticeM overlookingR ownershipb participationO phenomenona pleasantL qT readsa realityX resisteda resoundingly^ resumeV rowdyY spreea suspectR swiftlyP tapper] textR theme] thriveY timothyW tinderZ updateJ widthP williamsonh writingP
accusingU additionY allowinge alludingC answeringG askingG calling_ choosingF comparingW considersH creditedV drawingR entitledL forcingV helpingM hittingK introducingi invitingT linkingK mentioningG namingN persuadingT pointingL promising^ pushingn rahm[ referenceY referringU refusingk rejecting: respondingJ tellingX tendedP tweetingO urgingP
announcingY arrest_ atopV convertingG convincingJ deflectM detailingQ embracingT emphasizingU expandingj explanationsO extendsS findingN focusingU gainingQ givingT indicatingi informingC knowing= labelinge lettingQ markingZ offeringZ pivotingN pledgingQ projectingG rallyingR rapedQ saldanaX seatingN securedL selectingI sellingg shiftingX shovingK shuttingU teachingG toutingL tyingN usingo wideningN withdrawingH
calculatingQ danceU databasea defiantY deterrentX drinking_ freezeU graveP greatlyL harborQ labelY mannersN phonyc pitc politeM principleb psychologicalT pulpitj rampantU scriptedU shakeupY shieldb signalZ storeT straightforwardO stride@ verbalY waste] xenophobeP
accusations^ acknowledgingY affirmX alienatingV appreciatesO assured] boastedS bounceS broadeningN callsZ claimsd conductsR defendsj himself] hints_ incitesV launching] mockingY praiseY railede ratchetedM regularlyW reiteratedW repeateda routinely] slammingX suspendingX thankingQ
amongd anxietiesF appealN appealingI attractT blueS classa collarZ decisively_ disproportionatelyd educatedV eligiblen energizedU especiallyW leaningP majoritiesZ male_ millennialb moderatesT mostlyn older[ overwhelmingly] particularlyL poorlyP registeredx remindingP surveyedW white_ whites[ workingX youngerc
addP beginG blowK breakT bringO buildH burnP buyW callP catchX checkX clickQ comeP covero driveS end^ eventuallyo faceC failV fightL fillT findI flyU followN getK giveE goK growC helpC holdO immediatelyX keepN killT layQ leaveE liftC liveL lockO look7 make9 moveP ourselves@ passQ pickF pullF pushN putR ripR roll_ ruleh runR screwG sellQ sendO setM shakeR shutc signm sitG slowN speakC standD startL stayL stepN stickE strikeZ take> themselvesM throwU trickleV turnF walkG winA windU workH writeQ
armedb authorization^ chairM chairmanU chairwomanY committeeb committeesW congressi congressionalh council^ dncf drafting] governingL house[ intelligenceh judiciary^ leadershipM membera oversight] platform] rankingZ reince[ representativesk rncd rulesf selectY senated senatorialU speakerZ subsequentd testifyingS
announcement] blogW bookW campaignj columnY commentL commentsW complaintQ documentp headlineW letter[ lineR memoX messageO movie[ pagea paperV phrasee pieceH proposal~ remarksV report~ responseV sentenceV speechM spotM statementV storyM testimonyQ websiteZ wordM
actsA adoptingO advancesH aspectC commodityX contemporaryD culturalU defendersK demonstratorsJ dignityK economiesS expensesN gatheringsC industrializedb interrogationS methodsS missionsh principalS recommendationsV relativesQ segmentsH structuresS surroundingA theoriesD tricksS trucksA voicesG
'veT actuallyo alreadyl alsod alwaysR areX be@ becomeP beenh beingV clearlyP currentlyh eveny evera farV finally_ generallye had^ hardlyX hasa have] havingQ heg howeverX increasinglyj isP itselfY longU longerO never] nonel oftenS oncea previouslyw recently~ reportedlyu sheY stillV suddenlyb thoughT typically_ ultimatelyc wasY wereg whiche who[ yeta
abideN azerbaijan^ benchmarkZ counterattackM crushingQ dadeP disciplineB dukakisT dutyZ estimateW ethiopiab exerciseL expendituresW filingsc fosterU greenhouse] intensiveY municipalV ordersT partlyW pellR permanentlyc recommendedk retireesV rewarding^ tallym transparencyP
affiliationL agendaO aisleT alliance_ amandaS apparatusP armY battlesi biasP bind^ branchesZ broadsideX calculation[ calculationsb calculusW categoryR civicK commentatorX communicationS consultantO consultants_ consultingS contributiona conversationH correctnessV cultureJ dialogueM discontentJ distractionH dividesK documentaryP dynastyZ dysfunctionT engagementZ equationS expertiseZ figureM ideologicalB ideologyN inclinationU landscaped leftistO lightningW loudounI machine] maneuveringJ messagingR narrativeU newcomersY operationa outfit^ outsiderL passionsf perspectiveV philosophicalV physicallyZ polarizationS pushes[ revolution[ scienceN settlementa skillQ skillsS spectrumU stormj strategyH styleN valuedb
amyU andrewK annF anthonyJ bobS bobbyM brownR chrisa congressmand cuomoN dwightU edO garyZ george[ goldwaterH gregoryI hartR jU jerryV jimB john] josephT karenE leeH lindseyU ltb markR maryP mccaina mikeR patS patrickV paulY philipf repV representativeV richardR rick[ ronT scottV sena sens] snyderg timP wa
alphabet] arabiae billionairem brothersV doleh fundh hedged hydeU kocha logP managementT monetaryZ nobell nonpartisan] partnersW prizek rockefellerm saudii teamstersU
airlined babiesa ball] bare[ battlefieldb cameraU checker^ compliancec encounterZ exposureW grandW heslin] highwayf megaS microphoneW middaya nationalist_ nebraskaR pilotZ poph procedured recordingS rockyW routineZ scriptR skyW softwareZ tableN tacticalK tagP tenseR tntV voluntaryg warm] windfalli
abandoningY addressingU advancingP alleginge becomingQ buildingM changingL cleaningO collapsingc confrontingP continuingT coveringa creating[ damagingL defendingQ destroying: developinge dividingO doubling^ endingY extendingc facingN fightingn fuelingb improvingY keepingR makingK narrowingN pickingJ playingT potentiallyk promoting] protectingJ pursuingT rebuildingI recognizingK reducingZ reflectingM releasingg settingX stickingZ unitingJ violatingq
affiliatedV aligned^ assembledb assistb ateH bilateralh camerasQ ceilingsG chunksQ clashesQ combineS competedM complyS conferS conflictedF connectR connectingW consultationK consultedE contactd contendO coordinateS coordinatingk copeM cozyL damascusN devastationP differH disagreedS disagrees@ dispelM dissatisfactionK distrustM dykeR eatingH flewN grapplingU infectedl inroads^ insightsf interactionsT interferea nondisclosure^ occasional] pacte periodicallyc pointedlyP posing] principalsY printedN proceedY productive] professorsX publishJ reactedT resonatedT rowsN sided] sleepY solidarityL stadiumK stirP stumbledU taskedV teamedT tractionV unhappyP upsD
agenciesf areasF aspectsX battlegroundsS billse budgetsb campsY cases^ categoriesN characteristics; citiesE countiesZ countriest elementsC entitiesZ eventsO exceptionsY factorsZ figuresN formsY frontsF giftsV incidents] instancesZ islandsq justicesU linesU nationsn newspapersO nightsD occasionsr optionsW partsP personsJ piecesE placesQ powersX quartersj reasonsO samplesR sides_ states[ statutesV storiesb things> topicsR typesK venturesT vetoesh warsR waysM winnersY wordsF
announcedd arguedi askedK attackedP blamedT blastedd booed[ called_ campaignedY citeda claimedh coinedL complainedM continuedP criticizedS declaredn declineds decriedT describedG dismissedO emaileda joinedT jokedU lamentedR mocked[ pickedc publiclyx questionedB ralliedf referred_ refusedW rejectedi relentlessly_ reminds> repeatedly_ respondedW saidq slammedb spokeN statedb struckY suggestedY tellsH thankedR toldN tweetedS urged^ visitedK warned^ wroteW
acostaN actressS admiral_ bigbeeT boxerT brainardc brooks] canovag catherineI domesticallyf epsteinP gedrichO ghazalaU gilN graysona harrisU hawkinsV hiW hoffX hongP hughes^ ironicallyP kandera khanV kiS malikS merkelb ms[ olivieriZ schlaflyc shanklinV sherryL singhd sotomayorW turner] woodsT yellenY
acluS beverlyY bossieZ bureaucracyi christopherV citingU cuccinelliY cynthiaL gawkerb greeneU henryO heraldV hooverY invokingX jeffreyO jonJ jonathanO justinT kenW larryS lewisA marlaN martyM mohamedN patchE patriciaG quotingJ referencing[ revT smilingJ steelworkers^ toddE vargas@ walshS
admits^ agreesI appreciatedS believed> believesE caredH cares= choosesJ convertedN criticizesU deservesH favorsd feelsC feltL hatesA hopedG hopesE invokedU knewL knows@ lackedS lacksI likesF losesH maintainsM noticedG opposesO passesR predictedS preferT realizesS recognizese remembersT reminded^ respectsS saw< scaresL seesI sharesD succeeds= thinksP thoughtB touchesG understandsJ writesS
actorN announcesR bambergP bankerM birtherP blondV bomber^ boyK boysJ callerb capitalistI centristY chrabaszczO comedianR commissioner] congresswomanR developerR engineerK entrepreneurI gentlemanY girlP grandmother; hairK iconS journalistT kingson[ ladyN lawmakerN lebaneseR legislator^ lincolnI lobbyistY magnateW manA maverickA momH nurseH physicianP politician< practicingh protesterQ rafaelV robinD socialistI tashfeenM teenagerS widowZ woman>
asksL beamedD campe clearances] continuesR describesL enjoysT frequentlyL herselfU jokinglyP owesG posesZ positionedL preparesN presentsF refersQ regardsP repliedR respondsZ scrambledR seeksW slaughterJ triesK unfavorablyH unfitG vowsL weaknessN wonderedS
adopted_ appointedP arrivingJ assaultedX authoredY authorizeda blocked| caughtS consideredP coveredh directedQ discoveredk discussed@ electedS fatally_ filedk firedb gatheredT grantedb headedU heldi hiredf initiallyp interruptedI introducedo investigated_ issuedZ largelyz launched] ledj marriedg namedO obtained] primarilye punchedQ rebuffedU representedE secretlyg selectedW shotP solde sparkede submitted~ touchedL usedZ welcomedM
agencym agentsk bureauv chargeR charges_ comeyY commission~ crew^ criminalg departmentu fbia fdich foiak general_ igu inquiryY inspectoro investigationo investigatorsu judicialc justiceS lawsuitt lazaro linickc lorettaX lynch_ probef prosecutor_ prosecutorsg recordsw requestd requestsg reviewl subpoenac trial_ watch] watchdogb wikileaksi
anxietyF approvingU braggingB candidlyC chatterI clothesY colO doubtO egglestonQ enthusiasmB fear9 finishesN hearingF insecurityN judgments5 knowledgeableL liberalsC moodH mounting^ optimismK pentagonX reveals[ silenceS skepticismH snowdenH speculateB statisticsW wisdomD
actionsW adjustmentsM agreementsY allegationsm approachesI barriers] challenges; changesL choices= circumstancesX conditionsc dealsg decisionsM effortse factsH goals4 ideasA initiativesf issues7 kindsC measuresl missilesh mistakes; onesZ policiesU positionsc problemsC programs] progressG projectsM promisesQ proposals^ questions: regulations^ relationshipsQ sanctionsn standardsP statementsC stepsJ tacticsV toolsO trendsM weaponsg
#yt afterZ aprili augustO beforeH began] beginning= clevelandV closedn closingN decemberZ duringP earlier^ earlyZ endedb evening[ fall^ febZ februaryg finalW floorL followingP fridayU januaryh julye juneb lastY lateh latere marchc midd mondayP monthf nextO nightJ novembere octobere openingM priorV roundN saturdayY septembere shortlyU since~ spring_ summera sundayW thursdayL tuesdayX untilQ wednesdayT week_ weekendR winterX
accountableI acquiredf additionallyN administeredQ affectedX aidedS alertV appliedZ ashamedG attractingR awarded] balancedK bindingU cappedE compelledU confrontationalO considerablyY contacted^ continuallye costingP countedc damagedP damnedN debatedR defeatedd depressedQ derisivelyg destroyedZ disqualifiedK dubbed= easilyB eliminatedX evaluatingH finalizedR financiallyn fiscallyS greetedM hardestQ implemented_ instantlyS interpretG interpretedW justifiedP lastingH licensed] likedF luckyH neutralE offsetN overturnedX perceived[ plaguedQ politicizedU protectedc pursuedK quoteB ratifiedK rattledS reformedM rememberedE removedQ replacedR reversed] reviewedP sanctionedc settledO solved> stumblesZ subjectT testedX tracedK transformedW weakening[ wrappedS
acaX aflP ansarc bardenh blocherh bmsV boeingo buzza championshipf chatwald cioO compaq] confirmationsa corporationh cuba_ cyrusg dawnT eritreaa ginbotr glassR hussein^ keywortha manning] mcgovernR mergerb mondalel nclb_ newtownh noriegam oksuzY pgaa prosecutingP ronaldV rooseveltG saddam[ scandals] scenarioZ shariaY sharonW southwestf steagallN theoryg watergate^ whigsd
allS bothp dozenb eachf manyj mostP multiple[ numberh numerousU onlyi other] previousn recentn seriesN several] someN theseU thirdsV thoseY traditionalE various_
alikeH boostingX comparesF constructive7 crossesG disrespectN domainQ eminentS faultH flourish] likewiseO longstandingW lovingC luckE nietoP pandering: peaN professionalsU suppliesX syracuse[ unsolicitedL visceralH
acceptS admitf affect< alienateJ allow[ anytime] appearI apply] appointC approvel arriveM attend] avoidO bearN block] carryK causeO choose> commitC competeP concedeV confirmd considerF consolidateK countb criticizeL declared denouncea denyW deportn derailY deter_ dieO diminishL directlyP discourageP discriminateU dismissW dominateD drawN eclipseQ electM elevateX emergeN empowerU encourageK endorseV engageN enterZ erodeU exciteH fareT filej foolO fullyO generateP happenL heedE hireR hurtX identifyQ ignoreK imposeK indictl interveneh join1 loseH matchJ meetA missS necessarilye nominate> normallyU occurY offerW opposeY overturnQ participateZ performO playE poseM preventZ producee propelS proveO provide[ punishW qualifya reachJ reactG recallV recommendc recountb reflectD registerX reject[ relateT remain[ renderL replaceT representN requireN resistO resonateK respondM returnY rewardY ringN seal] seekH seemL settle^ shipc skipD stopS succeedK sueC sufferF tapK tolerateW translateZ treatM undoR uniteF violateS voteu weighM yieldO
accountingK ahZ ampleS bundyR ceosK cloningk consequencesR courageK deckL difficultyB discretionM disputedc generalsW instructedT integrityA intentionQ listenedJ memoriesT officesW outsourcedi plentyQ preventedd renewedR stridesL thoroughE toughestl trainingJ vettingN
abediniX aboardJ angrilyU approachedR bruisesP brushedS buried[ burnedZ cementU characterizeC clinchingS congratulate9 congratulatedE contradictF contrastedF contrastingK critiquesS depositionk depriveR describing> doubtedV dropsI encounteredR escalated] feared> flungM grabbedG implicitlyM maintainingL marryP mentionsS persuadedN quitN recalledX recallingR recountedM reflectsG regainM regardingN repudiateE sharpenedY sheddingQ shookV shorec skateboardingb solidifyL spreadM testifiedW toutedS transcriptsP underscoreJ yankedQ
ballots[ doorP editorsG exchangeO images[ moderatorsY organizersa pairU phonec quotasU registration[ requiringU revelersR rush^ serversJ stakesO technicalK usersd volunteersZ
adamantZ affordabilityO amazedJ bombing_ dacaW dealers_ equippedH guaranteed] guaranteesY hungaryi kurdishf livelyX loudlyT mortgagesp nationalismS panelsM punitive^ responsived scholarshipsP subduedS succeedingV terrainU voluntarilye
abuX adelsonU aftergoodH ash] barkleyT beckW blackwellO blazef boltona boyleU bozellb brafman] braynardb butza calderonf canteraN chairmene chantsX cheyenne^ clark[ conclude] declares_ donnellS dramaW ebelingV echoingV elliottR espinozaY explainsb ferreraQ fittonZ garcQ gingrichb ginsburg^ glennW goldbergX gorkaa griffinL guardianV haley^ hewittY huffposte hustedY involveT issaO jackieX jacobsS kleinX labanW leU levine] limbaughY lopezP maherZ mariaU millisi mortonH mukaseyP nateU newtc nytQ palmerW paradisO penU pepperY podcastX powelle pragerW priebuse ramosU richardsM scarboroughT sextonX sharptonM silvermanZ svpw swansono tenney[ texanU tuttleg viguerieK walkere wallnauR washpostM waterboarding_ westmacottX wilcoxL zuckerT
abackI alleges[ assassination[ atmosphereY bannerX boundsS brokeredc celebrationW circulation^ committingV compiledc counteredY couplesg craftedX declarationa disclosuresO distressed= dominancea editingN encryptionW enrollmentb falls^ featuringC followedd gapsK guarded_ heightenedO imported_ introductionc iraniansN jihad] jointlyY killingsm latter^ malic mandatedY medianl mercurya migrantg momentousT objectionsY occupiedY offsZ paperworkY parliamentaryU partisanshipK passingS patternX pausedJ photographerZ plagiarism] polluting] populatedM posedP poweredM probation] proclaimedW remark_ renewableU sensitivityK simulationY songsM spinN spoiler] stationsf tactich tapeb torturej tradesW warmingM
alienationP applicationZ assertionX assumed_ assuranceU assurancesj certaintyV consentG cookieY descriptionU descriptions_ dojj dominationP foundersb iconicS implyR jeffersonU limitationJ limitationsY logicN materialsX mythR negotiationl opioidj organizationalQ populismT shame^ suddenP suggestionZ suiteR suspectedQ taxationT territorialX tsunamiL woesR
accessibleG aggressiveA angryC beautifully6 blessedA carefulD carefullyM charmingC closelyI comfortableD compassionateC competent0 competitive> complicatedO correctQ cynical; deeplyM differently= difficult) disturbed> fortunateJ frustratedB happy9 hard. honest> honoredA identificationG intelligent: involvedW likable= measuredJ nastyI niceB oriented3 painful9 pleasedB politicallyM problematicW proneU quiet< satisfiedM seldomB seriously2 severe2 smart4 somewhat> uncomfortable8
accord^ barrier[ battleS bitterQ bloodK brokerS conflictM confrontationQ confrontationsK connectionF constantR contentiousO contractX contrastZ contrastsH conversationsI correlationM daylightD differences* disagreementE discussionsE disputesI distinctionN divideF dividedH divisionsW evenlyV forthE gape heatU jointP negotiatedl negotiatingf outliningJ overlapI partisanf peaceK relationshipJ showdownL similaritiesH somewhereO splitR starkQ struggleN substantiveF tensionP threadP
abortionsq adultsR americans_ asylumk athletesK authoritiesR childrenX christiansg citizens] detainees] districtsV enteringX familiesG fighters[ firearms_ folks> hackersW immigrantst individualsi journalistsU judgesJ kurdsN makersM mexicansj migrantse muslimsg nationalsS officersf parentsL peopleJ rebelsn refugeesr residentsO respondents^ russiansi soldiersH syriansj tunnelsa undocumentedu workerso
ababaX addisY almatyX angelesP atlanticV beachU belgiumX bronxR brooklynM buffaloJ burlingtona cairoY capeY chadM championingV chappaquaP charlestonW charlotteL chicago] cincinnatiU cologneU columbusR concordR desX detroitd diegoQ downtownR franciscoP hamptonsT hawaiia heartland] hoV hollywood^ houstonU hudsonI indianapolisa islande joseC jupiterZ lakeP londond losP louisA louisvilleZ manchester^ manhattanN masonD miamiQ moinesU nashuaL neighborhoodT northernj palmR philadelphiaN phoenixO pinkJ pittsburghS puertom queensO quickenb raleighN reno^ ricos romaniaL rustS salemL scrantonW seattle< somaliag stP tamaracT tinyM upstateN warsawY westP yaleT
acceleratedb adequatelyV advised] alienatedP applaudedO articulatedP attracted[ calculatedV capturedk caused_ challengedJ championedZ cheatedS constrainedX coordinated_ decreasede definedX displayedH distortedb documentedU dominatedY dominatingZ drafted^ echoedX enabledN encouragedD extensivelyT fueled_ galvanized_ haltedd harmedZ highlightedb hitR infiltrated^ inflicted] inspired[ modifieda mountedO organizedj overshadoweda polarizedX practicedW presentedO producedd promoted] promptedf ravagedU rebukeda requested] shapedP slowedQ strengthenedM successfullyZ surroundedW sustainedu tappedc troubledY undercutg underminede unnoticed^ violateda wagedG
accusedW accusesV alongsideK assailed^ attackingQ backeds backingc beatK beatingW beatsQ beneathD bestedI choseR clinchedN comparedd defeatR edgedW endorseda endorsesO endorsingZ favoredZ lagginga leadingV leads] matchupV meanwhilen neitherZ newsletterJ norg overtakeS overtakingG pittingX praisedT praisesS praisingO preferredV rival] rodhamc runnersV slamsL supportY supporting] supports^ toppedY trailedd trailingY trails^ trouncedV unlikeS versusS vsT
accordingn analysisR apd associatedm bloombergh conductedk consultT crowdpace datac exitg fecl foundj gallupi gfka huffingtona journald journalismW latestZ monmouthc nationwidek orc^ pew_ politicoi politicsM polli pollingd pollsl postd pressj publishedZ quinnipiace realclearpoliticsa releasedr reported~ reportingl reportsp research^ resultsU reuters_ revealedq showed[ showsO studyc suffolkd surveyk surveymonkeyR surveys^ telephonea times] uncovered^ university] washingtonT
accompanyingg attributableQ basicallyl capitalizingB causingQ circulating[ comparableS concentratedQ consideringP contraryR cripplingQ disappearingL equallyV essentialD evident^ happeningL hidden^ hidingI hurtingP islamistsR isolatedR mainlyM mentallyT missingd neckO nonethelessR participatingJ pureZ reflective= reminiscentZ reviewingT seizingS shapingH soleN steeringD substantially[ sufferingY tearingT technicallyc tragicN undergoingW underwayX untruea wagingb wastingW wavingB whiterc wildly[
addicts_ albumX arbitrationa autistica batchesX boomersO burningQ bushesQ causesX celebritiesR centrec christY cocae colaa conservatismY copiesl crisesU dioxidee dismissiveS dutchW fasoJ fitnessT functionI gunfireX havensR historiansa incumbentsM industriesl iowansR itemsa jesusW lapP peacefullyV perspectivesM processing[ repaymentc riftQ semitic_ sexismZ shakyT shell[ sortsV unityJ volume_ writersN
adviceE approachK argument< assessmentP assumptionV attention> attitudeC behaviorM belief9 beliefs: choiceG commitment< confidenceM decisionW discussion@ experienceB faithB feelings9 heart: imageF job= judgment+ knowledgeE language[ lifeB mindJ nameS opinionH oppositionm philosophyP pictureD positionV promiseQ recordd reputation[ roleQ stanceT successK understandingD viewH viewsA visionK voiceL warningV
administrationsd aged^ antipathyU appX batistaY bondd codec counseling[ courtsi creditsX criteriaZ cruiseZ deferredo devicek drudgeQ graine keystone^ legislaturef lensR loopholesV luxuryY mininga packageo prepb propertyd salesr scalec simpson_ stripN subsidiesV testsV titleN treatyk visad visas[ waiversX walmartW windsS
activitiesQ authorityJ ballisticq beautyZ blocY bordersY capital_ centuriesR chestX civiliansg collective^ commitmentsS contractsd coversU creationR cutoffh dangersK delegationk doorsH entertainmentL exportsp fortunes[ hurun^ importanceA improvements] internalR listY listse midstJ missilef participantsZ possibilitiesS ranksL readersR republice requirementsN retailY silkW sizem spaceN sphereR stagesJ storesi traditions[ twinS
acting] capableQ celebratingO criticallyS dead^ decidedlyd deprivingY dyingl emblematicW engagedX featuredW feelingG foolishA freed_ generating] grabs[ initiateda injuredZ inspiringG investigations~ killingi locatedV mired_ modelsZ plantedX presentN prominentlyT purely^ reelectedR restored] saferQ scaredL sharingN sickE unanimousc unawareb unemployedP unsure^ watching@ woundedb
alarmed[ aliveJ allowed_ arrestedU badlyT batterede beaten^ botheredP boundO bulliedL candidQ chosenO clearedX committeda completedS confirmeda crownedN deniedq deployedq deportedu detainedt diminishedS disclosedf discriminatedY distributed_ drivenn embarrassedP employedY forcedi forgottenY handledc ignoredV impressedQ influencedR informedC interviewedV invitedK liftedn markedp mistakenZ murdereda offendedY outragedc permittedq placedT prayingR pressedI prosecutedU radicalizedY reflectedQ resolvedV stolene suedS surprisedM taken_ targetedW treatedQ upsetT utteredZ vetted[ writtenf
accounte accounts_ amazonS bioT comX companyl espnU extremistd facebookT googleS ianhanchettV instagram_ internetb linkedin^ mediaV microsofta motorT networkingY onlines outletsV pamkeynenW pfizerb postse siteW sitesT socialV twitterd webS websitesb youtube_
accountedR achievementM acquisitionsT ammunitionH applyingW appointmentsO assignmentsM bearsC begged= braceC broadcastsY campusK classificationY empathyJ flexibilityE fondnessL hurdlesO inconvenientP jockeyingN justificationU licensesh mosquesR opportunities6 optedX permitsi practicallyY prayG precedentK preparationU rationaleR responsibility: safeguardsd sheetsN spainY sympathyB techniquesV thereafterJ ticketsL titlesU upbringingD volunteeredY waitedM weekendsV woreJ yorkersd zonesO
afraidL agreeingc anticipatingY anxiousF assumingX automaticallyT awareI bringingU constantlyB consumingQ convincedV darnO decidingV doingW donatingS emergencies[ experiencingN fearful< getting[ hungryQ ignoringU insecureW leavingM liningT listening9 losingQ lotsI movingS murkyV nowadaysc orgg presentlyS producings proposingg provinga puttingR reachingJ reactingK readingO receptiveZ rippingK rushingR seeingT sendingW shippingL similarlyd strugglingQ studyingm swingingJ takingK taxedS throwingG tired> undecidedR useless^ viewingT
advertisedM allowancesK belongingL beneficialK boon[ breachQ bright7 bulwarkS captiveU catastrophicP catholicJ championK championsX changerN circusW clearerO commanderQ consequenceS consummateO crucialL customN deliberateJ depletion[ havenn healerV hubK hypocriticalP killer_ litmusS modelI posterV predictableL prohibitiveN protractedU recruitingW reminderT responsibleS resultY riskyK root[ source_ statuteU stunningR surrogateK taleH terrificI tool] trapQ triumphR vehicleY violationc
broadlyd competingY consumer[ content_ elsewhereM forumsH includeo includesb organizingS postedI receivingp separateg starsH user^ via_
bruisingM chairsK contestedV democratQ democraticQ denouncingU dissentS favoriteD gopZ gubernatorialW libertarianU presidentialR presumedP presumptiveR reR reelectionZ reformingY remainingW republicanU seatd slotsQ upcomingO
carT ceremonyY cheeringL closesS comedyJ comicT crowdW cryY definitivea goldO greensboroP hatO hydrogene lunchR mockN narratord packedQ petitionU promptingJ punchingR raucousa restaurant] serialI shirtY shirtsY sportsP tribute^ tuneS vacationR villageK wearingT wolfP
addictionQ branchV dippedi entryc hack] hackedo insightL leakedk offshore[ overthrowa reassuringX relatingi relevantY signalsD suspiciousL unauthorizedf warningsS
abusesV bailoutf bankings banks_ billionairesi bondsh buysX collapsei corporaten crashS deregulation[ doddb excessesW financialk firmsa frackinge goldmanX gottaL greedM industry[ institutionsQ investment^ movies] multinationalW pharmaceuticalX playersT reformsb regulatingU ritualZ sachsY sanctuaryl speculationQ street_ subprimet tradingY transactionse wallY
anywhereD apartH articlesF asmaraZ assemblyX awardsU bannedQ barL barsS blocksJ boldlyQ bombs^ brutalK clarityK colony^ concessionsY consolidatedQ consumeL damagesa derivedO directionsV disabilityN disappearedX distinctX doctrineR dreamV editorialsI emotionallyS empowermentI enY exemptZ flipped] heavens_ hondurasI incomingT instructionsX lashingV legallyc marks[ mobile] noiseZ oldsO pledgesM precinctS preventingT purpleR recoverb ridiculeO saudisi scornS sellersL sharplyL shootG staunch> stealingM sunT unboundR
artR color[ covertS deborahO englandT entranceV errorV phaseG randomlyY searchingB solidlyV streamN threatensJ unofficial_
affiliateY aipacU arrangementd breachesU curtain[ embargoo ethanolh explosioni extentV hallsZ implicatione initiativen instantY invasionl irone mannerd neaa offensived outcomeO parentD plattec politifactP provisions qaedab referendumj regimeg requirement] riverc setup[ shadowZ
accompaniedX allegedlyk angeredT attendedQ betrayed< commandedQ condemneda crushedX denouncedZ deridedc discriminatoryg distinguishedQ fashionedQ favorablyB featuresD fieldsS flankedY founded] ideallyN identified[ imaginedX inserted] known^ lambastedT listedM mentionedM nominatedM officiallyZ ownedc paintingG performedX portrayedC quotedW recognized] regardeda ridingQ shared: suggestionsO underscoredY viewedQ widelya
absoluteR accomplishmentI ancient] anomalyS applesI appropriations[ arbiterI arguablyS auditR casualC disordera disruptiveT easierO easyG embarrassment] entirelyT evenhandedN exact] exaggeratedV excessiveY excitingG excuseH extraordinarilyW iceV impartialL imperativeP impossibleG incrediblyN incrementalH ineffectiveV inflationaryT innovationW insultS interactionV interimT moreoverY overlookedE superpowerK ultimate] uncertainC underdog] underlyingX unexpectedK unfairU unknownZ unprecedenteda unpredictableU unqualifiedP unrealisticT unrelatedZ unusualK watermelonW
airport[ annexX anselm] arenaP austinI automobile^ baptist^ bocaN brennan[ brookingsg brusselsT bucknellc caesars] casinoh centerW churchL clarkstonb clinic^ clubY confinement^ courthouseP dining; doralX earliestg elementaryT fadedO fargoJ fishingU groceryH hearingsW hook[ horgos] instituteV institution_ lagob libraryT lingeringW locationso logisticsM mare marshalN memorialP mosque_ muhammadW naacpW nldT oceanM petersonY prideX raiserQ resortW royalc sandyX sciencesY sprawlingc stanfordY tampaM theaterW towerS vanguardZ vaticani venueM verizonX wells[ westchesterX
benW bernie^ bushe businessmanj carlyS carson] ceoE christieg clinton~ cruzk donaldf fiorina[ gov^ governorb hewlettL hillarys huckabeeT jebg jerseyf jindalK kasichg malleyZ marcoh mittc neurosurgeonb nikkiQ packardI palinY pataki_ rande retired] rivalsb romneyg rubiof sandersn santorum] sarahW senatord tede vt^
activismX admirationa analogyW appendingS arsenalo bedroomU bidg candidacy[ charityg contentionJ credentialsR detractors] dutiese earc fiery] fliers_ foreclosureo freewheeling] funeral] haul_ instinctsb keynoteT laneY lucrativeX nicknameU onetimeT outlookL passionV pathL pathwayg penchantY picksS pleaP preferencei readinessS recommendationX replacementX rivalryh schedulea sloganL statusV stumpX suma temperq trajectoryY zealT
bargainingW bootsE briefedU caucusedb cheeredJ clashedK commentedR crackedZ dependedS descendedM differedJ dumpedJ framedV knockingR latelyh lecturedK lobbiedV loweredg piled[ predicatedT pressureQ reliedO responsesY restraintQ samoaS seatedN seizedR setsK tollP travelersT unleashed] vacancyT wastedT widera
academyY acceptableL adoptees_ ahmedY airR airlinesc airstrikesg ambassador[ ambassadors[ armyh assetsZ attorneyse auton barracksl bernankeU borderx captainO cite_ citizenY citizenshipn combatM componentV compounds compounds^ computersY consulate^ contractorsU deathsl diplomacyY diplomatice diplomats^ embassyr facilitiesb facilityd fakeZ flightc force^ forcesd founding] guidelines[ hangingI history~ interventionn involvementa manufacturingU marineo military_ nearbyS negotiatorR operationse partnershipc passport^ patrola personneld presenceH repsg searchS sentencingY shrinkingX soilc soldier] strikes] tariffs] territoryp troops[ ukb usheredY withdrawalc
aggressivelyZ awarenessU criticalF dedicatedZ defender] definingU desperateW direM disturbingD dominantU dubiousG durableP faction[ favorableV fierceX headlines[ heavilyJ keenX loyalP outspokenM passionateH persistentg pressingZ references] skepticalJ steerW supportiveM surprisingly_ sympatheticT vigilantI visibleD vocalY weakenedJ
alex@ axelrodV bannonH barryM charlieQ conwayD coreyZ davisR dr[ dukeO eisenhowerY gatesW genZ jenniferI katieM kellyanneI managerZ mookI navyP palmieriM peteS podestaU robbyF rogerU smithO tonyU weaverZ williamsX
adoptiveE bigotedc charterl construction_ disabledY foreignersb giantsG homelessI involvingX jailP jewsU livingc mandatoryd overtimeg poorE pork] precedentsS residentialY swissX temporarya venuesO vouchersS
anonymouslyO bailU blowingT blowsW bowX breakingZ brokeh cameU carriedY carrying^ carve[ comingW countingW covetedh criedE cryingI dragM drivingU dropS droppedb droppingU emW fallingj fanL figuring> formally_ grindD guardsO hammeredU holding[ kicked^ knockM knockedh laid] lashedV layingU lays^ lockedf playsW proceededM pullede pullingS quickly[ rollede rollsJ runningT shoutedT sittingF stayingP stepped_ strodeJ sweptg threateningJ thrownZ tickedh tossedF turned] turningN walkedS wavedU wentf wipingQ
affects< authenticH belongsB belovedE bombersI cancer_ capabilityN cherishedH coloredM constitutionW continentalV countryO crumbling@ debaterN defensesM democracyR dependenceH deploymentY designsY desperately[ dictatorsX dimeA diversityI dramaticallyi electric^ finestN freedoms/ fuelsR future; generations^ geopoliticalO greatestM greatness8 grossc growsL heroes9 housesa learning= liesH marinesh naturallyL neighborhoods; neutralityV obligationsB pipelineV portsE potus9 prestigeD principlesE radarH rankingsK societyA spirit: strength: strongestI sufficientE survivalJ technological> terriblyI transformJ values, vital: weak: youthf
acutelyO assignedb attemptingZ chipping^ composedX confusionb declining~ hosting[ identicalT importingX inadequateR insufficienth managingV operatingo operational[ preliminaryb rarelyR reluctantR scrambling] talliedm thoroughlyb treatingZ tremendouslyo trendinga unableX
agreementl areaU assetU bankr case] challengeJ competitionZ concernG cyclec dangerS deal_ dentR difference6 effectN effortS evidencee factorU gameT groundG guy> idea9 impactO issue@ lessonJ lossesa mistakeD momentM obstacleY partnerS playerP pointO possibleE priorityR problemH question- reasonI riskK senseB shareholderR situationU testZ thing> threatE topicK troubleP way>
accustomedQ advocatingT akinR attachedW availablea belongH certifiedT connectedN demandingF designedf determinedR dueY eager[ eligibility^ enoughD expectedY expectingU harderL hopingJ inclined_ ineligibleW intendedU likelyR lookingD motivatedW necessaryL neededF nowhereT planningQ poisedP preparedM preparingP quickT racingV readyL required] scheduledZ seekingM slated] suitedM supposedd tryingP unlikely[ unwilling[ usefulF vowingO vyingK waiting^ willingS
#2z consecutiveb coupleR cubans^ eightk eightyi elevenj fewJ fifteen^ fiftyX fiveg forty^ fourW fourteena graduallyd halfk hundredu minus] niner ninetyT pastc sentencede sevenZ seventeenY seventyb sixr sixty^ tenT thirteenq thirtyi thousandj threeY twentyc twoS
angela_ asserting] bradley] chancellord chelseaY controllingc cooperf ginaV gregP halvorsonc hb_ hendricksi hlnX isabelleW issuingU janetZ limitingW postingU purchasingk reinstatingZ relentlessR revelationf shareholdersZ surviving_ tastesO teachoutK underminingU virtueM
almightyW anonymityW artificialM authenticity= benchT blaird brujas_ chaseW coast_ depressionY displayI egyptair] emergenceT fisher^ frenchb greekW greensV khansh kremlinV leaks^ liftingX lordQ moonV nazi_ nazisf nflZ nostalgia] outsetM oval] philippinem proliferation_ prospectN retraininga scenesL sidelinesd timingU trailR
additionala amounta borrowI borrowingY budgetx burden[ capX carbond costS costs] creditY cutm cutsd cuttingU debtr deficitx deficitsY demandW dollarh eliminatingd extraP increaset increasedw increasesi increasinge infrastructure_ loanl lowerc loweringR minimumr modestV paidc pay[ paying[ payrollf plan_ priceS raiseS raisingZ reductionY reliefo spendingX taxd taxesc taxingW value_ wagen
abroadU afghanistan^ africac americaG asiag averagesq beijing[ berlinQ britainb canadac centralf chinaj communist] easta easternd egyptl eub europeQ francep germany~ gulf[ haitij iiW indiat iran~ iraqr israelV japanm kazakhstan^ koreau koreanj latinZ lebanonn libyam militarily_ nationO natom nuclearr pacifict pakistan[ regionZ russiaq seab sovietc strategicJ syriah tradeY turkeyp ukraineo unitedZ vietnamc war_ westernY worldP
alito[ antoninQ basharX bay^ blacklistU bryanQ cedarS clerks] commanders[ crenshawY dartmouthU determiningI dilemmaH engineersM farmerU felonsj gruenbergZ guantanamoc hackerY harvardV hospitalT kloppenburgc oliverW olympicsO operators^ oursG paglianoR rapidsR refugeU regulatorsS richmond^ romanY shanghaiM statesmanN stearnsV sunshineW ukrainianY weldH
adjustmentd assertionsp bankruptg battlingV bump[ dialX dressed^ drumi fixing] fortunatelyP frameU gamingk loadJ packe parliamentd playbookT printT rampedh shakingT surpluses[ tickinga vacuumV warfareV wrapR
alterU assertK assuageW benefitL boostW castb changeC clarifyL coalesceH complete[ createN damageI deepenQ defend] describeJ destroyB discloseZ disruptP distributeN donateX easeb educateP embraceI escapeW feedO flipR fulfillR gainJ governE highlightS improve> inspireL integrate] lend^ limitR minimizeJ obtaind overcomeP persuadeW preserveM promoteR protectE purchase[ reconsiderL removeS replicateX rescuef retainO reviveW saveC serveF shiftX spurQ stealB suspendU sustainS switchK tearX threatenJ transfer_ undermineV useU whomeverR withdrawK
abrahamB absenteef abstractX academicJ adequate[ advocateN airplaneJ albeitK alternativeN amnestyb anonymousT appetiteT arrayQ atlantaS autismg award[ blast_ boomR deadlinee educationalR elementN emptyX enormousO entitlementW environmentH ethicalL ethiopian^ evilQ excellentN exceptionY excerptT exileJ expectationX explanationW extensionP extraordinaryQ famedU heirP honor< impassionedR implicitJ impressionY impressive^ incentiveJ incredibleX indicationL inherent^ intenseR marketingc necessityH objectiveK opportunity7 optionO outletS outstandingM overwhelming] purposeS regulatoryR reversalO scholarship_ taskP tipsQ unfavorable[ unnecessaryR unsuccessfulW unusuallya upsideM
badB basic7 beautiful> bitT boldF broadG conceptK dark9 deepI determinationJ fenceD flexible9 fundamental9 good* healthyQ heavyH historicalW horrible: legitimateh lotM moral8 positiveW practicalX pretty= profoundC proper^ rareP razor[ remarkableD serious= solidK sound6 steepU strictN substantialb superbQ surpriseR terribleF thinS tight= tough+ tremendousT uniqueN veryB vigorous8 wonderful2
admissions aimsU airwavesP allegedb anniversaryJ batchM beerO behalfG biddingX bizarreO blessing^ brainR competitorZ conclusionW cousinO creditorsH currencya custodyS databasesW dealingsQ demandsE disappointmentU effectsU eighthf electronicL eventualY exercisesS experimentJ expired] failurec financese findings] flawsS forecastW functionsa goalT headquartersS improbableN independenceX initialh kickingQ launchV loyaltyU mainX mandatef monthlyl musicU neighborsX newfoundU obtainingY originalu outreachT parallelZ peacekeepersa peak[ policingK pree predecessorZ predictionsR presumablyZ projectionsQ proportionallyX province_ quagmireL quarterlyb quartete raids] reactionY realizationa recruitmentS releasesl reversing_ revivalV roadJ salariese sightsO signingf smallestg soulM spikeI stakeY swaggerO target_ teamsP treeN trumpian^ unwillingnessg usualN workforcef
abruptU accomplished^ activistP adopteeU agentN allyS armsW coalitionZ contractorR dimensionS empireH eraV expertc heroD improvementT insider_ investorR leaderT mikhailO occupationR organizationb organizerY prisoner] supporterV tradersP tunnel^ upheavalN volunteerU witnessT
bellicoseW brewing^ courtroomN famouslyi fireworksW firmly] jokingS loadedb overlyR peppered[ renovatede rushed[ spottedP swornc travelingT truthfulU walkingN
adoptionK childT contraceptiond decentA employerR equipmentY excellenced foodX hospitalsL insurancei medicareX mentalE patienta payerY pensions premiumst prescriptions qualityX retirement[ savingsK seniorsd testingf toleranceF treatmenta universalU veteransZ
brassX cheatK conquerB dating] deadlock_ deadlocked^ delay^ demonstrationE discreditU draft_ formosaY grab] handgun[ heroin[ introduceb leansM mediumS narcoticsR pardon7 prosecute] reverseV rumors_ score[ shelterO shoalL softenP solicitX surfaceY underground_ urgeN
addsb allowsU appearsX becameU becomesL beginsU bringsO carriesX comesT drawsK drewc drivesT droveT encouragesM endsZ expectsS facesN failsJ fell] finds] followsN gaveX getsT givesW goesR grewY happensL helpsW hitsL intendsW keepsP leavesD looksH makesJ movesK needs@ occasionallyU offersV opensE putsP raisesC reachesX remains] requiresL returnsh seemedL seemsN sends[ soundedL soundsO speaksO standsL startsC takesL tendsS threwU took] turnsU walksQ worksT
#4T activelyS aggression_ alwaleedC ambushF anticipatedL appalledG author@ bencjacobsM bernI bleedingT borgerS broadwayX brokersP bullyingK bustQ chiN compromisedW contemplateB countlessT countsP cspanM date[ datetimeJ despair8 dumpU fabricatedK fatalJ garciaQ glovesG governmentalF grabbingK groundbreakingE gutinK hassanE idH juan> memoirI museumQ nodL normP overnightO peacefulF peddlingL perpetualI portG ratedQ reckoningO reevesK ruinedD smithsonianK sponsorR stanF timestampF tweetQ
baitH cancelJ coherentN comparison^ comparisonsL compromise_ conflictsI cooperateN directP discomfortK formal] identifyingT joiningQ linkB magicC meaningfulI namelyG negotiationsi parallelsO pending[ physicalD proceduresI qaida_ regardP strainB stressK touchQ whatsoeverS
bonusesh displacedi employerse factoryT farma hiringZ managersZ ordinaryd owed^ permanento richestf salariedd taliband taxpayers[ unionizedX upper] wealthiest^ wealthy[
abidingY animalsR armeniae belligerenta bottlesU bristledc compassionU complexT contains^ convictionH cracksR creativeL diseasee edgesK electableO flagsM foremostR fundamentallyC guidanceO harmful[ humiliating^ incompetent> insultingf interventionistL joyM juryb lieY moanQ mosquito_ mouseU principledI provisionalf purposesf recreation^ reined] representationc seedsJ sexistS smarterY sociallyN spectacularF starringK suspicionQ talentedG tasksW trustworthyX underminesd wordedT
apple_ balancingQ blockingX boycottf breyer] burger_ cadillacl circuitO corruption^ demonstratingR denyingX dewhurst_ discoveryY dismissingJ drillingx edisonY establishingO exxon[ garlandb grantingc inequitiesU lendersT michelleS mobilX moscow[ patientsS philippinesf producersn securingI sheriffR walterX
ankaraj barbaraS bettyJ biofuelsd bless3 busesI cindyJ cocainen congressmenH customsa dayton^ deepestI desertO geographyV gloomE humilityY inactiona inhumane^ injusticeL investingP kemp^ kkkV klanP kluxS kuW marijuanae mistrustT morganY nurses^ palestiniansR patternsQ providersa scientifica scientistsS sistersJ spaN surgery] treasurerZ zG
boomingZ buyerQ chocolateW commencementR consolidating] craneK defyingL departing_ disastrous[ distortionH efficiencyR enforcingi exceedinglyX gazeT hamiltonJ irrelevantN jarringS kyleV laughingL perfectlyC shamefulF shockingM structuredd superiorN tripsY turbulent> vitriola worthyX yellowI yieldedT
administrativem atomic^ cheapO chineses cleanR coala consumption[ corng economyX emissionsx exportv fossil^ fuele gas[ importsc industrialW landR marketb marketsP minersN minesb naturalQ oilh plantO plantsZ powerO productionq resources] richU sectorY shoresc solara steela supply[ technologiesQ technologyO transitionb waterL
affectingO africand blackf blacksn boomerc christianV conservativeF coreZ cuban_ demographicN ethnicc evangelical_ fellowV femaleQ generationK grassS groupsR hispanich hispanicsf independentn independentsg influentialK jewishL latinoh latinosa leagueZ liberalE mainstreamU majorityg menZ minoritiesU minorityT nong nonwhitea populationsV progressiveK prominentW reliableQ representingb rootsN spanishu teaP undeclaredj unioni voterq votersp wingA womenh youngN
advantageY campaigningU chancesH commandingK considerableY decisiveW delegate] digitY digitsY disappointingI distantF doubleo edgeY finishQ formidableQ fourth[ insurmountablem landslide] leadT loss] margind matchupsY momentumb narrowa narrower] narrowlyk performancei placeK popularityY ralliesT secondS showingN sizableg standingR statewideY streakS surgel thirdZ victoriesY victoryQ wideN winner] winningH winsK
aaronN angelsK assignmentL availabilityM babyT backwardO betsyR bossW carelessnessQ clock^ crooked] culbersonW definitionH dena^ dinesh[ disclosureX ericaR girls[ guccifer_ implementationc improperb intentS jane_ labottZ latinaj lizY looseT messyU methodQ minningL moaningR osmanb printing_ rachelW refoulementS shotgunU sinkd smegielskiR softK songQ surprises[ teleprompterZ uncommittedt unheardU uraniump
accepted^ advocatedk amassedX answeredT avoidedT battledX begunt benefiteda brokene consistentlyp contributedT crossedW defiedZ demandedX drasticallyl drawni emerged[ enduredV entereda facedU falleni fared[ fledc foughtK gained[ garneredc gonee gotten_ grownn improved[ investedj likenedT lostW mixedT movedi observedN participated] peakedg pivotedf pleadeda plummeted_ presidedO remainede risenp savedS screwedZ slippedm spokenQ stayedN steadilym struggleda sufferedZ surgedY survivedV tradedl traditionally] traveledM twice~ underestimatedg upendedO vastlyY virtuallyj
abandone abolish] absorbR acquireH addressP adhereE adjustX adoptj amendR amplifyH announceU applaudY awaitV bolsterY broadenW bypassT caterQ chiangl collectb complicateL curbX deferY defundb deploy^ developS dismantleY eliminateT emphasizec enableU energizeR establishO examineU exceedM expanda exploitQ exploreT exposea extendV furthermoreU haltY implementX justifyR mobilizeC objectS operateS overseeY prioritizeV proposeJ pursueV reboundV reclaimT reduceT referY regulate] reink renewc resembleZ restoreP restrictb scrambleK seizeI shrinkR strengthen9 surrenderingM tackleK testifyI thwart[ tightenV triggerU vetob violatesT warnW
amberT backfireJ beltD benensonQ brexit_ carpetM cecileT chantedV chantingU containmentW coolA coxY crippledJ demsf demurredd eddieN enthusiasticallya gearQ gordonR hillaryclintonY httpS https[ huffpollsterf joelR laughT levy[ lisaS matthewJ milbank[ nancyR nicoleQ paulsonT pearlN picR protestingh realdonaldtrumpU scannerV stoned subscribe@ tack@ titledL vpU wowN yelled[ yellingR
adversariesM airportsJ alliancesX ambitionH bridgesL buildingsT classes= closest^ codesR collegesb communicatingI communistsF communitiesA conventionalE destinyG difficultiesB doctorsV enemiesK farmersY farmsS hostagesW idealsA innerE interestsX investmentsU kidsH mothersI prayers< propertiesT prospects@ recruitQ renewablesW reviews= roadsO ruralU safeP stagnantF streetsE tragediesQ universitiesT youngstersC
abeW affluentS aleppoT analyticsV antiabortion^ bisexualc boxingU broncosO bureaucraciese cabinU carnahanW cellj cellsZ charitiesW checkers_ chipsm churchesL cleanerP decencyJ delayingb dergh earthE empowersQ entrepreneursV evangelicalsX expandsV factionsW factoriesX fairnessC holesh iraqisR irs[ japanese_ jeopardyU kraft[ kuwaitm landsb libyanW malaiseN mandates] matsuM mergersb miseryT musicalP overhead_ patriotismH plumberP pollutionp quemoyV remoteb roomsH sacred] shiftsP slowdownX snipera soviets[ thorg woundsZ
accelerateY accomplishQ achieve9 acknowledgeS adaptU advanceC assessS assureF balanceK buck8 captureK celebrate< clinchY communicateN confrontJ convinceQ decide@ defineI deliverU demonstrate@ detectO determineL discover^ discussH enforceP enhanceK ensureN executeG explainH fixD handleG heal7 hideH indicatea investU investigate] inviteP maintainO manageU monitorB mountW predictN prevailV rebuildO rebute remindJ rethink@ ridO secureN shape@ solveJ stimulateG surviveK unify> upholdQ verifyU wear>
aligningH animatingW attributedQ biasedX chargedb checkedn chemicall collaborative[ confrontedE confusedF consistentV coupled] cruel4 dealingZ dealta debatingQ dissatisfiedJ familiar_ filledV hotlyS illustratedE linedU matchedW pregnantY punishedU restsR savingU stackede stuckZ syncQ thoughtfulE threatenedL trustedL unpopularY
anointedd badgeZ betsZ blacklistedR blank_ bombasticb boxU breakthroughS bretond brilliantM candyT caring> cease_ conL confirmationb convenienceb creamQ crystalQ democratically[ evolvingV executedS fantasticI fatM felony^ footballU fraudulent_ funnyU genocideb hamasl hunt^ illegalsi inappropriateZ isolationistT labc liberationV loserU medicine^ messR mindedR minimalQ mussoliniS negotiableV nonsensea nukesk offenseK okJ pbsV personac pinZ pirateN pivotX plainH plausiblec proxy_ razak reasonableT red] respectedV ridiculousQ rockV roughO scamT schemee slamU surrenderX tentM unX vicious^ virtualY wiseG
achievingV advertisements[ advertisersS aggravatedg bloodshed] capitalism^ combatingP consumersR contextJ deportationso exploitedY financingV gaysj globalizationS jerusalemZ layoffsf legalizationY libertyL mankindL migrationc mongeringQ poorestZ preparednessM proponentsR resettlemente scholars^ sovereigntyV stabilityF stemh trackinga uncertaintyK violationsg welcomingI
allowanceZ assumes^ blmf bowlR confusingX constitutesT cuffW easiestN enemyM expressionh integrationO intensityV kardashianP labelsT math[ moraleU nevertrumpn occasion[ pain8 planetN possibilityJ rooff safestC sampling] scotusZ sixtiesC soccerb sport[ structureL suspects^ trendQ truthQ
afternoonP appearanceH appearingC audienceU breakfastQ briefing^ busL capitol_ coffeeU conferenceP debateS dinnerL event[ forumJ hallH hilld hostedQ hotelM lasG meetingL panelp park] planeR portlandG rallyT receptionT reportersl roomY sessionI stageS summit^ televisedR tourY townM vegasG visitH
acuteZ advisesS bathrooms] createsI deliversK holdsY includedo joinsP leanY overseesT ownsX providesb publishing] representsE resultedi runsT sellsX servesQ sitsM specializesb tracksX unanimouslya usesQ
"E 'm= --S alonej alrightC althoughg am@ andrea> anybodyU anymoreK anyoneS becauseZ butZ courseF definitelyI determinesE else> everybodyF everyoneW everythingU everywhereT exactlyL franklyI gentlemenI god> guessK guys: heyN honestlyP hope1 hopefullyE how9 iA if< indeedP itY margaretI maybeH meB meanG meantimeU myselfF nobodyC nothingH nowh obviouslyT ohP okay@ otherwiseG perhapsY secondlyO sirO soQ somebodyA somehow< somethingB sometimesC sorryE sureD thatU thenR thereU thereforeQ think> tillH today_ tomorrowO tonight( unfortunatelye unlessJ wellE whatH whateverL whenN wheneverT whereverM whetherM whoeverP whyH wonderingC worseT yeahN yesV “N
accordsU arrangementsT assumptionsY backwardsR boroughsZ burstV capitals[ carsR cartelsg conductingi convertV crackV crossV crossingc crowdsS deeper] descent_ disarrayX draggede drovesS escalationM fervor] figuredh filingg fitsa flooded[ floodingX flowedk frozenk glimpseQ grassrootsb hacking] halfwayK headingQ headsO imprisoned^ inc[ inquiriesX jumpP jumpedY kickR leakd lengthyV marchedS marching< militantsg multiS mysteryS naftaV organize_ pacec pouringj rippedM rocket] rollingd safelyU scareU showcaseR slipN smugglersa tappingJ trafficJ travel_ truck[ whipping] windowL
arrivesZ auctionT barnL bastilleQ blowoutR boisterousZ bulletsf chaoticP coinQ culpritS denialS devastating] discreditedM downturnW federally_ fractiousI freshman_ fundraiser] gaffeL gesture^ hecklerL hikel hurdle_ innT intensifiedX ladderY liabilityc lieutenantM locationT loopX navalW plaintiffsP pregnancyZ slainY southeasternU steamL urgencyM victorD vulnerabilityK wordingg
alexandria_ alzheimerf appealsV attorney^ baltimoreW basedR bradyi brazilc carlton] censuse chambero commerceu courte districta enters_ gonzaloh humphrey^ jeromeW judgeV ladiesT lobbyingq mainlandd merrick] mexico~ notablyN orderedg overseeingr regulatorg ruledt rulingf sd sectiona staline supreme] teacherX territories_ tripolif ua vh
abedinc advisere aide^ analystU assistantE associateG backerO chief^ ciah communicationse counselV deputyY diplomat] directorT employeea executiveS former_ homelandg humal jacobb jakea jeremyP lawyerZ leonQ longtimeY millsi officea officerY official_ operativea panettaR petraeus] pollstere secretaryb seniorS speechwriterT spokesman[ spokeswomanS staff] stafferZ strategistR successor_ sullivanl top] treasury_ veteranL viceR
!K ;_ ?8 aboutC acrossF againM againstn aheadK alongQ andS aroundB asS atI awayM backM behindL betweenG beyondR by_ closeJ closerM despite_ down^ forP forwardF froma further^ here4 him[ homeD inV includingf insideQ insteadS intoS leftX likeF nearE ofV offM onQ ontoX openQ orR outO outsideF overa ratherJ right9 them] through[ throughoutQ together= tooS towardM towardsA undern upO usL whereP whilej withM withinY withoutQ ”J
agoh centuryG cyclesZ dayF daysP decadeZ decadese fiscal_ hourT hoursP metric^ mileT minuteA minutesK momentsK monthsn periodS personK pinocchiosN quarterj rowP secondsJ shortS stopsT stretchL termS termsC timeN weeksY yearq yearsL
activityA alternativesP arts_ bendB bosniag bracketsN brutalityS buildsS charging> chevrond clearanceY coffersQ cristh deduction^ designZ destructiond dictatorshipr dividendsc emergencyi entityL espionagec fame: grantsY guatemalaW handguns[ highwaysl homeownersW illegallyr indirectlyc isila matchingI mayerP misconductU moldI nineteenM oaklandX orientationF owningJ paulaY peerL pescadoresI pigsS polandS rapeQ recessiond reconciliationX regretsK restaurantsW retreatM salary] salvadorW searchesO seventhP shorterX slaveF soonerI stampsS strictlyN switzerlandc unrestQ xenophobiaM yemenS yesterdayB yugoslaviaQ
'dG 'llE 'reT ableL caA canC cannot. certainly1 continueH couldJ didd doesM goingE gonnaL gotO intendG justK let6 mayM mightL mustH n'tM need+ notJ orderZ oughtA pleaseD possiblyF probably5 reallyG shallF shouldH simplyK tendW theyS toH tryC want1 wantedD wantsD weM willB woK wouldN youE
accountabilityc affairsJ aidl associationb businessT collegee communityF defensem educationU enforcementZ federalh financeg foreigna freedom> governmentf graduateU internationalX laborg lawt level] localO medicalH nationalT policyH professorH providingP publicb relationsO reservel schoolW schools^ security^ serviceK studentr studentsc teachersV transportationW tuitioni urbanF
adeptH agY aimS aimedP apparelR arrivedL aviation_ baggageN balkedY balloonS bedF bombingsF cafeteriaR checkingI compensationh conducte congratulationsV convenedJ coordinatorP cyberb danielsP delayedR demonstrationsN diesP dismal^ drownedH economicsH economistB electricityX exceedingT eyebrowsA fingerD floorsX flowersD formerlyX galaU gatherJ generatorsd gilmoreH gyma hatsM helmM hintedS historiani involvesO jillE kendallU landedL laughedW marathonN murdersa oathT occursP onstageQ pastorO performances_ plazaW proceedingsL programming[ protestedQ questionableN repairM replacinga residenceP rolesH route[ rubinM schedulingY scientistP setbackW shapiroT shotsS siegelR slotW steinJ strifeJ studiesb subsequentlyX summersQ swipeO teachesO tennisV tied tysonI yafQ
abruptlyU angerP argumentsN backlashW baseballP boiled^ circlesI clashM controversy[ defensiveZ disobedienceO dispute_ divisionZ exchanges_ excitementV fightsM freshS frustrationH furorO graniteV griefQ hungS leverageY litigationJ loomingO loomsQ lyingC meetsO minore oddsO outrageM palestinian_ pathsN quarantine] regulara sentimentX spatZ suitf swayJ tensionse tideZ unfoldG
approvalZ averagey belowj decline~ earningsh expectationsi fasterS favorabilityg fed] gainsc growingS growthZ highW higher~ highest~ historicallyw hourlyW income^ incomesQ inequalityW inflationj interestk largest~ levelse low] lowestp nationally_ negative[ numbersS overallj povertym pricesf ratee ratesb ratingg ratingsd recoveryl riset risingc shareA significantlyo slightlym trackM turnouti unemploymentf wages] zerod
amidZ criticismQ eruptedM feudD fire_ fraudU furyP harshZ hot[ insultsR ireT ivankaR misinformationY photoF populistG publisherY rant= rhetoricM rhetoricalZ sharpO sheetS swapP toneP uneasyH vigorT widespreadV xenophobicO zuckerbergK
absentV aliensi bashingW beside; blastsS blisteringM booksg condemnP condemningK counterU criticizingT defamation_ defeatingT disavow^ distanceP distinguishT doggedY electingQ exclusivelyc hailS hypotheticalX ivanaY mogul] originatedU paintK pma portray[ portrayingV prospectiveT spectacleR stereotypesR stoppingT tallahasseeN upend] wounde
afpJ articleZ blasioX boarde bostona chapterO cityS columnistX cornellP costaY de[ editorialU globea jetsT magazineR maplesH mayorO newspaperb paradeY pierceT pooli residentI ruthY screensL tribuneb upiG yorkW yorkere
circumstanceU examinedI existI existedR existsN happenedS inevitablyM matterT mattersN meansZ meantQ secretsZ soonM upon9 usuallyY videosU
alabamaS alaskaQ arizonaV arkansask badgerd battlegroundP california~ capturingI carolina] coloradoU connecticute countyM dakotaS delawareY florida^ georgiaY hampshirea handilyg idahoY illinoisW indianak iowaV kansasa kentuckyV louisianaY maricopaQ marylandX massachusetts^ michiganj midwestd minnesotaT mississippiq missourib neighboringZ nevadaQ newU north~ northeastr ohio] oklahoma_ oregonc pennsylvania[ polkN rhodeU southR southernI statef swingJ tennesseeP texase utahJ vermonth virginiaY wisconsinR wonS wyomingh
actorsN backgroundsE clintonsi corps] coverages credibilityD dynamic8 enterpriseg legacyZ lightE oppositeT productd siliconR undoubtedlyR valleyX
admittedly_ ardentR biographyb blusterb brandG brashG celebrityY certificatem conspiracyN controversial] debutX declarationsf demeanorN disapproval] divisiveR doomN evolutionV famousB firingd guidingZ helicoptersc incendiaryT inflammatoryp khizrG newlyg polarizingT portfolioY provocativeb raciallyZ referendaQ scathingc secularN seemingQ seeminglyO sexuald signatureX temperamentJ tweetsW unpopularitya vowX wedding]
arrestsc attackS attackersj attacks[ benghazin bernardinoW dallasQ deadliest] deadlyV deathO farookU fortX horrificJ incidentU investigatingV killedo lone^ massZ massacre^ mcdonaldW muniche murderl nightclubY omarS orlandoQ paris^ police] pulseQ respondersQ sanZ sceneY septa shooter[ shootingW shootings[ syedX terroristc tragedyL trayvonO video] worstd
abilitiesE abilityE adherenceH amountedW atrocities[ attemptsV capabilitiesH capacityW chanceH dashQ desireM envoyM failingU flap_ gutsU karabakh[ missionW nagornoc neighborU obligation8 pledgeS refusal^ refusesf resolveI strugglesL tendencyV thrustZ tyrannyU wantingH willingnessW
ariz^ ayotteR azQ blumenthalY bluntW bookerL calif[ carlos^ carolJ chaffetzU chuckM clayb clyburnL collinsd connS cornynZ coryO crowleyK cummingsM curbeloV dQ debbieU dianea duncanR elizabethO ernst^ feinsteinU flZ flaY gah gillibrandO goodlatteP gowdyb graham[ grassley_ grijalvaM harryX hunter] illQ joeQ johnnyS johnsonZ joni^ kaineZ kevin_ kirkV kirkpatrickL kyT liebermanb maineZ manchin] mccarthy^ mcconnell^ mdH menendezT michQ mitchY moL murphyZ nX nelsonY nevV nyU oreJ paN pelosid portmanb rY reidY robR ryan^ schultzT schumerQ sessionsa shusterd statehoodI testerS texR toomeya treyU txX va_ warrenU wassermanY wendyW wisW yX zoeS
administratorY aftermathT armenians] assessments@ audiob authorsV beachesL beneficiaryR boatN breadthK brinkR brotherhoodQ bulkS chiefsO closuresW complexityH concentrationN conditionV contentsS cornersL crop[ cultS depthL directionB driversX essenceO eveR extremesQ fabricC fateO federationO footstepsC forefrontZ frontierS heelsF implicationsS kazakha legionQ makeupK mantleA memoryP meritsV metropolitanB mirror< modeK mountainsX nature> pocketsD proportion_ pursuitF realitiesK restA sakeQ scope> secretaries[ substanceW themesX tip@ troublesL virtuesR wakeO wallsZ waningY wishesX
aO an] anotherJ anyh best6 betterB bigQ biggerP biggestp certainT commonV current_ different; everyR first^ fullW great> greaterN herR hisX hugeR itsa keyS kind< lackJ largej largerf limitedQ littleF majorY massiveW moreX muchG myG noT one[ ourL ownM partD particularF personalV politicalE potentialJ realI same[ significantS similarf singlei smallN smallery sortG specialQ specificL strong6 strongerA suchV theK theirP thisK wholeA whoseW yourN
accuracyb agriculturalc basisF blanketc exampleG formedT formulaM indicatese instanceX magnitudeO oscarM preservingC prosperityR regardlessF socialismZ studioV techniqueU tighter[ underscoresV ventureN
adamH alanQ albrightb andersonX anna< ariQ bakerJ becerraH bechdelD bergerX bradQ brentY brianN bruceF bryantG burtonZ cherylR christineV colinN craigN curtX danJ darrellR daveZ deanV dennisM donO donnaS dougX doyleH dunnJ frankW franklinQ geneN gilbertQ greenbergX harrisonR howardR jackc jaimeO jasonV jayR jeffQ kristenK madisonN mattJ millerX murrayQ nickO nidesB perryZ peterM phil_ reedE rendellF ricei royP russellD shaw_ shermanS simonM steveF stevenP susana terryQ tomQ wardP wilsonI
ackmanY administrationl ailesY aliV assadr baracki berman[ bidenV burmal cameronT carter^ castroW cosbyV curielh dorseyb emanuele erdogan[ fordp francisX freddyX gadhafik gore_ hpZ icahnP jimmyR jonesU kamprad^ kennedyP kerry_ kima kyiZ lewT lewandowski_ louX manafortc mateenV melania^ minister^ mr[ mrsg murdoch_ negaq netanyahuZ nixonZ obamao patel penceT perezP perotb pinchukP plaatsV podliskag popea president] putinU qureshi_ randolphn reaganS recepb rupertk santillij scalia[ schillingc singerd someoneP souzaV starrT suu] tayyipR trumanP trumpw valeantl vandeheiW vanderY vladimirK weiner[ xiZ yanukovychb zimmerman_
accelerationO betrayal^ blamingL bunchD cache_ calm_ centerpieceV chartR chorusT clutchL coalescingT combinationW consciousL continuationI cornerstonef courtesyH criticW critiqueW customer[ debunkedq displaysY duckO feature: firestormZ floodY flurryc formP fractionR graspB handfulV hierarchyd interpretationS lameX lesserR manilaZ photographI pluralityX portionU portraitG previewK promotionR randomR rapidU rebukeZ rejectionY replayV resurgenceL searingQ segmentD shortageW shutdownO slice; soberE stringY suburbW summaryY supplementJ suspensionj swathsS symbolO takeover^ tapingG timelineb transcriptS trioT troveX typicalH varietyV versionc waryH washK waveV
amendmentsO approvedg bipartisani buoyedQ controlleda createdj developed[ enacted^ establishedc expandedr financedR funded^ landmarkh managedU opposedp overhaul_ passed_ proposedm providedd provisionsj repeal[ signed~ sponsoredX supported~ vetoed|
acceptingd bankers_ beholdenN chaosH connections[ disadvantageY finishinge friendlyL grante horseB linksT realisticallyY targetsW thrilled^ ties]
accomplishmentsP achievements_ adaptingN admirersV airplanesL backersT boutiquesQ clubsZ controversiesY criticismsQ democracies] developmentsR fansN graduatesP marginsY misstepsO shocksX stocksT successes[ thirdlyZ vulnerabilitiesR weaknessesT
aboveZ accumulatedf allocatedb almosth amounts[ appropriatedd approximatelyb borrowersa burnsU casinosn climbed] collectedj collectingn combinedh compriseZ contributeL corpX deaconQ deportingc donatedZ earnF earnedX earningP earnsP eksiliS estimatedp excess] fortuneT generatede inheritedH leasth lessg maximumP membershipi nearlyj neth paltryg paysT personally_ poundZ pouredf produces[ purchasedY raised] receiver received~ receivesy recorded[ rentd roseb roughlyr salei signatures_ spendH spendsN spentY surpassing^ thanb totalingZ unveiledS worthc
blamesS blastingW bleakN bracingT collectivelyb congratulatingL cureT deployingV essentiallyV exceptc guideI hungerc immunityi legendaryU lendinge permitd prepareI prevailedq proudlyH prudenta recipeT reservedY smokingX soniaU suingV thanksI traditionR vigorously_
altman] andyP arthurC ashleyJ attending; bernsteinJ besidesK binI brienR bujnowskiF carlL edwardI eliasN geraldU jacksonJ ladenP lawrenceP leonardZ luisK marc@ mcdonoughP morrisS nunbergZ osamaL samR sandraM stanleyV
antonioP appointing^ automaticj bellwetherY blahQ bureaucratica characteristicK civilizationL coldT competenceS convictedf cookiesc demographicsR examplesH functioningW gradualM healingH horrorS humanitarian~ idealismU inaccurateY institutionalW internmentW italyX jam^ jihadistsS kingdom] lapsesY laughterW lifelongI loudest[ normsT objectivesL panamak practiceb publication] publicityL qualitiesW quoc recognitiond reflectionB regionsP scaryO schengene screeningV selfishF shoppingW slate_ spiteY subtleH talent[ tiger_ veinR wildP
assistance[ benefitsd breaks_ businesses^ cashi cheaperW companiesc contributionsd contributorsk corporationse customersT donationsd employees[ estimatesn fees[ fundsg goodsR hikesh incentivesX inversionsc jobsV loans~ lobbyists^ moneyZ overseasY paymentsd products_ profitsZ revenues revenuesP speechesV sumsU taxpayerg vehiclesc
administratorsV briefD buying^ clipsM considerationU driver_ eitherV el[ fifthU fishH greenJ midnightJ mosul^ occurringK pricedS protestP rideD shoutingF sixth] staffingN trillionsv
afth altX australiaY beastc billyS bomb] briefingsO caps^ casperZ ceilingQ chile^ commercialsb concreteO conservationR controls[ cooperationR credoJ electoratesX epai etc^ ethicsN existenceR filibusterU flagJ fracturedV gamblingX hashtag] listing[ lobbyU losersK minorsh netflixd nrau nusrag occupyQ pressures] resolutionk rifleh roeP screenT sentimentsZ speedH spies[ spotsS staminaQ tehranf unifiedG unpluggedY updatesN virusd wade]
balloonsU bans_ bearingP bedrockU beliesK bentN bentsenH bettingQ burdensM capitalizeD carnageF centeredP commentingB crackdownX crackingP defaultX delivery_ depend6 dependentE dependingC depends@ directorsS disruptionM dupontV emphasisD explosivesV fadingH flights^ focusF focusedT focusesP gamesS hanchettB harassmentW headachesL ianO incestD insistenceb itemY landingN laserL lightsM limitsN lloydG longestQ nephewT noahZ orthodoxyM pamA placingK planksH reasonablyA reliesc relyO relyingE resentmentB restrictionsa revoltF roundsD rulingsb showingsP solelyO spyS squarelyP stancesT suicideW theblazeU tougherU towersY turmoilU twistT unfolding_ weightP witheringV
action] ad^ adsc advertisingg alliedZ crossroads[ digitalh donora groupc mercer] nonprofitW opposingg pacj pacsc patriotb prioritiesV proR solutionsb superl targetingY usal
acknowledgedd acknowledgesJ addedZ addingQ admittedz admittingj apparentlyX argue_ argues[ arguinga assertedi believingV cautionedb chairedS claimd claimingf clarified^ clarifyingL concededX concedingG concludedg contendsO correctlyY declaringp denies] emphasizedg ensuringW envisionedR explainedW explainingG factZ falsely[ impliedT implyingR indicated~ insistV insisted^ insistingX insistsQ meaningR notedY notingb notionM predictingS privatelyd proof[ proves@ realizedW remarkedO remarking] sayingP saysp statingT stressedL suggestingU suggestsi understoodQ
acceptanceQ adult] bodyZ brotherO cabinet[ careerI cellphoneQ characterD charitableO childhood[ clientX colleaguesc columnse commandW condolences= convictions> counterpartU dadC daughter; deskR ethnicityN exQ familyT fatherM followersZ friendM friendsN genderh grandchildrenD grandfather= grandparents; guiltyj handG headN heritage[ holderS hometownR honestyG husbandI inabilityK jessicaH lifetimeM mateT metroS motherD mouthL negativesW normalZ ousterT papersS peers< pitchL pleasureW predecessorsV predictionK presidencyT primee professionalF qualifications[ reluctance^ sacrificeH sisterR skinP sonO sonsW subcommitteeF teama tenureI victimZ wifeQ
absenceR arrivalY asideS awaitedV basketballS benefitingU bigotryY blaredR bloody^ blowbackQ boosR borrowed^ clipU colleague[ collectionX commentaryT committeemanh complaints_ confederateN copy^ departureN distancedR distractP divorced] emergingU endorsements_ excerptsX falloutN footageU galleryW garner_ giftX graduatedF graduationX grimM helalJ highlightsU hostilityN humblingP independently_ inspirationO lessonsS melesb observationE originallyh passagea periods_ phI photosM proceedsM prohibitZ quotes] range] rangingU reactions[ rebellionf refrain_ religionh replyc resignationU resignedc restrictedX resultingW returning] reynoldsa separationF stemmingT sternQ straightW strippedG tanksf traffickers_ transformationQ tripc turnaround[ tycoonU uberU unitT vana visitsK wavesX
admireG affordN agreeF answer= anticipateK anythingW apologizeY appreciate8 ask9 assA assumeL believe6 betV blameR botherW buckleh cheer8 compareM confuseG dareZ deserveF disagree: discountF dislikeL doD eatG equateP expectD expressI feel9 fitW forgetR forgive: guaranteeD hear> heardF imagine> knowA learn< listenE love3 mentionP negotiated oweD presumeS read@ realizeJ recognizeT refuseQ regretS rememberH repeatN respectG sayN see9 suggestY talk< teach< tellA thank< trashO trustD underestimateW understandD waitQ wanna= welcome= wishM wonderD yellU yourselfJ
aimingc airingY armingY arrangedd barnstorminga bookeda busyQ canceledY completingg cooperatingZ cordialc courtingh defectsd dinnersR discussingb engagingT excludedT fairlyM flashS flatd frequentZ handedO healthierk indicted~ installedp lackingH mathematicallyb mayhemX mildV monitoring[ plottinge prolongedX pronouncedP provenj quietlyP relativelyc reliablyT repeatingV secrecyQ sextinga silent^ singledt slower_ sparredU spreadingg stalledj storageg strategically] stumpingd surgingh suspended^ terminated[ therapeuticr thusb trainedN transformativeW underscoringU unfairlyV updatedf visitingM
aholdE billionsf crushF departmentsa dozensi employU endlessU flow_ hundredsf literallyQ lure^ millions| ownersL tensZ thousandsq
advisorL amarX autorb begalaP beruffU briggsK buchananN burrY cardinW carrG chagoury^ chipokX colemanP conantB cookJ corker] daley] devineY disagreementsR earnestV edwardsV fallonQ fleischerK frankelP hansonM hicksS joshT khalif@ marshallN mcauliffe^ merrillQ ministry_ mirandaV mooreR nefziS negotiators^ neilW neverthelessg ortegaP princeV pruzanO rhodesY robinsonG roffmanN roganU rogersG rosenthalV sabatoE scalaK schoenf spicerN srokaB sweetK tadS taylorS tribeX trumkaU tylerO weberQ welchQ wynnM yuee zuckoffW
accessn affordableW agricultureN careX centersj climated controla crimei crisish developmentH domesticT drugm economicL employmentc energy^ environmentalW escalatingY existingb expansionf freee globala health[ housingb human] insurersg medicaide obamacaren preventionR programr protectionf regulationn reproductived safetyV servicesg systemZ transitW uhQ welfared
acquiescedJ advantagesP allegiancesa attitudesR basesY circleN clout^ consensusC demise[ discourse; dynamics= echoesP equivalentM firsthand^ gridlockR influenceL mapS movementsO plightO prominenceW relativee resistanceZ risksD scoringY significance[ solution^ statureX subjectsV tablesA tasteL zoneW
adviseE applicants[ bash_ carrierU centristsQ comfortd defendant[ developersV effronY evercorea feingoldP fraudsO fundraisersJ mannixR mayorsG misogynistS partisansK pastorsS publishersJ rankb registeringc reservesW russJ witnessesO
activatedY advisingk celebratedT deliberatelya designatedW dispatchedO encouragingH fastP linkedl litU projected] propaganda_ questioning> retweetedK scrutinyO searchede shopH signsV startingI steppingZ tied^
altogetherb archive] chain[ chainsc classifiedj classifyb computern concerningL containX containedh containingi correspondencea deemedn deletedh documentsk emailn emailso exposedk filesp fundraisingv handling_ hidd highlyh informationi mail_ mails_ materiall messagesX mishandledO mishandlingi pagesj practices^ privatek properlyg recoveredd redactedb relatedf release~ retroactivelyq reveal] scandal_ secreth sensitiveX senti serverb systemsX unclassifiedc unsecuredh
abortionh acto advocatesZ affirmativeJ amendmenta background] banp banningi barringY bathroomZ billt birtht checksf civil_ clinicsg comprehensivee constitutionalK defunding_ deportationz discriminationc equal] equalityJ favor] fundingr gayc guns gunse illegalv immigrationg individual[ lawsa legalb legalizedj legalizingf legislationx lesbianc lgbt] libertiesO manufacturersa marriageq measureg movementR parenthoodX partial] plannedV protectionsZ reform^ refugees religiousd repealinga restrictinga restrictivei rightsX sensibleJ sexa surveillanceq sweeping[ temporarily~ transw transgenderj zikaw
attendanceU avivX behaviorsJ bodiesI breakthroughsN deductionse devicesZ economicallyL employingW experiencesD failuresK goersO hatredK humanityj mine_ situationsJ solvingC sometimeI strategies6 strongholdsQ telX towns> unilateralP uninsuredr
abusei aids^ ale antiZ assaultk communismO crimes_ drugsg extremismy extremistsj fleeing] hateQ homegrownW incitingS isisv islamV islamicg islamistf jihadistV lawsuitso militantf protestersW protests^ racialK racismS radicalP radicalsX suitsh terrorX terrorismj terroristse threatsU victimsa violence] violentS
advocacyR afghanc americanV arabg asiand born_ braveN britishw civilianS europeane germanZ immigrantU indianX innocent^ iraniand iraqii israeli[ lend mexicanz middlef modernL muslimc native^ oldI persianb populationk projecta rebeln regionalX russian] syrianp turkishm
aircraftS allergani analyticac boutiqueS cambridgeg centerviewY chip[ clothingY coursesR dowk enterprisesT equityR estateb firmS flying] foundationl gasoliner giant_ golfW harmonyW indexj jetc mahal^ makera nabisco] pershingf planes[ stockv tajb techU wealthR
abandonedT achievedZ acted] boughtP brought^ changedT characterized@ collapsedi crisscrossedM diedS disavowedb done^ doubled~ enjoyedY imposedW keptg learnedH livedI lookedQ metG missedX occurredd openede outlinedf playedZ ran[ reachedi reduceds returned_ satY seenX servedP shifted^ slowlyb startedc stoodZ stoppedF studiedT succeededX taughtD voted~ watchedK weighed] withhelde witnessedG workedh
announcementsW answersN appropriatelyL aroseH biteL bitterlyP boastV boastsO brieflyK cautiousG complainL complainsH concernsQ conclusionsQ decidesK detailK detailsV doubtsK excitedD expressingX fearsL freelyQ grobergc highlightingb import^ laughs9 lengthQ liedR loudB merelyU nervous< openlyZ ranked] revelations] shyP specifically] specificsK speculatedV talkedM talkingF talksF thinking; trulyM upbeatP upfrontK vague] worriedD worriesQ worryR worryingW
accuratelyV activeP advancedY ambitiousO attractiveU awkwardM brandsP broaderW challenging= combativeT conciliatoryO consequentialH constituencyG copsS costlyH credibleI crowdedK dangerousB dauntingF deficienciesX detailedU disciplinedO dislikedP diverseZ dramaticW effectiveE effectivelyS efficientQ elaborateS emotional8 empoweringJ enthusiasticQ expensiveL experiencedT explosiveO extensived extremeK forcefulF fraughtM generousS hawkishE heatedV heatingR ideologicallyT immediateX importantlyV inclusiveA incumbentL likelihoodN moderatea muted[ ominousP pivotalT popularU populousQ potentT powerful< pragmaticZ precariousU proponentR propositiong qualifiedO rapidlyT realisticD robustb skilledW sophisticatedT strikingP successfulG surelyH surprising_ sustainableS tentativeW transparentK valuableV viableJ volatileN vulnerableF weakerJ
abcZ airedH anchorP appearancesB breitbartR bretO broadcastU broadcasting_ buzzfeedR cable_ cbs_ channel[ cnbca cnnX conferencesB contributor^ correspondentR creatorI dailyY dana_ editorI englishT foxY guestV guestsY hannityZ hostP hostsH hughX ingraham_ interviewZ interviewsY investigativeM kellyX lauraZ maddowP megynP moderatorW morningV msnbcU nbcV networka networksW newsY radio_ reillyj reporterp seanR showS siriusR speakingG starH stationU stephanopoulosR tapedP televisionf tv[ univision] wallaceU weeklyZ writerI xmP yahoo_
audiencesL ballot] base^ bearerP bidsR calendard campaignsa candidate_ candidates^ caucusf caucuses^ challenger[ contender_ contendersP contestW contestsX conventionS conventionsU counterpartsY datesW debatesP delegateso elders] electionc electionsl electorala electoratel elitesU establishmentX fieldT fiercelyV frontY frontrunnerZ gatheringM hopefulW hopefulsY legislativei nominatingS nomination] nominationsW nominee] nomineesS opponent^ outrightb partyO platformsW primariesl primaryj processa racec racesW runner_ seasonT seatsa sheldonM sideN spotlightU standardP ticketT votes~ votingn
absurdY apprenticeL arbitraryb bagD bargainZ beingsW benchmarksO carelessX cartelU cherryM classicX clause_ confidentialS cpacd criminalsT dearD disgracefulV disgustingN disqualifyingQ dumpinga emotionO fergusonU fictionX firearmi furiousV gangO giftedK golden[ hatefulR healthcarea hellS judgementD laj loopholed lyinJ negligenceg opt_ orangeS pauseU perceptionc pillT prayerM profilingO punishmentV rapistsX recruiterT rigged[ screamingX self[ senselessD stuffR stupidS systemicQ unacceptableW unifier@ universeU weirdR wrongdoingN
allenY anneO bandY beauF benjaminS bennettO bezosX birdthistleW broaddrickC burkeM byrneT captM cheneyH clarkeF crawfordL daniel] desantisR douglase ekovichE elmendorfI ericL fentonQ fredS friedman^ garinJ geoffK giulianiO guerreroU hollandeX huffmanN jaredC jealousK jesseP jollyU kaganI kuninC levellK marieT mitchellD morrisonH owner] phillipsV regaladoV rossJ rudyK schmidtI solomonW sorosQ sperlingS stevensm stewartI stuartK sykesX thielR viveritoP weingartenK woolsonC
#1_ :N ageZ agesb aug[ bondiolia decZ eliseQ episodej flagsharelikereplypaigeX haymana janU kZ lavenderf lyV mereS nd] nov_ octe p[ ptsmoderatorfeaturedfebruaryg pxZ rd^ tb thQ vrabel_ xf zach]
actuald affairT allegianceX ambitionsf aspirationsU assaultsW avoidingA backsH backyardP bagsE biographiesK biologicald blackberrys_ bonaU bossesJ breathF candidaciesS careersS cellphonesY charismaE chieflyR clappingG clientsV coalitionsA colorfulD conscienceP consequentlyA constituentsQ countrymenI crudeO currenciesf damn> daughtersN deliberationsQ divorceQ doctorO dreams> duesM earsH embattledk enjoyN expenseU eyesA fathersI feetN fingersR foldW friendshipP frustrationsU gradeV gripM gritS guessingK handsI hearts@ homesH humayunF husbandsT identitiesL inauguration[ intentionsH jokesU kneeQ legaciesT lettersR livesG lovedH maintenanceD mindsH misguidedS monitorsT mortgagej muscleT mutualQ names^ noseZ oldestR opinionsS pensions[ perceptionsl phonesS picturesR pocketO preciselyN privacy_ respectiveT responsibilities> sacrificesF sentencesV shipsi shoulderO slatesS spouseO staffsj stampN strengthsM suburban] tearsQ thoughts8 tournamentQ wivesC workplacee yields^
'sN addressedR agreed[ apologizedf appearedV attempted_ barelyX bemoanedF builtV decided_ defendedg deliveredX deliveringZ demonstratedX devotedr elevatedY embraceda expressedU failedw finishedb given^ helpedR lent_ madeT maintaineda offeredU plansd pledgedq pointedY promisedW provedV pushedi referencedY scored_ shownj signaledh soughtU stakedR tried^ voiced[ vowedZ
bigotX bridgeK bubbleS bullyR cardM chokedP comebackL concessionU confidentialitya corruptX crazyK dictator] dirtyV disasterZ disgraceW dogZ epidemicV fantasyJ fascistS feministI fighter@ firewallL flawedJ genuineQ inversiong jokeK khrushchevT kidK knifeP liarF lipsG lovesL miniC motionR oisV paycheckP perfectU personalityX preconditionsV presentingN racistM recklessU resignY revolutionaryZ rousingL sandU shockN sincere] spankingP spontaneousF stableV steadyT stiffL tankJ trainN viralR weaponn wreck9
adversef afterwardsZ anywayc armenian_ baghdadS bankruptcyz boothR canalh cardsX cgiZ classroomd colbertX continentY dcd denverS detentiond flintb foreverd genevae groundsL gutterc harmD heavenc heightsN hitlerk holocaustV humorW islamophobian kitchen^ legislatorsl machinesU monicac needleE parksV pizza_ prisonr prosecutione queuef salto segregationV sight[ silverh syndromea theftg tppe varyingl virgin[ watersV`,
  features: `!IP
!figuresh
!lengthX
!length 1H
!length 2D
!length 3S
!length 4U
!length 5W
!length 7U
!length 8Y
!modal5
!namesb
!paste
" $P
" becauseS
" youS
#, $P
#, aM
#, additionalP
#, andP
#, billionO
#, deductionS
#, eT
#, forS
#, inS
#, jobsU
#, newT
#, orS
#, perS
#, percentT
#, toU
#, trillionS
#1 %X
#1 andW
#1 billionT
#1 daysT
#1 millionO
#1 percentO
#1 sS
#1 toP
#1 yearsJ
#2 #2O
#2 %V
#2 --O
#2 andO
#2 billionU
#2 centsT
#2 countriesV
#2 daysS
#2 itS
#2 milesS
#2 millionU
#2 ofS
#2 orS
#2 sT
#2 someV
#2 stN
#2 statesT
#2 thP
#2 thousandS
#2 timesS
#2 toP
#2 trillionS
#2 years[
#3 #1U
#3 billionS
#3 economistsS
#3 marinesS
#3 millionJ
#y $P
#y asU
#y heT
#y iO
#y inS
#y thatV
#y theyP
#y weS
#y whenM
$ #,E
$ #1N
$ #2V
$ #3P
% $U
% andT
% ofZ
'd beS
'd cutP
'd getS
'll createV
'll getP
'm aP
'm confidentV
'm goingH
'm notT
'm pleasedS
'm theX
're awareU
're fightingY
're gettingX
're goingE
're leavingS
're makingU
're married]
're notO
're producingS
're seeingX
're using]
're willingV
's #1P
's #2S
's answerT
's atT
's beenW
's beingV
's brokenT
's createdP
's economicV
's exactlyh
's goingS
's gotP
's justP
's likeO
's neverZ
's nowS
's oilS
's onlyS
's ownZ
's policiesS
's populationP
's relationshipS
's sayT
's startS
's trueS
's veryN
's whereP
's whyP
've beenP
've broughtW
've cutX
've doneT
've everO
've givenT
've gotL
've hadP
've neverW
've outlinedU
've seenV
've workedV
-- #1O
-- $M
-- aO
-- areS
-- butV
-- excuseU
-- forV
-- heX
-- ifT
-- isS
-- moreP
-- onS
-- ourS
-- theT
-- thereX
-- theyS
-- weP
-- wellS
-- withT
: aS
: heS
; itP
; medicareP
; senatorS
; weO
; whenS
? "P
? $G
K0S
K0 $P
K0 2nT
K0 3rU
K0 3vS
K0 4uS
K0 5hS
K1P
K10O
K10 12S
K10 3rO
K10 4uV
K11K
K11 11S
K11 14P
K11 1kT
K11 1uW
K11 2jK
K11 3mU
K11 3pT
K11 3rX
K11 3sN
K11 3uP
K11 4aV
K11 4dP
K11 4yL
K11 5fT
K11 ?S
K11 rT
K12 14S
K12 2jW
K12 4aV
K13 3rO
K13 3uU
K13 4aS
K14O
K14 0V
K14 1Y
K14 1oV
K14 27W
K14 2jI
K14 2mP
K14 2nP
K14 2wO
K14 34U
K14 3aU
K14 3rT
K14 3s[
K14 3vT
K14 43V
K14 4aP
K14 4dY
K14 4fT
K14 4rT
K14 4wV
K14 4yP
K14 4zS
K14 5P
K14 5gP
K14 6S
K14 ?P
K14 iN
K14 qS
K15 $P
K16 16S
K16 2sS
K16 3rO
K16 3uT
K16 4mT
K16 4yS
K16 5N
K18 4aO
K1aW
K1a $S
K1a 3rX
K1a 3uS
K1a ?T
K1bT
K1b 4aS
K1c 3rX
K1d $S
K1eJ
K1e 3rP
K1e eP
K1f 3uU
K1g 1gV
K1g 2eT
K1g 2yT
K1g 3rP
K1g 4iS
K1g 4yT
K1g 5hP
K1g iS
K1g oO
K1g rS
K1hP
K1h $T
K1h 3sN
K1h 3uS
K1i 20S
K1i 2jT
K1i 3mS
K1jT
K1j $P
K1j 0T
K1j 4aP
K1k $S
K1k 11M
K1k 1gS
K1k 1kT
K1k 3rS
K1k 3uT
K1k 4aT
K1lP
K1l rT
K1m $T
K1n $H
K1n 1pS
K1n 3rT
K1n 3uS
K1n 3yS
K1n ?S
K1oO
K1o $P
K1o 1oS
K1o 23T
K1o 2mS
K1o 3mS
K1o 4aS
K1o ?S
K1o iO
K1pT
K1p 10S
K1p 1pS
K1p 3rT
K1p 3vU
K1p 3yP
K1p 4aV
K1q 3sS
K1q 7S
K1q ?Z
K1r]
K1r $U
K1r 21S
K1r 2nS
K1r 3mS
K1r 3rX
K1r ?S
K1r iW
K1sO
K1s 3uS
K1s 4aU
K1t 4aS
K1uU
K1u $O
K1u 2nT
K1u 2sU
K1u 38T
K1u 3uS
K1u 4mP
K1u 4yS
K1u 5U
K1vP
K1v $N
K1v 2hP
K1v 3rP
K1v 3uS
K1wT
K1w qT
K1xP
K1x 16V
K1x 2aS
K1x 2mU
K1x 4fP
K1x 4sT
K1x 5cO
K1yO
K1z qS
K2P
K2 ?S
K20W
K20 1kU
K20 20S
K20 2mW
K20 3rX
K20 4y[
K21 $S
K21 4aS
K21 ?U
K23 23P
K23 iT
K24O
K24 4aP
K25 1fT
K25 37T
K25 3mU
K25 4oS
K26 3mT
K27V
K27 27T
K27 2eP
K27 3mS
K27 3rW
K27 3uV
K27 4aT
K27 4dL
K27 4fS
K27 5hO
K27 ?U
K27 iU
K27 lW
K27 rT
K29 3rU
K2aX
K2a 2aO
K2a 2mU
K2a 2yU
K2a 3mO
K2a 3rV
K2a 3tT
K2a 3uS
K2a 4zX
K2a eU
K2a iV
K2a lS
K2bO
K2cP
K2c rU
K2dS
K2d 3mW
K2d 3rS
K2d iS
K2eV
K2e 16T
K2e 3rT
K2e 3uU
K2e 3yS
K2f $S
K2f 2eV
K2f 2mU
K2f 3vP
K2f 3yS
K2f 4yT
K2f 5P
K2f 7S
K2f ?T
K2f iP
K2hN
K2h $L
K2h 3rS
K2h 3sT
K2h 3uK
K2h 4yS
K2h 5fS
K2h ?S
K2i $P
K2i 4aT
K2i 4mT
K2j^
K2j $V
K2j 0O
K2j 14_
K2j 1fU
K2j 1hN
K2j 1kP
K2j 1wT
K2j 1xT
K2j 27S
K2j 2aU
K2j 2hP
K2j 2jP
K2j 2mP
K2j 2nS
K2j 37P
K2j 3mP
K2j 3pT
K2j 3rP
K2j 3sL
K2j 3uK
K2j 46S
K2j 4aJ
K2j 4mS
K2j 5l
K2j 53S
K2j 56U
K2j 5fO
K2j ?S
K2j fP
K2j iP
K2j mS
K2j oT
K2j qo
K2l $P
K2l 2X
K2m $V
K2m 11U
K2m 1gS
K2m 1pO
K2m 1sP
K2m 2aS
K2m 2eU
K2m 2jO
K2m 2mW
K2m 2wO
K2m 37S
K2m 3mN
K2m 3tP
K2m 3uM
K2m 3vX
K2m 4a^
K2m 4dP
K2m 4ic
K2m 4oP
K2m 4yP
K2m 5M
K2m 5cP
K2m ?T
K2m cS
K2m eS
K2m fO
K2m iO
K2m jL
K2m qS
K2n $S
K2n 10P
K2n 14U
K2n 1dX
K2n 1oP
K2n 1pT
K2n 2eP
K2n 2hS
K2n 2iZ
K2n 2nO
K2n 2rS
K2n 36S
K2n 3nT
K2n 3rN
K2n 3uT
K2n 3vU
K2n 4aP
K2n 4yS
K2n 58P
K2n 5hP
K2n ?P
K2n iO
K2n oW
K2n qO
K2n yS
K2oW
K2o $T
K2o 3rZ
K2p $S
K2qS
K2q 13U
K2q 1oT
K2q 3bS
K2q 4aT
K2q eT
K2rO
K2r $S
K2r 2hS
K2r 6W
K2r iP
K2s 10P
K2s 14S
K2s 1fP
K2s 1gO
K2s 1oS
K2s 1pT
K2s 25S
K2s 2dS
K2s 2eU
K2s 2sP
K2s 2uS
K2s 3sP
K2s 45Y
K2s 4bS
K2s i[
K2t 2mV
K2t 3rT
K2t iV
K2u 1dO
K2u 3mT
K2u 3rS
K2u 3uP
K2u 4yW
K2u 5hS
K2wW
K2w 3rU
K2w 3uT
K2w 3yP
K2w 44U
K2w 4aV
K2w 4mW
K2w 55S
K2w 5gP
K2w mV
K2x $P
K2y $P
K2y 2sU
K2y 3qV
K2zO
K2z 3rP
K3P
K3 2jS
K3 3vS
K3 4yU
K3 ?O
K30 2hS
K30 ?T
K31[
K31 31S
K31 3rV
K31 4mP
K31 5fS
K31 ?V
K31 eT
K32 3rP
K33U
K33 $T
K33 3pV
K33 3rT
K34 $T
K35S
K35 4aS
K36P
K36 14P
K36 1sS
K36 21T
K36 23S
K36 26S
K36 2mP
K36 36S
K36 3mO
K36 3rP
K36 4mV
K36 eP
K36 iS
K37S
K37 $S
K37 11W
K37 2aU
K37 2fS
K37 3rP
K37 3vP
K37 4sS
K37 4yS
K37 56U
K37 5hT
K37 ?O
K37 fS
K37 qT
K38 3mO
K38 3sW
K38 3uK
K38 4aS
K38 4iS
K38 57U
K39 $T
K39 3rM
K3aT
K3a 14V
K3a 2jU
K3a 2uT
K3a 3rM
K3a 3uV
K3a 4aS
K3a 5S
K3a ?T
K3bT
K3b 3yW
K3b 55S
K3b ?^
K3cM
K3c 3mP
K3dS
K3d $S
K3d iV
K3e 2mS
K3fM
K3f $O
K3f 14P
K3f 3rO
K3f 4aK
K3gU
K3g 3rV
K3h 1cS
K3h 5bS
K3h iT
K3i $L
K3j $O
K3j 4aT
K3j iS
K3k $P
K3lS
K3l ?P
K3mN
K3m $S
K3m 10P
K3m 11S
K3m 12S
K3m 13P
K3m 1hS
K3m 1iP
K3m 1oS
K3m 1uO
K3m 1yU
K3m 25S
K3m 27O
K3m 2fO
K3m 2j^
K3m 2nO
K3m 2sS
K3m 2yS
K3m 3aS
K3m 3fU
K3m 3gS
K3m 3kP
K3m 3lS
K3m 3mS
K3m 3rS
K3m 3sT
K3m 3yS
K3m 4aT
K3m 4dN
K3m 4fn
K3m 4iU
K3m 4nO
K3m 4uF
K3m 4vP
K3m 4wZ
K3m 5N
K3m 5cV
K3m 5dP
K3m 7J
K3m ?W
K3m cS
K3m eS
K3m gP
K3m iT
K3m jT
K3m rP
K3m xS
K3n 3uU
K3o 2aP
K3pT
K3p $S
K3p 3U
K3p 3rP
K3p 3uT
K3p 48U
K3p 4aX
K3p iW
K3p yO
K3qP
K3q $O
K3q 1xS
K3q 3mU
K3q 3rO
K3q 3uT
K3q 3vT
K3q 3yS
K3q 5fS
K3q ?T
K3q iV
K3q rT
K3rP
K3r $V
K3r 11M
K3r 16S
K3r 1cW
K3r 1eI
K3r 1fO
K3r 1gP
K3r 1nP
K3r 1oV
K3r 1pT
K3r 1sP
K3r 1wS
K3r 2P
K3r 23X
K3r 25U
K3r 26S
K3r 27Z
K3r 29S
K3r 2aS
K3r 2cS
K3r 2dV
K3r 2eW
K3r 2jP
K3r 2mP
K3r 2nS
K3r 2oS
K3r 2uS
K3r 2yS
K3r 33P
K3r 37S
K3r 38U
K3r 3aS
K3r 3bT
K3r 3iN
K3r 3oS
K3r 3pS
K3r 3qO
K3r 3rP
K3r 3uN
K3r 3vO
K3r 3yK
K3r 43T
K3r 47P
K3r 4aS
K3r 4bU
K3r 4dP
K3r 4iP
K3r 4lW
K3r 4mS
K3r 4qS
K3r 4vS
K3r 4wP
K3r 4yS
K3r 5[
K3r 53T
K3r 56S
K3r 57N
K3r 58O
K3r 5cO
K3r 5fI
K3r 5gT
K3r 5hS
K3r 5iP
K3r 7O
K3r 8e
K3r ?X
K3r bT
K3r iM
K3r jW
K3r nU
K3r oP
K3r xY
K3sK
K3s $P
K3s 11X
K3s 2mP
K3s 3rV
K3s 3sS
K3s 3uM
K3s 3yV
K3s 4aS
K3s 4iZ
K3s 4yP
K3s 5S
K3s 5fS
K3s ?S
K3s iV
K3s rZ
K3tT
K3t $U
K3t 3mO
K3t 3rP
K3t 4yP
K3uS
K3u $T
K3u 11P
K3u 12T
K3u 13W
K3u 18O
K3u 1bT
K3u 1fW
K3u 1hU
K3u 1iU
K3u 1jS
K3u 1rf
K3u 1uU
K3u 20S
K3u 21S
K3u 2eY
K3u 2jW
K3u 2mP
K3u 2qT
K3u 2sP
K3u 2xS
K3u 3aV
K3u 3fF
K3u 3gU
K3u 3hP
K3u 3mP
K3u 3qP
K3u 3sT
K3u 3yS
K3u 46P
K3u 4f^
K3u 4iP
K3u 4tS
K3u 4uN
K3u 5[
K3u 52W
K3u 53P
K3u 55P
K3u 56P
K3u 58U
K3u 5bS
K3u 5fP
K3u 7M
K3u ?S
K3u aT
K3u bP
K3u cT
K3u eU
K3u jO
K3u oS
K3u uP
K3u xX
K3v 0S
K3v 11P
K3v 1gY
K3v 1nP
K3v 2hS
K3v 2mV
K3v 31P
K3v 3iT
K3v 3qT
K3v 3rN
K3v 3uS
K3v 3vP
K3v 3yV
K3v 41S
K3v 4eU
K3v 4mO
K3v 4uU
K3v 4vT
K3v 4yP
K3v 5S
K3v 53S
K3v 5bT
K3v ?P
K3v fS
K3wP
K3w $P
K3w 2eT
K3yX
K3y $P
K3y 11S
K3y 1gP
K3y 20S
K3y 2mT
K3y 36P
K3y 38S
K3y 3m]
K3y 3rS
K3y 3tT
K3y 3vP
K3y 3wP
K3y 3yT
K3y 4fU
K3y 4iP
K3y 4mS
K3y 4qY
K3y 5S
K3y 52X
K3y dT
K3y eP
K3y gT
K3y ie
K4S
K4 $P
K4 23V
K4 2aV
K4 ?Y
K41V
K41 $V
K41 1kT
K41 3mS
K41 41X
K41 ?U
K41 iT
K42 11T
K43W
K43 1hP
K43 2mN
K43 3eP
K43 3pT
K43 3rM
K43 41U
K43 4aP
K43 4mN
K43 56T
K43 5cW
K43 5hS
K43 ?T
K43 iW
K44T
K44 $P
K44 3rS
K45T
K45 $S
K45 1nS
K46 $P
K46 1gS
K46 1hU
K46 20V
K46 2hS
K46 3rS
K46 3tP
K46 3uS
K46 3yU
K46 4yP
K46 ?T
K46 hT
K47P
K47 3rP
K47 4aP
K47 ?T
K48S
K48 3pS
K48 3rU
K48 48T
K48 4aP
K4a $M
K4a 0S
K4a 1P
K4a 11K
K4a 14U
K4a 1eO
K4a 1fO
K4a 1nN
K4a 1sO
K4a 1tP
K4a 1xS
K4a 1zS
K4a 2P
K4a 20X
K4a 2aS
K4a 2cP
K4a 2hN
K4a 2jC
K4a 2lP
K4a 2nP
K4a 2rN
K4a 2sT
K4a 2tV
K4a 2wT
K4a 3S
K4a 31T
K4a 32S
K4a 33X
K4a 39P
K4a 3eM
K4a 3gW
K4a 3hT
K4a 3mS
K4a 3pU
K4a 3qU
K4a 3sS
K4a 3tW
K4a 3uS
K4a 3vO
K4a 3yP
K4a 3zO
K4a 4S
K4a 42S
K4a 43V
K4a 46P
K4a 48S
K4a 4aU
K4a 4d[
K4a 4fS
K4a 4hS
K4a 4iO
K4a 4mS
K4a 4oS
K4a 4rO
K4a 4sO
K4a 4tU
K4a 4yS
K4a 5U
K4a 52S
K4a 53[
K4a 56O
K4a 57S
K4a 59T
K4a 5fS
K4a 5gN
K4a 5iM
K4a 5jU
K4a 7P
K4a ?L
K4a bS
K4a eP
K4a fS
K4a iS
K4a mP
K4a y_
K4b $P
K4b 3mU
K4b 3vS
K4b 4mW
K4dW
K4d $N
K4d 13U
K4d 2eO
K4d 2qS
K4d 3qN
K4d 3uT
K4d 3vS
K4d 4fO
K4d 4iU
K4d 4rU
K4d 58T
K4d 5hX
K4d ?S
K4d cS
K4d iS
K4d r[
K4fm
K4f $P
K4f 11P
K4f 14S
K4f 20S
K4f 2jX
K4f 2mW
K4f 3aS
K4f 3mT
K4f 3rS
K4f 3vV
K4f 4ae
K4f 4mS
K4f 4yP
K4f 5S
K4f 53[
K4f yU
K4h iS
K4iZ
K4i $T
K4i 11U
K4i 14S
K4i 2j^
K4i 2mO
K4i 3aS
K4i 3mP
K4i 3r^
K4i 3uZ
K4i 3vP
K4i 4aS
K4i 4iZ
K4i 4mP
K4i 5fU
K4i iP
K4lS
K4l 2mU
K4l 3hU
K4l 3mO
K4l 3rS
K4mb
K4m $Z
K4m 3mV
K4m 3rS
K4m 4iU
K4m 4uS
K4m eS
K4m iX
K4n 3rS
K4n 4aU
K4n ?S
K4n iP
K4p $S
K4p 3uS
K4qT
K4q 3mS
K4q 3rW
K4q 4mW
K4rX
K4r $P
K4r 11S
K4r 3rU
K4r 4yS
K4r 5S
K4r iS
K4sP
K4s 27T
K4s 3rO
K4s 3yV
K4s 4aP
K4s 4dS
K4s ?P
K4s iO
K4tU
K4t $T
K4t 3rS
K4t 4aW
K4uO
K4u $M
K4u 14O
K4u 1gS
K4u 1jU
K4u 27P
K4u 2jW
K4u 3rS
K4u 3uS
K4u 3vV
K4u 4jS
K4u 4uL
K4u 5S
K4u 5fS
K4u mT
K4vP
K4wX
K4w 3rV
K4w 4aX
K4x 4aS
K4yT
K4y 11Y
K4y 12S
K4y 16U
K4y 1aV
K4y 1kS
K4y 25S
K4y 27S
K4y 2aT
K4y 2mP
K4y 2wV
K4y 33T
K4y 36S
K4y 3mX
K4y 3oS
K4y 3qS
K4y 3rS
K4y 3yT
K4y 44S
K4y 49S
K4y 4aP
K4y 4fT
K4y 4rO
K4y 4uP
K4y 4yU
K4y 52U
K4y 53S
K4y 55S
K4y 59Y
K4y 5bV
K4y 8S
K4y ?O
K4y g^
K4y hS
K4y iS
K4y oV
K4y rS
K4y yS
K4zS
K5x
K5 $N
K5 0U
K5 11X
K5 1g]
K5 2fS
K5 2jV
K5 2mG
K5 2nU
K5 2wP
K5 2yS
K5 3T
K5 36T
K5 3hS
K5 3mG
K5 3rP
K5 3sT
K5 3tS
K5 3uK
K5 3vZ
K5 3yW
K5 43P
K5 4aN
K5 4iT
K5 4mX
K5 4yP
K5 5N
K5 5fM
K5 ?S
K5 eU
K5 iK
K51 3rT
K51 4aP
K52U
K52 1gS
K52 2mT
K52 3mS
K52 3rT
K52 3uP
K52 4aU
K52 4yP
K52 ?T
K53[
K53 11S
K53 1gV
K53 2hS
K53 2nV
K53 3rS
K53 4rS
K53 4y]
K53 55U
K53 eS
K53 fS
K53 kW
K53 qU
K53 xT
K55S
K55 3uS
K55 53V
K55 55U
K55 iS
K56P
K56 1gN
K56 2aW
K56 2wS
K56 33T
K56 37S
K56 3mS
K56 3rT
K56 3yS
K56 5gU
K56 dT
K56 iP
K56 qS
K57 36V
K57 iV
K58U
K58 2jM
K58 36Y
K58 3rZ
K58 3uS
K58 3yS
K58 4jU
K58 4yU
K58 5fS
K58 ?P
K58 iP
K59S
K59 14S
K59 3rS
K5aP
K5a 3rP
K5a ?P
K5a iS
K5bS
K5b $S
K5b 3mW
K5b 4aP
K5b 4yV
K5b 5bX
K5b qP
K5cP
K5c 3mO
K5c 4rS
K5c iP
K5d 3rY
K5fM
K5f 2jP
K5f 3pS
K5f 3rU
K5f 3sO
K5f 3yS
K5f 4aU
K5gO
K5g 2mV
K5g 3mO
K5g 3rJ
K5g 4iS
K5g iN
K5h 11P
K5h 1fS
K5h 1gO
K5h 1lP
K5h 2aP
K5h 2fP
K5h 2hP
K5h 2iO
K5h 2jT
K5h 2sM
K5h 2tS
K5h 2wS
K5h 36U
K5h 3bU
K5h 3dS
K5h 3rO
K5h 3tT
K5h 3uS
K5h 3yU
K5h 4S
K5h 4fO
K5h 4rP
K5h 4sV
K5h 4uS
K5h 4yS
K5h 56P
K5h 59V
K5h 5fP
K5h 9S
K5h bS
K5h eP
K5h iX
K5h oP
K5iN
K5i $N
K5i 3mP
K5i 4mU
K5i ?U
K5jP
K5j 2nT
K5j 3vS
K6 $S
K6 3mP
K7J
K7 1nS
K7 2hO
K7 3rO
K7 4aN
K7 iP
K8U
K8 4yT
K8 gS
K8 iS
K9 3mS
K?V
K? $V
K? 10T
K? 11O
K? 1gS
K? 1nP
K? 1oU
K? 2fP
K? 2iP
K? 2rT
K? 2wV
K? 2yT
K? 3rP
K? 3uP
K? 3vT
K? 3wT
K? 4a]
K? 4fS
K? 4mU
K? 4rP
K? 4uP
K? 51X
K? 53N
K? 56[
K? 5bU
K? 5hT
K? dS
K? fT
K? i^
K? rP
K^ 14M
K^ 16S
K^ 1cS
K^ 1sV
K^ 27Z
K^ 2jZ
K^ 2nS
K^ 2sT
K^ 36S
K^ 3mI
K^ 3rS
K^ 3tV
K^ 3uS
K^ 48S
K^ 4aU
K^ 4iU
K^ 4mT
K^ 4uS
K^ 4wN
K^ 4yT
K^ 5P
K^ 55S
K^ 56W
K^ 5eS
K^ eP
K^ oP
Ka ?S
Kb 2hS
Kb 3rS
Kb 3uS
Kb iS
KcU
Kc 3rT
Kd $P
Kd 14S
Kd 1ga
Kd 2mP
KeS
Ke $N
Ke 14N
Ke 1eP
Ke 1gP
Ke 2aS
Ke 2fU
Ke 2jY
Ke 2mO
Ke 2pX
Ke 2rT
Ke 2sP
Ke 31S
Ke 38S
Ke 3mN
Ke 3rS
Ke 3xT
Ke 3yS
Ke 4aJ
Ke 4nU
Ke 5P
Ke 53S
Ke 5jS
Ke ?S
Kf 2mP
Kf 2yS
Kf 3uP
Kf 4uS
Kf 4yU
Kf 5cS
Kf iP
KgU
Kg 3rP
Kg rY
Kh 11T
Kh 2nS
Kh 3rP
KiS
Ki $N
Ki 0T
Ki 10N
Ki 12P
Ki 13S
Ki 1iU
Ki 1j^
Ki 1kS
Ki 1qS
Ki 1rV
Ki 1uX
Ki 21S
Ki 24P
Ki 2aS
Ki 2fX
Ki 2j[
Ki 2me
Ki 2sS
Ki 2yP
Ki 35S
Ki 38O
Ki 3aP
Ki 3nS
Ki 3rM
Ki 3uM
Ki 3yS
Ki 4U
Ki 46W
Ki 4aP
Ki 4dT
Ki 4fO
Ki 4iW
Ki 4r^
Ki 4tS
Ki 4uO
Ki 4w[
Ki 4yS
Ki 5S
Ki 52S
Ki 53T
Ki 56P
Ki 9X
Ki dW
Ki iO
Ki oT
Ki xZ
KjP
Kj 3tO
Kk 10S
Kk 3uS
Kk iS
KlP
Kl $O
Kl 27S
Kl 3uS
Kl ?S
Kl lX
KmT
Km 3mU
Km 3rS
Km 3uS
Km mT
Km qS
Ko $Y
Ko 4iP
Ko 4yU
Ko 5P
Ko 55S
Kp 3rS
KqT
Kq 14S
Kq 3mU
Kq 3rO
Kq 4aS
Kq 4iS
Kq 4yS
Kq iX
KrP
Kr 14P
Kr 3mT
Kr 3rO
Kr 3uV
Kr 4aO
Kr 5fS
Kr ?U
Kr fS
Kr iZ
Ks ?P
Kt 3rT
KuL
Ku $P
Ku 13S
Ku 3mO
Ku 4aN
Ku iO
Kv 2yT
Kv rS
Kxf
Kx $P
Kx 2jU
Kx 3mP
Kx 3rX
Kx 3uS
Kx 4aj
Kx xW
KyX
Ky $S
Ky 0P
Ky 33T
Ky 3rS
Ky 4yU
Ky 5T
Kz 3mU
Kz 3rJ
T"P
T" $P
T" SOS
T" WHO
T" YOUS
T$M
T$ NUMM
T$ NUM DETN
T$ NUM NUMS
T$ NUM NUMWV
T$ NUM SOP
T$ NUM XL
T--S
T-- $M
T-- BET
T-- BE INGT
T-- DEM WASU
T-- DETP
T-- HEV
T-- HE BES
T-- IS
T-- I BES
T-- I PASTS
T-- LYS
T-- NAMES
T-- NAME NAMES
T-- NUMO
T-- NUM XS
T-- PW
T-- P NAMET
T-- P XS
T-- SOS
T-- SO NAMET
T-- SO PU
T-- SO WHS
T-- THEYS
T-- XU
T-- X IT
T-- X YOUT
T-- YOU XS
T: DETS
T: HES
T: PS
T: PASTT
T: WE HAVES
T: XP
T: YOUS
T: YOU XS
T;O
T; I HAVES
T; ITP
T; NAMEW
T; NAME NAMEW
T; NUMWP
T; PT
T; SO XP
T; WEO
T; WE HAVEP
T; XS
T; X XU
T?D
T? "P
T? $G
TBES
TBE --P
TBE BEENW
TBE BEEN PASTZ
TBE CMP CMPT
TBE DEM HES
TBE DEM PU
TBE DEM XP
TBE DET DETT
TBE DET NUMWT
TBE DET WEU
TBE DET XL
TBE I HAVET
TBE INGW
TBE ING $P
TBE ING IS
TBE ING ITU
TBE ING LYS
TBE ING NAMEV
TBE ING PASTX
TBE ING QUANTZ
TBE ING TOI
TBE ING WES
TBE LYU
TBE LY INGV
TBE LY TRENDT
TBE LY WHV
TBE NAMEP
TBE NAME NAMEP
TBE NEGU
TBE NEG INGI
TBE NEG PASTW
TBE NEG TRENDS
TBE NUM NUMWU
TBE NUM PCTO
TBE NUM XU
TBE NUMW NUMWT
TBE NUMW TIMEU
TBE P ITW
TBE P NAMEP
TBE P NUMS
TBE PASTN
TBE PAST $P
TBE PAST BET
TBE PAST HEP
TBE PAST NUMWU
TBE PAST TOP
TBE PAST XO
TBE QUANT DETS
TBE SO DEMT
TBE SO WEO
TBE SUPS
TBE SUP INGT
TBE SUP NUMWS
TBE THEYS
TBE THEY XS
TBE THINKN
TBE TIMET
TBE TIME NUMT
TBE TIME PW
TBE TIME QUANTV
TBE TOO
TBE TO XO
TBE TRENDX
TBE TREND $U
TBE TREND DETT
TBE TREND PS
TBE TREND TOS
TBE WET
TBE WHO
TBE WH BET
TBE WH IO
TBE XM
TBE X $S
TBE X DETP
TBE X INGS
TBE X MODALS
TBE X NAMEV
TBE X TOP
TBE X WHP
TBE YOU THINKS
TBE YOU XP
TBEENS
TBEEN INGU
TBEEN ING XU
TBEEN NAMEP
TBEEN PW
TBEEN P DETT
TBEEN P THEYT
TBEEN P TIMET
TBEEN P XP
TBEEN PAST LYS
TBEEN PAST XV
TBEEN QUANTP
TBEEN TREND PT
TBEEN X $S
TCMPS
TCMP $ NUMO
TCMP CMPS
TCMP CMP ITT
TCMP CMP WEW
TCMP DEM XT
TCMP DETV
TCMP DET NUMWS
TCMP DET TIMET
TCMP DET XP
TCMP ING $S
TCMP ITT
TCMP IT WAST
TCMP NAMEU
TCMP NUMU
TCMP NUM PCTS
TCMP NUMWS
TCMP PT
TCMP P XS
TCMP PCTT
TCMP PCT PS
TCMP QUANTU
TCMP QUANT XS
TCMP SUPU
TCMP SUP TIMET
TCMP THEYW
TCMP THEY BES
TCMP THEY HAVET
TCMP TIMES
TCMP WASS
TCMP WEU
TCMP WE XS
TCMP XO
TCMP X DEMU
TCMP X WASP
TDEM $ NUMO
TDEM :P
TDEM BEP
TDEM BE DEMP
TDEM BE DETP
TDEM BE LYZ
TDEM BE QUANTS
TDEM BE WHN
TDEM DEMS
TDEM DEM DETS
TDEM DEM NAMEU
TDEM DEM PASTT
TDEM DETS
TDEM DET QUANTT
TDEM DET SOS
TDEM HADP
TDEM HAVE BEENS
TDEM HAVE DETS
TDEM HAVE XT
TDEM HES
TDEM HE MODALP
TDEM HE PAST]
TDEM HE WASU
TDEM HE WILLS
TDEM IT
TDEM I DIDU
TDEM I HAVET
TDEM IT WASS
TDEM IT WILLS
TDEM LY MODALS
TDEM MODAL HAVET
TDEM NAMEN
TDEM NAME $S
TDEM NAME NAMEP
TDEM NAME PASTP
TDEM NAME WAST
TDEM NAME XP
TDEM NUMV
TDEM NUMWZ
TDEM NUMW TIMES
TDEM NUMW XU
TDEM P DETT
TDEM PAST[
TDEM PAST PZ
TDEM PAST TIMEP
TDEM PAST TRENDU
TDEM PAST YOUU
TDEM QUANTS
TDEM SOP
TDEM SO PT
TDEM SO XO
TDEM SUPS
TDEM SUP WES
TDEM THEYP
TDEM TIMEa
TDEM TIME CMPT
TDEM TIME DETP
TDEM TIME SOS
TDEM TIME XW
TDEM WAS PASTU
TDEM WAS TIMET
TDEM WES
TDEM WE DIDS
TDEM WE PASTS
TDEM WE WASU
TDEM WILL SOS
TDEM X ;S
TDEM X CMPU
TDEM X DIDS
TDEM X LYP
TDEM X PASTT
TDEM X SUPT
TDEM YOU BEV
TDEM YOU DOS
TDETT
TDET $T
TDET $ NUMT
TDET --T
TDET CMP PCTS
TDET CMP XP
TDET DETW
TDET DET XS
TDET INGO
TDET ING DEMS
TDET MODALY
TDET NAME DIDP
TDET NAME DOS
TDET NAME INGT
TDET NAME MODALO
TDET NAME NAMEX
TDET NAME NEGS
TDET NAME NUMT
TDET NAME PN
TDET NAME PASTP
TDET NAME WEV
TDET NUMN
TDET NUM PCTS
TDET NUM TIMES
TDET NUM XP
TDET NUMWM
TDET NUMW NUMWS
TDET NUMW XO
TDET PASTO
TDET QUANT_
TDET QUANT $T
TDET QUANT INGS
TDET QUANT NUMWT
TDET QUANT PV
TDET QUANT QUANTU
TDET QUANT TIMEN
TDET QUANT XW
TDET SO NAMES
TDET SO PP
TDET SO PASTT
TDET SUPX
TDET SUP $P
TDET SUP INGS
TDET SUP NUMT
TDET SUP NUMWK
TDET SUP TIMEY
TDET SUP XS
TDET TIME[
TDET TIME INGS
TDET TIME PO
TDET TIME TIMEV
TDET TIME XT
TDET TREND]
TDET TREND PT
TDET TREND XX
TDET WET
TDET X $T
TDET X --T
TDET X ?N
TDET X BES
TDET X DEMP
TDET X DIDY
TDET X HADS
TDET X NEGS
TDET X NUMO
TDET X PO
TDET X PASTN
TDET X SON
TDET X SUPV
TDET X THEYS
TDET X WASP
TDET X WHP
TDET X WILLP
TDET X YOUP
TDET YEARO
TDET YEAR XP
TDID_
TDID $S
TDID --S
TDID DEM $S
TDID INGW
TDID IT PS
TDID NEGV
TDID NEG $P
TDID NEG XV
TDID P NAMEO
TDID WHP
TDID XZ
TDID X PW
TDOX
TDO :T
TDO BEP
TDO BE XP
TDO DETO
TDO DET XP
TDO IT $S
TDO IT PP
TDO IT SOT
TDO NEGT
TDO NEG HAVES
TDO NEG XP
TDO P DETU
TDO SOS
TDO THINKS
TDO THINK DETS
TDO XT
TDO X SOT
TDO YOU THINKV
THADO
THAD BEENT
THAD BEEN PASTS
THAD DETT
THAD DET SOS
THAD DET XS
THAD INGT
THAD NUMT
THAD NUMW NUMWS
THAD PO
THAD PASTT
THAD QUANTS
THAD SOO
THAD TOP
THAD WES
THAD WHT
THAD X PT
THAVE BEENN
THAVE BEEN INGU
THAVE BEEN PS
THAVE BEEN PASTM
THAVE DET QUANTW
THAVE HADN
THAVE HAD DETT
THAVE HAD PP
THAVE INGO
THAVE ITT
THAVE NAMEP
THAVE NEGZ
THAVE NEG HADT
THAVE NEG PASTU
THAVE NEG TRENDS
THAVE NEG XT
THAVE NUM[
THAVE NUM XT
THAVE NUMWS
THAVE NUMW PCTT
THAVE P DETS
THAVE PASTN
THAVE PAST IP
THAVE PAST NUMT
THAVE PAST NUMWM
THAVE PAST SOO
THAVE PAST THEYS
THAVE PAST TON
THAVE PAST XS
THAVE QUANTP
THAVE THEY XS
THAVE TIMEN
THAVE TIME PASTP
THAVE TOG
THAVE TO BEN
THAVE TO XO
THAVE TRENDe
THAVE TREND DETT
THAVE TREND NUMS
THAVE TREND SOU
THAVE TREND TRENDW
THAVE TREND XS
THAVE XV
THAVE X BEENY
THAVE X NAME[
THAVE X QUANTV
THAVE X TRENDP
THAVE X YOUU
THAVE YOUP
THEU
THE -- NAMES
THE BE BEENP
THE BE DETS
THE BE PASTT
THE DIDP
THE DID PP
THE HAD PASTS
THE HAVEP
THE HAVE BEENP
THE HAVE NEGS
THE HAVE PT
THE MODAL TRENDP
THE PP
THE PASTY
THE PAST $P
THE PAST DEMN
THE PAST DETX
THE PAST ITS
THE PAST NAMEW
THE PAST PY
THE PAST PASTT
THE PAST SOS
THE PAST TOW
THE PAST WEP
THE PAST XN
THE TIME[
THE TIME XW
THE TREND DETS
THE WAS INGW
THE WAS NAMES
THE WAS PU
THE XW
THE X --S
THE X CMPT
THE X HES
THE X ITW
THE X NAMES
THE X SOP
THE X XV
THE X YOUS
TIJ
TI BEN
TI BE INGO
TI BE NEGT
TI BE PASTN
TI BE XP
TI DEMP
TI DIDa
TI DID $X
TI DID ITS
TI DID NEGS
TI DID XX
TI DO NEGM
TI HAVE HADP
TI HAVE NEGS
TI HAVE TRENDS
TI HAVE XS
TI IO
TI ITS
TI LYS
TI LY PASTT
TI MODALT
TI MODAL NEGP
TI MODAL TRENDS
TI MODAL XS
TI PASTT
TI PAST DEMS
TI PAST HET
TI PAST IV
TI PAST QUANTU
TI PAST SUPS
TI SO THEYS
TI SUP PASTS
TI THINKB
TI THINK BEN
TI THINK DEMN
TI THINK NAMEO
TI THINK QUANTP
TI THINK TON
TI THINK WEN
TI THINK YOUO
TI TIMEP
TI TOM
TI WASU
TI WAS NAMEP
TI WAS PS
TI WAS XY
TI WILLN
TI WILL XP
TI XT
TI X $S
TI X BEO
TI X DOS
TI X HAVEM
TI X IL
TI X PASTS
TI X QUANTS
TI X SOO
TI X TRENDS
TI X YOUS
TING $ NUMP
TING -- PS
TING BE DEMS
TING CMPP
TING CMP XP
TING DETO
TING DET QUANTP
TING I MODALS
TING I XP
TING ITP
TING IT $P
TING LYT
TING LY $U
TING NAMEV
TING NAME $U
TING NAME PS
TING NUM PCTP
TING NUMWS
TING PT
TING P DEMS
TING P NUMWU
TING P PS
TING P QUANTS
TING QUANTO
TING QUANT CMPO
TING SOS
TING SO LYU
TING SO PASTT
TING SO XT
TING THINKZ
TING THINK DEMS
TING TIME DEMT
TING TO BES
TING TO DOK
TING TO PASTP
TING TREND $S
TING TREND DETT
TING WE MODALP
TING WH HES
TING XP
TING X $P
TING X BEP
TING X YOUT
TIT $U
TIT --[
TIT ?S
TIT ? $S
TIT BEP
TIT BE BES
TIT BE BEENW
TIT BE CMPS
TIT BE THINKP
TIT BE TIMES
TIT BE TRENDX
TIT BE XP
TIT DETM
TIT DET XN
TIT DIDP
TIT DOP
TIT DO NEGO
TIT HADS
TIT INGP
TIT MODALS
TIT MODAL BES
TIT MODAL HAVES
TIT NEGP
TIT NUMO
TIT NUM XP
TIT P NUMT
TIT P XP
TIT PAST PP
TIT SO DEMU
TIT SO DETS
TIT TRENDP
TIT WASX
TIT WAS $T
TIT WAS DETT
TIT WAS NAMEV
TIT WAS NEGT
TIT WAS NUMWT
TIT WAS PP
TIT WAS SOP
TIT WILLT
TIT WILL TRENDS
TIT X HES
TIT X QUANTU
TIT X THINKT
TIT X TIMET
TIT X TOP
TLY CMPP
TLY CMP CMPT
TLY DEMU
TLY DIDP
TLY HAVES
TLY HAVE PASTS
TLY HEV
TLY HE PASTU
TLY HE XU
TLY ING SOS
TLY MODAL BES
TLY NAMEP
TLY NUMW
TLY NUM PCTS
TLY NUM XT
TLY NUMWS
TLY P DEMS
TLY P IV
TLY PASTM
TLY PAST WHS
TLY QUANTU
TLY QUANT PV
TLY QUANT XS
TLY SOO
TLY SUPW
TLY SUP TIMEU
TLY THINK WHS
TLY TRENDW
TLY TREND $W
TLY WH HES
TLY WH IU
TLY X LYS
TLY X SOT
TLY X WEP
TLY X XS
TMODALK
TMODAL BEO
TMODAL BE INGP
TMODAL BEEN DETS
TMODAL CMPT
TMODAL DO TOV
TMODAL HAVEP
TMODAL HAVE TOS
TMODAL HAVE TRENDP
TMODAL HAVE XP
TMODAL NEG BEP
TMODAL SOP
TMODAL TOP
TMODAL TREND DETS
TMODAL TREND WES
TMODAL WEP
TMODAL XT
TMODAL X BEN
TMODAL X PS
TMODAL X SOO
TMODAL X SUPS
TMODAL X THINKP
TMODAL X WEM
TNAME " SOS
TNAME $P
TNAME $ NUMP
TNAME ;U
TNAME ; PS
TNAME ; WET
TNAME ?H
TNAME ? $M
TNAME BET
TNAME BE BEV
TNAME BE CMPU
TNAME BE INGS
TNAME BE TRENDP
TNAME BE XV
TNAME CMPU
TNAME CMP PV
TNAME DEMW
TNAME DEM HEU
TNAME DEM PASTV
TNAME DEM TIMET
TNAME DETU
TNAME DET NAMET
TNAME DET SUPP
TNAME DET TIMES
TNAME DET XS
TNAME DIDO
TNAME DID NEGT
TNAME HADZ
TNAME HAD PASTS
TNAME HAD XT
TNAME HAVEa
TNAME HAVE BEENT
TNAME HAVE NEGW
TNAME HAVE PASTT
TNAME HAVE TRENDS
TNAME HAVE XY
TNAME HET
TNAME HE PASTT
TNAME IP
TNAME I PASTO
TNAME ING $T
TNAME ING DETS
TNAME ING NAMET
TNAME ING PP
TNAME ITN
TNAME IT BEN
TNAME LYW
TNAME LY PASTT
TNAME LY XS
TNAME MODALM
TNAME MODAL HAVEO
TNAME NAMET
TNAME NAME $N
TNAME NAME ;V
TNAME NAME BEW
TNAME NAME DEMT
TNAME NAME DETS
TNAME NAME HADT
TNAME NAME HAVES
TNAME NAME HET
TNAME NAME ITP
TNAME NAME LYT
TNAME NAME NAMEL
TNAME NAME NEGP
TNAME NAME NUMWT
TNAME NAME PS
TNAME NAME PASTW
TNAME NAME QUANTT
TNAME NAME THEYS
TNAME NAME TIMET
TNAME NAME TOT
TNAME NAME WASP
TNAME NAME WEO
TNAME NAME XP
TNAME NUMN
TNAME NUM XP
TNAME PU
TNAME P DETO
TNAME P NAMET
TNAME P NUMO
TNAME P NUMWP
TNAME P WHX
TNAME P XW
TNAME P YEARU
TNAME PASTW
TNAME PAST $S
TNAME PAST BET
TNAME PAST INGS
TNAME PAST NAMEU
TNAME PAST NUMWP
TNAME PAST SOX
TNAME PAST THEYS
TNAME PAST TIMES
TNAME PAST TOP
TNAME QUANT XT
TNAME SOU
TNAME SO ITS
TNAME SO SOW
TNAME SO THEYT
TNAME SO WES
TNAME SO XP
TNAME SUPO
TNAME TIMEP
TNAME TIME BES
TNAME TIME SOP
TNAME TOW
TNAME TO NAMEY
TNAME TO XS
TNAME TRENDO
TNAME WAST
TNAME WAS INGT
TNAME WAS PO
TNAME WAS PASTW
TNAME WAS XT
TNAME WES
TNAME WE HAVES
TNAME WE THINKS
TNAME WE WILLS
TNAME WE XP
TNAME WH HAVET
TNAME WH NAMES
TNAME WH THEYV
TNAME WH WASO
TNAME WH WES
TNAME WILL XS
TNAME XL
TNAME X "S
TNAME X $O
TNAME X BEO
TNAME X CMPT
TNAME X DETP
TNAME X ITU
TNAME X NAMEP
TNAME X PASTW
TNAME X SOT
TNAME X WASP
TNAME X WHP
TNAME YOUS
TNAME YOU HAVES
TNAME YOU PASTS
TNEGU
TNEG -- SOU
TNEG ;S
TNEG ; DEMS
TNEG BEJ
TNEG BE INGP
TNEG BE XN
TNEG BEENP
TNEG CMPW
TNEG HADV
TNEG HAD INGT
TNEG HAVES
TNEG HAVE DETT
TNEG HAVE PASTN
TNEG HAVE THEYS
TNEG I XS
TNEG ING $U
TNEG ING TOM
TNEG IT ?T
TNEG LYP
TNEG MODALS
TNEG MODAL IS
TNEG NAME PASTS
TNEG P WES
TNEG PASTY
TNEG PAST $U
TNEG PAST DEMS
TNEG PAST TOX
TNEG PAST WHS
TNEG PAST XP
TNEG SOO
TNEG SUP PASTS
TNEG THINK ITP
TNEG TO DOT
TNEG TRENDU
TNEG TREND XS
TNEG X BEENU
TNEG X HEP
TNEG X INGP
TNEG X PASTS
TNEG X QUANTP
TNEG X TIMET
TNUMp
TNUM $L
TNUM --O
TNUM -- DEMP
TNUM DETM
TNUM DET TIMEM
TNUM ITS
TNUM NAMEU
TNUM NAME NAMES
TNUM NUMS
TNUM NUM NUMWS
TNUM NUM SOS
TNUM NUMWS
TNUM NUMW $P
TNUM NUMW BEP
TNUM NUMW DETU
TNUM NUMW NAMEP
TNUM NUMW SOS
TNUM NUMW TON
TNUM NUMW TRENDO
TNUM NUMW XV
TNUM PX
TNUM P XU
TNUM PCT_
TNUM PCT $V
TNUM PCT --S
TNUM PCT PS
TNUM PCT SOT
TNUM PCT TOP
TNUM PCT TRENDP
TNUM PCT WHP
TNUM PCT XU
TNUM QUANTT
TNUM QUANT XS
TNUM SO DETT
TNUM SO IV
TNUM TIMEP
TNUM TIME $S
TNUM TIME PP
TNUM TIME TIMEP
TNUM TIME TOT
TNUM TIME WEP
TNUM TIME XS
TNUM TOT
TNUM TO NUMV
TNUM Xe
TNUM X $W
TNUM X HAVEU
TNUM X LYS
TNUM X PO
TNUM X QUANTU
TNUM X TIMEV
TNUM X XU
TNUMWc
TNUMW $X
TNUMW BEO
TNUMW DETS
TNUMW DET TIMEU
TNUMW INGS
TNUMW LYS
TNUMW NAMEX
TNUMW NAME PASTS
TNUMW NAME XV
TNUMW NUMWP
TNUMW NUMW $T
TNUMW NUMW NAMES
TNUMW NUMW NUMWS
TNUMW NUMW PT
TNUMW NUMW PCTP
TNUMW NUMW SON
TNUMW NUMW TIMEP
TNUMW NUMW XS
TNUMW PU
TNUMW P DEMS
TNUMW P DETP
TNUMW P XT
TNUMW PASTY
TNUMW PAST $W
TNUMW PCTW
TNUMW PCT PW
TNUMW QUANTP
TNUMW SOJ
TNUMW SO DETP
TNUMW SO NUMWM
TNUMW SUPS
TNUMW TIME $N
TNUMW TIME BET
TNUMW TIME CMPT
TNUMW TIME DETS
TNUMW TIME PS
TNUMW TIME XW
TNUMW TOM
TNUMW TO DETP
TNUMW TO NUMWV
TNUMW TO XP
TNUMW TRENDM
TNUMW TREND PO
TNUMW X $N
TNUMW X BET
TNUMW X DETP
TNUMW X HAVES
TNUMW X INGT
TNUMW X MODALS
TNUMW X NUMWP
TNUMW X Pa
TNUMW X PASTU
TNUMW X SOO
TNUMW X TIMEO
TNUMW X TRENDS
TNUMW X XN
TPT
TP $ NUMP
TP --P
TP -- PS
TP ;P
TP BE DETS
TP BE PASTP
TP CMPS
TP DEM HAVES
TP DEM NAMES
TP DEM NUMWU
TP DEM SOO
TP DEM TIMET
TP DET $O
TP DET CMPN
TP DET NAMEV
TP DET NUMP
TP DET NUMWS
TP DET PASTP
TP DET QUANTV
TP DET SOT
TP DET SUPY
TP DET TIMES
TP DET YEARP
TP HET
TP HE PASTU
TP HE SOS
TP I PP
TP INGO
TP ING DETP
TP ING NAMEP
TP ING PT
TP ING TIMES
TP ING TOS
TP IT --V
TP IT BET
TP IT INGP
TP IT SOP
TP NAMEZ
TP NAME $W
TP NAME --S
TP NAME ;U
TP NAME DEMP
TP NAME HAVEW
TP NAME IO
TP NAME LYV
TP NAME PASTT
TP NAME SOT
TP NAME TRENDP
TP NAME WASP
TP NAME WHS
TP NAME XP
TP NAME YOUS
TP NEGS
TP NEG INGS
TP NUM NAMES
TP NUM NUMN
TP NUM NUMWJ
TP NUM PS
TP NUM PCTP
TP NUM TIMEW
TP NUM XU
TP NUMWO
TP NUMW NUMWM
TP NUMW SOP
TP NUMW TIMEY
TP NUMW TOU
TP NUMW XL
TP PO
TP P $N
TP P NUMU
TP P NUMWO
TP P YEARP
TP QUANT $T
TP QUANT DETO
TP QUANT INGP
TP QUANT PY
TP QUANT QUANTU
TP QUANT SO[
TP QUANT WHS
TP QUANT XO
TP SO NAMES
TP SO PS
TP SO SOV
TP SUPP
TP SUP DEMS
TP THEY PASTY
TP TIME PV
TP TO DETS
TP TRENDT
TP TREND PS
TP WAST
TP WEU
TP WE $U
TP WE DETS
TP WE INGT
TP WE NEGS
TP WE TOP
TP WE XT
TP WH DETP
TP XS
TP X CMPT
TP X DEMV
TP X HAVEX
TP X PASTS
TP X TIMEM
TP X TRENDP
TP X WASS
TP X XT
TP YEARa
TP YEAR DEMT
TP YEAR HES
TP YEAR IO
TP YEAR PU
TP YEAR PASTS
TP YEAR THEYP
TP YEAR WES
TP YOU $O
TP YOU IS
TP YOU MODALS
TPASTT
TPAST $L
TPAST $ NUMS
TPAST ;S
TPAST ; WET
TPAST BE PT
TPAST CMPP
TPAST DEMT
TPAST DEM DEMU
TPAST DEM HAVES
TPAST DEM HEP
TPAST DEM IT
TPAST DEM NAMES
TPAST DEM NUMWT
TPAST DEM PASTP
TPAST DEM SUPU
TPAST DEM WET
TPAST DEM XP
TPAST DET^
TPAST DET INGS
TPAST DET NAMES
TPAST DET NUMS
TPAST DET NUMWP
TPAST DET QUANTT
TPAST DET XV
TPAST HEW
TPAST HE $S
TPAST HE MODALU
TPAST HE XO
TPAST I LYS
TPAST I THINKP
TPAST I WILLS
TPAST I XP
TPAST ING SOT
TPAST IT $S
TPAST IT PP
TPAST IT XT
TPAST MODALP
TPAST NAME]
TPAST NAME $S
TPAST NAME DETS
TPAST NAME PS
TPAST NAME SOT
TPAST NAME TOT
TPAST NEGO
TPAST NUM^
TPAST NUM XY
TPAST NUMWS
TPAST NUMW NUMWO
TPAST NUMW XV
TPAST PW
TPAST P $T
TPAST P DEMT
TPAST P DET^
TPAST P HES
TPAST P ITP
TPAST P NAMEL
TPAST P NUMO
TPAST P SUPP
TPAST P XP
TPAST P YEARZ
TPAST PAST PS
TPAST QUANT]
TPAST QUANT PX
TPAST QUANT XT
TPAST SOM
TPAST SO DEMP
TPAST SO INGS
TPAST SO THEYS
TPAST SO XP
TPAST SUPN
TPAST THEY PW
TPAST THEY PASTU
TPAST THEY QUANTT
TPAST TIMEL
TPAST TOP
TPAST TO BEP
TPAST TO DETS
TPAST TO HAVEP
TPAST TO IP
TPAST TO TRENDS
TPAST TRENDV
TPAST TREND PU
TPAST WASP
TPAST WEN
TPAST WE MODALS
TPAST WE TRENDO
TPAST WE XP
TPAST WHT
TPAST WH BES
TPAST WH HEU
TPAST WH NUMT
TPAST WH XS
TPAST XS
TPAST X --U
TPAST X CMPS
TPAST X DEMP
TPAST X DETY
TPAST X NUMS
TPAST X THINKS
TPAST X TOS
TPAST X TRENDP
TPAST X XP
TPAST YOUW
TPAST YOU DEMS
TPAST YOU HAVES
TPAST YOU PASTX
TPCTg
TPCT $X
TPCT --S
TPCT PZ
TPCT P WEW
TPCT QUANTS
TPCT SOS
TPCT SO IS
TPCT TOP
TPCT TRENDP
TPCT TREND PS
TPCT TREND TOP
TPCT WHO
TPCT XY
TPCT X $S
TPCT X DEMS
TPCT X DETP
TPCT X QUANTS
TPCT X XS
TQUANTY
TQUANT $T
TQUANT BEP
TQUANT CMP $O
TQUANT CMP DETV
TQUANT CMP THEYT
TQUANT HES
TQUANT HE XT
TQUANT IO
TQUANT INGU
TQUANT ING CMPP
TQUANT ING PS
TQUANT ING XV
TQUANT ITT
TQUANT IT BES
TQUANT LYP
TQUANT LY DEMU
TQUANT LY XP
TQUANT NAMET
TQUANT NAME BEU
TQUANT NAME NAMET
TQUANT NAME PS
TQUANT NUMWS
TQUANT NUMW NUMWS
TQUANT NUMW XS
TQUANT Pa
TQUANT P DEMS
TQUANT P DETS
TQUANT P NAMEP
TQUANT P QUANTW
TQUANT P THEYX
TQUANT P X]
TQUANT PAST TRENDT
TQUANT QUANT_
TQUANT QUANT TIMET
TQUANT SOV
TQUANT SO $S
TQUANT TIMEM
TQUANT TIME $S
TQUANT TIME TIMEU
TQUANT TRENDT
TQUANT XT
TQUANT X --S
TQUANT X CMPP
TQUANT X DEMP
TQUANT X PM
TQUANT X PASTS
TQUANT X THEYP
TQUANT X THINKS
TQUANT X TRENDS
TQUANT X WHT
TQUANT X XU
TQUANT X YOUS
TSO $S
TSO $ NUMP
TSO CMPY
TSO CMP CMPS
TSO DEMT
TSO DEM BEP
TSO DEM DETT
TSO DEM HAVET
TSO DEM ITS
TSO DEM WASV
TSO DEM XU
TSO DETN
TSO DET INGT
TSO DET NAMEN
TSO DET NUMS
TSO DOP
TSO HAVE BEENV
TSO HET
TSO HE BES
TSO HE DIDS
TSO HE HADS
TSO HE PASTP
TSO IS
TSO I BES
TSO I DIDT
TSO I DOS
TSO I MODALS
TSO I XO
TSO INGP
TSO ING XN
TSO IT BEP
TSO IT WASP
TSO IT WILLS
TSO LY DEMS
TSO NAMEW
TSO NAME $P
TSO NAME BE[
TSO NAME DEMS
TSO NAME HAVES
TSO NAME NAMEP
TSO NAME PASTP
TSO NAME TIMET
TSO NAME WAST
TSO NAME WHT
TSO NEGP
TSO NEG MODALS
TSO NEG PS
TSO NEG XP
TSO NUMV
TSO NUM PCTS
TSO NUMWT
TSO NUMW NUMWO
TSO NUMW PU
TSO NUMW XU
TSO P IP
TSO P WEP
TSO P XS
TSO P YOUU
TSO PASTO
TSO PAST BEO
TSO PAST DEMT
TSO PAST HES
TSO PAST ITT
TSO PAST PP
TSO PAST THEYT
TSO PAST TOS
TSO PAST XP
TSO QUANTU
TSO QUANT INGT
TSO QUANT LYV
TSO QUANT PT
TSO QUANT XS
TSO SO INGS
TSO SO NAMES
TSO SO TOS
TSO SO WEP
TSO THEYS
TSO THEY HAVES
TSO THEY LYS
TSO THINKI
TSO TIMEV
TSO TIME HES
TSO TIME WES
TSO TON
TSO TO XO
TSO TRENDP
TSO WASS
TSO WEP
TSO WE WASU
TSO WH IP
TSO WH WEP
TSO WILLN
TSO WILL XP
TSO X CMPS
TSO X NAMES
TSO X PO
TSO X PASTP
TSO X SUPU
TSO YOU THINKO
TSUP[
TSUP $G
TSUP DEMS
TSUP DEM BES
TSUP DOX
TSUP INGV
TSUP LYU
TSUP LY PS
TSUP NUMX
TSUP NUM PCTS
TSUP NUM TIMEU
TSUP NUMWK
TSUP NUMW NUMWO
TSUP NUMW TIMES
TSUP NUMW XO
TSUP PS
TSUP P XT
TSUP PASTU
TSUP PAST DETS
TSUP SOP
TSUP SO NUMWP
TSUP TIMEZ
TSUP TIME $X
TSUP TIME CMPT
TSUP TIME DEMS
TSUP TIME PP
TSUP TIME SOS
TSUP TIME YOUT
TSUP TOP
TSUP TRENDV
TSUP X DETS
TSUP X HEP
TSUP X IP
TSUP X PT
TSUP X PASTS
TSUP X SOO
TSUP X TIMEW
TSUP X XO
TTHEYV
TTHEY $S
TTHEY $ NUMS
TTHEY BET
TTHEY BE INGU
TTHEY BE TRENDS
TTHEY BE XP
TTHEY CMPS
TTHEY DETP
TTHEY DET XP
TTHEY DIDT
TTHEY DID NEGS
TTHEY DO TIMES
TTHEY HAVEP
TTHEY HAVE DETO
TTHEY HAVE NEG[
TTHEY LY XS
TTHEY NAMEN
TTHEY NAME NAMES
TTHEY PAST^
TTHEY PAST DETT
TTHEY PAST IS
TTHEY PAST TOW
TTHEY PAST WES
TTHEY PAST XX
TTHEY QUANTS
TTHEY THINKO
TTHEY TIMEW
TTHEY TRENDP
TTHEY WASP
TTHEY WAS INGO
TTHEY WAS NEGV
TTHEY WAS PS
TTHEY WAS PASTT
TTHEY WILLO
TTHEY WILL NEGS
TTHEY WILL XN
TTHEY XS
TTHEY X HAVET
TTHEY X INGS
TTHINKK
TTHINK $M
TTHINK BEO
TTHINK BE XP
TTHINK DEMU
TTHINK DEM BES
TTHINK DEM XP
TTHINK DETP
TTHINK DET QUANTS
TTHINK DET XO
TTHINK IM
TTHINK I SUPS
TTHINK I XO
TTHINK INGP
TTHINK IT WASP
TTHINK NAME PS
TTHINK NUMT
TTHINK NUM PCTS
TTHINK PM
TTHINK P XK
TTHINK QUANTP
TTHINK THEYS
TTHINK THEY PASTS
TTHINK TOP
TTHINK TO TRENDS
TTHINK TO XN
TTHINK WE DOT
TTHINK WHP
TTHINK WH ITP
TTHINK XP
TTHINK X WAST
TTHINK YOUM
TTIME_
TTIME "T
TTIME ;S
TTIME BE NUMWS
TTIME BE XS
TTIME CMPZ
TTIME CMP DETT
TTIME CMP PU
TTIME CMP SUPT
TTIME DEM DEMT
TTIME DEM WES
TTIME DEM XS
TTIME DETT
TTIME DET NAMEX
TTIME DET QUANTS
TTIME DET SUPS
TTIME DET XN
TTIME HAVE]
TTIME HAVE DETS
TTIME HAVE PASTV
TTIME HAVE XU
TTIME HET
TTIME HE BEP
TTIME HE XS
TTIME IO
TTIME I PASTO
TTIME I XS
TTIME INGU
TTIME ING DETW
TTIME ITP
TTIME IT BES
TTIME MODALP
TTIME NAMEN
TTIME NEG DETU
TTIME NUMU
TTIME NUM NUMT
TTIME NUMWS
TTIME PT
TTIME P DETT
TTIME P HES
TTIME P NUMT
TTIME P TIMEP
TTIME P XX
TTIME PASTO
TTIME PAST DEMS
TTIME QUANTV
TTIME QUANT CMPU
TTIME QUANT XU
TTIME SOO
TTIME SO DETP
TTIME SO HEU
TTIME SO IS
TTIME SO NAMEP
TTIME SO PT
TTIME SO SUPO
TTIME SO WES
TTIME SO XP
TTIME SUPP
TTIME SUP TIMEP
TTIME THEYU
TTIME THEY HAVEP
TTIME THEY XT
TTIME TIME IU
TTIME TIME PO
TTIME TIME SOS
TTIME TIME WASS
TTIME TOT
TTIME TO DETS
TTIME WAS INGS
TTIME WEX
TTIME WE BEV
TTIME WE HAVEP
TTIME WE PASTP
TTIME WHT
TTIME WH BET
TTIME WH IT
TTIME XW
TTIME X $Z
TTIME X HEU
TTIME X ITS
TTIME X NAMET
TTIME X NUMWS
TTIME X PS
TTIME X TOS
TTIME X XO
TTIME YEART
TTIME YEAR $S
TTOP
TTO --S
TTO -- PS
TTO BEP
TTO BE TRENDS
TTO BE XP
TTO DEMP
TTO DEM XP
TTO DETS
TTO DET LYS
TTO DET QUANTP
TTO DET XS
TTO DOS
TTO DO $O
TTO DO :S
TTO DO TOP
TTO HAVEN
TTO HAVE DETP
TTO HAVE ITS
TTO HAVE XP
TTO I DEMP
TTO INGP
TTO ITT
TTO IT PW
TTO LY XP
TTO NAME NAMES
TTO NAME PS
TTO NAME TOU
TTO NAME XS
TTO NUMW
TTO NUM PS
TTO NUM PCTS
TTO NUM SOS
TTO NUM TIMES
TTO NUMWS
TTO NUMW TIMEP
TTO PW
TTO P DETT
TTO QUANTS
TTO QUANT DEMS
TTO QUANT XS
TTO TIMEU
TTO TOS
TTO TO XS
TTO TRENDN
TTO TREND $T
TTO TREND DETO
TTO WE SOS
TTO WHP
TTO XS
TTO X $O
TTO X DEMS
TTO X HEP
TTO X IP
TTO X ITM
TTO X NUMT
TTO X NUMWS
TTO X QUANTP
TTO X SOS
TTO X TRENDO
TTO X WEN
TTO X XS
TTO X YOUS
TTREND_
TTREND $W
TTREND --P
TTREND ;U
TTREND ; XT
TTREND DEMP
TTREND DEM IS
TTREND DETZ
TTREND DET NAMEV
TTREND DET NUMWS
TTREND DET QUANTT
TTREND DET XT
TTREND HAVES
TTREND HEP
TTREND ITS
TTREND IT PS
TTREND NAMEK
TTREND NAME INGT
TTREND NAME NAMEN
TTREND NUMT
TTREND NUMW NUMWT
TTREND NUMW XP
TTREND PY
TTREND P DETW
TTREND P NUMS
TTREND P XX
TTREND PASTP
TTREND QUANTP
TTREND QUANT LYS
TTREND SOT
TTREND SO IS
TTREND SO ITS
TTREND SO PS
TTREND SO PASTS
TTREND TIMES
TTREND TOP
TTREND TO DETZ
TTREND TRENDX
TTREND TREND $V
TTREND WASU
TTREND XW
TTREND X $S
TTREND X DETT
TTREND X INGS
TTREND X PZ
TTREND X PASTT
TTREND X WES
TWASU
TWAS DEMU
TWAS DETN
TWAS DET SUPS
TWAS DET XO
TWAS INGb
TWAS ING $U
TWAS ING PT
TWAS ING TOY
TWAS LYO
TWAS NAMEU
TWAS NEGX
TWAS NEG IT
TWAS NEG PS
TWAS NEG PASTP
TWAS NEG XT
TWAS NUMT
TWAS NUM XS
TWAS NUMW TIMEP
TWAS NUMW XW
TWAS PO
TWAS P DETX
TWAS P NAMEP
TWAS P XP
TWAS PASTT
TWAS PAST $T
TWAS PAST DETS
TWAS PAST SOP
TWAS QUANTS
TWAS SUPT
TWAS TIMEY
TWAS TOX
TWAS TO HAVES
TWAS TO XS
TWAS TRENDO
TWAS XO
TWAS X $S
TWAS X ;S
TWAS X PS
TWAS X SOS
TWEV
TWE BET
TWE BE $S
TWE BE DETS
TWE BE NEGP
TWE BE NUMP
TWE DEMS
TWE DIDS
TWE DOS
TWE HADP
TWE HAD NUMWS
TWE HAD SOS
TWE HAVES
TWE HAVE HADT
TWE HAVE NUMT
TWE HAVE NUMWT
TWE HAVE PASTT
TWE HAVE QUANTS
TWE HAVE SOT
TWE HAVE TOB
TWE HAVE TRENDX
TWE ING WET
TWE LY HAVES
TWE MODALN
TWE MODAL CMPU
TWE MODAL DOP
TWE MODAL HAVEP
TWE MODAL XM
TWE NAME PU
TWE NAME WASU
TWE NAME XP
TWE NEGP
TWE NEG XO
TWE PASTf
TWE PAST DEMT
TWE PAST DETf
TWE PAST HEP
TWE PAST NAMES
TWE PAST NUMWU
TWE PAST PT
TWE PAST QUANTT
TWE PAST SOT
TWE PAST THEYP
TWE PAST TOP
TWE PAST WHP
TWE QUANTO
TWE THINKS
TWE THINK WHP
TWE TIMEU
TWE TIME HAVEY
TWE TREND_
TWE TREND DETT
TWE TREND PT
TWE TREND XV
TWE WASU
TWE WAS DETS
TWE WAS INGY
TWE WAS PT
TWE WAS PASTS
TWE WAS XP
TWE WHN
TWE WILLP
TWE WILL HAVEM
TWE XP
TWE X BES
TWE X DETK
TWE X NEGP
TWE X NUMS
TWE X NUMWS
TWE X SOP
TWE X WEP
TWE X XP
TWHM
TWH BE BEENS
TWH DEMN
TWH DETP
TWH HAVE NEGU
TWH HAVE XP
TWH HE DIDT
TWH I BEN
TWH I DIDX
TWH I THINKO
TWH I WASZ
TWH IT WASP
TWH LYS
TWH MODALP
TWH NAMEL
TWH NAME NAMEO
TWH NAME WASP
TWH NUMW
TWH NUM XU
TWH P XS
TWH PASTN
TWH PAST DEMS
TWH PAST PP
TWH QUANTP
TWH SOT
TWH SUPS
TWH THEY WAST
TWH WAS NEGS
TWH WAS XP
TWH WEP
TWH WE MODALN
TWH WE PASTP
TWH WE XO
TWH WILLN
TWH WILL XO
TWH XP
TWH X $S
TWH X DETP
TWH X ITP
TWH X THEYV
TWH YOU BEP
TWH YOU PASTS
TWH YOU SOS
TWH YOU WAST
TWILLM
TWILL BE PASTP
TWILL BE XS
TWILL DON
TWILL HAVEL
TWILL HAVE DETO
TWILL LYP
TWILL NEGN
TWILL PT
TWILL P DETS
TWILL XS
TWILL X DEMN
TWILL X PP
TWILL X TOP
TWILL X WEP
TWILL X XS
TXS
TX " WES
TX --X
TX -- BES
TX -- HET
TX -- IS
TX -- PASTS
TX -- SOS
TX :S
TX : DETT
TX : YOUS
TX ;O
TX ; NAMET
TX ?K
TX ? $M
TX BET
TX BE BEENS
TX BE NEGT
TX BE NUMW
TX BE NUMWP
TX BE TRENDS
TX BE WES
TX BEENd
TX BEEN PASTU
TX CMPS
TX CMP DEMS
TX CMP NAMEU
TX CMP PASTP
TX CMP QUANTS
TX CMP XS
TX DEM HAVEO
TX DEM HEP
TX DEM IS
TX DEM NAMEP
TX DEM NUMS
TX DEM NUMWU
TX DEM PASTU
TX DEM QUANTS
TX DEM TIMEV
TX DEM WILLO
TX DEM XS
TX DETL
TX DET NAMEP
TX DET NUMS
TX DET NUMWP
TX DET PASTP
TX DET PCTS
TX DET TIMEP
TX DET XO
TX DIDT
TX DID NEGW
TX DID XS
TX DOS
TX DO $U
TX DO DEMT
TX DO XT
TX HADT
TX HAD DETV
TX HAD XS
TX HAVEP
TX HAVE --T
TX HAVE BEENN
TX HAVE TOP
TX HAVE TRENDW
TX HEO
TX HE BET
TX HE PASTS
TX I PP
TX I PASTV
TX I THINKP
TX INGP
TX ING DETP
TX ING NAMEU
TX ING NUMS
TX ITT
TX IT --T
TX IT TOO
TX IT TRENDP
TX IT WAST
TX IT WILLU
TX LYP
TX LY $O
TX LY NUMT
TX LY XT
TX MODALO
TX MODAL BEP
TX MODAL TON
TX NAME --T
TX NAME DETS
TX NAME DOP
TX NAME HADT
TX NAME HAVET
TX NAME IO
TX NAME NAMEW
TX NAME PASTT
TX NEGO
TX NEG INGT
TX NEG XL
TX NUM NUMWL
TX NUM PCTN
TX NUM TOS
TX NUM X]
TX NUMWK
TX NUMW NAMES
TX NUMW NUMWN
TX NUMW XP
TX PO
TX P DETM
TX P IS
TX P NAME]
TX P NEGS
TX P NUMO
TX P NUMWN
TX P PP
TX P QUANTP
TX P THEYP
TX P WES
TX P WHO
TX PASTS
TX PAST DETP
TX PAST IO
TX PAST NAMEP
TX PAST QUANTT
TX PAST SOS
TX PAST THEYS
TX PAST TIMES
TX PAST TRENDS
TX PAST WEP
TX PAST XU
TX PAST YOUV
TX PCTU
TX QUANTS
TX QUANT CMPT
TX QUANT NAMES
TX QUANT SOT
TX SO DEMS
TX SO DETP
TX SO HES
TX SO IS
TX SO INGL
TX SO NAMES
TX SO PP
TX SO PASTO
TX SO THINKP
TX SO TOP
TX SO XS
TX SUPV
TX SUP PV
TX THEYS
TX THEY $S
TX THEY DETO
TX THEY PASTV
TX THEY SOU
TX TIMEU
TX TIME CMPS
TX TIME DETV
TX TIME HAVET
TX TIME P]
TX TIME WET
TX TO BEP
TX TO DEMP
TX TO ITS
TX TO PS
TX TO QUANTT
TX TO TIMET
TX TO TRENDP
TX TO WHP
TX TO XT
TX TREND DEMS
TX TREND ITS
TX TREND PT
TX TREND SOT
TX TREND TOT
TX WASN
TX WAS DETN
TX WAS ING[
TX WAS NEGX
TX WAS NUMWS
TX WAS PASTP
TX WAS QUANTS
TX WAS TOU
TX WEP
TX WE HADP
TX WE MODALO
TX WE NAMES
TX WE PASTZ
TX WE TIMES
TX WE TRENDV
TX WE XM
TX WHP
TX WH NAMEP
TX WH PASTP
TX WH SOS
TX WH THEYS
TX WH WASS
TX WH WILLP
TX WILLO
TX WILL BEP
TX XS
TX X BEU
TX X HAVET
TX X HEO
TX X INGP
TX X MODALO
TX X NAMEU
TX X NEGP
TX X NUMN
TX X NUMWU
TX X PT
TX X PASTU
TX X QUANTT
TX X SOP
TX X THINKS
TX X TIMEX
TX X TRENDS
TX X WILLP
TX X XS
TX YEARP
TX YOUV
TX YOU DOO
TX YOU ITS
TX YOU XT
TYEARZ
TYEAR $P
TYEAR DEMV
TYEAR HET
TYEAR IO
TYEAR I WASP
TYEAR PU
TYEAR PASTS
TYEAR THEYP
TYEAR THEY PASTP
TYEAR WET
TYEAR WE HADS
TYEAR WHN
TYEAR XN
TYEAR X $P
TYOUT
TYOU $N
TYOU BE NEGP
TYOU DEM DETS
TYOU DID XV
TYOU DOP
TYOU HAD XT
TYOU HAVE TRENDT
TYOU HAVE XS
TYOU ITS
TYOU LYP
TYOU NAME XS
TYOU PASTV
TYOU PAST DETS
TYOU PAST NAMES
TYOU PAST PT
TYOU PAST WHS
TYOU PAST XS
TYOU SO DETS
TYOU SO PU
TYOU SUPS
TYOU THINK DEMV
TYOU THINK DETS
TYOU THINK IM
TYOU THINK WHP
TYOU THINK XN
TYOU TOP
TYOU TRENDP
TYOU TREND DETS
TYOU WAS PASTS
TYOU X $S
TYOU X BEP
TYOU X NEGO
TYOU X PASTS
TYOU X TIMET
TYOU X XS
T^ BEH
T^ DEM BEU
T^ DEM WASP
T^ DETT
T^ DET QUANTP
T^ DET SUPW
T^ DOV
T^ DO YOUX
T^ HAVE PASTT
T^ HEX
T^ HE HADX
T^ HE WASP
T^ HE XU
T^ I BES
T^ I DOU
T^ I PASTU
T^ I THINKJ
T^ I WILLH
T^ INGM
T^ IT PASTW
T^ IT WASS
T^ IT XP
T^ LYT
T^ LY HEV
T^ LY PT
T^ NEG --U
T^ NUML
T^ NUM PCTS
T^ NUM XN
T^ NUMWc
T^ NUMW NUMWW
T^ NUMW XT
T^ PP
T^ P DETS
T^ P NAMEP
T^ P NUMS
T^ P QUANTT
T^ P XP
T^ PASTM
T^ QUANTS
T^ QUANT CMPT
T^ QUANT DETT
T^ QUANT PT
T^ QUANT XS
T^ SOS
T^ SO DETS
T^ SO IL
T^ SO NAMET
T^ SO NUMS
T^ SO NUMWU
T^ SO QUANTT
T^ SO TIMEU
T^ SUPP
T^ THEYT
T^ THEY DIDX
T^ THEY HAVEP
T^ THEY PASTS
T^ THEY THINKP
T^ THEY XS
T^ TIMEO
T^ TIME DEMN
T^ TIME HET
T^ TIME ITS
T^ TIME NUMWS
T^ TIME SOS
T^ TIME SUPP
T^ TIME THEYT
T^ TOP
T^ WEV
T^ WE BES
T^ WE DIDS
T^ WE HADS
T^ WE HAVEU
T^ WE MODALN
T^ WE NAMEP
T^ WE PASTX
T^ WE TRENDV
T^ WE WILLO
T^ WHP
T^ WH MODALP
T^ WH NAMES
T^ WH THEYP
T^ WH XP
T^ XP
T^ X DETP
T^ X HAVEP
T^ X ITW
T^ X NAMEO
T^ X NUMWP
T^ X TIMEW
T^ X WASV
T^ X WEO
T^ X XS
T^ YOUN
T^ YOU DOP
T^ YOU HADT
T^ YOU HAVEO
T^ YOU MODALO
T^ YOU PASTS
T^ YOU XP
T“S
^ #2L
^ aboutV
^ afterU
^ againP
^ americaP
^ americanV
^ anotherP
^ areP
^ asS
^ atW
^ butP
^ chinaS
^ doY
^ evenY
^ everyT
^ forN
^ fortyT
^ guineaS
^ heU
^ hillary]
^ hisS
^ iN
^ ifK
^ iranS
^ isN
^ lessU
^ letP
^ maybeP
^ moreU
^ myS
^ noS
^ nowP
^ numberP
^ ofN
^ rememberZ
^ righta
^ senatorT
^ seventyU
^ soP
^ socialT
^ thankP
^ thatT
^ theU
^ theyU
^ toP
^ twentyT
^ uhX
^ underO
^ unfortunatelyU
^ weV
^ whatL
^ whyO
^ withU
^ yesV
^ youO
^ yourP
a #1U
a #2K
a $S
a --S
a badS
a betterN
a biggerS
a billionP
a bipartisanU
a boardS
a budgetP
a candidateT
a catholicS
a certainS
a chanceO
a citizenS
a clearS
a collegeS
a commissionT
a communistU
a completeS
a consequenceS
a consistentS
a contractS
a crimeT
a criminalV
a dealP
a debateS
a deficit[
a differentP
a dollarP
a drugS
a fewP
a fiveN
a friendS
a goodP
a graveS
a guyS
a halfP
a higherS
a largeS
a lawU
a longS
a lookM
a lowerS
a matterS
a memberW
a messX
a militaryT
a millionY
a momentU
a patternS
a planP
a positionS
a presidentN
a proposalP
a questionM
a ratherT
a reallyT
a reasonP
a recordO
a religiousT
a responsibleP
a resultU
a rowU
a secretT
a singleb
a situationS
a sixS
a solutionU
a strongO
a subpoenaW
a substantialT
a surpriseS
a taxM
a theW
a thirdS
a thousandP
a treatyS
a tremendousS
a trillionY
a typicalS
a voteU
a wayP
a weekV
a welfareS
a whiteS
a wholeP
a worldP
a year]
about #,U
about #1S
about #2P
about aW
about fourS
about halfT
about iU
about meS
about thisN
about twoV
about uhS
about whyT
absolute gapT
abstainedV
abstained orV
according toT
acresT
action $P
action againstV
actually thatS
added $S
addictiveW
additional $X
additional taxP
administration $O
administration cameP
administration didT
administration thanS
administration wasP
admission ofV
advantage ofS
affected byS
afford collegeV
afghanistan $T
africa andS
african americansS
after gettingW
after heP
after myS
after thatY
again $M
again ?S
again andN
again thatS
again theP
again toS
against itY
against ourP
against someS
against thef
against usS
agencies thatS
ago $N
ago heT
ago iV
ago onP
ago saidS
ago theT
ago weU
agree onP
agree withN
agreed toV
agreement forX
agreement with_
agricultural policyS
agricultural productsW
aid toS
all butX
all inS
all kindsP
all myP
all ofP
all timeT
all whatT
allies withS
along withU
also goingS
also needP
also nowS
always beenX
amend theS
amendment toS
america $P
america asS
america programU
american freeS
american heroS
american historyY
american lifeS
american livesU
american peopleI
american whoP
americans areV
americans becauseT
americans haveU
ammoP
among theT
an adequateP
an agreementT
an agriculturalU
an allT
an elderlyS
an electionT
an enormousS
an executiveS
an extraordinaryW
an hourS
an incomeN
an increaseT
an interviewS
an opportunityP
and #2S
and $P
and aN
and aboutS
and afterS
and areP
and asV
and basicallyT
and businessU
and canS
and charlieS
and collectS
and creditsT
and cutS
and declaredS
and donaldV
and drugV
and duringU
and engineersU
and evenP
and fiftyP
and ghanaU
and governorP
and hasS
and heP
and helpedU
and iP
and importantS
and indiaV
and inflationS
and justiceV
and localT
and makeO
and manyV
and marinesP
and medicaidS
and middleT
and moderateT
and myO
and onN
and otherU
and ourP
and pensionW
and permitsS
and rightT
and sayN
and scholarshipsU
and scienceT
and secretaryS
and senatorT
and seventyS
and solarS
and specialU
and stillS
and theO
and thenP
and threeS
and timeS
and toM
and todayO
and twentyS
and uhS
and useS
and wasU
and wereP
and willO
and withP
and wouldS
and yetO
another $P
another groupS
another oneP
another taxP
another thingT
answer $P
answers toS
any administrationS
any commentS
any countryS
any evidenceT
any foreignT
any majorX
any pacZ
any timeV
any wayS
anybody elseP
anymore $S
anyone toS
anything inS
anything likeU
approved byT
aquinoU
arab boycottT
are #1P
are afterS
are allP
are basedO
are creatingS
are doingX
are firstS
are gettingS
are livingT
are noU
are nowT
are onlyT
are paidX
are puttingW
are reallyT
are sendingS
are spendingS
are worthT
area thatT
arkansas isV
arms controlW
arms limitationO
as $S
as a]
as didP
as heS
as iS
as itS
as many[
as moreW
as mrT
as muchY
as ofT
as senatorS
as youW
ask theP
asked toT
assistingT
at allT
at anX
at anyS
at hisS
at homeO
at one[
at theP
at yourX
atomic bombsT
attention thatT
attention toP
attorney generalT
average americanP
average inV
avoided armsT
back inP
back intoS
back thenT
back toM
bad forS
balkansS
ballistic missilesT
bankrupt $S
bankruptciesV
barracks $T
based onP
basically saidT
battlefield $T
be aP
be ableP
be cutT
be dealtS
be eligibleS
be heldU
be madeP
be outX
be presidentP
be strongP
be sureS
be theN
be upU
became presidentS
because allS
because asS
because theP
because theyP
because thisS
because weP
becomes aT
been anW
been blockedT
been cutS
been goingT
been inO
been involvedS
been livingS
been onU
been overS
been passedS
been presentedP
been presidentT
been takenT
been underT
been usedP
been withT
before $W
before weP
begun toZ
behind actS
being foughtS
being taxedS
believe inO
believe mrS
believe thatL
believes itS
below theT
benefits $W
benefits thatS
best wayS
better jobP
better toS
beyond theU
biggest taxU
bill $O
bill hasW
bill inV
bill thatZ
bill theT
bill whichW
billion $U
billion aU
billion andS
billion backT
billion deficitS
billion dollarO
billion dollarsN
billion programP
billion taxP
billion toN
billions ofP
bills $W
bipartisan commissionU
blocked byT
board thatT
bombing ofU
border $W
border patrolS
bosnia $Y
both partiesS
both wantT
bottom lineS
boycott $T
brady billS
break $S
breaking voteT
breyer andV
bring thatS
bring theirU
brought toP
budget committeeP
budget inX
budget planT
budget thatT
building $V
built inS
burden $W
bureau ofS
burger courtV
bush 'sT
bush cameP
business iS
business weekU
business withU
businesses andV
businesses thatU
but becauseN
but inS
but itS
but justS
but nowW
but sheS
but thoseS
but weN
buy theirS
by #yP
by $S
by aX
by aboutT
by alT
by anT
by andV
by anyS
by eightS
by elevenS
by myS
by notS
by presidentS
by theN
by twoO
ca n'tO
california $W
call toS
called forS
calling forS
came intoN
came togetherS
can balanceS
can buyS
can goP
can haveO
can keepS
can sayP
can toP
can workP
candidate inU
capital gainsP
care crisisS
care thatV
care weS
carried interestS
carter 'sT
carter hadU
carter hasO
carter wasO
case ofV
cast theT
caucus $Z
caught upS
cent $T
center ofS
central americaS
chance thatT
change theS
charge ofP
charter schoolsT
cheaper thanU
chiang kaiX
chief ofU
child leftT
child wasS
children inS
children whoS
china andY
choices $S
city $V
civil warV
class $P
class americansU
class familiesZ
class taxP
clean energyS
clinton andV
clinton wasP
close toT
coal productionS
coast guardX
college andU
colombiaS
come downV
come intoS
come upS
coming acrossT
coming fromS
commander inP
comment onP
commission $S
commission ofS
commission thatT
commissionsS
commitment asS
commitment thatS
common senseS
companies areV
companies caS
comprehensive strategyW
concerned aboutO
conditions $U
confident thatS
confronted withS
congress andU
congress hasS
congress onU
congress toT
congress weS
congressional committeesP
contract toV
contrasU
control agreementS
control talksX
control theO
conventional forcesO
cooperatedS
cooperated withS
corn andU
corporate taxU
cost ofM
costs downP
costs inP
costs thanT
costs theS
could notS
countries andP
countries haveS
countries inT
countries likeS
countries ofU
countries thatT
country $S
country aP
country areS
country hasS
country inS
country onS
country thatV
country toS
country wentV
country whenS
country withT
court hasX
court toS
court uhS
courts andS
cover preexisting_
create anS
create jobsP
created aP
crime billS
crime orT
criminal justiceT
criminals andV
crisis sinceW
cuba $S
cuba thatS
currency $S
cut $P
cut aS
cut andW
cut backS
cut defenseV
cut forP
cut inN
cut medicareO
cut pellN
cut taxes[
cut thatS
cut the[
czarT
darfurT
day $O
day ofS
days beforeT
deal $T
deal thatW
dealt withS
debt ?T
debt anS
debt forS
debt inS
december ofT
decided toS
decision andS
decreaseT
deductibleS
deduction $]
defend theV
defend themselvesV
defense budgetX
defense spendingS
deferralU
deficit $P
deficit becauseV
deficit byP
deficit downS
deficit hasS
deficit ofP
deficit thisT
deficits inS
degree $T
delivered toT
democratic congressN
democratic presidentP
department forS
department ofT
deployed andU
depression $U
deregulatingU
desk $T
destroying theS
development taxS
did $S
did --S
did asP
did notZ
did vote[
difference $P
difference isW
difficult toP
dingleV
dingle norwoodV
discT
dnc $T
do $O
do :T
do aP
do anythingP
do believeP
do bothT
do notP
do thinkS
do todayS
do underS
doing thatS
doing theS
doing withS
dollars $N
dollars aO
dollars inW
dollars ofS
dollars outS
dollars perS
donald hasX
done $S
done aS
done byS
done itW
done theS
done withS
doubled underS
down $Z
down aT
down forP
down toP
down whileS
dozens ofW
driven byV
drop inS
drug czarT
drug dealersV
drug freeS
drugs $M
drugs areT
drugs forU
due toT
during thatS
during theP
during timesS
e mailsT
east thatT
economic crisisS
economic growthS
economic issuesS
economic planU
effective andV
effort with[
eight ofS
eight orT
eight years^
eisenhower $O
eisenhower administrationP
either $P
either abstainedV
elderly parentS
election yearT
elections $U
eligible forU
embassy wasY
employees $U
employer youT
end ofP
ended theU
ended upS
endorsed meS
energy thatU
engineers asU
enough moneyT
entered intoS
entire historyV
essential toP
even aU
even furtherW
even moreS
even thoughP
ever beenS
ever seenP
ever sinceT
ever toS
every interestV
every middleU
every timeS
everybody inS
evidence atT
evidence thatV
evidence wasT
exactly theU
exactly whatU
example ofP
example thatS
except forT
excess ofS
excuse meS
exemptionsP
exemptions fromO
expansionsS
expenditures $U
expressed regretsT
extending theS
extraordinary degreeW
extremism $W
f #2T
face ofT
fact inP
fact ofV
fact thatP
fact theU
fact weS
failed $U
failed toZ
failure ofU
families areS
fannieS
far lessP
far moreU
favor ofT
federal aidS
federal governmentO
federal incomeT
field ofO
fifteenthY
fifty fiveT
fifty percentS
figures thatS
final thingU
financial crisis[
find aT
find thatU
fine toT
first administrationU
first inU
first majorT
first ofS
first presidentU
first time_
first weS
five $S
five centS
five hundredS
five millionS
five nationsS
five perT
five percentT
five yearsO
floor ofT
focus $V
focus onP
focused onT
folks $S
folks weT
for #1S
for #2Y
for --P
for americaO
for childrenU
for crimeT
for eightS
for everythingT
for exampleT
for exportS
for fiveS
for freeS
for healthP
for housingU
for inW
for itselfT
for kidsX
for medicareU
for oilS
for peaceP
for seniorsW
for sixP
for smallS
for thatS
for thisT
for twoV
for usO
for whatO
for workS
force thatT
forces $O
forces ofS
ford $P
ford andX
ford hasW
ford isS
foreign affairsP
foreign relationsV
forty fourP
forty yearsS
forward isT
fought toT
found $S
found outT
four $S
four andP
four hundredS
four timesY
four toS
four weeksS
four yearT
four yearsP
free $S
free enterpriseS
free schoolsS
freedom $P
friend ofT
from #,S
from #2M
from chinaS
from comingZ
from governorS
from nowP
from sevenO
from thatT
from theseS
from yourS
fund thatS
funds $P
further aheadW
future $S
future asS
future weS
gave youV
get #,T
get anS
get atS
get itM
get meS
get oneT
get theL
get theirX
get themS
get throughS
getting aU
ghanaU
give meP
give moneyU
give themO
giveawayU
giveaway toT
giving ourS
go backP
go bankruptX
go outM
go toT
going toL
going upT
gone downW
gone outT
gone up_
goods $W
gore 'sT
got aP
got healthT
got hereS
got to4
government $S
government hasP
government inP
government isP
government moreS
government runT
government spendingO
government takeoverU
government toS
government uhS
governor carterP
governor clintonS
governor inU
governor isS
governor justS
governor ofP
governor reaganO
graduatingX
grain embargoT
grave threatS
great depressionZ
great detailW
greater thanU
grew upP
grosslyP
group $Y
group andS
group thatT
growth inP
guard andP
guess heS
guess iT
guilty $Z
guineaU
guinea andU
gun controlT
guy whoS
had #2T
had anythingV
had beenT
had moreW
had peopleP
had someS
had theX
had threeS
had toP
had whenT
half $X
half millionU
half ofY
half theM
handguns $T
happen $P
happened thatT
happened toW
happening inP
haqqaniV
haqqani networkV
hard toO
has becomeP
has beenN
has begunY
has comeP
has cutU
has doneY
has everS
has inP
has keptU
has leftS
has n'tV
has neverU
has shownT
has takenS
has toP
hate crimesS
havanaP
have #2V
have anO
have ancientS
have anyS
have beenW
have broughtT
have cutZ
have doubledS
have enoughU
have everS
have fiveT
have goneT
have hadP
have happenedT
have ifS
have increasedP
have isS
have itT
have justS
have learnedS
have madeP
have maintainedW
have metP
have nowV
have orderedU
have ourP
have providedS
have putU
have saida
have savedS
have seenT
have strengthenedS
have themS
have toH
have triedS
have youP
having aT
havocV
he 'sP
he alsoP
he calledW
he changesS
he complainsS
he favoredS
he gaveT
he hadV
he isS
he justW
he madeT
he nowZ
he oughtS
he promisedS
he ranS
he saidN
he says^
he startedT
he suggestedT
he supportedS
he talksP
he toldS
he tookP
he triedV
he votedU
he wantedP
he wasT
he wishedS
he wouldf
health insuranceS
help fromS
help theseS
help withW
help youngS
helped toS
helping withS
here atO
here whoS
high performanceU
higher percentageS
higher thanT
hillary clintonT
himself $S
his campaignS
his neighborsS
his opponentS
his ownX
his partyT
his planS
his positionS
his stateU
his uhS
history $P
history of]
home ownershipS
home valuesU
homes $S
hope thatP
hostages $S
house didS
house ofS
how theT
how theyS
how weP
hudT
human dignityS
humanitarian reliefZ
hundred andM
hundred thousandS
hundreds ofS
hussein isS
hussein wasT
i $S
i 'veO
i actuallyS
i amN
i applaudS
i becameS
i believeO
i cameP
i canM
i castT
i couldS
i dida
i firstT
i guessS
i haveS
i hopeP
i indicatedS
i knowN
i metN
i mightV
i objectS
i payW
i proposedW
i recommendedT
i sawP
i sayP
i signedS
i stoodP
i supportedZ
i tellT
i thinkL
i tookS
i uhS
i vetoed]
i votedi
i wantJ
i wasU
i willN
i wouldO
idea $P
ideas ofT
if heF
if iN
if sheP
if thereP
if theyP
if weH
if youS
illegal immigrantsV
immigration $S
impact onS
important asS
important thatP
impose aY
improving theS
in #2X
in #yb
in --S
in aU
in actionU
in africaS
in americanW
in anyV
in asiaT
in bothT
in californiaX
in caseS
in centralU
in chiefP
in cubaS
in darfurT
in debtU
in eachT
in educationS
in everyN
in excessS
in factO
in favorT
in februaryS
in federalU
in foreignP
in georgiaO
in governmentT
in greatT
in haitiY
in havanaP
in historyU
in incomeS
in industrialW
in inflationaryS
in iraqV
in itsN
in jailU
in japanP
in libyaP
in lineT
in militaryT
in mindS
in nicaraguaV
in officeS
in oneO
in ourS
in philadelphiaS
in placed
in povertyS
in safeS
in spanishU
in spendingS
in taxO
in taxesT
in thatX
in theZ
in thereV
in twoU
including theM
income americansT
income earnersS
income growthS
income isV
income ofN
income taxW
income taxesO
income taxpayerS
increase $V
increase inb
increase ofP
increase ourS
increase theP
increased theS
increases inS
increasing theT
independent countriesS
index thatS
indicate thatT
indicated thatW
indicates thatP
indicted himS
indochinaT
industry $S
industry andS
industry toP
inflation becauseW
inflation downT
inflationary pressuresS
information $S
information aboutS
initiative thatU
inspectedU
instances whereT
instead $S
insurance companiesW
insurance inT
intend toP
intercontinentalT
interest groupV
interest inS
interest onT
interested inO
interests $Y
interests areY
interview uhT
into debtS
into ourW
into powerO
into thatS
into theS
invadedU
invest inP
invested inY
investment taxS
iran $V
iran dealT
iraq weU
iron curtainP
is #2T
is aN
is actuallyS
is downX
is everyU
is fightingV
is goingP
is greaterS
is happeningS
is iS
is muchS
is n'tS
is notP
is numberT
is oneT
is probablyP
is runningS
is spendingP
is thisM
is toP
is todayS
is trueZ
is twentyT
is uhS
is underT
is upS
is weS
is wellT
is whoS
is whyT
islands $Z
islands areU
issue ofN
issues $P
it #3S
it $U
it 'llU
it --[
it ?S
it areS
it byP
it costsY
it didP
it doneS
it failedW
it fromV
it hadS
it madeP
it soundsT
it takeT
it takesN
it theO
it tonightT
it wasW
it wayU
it willS
it worksS
job growthS
jobs $W
jobs areS
jobs forP
jobs haveV
jobs inP
jobs intoS
jobs ofU
joe liebermanU
john mccainV
johnson andT
judgment onS
just aboutS
just asS
just cameT
just lastS
just recentlyU
just yesterdayT
justice breyerV
justice departmentO
justice systemS
kaiX
kai shekX
keep onS
keep theO
keep yourT
kept theT
killed andS
killed inV
kissingerS
know becauseS
know iL
know ifN
know thatV
know whatN
know whoP
koreansV
kuwait $Z
laden inS
laosS
large $S
last #1S
last #2T
last fiveY
last reportS
last sevenP
last severalS
last twentyO
last twoO
last uhO
last weekT
last yearM
later onS
law thatO
laws andU
laws thatS
lay outS
lead inU
lead toP
leasedS
least thatS
left $S
left behindT
left usS
legislation thatT
legislation toS
less thanY
let 'sM
let meS
levels inS
lieberman andU
life andP
life asT
like inT
like thisW
likewise $O
line andT
line isS
listen toP
lives $S
living tooS
loans $T
loans andV
loans whichS
local folksU
long termP
longer thanT
look atP
look thisS
lost #,S
low andS
low interestS
lowest taxS
made sureP
maeS
maintained theZ
major countryW
majority $T
majority ofS
make youS
makes himS
making $P
making lessP
making moreS
making someS
many instancesS
many manyU
many ofV
many othersS
many scientistsU
mareO
marines intoT
marines wereS
mass destructionP
mass transitP
matter isS
matter ofS
matter toS
may fifteenthS
may iT
may twelfthS
mccain 'sS
mccain aboutS
me becauseU
me electedS
me inP
me itS
me ofT
me orS
me simplyS
me thatP
me toM
mean iO
mean thereU
means thatS
medical careP
medicare $O
medicare andT
medicare willU
meeting theT
member ofW
members ofP
mess isT
mexico andT
michigan isT
middle classT
middle incomeS
might add_
might beO
militarily weS
military buildS
military dictatorshipV
military isU
million $O
million americansN
million andV
million dollarsT
million jobsV
million moreS
million newN
million ofS
million people[
million tonsP
millionairesS
milosevicX
mimickedT
mind theS
minister ofS
missile defenseT
missiles thatS
missiles wereT
missing inU
mistake forS
modifyS
moment agoT
money --S
money awayS
money backV
money thanO
money thatT
money wouldU
months agoV
months ofT
months priorU
months weP
more americanU
more andV
more coalS
more deficitsS
more forW
more ifU
more importantlyV
more inU
more oilS
more people^
more soS
more spendingP
more thanN
more votesT
mortgages thatU
most andS
most highlyP
most ofS
most recentP
mosul $U
moversP
mr carterT
mr ford[
mr mondaleS
mr moversP
mr nixonT
mr noriegaT
mr presidentP
mr viceO
much asS
much chanceZ
much inV
much moneyW
muddleU
muddle throughS
multilaterallyT
multilaterally $T
must beO
must haveV
my administrationU
my arrivalU
my campaignT
my deskT
my friendS
my ideasS
my judgmentO
my lifeP
my ownS
my planU
my recordS
my stateX
my viewL
my wifeO
n't aS
n't asS
n't beL
n't bringS
n't hadT
n't haveU
n't justP
n't meanP
n't nameV
n't oneW
n't playS
n't seemS
n't tellS
n't wantS
nation inT
national averageT
national debtW
national governorsS
national televisionT
nations $]
nations haveU
nations ofU
nations thatT
nations toS
nato $W
natural gasS
nd lowestS
need toN
negotiated withV
negotiation $V
negotiations withT
never apologizedT
never beenU
never hadT
never takenU
never waveredS
new jobsM
new programS
new smallS
new taxesN
new yorkU
next #1O
next #2S
next sixU
next toX
next yearS
nicaraguaV
nineteen uhP
no childT
no longerS
no moreS
no oneM
no otherW
no presidentS
nobel prizeT
nobody inS
nonproliferationP
noriega $T
noriega wasS
north americanS
north koreaU
north koreansV
northwestU
norwoodV
norwood billV
not agreeP
not allowedT
not asP
not becauseO
not beenO
not beingP
not doneT
not evenV
not goingF
not gonnaS
not justL
not myS
not oneV
not passS
not show[
not surprisedT
not talkS
not theO
not voteS
not weT
not yet]
now #3U
now andV
now forU
now governorU
now hasX
now have^
now heT
now inT
now itT
now lastP
now lookT
now moreT
now onS
now ourS
now saysX
now senatorP
now sheT
now thatO
now theP
now theyV
now toS
now uhT
now weX
now withP
nuclear materialsU
nuclear wasteT
number ofX
number threeP
nutritionS
obama hasU
obama saidU
obama whoS
object toS
occasions andT
of #,S
of #1N
of #2O
of $K
of aboutT
of acresT
of africaT
of allZ
of almostS
of americaS
of americanU
of americansN
of anU
of anyS
of californiaT
of chinaS
of cocaineV
of collegeS
of congressS
of courseN
of crisisS
of drugT
of employeesU
of employersU
of energyW
of evidenceU
of factU
of fiftyP
of forceS
of georgiaP
of gettingS
of governmentP
of havingY
of increaseS
of indicatingT
of influenceT
of kuwaitZ
of landU
of massP
of massachusettsV
of michiganT
of millionsU
of moreT
of notU
of opecS
of otherS
of ourV
of povertyT
of presidentT
of principleV
of publicV
of representativesS
of sayingS
of senatorS
of sevenP
of smallP
of socialO
of southU
of strengthS
of talkT
of texasO
of thatS
of theN
of theirS
of themS
of thereU
of thisP
of thoseP
of thousandsS
of threeP
of tntS
of tomorrowU
of troopsS
of unnecessaryS
of washingtonV
of whomU
of womenW
of workU
of workingU
of yearsS
off allS
offer theseT
office $O
office toS
offshore islandsS
oil companiesP
oil embargoS
oil isS
on bosniaV
on educationT
on energyS
on forS
on gunsT
on hisW
on inP
on iraqS
on itS
on mayS
on myS
on nationalT
on newU
on socialP
on studentT
on talkingS
on theM
on toT
on twoV
on usS
on whetherT
once againS
one $P
one andT
one groupS
one hundredP
one inS
one orP
one pointS
one promiseT
one quarterT
one thatS
one thirdU
one timeX
one uhT
only #1S
only personT
only thingW
only threeT
only twoP
opecS
opec oilS
opened upT
opponent saysS
opposed $S
opposed itT
opposition toT
or #2Y
or anotherS
or fourV
or nineT
or oneS
or reduceW
or soS
or votedV
or youS
order theS
other --P
other americanS
other americansT
other countriesP
other dayS
other nationsW
other partsS
other placesV
other state]
other statesV
other weaponsS
ought toP
our alliancesU
our budgetW
our debtS
our exportsZ
our goodsT
our governmentV
our grossS
our incomeS
our interestsS
our jobsS
our oilS
our positionS
our potentialS
our relationsS
our sightsS
our steelS
our totalS
our troopsP
our uhT
our universitiesT
our veteransS
ours $S
out aS
out butU
out intoS
out ofU
out overX
out thereP
outlined inS
over #,U
over #2T
over aS
over againS
over andU
over thatP
over theO
over theirS
over thisT
overriddenW
own andS
own secretaryV
owned byU
pac moneyW
paid #2S
paid $P
paid aS
parties $P
passed aS
passed inP
past andS
past yearT
patrol onS
pay #2S
pay aS
pay andV
pay anyU
pay hundredsU
payments $X
pell grantsO
pension fundU
people --S
people atV
people backL
people beS
people comingT
people fromT
people goU
people isS
people makingO
people needS
people ofP
people outT
people overS
people sayS
people shouldU
people toP
people whenS
people whoO
per capitaS
per centV
per personS
percent $T
percent --S
percent acrossP
percent andP
percent downO
percent inS
percent moreS
percent ofT
percent unemploymentS
percentage ofP
percentage wiseS
performance aircraftU
perhaps asS
perhaps theS
permits forU
person wasT
personal exemptionsO
persuade chiangS
persuasionS
petroleumS
philosophy $S
place aS
place forS
plan callsS
plan isO
plan toP
plan youS
planning toP
plans $S
plans andS
plant inP
pleased toS
point outT
point thatW
police officersS
policies heS
policies thatT
policy inS
policy onS
politics $S
population ;O
population inT
population ofT
position ofS
position onV
position thatP
position toV
positions onS
pouring inX
poverty $S
poverty lineS
precedingS
predecessors $T
preexisting_
preexisting conditions_
prescription drugS
prescription drugsS
present $S
president #2S
president $P
president 'sX
president andP
president carterN
president clintonS
president didT
president goreT
president heU
president iT
president inX
president invadedU
president johnsonT
president kennedyU
president obamaS
president shouldP
previous administrationW
price controlsP
price indexS
primarily inS
principle thatT
private sectorS
prize winnersS
problem --U
problems inT
process asS
product isT
production isW
production ofT
products $U
products thatP
program forW
program inS
program ofT
program toV
program weS
programs $N
programs iU
programs inS
proposal $Z
proposed $S
proposed aS
provide inS
provided assistanceS
providers $S
providing themP
provisions $S
public financingT
public schoolsW
pursuing aT
put aP
put forwardX
put inT
put meS
put sanctionsU
put themP
put togetherW
putting upW
qualify $]
quarter ofT
quarters ofS
question $O
question isP
railroadU
raise interestS
raised taxesP
ran forY
range ofV
ranks firstS
rate $P
rate inP
rate isY
rate ofS
rate orS
read onT
ready forS
ready toP
reagan 'sP
really believeS
reason isS
reason whyP
reasons iS
rebatesS
recession andT
recession theT
recognize theS
recommended thatS
record $L
record iU
red tapeS
reduced inT
reduced theY
reducing theP
reduction inL
reduction ofP
reform $S
refuses toX
regard toS
registration ofS
regulations andP
regulations thatV
release ofT
relief $V
relief forY
religious faithS
religious testT
remember thereT
remind youU
repeal doddS
report andT
report onS
representatives $T
reprocessingS
republican partyM
republican platformT
republican predecessorsT
republicans inP
reputableS
rescue packageU
resolution inT
respect toW
result ofW
revolution $S
rich $V
right aboutU
right nowW
rising unemploymentU
risk ofP
roll backX
romney 'sO
romney hasV
ross --T
rules committeeT
russia $S
russia hasO
s $S
s lY
safety ofS
said --P
said forS
said heW
said ifU
said itT
said nowS
said sheS
said that]
said theT
said theyV
said wellT
said whatU
said youV
salaries $P
salt iiT
same $P
same isV
same thingT
sanctions $S
sanctions onU
satisfied whenS
save forS
saved theS
say "N
say againS
say forS
say itS
say theyT
say veryT
says "T
says heW
says itW
says wellT
school districtsT
schools haveT
schools programS
science ;U
scientificallyS
scientifically andS
scientists andT
second termV
secondly inU
secret planT
security hasU
security taxP
security thatU
security wasU
see aO
seeing itU
seen uhT
selected aT
senate $S
senate budgetP
senate butT
senate inS
senate whichS
senator iU
senator kennedyP
senator mccainV
senator obamaT
sending $T
seniors haveU
served inP
services $S
set ofV
set upO
seven andM
seven hundredO
seven nobelS
seven yearsT
seventy eightS
seventy twoU
several yearsS
she 'sS
she failedW
she hasM
shekX
should drawS
should haveF
should knowT
show that]
shredS
signed aS
simply sayS
since iP
since thatU
since the^
since thenX
since uhO
single americanT
single oneS
six $U
six hundredS
six yearsT
size ofX
small businessP
smaller thanU
so $S
so calledV
so farS
so iS
so inS
so itP
so letP
so manyX
so ofS
so thatN
so weS
so whatP
somalia $S
some ofP
some otherP
some timeU
something likeU
something thatP
sometimes #2S
sort ofP
sources ofT
south africaT
south koreaS
south ofT
southern africaP
spanish toU
speaks forT
special interestsT
specialsT
speech atS
spending #2P
spending inS
spending moreP
spending theP
squeezingT
st centuryN
stamina $T
stand byS
stand forP
standards $S
standing stillO
star warsP
start theS
started hisU
state inV
states $P
states didT
states hasT
states thanS
states weU
statistics thatU
steel andS
step $T
steps thatS
still $P
still goingS
still hasT
still inS
stock marketX
stood onP
stop andS
stop theS
store onS
story toU
strategy toW
street journalU
strength thatS
strip miningS
student loansV
study hasT
study ofT
submarineS
substantial increaseT
success $P
such aO
suggested thatS
summit andU
support $O
support andT
support thisU
supported aS
supported thatW
supported theV
sure theyS
sustained itW
sworn inT
syria $S
syria isS
system $S
system isP
system worksS
take aL
take advantageS
take overS
take thatS
taken outP
taken overT
takes inP
taking careS
talked aboutU
talks aboutP
task forceS
tax $V
tax breaksS
tax creditO
tax cutK
tax increaseY
tax planP
tax rateP
tax reliefU
tax theU
taxes $S
taxes andP
taxes areU
taxes haveS
taxes onS
taxes toV
taxpayers getT
teachers $S
tell themV
tell youS
ten timesO
ten yearsP
term andS
terms $S
terrorist actsT
test forV
texas $T
texas isT
th ofP
than #1S
than $N
than aV
than allS
than anyW
than halfS
than hasS
than inW
than itV
than lastU
than myT
than theT
than thereP
than theyW
than thisS
than twiceS
than wereS
thank youN
that #1V
that $P
that 'sS
that barracksU
that beingP
that bothS
that cameS
that canS
that concernedT
that costsS
that evenS
that everP
that firstV
that gadhafiT
that goesU
that hadP
that happenedU
that hasN
that heS
that hisS
that iT
that inS
that looksS
that loopholeP
that meansP
that medicareT
that mrP
that myS
that nowU
that ofS
that onceS
that oughtS
that periodS
that positionX
that presidentO
that programV
that proposalO
that saidO
that taxP
that thatS
that theS
that theyP
that thisS
that timeY
that twoY
that ultimatelyT
that underT
that unemploymentT
that weS
that whenP
that workedS
the #,S
the #2P
the #yO
the absoluteT
the actX
the administrationN
the admissionT
the americanH
the amnestyS
the amountS
the arabU
the attackS
the averageO
the balancedT
the balkansS
the ballotT
the barracksS
the bestN
the biggestS
the billU
the blackV
the borderX
the bottomT
the bradyS
the burdenT
the bureauS
the burgerX
the bushT
the callT
the campaignO
the caseT
the centerS
the centralS
the chineseT
the ciaS
the civilY
the committeesT
the constitutionP
the coreU
the costN
the countriesV
the countryU
the criminalS
the decisionsP
the deficitO
the democratsS
the departmentT
the differenceS
the dingleV
the economicU
the economyS
the endO
the entireS
the environmentP
the faceT
the federalN
the fieldN
the first[
the fiveP
the flightsS
the floorP
the futureT
the generalT
the georgiaT
the grainS
the greatU
the greatestP
the grossP
the hardestP
the highest^
the hostagesV
the houseO
the increaseP
the invasionT
the ironP
the issueM
the jobO
the jointS
the justiceS
the labelS
the largestX
the lastT
the lateP
the leadV
the lossS
the lowestW
the majorityU
the mayorT
the medicaidS
the medicareS
the membersP
the mistakeS
the moralS
the motherP
the mountainsT
the nationalW
the nationsT
the navyP
the negotiationsS
the nextP
the northU
the northernT
the numberZ
the offshoreS
the oilO
the oldP
the oneS
the onesS
the onlyT
the originalS
the otherP
the paltryS
the pastU
the payrollS
the peaceS
the peopleM
the policiesT
the policyU
the populationS
the positionP
the powerS
the precedingS
the presidencyP
the presidentY
the priceP
the primeU
the principalS
the principleS
the productionS
the publicV
the questionO
the reaganO
the recordS
the regionS
the registrationS
the releaseT
the resolutionS
the revolutionS
the richT
the rightI
the riseT
the riskP
the roadO
the rulesV
the sY
the safetyS
the sameV
the sanctionsU
the senatorP
the seriousS
the sevenP
the sizeX
the soV
the socialP
the sovietS
the staminaV
the stateO
the stockX
the strategicP
the strongT
the strongestS
the talibanU
the tanksW
the terroristU
the testimonyT
the thirdS
the threeT
the tieT
the timeP
the toughestW
the treasuryS
the treatyV
the trialO
the troopsS
the trumanN
the trumpX
the truthS
the uhT
the unionU
the unitedP
the usU
the useS
the voteV
the wallW
the war_
the warrenS
the wayO
the weaponsU
the wholeS
the workS
the worstW
the yearT
the yearsP
their currencyZ
their familiesP
their insuranceS
their jobsU
their moneyV
their mortgageS
their politicalP
their productsU
them $S
them aO
them atT
them forS
them happenedU
them iS
them moreT
them onP
them outU
themselves $P
then heU
then notU
there $P
there areT
there becauseT
there hasT
there inS
there isT
there thanS
these areO
these countriesS
these islandsT
these plansT
these twoW
they 'llN
they 'reT
they 'veS
they actuallyW
they alsoX
they didT
they gotP
they haveO
they knowP
they mayS
they onlyU
they putT
they shouldP
they usedP
they wereP
they willN
thing $O
thing thatT
things --T
things areT
things haveT
think anybodyT
think everybodyS
think iP
think ifP
think isN
think ofP
think theS
think underS
think youP
third ofU
thirds ofU
thirteen hundredT
this :P
this administrationW
this billS
this economyO
this electionN
this governmentS
this hasU
this manT
this outS
this presidentU
this summerY
this thatT
this weekS
this yearY
those circumstancesU
those sixS
those toughS
though weP
thought thatP
thought theP
thousand aS
thousand americanU
thousand dollarsN
thousands ofY
threaten hisS
three hundredT
three orS
three quartersS
three thousandU
three weeksS
three yearsP
through aU
through collegeU
tie breakingT
time --S
time againS
time agoS
time everU
time heS
time inX
time saidV
time sinceS
time theU
time thereX
times as]
times ofS
to #,U
to #2S
to --S
to aboutS
to addS
to affordW
to agreeT
to banksT
to beP
to believeP
to bringP
to carryS
to containP
to continueL
to controlN
to countriesW
to cubaV
to cutP
to decline[
to defendX
to denyS
to doS
to everS
to everyS
to exportS
to fillS
to findS
to fundS
to goP
to haveN
to increaseN
to itS
to joinP
to letN
to manyS
to meM
to modifyS
to myS
to nowU
to officeO
to payT
to pointT
to presidentS
to privateS
to rebuildT
to rememberS
to reportS
to sanctionsS
to seeP
to signS
to solveP
to spendP
to stopT
to succeedS
to supportT
to sustainT
to takeO
to talkP
to taxS
to theT
to theirP
to thisO
to toS
to useN
to winP
to workP
to worryU
today ;S
today isP
today itS
today onS
today thanT
today thatU
told theX
tons ofP
too wellS
took officeT
top #1S
total economyS
trade agreementU
trade withP
treatmentsS
treaty $P
treaty wasS
trial lawyersP
tried toS
trillion dollarsY
trillion inS
true inW
truman administrationN
trust fundT
truth isT
try toS
turned overT
twelfthS
twelveS
twenty fiveK
twenty millionP
twenty sixT
twenty yearsT
twice asW
two islandsT
two millionS
two occasionsT
two otherU
two republicanS
two termsV
two thirdsU
two weeksP
u nU
uh andS
uh burgerS
uh diplomaticU
uh firstT
uh fourU
uh governmentS
uh governorS
uh heT
uh higherT
uh iU
uh in[
uh ofS
uh theP
uh theyS
uh weP
ultimately whatS
under budgetU
under controlP
under mrP
under myS
under oathU
under presidentT
under pressureS
under thisP
under thoseU
understand isS
understand itT
unemployment $S
unemployment asS
unemployment compensationP
unemployment inP
unemployment rateT
union isZ
united nationsS
united statesP
unless itS
up aS
up byT
up inS
up overT
up thisP
up tillP
up toT
urged theW
us lessU
us thatT
used againstO
used inS
using ourT
vehicles toT
very carefullyS
very deeplyS
very famousT
very poorS
very quicklyU
very unfairT
veterans $U
vetoed itX
vetoed thatO
vetoed theS
vetoes $S
vetsW
vets $W
vietnam toU
view isP
violence $T
voice ofS
vote $T
vote onT
vote thatU
vote to[
voted against_
voted forY
voted iS
voted toY
voted withV
votes forU
votes inP
wage andS
wall $T
want toP
wants toV
war $S
war criminalV
war iiP
war inZ
warheadsS
warren courtS
was aP
was againstV
was amongT
was anotherP
was atP
was completelyU
was doingT
was givenS
was going]
was governorT
was madeS
was moreU
was n'tX
was noU
was notO
was onlyU
was passedU
was setP
was swornT
was thatU
was theP
was toW
was twentyT
was veryU
was wrongP
washington $P
washington toS
waveredS
way aheadU
way thatM
way weP
way withT
way youP
ways toM
we 'reS
we 'veU
we agreedT
we allN
we caP
we cameP
we canK
we cannotJ
we cutO
we didS
we doS
we endedP
we finallyS
we findX
we gaveV
we getN
we gotV
we hadP
we haveP
we increasedU
we indictedS
we knewP
we learnedS
we madeV
we mayP
we needL
we nowY
we offeredX
we passedX
we ranP
we reducedV
we savedT
we shouldS
we stopS
we thoughtP
we wantS
we wentT
we wereW
we willP
wealthiest #1S
wealthy americansT
weapons areS
weapons ofP
weapons onT
weapons wereT
well itP
well letS
well overT
well thatT
well thisT
well weS
well whatV
went backP
went inV
were --S
were againstP
were goingT
were killedW
were n'tP
were notS
were onT
were someS
were theU
what #2T
what donaldT
what happensT
what heS
what myT
what theyP
what thisP
what weM
wheatT
when heP
when iT
when mrO
when senatorU
when theseT
when theyP
when youU
where peopleT
where theN
whether theyS
whether weP
which isP
which presidentT
which theyT
which wasO
which wouldU
while itT
while mrO
while weS
who growsX
who hasS
who iP
who wasT
who weS
who wouldP
why heS
wildernessS
will beM
will goS
will haveM
will notP
will reduceS
will rememberU
will sayP
will tellS
wishedS
with #2P
with $W
with gunsU
with mexicoT
with myO
with natoS
with noU
with respectW
with russiaS
with statesY
with theV
with themO
with usV
within theT
without aS
women $W
women haveS
women whichS
won theS
work $P
work andU
work inT
work thatS
work toO
worked outS
worked withV
working inT
working peopleV
working withS
works inZ
works itU
world 'sN
world becauseP
world inU
world thatP
world warP
worst economicS
worst financialV
worth ofM
would alsoM
would beP
would callS
would costP
would cutS
would saveS
would workW
written instructionsS
year $[
year agoW
year andT
year beforeV
year iO
year inS
year moreS
year ofO
year onP
year orP
year overseasT
year thanU
year thatS
year theP
year weS
year willS
years $M
years ?U
years agoM
years aheadS
years beforeV
years butO
years forW
years fromP
years intoP
years isX
years ofP
years thanV
years thatS
years theT
years toS
years whichT
yes it_
yes weS
yet beenV
yet heO
york cityX
you $N
you alsoU
you askedP
you caN
you canS
you doP
you evenT
you getS
you helpT
you isS
you itS
you lookT
you mentionedS
you oneT
you payP
you saidU
you sayP
you shouldP
you toP
you tookS
you wouldT
young africanT
young womenS
your administrationU
your attentionT
your campaignX
your choiceT
your employerW
your healthT
your premiumsT
your taxS
your taxesW`,
};
