/**
 * Weights of the claim scorer, written by scripts/train-claims.ts and read by reading/claims/score.ts. Learnt from ClaimBuster
 * (Arslan, Hassan, Li, Tremayne 2020, doi:10.5281/zenodo.3609356). `words`: a line a group of like words; a weight's digit and a
 * digit for each two planes end each word and each feature.
 */
export const claimsModel = {
  bias: -3.5739,
  /** The weight that the last digit stands for. */
  largest: 3.3807,
  /** Of each plane: what the highest level stands for, what the sum begins with, and whether its square counts for or against. */
  planes: [
    { largest: 0.4751, offset: 0.3693, sign: 1 },
    { largest: 0.6206, offset: -1.2463, sign: -1 },
    { largest: 0.5283, offset: -1.4659, sign: 1 },
    { largest: 0.4096, offset: -0.3435, sign: 1 },
    { largest: 0.4065, offset: 0.2121, sign: -1 },
    { largest: 0.4444, offset: 1.0364, sign: -1 },
    { largest: 0.3723, offset: -0.1130, sign: 1 },
    { largest: 0.3272, offset: -0.0476, sign: -1 },
  ],
  /** From this score on a sentence is listed as a claim. */
  threshold: 0.291,
  words: `advisersYAcEg analysts_AgWP associateseAXFp caucusgoersb@@cc competitorsYJ@;g conservativesHSo;p criticsZ7c2S democratsb7pDn donorsb8hPd economists^B^X> eliteU^Hdh executives_Ad<p expertsc8d<h figuresT@Sbf fundraisersKAJYo germansj77Ey governorsdAdlS insidersiA=No lawmakersi7X;f leadersU7f;g liberalsLSY;f managers[AKYu membersh.]kn observers[@ZEq officialsj.l<q operativesc@Xbq opponentsl7XER othersX7o:w outsidersN@IFq partiesQ7mWh players]AP[g politiciansNAf;h pollstersU[g;p presidentsZ*dj= progressives_7[2f punditsVZ];p rabbis[fQ<x rankaBHFf republicansd7n;m scholars_6nlG scientistscJIXq senatorse6dWl sourcesn8d>q speakersY5Rbg strategistsWIgEp superdelegatesrBYam supportersf7m:l whomh4m:b
addressesQJgcg approachingXAfOg batteryk6cdg coinOJ=bq deckTAXZ] discriminateUBWJo excessiveV8gJ] injuredg>>kx jihad^@Xdg paintedL@X<o piled]7H=o researchersp6YEo revoltHIXcR shield_BWgc simultaneouslyYAfFq suicideXA=bp supposedly]6XOq switzerlandf8ccS unleashed]<c=X warfareRAXGq
applauseR=obE cheersQ7ZXc christmasHgpX< dark:hpb4 fiscal]Bhv4 governingNAXYB guardbBYYc loserSZg;X madQfoFE niceGfpWE photoFIob< rippingH]YGb smileP]]X< superdelegateP]YbP unifyingKIRWS wildPg[b[
ababa^6c=g addis[.Y>h austinQ>SX8 baya4]c@ bocaT@JcA brennanY@Y[B brookingsl7IX@ capitolb-dR@ centerY8gmK clarkston^5fbh columbiae7RbA cornellS7R[T dukeSPcX< elementaryW7KcS fargoS@Rb] fisher]8cYh flinte7fcI frenche.dlI genevab7e<@ harvardV7Q]8 hilld-fGI historic_8hc. historicallyr6i<A hookYAg;J muhammadP4KW] newtowna4fG= olympicsW>ZkR peterson^@ffB regionalg8RpC sandyU6gEA schoolV7hYg st[7hlH university_-gcK vaticanf5ZXA wellsb7Bcf yaleTAIfB
admissionm6[mI advisorybA]dA affectionV6gcJ aging]8JJI antitruste8e^7 arrayS8]]H assumptionKSlc8 collectionPIclh dimension]Begh electronicS8R>^ elementG@oXB embargof.cH6 entryd7GX^ episodelA]lE eraS7gc8 exactbJocG expectationRBgmB fleetZ4YX@ hospital^B[[^ imperativeKpo<K implicationbAlP8 impressionPIpb6 indictmentb7Y]g invitation[@ocK iphoneX7dY@ ironi8GnS mannerbBdd] negotiation]KlY8 oceanMAgFO onslaughtR@cGY phaseF^gm^ provisionh/dRA renovationv7]yc sortsXBKle summaryXAcSK takeover]Bd@A treeQARYF tsunamiHggGH underlyingRAgYB unofficiala8[oB version]7pc4
amazing@fp:5 appropriateNgp=g bankruptRJgFI boringNhpGO compellingNgp;f crystalPgSdo disqualifyingS]FEg evolvingSgf<@ fairPLh<< falseZAfEB funPfd;l funnyPoeN= helpfulCplWF hostileRARFh ignorantGpm;] inevitableE]pEJ misleadingV[e;e mussoliniWfd2< outrageousRHh;7 phonyYJfG7 plainLphE; propagandabA[Fo redf7hbA roughUdQWF sad@xp;3 shamefulBon:4 simpleCzp;< smart9pp;@ standardSJhX8 strange@oo<J stunningTIp=@ troublingKfp<] ugly7pfbA wiseKgpF]
alignR]H[[ attendanceYAXEp bargainT^]>Y bottom^hUk; chanting]@<<m correctionKpglB enthusiasticallyf6F;F exclusiveP[Yee fenceGgmcR forcefullyc5dYI hackerX@FYg horrified@eRXf italianb@Gf@ khansg5]Y@ levyYB@]X lopsidedVJLmA matthewsPd]E= noteU]fXE noticeSJdNE ownershipfAheH participationI^]cB protestinga@]Id qPod;X realityVApEB slatesaAHfo statistics]STW^ tapperdfY<W timingQApF7 transcriptMIffK updatePgclW
answeringL[o<d askingQKmXb attemptingXAb4o citingV7mZA claimingh4gWX discussingZ-c;Z entitledLgmXd hittingIAe=b introducing[7lGY linkingS@cPk mentioningIAdHS merelyUSl;q namingSAd=F orgc4dQn pointingIAmEc poses^@Y<i priore4ObX questioningJ@fE] reactedY4c=m recallingQ>kc3 recognizingQ]pXB referringV5lWd refusingo7kAc regardingU8ceB rejectingCJRX] respondingL>e<m tweetingW=lYE uponNBmcA urgingUAkfd wearingPAd2l
acceptinge8d]e announcing],lc< celebrated_5Obq continuingSLo<g covering^7gcp drawingQ7[Gf droppingXB]Hc embracing]7fYI emphasizingY6gPJ expandingh8[[A figuringFqgX[ focusingZBf<F gamingu8]gY givingX9g>b maintainingLJeZK markingX7d=G offeringZ7[<o outliningFAdbB pledgingTAbG[ promptingR7bGf rallyingY7ZcK settingV8g<G shiftingWBFXS stayingUA[ER steeringHAecg teachingF^gGd toutingN>fG] turningPThXf tyingTAc@4 violatingt/FQK wideningVTSOT
brokereda@ZbI bruisingQ@cdh bureaucratica[gNB calculationZIfch cease^^bGO damagedSJcWR databasehBNYg declarationVJeoJ decliningtBSfc defiantX6dXO diminished_APcP fierceZ6db^ fracturedYASOB graveQJcGA greatlyIon2R hidden_Ac<f historicalS^hXS hotlyQ=[c^ lifelongTAXdK measuredM@gdg mockLAdd> novelLffNH paintingD@f=K parliamentaryX@Zl^ politeKAX<T properZBd<8 protracted]7Rm^ rampantXJegA recount]AcFT serialQZYX] similarlycAX3h simulationO^ccS starkOIf;S straightforwardQIoXA subtleCZgFg symbolP@oXK tacticYAc<A televised[5flA vagueW@cFb vigorousA[gW7 violationa7dnL vulnerabilityOAdW_ xenophobeV]Xoc
acceptancePIdmZ announcementR6cc; attemptsZ@c=P bide6km; callsc7mcX chancesG[gO] claimcBl;c dashXJOYe detractorsbJFFc haulaAGlF longstanding[BPZS pivotSJWcA pledgeTBkPc proposalw/kP< refusalfAb=F refusesaSa<l repeatedf6bcO routinelyW>c<c schedule]AdXf seemingQ[XNd signatureTAbc- slamminga6FGd strugglesLgcFX tripc6kl; unwillingnessfBbgP visitP7llF visitsTAbde vowYgbdW weddinga<db:
africandBLcf aged]BJlJ appealMBgXK blackeAhkH blackspABWu blueUBBl] collarVSBke educatedUBTdx eligiblefAAlx hispanicgATNg hispanicsfShEc independentsiB]Xl latinokB^cS latinoseJTWl maleiABlm men[A^jn millennialcSBbJ millennialse^^Fd minorities_BAbp moderatesX@INy nationwidef7Qco nonwhitedJIce oldera7Bkl overwhelminglyZA[Eg polledcA@Ew registered~7Jlu registeringhBHfo surveyedcJAcd undeclaredZgGOp votersjA^Wx white[7hkR whitesZSKWy womengBhWn youngerbABkc
addWifFa appearNKl>l balanceOKmZ< beginKiuFc blowO^XdO breakZCd]b bringTUlIb burnM^dHk buyUUfQj callQBucE catchR^b=N changeOLw<A checkZTfXb clickLqY<k comeNTmEk crackUCFA[ driveZ_Rdk drop[KSYN endZ9qc> enterYBccf eventuallyj8k2c faceK8nWS failVia4m fillR^XFk flyRKf>c followPClNF getPin<j goNid<j growLiq@l holdOLgXc immediatelybBk<b keepQ_o@b laughSgRFd layN^d<c liftP_FJc liveOTgEk lockMSH<W lookCqy;W moveUCkFf passWCl>E pickJhmFa pullOrb=b punchJ]fcb pushR9c[e putTCl<c ripRhO=W rollYKmJ; rulei9dRJ runUBoOb seekTLb<m setLBpEe shakeVKXPZ shiftUBcc] shutf8G@b signa8pP< sitIhc<V slowS_ge3 standGhl<c startJKpGW stayS_cFk stepHKnd@ stickJ^k3E strikePSlFZ takeGin<X tearVAGZk themselvesOKg;v throwVUX@k trickleK^cSG turnO_m<c walkHicGa windQi[IN workP_p<l wrapTAQ>S writeLUd3b
aimHJcOf atopY4I;T ayotteV7eFE brewing^5g=g echoingR=c>Y humphreya4beQ protestR8gf@ reW7kcF ryan_+l;> speaker_,lc= steinNfPcf
beasta6OmJ bibleNR[b@ blogVHXe@ bookP@pk3 cardSKYWc columnTIXtF filmZAblq headlineQIfXf httpSd]c< https]>SXF huffpollster_dSXg lessonHooM@ letterb6llX memoS>lc[ movie[Adk] notesRJfEF pagefAfcW pieceG@olA pleasureVPJXR quotes_@XcF readIhlEb readscG[EP statementQ4mj4 storyM=pa= updatesV]Plc viralMHndG weaponk8XPg websiteY@nY5 writingJAZcc
approachesQJ[N^ aspirations[AYXT backsJJYG@ bodiesI]J;f booksd7FFy candidacies_B<]g compassionV]]co conscienceO^gPJ dignitySARNh dreamsDh]<q economiesSCAZU enjoyQgc3f fear<Kp;h griefUAS<J homesSKBcv identity_7fXT livesSKhXf mindsO][NZ mutualZSf[Y namesh8[Zn neighborhoodsA]ANh officesW7Hep privacy^JJGJ prospectsFKhdB restraintZBFm] rolesG]fFp spotsRAIG^ theoriesG^FOg voicesK]JFg
'mGoy1b 'reTgp)u 'veTQn)b actuallyeTv(u alreadyj-o1m also]6u2p alwaysShv(c amHpy1b areUJq2y beIgl<o becomeL8pEr beenc4p2p beingU7p2w ever]Ay2< finallyUAv(b hadY4m1c hardlyUJp2g has]3m2f haveZJl3v increasingly[7qEh isQIq)^ itselfS7p;h never[Au(c noned-p;A oftenM5y2p once_.y1c previouslys*lDm recentlyw*kNo reportedlyp3mFc stillUBw1p suddenly^@m2m traditionallyY>];h typicallySAg2d ultimatelyaKu2n wasX4n1f were_6p1w whoZ>l1l
compiledj6SXh cooperateVKdAS deadlinek7fdA disciplineDghE] draft_8ccG dukakisY@Zb2 dutyc7GdY expendituresk8IpJ fosterY7ZXG obtainingU8Peh populatedPAJli proceduresUBeF] recommendedkAgc= saler7goW tallym6]@A technicalVUIYh tortureh7XFf transparencyNAm=P
aisleYAOX] arm^7YFF battlesf6dlR biasTIZOf categoryMAgbJ conservatismRJ[;^ continentSB@cL contributioneBOg[ correctnessV@[YK cultureI]gbB cycleW@pbK demise_AGcQ discourse=]Ici distractionI[dbS documentaryNG[mI dramaVAgYA dynamicsHhIbC dynastyZ@IcA equivalentKA^Yg expertisec7Ocf gridlockRJ[<c heatTARc[ instinctsa@HdJ landscaped7TdA machineZJgG[ messagingVBcI] mixXBfZg narrativePIocA operation]7nlU perspectiveVAlW@ polarizationW7dnB prisonerc6SlJ processY8ycA purposescA]Og revolutionXBcl8 risksHBhcT scale]8ggG scientific^.df_ significanceYAf[h skillsUKeGn spectrumZ7Pfg styleL6lcA themeS6ZbI uncertaintyIKJeK unknownS7S<B watersU6PeK zoneX8]Yg
ariza@NcO barbaraV@dWX bluntZJcOF carlosh=c<G chuckPGdOF collinsd4N=f connT=OXG dV4cc< elizabethQQXk< fla[4ccF gam7>gI gillibrandMQFFc graham[3bFF harryZ=cXX hunterV6FXe illR@XXe joeR=lNE johnsonX4ckF kaineT<kNX kirkY3XXI kyZ>bGY mainecAOcd mccaind3mW< mcconnell_4cFE mdNRRYT menendezQIc<c mich]>Nec mitchc4bY; moJZGdI nW4Yl> nelsonY=lYF nev^>bYP nyZ>QgP paRHXdY patV<PW< paul[4lO; pelosid>cc6 portman^>YEd r_3bcF reidZ=c;G robXIeYb ronZ4XcF schumerT=OXe sessionsf7bNo texT=XFZ toomey_4YGF vaZ@XeP warrenS4kbH wendyORRGH wisZ=WY> yZ>FcG zoeWIOd=
babies[KSHX babyRISkN ballVJgG= bosniaf7XcJ breakingX8g=4 cameraT7cF[ cards]8PGg crowd[7fbc detentionc8[hm dissent]7cd> hollywoodW4gE^ latina^@cX= lunchPAf=E monicae6c=F mortgagegKhSk mosque]6XcJ petition^AYpd pilota6efE prisonh8hcY roomY7pbe scriptT@b<g shirtQIQXG skyO5eF@ tableP8fPP tape[6g3= tinder^AFFY tribute^AJck tunePghnX winterV5pb5 workplacefAI=g
abandoningQ7[bh buildingQ8gX] castingUAdFg choosingIJlEP confrontingOSfcK consideringKAg<S creating^8pAq defending[8ol7 deliveringc6Ycb destroyingF]qWC determiningHKgXT dividing[@dX^ endingU8fd7 establishingQAfIS facingU8gXT fightinggBmFn havingQ8v;n helpingYLm[l keepingU9fAJ makingJCqFd movingWB[;v playingS8p<g preparingT6bbp promotingT8gGn protectingOBl>Q pursuingS7XFK pushingc7lIF puttingXCg<l readingNJeFn rebuildingRKgdB releasingd8d]Y runningQ6oWb rushingUTX=u securingX7[dJ spreadingd7XGg stickingS@[H[ strugglingO^[Hm takingR9hQl treating[Af=g usingi/l=f
advanced[7]YC agenciesl8JPz areasIBhNi aspectsZ6[Oh attendeesc6ZOo battlegroundsR>J;h billsmBhnb casesc7fWh categoriesZAJdh citiesOB^ci countriesq8JWp demonstratorsXAHcf elements@A]F^ entitiesV8c@q eventsZ7gcf exceptionsgBIYg factorsbAGWg fansU@@Fy gapsLAJ<g gifts[=Rcg graduatesWAKol incidentsb5cll instancesaAAkg involving]7[df islandsn84Wp momentsO4pb< nationso8Okq newspapersR@=kg nightsPASe< occasionsr5Plg optionsYKSWy partsS.Jc^ personsZA>lh piecesJRgWg placesVABWr powersW8OX_ quartersk7Kfu relevantX@JEi sidesb7m;n stepsJKdXd topics[7GEp tripsZ>Pco typesOA]Xp ventures[6XY] warsW8Ikh waysOBpNq
accusingd7bQX alienatingZ5fF[ applaudedW@cFg askedN>lVb blameda+FWZ booedf4bX; called^.lWR callinge.lOb comparing]7Xcd congratulatedM[WbQ considers@>bNR criticizedU+kk< dismissedW<bWY dismissingVJlYO escalatedd4XXI invitingbAbYY mockeda4NWn mockingY5QYd recalled[4ob< remindingT]nXF remindsLfnb2 rippedVJEFl telling]AmNN tellsNJo;F thanked]5cEG toldW5kWF
admiral_@n;K beijing]Ad<r bondfBpIb emanuelg-lXX farmerU]dXX harrisWRf;h institutionb7]cL libraryP@eXK pershinghA]fP woodsQAYa]
acluSAPSR albright^7Fld alex>eeXG axelrodP3kX< bakerN@eXB brianOHcdZ carlIP]GF christopherY=RZF clark]@cce conantAPcOG conwayAIcc= danK@XcI dave[6cPZ devineQIm;P donMRm;G doyleJI[XP earnestU>ecG fallonQFcYd gatesTAlNP gilbertS@Zdd henryQ=mX< hicksW@cFd ianKJP[= jenniferK[cdA jonesT=ecc joshQ>dfG kellyanneHJYZS kenZ@YXe mohamedO][g; mookIGbb[ murrayQ=GX[ nickNGXdg nunbergS4X>X palmieriMHcX[ patriciaGGYYG perryW6XX@ podestaV@cn> revX6[P@ robbyIPbXY rogersK[YfT schoen^3cY@ shaw^AcSG silvermanNHYFX simonRAXmR smithK@dlG tadJIXYF trumkaQ4XcA tylerKOZWY vargasEAcRF wardPSIYg weaverZ>cOF weberS=XcG williamsVZclc
abruptlya=YXN agreesEfm1A assaultedc6EXZ believed@em1Z believesDgv1K caresCng:G favors^8g=H feelsBdp1Y feltI[o1N growsS^^2] hatesIgd;W knewFHw(< knows@oy13 likesImmEb opposesT7b<= passes[BXX< respectsX]ZWf saw>[uD; thinksOfo1= thought=gy(W understandsHfp;B
actorW7cW[ bankerOJccE birtherY>Wcc boyA[mW< boysPI]cc brienS4bd< brothersT6YOA ceoNGcbO charlieSRmXF chrabaszczS=cOl colleague_4Wc< comedianT5XcY commissioner[7co] congressman_5NkA entrepreneurNJgYW gen^+XbI gregS@XO= hewlettO=cb< investorZ6RdS journalistO6YbP kkk]=XlA klux[]bYG ku]Scd= ladyH3lj< laura[3bc; lincolnRAlk3 lobbyist^BZeF losersNJXWg mannixS@[OI michelleM3ok; misogynist]>FeX mistrust^JfZ@ momP][Nb naacp]@XoB navy]7JlA operatorsh6Pdm packardL=bb< pastorsV6fe= robinIRdbF simpson^BdY7 singerg4lFN starJ@gbI station^7cl] teenagerU@cbH
asksMge<m campaignedY3bWp citesP6cYq describesN<cET deservesKYl;p dressedW@G<n enjoysT[^;J frequentlyM4cFT herselfM5lOe himselfX+mEc invokedV3dbA labeledP<ccq lackedV@X;h lacksL=b;B laughed[=Gbp maintainsL@Y<h mentionsS@ObA owesNgfEO positionedQImFh presentsIAf;q prevailedq7<cq ran^4cbO rebuffed]3cXn refersW>WOr scorede3FOY seeksZAP<] seesFGoDB servesP@Gcq
affected]8Abo aliveUAdEl appointedY6bbl arrested_@WEl arrivingM@Gco awardeda6Wbo beatenZ>REo blockedw.FYX castb7cku caughtPIf:c cleared_AHWp completed[7Yko confrontedH=O;p consideredH7eNr contactedY=bEc countedf7IXn coveredeAfWl defeatedf5bkI deployedq7FXp deportedy7Ecu detainedt6NXg discloseda5b<] discoveredi-cXp discriminatedTAXEm discussedH=l:Z disqualifiedHIEbz electedb7mVE eliminatedd8Gcc employeddAOXl engagedQ7d;q exposedl.O<q firedg7cPk greetedI=XFm hackedi7EYq heldc.gbd hireda5lcl implementedd8Xdc influencedVAGbg informedLRmEA interpretedU=bOp interviewedZ3ckn investigatedf6XEp invitedY>Xao involvedO8o<h liftedt7FWl locatedW@Ecp markedq6]Ef murdereda@d;l obtainedb6Xco overturned_Ad<] politicizedU6]Xg prayingOSdOl pressedO=bWk prosecutedR@cFg rememberedDYfMn removedX5dFp resolved]Ac;[ restoredbBWFf selectedd5@at soldm8A=k sueda4Xcc suspended^3cbZ takenc8eNl targeted[B^mk taxedP^]<v testedZ=d;p treatedQ>f;m usedZ8lEy vettedZ@dNp
agencyl.lZB commentO@vb< commissions7mfn cookR=lc= crew[4Fcf departmento.ke^ detailing]B]cJ documenta7lGS fecl6fJ@ filep8bgn filedk6bd[ filingsg6dP> foial6YGg inspectork6Y<^ investigatorss6XFn issuedf,bb[ lawsuitm7lgA lazarh4k<] nonpartisanj6HPA paperT7dWI prosecutorsd4c<o recordsu7fSh releaser/k[J reportu7mcJ requestj6cdZ requestsrAbdm reviewg.c[J studyY7pc@ subpoena^Bc]l
attitudesKIJWq chatterFYgbh circleM=SNR clothesT>fHm confidenceTJpWJ enthusiasmCAhdK expressingOIgOd fearsQBgEh grobergYGd;F headlinesX5Zc] importYKJQg loudlyS=m<f moodDSgXK oppositeSJgb> optimismJIhWJ ranked]A^cg ratedSA]cg revealsW=f;h skateboardingXBgXE skepticismF]]Wg specifically^8lF[ surroundingJ7cFT tablesE[cbl wadeUAXZ@ wisdomHfpW>
adjustmentsWJbJl agreementsZ7[<f argumentsP@R<] barriersWBfIJ boldF^f<= changesUUoFB choicesKq]Ed circumstancesTBgFK dealsf8oJN decisionsTTgXJ districtsXBSXp factsI]g;] gainsd8^g< goalsBKSXB ideasGS];< institutionsWBX[q issuesHBpOB linesX7gOg makersRBIOo missilesgARFf onesWKp;l panelsQA[Gl policiesX9dZA programsYCh=p projectsUB]Pc promisesXLc<b proposals_8d<G reasonsUgqMK regulationsd9ISd relationshipsPBZcJ shotsP@[cc thingsJqq1c trendsVSYoh unilateralMJgc7
afterc-pkW afternoonZ6ccG aprili-fm< augustZ5gu; beforeQ-pjE busP]ecE clevelandX-oj[ conferenceR5mk> dayM6qt; debateV5ok4 decemberi.qv; duringX.pk= earlierd,pj; early].ql6 eveninga,lbd eventZ,ol3 fallZ8pc4 febb7JcY februaryi7gnE finalW7^k. followingT7dkA fridayX+lbF hallI5fcH januaryh6pu2 julyf7ou< juneh-guF last_5ht< lateg4nk< lateri+ojb marche.flG meetingQ6ol< midd4gl< milwaukeeb=]bA mondayU+lbF monthj,ptX morningS@lc< nightO5mk> novemberc7pk> octoberh+pu; saturdaya5lkG september],gl= shortlyX4mk< speechK5nk< springa6pl@ stageQ7pcI summerX6gk@ sundayV+lcG thursdayS+lbF tourV@fc> townP6gbG tuesday^-njH wednesdayZ,lbY weekY4psF weekendQ6gt=
aflN@dc7 baseballS4[b= blocher_+dWK buzzWY];I championship[7cX^ chatwala=dEJ cioL>YbB coldSApb7 cooperfBHOF dawnQ4fX7 eritrea_5cXg ethiopiab7eY@ gruenbergW<Yc= holocaustS>lc6 husseinV@o2I kyiX<FbA latter]AY;p mankindO]fc^ manningZ6c<f nflZ=pO< nikkiPdcE@ nldV>JX7 oathS@dd= palinS<bEE sarahV=lN2 sharonS4[lB suu]3ObA svpp.cGB tajk@hGG tppa7cYA warmingQAnXJ whigs^3XNJ
#3w8Lus allNBqWc bothh/oVg dozenc5Btl eachg/ibl handfulYAKlf manyd7ibp mostM7r:^ multipleZ7fPh numbere8imd numerousV6dcf onlyfBrMm otherY8hbh previousf-hk7 recenth6glB regular]7[cS seriesK7hkS several_.hko someLBiNg theseMBhWf thoseRBhWo traditionalD8hbC variousd/[dA
acceptYKcXO achieveDhm3e affectJrfFI alienateOKcXX alloweLb[l appointIglGb attractTTS@m avoidRLl=d block_8cSX brokerLTXOg carryLKNEe causeS_o<] chooseBhcEm coalesceQKE=f commitBibWe competeMTc=o convinceP^YXl covergCe[k createSLfRf declarec7WGg defeatRBlXJ denyS^k@c detectQ^P6p deterfBWGo discourageXKWAl dismantleY8EZg drawO^Y=o electPKcXX emergeLBc>q encourageVLeSk engageRTd3e findLim2l gainO^Z[m generateYK[Ap giveNio=a handleFhc4Y helpNiuIk hireV_Y[t hurtYBdOX ignoreN^cGY imposeQiX4d inspireUBXdZ joinCTkOF killYLYZk leavePLmFk makeFrn<d matchM^ddd meetHKlYF mountQAdXc negotiatebLk6b nominateDgkGW offer[BlFo offsetPKI]l permitbKb>l persuadeY^bSl playFKeFg poseJ^W3z preventb9k]P proceedXBb5g produced^J<g propel]BEIo proveSik3l providea9fAp reachMLnIg remainZ8oXh remove^Bb>g renderSKVFg replacebBb@o requireVLe@o resistXTc6l resolveOgl<^ resonateQ^f@f reward]Kk5d sealb8W[X sellVUcIt sendSUb<l settlee^Yfj solvedIgW;c spurTTcIp stopXCkHW succeedQLbFc sueSKEdd sufferOhFGm swayMTecf switchQTWcl tapRKWHd treatP^l>X triggerX^dFp undermineXBd]S undoLhc<c uniteM^bFe
acceptedm7YEk approachedU=PWY banned]5WcY buriedZ6Xb[ courageNhcGn destroyedbAcOm differedNRbEO difficultyMAcEK disrespectT@XOe encounteredO@m<X endorsementsd7fPd generals]AJ<g grabbedR@cW< highlightedd7cW> lettersZA]On lovedS^c<b mathematicallyZ=e<[ mayorsZAANf memoriesU@IWA plentyOSf;m praise[6cbX preventedl8bO] recoveredl7cFf reversedb4lbZ saved]TYEb silent^6Xc= steadyZ7YcI withheldh5cO]
bulkVJfPf dems^[f;o fdich7Yei grantkBefk hbdAXPJ implicationsTg]Xq institutionalUBGIh leaks_Jc=h linick_5c;q organizersZ@d=o princeV=fdS shipskK==l signinga6dS> typeNKpOJ uniformWA]bY usersjBIYw
adoptionVKfmf chartere8Pfw concreteHBcfg consumers^8H]v couplesh6IcF customsl7Mfh damagingQAcZh denying[7cF] devicesXB=Pq ensuring_BgFS fairnessBTIcK frackingc/OgJ incestRgXbG libertariansPJNGp mercuryd@Idq punitiveWBXZo requiringaCR]v responsivedAXAp shariaP>d2h socialismWg[Nf trainingR9]dp unauthorizedh7Nfy vehiclesf8FZv
actressW=cW> adelsonX3cX] barkleyV=O<m beckU5c;W blackwellP=dGg blasioa4WYP blumenthalV<XcY boltonc<cOY boyleVGXPY bozellX@J3P brafman[>c2X braynarda=XF[ butz_Tc4n chantsZ@Y3n concludeSKb<g desantisQRc<d donnellNGYFd ebelingUIgWG espinozaa7HYg explainsa=gWJ gingrich^4kFR ginsburgc>W<p glennV@f=; goldbergR>gQg gorkaa>cF] guardianU@Z<@ haleyZ<bNA hatQ[cF[ hewittY>c<E huffpost_A]O4 involveZBYGp jacobsNGgc> kleinW=eOI leT=Z<I levine]@d@I limbaughQ>Y<e lopezWRZ<F maherS=m3@ mariaPfeXJ netflixe7XI] newtb4cFX palmerRA]YY paradisQAe<Y patchC@QG^ penVGe<H phrase^Ic<Y podcastQI^<J pragerRIe3p ramosR>=Ef richardsHYeN< scarborough]@XEg sextonS>n3O sharptonO=o=d shirtsX@I<k silverkAJO@ sportsTS[Oe stone[Hgbc swansong4X<A tenneyOJd4P toddJQc<< viguerieLIYE= viveritoS6cO[ wallnauT=cFH washpostR[[Fh wilcoxJJZ=S yelledYZP;X zuckerS>lGY
appointeeNPgEA authorsU6gY] backfireM^FW[ bare[6]cJ calmZ@eYR campf6cO] centristUAgX6 clearancegAOGg combinationPTgpP constantOAgb8 contextLSAcC critiqueW5Yb7 descriptionN=ebH drinking_AdbO flurry[6[oJ handguna7XXf logicLfo<B patternP]pEL pending_7ZR8 populismV@gX8 previewGAgc^ proceduree7bF] rejectionZ7clC resumeZJXcG seventh[A@lA shockingJgfF7 suitePAPfc suspectedWJcEQ tollTA[fA villageL@RcS washUJXZE worthyPJhFB
actorsRJdFq adults_]Jcx applicantsh@Blu asylump.;lo christiansdBI;q citizens]8Pcq criminalsWB<do detaineesfJSfm engineersUAGP| enteringa7Hlg felonsnA@ox firearmsb8Rgk fleeingc8Fcz hackers[6Y<p householdsu88mu immigrantso/Pby individualsn9IZu iowansXIAlu jewsX6FWq journalistsV@fbg kurdsXAN<z mexicansdA[Wo migrantsl8<cz muslimsl8Fbo nationalsX7>cq partisansMR4bq peopleLqgWu rebels[7F=p refugeess/Xly residentsb7AXv respondentsj=Icw russianscBY<o soldiers[AAkn syriani.Xl[ syriansoA=bv undocumentedt8<bv
angelesW@dcI atlanticX7fc7 beachV4[Xg bronxQ5YFT brooklynQ4ebA buffaloL@I<T cairoV5cle chadR@<kg charleston[@GlB charlotteLIZk> chicago].fcS cincinnatiU6]lH cityS.pc8 concordQ=PcG des]AGl] detroitV@g;@ diegoX5[cB downtownX7]ce el_7XfE franciscoTJYlK hamptonsYAPlJ hawaiig7Jlm houston]6GcJ hudsonI=Jc> indianapolisX7Jc[ joseCHGX@ jupiterd6Xdg lakeZ7@lA lasO5]l@ losSAZcR louisNJ[cg louisvilleb7YcA manchester]6GcY manhattan[7eX] masonB@gX@ miami[5gb@ moinesW@Gch palmY=[Og philadelphiaV7[k] pinkP7JcS pittsburghW@YEA puertoq8Sc] queensTAYdI renoe=ecA ricos7Sc@ rustV5hbB salemJ=HcG seattleDISbE syracuseg6FXh tamaracZ@]Xh tinyTJBle upstateWAIc] vegasN4]c@ west].gW^
acceleratedZ@IXg acquiredf6Ocl adequatelyUAc[d administeredY=dFo advised[5bWc alarmed^4J<g alienatedR5GNp approvedr.cc= assignedh6XXh attractedb5]3p badlyP[m<f calculatedXAcmc candidLPYcd capturedo+Hkg challengedU4cbF championeda7XX] cheatedVJZFd chosenW@RVd confirmed]4lE@ coordinatedW@cXJ definedQ=gbf directedZ7Xbo disproportionately^AKcg distorted_AoXI distributedgAXXm documentedX@]XK dominatedZ5JWT dominatingX=dF] drivendA^cm echoedV3XW[ embarrassedOfc;Y enabledMRfXg encouragedKJmXQ financiallym6Yom firmlyb@dNg forgottenUJYbA fueledYAgEe handled[4c2g harmedU=WOJ hitS8mbW ignoredWBc;Y impressedHFm;< infiltratede6Jcp inspiredaA[Wq modified]5[dP organized[7nFT permittedmAbOl placed[6cWg plottingi6YYm polarizedU@]YT presentedV6lEJ producedc7TEd promptedk7cWf rarelyJ[l2g requestedc@blo reviewedQIdOA shapedO5db@ sparkedk6PFG stolene@Y;[ strengthenedR@kFK submittedv+lWG successfullyR7d@q surroundedV<[Ne sustainedj7[OS tappedd4Fcc transformedZ6WX] troubledU@cdF undercutc6cIB underminedc5f=U written^7XEc
accusedd-cW[ accusesR=cFf alongsideS8ZkP assailedb@WXc attackedW5bWX attackingZ7ncE backedm.WcX backinga.ddN beatM]b<b beatingXA]We beneathHAnXI chose]Jcbk currentlymAoXn edgedZ=YGX endorse^BkX; endorsedg,bb< endorsesL=FEY endorsing^6dOX favoredY8JWd hypotheticalU6Xlh leadingY-pbA leads^@^cZ matchupVP[Oh meanwhileg-YEg neitherXAm:X newsletterR[SXI norb5m;Y overtakeRJXRG pittinga7cfo praisedU3cb6 praisesT6cdH praisingQ<cbF preferred]@[FO rodham_>bOY slamsP<gdI support_8pcc supportinge8dPE supportsa7c<d trailedd4JEb trailingaARXc trails^4HFd trouncedV=<Wl unlikeRIfWP versuscISbm vsW]]<R
accordingp.pld analysisSJgO8 api3ccF associateds.l][ bloombergj5gFW cbsh5Yd; conductedo6Ocg consultOJX[G datag7fS^ exitg7PYA found^7oEo gallupi6JcJ journal^>cY6 latestXAfc7 orcb=ZQZ pew[IgQA politicoe,cXY pollf>gXR pollinge7gcS pollsk6hXg postd4lc< pressh-kcG publishedZ3ebX quinnipiacf=R[@ realclearpoliticsfAA[A releasedq6cc] reportedy,ecc reportingf7JWf reportsh7cff researcha8gS^ resultsXAgF] reutersd4cYY revealedo4cWd showsR@pNI suffolkd@J]B surveym4gdf surveysb@g<p telephoneZ>eP< timesk6hlW trackingc7[g5 washingtonW6mb]
actingY6d2h apartMAebe basically_Bm2J briefed^>WXf causingRKfGd circulatingTHdFo comparableSS]Wo cripplingQKTGG essentialFhd<K evidentd6RE^ grabsaAAlo happeningMgp;J hurtingT]g3g isolatedR7c<h lackingJJdbg landingGSf<] largelyl.oWf miredd-dF^ missing^JfWh operatingt8ffm participatingAJ[Fq particularlyI8qV^ rapedU<dXE reflectedSAfEA relatively^7^F] reminiscentZ5dX] servingH7dcK strategicallyZ@f<p sufferingZ7dOg surginge7dG> tragicDGpE8 travelingTAX;v tremendouslyg7c<f unaware[6c<p unclearZAp27 unfairlyY5XFg visitingW4Xke wildlyZ5eEg
activismQAfXA adviceHgxEE approachN7vX7 argument;gpEK assessmentO@fdB attitude=gfE8 belief:pg;B beliefsH^fdA choiceK]qbJ contention@@ckC experienceIJpbA faithCTpX8 imageGBgc] judgment<poMA lifeJJqW@ messageHAoEG mindIhp;2 opinionMKqc] oppositionr/lc7 pathKKnFT pictureH^ocY pitchI]fc< plan[BnPO position[Bvc8 promisePhvEE recorde8qX. relationshipHBml8 reputationW7glC roleN8odC strategyMBmcK successJ8pbB understandingAKpX8 viewJKpWA viewsEJgbI visionHThbB voiceJJqW>
burdena8^qZ codecC]Rf commercialsfBGpc controlsW8cY] creditsaCepm criteria^InW2 deductions_KKmn depletionU^^ch devicei8egS grain_8cgJ grantsa8]gw housesbBPfy initiativesj8Gmp loopholes]BRgY payrolli9Kqb professionalsU7cG^ projectionsT^^c> salesr/gdc securitiesv9Fpy subsidiesj/Xqb substantiallyaBiHg systemsWBg<r tests_8Qcp transferXBF[x visase7=dy waiversUBXFq
aftermathU5fd8 authorityM8ddT ballisticn8@GZ batchP>]eJ bathroomZ8dJB bizarreRf]<J bloc[7SXB bordersYBAGQ capitald/hf< carsZ8APp collectiveWA]FB commitmentsa7Ylg contractsd7GGp contributorsi7@ce cutoffk8T]m dangersPASZh doorsVBXe; editorsJ]XOc effectsTB^IK entertainmentRA[[R expensesRBZZ[ fortunesaBTfJ importanceJ]qcB improvements]8dYe inevitablyRhe2h launchR7b=^ lessonsW@GWA midstQASGT musicZ7eZA ownersTB[Jo projectingLA]<K readersQgg*f recruitmentV@f[^ registrationj7fo6 republic]7[Xh requirementsX7g<g retailW6^d@ retireesaB@fy rumors^7XG] silk^B@cB sizeoBLnF stakesUAKXh storesj7@mH toolY8cg^ traditions[BIlB twinSKJO8 waveV7]cS
agricultural]Age7 allerganl8]fb alphabetZ7Y[] amazonY7e[X appleb8cf= carrierYBKkb companyf/pXd compaqS7X;F corpc@Alc dowh7SOE drillingn8QgO encryptionU7ZPq espnQ@Z<c foundersV>gN@ gasolinep8TJN giantl/Agc googlePAf=d hashtagXA[cd hp]-fkX indexlATfF internetY7o]h investorsgBpGc linkedinc7Occ microsoftY7XOI nabisco]AcYb parentES^YG pfizer^7dI[ shareholderP7geB siliconXAgGJ siteZ.fXA stocklBiY: techY7SQ] valeantm7[c; valley^Ag<K
abortionspB=Nn arrivedS5YkX flede7Fbn flexibilityHfgcn foreignersdAIEn foughtOAcNW harborS=]N< licensesn6Fll listenedR]b;k optedX>b<p participatede6<jo pauseVJ]Xf practicallyaH]:p prayKon3W prosperityQB[N^ studiedOSRNQ unityLAgbB voted~7cbW waitedQ[QDm witnessedP=YVf
assuming]Bh2n bringingaCfIb doingS]z2b eitherY8p;b gettingaCq3t hungryP]]<w ignoringXKd3p insecureKpg2o leavingRBhNk lettingZUc=F matchingRhO@k passing]8HGu performingTAh*z pickingQ7d<X presentlyUK[<p producinggAh4l proposingdBf<V reachingVK[Go seeingWCnFc sending[BY<l sharingNBc4d shippingRKGIl solvingFgo2] technically_Jg3o throwingL^[3l undergroundYKX=o
accountX7mYe accounts[7gel bioYIOdW comV=ccb contentW7cYp elsewhereSAdEz facebookV6mXb includem9cY] instagrambAOec linkedn7dYp mediumT8SfY pamkeynenW@OS[ postedO=dbc postsc6IXp separate_.dmf textLIec[ twitterc6lcc userY@Zd] via]7cFe videoW5ocX webVAJZe websitesY6RZy youtube_4cQb
ballotY7pXQ chairsP=>lS congressionalq/gu7 contestedT6Tk8 democraticT5^t7 denouncingX6flA electionY7pt8 electorale7Tcc eventual_AQ<^ general_7pbB gop^-hbB gubernatorial]=Xk@ libertarianV=]bA modernL6hk0 nominatingT@gbA partyJ6gaC presidentialU3dj6 presumedV3YbI presumptiveY4dXB reelection]6ck= remainingh7KkQ republicanZ5hk8 senatef-ok> vpTddEO
absenteeeAAdh albeitOAfZY alternativeKAfFh appetiteWSS[p autismj7AXm colorUK]Fo edison]>]gg editingTAHRR entranced6Rfg error^AKmS excuseI]gGe famed^6Xng imprisonedhB@Go objectiveJ[g;B opt_JIIZ poweredHAJ=] randomlyc@Alt regulatoryXBX]6 samplingd@Kfg searchingEg]dc streamQAgfe unfavorableZA]fd unusually[7hS^ vehicleZAGYq
accidentVAZGF altogether_7d6q arrangement]7cHJ bureaut.nS^ conductZ8cgA disclosureRAmFA epae7d[7 ethanolh7eIQ extentUBl3K fbib6lFK fergusonU=[OA initiativei8mP8 instantXAdXA investigationq7ldL loopholeZBXGA ongoingSBeR9 plattef6bff probeh7c>B prosecutiond7mlB prosecutor]AkGe scandalc7fl>
accompaniedS>Xcd adoptedb-XDS allegedlyj6YOo angeredT=dDT betrayedC[G;g characterizedV>XW] commandedU6XXp condemned[5WWK crushed^AGbl denouncedZ3cEA deridedc4]Fp describedH4lVK describing<JgbS developedX6gEK displayedC=fEh distinguishedO@gl8 enjoyed[<o;5 followedf6ZaY foundedY6dNR framedU@XWq granteda6fXo hostedT3dbG identifiedY4YWq interruptedP=XbX introduceds-WkV joinedW*cbF known[-pEg lambastedT5cE^ listedN6cOq mentionedP6oWX namedW4dke nominatedR3XbX occupiedW,GWK perceivedPIOEq portrayedJ@bNf promotedZ=XER pursuedJ>Y<g quoteda3cbZ recognizedZ@h;h referreda+bbm regarded^4e<h representedP5Ojf servedO4cjJ shared>IdMi slammedc3cNg suggestionsW@ON^ underscoredV4ob8 viewedQ@PEo welcomedP4YEc widelyV5p;q
benX4lbb bernie]4lDO bushf*cb< carlyV=bbO carson[3lWc chrisc3bNE christiei*cNW cruzm*lDc donaldb3l;Y drWYc;F fiorina[3kbE gove3bb; governor_3lk< hillaryi4k:X huckabeeY<cbN jebk3cbE jerseyk,OcF jindalN<b;G johnc4ccF kasichl3cWc lindsey_<WcE malley]4blX marcol3cEW mikeU3lk; mittb3dkE neurosurgeon]3bXG randi4OFl retiredd6Wkc rickc3bb; romneyd3ljW rubioh*k;X santorumd3ckM sene4bWW senatorb*lNO sensd4Ocb tedm4cNb vtb3bbc
biography]@FYF briefDIfk3 charitycAJcl credentialsR6FcS critiquesR@OX> degreeX8hZP earYHfO< intentionJRmcY interpretationQApp7 introductionV7]oT justificationTJbnz memoryNAcl@ passionTIgkJ pathwayhAFHm picturesZJfZO pleaU]ec= preferencec@]Xc professionTSec= publisherU4dl< readinessVSNch recommendationZJmm@ replacement]8cZI sacrificeH]nEY scrambleOJbop stampWB<If steepUTRfd timelinedBWfq uniqueNBg<7 zealPIXYJ
adopteesc@=do airlines]AZmh ambassadora5Xk] armyb7Ycg assetsbBZ[h attorneyb4cl] attorneysi6bGh autoo7cd@ borderq/cd] captainP=Yk] censusiAd=h chamberj-flA cite^Jb>g citizenTAPlg citizenshipk8bYg combatR8df_ commercet.cfK compoundl-Fch computersX7FRi contractorsRAbEx deathsm6Jnn demographicsMSfEh dictatorshipp7@cg diplomatice7clC diplomats_AR<g districtd5elA embassye6FcA engagementW7Wfg facilitiesg8>ZA facilityZ6Y[^ forcec8cnh guidelines^BYFi hangingQAXH[ historyk.rc/ interventionb7cni japanesef8Pc] lta4XdH manufacturing_9^gp marineh3YPK mexicon.cbg negotiatorW[cO< passportbANep patrolc7bRp perceptionslSYO] personneln8cYq presenceQ7[cT sb.ml8 searchRBXdq shrinkingVAgdK soilk6YfA soldier[6GXg strikes_7Weh tariffs^8X^x territoryh.fPh uk_7WGL
cautiousJ]Pcp challengingIAcX] competent9ofld continuationDJdmT correctQ^uXd desperateaJccl dubiousLPelS favorableQJgod inclined^ScGv loyalTJZde meaningfulJSfZe normally^T]>p passionateLe[cW problematicRZ[Xq profoundE^cch referencesc6<ey reliablyP]]Oq roundsD]dYb skepticalH@gOf somewhatB]hWf supportivePAbHd suspiciousRIAbp usefulGpfXl waryISZW[ worldwideVShmY
barackk+tk3 barryMPdE> bradyf+kl3 deanX6dd@ dickO>ccJ dolelAdWM eisenhowerd,cu6 georgeb+ck; goldwaterM=nX3 howardR=ccG jerryb4bl< jimmyX4Wk; kennedyR5lV= martinS=bkF nancyVGdN; presidentd*kk; reaganW3lj3 ronaldV3mb3 rooseveltLIkW< summersM=fcO wf*bk; weldF>Wl[ williamV4dlH
alternativesWAX<p birthn8OXb disabled_JIcv doctorT^ZXb engineerPAZdo hatredM][1q homelessOK>dx household]T^bO kidsS^TEt living^8TXv maintenanceHKSdY mandatoryi9Ipl pigsU]I2c poorKLTWo porkfKKdk salary_^gIb
aimingXJdRd assuredY4mXG attendingFAIcg carriedY8FNO countingXBGbc deliberately_6g4J dragRTF[] driving^BZX= fallingd7S=c forcedg8c;o formallyk5bOf freezeUBdF2 guardsXA<dl hammered]4NFd handedUJIlb holding_7fFY knockTTOQb layingZARON pullingVKG@e rollsOgY<O singledj>GPg sittingOJebb threateningNBbem thrownZAXEO viewingS][Ol watchingIAc;f wipingUKSGN
aimedS8mZ[ appearanceK>fl< appearingL=fWd ballotingaA]nP breakfastK<[bX camerasS7YSf checkingK@XGf chipXB=gc clashedT@FO[ coupWAddB dinnerH@]lH featured]5eb^ feudCQ[HR fingerHScQd flowersEJdlm gamesOIgc3 helmO=ml7 hostingX7]Pg improvingV8gYK landedP<ZWg onstageP=dWc packedQ6Sc[ pastorL<]WH photographJ@eXI proceedingsMAYg< protesterO5cXc rallyZ6ecF receptionT@dpm schedulingT6[]J speakingGAplX spottedP=X2X squarelyIJf<[ tieaBbeR turmoilX6]cB
challengeKBlcB challengesKJdX8 competitionZ9]cr concernE]hb8 conflictsLBdci consequencesWBfE^ crisesZAOc8 crisisc8od7 dealX8uX6 dent^BdgF differenceBqpc7 downturn[Agd7 dynamic=g[cU effectMCpc8 effortT8lQB ethicalLhgXK groundK8plh impactMKhF8 issueH8pX9 possibilityKBgOK possibleHCpNB problemJ^zE8 problemsIKgNB progressNKhbA testY8fcB threatGAncC topicIApf8 troubleOAhEK
advocatingY^fHm boomingXIp23 demanddChec demandingI^q>f design]AdRA eligibilityZBGPq involvesLAgO9 laughingIPg;F lendingf7mPX nonethelessS6dFg notableE@]W^ nowhereNRp3q obviousMgp28 occurringJ]gFJ partlyUAhch posedT@cFi precedentN]nYS primarilybBhXp projectedq7Klc rationaleTAYcL recruitingUAgIh responsibleY8fli riskyL]eFK routeaAdec scheduled[4ebc shameSRg3S structuredcBlFJ underwayV>hYp vital>g^EC vyingN=XFp
#2u@Luj almostc8rNb coupleQA_tb eightf7Ltb eightyfACtl elevenr7Bvk fewOA_sl fifteenaRJtl fiftyeABtb fiveh7Ctk fortyjABtk fourY7Ltb graduallyp8gnc halfn7Cuj hundreds7Buj minuseABlO nextP7^t@ ninep79tk pasta7_sH sentencedo7=kk sevenj7Ctk seventyfAAtl sixm7Ctb sixtygA7lv tenTATta thirteenf5Ikc thirtyjABke three_7Lsb twentyh7Btk twoX7Lsd
aftj7>eg asserting^@d4g bradleyd5fHc calendaraAZFB challenger_=XXS electorates[7=cr goersRJAby halvorson_@YGp janet[JYJF kingsonbAYdW rove[RdRF sinkZg]@c slaughterFHcY] teachoutN@c>A
additionalg9Kpl amountbCrgN annualk8Lo; billion~B^yj borrowRi^Sj borrowingiC_hk budgetn8ho) canadianv8Bob capf9RqE capitajBCpb carboni9Lqb cost_9Lgk costsgCLTk cutpC^gV cutsn9^fW cutting^CLTW debtn9ihW deficitw9iq: deficitsbBiy; dollarq9_yV eliminatingj9TcP extraWU^db gallonhB^pa hardestN^hXF increaseu9iz; increased|0Up< increasestC_y; increasingm9ihA infrastructurek9^pe lowerc9_]c loweringWKh[; minimumz9Uqk modest_CTgN pay^LiJs payingcC_Kj premiumuBKpt price_Cr]a raiseYLhJW raisingc9ihb reducedt9KdO reducinghCSgP reductionj9Ty; reductionsqCIn[ revenues]TKSl spending[9_pb taxb9hpE taxesgC_qj taxingbCSIW taxpayersgL^]k trillion~CLyj uhRBqcA value_Cigd vetoedrBfc1
agreement]/lc8 areaV7ob8 atlantaS6RcB countrySBqDB curtain[8ZdK economyU9hc8 environmentRCggK exchangeVBgef magnateS3dFA market^8qSA mining^7eH> moreoverQBo<h neighborhoodQ8]Wh plantTBIoG programk0pZS riverc6cc^ saltp.Yc8 situationQBpbC sixtiesLgnk7 spaceP8h[g systemY8o=B treatyd8lO7 tunnelZ6bFA urbanKB^mB
admitkAn<W alter[BcH= announceVAcFF applydCPPn approvel7fHd attend^7XGo capitalizeG^c=Y clincheSPdc confirmW@clI contradictG7cYd discloseYT[<l discussGBlXB donateYSe@n ease[AYPf empower[LOAg escape^BRFo exerciseTBfPA exploreV^YGv express@hfEl frameVSfXS halt[8bfm heedQ]cNf introduce_BXXE justify^8g]N mentionOAmc< mirrorHhddK participateaBN<m prosecute^BXIg pursueUBc=I reactRgc=n recommendZKb<@ reflectOKdFT reinp8EIe renewgAbIX representZKf;@ returnaCodo reveal^Af3g reverseYAedJ reviveYKXY] surviveN^c<X thwartX9cA] tipCgfYI tolerate_KcFe transcriptsMAcG] translateaBPAf warningsWJYZp withdraw[BcZc
abrahamD=db= absoluteNAfF7 accomplished^6YNR affairT6eG< aipacV5cG= anonymousSAKG] apologyH>bW3 apparent^6cWB appointmentR6cf4 armsX8fdF artR7[gg assist_8PPg attemptOBlR@ depthIJfdT embarrassing]7XXJ emptyYAROY endlessX7[fc endorsementT5mb= enormousPKh46 epicQRgm< ethiopianV7GW] evilLRIEg excellentG]gF] exceptionZAflK exileHIYWp extendeda8@ch extensionTAfpA extraordinaryQK^X@ eyeMTg<G heirO@cXg honorFhmN< immediateKAnOK impassionedUA[eQ incredibleRJgW8 infamous_6AcA initialh7[d< insurgentYAPc> marketingbB]Jh necessityG]dXL opN=dcF openingP7gb= optionKTedh orangeTA[F8 originalq.Jc; ultimateRJgFA unbornTAf2A unexpectedPQdX> unsuccessful_6cd< upsideFAeXf
basic>hhc8 basisHTpdK bunchBh^cF conceptD^nlA consensus=]gWB constitutionalHBgX7 definitionHgpoB determinationKhlkB fundamental<qqE7 graspHgfX7 ideaDKz;6 legitimatec7];K matterRJzNB moral>hqXC positive]^ilX practicalVh];] reflectionFhpc^ regardlessLBg<L scriptedWSgk6 sense@hqEJ sensibleMKYF/ sortD^q1A strictOBff6 tremendousSKgF7 typicalDA^c9
activitiesV8RXg aimsYA[>B allegedc7XFh behalfL8gk@ blessinghA[P= brainU@ccF clout]4BFg conclusionOJpF8 creationTBgy^ currency^7[PJ dealingsN>fOK demandsLJp<J disappointmentQ6gOB eightheBKOO estimateO[rGG experimentNKgZ6 factoryZ8Akm failure_8fXS financesj7f[I findingscAfXC flawsUHe;4 forecastc=^k8 functionHTpgB functions_A><^ goalQKhG5 headquartersR7PXS heightUg]W7 ideologicalB]]bA inclinationS]cc[ influenceT9]cB listY8hl4 loyalty[QOFR monthlyr7Jpl muscleWBN]h neighborsZBA;e outreach^8@=i pairU@gdc parallelU7XYB peak^@^l5 philosophyLhgN/ policingV7[HB predecessorYJ[X6 presumablyZ6X;T provincef/AdA raids_7GY] reaction_AdlG resistancee7[YF revivalT>[F7 serversMIHFq soulM[hE7 stakedA]lF targetfBTfQ usualGJh<J workforceh6JYB
advocateNBmR= afterward_@XXW agentO@bNh allyY6dXL backerIGlcF commanderNAOkh committeemand4Oc[ contractorTAdfK criticU6XmI diplomatW@OcJ economist@]gf6 expert^7cRB fighterKgPb] forumQ6[cA heroH=fbR impartialPAXFY insiderY6OFZ legislatorc4Xm> ministryb7YO] socialistLIcWg spokeswomanS@kdH supporter[4kl= surrogatePQdlJ witness[7Yfp workerXASFc
educationalUCIRq emphasisEKSGA equalZC[=c farm^8KcF fooda9Afu goldWKAcO humanitarianq8H<h medicareZCgfc patienth8F[J pensionsB]fo premiumsnBBIk prescriptioni8RXb primeW6gb@ seniors[hK<u stampscB6nu toleranceTK@eq treatment_Bfcm veteransf8Rcm visak8Rhm
al^-mFZ barrelqBKob coast^8IPq collapseg8fc@ conditions^LYbq delaya8edI demonstrationHSmkT driver^7Yc] entityPB[Si grab]7X=] images^6f<c invasionk.coT loadKTgOX moldMBYoA namelyH@fWB qaeda]6cI] qaidaWAd=f recessionc7ql7 scoresaBYHv stressN^o=@ surfaceX@fO^ titleBJfXA
addsbJ]=W amounted]JO<I appears[6l2p beginsUJcFd comesT8pbX continuesP^l2h decidesKfb2g drawsMSSEn driveseJdFk encouragesTBXIe expectsWJbFc extendsQAZ<A failsPSb3] fallsU@^Fg fellbASWW finds[J]Wh followsN[I;g getsV^p2a goesQKgEW happensN]o:@ hitsPH[;c hopesLTeN] intendsU[b<l looksOpp1p meansXKq2^ movesQBREf needsHhl<h occasionallyOIlEX occursQ]]=] offersPKp3g opensEZgW< preparesMffOg raisesBgh<H returnsl7g<X seemedP@l1e seemsK]o(p sends^gY2k soundsNfq)X speaksKPdEX standsJRe;h startsC]]Ob takesQKp;X tendsPKcFc threatensQJd<U triesJ[bFe turnsRJh=f unfitLOc<J unqualifiedOQcWJ walksOIP;X worksWKg<]
#4TIflE activelyPAbAg anticipatedH@fX@ authorC>dcG carpetLJXX< chanted[@Y=c compromisedU@bbJ confidentialPAYOK countsOPfWh dated7ffX datetimeMYQm< domainP6cPh dumpTAWHo eminentY7WYg garciaP[f;c grabbingO@g[c hillaryclintonUdfbX idMRYc> marshallK6GbK nodL]XY[ overnightJKcWd paperworkbAW=b paulson^G[mW picV=YcO realdonaldtrumpWFdcP reevesP<mE3 shoutedQ>X;d shoutingNJW<u subscribeIgXXX timestampHYYd= titledKH]bA truthfulS=c;> tweetT<dlE
bearingLKfbP boots>f=;p compromiseT8dX@ daylightCSAkh directMBme^ doubtIgp:A existedVJf;R faultD]f<B formalU7dP8 identifyingM7YFh intentQJn<A knowing@]g;d knowledgeFJgFS linkF^cdH linksRAc@g negotiationsm/cfA objectionDgpdS physicalKTJYh regardUBmEA secretsWAG;q solutionUBdEL strainBAcfq substanceS@fNK touchesDSdEA vettingLhl=Z videosQ=pEh whatsoeverQAg3i
anxietiesN^Jeq assassinationX5[lK brink[7cPK closingWB]kR closuresf7HZT committing]AXYf consumer^8^pJ denialWAQdK eveT6[c] fateSAgbB forefront_7[f9 fractionWT^pd gamblingTAhf5 kazakhf7Bnh portionXBgpB proponentsX6S=Y proportionhB^ng pursuitLA]cK restNCqkA richestkJ^k3 sakeP^p<7 shareholderscB]]m themesV7HbT toughest^KfX7 troublesQJebJ uppercB8nd vastW8TY@ wealthiestpLUpd wishesY6dFS woesXJJlJ
abiding_BH][ acceptableRRcOp accomplishmentK]fI] beautiful;pfW3 bindingSAfdp capitalismeA]dg caringEogFc complexLATGi economicallyO]hFh foremostKJc<C generousVKIef giftedMP]XB grandmother=egkX harmfulQBf3C icec7Ydf ideologically[4eZm incidentally^IgEf incompetentKSXc] insultThXGd intelligent;pmdY ladiesRPmbX likableAffFX lovingGJoWY panicLJfO[ predictableL@Ykg qualifiedM[eNg respectedZ6gNJ rushZBH>l spinJIfNJ tasksQI[Xh trustworthy]]R<h unZS[cB unheardMG^Pg
academicNAecF activityJBgcK armenianb7[m8 boundsV6fFB caution_JZdB corruptiona7oeT echo^AfGf elderlyGh]XI electrica8BIT explicitlyS^Y=7 exploitedbAQlg fasoMAkGd formosai8Xc8 humanityf8P<^ improvementW8fHT incidentY+lb7 indicatingkB]<S ineffectiveWAF=g inquiryZ@cXC jerusalema7Xl] pescadoresWBYcS philippinesk7Xl^ plagiarismX7HN8 slaveryd.E[d thusc7c;^ unnecessaryTBJdK upheavalUAd]g welcomingR7fco writersXA=cq yugoslaviaT7fbT
brashPRFFO bustWAcXE dearG]dbA disastrousV6bO7 empireF@GYK glovesS7EXp goldenUIZcI guidingMGlFB hamiltonOIfXR jacksonJAYcJ jayP@ElE jillHeXce ordersSAd<J rachelY@<FX rantMYcm; reynolds_4c<F samTPdlE starr^4bc< unitQ7W[B van^7ZoY walterT5dk3
atomic^8fZL burning^BJ[x cheapXCAeh cleanVLg]G coalf8Kep codesK^g3A consumption]CAp[ dioxidel8ApX efficiencySKhf[ emissionsy0Khl energy]9hgB exportj8JJp fossilf/J^g fueli8KSo gasa8KSX greenhousef8AAc importsj8Amd industriesc8^Gq landUB]Xg minersUTAHy missileh8<dA naturalQB]FA nuclearf0GGA oilg8^SY plantsX8>[p pollutionf9^eA powerN9gdB productione8Bo] renewableVBJFL resourcesh9fIp richb9KcP solar]CAQ] steeld88eo supplyaB[[^ technologiesTBJgd
amongc7ib[ christianX7]kB conservativeC7pb8 coreX8hX/ democratU6nk= demographicO^hb9 energizedWHHNe ethnicc8eRg evangelicalfBKch fellow^6[bQ femaleY7hkf independentn.ofA influentialN6KlB jewishN@^bB leaningQA]Nc liberalC7hcA mainstreamS7^NK majorities_K^dS majorityf8hmH minded[JPFY minority[B^c] moderateb8Sdo mostlyo.]bm noni8]dJ populations^@]cT progressiveN8gX7 prominentY6Sc^ rankingZ@hf@ representingh.Scf uniond/gl_
advantageWBhde campaigningS7ob] closedp7]bE commandingLJfX[ decisivebIZXH decisivelyhSXXf delegateh7glI digit]AKdG digitsf6Bld disappointingH[OX] distantLA[XB doublep8Kd< edge_B^YX fifthY7Sl@ finishQAfNG finishingf6f>X formidableP@GFK fourth]8glB gapaBgeA handilyk>IlS insurmountabledJJc] landslideXAFPg leadYBgcH lossZ7gcJ marginhA_o< momentuma8YOf narrowYBd== narrower]@SX] narrowlyj4Hkc nationallyhAill outcomeFSqEK performancedA^cZ placePAqbA secondV7hb4 showingMAg;g sizableiAIYI statewide^6Jl] streakN]fc@ surged6dcg third^8_k7 unexpectedlyX6cFA victoriesb7Hl= victoryQApk5 widePJ]dA winO^fXO winner[@gbA winningOBqcR winsT>YW= wona4]jG
angela]>IF^ betsyUZfX3 bossSGb;F chancellor_6JOB chelseae5ccE dadCoo;E demonstrating_6d<A denaS<f;O dineshZOd=F ericaUGg;> exW>Yb> grayson[4mEF hungPJY>E jane]<WF> jesseQAFEP labott]Hbcd merkelX>f;J minningIHo<E osman]=bFX pregnantX@[ce recountedR5XEY referencingZ6d[= songSGYYJ syedV=eWH testifiedZ=dk< undermining]7c=7 victimXGfX= walshJ4SXA
abandoned]AG;p achievede7XbI actedc5cWh activatedf>e;d advocatedi6dNX amasseda4eO] arrangedW<dNm avoidedY@e;G battledb3WXW begunh6YNo benefitedd6^Fg boughtVAfWb changedaApV3 contributedbA]kj createdk/ocn credibilityMBedT crossed]=GW= demandedb>cOb doneaJo2c drasticallyr7d[6 emergedW3gV] facedT6f;[ fallenm7Kcb gained_6[Ep gotten[K^3b grownh6TGn happened[]pV= improvedc7Sc> instructedVAlEP investediJK<l livedK=]ac lostb7Kjl metJ4faE mixedVAf<X observedLfcWA occurredf6dbA outlinedaAl:g presidedU6[N< publiclyv-l;d reachedo.[XY remainedj7JWp risenu6BlN seenY7q;g shifted_5XEn shownh7f2n spokenSGcEc stalledj7OYB steadilyq7TnG struggled_5l;Y suffered]IZWd tradedl.SEp traveledW3Nkc twiceq7pbW workedg7dNc
adversariesWKP;^ airportsHA@Gq alliances^B=Zh belongsN]dPB buildings[JJcS cancer^BBcJ capacityXBdlf communistsLKOOh communitiesCBKXr constitutionR8mb9 conventionalFBgcC crumblingJgIXK destinyRhZ<@ dictators_@OcZ difficultiesLg[N^ diversitySK[OC dramaticallyWJ]<I equippedN[p3g exportsoBBfc farmersaBAcy farmsXSFFd freedoms=hYZB fuels_B@p] futureELqc9 generationse6]XA grossbB^d6 heartsGhSF] heroesCgSDg hostages^KIOp idealsHISXK imposingQBZ5A innerH^^OI mothersLSBWx ourselvesGhfOo peacePBfcB pipeline^8ggK prayersDfdOg preciselySAl<[ prestigeKgT;K principlesKSp<7 productsYKJ<m rankingsHShYA reserves[BIOp roadsWA<Op ruralQBBbh safePBgFg shorescABY^ spirit;hgWL streetsP8]do surplushBBfF technologicalEhYI_ values;qhNB youngstersDhA<y youthkBKdg
abe^A>Wh aidsa8HFo aleppo]6[cJ assignmentsT@edp bedRS[kc biofuelsiBGIp blowsWKJFf boxingZ7[lI bridgesSAY=g budgetscAGlc campusS>fbh cellsZA<Ip charitiesZBIYn cleanerXBRAm clubs[AA<o cocainefAJdg doorUBccY evangelicals^@JNh factories^B<cp fameEJANg highway]AZWX highwaysmCI[F holesoA7cv karabakhb6FXy kuwaitk7FcB landsfKF<p matsuPKGFh moonTJc;S mortgagesp8fHu mosquescAAmg nagornof7Fcy palestiniansY@cbq permitskBRZo quemoyYB=O^ remoteeAIcq resentmentIJfEq shiftsSK[Xf songsSHSbm sovietsYTc2l spainZ7Rdg stabilityQUSdh talentdJX<e taliban_7PXg upsK@ddc urgeUJccc urgencyKTYcT yardfJ=lt
accomplishPqk<D acknowledgeOAd2I adaptSgc3c admireK]eEX advanceIhcFg appreciateGpm;X argueVBe3c assessTKZ<J assumeMhx2E assureJhnOY believeFqx1Z buck;zm<N communicateGhl<F compareIhv3E concedeNhb;E consumeIqd;p decideIrl;l demonstrateC]p<@ discountL^dGb discoverXBc4c doIzw*b enforceQUc7= explainOhu;; fixMqo<; forgetRqp21 guaranteeAqo2< hideKhd4b imagineBzp)V indicatecAo;g investYihfl knowHpp1D learnAql<k predictRqp;F prevailThb)m proposeRqePN realizeOgo1E recognizeSho2G rememberLppD; remindNpm;; repeatPpoN; sayNgx1b seeErx2W solveMhl=G suggestZJm2Y tellKqw;D understandJqy2G understoodR[o:F wonderIpp2W
affiliatedZ7JGq aligned[4Y<g assembledd4YG^ battlingX@Y>g bilaterald8X[F charged^5cOe checkedb@d3Z complySKcA< connectSTWIv connectedQAd<] consistentM7fEA constantly<hm2g contact^AdPe coordinateSBXR^ coupledV6dgJ dealingS8lIK dealt[4l<] debatingT7[<S disadvantageUKIJh disagrees>[b<H familiarR7mO] fightersY7@<y filledX6Acw interfereTBZJ^ joiningT7cYA legallyYAe;n lined[6GFm lingeringLRe3h luckG[m<A matchedT=ddo oddsTAe=Z peacefullyR7ZFg punishedNAF<l resonatedX@dF> sleepOJc<c solidarityLBbb^ stackedZ@c<P stuck[AX2m taskedM@XOp touchQKf>Z tractionSAOep trainedRA[Xz trustedNhb;m unhappySAJPJ unpopularP7fXB
amandaQRPfm analystU6efJ celebrities[5Hcf charlesN@IXc civicVAId_ communicationLAon^ consultingTAmJg cooperationV8glL dewhurste5]d< economicsLBf[A eddieQfJY] falloutX@fIq financingbBg]f globalizationYJgoB ideologyKTg38 injusticeXJ]ch institute[7[mL kendall[3cgP layoffsi7]yc libertyUAfXC lossescBgo> matthewIPSXg mongeringY7fRm moscowb7[Fi organizerX6dAI politicsKBqE8 professorK7gfB publishersM>HG] scienceXAgO^ scientistP>fQQ
affectsApeEA bowlYRglc conservationITocC contraryLAkEJ corps]7dO^ cruisebKQOA deepestXAgc/ earthKKcmC enemyIgp:7 expressionc7gYC finestRAKW8 flagsVA>Xg foundingR7Yc_ integrityJJeXL intensityU@hfg mathUgp2[ moraleZ7Jm^ naturallyTfn;= natureD^qO9 nevertrumpa5]2r nran7c=I pain<hgbB parks^AYd8 penaltyaKhQc planetO]hcJ prizep7go< purposeXTp;A qualitiesR]c;K rifleaAc=f roofY7c<] sportX3fE8 staminaT^XYh structureQB^RB suspectsUHfF^ truthRgq:= virusi7cch
accent[AX;S apartmentX7IX[ audienceW7qE] avenue]7PcI casperU>bcH coffeeZAFG[ halls]7Gdg italyV@JbB museumS7Id^ parkd7Hkh shopMTSXk shoppingSA]c] tennisR=[;] tightBKIXK
causedb7o<g contractNSolY endsZA]Y; holds[ASO[ motorTJ]Yd openedh4eNc ownedf7JOp ownsV>[F] partnerNAmdA providesaBAFq publishingS5gGB ranksP7hc7 reflectsM7[OC runsUASEe tracks[A[Gq usesSBe=h
andrea@opEF certainly>qv(g courseIAzaT exactlySpz13 factX6zDA franklyHyv1F gentlemenJooEX guessMpz12 guys>pp;b heyJxy1V honestlyNzo2E hopeAqx1d hopefullyFqm2c howDqz1X iLww(N ifBgy(c indeedO8q;S maybeKqz1E meanGzy(E meantimeJYp;@ obviouslyQgx:F ohIop1N perhapsU8r1^ regretTpn;W secondlyMhp2F sirLpx24 soOgz1c somehow>pm1g sometimesBpy1l sureIqy2W surelyBgc2q thatVJz(B thereSJq(z thereforeRKo2p thinkJyz1N tillJgoWH unfortunately_Iq(^ wellO[z;d whatLoz(F wheneverS]y22 whereverOgp2u whyHpy1E wishOqu(V wonderingFpo1a wowGmq1X yeahDoq1W yesVhy1N yesterdayGgpDG “Hfy(O
addictionU7bcd agreeingfBP=c branchTBXgT comingW8gbm convertXAGSl cross]7OXh crossing^AS<o crowdsRBTZd digI]c=b draggedg8<Hn droveVAYEF eruptedZ6=Wp feedRBNFo figuredegc2d glimpseNA]Gp grassrootsa6e=J hack[AWFg hackingi8X@g halfwayNIXkG headingS7ZXf headsQBS<o inquiries_6cfY investigations~.Fcq jumpShXFl kickRT[P= leakaAO;g leakedm6Odg lengthySAcY> litO>G;o marineslJJll militantsj@YPz naftaR>cX= offshoredB@cn pacecBg[o pouringfB=Xu racism^BdGK radarOS]EZ recoverymBqe6 rocketV][<@ rollingcJXdW safelyWJW=n scareZ^O@b slipRhEFc slippedk@GFl steppingZK[5l straight[STk; tanksqA=ec tappingMJ]>^ thrustcAcZT travelf7edc truckZ6cYF volunteers^A@cv wavesb7JZc windowG^ZGh
alzheimerd4XlI baltimoreX6cmB brazilo.<mr classroomdASb] lebanonk7YcB lobbyingr.cgd navala7GvA nearbyX6YcK parliamentl.WnA phoenixX6cd[ scrantonX4dcG storeSBYXO theaterZ7ZO]
abedina=bcd adviser^5blG aidea>bl; aidesi6bNl assistantI>duI associateJAld@ cherylSGdcR chiefY6cl@ ciah,clK communicationsYBcm_ counsel_6bc] deputyT>clA directorW7mdB executiveP7lm6 former^+ct5 homelandj.blB humak4clX jake][ObF jeremyS@fdH joelMfZcF katieNGdc= lawyer[5lXO longtimeZ6fcA managerb5kcd millsf6cdg officerU7dn] official].YmB panettaV=blZ petraeusW4kWJ pollster_>cdG rahm]6bZc riceh6ccY secretary]+lkA seniorN@dlA speechwriterV3WlO spokesmanZ4clI staffc7dk] staffer[4OlX staffersZ>dkl strategistT=clG successorV@WcF sullivan_=bWY top^8hlA treasury_7ml7 veteranM>[kH viceV3lk5
!NJy:; "KRx:F --WKz;b :SSzVW ;a8qNY ?L^z:X againQAz:F alonegBqEl althoughi7y:< andSBpDp asU5z;g because[Az1g butWJz1Y evenj/y:o everywhereNJo;n hereETz:d however^.w:J includingd/pkf insteadZ8y1d likeNTx:b nowd7z1c orS8qWl ratherM9pGl sayingUAx1W sincew-zk2 soonSBo;] thenQ8w:c thoughV7z1d unlessPio;d untilM8yaF whenS6yDW whereR7z:p whetherOBv1e whicha/w;h whilef.yVn withoutY9q<f yeta7y2O ”OBy:=
aspect6YoW9 complaintO@le] conversationCJot^ figureN]qWl girlPJ^kO guyApxE2 jobE^rcA lineQAqb] manEQpaH mistakeIgvW3 momentNAxb7 periodUKhu< personLgzbY pointPJqk= politician4[gN@ question@pzb7 resultVCpkS riskLCqf] shotOApcN stretchRAgmJ stuffMhqE< thingFpz;3 timePAzb3 wayDhq;H woman<IpaF wordLgpjE
'dJqu)b 'llEzu*b caFzt*b canIqt3l cannot;rt*d continueIisGf couldDit)o didZgt)b doesQqu)F gonnaGzx)W gotMho2a intendHzk)c justSgy1k letAqu<W mayM^u2p mightKht)f mustNht3g n'tQqu*k needAru3m notLqt)l oughtFqt)k pleaseAzu<: possiblyGik3p probably:qw(n reallyLqy(O shallGgd3o shouldKqt2e simplyQiv)l theySgu(u toKisAl tryLrs3k wantDzt3k wantedGht1W wantsFht2F weTpv*c willHqt3n woJqu)b wouldKqt*d youKyy)a
climateb0mg8 currentb/hm8 defensei/fo8 domestic[9^f/ economicKChd/ foreignd/glC global^9qg8 heightenedTAJcB human]8]PB intelligencei7meU internationalX/po9 localT8^fT militaryb8geL nationalW8gm9 policyG8ol9 politicalABqb0 public]/hYU securityV8dmC socialW8ofB strategicMBfc9 ub.ou8 voterq8fnB
accordY8XXA angerSJgX] anxietyIghXU barrierXTfcI battleRAlXT bitterX]fl7 bloodTB[OK clashG=[F^ clashesS7Ofg conflictGAhcB confrontationLAXv^ connectionA]obB contentiousEIYb8 contrastQ5obA contrasts@Iddg controversyT5mlA conversationsJIdbS convincingI]n<= dialogueMJccT differences8hfOB disagreementEIdcB disagreementsK@XW> discussionsASPch disputeV@oGB disputesR@Fbh distinctionL]dlK divideHhJc8 divisionsaJHWK emergingV7Kd] evenlyVA[ch exchangesd7@cp excitement]A]k7 fightsJIH;X forthHKcdf friendshipOAZXA frustrationNAolK interactionsZ@Hlo leverageSBf@p minore>]FI negotiatedh7cX[ outrageTA[[g panderingD]cPh pathsQIZYF pointedlyS3c;f sentimentR7[<h showdownEQcb] snowdenPIY=c splitRAJWg stirV]fX= subsequente7Xl] tensionNJfcT tensionsd7Hdh threadHIdGg tideSBfXJ underscoresLgg<^
aboveh8iek approvalcAhf; averages8UpW belowpB_lb classificationYAgni earnersbK_ok earningso8_pE expectationsfBiX] growth^9iq@ highX9_[> highery9_gb highesty8UY, hourly[JKQA income_C_qW incomesX_U]j inequalityYB^[S inflationq9iyF interestk8rhR levelY8i]K levelsh8i]] lowb9UhO lowestl8Uf* marksf>^Gm numbersQBrYf overallhBi[S povertyk9Lmf pricese8_Tc profileT@UYg rateh8iqF ratesg9ihb ratingjA_oE ratingseAi@> relativek7Udf risem9hHX risinggC_[c salariesf8hJl shareKUiSF significantlyt/i][ standardsYBhRg turnoutmA_YR unemploymentgBip[ wager9_qb wagesaCU]m zerod8^d>
corey_4cOH criticismS6ok= fire]7lcb furyOH]c= harshYJXNc insultinglAHGo insultsS@fY] misinformationY@dXT negativeZ]qoP relentlessVAYFJ rhetoricNAdFg rhetoricalQ>lfA sharpOA]c] stanceUAXc[ suith7Y=B toneIAmFA tweetsW=X;l vigorW6dI] wideriARd] widespreadTAoFB xenophobicRJcPA
absentWAXQK bashingWJcHe besideC4dkG blastsT=XYf blockingY7cgY boostingcB]Ip chaseZJ[cl condemnOAWFf condemningT7YYf counterR7ldA criticizingX7mYc defeatingSIf<g direM=efp distancePAcdX electingOAgcJ exclusively^7cGo hailPJgFJ klanVgcOF mobileUAXfh pmc<dcE portray[@cZe portrayingUAdIf scenesP@lOf stopping]Ae=X stumpX7XdF trailU6lWI woreOAGdo woundZ7XFc
affiliate^7GfI afpU=XcY articleZ=cbc boardd/cl@ bostonh+YbI chapterTA[fG columnistX4Xcg corporationh7mpq cuomoT=XcF deZ6ccI editorJ=cl@ editorialWAFXZ formedY7X<g heightsLARfZ initiallyq*c;n jeromeU3RWf journalismT=gbf lisaXHHcg magazineX@YcG marriedcJPak mayorS5dc= newspaperc6dbR ownera5dYF paradeV-XdI peteX=cWX residentR3dW@ ruth[>XdY subsequentlyb6c>g upiU=Yud writerQ@cdc yorkZ5fk6 yorkerg6Wef
aca_Al4A anymorePgp2G existNhfEh existsQ]l;^ glassZKg<F iraniansIgn3h limitsRBSPR mandated_KJdO somewhereIgh;g steagallXAf<G struggleMhm<B theory^Bo<A usually]Kq2p
alabamaY5PbI alaska[@Fkg arizonaZ6Yk6 arkansasf>dkF californiat.gkH carolinad.ekB caucusesc7]kR colorado[5[k[ connecticut]7Jbf countyR6hj8 dadeT>Akd dakotad@@l] delaware^=[bR floridae+ejJ georgiae7YkJ graniteU>KcJ hampshirea7hkA idaho^@Il< illinoisa6ZkA indianah6gkA iowaW7gjA islandg.gc@ jeffersonZ[JkY kansasm6FuG kentuckyc6Pk= legislatured7eF@ louisianae6bl> maricopaR@PcT maryland^3ck> massachusettsb4ckR michigand5gk= midwestj7=ci minnesota]4YkH mississippip7XdA missourik-RkI neighboringX6Rb] nevadaV6]bJ newT8^l6 northw/XbK northeastj7Jk^ ohiog6[jR oklahomaj5GbG oregonf7Flg pennsylvaniaa6ekH primaryf6]k7 rhodeU@dc> south[.]jT southernM7hbL statec.gk9 suburbanc5@lB tennessee[6YkI texase,ckH utahRISXh vermontk+caG virginiaa4dkJ wisconsinW7fk7 wyomingj7[W[
amidd7fPJ attentionJBqlp clintonsh6m;o coverageiAgGc footageW>ecl mediaQ7pd^ productaBhd5 releasesm7YdZ scrutinyW7h[g today[7r;]
celebrity]7WPA controversialY7ce6 declarationscHebI divisiveQGeW7 elaborateVJYJS famousB]Yk7 famously[3d;A fieryU@OG[ harassmentX@cEK heatedT5YX[ incendiaryW@deA inflammatoryh5G=K notablyO4lFI outspokenM4ZFK polarizingL]ZXB populistGIgF7 pragmaticVIhFS provocativecAEGJ purely_8Y<B raciallyX@eGT referendaSJXOK robustaASg^ scathingY<fc[ seeminglyRKe2B subduedU3cWX trafficJRdOl
arrestsh6ImJ attackR7lc@ attackersl6YXg attacksa.lcI benghazik-mlK bernardinoX@dnA brussels]AfXh calif_@dm> dallasV6Rl] deadlyUAXeJ deathM8fl4 destructiong8go] forta@[cS horrificK[fcK investigatingb6g=^ killedp7Sll killinghBYdx killingsg7d]g loned6O[S massV7enA massacreZ6cf@ mcdonaldQ=]m= migrationf8ceK municha@gc/ murderh.ff< murdersm>Kll nightclub_4YXH omarPG[Xc orlandoV4fW@ paris[7clA policed.edg pulseY6PYe responders_@PvZ san]6dmA sceneX6gc] septd7Zd@ shooterd5cnQ shooting]6fm< shootingsa6dd@ suspectP[[WT terroristb7eZB tragedyM@gWK trayvonS>XkO victimsc7Jln wakeS7gk8 woundedl6=tt
abilitiesIqY<f abilityJil@e academya7PoU aidi8dgm alliesbBd;^ basesZA>Wq capabilitiesKKbcK capabilityPBXF_ commitment@hmb8 deployment^8XdL desireMgYNp efforts_0bRK forcesc8cdi inadequateMAfX_ interests[Bhd_ involvement[7dXK missionU@mkB neighborQ^Y;e obligationBhlc^ obligationsNhYXg operationsm8Oli strengthDTpX9 sufficientQ^bFq tendencyQ]bWp troopsbBXXy
'sNIg;8 aOAhcA actualdKhXB anW8qcA anotherI8zk@ anyb8qFA best=]z;8 bigTBqX6 biggestc8ib. certainLCpWS differentFJqkJ everyYBrk< first]6qk+ fullT8rkG greatDKqN8 herO7pb@ hisS7hW7 hugeTBiX= itsX/hcA kindEhqEA lackJBh<C largec8ieA majorU8qc8 massiveaCgf5 myMSqa5 noQAz2I oneY7ra@ ourIBhcB ownQBhX7 partC8qbB particular9AqV8 potentialJBgcC realLBqX8 sameU8rN7 serious=]pNB significantY8h[B similara8ocJ singlef8UcA smallSCioX specialPBgm] specificPBpFJ strongFKqcB suchK/q;h theJ7St0 theirLB^bg thisQSrM8 wholeD^rb6 whoseN7[NB worstWAqX. yourM^rNO
authoritarianW7IFS emergencyg8P]g exampleMBqEA inflationaryU^lXK instanceYBgWf itemUSgNA mandateiBgc[ oscarOAeHF projecta8gdC regulationj9me] reminderPJgbA section^BfmK ventureMgeFg
andersonZ]dYc bobW4lN; bobbyMFdX4 bradLYe<O brownZ7ZlG bruceR=dX4 cardinT3cFF chaffetz[IFfI corkerZ4ZFN debbieXQRXH edwardsZGccW goodlatte_@XgZ gowdyc=cFQ grassley_@c>d hassanLHcWG jeffQ@XXX kevinb@YPG madisonN=RcR maryT@NbG mcauliffeb4bFF mccarthyb@bQO mooreT=XXc murphyZ3o:< phil^5c]F priebush6cOH reedFYXc> rendellGFck< schultzX=PcP scott[=cc< shustereAfR= snyderj4Odd spicerP=XcY terryTHcdG testerRHdXG trey^HYQ= walkere6cY< wassermanY>IbP wilsonT=cb7
ackmanU5lY< ailesZ6cP= aliO6]EY bermanQ@m;G bidenS3kaF brainardX4ocH businessmanc,fNd carterb+kj= castroS7cNe clintono*kW[ comeyV5l;] curiel_5c;S erdoganX6kFS farookS<eWc fed[BpX@ fordl6mb< francisX6YNS freddyM4fMc ghazalaZHcEY gore[3kbX heb<k2O ivankaSIQWP kerryc3cbJ khanX3nM< kim]5YbX lewT5d<= lewandowskic4kEd louZ=FF[ malikU@cWO manafort^+uNY mateenQ<fVc melaniaW3cEY ministerZ-cbA mitchellI<dk; mogul]4lO] mondalee7m;; mrY4lWE mrsa-vDY msY6nVX murdochZ6]<[ negal.dXd netanyahuT3cWQ nixon]4lk2 obamag*ta4 patem4bG] penceR<lN< perezN=nEX pinchukT=cEc podliskae,bFK putinX6kDI qureshic@Ocm randolphn4bFW ruperte5JQ> sandersj*lDd santilliV4cbI schilling_@XXb schlaflyW3bEJ sheT<u1O souzaSOcW; trumanY>ck4 trumpl*k;P weiner_=c<X xia4clR yanukovychd+Ok< zimmermanZ5b<O
amendmenta8cc4 amendmentsW7beE controlledY8Fcg enacted_8F>[ established]/ZbH expandedw/XOA expansionh9[qA financedVBJId fundedd7[>f landmarkc8Fp- opposedu/b<Y overhaulg0[^7 passedi/cc; prea7[YJ proposedr/[O2 protectede8GFq provisionso8FFP repealg9dJ4 signed|/bOO sponsoreda7XPJ supportedx.kE3 sweeping_8RO7 violate[BF>A violatedc.W<B violates^7fPB
accomplishmentsVRKc< achievementsb5S;I advantagesWJBFZ airplanesX]@bf backersSJY2[ boutiquesQJZIl controversiesb@Ycg criticismsS@XFH developmentsTABd] dilemmaM[YNJ directors]JIcl homeowners^AIFv hurdlesSJRc] marginshASXg outlookQ[gc4 positionsc8fXI propertiesX=R;g ralliese7SbY reformsf8cgA residenceW>Fcc scandalsc5cXY successesZ7JXJ surrogatesXRZXf tacticsTAGEg targetsXAXcg weaknessesSZ]WB
#,~8Lws $oBLyj allocatedp8>ok amountscBr^c approximatelynKCnt borrowerse]]Qs burnsXA[fd casinosu7AlV centso^Bns collectedp@RXl collectingo7Anl combinednBBoj contributeNiXgt contributingWSJdl donatedoASYk duesU^gIb earnNrTbt earneddATma earning]BAet estimatedw8Clj excessdB^q< feef]Tya fortune]ThpV freedi6<lW garnerfA<fk generatedn6SYd inheritedQTge4 isabelle[Jgd< jumpedbAF>l leasth8ikl maximumWBJpI membershipd7JH> nearlys8_lk nethBTdO paidi8^ms paymenthKggk pays_i_Jb personallygAv2a pourediB@du raisedm7gla receivei^e[t received~.ZWk receivesz@Sfc recordedj6^dX rentm8hqj reservedZ>fXn restaurantshBA@l roser8Bmj roughly~/Cmk signatureseAJYl spendO_hRj spendsTJSfc spentc7]lk thana8iXb totalz9_pb unveiledV7YdY worthjBiej yieldscBAgc
additiona8xlg award^KdWm awardsZSg<l deployingR^dGo equipmentbBJZp except[KqWX immunityd6bYp mandatesh8dXg mattersN^h;h opportunities@hgXq prepareHKcXo referVAbYp respectM^x;A responsibilityG^oc_ setsQAglK thankHpyEE thanksPJpNX toolsNTcFq traditionOJqcJ yorkers^JJXk
allegiancesYAX=p anonymityYAcFp blairc5YJf chiefsV@YcB concentrationPKqmB conditionYAcm^ convictedb7Ycx courtesyC]ddR depressionT@pl4 disputedW@dF_ driversYJAYq emergenceW6Zdg examplesPIgbg federationY7eo_ internment^7Im_ jihadistsQJQ]p kindsGigY[ kingdomYAJlU laughterYJeOF magnitudeOJ]lS meritsUKId^ metropolitanJA]cC mountainsWAGdg occupationV7ll^ outsetG=p;8 panamac7YdA partisanshipEAgcC practiceV7f<i proliferation_Bgf^ prospectI@pch rapidXBZ[T realitiesVJdm^ regionsX7]kB scopeHKgRK secretariesd7Oy^ sidelinesh6dFg spiteU7]OL termsGBrc8 wallsWAYGp
annuallyt7^nt benefitsc9hZo breaksgB]ml businessesdC^St cashm8]gk commerciall8Spd consultantsf@Ebu contributionsj8Spv corporationsmCfgl crediteCTfk customersTB]Hv deductionc^]pt donationsp8[ok employeesf8hnt employershLP[y feesl8^pk fundss8]hl goodsZKAYy incentives_LJgt inversionsdBYfo jobsYCKmu lenderscA]Yx money_CqJk overseasaBpdo paymentseB^gt permanentv8Pfm profitcBKpk profits^B^gl relieflB^cm revenuez8_qj viewers^AUbt workerso9Lcv
administrativep8]hm buying^BpAb carPBeea disclosuresP4X[I entersY3dcK hearingFJlcW midnightG6IcN nclbX-RX> overtimel8]et poolf8FgI prep^,fOA pricedUAKgm punchingK=e=f roundKA]lF sellingc8f@l spotlightR7Ycf transition_8fmq
ceilingWB]dn chocolateTAgQK directionB^pk9 duckMJnm7 ethicsVAdcg existenceOAfd^ filibusterWAdo< flagO7Ncg horrorPJ[l] lameTAen7 lensL^gd8 lightLKgkI lightsMBRcG lobbyV7ed4 luxuryUJlFq pentagonUAnlJ poph7>YW reorganizationc8cp8 resolutiono/bw7 screenMAeNS segmentHJgcK sessionHIol@ silenceW=ddG speedTBff[ sunV8]nG troveXAYfh weightRAgX=
alliedVAcf] crossroadsQAJPJ democracyQAhWB donorbB]Q; independence]8fc7 koch]7Z[A lobbyists_BeHo mercer_7XYm nationalistX6ecB nonprofitZ7g]R opposingi.dH3 pace7dR= pacsf7fJc patriot]AXHS prioritiesTBgQ@ proT7gc= solutions_BnZY superl.gfF swissY7JYT trioP@fdg ukrainian]7OoA usah7f[F
acknowledgingQ>l3J admittingt7Z3m apparentlyU4n1c applicationWglXg arguingc6l<H assertionV>fWA assumed^4c;@ believingVAo2S bettingR]c3X correctlyZHm;; declaringk=m<O explainingDInE> impliedT=c1= implyGgn33 implyingXAeFd insistWBc2g insistence]AZO7 insisting[4gE< insistsN]n17 instantlyQ=k;> jokingR<m;N meaningTJpEE noting^7p;< notionHInb7 predictingUAg2] proofW=h2g realizedSPm1= remarkW=cb= remarkingW@c<Y revelationl6kd= soundingDeg<> stating^7FXK suggestingW@p;Z suggestion[>mW= techniquesUIc<g yellenX@oOI
allegiance^7cdd ambitionseB<cI assaults_@Rl< bossesQJQOc characterO]mN^ charitablePJXFc childhood^7JmF clientTJc;A clientsfAG[l colleaguesXIXbb columnsi6Hcd commandTKdWA connectionsX@dY@ considerationWAodp cornerSB[cA damnGgec; daughtersXHfbb divorceP]cO2 dominanced6PcS enemiesMJe;p ethnicitySJZYg eyesAghE3 feetcBRfV fingersQSdPb frequentU6cgg friendsQBeNd genderd8hFK gradeTA]cO grandchildrenP[SEm gripKJQYJ hairHQQ;< handIBgWX handsHBhEd heartAAqb7 honestyIpg;g inabilityJ]cX@ intentionsGgoW= lifetimeOggc4 mouthEIdF3 noseaSZIb opinionsU@Icd papers^K=EX patriotismNgnb3 peers@fXEo pocketQJSdH professionalFTgcA qualificationsbJccf questionableSA]fo relatives[APcg responsibilitiesChgXB shoulderL]XFY skinLgp;< sonsX@IWO statureZ6Gb] strengthsOAOH] tearsO6fEX thoughts:[YXZ vacationUAWmX willingnessY^lgn
absenceT6PcA arrivalX7YX< bigotry^6dZA boos]6Zcc boycottd.YfG copyY7YfH entireW8^l7 graduatedM>]FN graduationT7euR intenseO7hY] ireX5YX@ listingY7fGG photosS=[kd politifactN@fZB predictionL[nu2 religioneAfFg resignationcAcl< returningg7ldX roeS^Oc> sentenceSAfb; windsP@Z@g withdrawalb7WYY
adviseN^bPF affordQrd4t agreeOhk2W answerDqy:; anytimebBg3Z apologizeZRl<b askAqu;V bearSBfcF betRqm<2 blameXKe<b botherWhl4b considerFTl;X countcBddc criticizeMTl=E deserveIqm2b dieN^d<b directly[7m<l disagreeBqm2; dislikeO[m=N eatIqc<b expectHrt3b feel@zq(l fitP]l3f fullyRBn<d happenOqm2c hearBqvE: heardIfm:M identifyU^f4m listenHhl3b loseKif;l loveBzy:E miss^IcbY necessarily_^n*o occurZ^Q=] oppose^8c<O oweKqn3: preferVJOEl qualify[hX=x recallUTb;c refuseZqk=k registerZBNZp respondV]l<k seemPqm2u shipiBXAk soundCqpE> speakH]mEb teachDhc<k trashNpo<; trustOroF< vetoiBcX; votelBmcl waitQqp;k welcomeAhm2d yieldYBY]X
billionstCJpt capableMAd<q crushE^cPg deporttBE[k deportingkKSnk dozensd.Sdo floodWBZpg flow^8e]o hiringXBp[o hundredsf8KXu integrationWAopT lotsDgg;o lureZBYBp millions~9Knu punishY8dAm purchaseZ8YIm tensa8]pt thousandsm8Bcu
agentsp.b@p antiabortione7Ye^ companiesg9eIv crimei/gYJ dealers]AjPc drugh/egX drugsaBGGt enforcementd/c]K lawp/m[B minorsk8Fer officerse7bdp smugglersfBb@k stripSAcPG technologyP8fJq testingb/]=h tunnels^BO4y
activistV6d[> activistsT7REo advocacyT7[ZB advocatesa8Y@] agendaP8gF6 antiT.eHJ camps_6dWS causesX7fP[ civild/de/ communismOAX<^ division]7]oK environmental_/[]I gayf.dP= groupX.ydA groupsU7gHg iconM=eX^ individual_ChfP movementQ7oET movementsK@d<p organization[7ocK organizationsc8[cz partialZAcOX religiousf8fXB rightsW8fY6 sitesW>IEq stancesQAX<[
advisingr-dem becomingP-pWK began[4mbF blastingX=[md competingV@fOy contrastingI@cOJ encouragingL7f>m essentiallyUAy2b launchingR4dGR organizingQ7gmq savingP7h=R tied^7[<p wavingDId<m
carelessP@W<] chainQ7dFg chainsg6Gcp classifiedc7Y<h computerg7YX] concerningRAld[ contain]Bc=g containedZ7b;^ containinge8GQp correspondenceX=Obh deemedj6XFn deletedh6cNo documentsg.c]h emaild6lcS emaileda@bXO emailsm7Xbp filess@cOd fundraisingm8fc@ handling[8dHC highly^7e;h informationd8mci internalU8hRC limitedX8fQA mailTAeen mails]AfYd materiald7X<h meetings^7Hch messagesYAdXo mishandlingg7XRg pagesm7@lw personalPBpdA powelld5WWg practices_7dY] privatee8ggp properly]Tc>I redactede7F<p relatedl8edg retroactivelyq7NFf secret]6cXJ sensitiveVAd<h senth.bWk serverV6cOg unclassified]7XG^ unsecured^Bb[h
abortionc8cY= allowingf8cFe bans/b[< banningh8XIG bansdAWeW barringhBFeF clinicsg8O@f conductingl/W>h favorX8gFG gunsbBZ<m illegals8Xcc immigrationg/km8 legal_8eRT legalizingdBYFF manufacturersg7HFq marriagek6dEF providersbBNHx refugeei/WfB repealingq8YAb restrictiveb7XS8 sentimentsVA;Fq sex[7e<F status]8Rbh surveillancet/Fg] temporarily~/W]N temporaryc8<Xl transgenderl8PZe
avoidingOAgR^ beginning@JobA crudeTAXX< developers^7cdo experiencesG][bJ failuresRAXcB flights[7FFf formsX7ec^ greensPJc<q mistakesIgdbN pocketsIKKeh protestersc.=Wu situationsPJfb] sometimeQJ[Eg strategiesA]gc^ theftm8@fq townsJgTFo
airstrikesf7bPg allegationsp7ccA allegingd7cXg assaultd/kIA biased^@cPh blma@cJ8 bombing[.dfh chargeU8kdK chargese8bGg combatingPBcpB crimes_BFQg criminalg8ZY8 customerc7elg deportationss7Wnd discrimination[8cdB escalating]BB[e espionagef8W[^ extremismp7cS] extremists_AXGq fightRCmdZ fraud[AXcK hateUTm<c homegrownRAcH^ incites[=PYA isile7c=o isisi.m<K islamVAb;T islamic].mQK jihadistU@e>] lawsuitskARGp protestse7o=J racialQBgYK radicalQBePJ rapec7Wcc regularly_>l<Z sexism]6gNg sexuald7Xc@ suitsn7Ffe terrorUAcZB terrorisml/mZB terroristsf8l=p threatsX7cZB violationsi8YgT violence^.fc^ violentY8Ydf
afghaneBJmI americanW8^lB americanscBiWl arabj8AlK asiank8KmJ born^7Jje brave]]Kkd children^B]bm class]B_lg cubangAJbO descentdAAcg everyday[ABOn familiesM_^cw generationPKrlA girlsY]]EX immigrantR7JOg indianZJ]bA innocent]ATbo israeliX7RcB lesbianl8FZ[ lgbtaAZOA mexicano.YX] middleb9Llg muslima7SbK nativeaAHbl oldL7hs; ordinarydBJ=p parentsQBTWw populationp8_mh rockYJhX< wealthygCUYc workingZBhcl youngRKhkl
aircraftYATcl arabiac7Hcn boeingl6ddb centerviewQApYm corn_Adeg developerQId<g effronY4mgP enterprises[BR]m equityOJg@g estimatesn7h@q evercore_5[fZ firmU7mdJ foundationi8mlg fundg/ogd harmonyT6IQH jet^7c]l makerdAXee management^8emT partnersW6eef planeR@nXk planes]AFYu propertyf9KfW saudid.PY^ spies]7YZg vk8cnF wealth^BiSc
broke^AXFc brought^7cWc builtU7]E[ cameZ7dNW carrying[7XWp doubleds8]PF drawna7OEp droppedk4HkW goneeB^Ek keptg8l;E knockedg5F<N laid]7=bb leftY.pM[ lockedZ6@;p lookedV]p;X madeL7o:Y movedl.bNc pickedg7G;k playedY6gEX playsR@P;p pulledeAF<b quicklyX7mEc rolledb7QXZ satS@c;b spreadT8dOf starteda7pEN stayedTAJMo steppeda@WXf stoodZ3RVc stoppedSAdWb struckX6bFI surged[4cFX threwW6X<P tookV7mW< turnede7c;d walkedVAXXk wentb7lEk
aboutSgqNc addressing_8GOf announcementsRfdFR answeredXfc1d answersIgm;l boastsR@f=Y brieflyN3cbG complainJgmFb concernsNBgbB defensivecBRcd detailKJcWf detailsXAfOq doubtsJIfF4 freelyNge<b highlightingVJoO4 jokes[SIOn learnedKQl:c lengthX6[e= liedVgW;b lyingIg[;c mainSAgb8 noticedCfl1W openlyT@XWg remindedc6db[ renewed[>Yb] specificsIA[Fp talkBqpEM talkedQRcNb talksEAdb< taughtDglNE worriesU]e;g worryNqg2b
accuratelyVAXG[ appealingPSfch assetPReZJ attractiveUIhHz consequential>IgXi constituencyDIfbB crowdedOI[dB decidedlye5IOo dedicated_7elI definingS>fYU devastatingaAPW^ diverse[@iXh dominantP@RcC dream[KGZg efficientTB]Ah explosiveJA][B freshSA[F[ incumbentV6XbB lastingOTccT likelihoodSARZr potentOAYGh pressingWAZX^ priorityRBgfB reliableTILXK salariedhAAou shellZ]eHm successfulC^dcK surprising[@gNJ surprisinglyW@]Oq taskNKcdB valuableUJe=f viableLJPFg visibleBg[XU vulnerableIARNr
abcc=ddF anchorO>dPG breitbartV5YcG broadcastP4Rce buzzfeedV6cPF cable^A]dJ channelZ@cPO cnbcc6YOE cnn_4dXF contributorW@cYX correspondentZ=cmP cosbyS>d<g dailyXJdcI dana]@XJc drudgeSHcd[ fox]5mO< guestY7]cS guestsj5Acn hannityW=lN; hostX5dbG hostsP<XFY huffingtona4cdG hughZ@O@O interviewW4ll< investigative[JXdI kellyU=d;c maddowUIWOE megynPQd;W moderatorZ4XFO moderatorsZYd<d msnbc]4cYF nbca5X[O networkb7pYA networks]AgQf newsY6mY@ outletsU@c@p reillye4l>< reporterc>lcX reportersd4lWb resulting]7cIf rogerVGm<4 seanX>cX< showSBpEG stephanopoulosRGdFN uncoveredZ<dEZ univision[5cdF wallace[3bN; weeklyb6fl4 yahooi6XYb
audiencesOJgFd ballots]AIWx baseY8hOS bearerRRJFK campaignsa7fXh candidateZ3lWS candidatesb6oNp challengersT<IFp constituenciesTA=Og consultantQ>Oc] contenderZ=WcY contendersR>HWZ contestOAgkA conventionsP@]bg counterpartsU@QFd dates_>Ycd debatesY>gl[ elders[IX2Y electoratei6hE^ elitesSAY<^ establishmentS7f;A fieldS7gWB fiercelyPJdEg frontY6cbJ frontrunnerY<XX[ hopefulQHb;X hopefulsb>FcX legislativee8fY7 nominationY6mk@ nominee[3lW@ nomineesU@SXg operativea4Ydg opponente>cE< outrightZ@f;X pack^AJ=] platformsXAPHf racea6pbK rival]4cWI rivalsd5XEX runnerX3cWR runnersRGFFp seasonO>gkB sideR7pNA strongholdsPYYEr ticketW@fW5 winnersZ@Sl<
aaronQR[eA bagDRfYB boxXJPOJ breachM@cP9 bretonaJY=H brilliantLedF7 bubbleU][<[ canal^A]d@ capeVJR<I circusF[^;8 classicT@]WA clock_SgNJ conN[gO7 fantasticHgKWR fashionYJ]c[ fatNqd<N footballV@gOA forever^B[<J founder^6od@ geopoliticalJ^Gc8 hamashRR3p hellKpqEc hikejBIgg improper]AOFh juryWAEGg kitchenYASHJ legendYA[<I litmusP][<K looseQK[HA medicine]KG<W messJqp<A methodNRh3^ modeF]e>^ offenseMgoWA pbsTfg<= perceptionW]fdC prayerOg]cg principle]7eNB propositioniAfYT queuedSdE@ quoa@YEJ razad7Y=7 reasonableL^fFg recruiterXZZ3f rootTSfPK screeningTAYch shadow]B]ZC shakingFHg;c sixthY6]c7 slam[TYm= spiritedK[fX] surrenderUJQ=] suspicionRA]dp tentUJGHg trendTgKbK virtualR[SX^ weirdHgg;B
acostaQ@fc@ allenY4lEc amarS@[FS andyI=mFI autor]6hIF bandW7bWO bannonG@df@ benjaminN=d;P bennettLFnEW boxerP=PEF broaddrickJgYGX buchananL<Xb< cameronV=fXO canova_4c<f cheneyFYdbF danielVIdYF davisQ3bWX douglasd5dk< dunnM=Ycd eliasLQYOJ epsteinL@f]< ericL4fWG fitton]<bcI franklinQ<kN< fredP@X<X garinG[eFG gedrichMG[EP gilL]YFX giulianiT@Oce greenbergM@m<R hawkinsWAdP> hollandeN4cN] hongQGc;d kiSIc<e kingR5oc< kuninBYcFH levellP=gWP phillipsXHPcA pruzanT@dGp regaladoS3dcP rhodesY4bc= roffmanMYl;O rossDJeX@ rubinR@gcW rudyNGNcY schmidtH=dFG shermanN>POe sherryKGebN solomonS4OXJ sorosQ=dXb sperlingLHXXd stevenso+XkY stewartLPcWN taylorZ5cbG thielV3c;J tribeVAYf4 vandeheiW@eFE welchTGcm< zuckoffW4ObP
#1e@Tua #yl+ou3 %yBima accounted[[Kut ageZ8hX@ agesk@@lm anniversaryU[hl; aug[@GlO bondioliaHJfO comparedi7^lk dec^6]nF degreeseASfu egyptair^>[c= flagsharelikereplypaige]fSgb foot^AJlW forbes~7Tea jan]>fl; k^Jenb lavenderfHRpE ly[dSYW mereT]^md ndiJTuW novc@[pc octk7Rob ptsmoderatorfeaturedfebruarykPJoE pxd[Jlb rdl@JuN respectivelyu4Ilt tha7hu; thresholdp7[cl vrabelbGRoE xjAgeb zachZQSdO
addressed[5cWf agreed^Ak;b appearedT5l:o appliedaJXcl attemptedh@b<m attributedZ@ccY decidedeAt;k declinedu6lOe devotedr7cFZ elevatede7;bY faileds.kW4 forcing_8cde given^8qVQ helped_8lOX ledh.kbK managedW7Y3e offeredX7kWf persuadedVBc<H plansg8lHc pledgedz8Xll promised^BbNW promisinghBe3l provedX@e1^ providede/e<o ralliedj4PWc refusedc7jPE returnedo7bld soughtZ7aFc threatenedTAcFo triedaAk;N urgedeAkc[ vowedcJj<c
absurdb[];G apprenticeOHOGA blamingQJ[Fm bombX8N@Y bridgeN]dOd bullyQHcYe convictionHSelJ crazyKpg:4 dictator[Ae<B dirtySAPX= diseaseeA]cS disgrace[RfF= dogWIcbO fakeSIb<g fascistO<XWI fictionUAeWB firearm[=cbI gangNAYlJ genocidebAnGI guccifere>GXc hatefulMIPGA jokeLdeNE kidEemE; knifeNHX;X laf7Xd8 liarKfm;F lieS^k<F lipsGofb; lovesWYc;Y motionWJYl] multiUh]P> needleJgOXS negligencecAY=A nietoL@bOY okLpm2< paycheckR^Nfb peaN7b<c personaYIQXG personalitySJINT racistOJe<c rapists]AFOm recklessX]cZX resignb6bXW retreatXBXZh sandS]fNI selfZ6oVS sexistUYY;g sincereR[XEd stiffYI[<F stupidTel;X temperamentP[mWR trainRBcEm transformJ][GK universeTJGcJ weak=feEA wrongdoingPJXOJ
battlegroundSIgkh caucus_AJbJ contestsW6gtI counties_@Ajg crucialNK[bh electionsp.TkS englandSAJcp especially[8qEq keyV8gbL mapYKIWy matchupsX@Fcq pivotalRAAcL populousW4AkC primariesk7]kJ races]A]kI solidly[@BWg statesb7]kh stringXA^mK swingKS]kh upcomingPAKbB votes|7^tk votingk8pcH whiter[ARFK
abroadXBgcq affairsQ7]dL associationh.mf_ authoritiesV8Y<h bankruptcyp8JSg collegesaBT@q communityIBhci courtsd8fdq departmentse8Pgr doctors^BRAo enterprisel8SPh freedomLBpOB governmentsZ8I>z investmentsc8^Zn labord/^[8 lawyersk7fGg libertiesW7YoS marketsZBT<q nursesc7Hfh protectiong0fgJ protectionse8FOz relationsT8XeL serviceT8glh societyF^hF_ teachersZ7^<y unionsr/]Iq universities]BCIy
arriveN]XPc attendedW+Qb[ barely]Ad:b clinchedX<GEI deliveredY4dkP differERX4m enteredk,FbQ favorably=G]cm finishedl4P;c flewN4bbb gatheredU@GXx grewY@QEk imaginedS<G;^ losesPIZ;= meetsQ@Yc= officiallya4m;p performedVAP;g proclaimedX<FXh replacedUAgdW retweetedU>c<N sharesAISNO sitsT>IOd spokeO<lkb succeeded[@X;d survivedY=ZbF sweptc4@bc touchedN@Y;< visitedR5cb< watchedTAGNf
bailoutn7lg; bankg8gdA bankers^AP<p bankingt/chY banksdBfAc billionairei7odd billionairesoKRon businessS8qgI corporatee9^p3 estatee7fdJ excessesZAY]> financialh8ph5 firmscAlJc goldman^A[gX greedUBZ>A hedgei7[gc industryb/p]f investmentk9hqG listsl7eSn loansr8g]t monetaryc8cnC multinational[8fh8 nobelk@dmE pharmaceuticalZ7dJZ sachs]AYpX sector[8g]q speculationTIpc[ street_8ogF tiese7[de tradingY8mJ@ transactionsk8Ohb wall]8ngO
chanceLhyOd comparisonaJgel dangerNJoWB evidence^7y2h explanationQ[fW^ factorOSpO8 fanHJYYd guideIpdFf incentiveMhpfd indicationA]qcC magic@gpFJ obstaclePJ]X@ opportunityD_oX] reasonFg|DA recognitiona^hdB referenceY6cco requirementZ8dFT scenarioSA[;B signsX6]Nw sourceVApJK sumZ]q@c sumsTTgKl surpriseS]o;< sympathyIggch vacuumLJcY^
aboardN4cc= admitsY<dW] affirmYAb=Y apologizedc<cNX assertedh5WE] blastedn3EXY boastedV<cbQ canceledX5l<e citede,cO] commentedVIX<S complainedV<cV@ consistentlyo6nE@ decried[=XO^ defendedf*bbA demonstratedb<l;p deniedr-bNI disavowede3cEG embraceda,dFd expressedU4dWI hopedE[k1d latelye5cWR likeneda6WEp maintained[7f<h missedb@g;G neverthelessb5l;O pleadedg4NXo pointedY4XbY privately]<o2c pushedk.bXc questionedN=mV= railedb<ccO referenced]4OX^ rejectedk,cES repeatedlyk*lNb repeatingZ3cFf resistedk+Ob@ signaledf4Y;p stakedV@<Fg stressedU4bWB toutedX4dc7 underestimatedc4cWJ underscoringU5edI voicedY<fW]
abandonh8b=< abolishZAcG@ absorbSKcAq acceleratebBF[o addressM8ncA adoptb8FXp assertIIc<J assuageSKgd< awaitUAcGg bolsterYAcZK boost]C[hc buildQLc>f captureR^gfc celebrateG^XXg clarifyKAkd7 collectfLX]u complicateUBXfg confrontOBXcT curbW8bgX defendYBlW= defineKhnF< deliverO^cGW describeHTcXo destroyNKlGA determinePil<p developSCWJo disavowY>c<E disruptR^bGf dominateNAPGT eliminateWCc[E embraceJBlF= emphasizec8c[A energizeZAXdJ ensureNLm3h establishLBc=A executeJ^b@f expandc9b]J exploitPKb== exposeg8bGg extendZBccF flipOAENp formN8fP^ fulfillLhdXX governJJble heal;ql<A highlightIAccB implement^CW>^ improveJ_d[p interpretMKWYg investigatekBbdm limitXCf]F maintainOTd=K managePhc@l mobilizeOKNGp obtain[Bb@m operate[JOel organizeXBE=p overcomeMJcOo performR^OFo presentV8cb^ preservePCWPg promotePBc>[ protectKCdZ= quitWAdF; rebuildY_cPJ reconsiderMTbfW recruitQBOJg reduce]L[gP regainLBNd] rejectZAc=Z rescuedAbk< restoreWCe[F restrictaBb7I retainPBcZg ridRCfQX savePigPb secureSCcdp seizeGTbG[ serveDToX[ shoreUBP@Q signalSKlc< skipF]OlS stealN^XOe stimulateMhfIK strengthenJ_lYK suspendTBWRX sustainHhNGp tackleHhd]@ testifyOgcGo threatenLUOFg tightenV8OfH underscoreJKdG8 unify@]dO] useSClGg warn_TWcQ wearETVFo whomeverSAIFm
anybodySgo2; anyoneV]y1c anythingThz)V binDg[;m crenshaw]gc;Y elseEpy1N everybodyIqy1; everyoneY^z1b everythingVqz)M folksCqh2c godGgx1< him]8p;k itVgp)F ladenK[];d meHpy2V mosulRSgFm myselfHgoVE nobodyHfy1< nothingCqz(N osamaG]J<g otherwiseEqo1o perot]ffE; saddamSIo2H somebodyBqp1W someoneJSy(k somethingEq|(W themUCp<t tomorrowNhf2l tonight3py:; usO^p;c whateverKhy2O whoeverPQo:E yourselfHqh:b
amnestyaBdcF anywaydAg;I bernAfo;@ brexitW@X;7 broadwayT@Z>^ brujasR@p<g cadillach8g<@ containmentU7Xf] epidemicOAbcB humility]AYEg lordHmu2= mergerf7oX; pierceS>YW^ playbookRfgEc pope]6dET refugeX@cOq scoreWLc3p selectionLAelK sloganFgeNS sunshineV4JXB uberXJRlk waterboarding^7cOc
accessibleL^cpo activeQAgcK aggressive<JlYA ambitiousSBdPB awkwardO6dcB closelyKApO] comfortable@SeFp commonO8oXT competitive>hhcg complicatedL]pcB credibleKAcci criticalGAobK dangerousDJfOB daunting>gg[q detailedPAgcg difficult8hlkA disturbingHfdlf dividedPA[l^ dramaticRJ^EJ effectiveITnYA effectivelyTBcO] emotionalBKflA enthusiasticUAJcl expensiveMT]gd experiencedPIgbH extensive_6gI8 extremeFAgE8 forcefulD[gdS fraughtGRYPJ friendlyM7fc] hawkishKSOdA honest@fgWG importantBhpN8 importantlyRIfNg inclusiveE[[d^ interestingGpqNK nastyFffcS painful;]fdg politicallyMAp;g popularQ6pc8 powerful;BpcB rapidlyTK]gp realisticFgdXS severe9pocA skilledRJ][o solidI]hc= sophisticatedTKdFT strikingM@pGf substantiveDJcFB sustainablePTdeh transparentQ6dgA uncertain:J^Ei vocalSGdXf
anywhereKhgOu balancedRKfcG betterKhq<o biggerXBq>@ bitV]rEW cheaperUUBAv clearerRggFg closerRBgNo considerablyW7heA costlyRBYIg deeperd8]=h differentlyEpp;X easilyJhlXn farT8r;g fasterWKhJp fewermBCls further_9p=g greaterU9hfB harderQ^nOt harmDKYOr healthierk8SZo heatingYBg[p heavyOBg[f larger_8ifA lessf8icu littleIKr;b longerRhz;p lotKhrFb moreQ8icu muchO^|<c printQhhOl saferUh[En sharplySAgnc slightlyo7Uck slowly_AhOd smallert/UYd soonerSK[Fc strongerKKgXT tougherMBf=e vastlyXJS<g weakerNHqXg worseUKi;e
abstract]I[=Q awfulIfg2= disruptiveT]cdg easierW^c]l easyIhu>Y embarrassment^AXcg energeticX@GFm engagingOAcOJ entirelyVBg<d equallyRAfFq excitingIg]c] impossibleOhdNd impressiveW=f;[ impromptuNAcfF incrediblyI]SFg incrementalTKcfQ indictedq6bFf intellectualTAhHK irresponsible^KcP> neutralRBdb< oddYIg<I offensive]7FXp outstandingKAfd] pureZ6^Pg superpowerLhPFg sympatheticXAbYl unacceptableQ]k;@ uncomfortable7feX] underdogS4XXJ unfairUBcGJ unprecedentedf7[X^ unpredictableKSdGS unusualJSfXL updatedf4cXY urgentUAcR@ watermelonUJl<>
accurateZ]g;l afraidGpm2k angryB]gFd anxiousHpc<c ashamedD[kN; awareHSp<e carefulCfmFl concerned7go:S confident>plEG confusedFfcWo consumingLhKXn convincedR]m2W cynicalCpeO= deade7Skl deeplyMKo;B disappointed@em;c disturbed=no;G excitedCpl2k fearfulAg[;n feelingHgq1Z fineMqq;V frustratedEPgWZ glad<yu2D gratefulAnlbO happy@yu;V honoredDflEc interestedMfpNn listeningFhlOk literallyWKf2l loudFpg;l luckyOpcFk negotiableQpI3c nervous@go<k okay>zp:; optimisticGoo;F overlyP>Y=o pleasedFflEN proudBpm;E rattledQGc;c ridiculousNpf3k satisfiedQgcFb scaredOgYEu shockedXfl:k shyZgJXj sickCpn2b softShd3F sorryAww2D startingK]qWk stronglyM]mEP surprisedNplVM talkingIJpFN thinking=qy:E tiredDfdFc totallyeJl2Z undecided^]SWl unemployedU]Acu upsetU6d;W walkingGRf<m worriedEg[No worryingVhf>E
allowsXBlHf becameS-pDA becomesMAp;K bringsPKfFH carries[AgGA drewe6gXX ended]7dbF facesQAg<T findingRKf<] gave^8mFW givesY8f;S helpsZBcQ@ includedp.ekf includesi8gld indicatesbAeXT keepsSIp2X launched]5cOZ leavesNAgbF makesO^x2I potentiallye8c3h putsTBd=G reachesZAK[e recognizeseAdEB remainsW6p;B representsO7dE^ requiresSBe=_ resultedo7Xbf showed[6fEf soundedOPg;c suggestseAo<@
absolutelyFpy1F badFhq;4 brokenaBg4A busyM>dFS carefullyLJl<c changingTBrF, clearHhz:6 clearlyKJx(] completelyQ^o2O coolCofE< deepMThcB extremelyI]l2A fairlyMJhbd fastKKqF@ flateKTc; flexible;pfNn fundamentallyGgp<6 good;qqW@ hard6qy;Y horrible8ogEA longS7qW@ perfectly@yp<= pretty=pz2G provenaIc;] quiet=hdXE quietlyQGf;Y quiteR]p1X remarkableFfgbA rightBTqM< seriously;qpW> terribleCqg;= tooMBz2m tough9qoN@ trackOBhP> trueQgq:6 unfortunateJfo;7 veryKgz;J wonderfulAq]ab wrongFgy1<
beltI]hV8 broaderV7qe0 celebratingQ5cNo championJKcmg chaosSKbc] chaoticNAJk9 comebackIRYl@ completec8cF] confidentialityU5b=A consequenceOJdch contemporaryFAGcK corruptNGe<8 democraciesU]]2h firewallKgbO] flawedO@f<C fringeU6]OA genuineUA[;B horseBfg<g laneRGebS lesserMJe<] liabilityQ8YSA memoir>Z[W= normalTBgWA overthrow]8c[K partisanY7KWB peacefulCgd<S perfectR]f;J revolutionaryXgebA shockJA[XB sponsorV6cF[ stableW7Xd] taleEYgbB tankNS]E] volatileCYIOJ warningPAcOg
bumpcRIOl celebration^6flJ cellgAGFd certaintyNS];h certificateo7NlX comfortZJg;k excellence_BJYp fixingdKgdW flyingg8SXm fraudsOS]XG gayso7P;d healthyVhgGE heavenaTeFl justifiedSSY;h logWB<dd mine^J]We oursEpp;d prisonersq7=Xp segregation^AflB skillNScXf thorc6c<c uninsuredq8Bcq unitingLJ=Oq volunteerTK@lc warmW@F<k
abusel7[f@ automaticgA@Ym blindOAgdK compensationo8]yc cyberbAPg8 dcd@]cY delayedYAgbg employee]7dd^ frustrationsXJXe^ gatherPAfHp managingZAcoc monitoringc8fZ> performancesYIf<f preparednessRAXgh preventionR8egS professorsTA@Ih secrecyM@dd^ sentencesVSSYp sheriffR5FcJ siegelV@[el slotP@goH studiesa7[d^ teacherXAl[b teachesK>fX> transportation_8dyB tysonU=dd[
actsIIqc@ advancesHA[cC duties_7Zch expense_8IfK featuresH@KNi fitnessUAYPq items[7RHq kurdishi/bPU methodsTAJPn missionsi7FYz recommendations^^clp sacrificesNhYYg samplesSJS4q spouseTS[GJ wasteZLeGF weaponsc9Y3]
abu]3cGI ash[4kXJ bashb7cfb burlingtonj5YcR cheeredV6Fbp commentaryN>]cg conspiracyII@NA exxond6[fY insightsa8F[l jordanb7<c] knightL=d<Z labanW4XeJ lewinsky_4YcO maplesR@WGc mobil^6e[H oakland]@GWh risesW@S[h shookR@X=Y temperh6YRG tycoon]5ZYf
accessm0Y@o accountabilityY8eI[ adequateSB]=h affordableX9[S[ agricultureQ8YfT assistancei9[Sx careVChIm childRB^Nb collegeb8iZm constructionV8Jkq controllingb8JAS decentOrTdc developmentN9goL educationV9qp^ employerUT[=l employment_9Kff existingh0@SA federalk0hhR financef9Sg^ freeb/gHZ government]/g>h graduateW6hfd health[9^]o hospitals]BIJp housingh9hgJ insurancekC^Ju insurersd8@[q loanp9Thb medicaidg9Zod medicalQC^Jf mentalJKJ<] obamacareg/hHc payer[B@GZ providingX9fAe qualityZ9KIg reproductived^G<@ retirementaC>Zy savingsQUTGl schools_8^Rp servicesk8YSq students/^gl studentsgB^Qv taxpayerfChJo tuitiono9Kru universal^BT@X
bureaucracyiBR@o civilianaKfXp coalitionZ7lmB communistY/=XL culturalVAZeB dutchYABmg extremist]7cJS gawker_6dPB germanS.]cB grassPA[Qf greenW8TcS islamistg7Pf^ karlYRQPO koreank.=l^ league]AdcJ lene7[ge libyan^7OfT militantj7[gS normsT7Y<^ posting]@gg[ rebeln.>fq rootsJ5[O[ russian^/ccB teaQ6[bJ turkisho.HgI varietySBff[ watchdog]7eA^ wikileaksh4bFP wingG7fX8
bX6fdR buckleyU3]O[ cT6cl= coa7dcc cohenP<cdJ e[7fdc fZ6fdZ gW6ee> getty_3YdP hX4Zl< iiiP4dYG jT3lb< jamesV5mXS jrP=Xc[ lc7[dY loretta^@cZg m[G[lW oU=kl; pd=[lW tf@gX; thomasM>ZbZ timothyY[Zmc
administrationsh6ck7 alarmSA[cT fundraiser[6Oml labelN]lFI masterH@fdK outsiderJ@ZEQ starsP@SNK tierb7KmR unifiedLBOY^
administrationp+vk7 adulte@Alb bodyTBcdA brandHAe<J brotherL4dkF cabinetRAdkE campaignc4lkJ candidacyX6mN< careerI@pk< daughterIIfb; deskMRdW< familyUBhkc fatherI6faF favorite@=fNB followers^AONo friendK>mb3 grandfatherA]ZcW guiltyb6XNg headK8gl[ holderX=ccX hometownN5RWA husbandL>lV; mateV3lb; motherJAebO nameTBp<= negativesT[e<X newlyb6[ch oldestZ6Il] ousterQ=Yc5 ovalZ4gt3 predecessorsX4JkO presidencyU5nj3 sisterU5Yc; sonS6Rk; team[6l;J tenureC=clA termS7qk+ wifeT4dj;
agoh4pkM burmag5]bI centkKCxj centuryNAgu= consecutivef@KtE copiesr.Alt cycles_4Jlg daysY4htW decade]6^tW decadesh4hkX delegatesy7]ku dollarsr8Cxs hour^A_uj hoursZ5^tj metric[SglY mile[AKlk mileskAIlt million~AKxs minuteHfqt; minutesY=hta monthsj4htW pery8Cwj percent~ALvj percentage~ACwa pluss8Cuj pointsk5Lvj precinctsw68kl probationh6Rlw quarterhAUuN rowW<Kt= seatsfASlk secondsRZgkV slotsX@@lg squared7Slc stops[=Pkl thirdsaKLcn thousandjACts tonspAJms weeksf4htb yeari7iu: yearsU3^tb
accountableHgdNb achievementT@dmA bright:gfc5 cartelURPeJ catastrophicVKRfS charmingDZceg crooked[AcX= definitelyIol2m denver]APlH disaster[6feK fortunatelyNPm<l furiousP=dGI gameP^qE6 groundsNT[GB inappropriatedRc;] incorrectWJcFI jailUKSXm killer]Iccg liesLgd2^ likedJgd;< limitingZ8]cg modelF]dcT playerUAcO] quoteEgkEN riggedYJc<K settledQJZNY sightS@gb7 terrificHgcNR triumphS]HcR unanimousbAG<f waterX8geF wrappedPPXEd
aggressivelyVAbJc based[8ocJ bentOAZ<B broadlya5eQh centeredL@PXh debatedWAWch default]AYGf depend<qb<@ dependentC]cZg dependingG^pZE depends@pg;> focusMCpYB focusedT7mOA focusesXJf4p generally_Bm2p heavilyHA]lh imposed_7NXS lobbied]6Nlp mainly]8fF] pamFfcFP placingLKh@K pressureY8eff reflectingP7Yc^ relentlesslyc4cFI reliedUAON@ reliese7GGq relyM^d=l relyingJ@cXK restrictionsg8XfI seatedYAPdl seizedU6X<R solelyOAcX] toxicSAJci wastedT>SFc weighedX=XX]
asideU7lc; assemblyjAJmm backlashY4cf] barYBPfc benefitWCdYp blocksUJZkl bombs[AFEd brutalQJdXG clarityNJcOq clipS=dYZ colonyb>ccG concessions[BcFc congratulationsYHbbm cryRSeFp damageKBcXT departureMAen7 derivedO=X<f disappeared^>Rbl donationgApwk en^7bPk exempt[BYol flightd7FkF flippedd3Okc gift^4ccO globe]6Ych grimS=dl> hostilityIAFWh lawmakerK=Xk@ nurseRSXcb originallyj6mFa palestiniang6YcG passagec.fG> phJfgGW pledges]KbYg precinct_AAlf pregnancyZ6ZFg preventingXBfGh proceedsRBceg prohibitc7WfA rangebBToc rangingWA[fY razoraJ]RX recoverfAfYZ refrain[AbXo replye@cGl resignedc3clG responsesc@OWq saudiso7OWo sellersQ@Xdw shelterWJPcm shootLJc=b stealingPSIXp sternSAccX suddenUJ]bG thinYS]FG turnaroundWH]b4 wolfR@XGg
closestbAJ:B declinez8SmB favorability_I^Y< greatestQAhb0 growingQBiGB hotV>Sb7 industrialb8Km/ largestu8Lm. legacyW7lX. longestQhgW8 neckU>[G^ partnershipX7lY8 popularityQ@gcB standingPAhOJ strongestT@^W0 transq/Od* unpopularity[@[G[ weaknessOAgGC
airlineg7XQd alliance]8kdA auctionM6dlB balancingZAfJH bashar[6kcB battlefield_7X<T ceremonyQ@d<[ cheeringM@Xdd chemicalh8d4c concertIAJdK dancingXAfdb displayJAeFB dojh5bX@ encounterZ4Yc< exposureX7[Zf fireworks_6ddZ grand[BSkd holeSJflF keyworthY4cF< materialsXBZ<J microphoneV6WYd negotiatingd8lX7 nusra].cHT pactb.Xe7 raucous_7XX@ repairRAdgV rockyZAXY< settlemente/cof signalsKJmNp smilingLAdOX tacticalKKcc[ tenseQ6]dG tnt_7=lo
alikeLSb;o arrestf7Yf= barsb7Wcf cheerBgfcM competenceYJXmZ doomT@Fc[ explanationsTKclT firingf6bFb inaccurate[6XFg inspiringIS]3q kickedcA=Nd leanYA<<f learningA^dXH modelsZ8EGy participants[7=Xp principalYAJl] publicityM@YX^ securedO7Wb8 shapingDJgXB suppliesaAfIn trucksMAGk[ unrest[AIPg wavedeB<Pl
adamKGJOX alanN=p<F amyPIFeR andrewNIcdY annJemb3 anthonyJGlXG brooks_<dE< colinJRFch craigNP[XO davidU6cc< diane_>XGO edM=ckG edward@OcXc frankX7lP3 garyW<cXF hartPFYc= jackV<cFc jaredBfZl< jasonT>cgP jeffreyQHPXR jimLfnb; jonM=dc= jonathanF@R<S josephS=ccF justin_5YH] karenDRemY larryJSfQA lawrenceUGfd; leeO4Ye= lewisGHdYA marcBZXYf mark]AocE mattR=dYH michaelT>cc< millerVHcdY morrisW4XeA patrickZ=l<X peterS>fc< repa=XbF representative[6Ycg richardQ4Xk< robertM6ccZ royP]OYG steveG>eXH stevenGRddg susanZ>cX= timR>lX= tomO@cX=
actj/lIA actionW8mnK affirmativeJKnZ@ backgroundY8dc= billm.tc2 bipartisanc8cc6 centersn/Fgq checksh8Zfc comprehensivec8cY5 controlV0gf@ deportationy9Xl[ doddcBlJ2 equalityHA]cK fundingp8phW gunm/e[6 healthcare]AfYJ lawse9cIJ legislationv/kf6 measureh8ld; measuresi/cdG packagelBpg< parenthoodVBd[F phonei8doW plannedX8lYN reforma0lS6 safetyY9hHB stemj8dYJ stimulusiBfoX welfaref9Agf zikax/coX
attracting[BSfk broadNTgG8 considerableTAIOp disproportionateVBSmg gainingSAg=g garneredg>AOm generatingdA[<g investingYTh=p loomingVJ]PB losingVBhFd mountingX>fIS overwhelmingb7h=A persistentbJfc7 rareMRoWK receivingk7[Gm stagnantKTBcg substantialdB^[> virtuallyi8gOe
antoninR@YXB appeals[@[c] appointmentsTQccc benchRAcOA besidesPAdlY breyer]@bdd burger[Ime8 caseV8xb8 circuitY7Xy> confirmationaJbuY court]7mdA datingi8dQm deadlock[6bFI deadlockedf7FdY deciding[JnXe decisionWAtc= deliberateOJceJ diedX4fkF discoveryUJdHA filing]7cAQ garlandc7cWc intervenefBbeg judgeYAkOI judgesPKfXc judiciala7l[B justiceV7ncA justices]AQdX kloppenburge6XgE lyncha@kc] merricka6WYG nominations^>Xk@ orderedi7b[H overseeingo.dAT overturnUBb@I picksX>[dX restrictingm9c]g robertsJGfcJ ruleds6WYP ruling_7cc6 rulingsaAXFG scaliaW6dXA seate7gmF sidedZ6bI< soniaRJcHg sotomayorS@d<] stephenS@cm@ supremeW7nd6 triala7lcA watch[AmX< weighSBXGG
acrossO9hbh againstd/mXA aheadR8qW] alongU/pbH aroundI8qVf atP7qbS awayN9qOb backM8pcb behindN8pEP betweenM8qkS beyondQ8qEB by^.qlY closeRBpWY despite^7pN[ downZ9rYW forS8qlc forwardOUoEJ from^/pkl homeI8qbR inW7hkB insideU/ebq intoU8qb^ nearN8ikA ofV8htT offM8rXk onP7olI ontoe/IXe openQ8pcP outR8qFm outsideM.hcJ overb8qkc roadLB]bh shapeDKhcB shortW8rlW through]0qbf throughout^7hjK togetherKLo;m towardQ8gWh towardsIBgbJ underh/qlJ upQBhXl withR8pb[ withinf/ikB
adYApf< adsa7fnc advertisingg7f]X airT/efS airedN@Wc< airingXJgde airwavesV@Ycg buysXAdgZ digital_BggJ englishMAe[g featuringHJdOe languagePAoYA onlinel7pgc radio_7Zdd spanishaAgc[ spotL@glI targeting^Agdc televisione6pn[ tvY@gdR
acknowledged[3m1[ added^7pDc addingQAo;< admittedq5cDf announcedi-bb< arguedh,lEZ arguesV=dFB cautioned^=l;e claimedf*c;g concededX4c;I concluded_7l:T continuedNAnEQ declaredc4kMI emphasizedg3cNA explained]>nV@ hintsV<fFZ indicatedt5mWI insistedd4b2Q jokedU=bEX lamentedY5NW> notedY6laJ predictedYAc:R reiterateda<lER remarkedOXcE= repliedQemNO responded[<l;d respondsWYc<g saidb<kEW saysg6v1F statedc6dbA suggested_6lDG tweeted]3lb; vowsNgb<c warnedd6c;Y wonderedTPl2S writesQIm;G wroteY-lbG
armeda7Yc^ briefing]=dm< chairQJPl] chairmanU6clI chairwoman[>FX] committeeb7llS committees_AYdg congressd8mb< conventionN7mtB council_8elC delegationm7FlT dncb7lc] drafting^7om7 floorL8glF gatheringL7dFJ hearingsZBXcf house_-nk@ jointKAdm7 judiciary_APmA leaderW.dkK leadershipRBnbB membere7guI officee.pt3 oversight[7YoA panelo.cdA platform^8ec6 reincee@Xd@ representativesx8Gl] reservei8fg] rnch.ecK rulesi8eYK select^BXc[ senatorialU@Xc7 slateb7GXJ
afghanistan^8ebh africaf8Jk_ americaJKqNK asiac/XbC assadh/cO] azerbaijana.Jdh berlinL7JbC britaine7lW^ britishq.Zl4 canadac8FbS centralf/dlC chinaf/YEh chinesem/@dq cuba]7g;H developing_8AFr diplomacyT7dFA east]/]kL eastern^.AkC egypts.<km eua8FcA europeP/]bL europeanf/]cC francem.gbL germanym.[b_ gulfc7GkC haitid7IXh iiW8dW8 illegallyw8O;z indias8>Wo iranr/l<A iranianh/Pm= iraqi.lb^ iraqij/cYK israel[.oWK japang8PW^ kazakhstan_7GXB koreag/FEh latin^KhkB libyag.lcJ londong6XkJ migrantd.G[h militarilybBcXr nationO8qk9 natof7GcC nazi_7FcB northerne.<cq pacificr/Fl8 pakistana7Pbg philippinep7Yc[ poland[7@bo regimeg.cc8 regionW8pbL russiaj/l2K sanctionsl9WXS seab7YWU somaliak7Ach soviet[/]bC syriab/lWi tehrand.XP^ tradeT/fZ7 turkeyj.bXJ ukraineg.XcK unitedR.fjU vietnama/YbT vladimirQAbb@ warX/mc8 westernX.JWC worldL8qW8 yemen^7Wdh
ableNij=u allowed_Bj2w authorizedh6b<m availablec8fgx boundUJX;o committedeAmbb compelledS]aFl designedg8k=p desperatelyPgd2q determinedVAk2q due_7hWS eagerW>l<m enoughOiy<c expectedf8n;m expectingV^m3l failingXJl3m goingKql4k guaranteedZ7[@n headedU7O;m hopingMgl2l insufficientn7d>p intendedZBkFJ likelyW^o<y lookingH^p3k meantTAm1J motivated[Ic<w necessaryR_n<q neededVClHo order[9kQJ planningWBkIn poisedQJb;o preparedLJlOg quickS]l<b reactingSgXFl readyQhk3k reluctantXKb<c requiredaCc<p seekingO8lFo subjectS8pcJ suitedN[k<f supposedeKc3n tendTKl<o trulyKfo1A tryingR^t3c unable^Bb3v unlikely[Ak3] unwillingWhW3u vowingVTaHu waitingZJeEw wantingVhl<k willingQqk3u
accusationse7cb[ actionsX8XbS appearancesJH]do articlesJ][No behaviorIBcOS claimsj7XWh clothing_SZYb commentsV6lbc complaintsZ5[FR conclusionsK]gOd conferencesK@Zlg discussion<[pkA feelingsI][c] fieldsS5d;c heritageUAY<f interviewsa-glg khizrV=Rb= questionsOKpb[ remarksX4lb; response]7pbJ revelations[7Fc] speeches]7hlk statementsM>fWY stories]JfWc testimonyX@clP wordsGSpWG
airport_.cnJ arenaU7YXp automobile^T]Fo baptist]7XeS casinom7]Fc catholicK>ebh churchQA[bq club^6gX] confinementX@gkR coursesY7TXw crashV@pc3 doralg4dc] golf^6gXf holidayK@]kh hotelS7Pcf lagoY>POQ locationR7Ilh mare4I<X marathonL=gcJ memorialS@dch pga^=dOA prideU=pX= referendumh7d<h resort_>dFm restaurantf7Xmf softwareVAd=S sprawlingg5]=7 summit[.db8 tampaU6Jbg tower]6eXc venueK@SFq verizonX6cXq`,
  features: `!IMZZOG
!figurescQRec
!lengthTA[PZ
!length 1OdPRP
!length 2NdGSH
!length 3RP@HF
!length 4RH=GS
!length 5SHQGY
!length 6QHZ[f
!length 7SIYHR
!length 8TJgXP
!modalI[YZR
!namesX>XcG
!past[@XFX
" $QQQQQ
#, billionQQQQQ
#, jobsSQQQQ
#, newRQQQQ
#1 %SQQQQ
#1 andSQQQQ
#1 percentQQQQQ
#1 thQQQQQ
#1 yearsPQQQQ
#2 $PQQQQ
#2 %TQQQQ
#2 andQQQQQ
#2 billionRQQQQ
#2 countriesSQQQQ
#2 millionRQQQQ
#2 percentSQQQQ
#2 stOQQQQ
#2 thQQQQQ
#2 toQQQQQ
#2 yearsSQQQQ
#3 billionRQQQQ
#3 millionPQQQQ
#y andQQQQQ
$ #,PQQZP
$ #1QQQQQ
$ #2SQQQQ
% $RQQQQ
% ofTQQQQ
'd beRQQQQ
'd likeSQQQQ
'll beSQQQQ
'll getQQQQQ
'll haveQQQQQ
'll makeRQQQQ
'm gladQQQQQ
'm goingPQQQQ
'm notTQQQQ
'm sureQQQQQ
'm theSQQQQ
'm veryRQQQQ
're fightingSQQQQ
're goingMQQRH
're marriedSQQQQ
're notQQQQQ
're seeingSQQQQ
're usingSQQQQ
're willingSQQQQ
's --QQQQQ
's aPQQQQ
's aboutQQQQQ
's anQQQQQ
's beenSQQQQ
's beingSQQQQ
's exactlyUQQQQ
's goingSQQQQ
's gonePQQQQ
's howQQQQQ
's importantQQQQQ
's justQQQQQ
's likeQQQQQ
's neverSQQQQ
's notQQQQQ
's ownSQQQQ
's theTQQQQ
's timeQQQQQ
's veryPQQQQ
's whyPQQQQ
've beenPQQQQ
've cutSQQQQ
've doneSQQQQ
've givenSQQQQ
've gotOQQRQ
've hadPQQQQ
've neverSQQQQ
've seenSQQQQ
've workedSQQQQ
-- $PQQQQ
-- aPQQQQ
-- andPQQQQ
-- butSQQQQ
-- forSQQQQ
-- heSQQQQ
-- iSQQQQ
-- ifSQQQQ
-- itRQQQQ
-- theSQQQQ
-- thereSQQQQ
-- thisRQQQQ
-- wePQQQQ
; andPQQQQ
; itPQQQQ
; theyQQQQQ
; wePQQQQ
? $PZQZQ
K0PQQQQ
K0 $PQQQQ
K0 2sQQQQQ
K0 2wRQQQQ
K0 2yPQQQQ
K0 5cQQQQQ
K10RRPRP
K10 $OQQQQ
K10 1zQQQQQ
K10 2sSQQQQ
K10 2wQQQQQ
K10 2yRQQQQ
K10 3bRRPQQ
K10 3kPQQQQ
K10 4jORQQQ
K10 4qQQQQQ
K10 4wRQQQQ
K10 5cRQQQQ
K10 ?UQQQQ
K10 cSQQQQ
K10 zQQQQQ
K11QQQQQ
K13QQQQQ
K13 5cQQQQQ
K14SQQQQ
K15 $PQQQQ
K15 5cRQQQQ
K16QZQY[
K16 $QQQQQ
K16 2mSQQQQ
K16 2sPQQQQ
K16 2ySQQQQ
K16 3bPQQQQ
K16 5cRQQQZ
K16 cSQQQQ
K16 gPZQZZ
K17 $RQQQQ
K18VQQQQ
K18 2sSQQQQ
K18 3bRQQQQ
K18 4jQQQQQ
K18 5cRQQQQ
K19THQQQ
K19 2wSQQQQ
K19 3bQQQQQ
K19 4jRQQQQ
K1aQQQQQ
K1a $QQQQQ
K1a 2sQQQQQ
K1a 2wQQQQQ
K1a 2ySQQQQ
K1a 5cRQQQQ
K1bOQQQQ
K1b 2yPQQQQ
K1b 5cOQQQQ
K1b ?SQQQQ
K1cRQZYG
K1c $PQQQQ
K1c 2sOQQQQ
K1c 2wQQQQQ
K1c 2yTQQQG
K1c 3bRQQQQ
K1c 5cRQQQQ
K1c ?RQQQQ
K1c gRQQQQ
K1dQQQQQ
K1d 1zSQQQQ
K1d 2sQQQQQ
K1d 2wQQQQQ
K1d 5cQQQQQ
K1d ?SQQQQ
K1d gQQQQQ
K1eSQQQQ
K1e 2ySQQQQ
K1e wRQQQQ
K1fUQRQQ
K1f $PQQQQ
K1f 20SQQQQ
K1f 2kSQQQQ
K1f 5cPQQQQ
K1gTQQQQ
K1g $PQQQQ
K1g 1xPQQQQ
K1g 2sRQQQQ
K1g 2wPQQQQ
K1g 2yTQQQQ
K1g 5cUQQQQ
K1hTQRHZ
K1h $PQQQQ
K1h 26SQQQQ
K1h 2sRQQQQ
K1h 2wQQQQQ
K1h 3bSQQQQ
K1h 4jQQQQQ
K1h 5cRQQQQ
K1h gPQQQQ
K1iRQQQQ
K1jRQQQQ
K1j $RQQQQ
K1j 1jPQQQQ
K1j 1rPQQQQ
K1j 2yPQQQQ
K1j 5cSQQQQ
K1j 5fOQQQQ
K1j 5gSQQQQ
K1j ?RQQQQ
K1j gOQQQQ
K1kQQQQQ
K1mLPQQQ
K1m $QQQQQ
K1m 2yRQQQQ
K1m 3bPQQQQ
K1m 4jOQQQQ
K1m 5cQQQQQ
K1nRGYZQ
K1n 1rOQQQQ
K1n 2sRQQQQ
K1n 2ySQQQQ
K1n 3bQQQQQ
K1n 3eSQQQQ
K1n 5cRQQQQ
K1n ?RQQQQ
K1n gUQQQQ
K1n jTQQQQ
K1oQQQQQ
K1o $RQQQQ
K1o 5cRQQQQ
K1pWHQQH
K1p $QQQQQ
K1p 2wQQQQQ
K1p 2ySQQQQ
K1p 3bPQQQQ
K1p 5cUQQQH
K1p ?RQQQQ
K1p gSQQQQ
K1qPQQQQ
K1rQGPYP
K1r $PQQQQ
K1r 1nQQQQQ
K1r 2sRQQQQ
K1r 2wNQQQQ
K1r 2ySQQQQ
K1r 3bSQQQQ
K1r 42QQQQQ
K1r 43SQQQQ
K1r 4pQQQQQ
K1r 5cSQQQQ
K1r ?TQQQQ
K1r gPQQQP
K1sRQQQR
K1s $PQQQQ
K1s 2wRQQQQ
K1s 5cQQQQQ
K1tUQQQZ
K1t $RQQQQ
K1t 5cRQQQQ
K1u 5cQQQQQ
K1vQ[QPI
K1v $SQQQH
K1v 2sSQQQQ
K1v 2wRQQQQ
K1v 2yOQQQQ
K1v 3bQQQQQ
K1v 5cSQQQQ
K1v gRQQQQ
K1wQQQQQ
K1w 2wQQQQQ
K1w 5cRQQQQ
K1x[GRZY
K1x $SQQQQ
K1x 1jPQQQQ
K1x 1xPQHYQ
K1x 1zRQQQQ
K1x 2wNQQYQ
K1x 2xPQQQQ
K1x 3OQQQQ
K1x 3bNQQQQ
K1x 49TQQQQ
K1x 4cSQQQQ
K1x 51TPRZQ
K1x 5cSQQQQ
K1x ?PQQQQ
K1x bPQQQQ
K1x gQQQQQ
K1x mTQQQQ
K1x zSQQQQ
K1zQIRRP
K1z $PZQPR
K1z 1dQQQQQ
K1z 1xRQQQQ
K1z 1zRQQQP
K1z 26RQQQQ
K1z 2fQQQQQ
K1z 2sSQQQQ
K1z 2wTQQQZ
K1z 2yMQQRQ
K1z 2zSQQQQ
K1z 31TQQQQ
K1z 3bWQRQZ
K1z 3eQQQQQ
K1z 3hSQQQQ
K1z 3kQQQQQ
K1z 3tRQQQQ
K1z 4jQQQQQ
K1z 51QQQQQ
K1z 59PQQQQ
K1z 5cRRRRG
K1z ?PQQQQ
K1z cSQQQQ
K1z gSQQQP
K1z mPQQQQ
K1z wQQQQQ
K1z xRQQQQ
K2QQQQQ
K20SQQQI
K20 $RQQQR
K20 2sSQQQQ
K20 2wQQQQQ
K20 2yTQQQQ
K20 3hQQQQQ
K20 42SQQQQ
K20 5cTQQQQ
K20 5gRQQQQ
K20 gPQQQQ
K21QQQQQ
K21 $RQQQQ
K21 2sQQQQQ
K21 3bQQQQQ
K21 5cPQQQQ
K22TQQHH
K22 2yQQQQQ
K22 59SQQQQ
K22 5cSQQQQ
K22 ?PQQQQ
K23SQZQQ
K23 1vSQQQQ
K23 2wRQQQQ
K23 5cOQQQQ
K23 ?RQQQQ
K24SQIQQ
K24 $RQQQQ
K24 2wRQQQQ
K24 2yPQQQQ
K25RQQQQ
K25 5cRQQQQ
K26WQQQQ
K26 $SQQQQ
K26 20RQQQQ
K26 2wSQQQQ
K26 2yRQQQQ
K26 3kSQQQQ
K26 3tRQQQQ
K26 5cQQQQQ
K27SQQQQ
K27 $RQQQQ
K27 27QQQQQ
K27 2wQQQQQ
K28QQQQZ
K28 2sRQQQQ
K28 2wSQQQQ
K28 2yPQQQQ
K28 3bQQQQQ
K28 5cQQQQQ
K29PQQQQ
K2aQQQQQ
K2a $QQQQQ
K2a 2ySQQQQ
K2bTQQQQ
K2b 5cQQQQQ
K2cOQQQQ
K2c 2wQQQQQ
K2dQQQQQ
K2d $QQQQQ
K2d 2wPQQQQ
K2eQQQQQ
K2fSIHQQ
K2f $QQQQQ
K2f 2wPQQQQ
K2f 2yRQQQQ
K2f 4uQQQQQ
K2f 52QQQQQ
K2f 5cPQQQQ
K2f gSQQQQ
K2gSQQQQ
K2g $QQQQQ
K2g 2wQQQQQ
K2g gRQQQQ
K2hQQQQR
K2h 2sQQQQQ
K2h 2wPQQQQ
K2h 2yPQQQQ
K2h 4jPQQQQ
K2h 5cSQQQQ
K2h 5gQQQQQ
K2h gSQQQQ
K2iPQQQQ
K2jQQHGP
K2j $OQQQQ
K2j 1xQQQQQ
K2j 1zRQQQQ
K2j 2sQQQQQ
K2j 2wSQQQQ
K2j 2yTQQQQ
K2j 3bOQQQQ
K2j 4jSQQQQ
K2j 5cNQQPH
K2j ?PQQQQ
K2j zSQQQQ
K2kSQQQQ
K2k $SQQQQ
K2k 2sQQQQQ
K2k 2wRQQQQ
K2k 2ySQQQQ
K2k 3bRQQQQ
K2k 5cSQQQQ
K2k gPQQQQ
K2lUQQQP
K2l $TQQQQ
K2l 2wQQQQQ
K2l 5cTQQQQ
K2l gPQQQQ
K2mR[RHG
K2m $QQQQQ
K2m 1nQQQQQ
K2m 1xSQQQQ
K2m 2mQQQQQ
K2m 2sTZQPQ
K2m 2wQQQQQ
K2m 2yRQQHQ
K2m 37SQQQQ
K2m 3bQQQQP
K2m 3eSQQQQ
K2m 4jSQRQP
K2m 4qSQQQQ
K2m 5cQQQQQ
K2m gQQQQQ
K2m zQQQQQ
K2nQQQQQ
K2oRQQQQ
K2o $RQQQQ
K2o 2wRQQQQ
K2o 5cPQQQQ
K2pPQQQQ
K2p $RQQQR
K2qPQQQQ
K2rSQQQQ
K2r 5cRQQQQ
K2sRdZPH
K2s $SQQHQ
K2s 10RQQQQ
K2s 16RQQQQ
K2s 18QQQQQ
K2s 1cSQQQQ
K2s 1gUQQQQ
K2s 1hPQQQQ
K2s 1lPQQQQ
K2s 1mPQQQQ
K2s 1nOQQQQ
K2s 1rPQQQQ
K2s 1vQQQQQ
K2s 1xSQQQQ
K2s 1zRQQQQ
K2s 20SQQQQ
K2s 23SQQQQ
K2s 26RQQQQ
K2s 28RQQQQ
K2s 2jOQQPP
K2s 2kQQQQQ
K2s 2mQZQPR
K2s 2sRZ[GG
K2s 2wOPRPZ
K2s 2xSQQQQ
K2s 2ySZ[HP
K2s 2zQQQQQ
K2s 3bTQZQI
K2s 3eQQQQQ
K2s 3fWQQQH
K2s 3hOQQQP
K2s 3kRQQQQ
K2s 3rRQQQQ
K2s 3tQQQQQ
K2s 3xPQQQQ
K2s 40QQQQQ
K2s 42RQQQQ
K2s 43QQQQQ
K2s 46SQQQQ
K2s 49SQQQQ
K2s 4aPQQQQ
K2s 4ePQQQQ
K2s 4jUQQQH
K2s 4lQQQQQ
K2s 4mPQQQQ
K2s 4oQQQQQ
K2s 4pPQQQQ
K2s 4qQQQQQ
K2s 5cSQQQR
K2s 5eOPQHQ
K2s 5fSQQQQ
K2s 5gPQQQQ
K2s ?XHQHQ
K2s aQQQQQ
K2s cQQQQQ
K2s gTQQYY
K2s nRQQQQ
K2s qPQQQQ
K2s tRQQQQ
K2s xQQQQQ
K2s zQQQQQ
K2tSQQQQ
K2t 2ySQQQQ
K2t 3bPQQQQ
K2t 5cSQQQQ
K2vSQQQQ
K2v $QQQQQ
K2v 5cQQQQQ
K2v 5eSQQQQ
K2v gSQQQQ
K2wOYZH[
K2w $NZQPQ
K2w 0OQQQQ
K2w 10RQQQQ
K2w 16RQQQQ
K2w 18SQQQQ
K2w 19SQQQQ
K2w 1aRQQQQ
K2w 1cQQQQQ
K2w 1dRQQQQ
K2w 1hOQQQQ
K2w 1jPQQQQ
K2w 1nSQQQQ
K2w 1rRQQQQ
K2w 1xSQQQQ
K2w 1zQQQQQ
K2w 26PQQQQ
K2w 2dPQQQQ
K2w 2hPQQQQ
K2w 2jPQQQQ
K2w 2kPQQQQ
K2w 2lRQQQQ
K2w 2mOQQQQ
K2w 2sTQ[GQ
K2w 2wLQQPZ
K2w 2xRQQQQ
K2w 2yOQYHZ
K2w 2zRQQQQ
K2w 31QQQQQ
K2w 36QQQQQ
K2w 37PQQQQ
K2w 3bQQ[Z[
K2w 3eQQQQP
K2w 3fPQQQQ
K2w 3hOQQQQ
K2w 3iQQQQQ
K2w 3rQQQQQ
K2w 3tRQQQQ
K2w 42SQQQQ
K2w 49QQQQQ
K2w 4aRQQQQ
K2w 4iTQQQQ
K2w 4jRQQQQ
K2w 4mUQQQZ
K2w 4qSQQQQ
K2w 4wOQQQQ
K2w 59RQQQQ
K2w 5cPQRQQ
K2w 5fQQQQQ
K2w 5gQQQQR
K2w 5hSQQQQ
K2w ?SQPQQ
K2w cRQQQQ
K2w gLQQPR
K2w nQQQQQ
K2w tSQQQQ
K2w xPQQQQ
K2w zUQQQZ
K2xQ[[RG
K2x $QZQQQ
K2x 1xSQQQQ
K2x 1zPQQQQ
K2x 2sQQQQQ
K2x 2wRQQQQ
K2x 2yMQQQR
K2x 31SQQQQ
K2x 5cSQZQR
K2x 5eRQQQQ
K2x gSQQQQ
K2x lQQQQQ
K2yRZPIY
K2y $TQQQQ
K2y 0QQQQQ
K2y 10VQZIQ
K2y 16QQQQQ
K2y 17SQQQQ
K2y 18TQQQQ
K2y 1aPQQQQ
K2y 1gOQQQQ
K2y 1hPQQQQ
K2y 1mQQQQQ
K2y 1tSQQQQ
K2y 1vQQQQQ
K2y 1xRQQQQ
K2y 1zPQRRZ
K2y 21QQQQQ
K2y 22QQQQQ
K2y 26PQQQQ
K2y 2hPQQQQ
K2y 2jSQHQQ
K2y 2mOQRHP
K2y 2sMQQQQ
K2y 2wUHQHP
K2y 2xSQQQQ
K2y 2yO[YII
K2y 2zPQQQQ
K2y 30SQQQQ
K2y 37SQQQQ
K2y 39PQQQQ
K2y 3bPRPQH
K2y 3eRQQQQ
K2y 3fTQQQQ
K2y 3oPQQQQ
K2y 3rSQZQZ
K2y 3zPQQQQ
K2y 42UQQQQ
K2y 43QQQQQ
K2y 45RQQQQ
K2y 49QQQQQ
K2y 4aSQQQQ
K2y 4dQQQQQ
K2y 4ePQQQQ
K2y 4iSQYRR
K2y 4jUQPQQ
K2y 4mQQQQQ
K2y 4oSQQQQ
K2y 4qPQQQQ
K2y 4rPQQQQ
K2y 4wRQQQQ
K2y 50SQQQQ
K2y 53SQQQQ
K2y 54SQQQQ
K2y 55SQQQQ
K2y 59OQQQQ
K2y 5cRQQQQ
K2y 5eSQQQQ
K2y 5fQQQQQ
K2y ?PRGPQ
K2y aTQQQQ
K2y cR[PQP
K2y gR[QI[
K2y iPQQQQ
K2y lRQQQQ
K2y qPQQQQ
K2y tUQQQQ
K2y uRQQQQ
K2y wPQQQQ
K2y xPQQQQ
K2y zRQQHQ
K2zQQRPI
K2z $PQQQQ
K2z 0QQQQQ
K2z 1zSQQQQ
K2z 2fRQQQQ
K2z 2sSQQQQ
K2z 2wOQQQQ
K2z 2yRQQQQ
K2z 2zQQQQR
K2z 31SQQQQ
K2z 3aPQQQQ
K2z 3bQQQQQ
K2z 3kQQQQQ
K2z 3rRQQQQ
K2z 4dQQQQQ
K2z 4wQQQQQ
K2z 59PQQQQ
K2z 5cRQQQQ
K2z ?PQQQQ
K2z gTQQQQ
K2z wQQQQQ
K3OQQQQ
K3 51OQQQQ
K30RQQQQ
K30 $PQQQQ
K30 2wPQQQQ
K30 2ySQQQQ
K30 4jSQQQQ
K31QRR[H
K31 $PQQRZ
K31 16PQQQQ
K31 1zSQQQQ
K31 2wTQQQQ
K31 2yRQQQQ
K31 31RQQRQ
K31 5cPQRQG
K31 ?SQQQQ
K31 cQQQQQ
K31 gTQRQQ
K34SQQQQ
K34 $QQQQQ
K34 2yTQQQQ
K35PQQQQ
K35 $RQQQQ
K35 5cQQQQQ
K36SHHPG
K36 $RQQQQ
K36 1zQQQQQ
K36 2sPQQQQ
K36 2wPQQQQ
K36 2yQQQQQ
K36 3bQQQQQ
K36 3kOQQQQ
K36 3tPQQQQ
K36 5cSQQQQ
K36 gSQQQQ
K36 wSQQQQ
K37TQRHQ
K37 $PQQQQ
K37 2yPQQQQ
K37 5cSQQQQ
K37 gRQQQQ
K39RQQQQ
K39 $OQQQQ
K39 39PQQQQ
K3aQQZRQ
K3a $RQQQQ
K3a 2sRQQQQ
K3a 2wQQQQQ
K3a 2yQQQQQ
K3a 3bQQQQQ
K3a 5cSQQQQ
K3bRYQZI
K3b $OQQQQ
K3b 0QQQQQ
K3b 11PQQQQ
K3b 15PQQQQ
K3b 16QQHPQ
K3b 1cNQQZQ
K3b 1dRQQQQ
K3b 1eQQQQQ
K3b 1fSQQQQ
K3b 1jUQQQQ
K3b 1lSQQQQ
K3b 1nSQQQQ
K3b 1oQQQQQ
K3b 1pSQQQQ
K3b 1rUHPQH
K3b 1sOQQQQ
K3b 1tPQQQQ
K3b 1vMZPPR
K3b 1wPQQQQ
K3b 1xIZQZQ
K3b 1zRQRQQ
K3b 20QQQQH
K3b 22RQQQQ
K3b 23SQZQP
K3b 24UQQQQ
K3b 26SQQQQ
K3b 28QQQQQ
K3b 2aRQQQQ
K3b 2bSQQQQ
K3b 2dSQQQQ
K3b 2fSQHQQ
K3b 2gSQQQQ
K3b 2hQQQQQ
K3b 2jPQQQQ
K3b 2kTQQQQ
K3b 2mSQQQQ
K3b 2pSQQQQ
K3b 2rPQQQQ
K3b 2sSQRQQ
K3b 2tSQQQQ
K3b 2vUQQQQ
K3b 2wRQQQQ
K3b 2xQQZQQ
K3b 2yRQQQP
K3b 2zQQRQQ
K3b 3PQQQQ
K3b 30PQQQQ
K3b 31TQRRQ
K3b 32PQQQQ
K3b 34QQQQQ
K3b 35PQQQQ
K3b 36THQQQ
K3b 37SQQQQ
K3b 39QQQQQ
K3b 3aQQQQQ
K3b 3bXH[II
K3b 3cQQQQQ
K3b 3eNQQQQ
K3b 3fSQQQQ
K3b 3hPQQQQ
K3b 3iQQQQQ
K3b 3jRQQQQ
K3b 3kTQQQZ
K3b 3pOQQQQ
K3b 3qSQQQQ
K3b 3rQQQQQ
K3b 3tSQQQQ
K3b 3uTQQQQ
K3b 3wRQQQQ
K3b 3xQQQQQ
K3b 3zQQQQQ
K3b 4PQQQQ
K3b 40LZQZH
K3b 42PQQQQ
K3b 43TQQQQ
K3b 46QQQQQ
K3b 47TQQQQ
K3b 49PQQQQ
K3b 4aQQQQQ
K3b 4cQQQQQ
K3b 4dPQQQQ
K3b 4fTQQRQ
K3b 4gNQQQQ
K3b 4jUQQQQ
K3b 4lQQQQQ
K3b 4mOQQQQ
K3b 4qSZQQH
K3b 4rSQQQQ
K3b 4sPQQQQ
K3b 4uRQQQQ
K3b 4wRQQQR
K3b 4xRQQQQ
K3b 4ySQQQQ
K3b 5PQQQQ
K3b 50RQQPQ
K3b 51TQRZQ
K3b 52OQQQQ
K3b 54PQQQQ
K3b 55QQQQQ
K3b 56RQQQQ
K3b 59WHQQH
K3b 5bQQQRQ
K3b 5cOPQPR
K3b 5fPQPPQ
K3b 5gQQQZR
K3b 5hSQQQQ
K3b 5iPQQQQ
K3b 5jQQQQQ
K3b 8PQQQQ
K3b ?KQQZQ
K3b bQQQQQ
K3b cQQQZQ
K3b ePQQQQ
K3b fQQQQQ
K3b gWHRHH
K3b hPQQQQ
K3b iQQQQQ
K3b kPQQQQ
K3b lQQQQQ
K3b mSQQQQ
K3b rQQQQQ
K3b uTQQQQ
K3b wQQQQQ
K3b xRQQZQ
K3b zTQRPQ
K3cSQQHQ
K3c $OQQQQ
K3c 2sRQQQQ
K3c 2wRQQQQ
K3c 5cRQQQQ
K3dPQQQQ
K3eRGPPG
K3e $QQQQQ
K3e 1gRQQQQ
K3e 1mSQQQQ
K3e 1rPQQQQ
K3e 1zQQQQQ
K3e 28QQQQQ
K3e 2sRQQQQ
K3e 2vQQQQQ
K3e 2wRQQQQ
K3e 2yQQQQP
K3e 3bSQQQQ
K3e 3eTQQQQ
K3e 3hQQQQQ
K3e 42OQQQQ
K3e 43QQQQQ
K3e 4aTQPQQ
K3e 50PQQQQ
K3e 5cSQQQQ
K3e 5eUQPQP
K3e ?PQQQQ
K3e gQQPPQ
K3e nSQQQQ
K3e tTQQQQ
K3fXIQHH
K3f $PQQQQ
K3f 2sRQQQQ
K3f 2yRQQQQ
K3f 3bWQPQH
K3f 4jSQQQQ
K3f 59SQQQQ
K3f 5cQQQQQ
K3gRQQQQ
K3g 5cRQQQQ
K3hYHIRY
K3h 16SQQQQ
K3h 1xVQRQQ
K3h 1zPQQQP
K3h 2sNQQQQ
K3h 2wPQQQQ
K3h 2yTQQQQ
K3h 36SQQQQ
K3h 3bQQRRQ
K3h 3hQQQZP
K3h 3kSQQQQ
K3h 49QQQQQ
K3h 4jRQQQQ
K3h 4mQQQQQ
K3h 5cSQQQQ
K3h xRQQQQ
K3h zSQQQQ
K3iQQQQR
K3i $QQQQQ
K3i 2wRQQQQ
K3i 2ySQQQQ
K3i 5cRQQQQ
K3jSQQQQ
K3j $SQQQQ
K3kURQQZ
K3k $UQQQZ
K3k 2sTQQQQ
K3k 2wQQQQQ
K3k 2yPQQQQ
K3k 5cUQQQQ
K3k gTQQQQ
K3lPQQQQ
K3mQQQQQ
K3m $PQQQQ
K3nSQQQQ
K3n 3kSQQQQ
K3n 5cRQQQQ
K3oNQQQQ
K3o 2sPQQQQ
K3pPQQQQ
K3p 2wOQQQQ
K3p 2yQQQQQ
K3p 5cQQQQQ
K3q $SQQQQ
K3q 2wPQQQQ
K3rPZPPZ
K3r $SQQQQ
K3r 2sRQQQQ
K3r 2wQQQQQ
K3r 2yQQQQQ
K3r 4qSQQQQ
K3r 4wRQQQQ
K3r 5cNQQPQ
K3sTQQQZ
K3s 2wPQQQQ
K3s 5cSQQQZ
K3tSQPQQ
K3t $QQQQQ
K3t 2wQQQQQ
K3t 2ySQQQQ
K3t 3tRQQQQ
K3t gSQQQQ
K3uQHQRH
K3u $RQQQQ
K3u 2sSQQQQ
K3u 3uSQQQQ
K3u 5cOQQQQ
K3u gPQQQQ
K3vRQQQQ
K3v 2wSQQQQ
K3wSQQQQ
K3w 2wQQQQQ
K3w 2yPQQQQ
K3w 4fRQQQQ
K3w 5cTQQQQ
K3xSQQQQ
K3x $RQQQQ
K3x 5cSQQQQ
K3y 5cQQQQQ
K3zRQQQQ
K3z $SQQQQ
K3z 2wQQQQQ
K3z 3bQQQQQ
K3z 3zRQQQQ
K4SQQQQ
K4 $SQQQQ
K4 2wPQQQQ
K4 5cUQQQQ
K40QQRQG
K40 $QQQQQ
K40 16QZQZQ
K40 1cSQQQQ
K40 1pSQQQQ
K40 2sQQQQQ
K40 2xPQQQQ
K40 2yPQQQQ
K40 3bPQQQQ
K40 40TQQQQ
K40 5cRQQQQ
K40 gTQQQQ
K41UHQQQ
K41 2wTQQQQ
K41 3bRQQQQ
K41 5cRQQQQ
K42PQIPQ
K42 2sPQQQQ
K42 2yQQQQQ
K42 3bQQQQQ
K42 4qPQQQQ
K42 5cQQRPQ
K42 ?SQQQQ
K43SPRPZ
K43 $SQQQQ
K43 1xSQQQQ
K43 2sSQQQQ
K43 2wPQQQQ
K43 2yPQQQQ
K43 3bPZRQQ
K43 3hTQQQQ
K43 43TQQQQ
K43 4jQQQQQ
K43 4wQQQQQ
K43 5cSQQQQ
K43 lQQQQQ
K44QQQQQ
K44 $RQQQQ
K44 2yPQQQQ
K44 5cQQQQQ
K45UQQQQ
K45 2sSQQQQ
K46PQQQQ
K46 $PQQQQ
K46 2wQQQQQ
K46 5cPQQQQ
K46 ?SQQQQ
K46 gQQQQQ
K47TQQPQ
K47 $QQQQQ
K47 2sRQQQQ
K47 3kSQQQQ
K47 5cPQQQQ
K49QPQZP
K49 $RQQQQ
K49 2sRQQQQ
K49 2wSQQQQ
K49 2yQQQQQ
K49 31RQQQQ
K49 3bRQQQQ
K49 49SQQQQ
K49 51PQQZQ
K49 5cSQQQQ
K49 ?PQQQQ
K4aTHGPP
K4a 2wRQQQQ
K4a 2yTHQQQ
K4a 3bRQQQQ
K4a 5cTQQQQ
K4bPQQQQ
K4cRQQY[
K4c $QQQQQ
K4c 2sPQQQQ
K4c 2wSQQQQ
K4c 2yTQQQQ
K4c 5cPQQQQ
K4c gRQQQQ
K4dPQQQR
K4d $PQQQQ
K4d 2sPQQQQ
K4d 2wSQQQQ
K4d 2yRQQQQ
K4d 3bQQQQQ
K4d 4dSQQQQ
K4d 5cOQQQR
K4d gRQQQQ
K4eMQQZQ
K4e 3bPQQQQ
K4e 5cQQQQQ
K4fUHYRQ
K4f 1vSQQQQ
K4f 2wSQQQQ
K4f 4fSQQQQ
K4gPQRQQ
K4g $QQQQQ
K4g 2sRQQQQ
K4g 2wQQQQQ
K4g 2yPQQQQ
K4g 5cRQQQQ
K4g gSQQQQ
K4iTQY[Q
K4i $RQQQQ
K4i 1xSQQQQ
K4i 2sQQQQQ
K4i 2wRQQQQ
K4i 2yQQQQQ
K4i 2zPQQQQ
K4i 31SQQQQ
K4i 3bRQPQQ
K4i 4jPQQQQ
K4i 5cQQQQQ
K4i cSQQQQ
K4jSRHGP
K4j $VQQHP
K4j 10QQQQQ
K4j 1vRQQQQ
K4j 1zSQQQQ
K4j 28QQQQQ
K4j 2jSQQQQ
K4j 2mRQQQQ
K4j 2sNQQPQ
K4j 2wRZQPQ
K4j 2xRQQQQ
K4j 2yNZRZQ
K4j 3bORHHH
K4j 43QQQQQ
K4j 4jQQQQQ
K4j 4mRQQQQ
K4j 4pRQQQQ
K4j 4qRQQQQ
K4j 5cOQQHP
K4j 5eRQQQQ
K4j ?QQQQQ
K4j cRQQQQ
K4j gPQQPP
K4j nPQQQQ
K4j qRQQQQ
K4j yRQQQQ
K4j zOQQQQ
K4k 5cPQQQQ
K4lOZQZQ
K4l $SQQQQ
K4l 23SQQQQ
K4l 5cPQQQQ
K4l wQQQQQ
K4mTQRQQ
K4m $QQQQQ
K4m 16UQQQZ
K4m 1vRQQQQ
K4m 1zQQQQQ
K4m 2sSQQQQ
K4m 2wSQQQQ
K4m 2xPQQQQ
K4m 2ySQQQQ
K4m 31PQQQQ
K4m 3bTQQQQ
K4m 3hQQQHP
K4m 3kPQQQQ
K4m 40RQQQQ
K4m 44SQQQQ
K4m 4cSQQQQ
K4m 4gSQQQQ
K4m 4mTQQQQ
K4m 5cRQQQQ
K4m 5gPQQQQ
K4m 5hSQQQQ
K4m ?PQQQQ
K4m cQQQQQ
K4m mSQQQQ
K4oQQZQQ
K4o 2sPQQQQ
K4o 2wRQQQQ
K4o 2yRQQQQ
K4o 5cOQQQQ
K4pPQQQR
K4p 2sPQQQQ
K4p 2ySQQQQ
K4p 3bQQQQQ
K4p 4jQQQQQ
K4p 5cQQQQQ
K4qQZZZH
K4q $SQQQQ
K4q 16QQQQQ
K4q 1cSQQQQ
K4q 1zQQQQQ
K4q 2sQQQQQ
K4q 2wTQQQQ
K4q 2xSQQQQ
K4q 2yPQQQQ
K4q 31PQQQQ
K4q 38SQQQQ
K4q 3bQQQQQ
K4q 4lPQQQQ
K4q 4mRQQQQ
K4q 4oSQQQQ
K4q 4qPQQQQ
K4q 50QQQQQ
K4q 51QQQQQ
K4q 59PQQQQ
K4q 5cRQHQH
K4q ?NQQQQ
K4q cQQQQQ
K4q wSQQQQ
K4q zPQQQQ
K4rRQQQQ
K4sQQQQQ
K4s $RQQQQ
K4tNQQQQ
K4t gPQQQQ
K4uRQPQQ
K4u $RQQQQ
K4u 2wPQQQQ
K4u 2yRQQQQ
K4u 5cQQQQQ
K4u gSQQQQ
K4wRIRI[
K4w $QQQQQ
K4w 1cPQQQQ
K4w 1zRQQQQ
K4w 2sQQQQQ
K4w 2wPQQQQ
K4w 2yRQQQQ
K4w 2zQQQQQ
K4w 3bOQQQQ
K4w 3kPQQQQ
K4w 3tTQQQQ
K4w 4fRQQQQ
K4w 4mSQQQQ
K4w 4wNQQRQ
K4w 5cPQQQZ
K4w ?RQQQQ
K4w aSQQQQ
K4w cSQQQQ
K4w gPQQQQ
K4xQQQQQ
K4yRQQQQ
K4y ?OQQQQ
K4zQQQQQ
K5OQPQQ
K5 2wRQQQQ
K5 31QQQQQ
K5 5gQQQQQ
K50QPQYQ
K50 $RQQQQ
K50 2sSQQQQ
K50 2wOQQZQ
K50 2yRQQQQ
K50 5cQQQQQ
K50 ?QQQQQ
K50 gNQQPQ
K51SPRZY
K51 $RQZ[G
K51 16UQQQZ
K51 2wPQQQQ
K51 2yOQQQQ
K51 31SQQQQ
K51 36PQQQQ
K51 3bOQQZQ
K51 3hSQQQQ
K51 3kRQQQQ
K51 49QQQQQ
K51 51PQQQP
K51 5cQPQZZ
K51 gRQQQQ
K51 xTQQQQ
K52OQQQQ
K52 $QQQQQ
K53PQQQQ
K53 $RQQQQ
K53 5cOQQQQ
K54QQQQQ
K54 5cPQQQQ
K55RQQQQ
K55 20PQQQQ
K55 2wSQQQQ
K55 5cRQQQQ
K55 5gSQQQQ
K55 gQQQQQ
K56SQQQQ
K56 $SQQQQ
K56 3bQQQQQ
K56 5cSQQQQ
K58QQQQQ
K58 $RQQQQ
K59THPQG
K59 $OQQQQ
K59 1cSQQQQ
K59 1zQQQQQ
K59 20SQQQQ
K59 2sUHQQQ
K59 2wTQQQP
K59 59QQQQQ
K59 5cRQQQQ
K59 ?QQQQQ
K59 gPQQQQ
K5bQQQQQ
K5b $PQQQQ
K5b 2sQQQQQ
K5b 2wTQQQQ
K5b 5bSQQQQ
K5b 5cRQQQQ
K5cRGHZI
K5c $UQQQQ
K5c 16NQQZQ
K5c 17PQQQQ
K5c 19PQQQQ
K5c 1aPQQQQ
K5c 1eSQQQQ
K5c 1hSQQQQ
K5c 1jPQQQQ
K5c 1lSQQQQ
K5c 1nSQQQQ
K5c 1pSQQQQ
K5c 1rRQQQQ
K5c 1sTQQQQ
K5c 1tSQQQQ
K5c 1vPQQQQ
K5c 1xPQ[[P
K5c 1zSQQQQ
K5c 20QQQQQ
K5c 21RQQQQ
K5c 22RQQQQ
K5c 26TQQQQ
K5c 2aQQQQQ
K5c 2dQQQQQ
K5c 2fRQQQQ
K5c 2hTQQQQ
K5c 2kQQQQQ
K5c 2lTQQQQ
K5c 2nPQQQQ
K5c 2oRQQQQ
K5c 2pQQQQQ
K5c 2sQP[HQ
K5c 2tRQQQQ
K5c 2vPQQQQ
K5c 2wSQRHP
K5c 2xQQQQQ
K5c 2yOQQZG
K5c 2zPQQQR
K5c 31NQQRQ
K5c 36THQQQ
K5c 37PQQQQ
K5c 3aRQQQQ
K5c 3bTHRPJ
K5c 3cSQQQQ
K5c 3ePQQQQ
K5c 3hRQZRP
K5c 3iRQQQQ
K5c 3jRQQQQ
K5c 3kTQQQQ
K5c 3mPQQQQ
K5c 3pRQQQQ
K5c 3sSQQQQ
K5c 3tQQQQQ
K5c 3uPQQQQ
K5c 3wOQQQQ
K5c 3xVQQQQ
K5c 3zQQQQQ
K5c 40TQRQQ
K5c 43RQQQQ
K5c 46QQQQQ
K5c 49RQPZQ
K5c 4aPQQQQ
K5c 4bPQQQQ
K5c 4dRQQQQ
K5c 4fRQQQQ
K5c 4gRQQQQ
K5c 4jQZQPZ
K5c 4mRQQQQ
K5c 4qNQQZQ
K5c 4sRQQQQ
K5c 4tQQQQQ
K5c 4wRQQQZ
K5c 50PQQQQ
K5c 51RQQQQ
K5c 52RQQQQ
K5c 54QQQQQ
K5c 59QQQQQ
K5c 5cUQRQZ
K5c 5gPHQRR
K5c 8QQQQQ
K5c ?XHQQP
K5c bRQQQQ
K5c cTQQQQ
K5c gTQQQQ
K5c kUQQQQ
K5c lQQQQQ
K5c mQQQQQ
K5c wQQQQQ
K5c xQQQZQ
K5c zSHQQR
K5dTQQQQ
K5d 2wRQQQQ
K5e[GYQP
K5e $PQQQQ
K5e 2sXHPQZ
K5e 3bOQQQP
K5e 3eTQPQQ
K5e 43RQQQQ
K5e 4jSQQQQ
K5e 5cSQQQQ
K5e gSQQQQ
K5fPQQYG
K5f $OQQQQ
K5f 1zRQQQQ
K5f 2wOQQQQ
K5f 2yRQQQQ
K5f 3bRQQQQ
K5f 5cNQQYQ
K5f gSQQQQ
K5gUHGQ[
K5g $RQRQH
K5g 2fSQQQQ
K5g 2gQQQQQ
K5g 2sSQQQQ
K5g 2wKZQY[
K5g 2yVQQQQ
K5g 3bQQQQQ
K5g 4cOQQZ[
K5g 5cRQZQQ
K5g 5gPQQQQ
K5g 5hSQQQQ
K5g ?SQQQQ
K5g gOQQQQ
K5hPZQQZ
K5h 2sQQQQQ
K5h 2yLZQQZ
K5h 3bSQQQQ
K5h 5cSQQQQ
K5iOQQQQ
K5i $RQQQQ
K5i 2sOQQQQ
K5i 2wQQQQQ
K5i gSQQQQ
K5j 2wTQQQQ
K6SQQQQ
K6 2sRQQQQ
K7PQQQQ
K7 4jQQQQQ
K8PQQQQ
K8 3bPQQQQ
K9SQQQQ
K?UHQH[
K? $VQGQZ
K? 16RQQQQ
K? 1cQQQQQ
K? 1eSQQQQ
K? 1pQQQQQ
K? 1rPQQQQ
K? 1vRQQQQ
K? 20SQQQQ
K? 27SQQQQ
K? 2fOQQQQ
K? 2kQQQQQ
K? 2sRQZQQ
K? 2wRHZIQ
K? 2xPQQQQ
K? 2yQQPQQ
K? 36PQQQQ
K? 3aRQQQQ
K? 3bXHGPQ
K? 3hRQQQQ
K? 4SQQQQ
K? 40RQQQQ
K? 42RQQQQ
K? 43OQQQQ
K? 4jRQQHQ
K? 4pPQQQQ
K? 4qRQQQQ
K? 4wTQQQQ
K? 59OQQQQ
K? 5cPHQQQ
K? 5fRQQQQ
K? ?RHPQP
K? cPQQQQ
K? gWHHHQ
K? tQQQQQ
K? uSQQQQ
K? wQQQQQ
K? xPQQQQ
K? zRQQQQ
K^ 10PQQQQ
K^ 1nSQPQQ
K^ 1xTQQQQ
K^ 1zSQQQQ
K^ 2mUQQQQ
K^ 2sOeHYG
K^ 2wPQPHQ
K^ 2ySRPR[
K^ 3bTGR[H
K^ 3eRPQQQ
K^ 40RQQQQ
K^ 4jQQQQQ
K^ 4mSQQQQ
K^ 4qUQQQQ
K^ 4wPQQQQ
K^ 58QQQQQ
K^ 5cPQQQ[
K^ 5gSQQQQ
K^ cPQQQQ
K^ gNQQQQ
K^ zMQQQH
KaVQQPQ
Ka $SQQQQ
Ka 2yTQQQQ
Ka 5cRQQQQ
KbQQRQQ
Kb 2wPQQQQ
Kb 3bSQQQQ
Kb 40RQQQQ
Kb 5cRQQQQ
Kb 5fQQQQQ
Kb gQQQQQ
KcR[YQP
Kc $OQQQG
Kc 1xSQQQQ
Kc 1zPQQQQ
Kc 2hSQQQQ
Kc 2sRQQQQ
Kc 2wRQQQZ
Kc 2ySQQQQ
Kc 3bP[PQQ
Kc 3eSQQQQ
Kc 3hRQQQQ
Kc 3kQQQQQ
Kc 4iQQQQQ
Kc 4jPQQQQ
Kc 4qPQQQQ
Kc 4wRQQQQ
Kc 5SQQQQ
Kc 5cRZQZP
Kc 5gSQQQQ
Kc ?SQQQQ
Kc tQQQQQ
Kc xQQQQQ
Kc zOQQQQ
KeMQQQQ
Ke $QQQQQ
Ke 5cPQQQQ
KfOQQQQ
Kf $RQQQQ
Kf 2wQQQQQ
Kf 5cOQQQQ
KgVGHHQ
Kg $NQQQQ
Kg 0SQQQQ
Kg 10PQQQQ
Kg 16PQQQQ
Kg 18VQQQQ
Kg 19SQQQQ
Kg 1bQQQQQ
Kg 1gRQQQQ
Kg 1hUHQQQ
Kg 1mOQQQQ
Kg 1tRQQQQ
Kg 1xWQHQP
Kg 1zUQQQR
Kg 22TQQQQ
Kg 28QQQQQ
Kg 2hQQQQQ
Kg 2jSQQGZ
Kg 2kSQQQQ
Kg 2mQQQQQ
Kg 2nSQQQQ
Kg 2rQQQQQ
Kg 2sRQZ[R
Kg 2tRQQQQ
Kg 2wRQQGR
Kg 2xRQQQQ
Kg 2yJ[QQQ
Kg 2zPQQQQ
Kg 34SQQQQ
Kg 39TQQQQ
Kg 3aSQQQQ
Kg 3bPQZZI
Kg 3fPQQQQ
Kg 3hRQQQQ
Kg 3oPQQQQ
Kg 3rPQQQQ
Kg 3sSQQQQ
Kg 3vPQQQQ
Kg 40QQQQQ
Kg 42KQIPQ
Kg 43RQQQQ
Kg 49PQQQQ
Kg 4aRQQQQ
Kg 4jRQQQQ
Kg 4lSQQQQ
Kg 4mPQQQQ
Kg 4oPQQQQ
Kg 4qRQQQH
Kg 5QQQQQ
Kg 52QQQQQ
Kg 53QQQQQ
Kg 55QQQQQ
Kg 59SQQQQ
Kg 5bSQQQQ
Kg 5cQQQZQ
Kg 5eUQQQQ
Kg 5hORPQZ
Kg 7QQQQQ
Kg 8RQQQQ
Kg 9SQQQQ
Kg ?RHQHP
Kg bRQQQQ
Kg cPQQQQ
Kg gRHQP[
Kg lUQQQP
Kg mQQQQQ
Kg nOQQQQ
Kg qSQQQQ
Kg tPQQQQ
Kg wPQQQQ
Kg xSQQQQ
Kg zPQQPR
KhOQQQQ
Kh 2wPQQQQ
KiRQQQQ
Ki $QQQQQ
Ki 2wPQQQQ
Ki 5cSQQQQ
KjRQQQQ
Kj 2wQQQQQ
Kj 3bQQQQQ
Kj 4yQQQQQ
Kj ?PQQQQ
Kj gRQQQQ
KkTQQQQ
Kk $SQQQQ
Kk 2wRQQQQ
Kk 5cQQQQQ
KlRQPQP
Kl $SQQQQ
Kl 2wSQQQQ
Kl 2ySQQQQ
Kl 3bQQQQQ
Kl 4jRQQQQ
Kl 4mQQQQQ
Kl 5cPQQQQ
Kl ?RQQQQ
Kl zRQQQQ
KmSQPQZ
Km $UQQQQ
Km 2sRQQQQ
Km 2wQQQQQ
Km 5cPQQQQ
Km gTQQQQ
KnQQPQP
Kn 2yRQQQQ
Kn 4jPQQQQ
Kn 5cRQQQQ
Kn ?RQQQQ
KqOQQQQ
Kq 2sQQQQQ
Kq 2yPQQQQ
Kq 3bOQQQQ
Kq 4jRQQQQ
Kq 5cRQQQQ
KrRQQQQ
KsQQQQQ
Ks 3bQQQQQ
Ks 5cRQQQQ
KtXHQQQ
Kt 2sOQQQQ
Kt 2wTQQQQ
Kt 2yQQQQQ
Kt 3bUQQQQ
Kt 5cUHQQQ
Kt ?RQQQQ
KuWHZQQ
Ku $SQQQQ
Ku 2wSQQQQ
Ku 3bSQQQQ
Ku 5cSQQQQ
KvPQQQQ
KwOZRQH
Kw $RQQQQ
Kw 1zPQQQQ
Kw 2mSQQQQ
Kw 2sTQQQQ
Kw 2wOQQQQ
Kw 2yRQQQQ
Kw 5cOQQQQ
Kw gTQQQQ
KxMPQYP
Kx $SQHQQ
Kx 1aRQQQQ
Kx 1hSQQQQ
Kx 1xPQQZQ
Kx 1zQQQQQ
Kx 2sTQQQQ
Kx 2wRQQQQ
Kx 2xQQQQQ
Kx 2yPQQQQ
Kx 3bPQQQQ
Kx 3ePQQQQ
Kx 49RQQQQ
Kx 4jPQQQQ
Kx 51RQQQQ
Kx 5cQQQQQ
Kx gPQQQQ
Kx xSQQQQ
Ky $PQQQQ
Ky 5gQQQQQ
Ky gSQQQQ
KzOHRQ[
Kz $QQQQQ
Kz 0UQQQQ
Kz 10QQQQQ
Kz 16SQQQQ
Kz 1rRQQQQ
Kz 1xNQPZQ
Kz 1zPQQQQ
Kz 26PQQQQ
Kz 2mQQQQQ
Kz 2sPQQQQ
Kz 2wUQQQQ
Kz 2xTQRQQ
Kz 2zSQQQQ
Kz 31RQQQQ
Kz 36SQQQQ
Kz 3aQQQQQ
Kz 3bOQQPQ
Kz 3uQQQQQ
Kz 40RQQQQ
Kz 44QQQQQ
Kz 49PQQQQ
Kz 4cSQQQQ
Kz 4lRQQQQ
Kz 4qQQQQQ
Kz 4uRQQQQ
Kz 50RQQQQ
Kz 51QQQQQ
Kz 5cRHHGQ
Kz ?PQQQQ
Kz gNQQQQ
Kz mRQQQQ
Kz wTQQQQ
Kz xQQQQQ
Kz zOQQQQ
T"PQPPQ
T" $QQQQQ
T" IQQQQQ
T" NAMEQQQQQ
T" PPQQQQ
T" SOTQQQQ
T" WHOQQQQ
T" YOURQQQQ
T$RZZfP
T$ NUMRZZfP
T$ NUM NUMWRQQZQ
T$ NUM XQQQQQ
T--TG[HQ
T-- $OZQQQ
T-- BESQQQQ
T-- DEMRQQQQ
T-- DEM XQQQQQ
T-- HETQQQQ
T-- IUQQQQ
T-- ITSQQQQ
T-- LYRQQQQ
T-- NAMERQQQQ
T-- NUMQQQQQ
T-- PUQQQQ
T-- SORQQQQ
T-- SO IQQQQQ
T-- THEYRQQQQ
T-- WEPQQQQ
T-- WHOQQQQ
T-- XUQRQQ
T-- X IRQQQQ
T-- X PQQQQQ
T-- X YOURQQQQ
T:QQQQP
T: DETRQQQQ
T: NAMEQQQQQ
T: XQQQQQ
T;NQGPP
T; DEMSQQQQ
T; ITPQQQQ
T; NAMESQPQQ
T; PSQQQQ
T; SOPQQQQ
T; THEYOQQQQ
T; TORQQQQ
T; WEOQQQQ
T; XSQQQQ
T?NZQYP
T? "PQQQQ
T? $OZQYQ
TBEPfIII
TBE $QQQQP
TBE --OQQQQ
TBE :RQQQQ
TBE BESQHQP
TBE BE PASTRQQQQ
TBE BEENTQRQR
TBE BEEN PASTSQQQQ
TBE CMPTQQQQ
TBE DEMQQ[QR
TBE DEM DETQQQQQ
TBE DEM XPQQQQ
TBE DETR[QHI
TBE DET DETRQQQQ
TBE DET NAMERQQQQ
TBE DET SUPRQQQQ
TBE DET XMZQQR
TBE HAVEPQQQQ
TBE HERQQQQ
TBE IUQQQQ
TBE I XRQQQQ
TBE INGU[QRY
TBE ING $PQQQQ
TBE ING DEMRQQQQ
TBE ING ITSQQQQ
TBE ING NAMERQQQQ
TBE ING PRQQQQ
TBE ING QUANTSQQQQ
TBE ING TONZQQQ
TBE ING WERQQQQ
TBE ING XSQQQQ
TBE LYYHQQG
TBE LY INGSQQQQ
TBE LY PASTQQQQQ
TBE LY WHSQQQQ
TBE LY XQQQQQ
TBE NAMELQQQQ
TBE NAME NAMEPQQQQ
TBE NEGSRGHY
TBE NEG DETQQQQQ
TBE NEG INGOQQQQ
TBE NEG PASTTQQQQ
TBE NEG XQQQQQ
TBE NUMTQQQZ
TBE NUM NUMWRQQQQ
TBE NUM XRQQQQ
TBE PMQQPR
TBE P DETRQQQQ
TBE P NAMEQQQQQ
TBE P XQQQQQ
TBE PASTEZQQR
TBE PAST PPQQQQ
TBE PAST SOQQQQQ
TBE PAST TOQQQQQ
TBE PAST XOQQQQ
TBE QUANTPQRQR
TBE QUANT XQQQQQ
TBE SOPQRHR
TBE SO WEQQQQQ
TBE SO XRQQQQ
TBE SUPSQQQQ
TBE SUP XQQQQQ
TBE THEYTQQQQ
TBE THINKNQQQQ
TBE TIMERQRQH
TBE TIME PSQQQQ
TBE TOOQQRQ
TBE TO XPQQQQ
TBE TRENDUQRQQ
TBE WEUQQQQ
TBE WHQQQPZ
TBE WH BERQQQQ
TBE WH IQQQQQ
TBE XM[PQI
TBE X $SQQQQ
TBE X ;QQQQQ
TBE X BEQQQQQ
TBE X DEMSQQQQ
TBE X DETQQQQQ
TBE X INGTQQQQ
TBE X NUMPQQQQ
TBE X PPQQQQ
TBE X PASTQQQQQ
TBE X SOQQQQQ
TBE X TOPQQQQ
TBE X WHQQQQQ
TBE X XRQQQQ
TBE YOUPQQQQ
TBEENUP[Q]
TBEEN DETSQRRQ
TBEEN DET XRQQQQ
TBEEN INGTPRQQ
TBEEN ING XSQQQQ
TBEEN NAMEPQQQQ
TBEEN PTQQQZ
TBEEN P XPQQQQ
TBEEN PASTTQQQQ
TBEEN PAST SOQQQQQ
TBEEN PAST XSQQQQ
TBEEN QUANTOQQQR
TBEEN XQQQH[
TBEEN X PQQQQQ
TCMPSHRHP
TCMP $PQQQQ
TCMP CMPRQQQQ
TCMP DEMSQQQQ
TCMP DETRQQQQ
TCMP DET XQQQQQ
TCMP HEPQQQQ
TCMP IQQQQQ
TCMP INGPQQQQ
TCMP ITSQQQQ
TCMP NAMESQQQQ
TCMP NUMSQQQQ
TCMP PSQQQQ
TCMP PASTOQQQQ
TCMP PCTSQQQQ
TCMP QUANTTQQQQ
TCMP SUPSQQQQ
TCMP THEYTQQQQ
TCMP TIMERQQQQ
TCMP WETQQQP
TCMP WHOQQQQ
TCMP XNYYZ[
TCMP X $RQQQQ
TCMP X CMPQQQQQ
TCMP X PQQQQQ
TCMP X SOQQQQQ
TCMP X XRQQQQ
TDEMTH[=J
TDEM $RQQQG
TDEM $ NUMQQQQQ
TDEM :PQQQQ
TDEM ;SQQQQ
TDEM BENZ[II
TDEM BE BEENQQQQQ
TDEM BE DEMQQQQQ
TDEM BE DETPQQQQ
TDEM BE INGSQQQQ
TDEM BE LYTQQQQ
TDEM BE NEGQQQQQ
TDEM BE SOQQQQQ
TDEM BE WHPQQQQ
TDEM DEMSQYQ[
TDEM DEM XQQQQQ
TDEM DETRHQQR
TDEM DET NAMEQQQQQ
TDEM DET XRQQQQ
TDEM DOQQQQQ
TDEM HADPQQQQ
TDEM HAVERQQPR
TDEM HESHZQQ
TDEM HE BEQQQQQ
TDEM HE PASTTQQQQ
TDEM HE WASRQQQQ
TDEM IUQRGQ
TDEM I HAVESQQQQ
TDEM I MODALRQQQQ
TDEM I THINKQQQQQ
TDEM I XRQQQQ
TDEM INGPQQQQ
TDEM ITRQRHH
TDEM IT BEQQQQQ
TDEM LYRQQQQ
TDEM MODALSQPQQ
TDEM MODAL BERQQQQ
TDEM MODAL XQQQQQ
TDEM NAMEORHPQ
TDEM NAME $RQQQQ
TDEM NAME NAMEPQQQQ
TDEM NAME XPQQQQ
TDEM NUMWUQQQQ
TDEM NUMW XRQQQQ
TDEM PPHQHQ
TDEM P DETSQQQQ
TDEM PASTWQPZH
TDEM PAST PSQQQQ
TDEM QUANTSQQQQ
TDEM QUANT PRQQQQ
TDEM SOMQQQQ
TDEM SO XQQQQQ
TDEM THEYQQQQQ
TDEM THEY XQQQQQ
TDEM TIMEWHRQQ
TDEM TRENDQQQQQ
TDEM WASQQQYQ
TDEM WAS XQQQQQ
TDEM WERQ[HR
TDEM WE HAVEPQQQQ
TDEM WE MODALRQQQQ
TDEM WE WILLRQQQQ
TDEM WE XQQQQQ
TDEM WHNQQQQ
TDEM WILLQQQQQ
TDEM XQRQGJ
TDEM X $RQZQQ
TDEM X CMPRQQQQ
TDEM X DEMRQQQQ
TDEM X HAVEPQQQQ
TDEM X IRQQQQ
TDEM X INGQQQQQ
TDEM X LYQQQQQ
TDEM X NAMEQQQQQ
TDEM X PRQQQQ
TDEM X PASTRQQQQ
TDEM X SOSQQQQ
TDEM X THEYQQQQQ
TDEM X TORQQQQ
TDEM X TRENDRQQQQ
TDEM X WESQQQQ
TDEM X WHRQQQQ
TDEM X XOQQPQ
TDEM YOUSQQQZ
TDEM YOU BESQQQQ
TDETWGGZA
TDET $SQQQQ
TDET $ NUMRQQQQ
TDET --TQQQQ
TDET CMPOQQQ[
TDET CMP XQQQQQ
TDET DETUHQHP
TDET DET XRQQQQ
TDET INGMQQQQ
TDET ING XPQQQQ
TDET LYRQQQR
TDET LY XRQQQQ
TDET MODALTQQQQ
TDET NAMEUHXeR
TDET NAME $QQQQQ
TDET NAME BEPQQQQ
TDET NAME HAVERQQQQ
TDET NAME MODALPQQQQ
TDET NAME NAMESHQZQ
TDET NAME PPQQQQ
TDET NAME XSQQQQ
TDET NEGRQQQQ
TDET NUMOQQQP
TDET NUM XPQQQQ
TDET NUMWPQQQZ
TDET PASTIRPQQ
TDET PAST XPQQQQ
TDET QUANTZQIPG
TDET QUANT PSQQQQ
TDET QUANT TIMEQQQQQ
TDET QUANT XSQQQQ
TDET SOSQQQZ
TDET SUPUP[ZI
TDET SUP NUMWPQQQQ
TDET SUP PQQQQQ
TDET SUP TIMESQQQQ
TDET SUP XSQQQQ
TDET TIMEWQQQQ
TDET TIME TIMESQQQQ
TDET TIME XRQQQQ
TDET TRENDVQRQP
TDET TREND PRQQQQ
TDET TREND XSQQQQ
TDET WETQQQQ
TDET XRHZ[@
TDET X $TQHQG
TDET X --SQQQQ
TDET X ?QQQQQ
TDET X BESQQQQ
TDET X CMPPQQQQ
TDET X DEMPQQPQ
TDET X DIDSQQQQ
TDET X DORQQQQ
TDET X HAVERQQQQ
TDET X HEQQQQQ
TDET X ISQQQQ
TDET X INGQQQQQ
TDET X LYRQQQQ
TDET X MODALRQQQQ
TDET X NAMEQQQZR
TDET X NEGRQQQQ
TDET X NUMWPQQQQ
TDET X PORQZH
TDET X PASTNQQQQ
TDET X QUANTRQQQQ
TDET X SOMQQQQ
TDET X SUPSQQQQ
TDET X THEYRQQQQ
TDET X TOQQQQQ
TDET X TRENDRQQQQ
TDET X WASQQQQQ
TDET X WEQQQQQ
TDET X WHPQQQQ
TDET X WILLQQQQQ
TDET X XQQ[RR
TDET X YOUQQQQQ
TDET YEARPQQQQ
TDIDZGYHP
TDID $RQQQQ
TDID DETPQQQQ
TDID IPQQQQ
TDID INGSQQQQ
TDID NEGVHYHQ
TDID NEG XSQQQQ
TDID SOPQQQQ
TDID WEPQQQQ
TDID XTQQQQ
TDID X PRQQQQ
TDOS[RHG
TDO $QQQQQ
TDO :SQQQQ
TDO ?RQQQQ
TDO BEQQQQQ
TDO DEMQQQQP
TDO DEM $RQQQQ
TDO HAVEPQQQQ
TDO INGRQQQQ
TDO ING PRQQQQ
TDO ITQQQQQ
TDO IT PQQQQQ
TDO NEGPQQHG
TDO NEG HAVESQQQQ
TDO NEG THINKQQQQQ
TDO NEG XPQQHH
TDO PSQRQQ
TDO P DETSQQQQ
TDO QUANTRQQQQ
TDO THINKSQZRQ
TDO WHQQQQQ
TDO XSQQQQ
TDO YOURQQQQ
TDO YOU THINKRQQQQ
THADOHHGP
THAD $PQQQQ
THAD BEENSQQQQ
THAD DEMPQQQQ
THAD DETSQHQQ
THAD DET XRQQQQ
THAD ITPQQQQ
THAD PPQQQQ
THAD PASTRQQQQ
THAD QUANTSQQQQ
THAD SOPQQQQ
THAD TOPQQQQ
THAD XQQPPP
THAD X PRQQQQ
THAVEOGQHe
THAVE $PQQQQ
THAVE BEENNP[Q[
THAVE BEEN INGSQQQQ
THAVE BEEN PRQQQQ
THAVE BEEN PASTPQQQQ
THAVE BEEN QUANTQQQQQ
THAVE BEEN XQQQQQ
THAVE DEMPQQQQ
THAVE DETPQY[G
THAVE DET PASTQQQQQ
THAVE DET QUANTSQQQQ
THAVE DET SUPPQQQQ
THAVE DET XRQQRQ
THAVE HADMZQYQ
THAVE HAD DETRQQQQ
THAVE INGOQQQQ
THAVE ITSQQQZ
THAVE LYPQQQQ
THAVE NEG[HPRR
THAVE NEG BEENQQQQQ
THAVE NEG HADRQQQQ
THAVE NEG PASTRQQQQ
THAVE NEG XSQQQQ
THAVE NUMWQHPZ
THAVE NUM XRQQQQ
THAVE NUMWSQQQQ
THAVE PQQQQQ
THAVE PASTMGRGY
THAVE PAST DEMRQQQQ
THAVE PAST IQQQQQ
THAVE PAST NUMRQQQQ
THAVE PAST PQQQQQ
THAVE PAST QUANTRQQQQ
THAVE PAST SOPQQQQ
THAVE PAST TOPQQQQ
THAVE PAST XSQQQQ
THAVE QUANTMZQQZ
THAVE QUANT XQQQQQ
THAVE SUPQQQQQ
THAVE TIMEPQQQQ
THAVE TOLZQ[Q
THAVE TO BEQQQQQ
THAVE TO XQQQQQ
THAVE TRENDYQIGR
THAVE TREND DETRQQQQ
THAVE TREND TRENDRQQQQ
THAVE TREND XRQQQQ
THAVE WEOQQQQ
THAVE XWG[IP
THAVE X BEENSQQQQ
THAVE X NAMESQQQQ
THAVE X XRQQQQ
THAVE YOUPQQQQ
THEW=OGF
THE $PQQQQ
THE BETQQHQ
THE BE DETRQQQQ
THE BE INGQQQQQ
THE BE PASTSQQQQ
THE HADRQQHQ
THE HAVENQQQQ
THE INGPQQQQ
THE MODALRQPQQ
THE NEGPQQQQ
THE PNQQQP
THE PASTWGPQP
THE PAST DETRQQQQ
THE PAST NAMESQQQQ
THE PAST PSQQQQ
THE PAST TORQQQQ
THE PAST WEQQQQQ
THE PAST XQQQQQ
THE QUANTPQQQQ
THE SORQQQQ
THE TIMEUQQQQ
THE WASQQPQQ
THE WAS INGRQQQQ
THE XVHHGP
THE X $OQQQQ
THE X DEMQQQQQ
THE X HERQQQQ
THE X TORQQQQ
THE X XSQQQQ
TIMdeX=
TI $SQQQP
TI BEN[PYP
TI BE DETRQQQQ
TI BE LYQQQQQ
TI BE NEGSQQQQ
TI BE PQQQQQ
TI BE PASTQQQQQ
TI BE XQQQQQ
TI DEMOQQQQ
TI DETTQQQQ
TI DET XRQQQQ
TI DIDYQYRQ
TI DID $SQQQQ
TI DID NEGRQQQQ
TI DID XRQQQQ
TI DOPZQQQ
TI DO NEGPQQQQ
TI DO THINKRQQQQ
TI HADOQQPP
TI HAVEPQQPP
TI HAVE DETQQQQQ
TI HAVE HADQQQQQ
TI HAVE PASTQQQQQ
TI HAVE XRQQQQ
TI IPQQQQ
TI LYTQZQQ
TI MODALRZQQH
TI MODAL NEGPQQQQ
TI MODAL XRQQQQ
TI NUMPQQQQ
TI PASTWGZGG
TI PAST $QQQQQ
TI PAST DEMRQQQQ
TI PAST DETQQQQQ
TI PAST ISQQQQ
TI PAST XRQQQQ
TI SORQQQQ
TI SUPQQQQQ
TI THINKMfQPG
TI THINK BEQQQQQ
TI THINK DEMPQQQQ
TI THINK IRQQQQ
TI THINK ITRQQQQ
TI THINK NAMEQQQQQ
TI THINK QUANTQQQQQ
TI THINK TOQQQQQ
TI THINK WHRQQQQ
TI THINK XRQQQQ
TI TIMEPQQQQ
TI TOOQQQQ
TI TRENDOQQQQ
TI WASUHQHG
TI WAS PASTQQQQQ
TI WAS XTQQQQ
TI WHSQQQQ
TI WILLPQQZQ
TI WILL NEGQQQQQ
TI WILL XQQQQQ
TI XUZQGI
TI X $RQQQQ
TI X BEQQQQQ
TI X DEMPQQQQ
TI X DETQQQQQ
TI X HAVEPQQQQ
TI X IQQQQQ
TI X PASTRQQQQ
TI X SOQQQQQ
TI X THINKQQQQQ
TI X TORQQQQ
TI X XRQQQQ
TI X YOURQQQQ
TINGO[PIX
TING $QQQHP
TING $ NUMQQQQQ
TING CMPOQQZQ
TING DEMQQ[QR
TING DEM $RQQQQ
TING DEM WEQQQQQ
TING DETNRY[G
TING DET NAMEQQQQQ
TING DET XSQQQQ
TING HEPQQQQ
TING IRQQQQ
TING I MODALRQQQQ
TING I XQQQQQ
TING INGOQQQQ
TING ITQQQQQ
TING LYTQQQQ
TING NAMETQQQQ
TING NAME $RQQQQ
TING NUMQQQQQ
TING PUHRHQ
TING P DEMSQQQQ
TING P DETQQQQQ
TING P INGRQQQQ
TING P PRQQQQ
TING P XQQQQQ
TING PASTOQQQQ
TING QUANTQQQZZ
TING QUANT CMPQQQQQ
TING SOUQQQQ
TING SO XTQQQQ
TING THEYPZQZQ
TING THEY XRQQQQ
TING THINKUQQQQ
TING TIMEQQQQQ
TING TOQ[PQZ
TING TO BESQQQQ
TING TO DOPQQQQ
TING TO HAVERQQQQ
TING TO XRQQQQ
TING TRENDPQQQQ
TING TREND DETSQQQQ
TING WEPQRQP
TING WE XSQQQQ
TING WHRQQQQ
TING XLQQIY
TING X $OQQQQ
TING X BEQQQQQ
TING X DEMRQQQQ
TING X INGRQQQQ
TING X PRQQQQ
TING X XPQQQQ
TING YOUSQQQQ
TITP[HGG
TIT $UQHHG
TIT --UQQQQ
TIT ;PQQQQ
TIT ?RQQQQ
TIT BEQRIHH
TIT BE BEENSQQQQ
TIT BE DETQQQQQ
TIT BE INGRQQQQ
TIT BE LYQQQQQ
TIT BE NEGQQQQQ
TIT BE SOQQQQQ
TIT BE TRENDRQQQQ
TIT BE XQQQQQ
TIT DETOQQQQ
TIT DET XPQQQQ
TIT DIDPQQQQ
TIT DOPQQQQ
TIT DO NEGQQQQQ
TIT INGQQQQQ
TIT LYPQQQQ
TIT MODALSQQQQ
TIT MODAL BERQQQQ
TIT PQQQQQ
TIT P XQQQQQ
TIT PASTPQPQQ
TIT QUANTPQQQQ
TIT SOSQQQQ
TIT TIMESQQQQ
TIT TOPQQQQ
TIT TRENDQQQQQ
TIT WASWHQQG
TIT WAS DETRQQQQ
TIT WHPQQQQ
TIT WILLUZQQR
TIT WILL XRQQQQ
TIT XQZQQ[
TIT X $QQQQQ
TIT X PRQQQQ
TIT X TOQQQQQ
TIT X XQQQQQ
TLYRQZQR
TLY $QQQQQ
TLY BEPQQQQ
TLY CMPQQQQQ
TLY DEMWQQQQ
TLY DETRQQQH
TLY DET XRQQQQ
TLY DIDQQQQQ
TLY DOQQQQQ
TLY HAVESQQQQ
TLY HESQQQQ
TLY IOQQQQ
TLY INGRQQQQ
TLY LYPQQQQ
TLY MODALRQQQQ
TLY NAMEPQQQQ
TLY NEGPQQQQ
TLY NUMSQQQQ
TLY PQQQZQ
TLY P NAMEQQQQQ
TLY P XRQQQQ
TLY PASTMQQPG
TLY QUANTSQQQQ
TLY SOMQQQQ
TLY SUPSQQQQ
TLY TOSQQQQ
TLY TRENDTQQQQ
TLY WHSQQZQ
TLY WH ISQQQQ
TLY WILLPQQQQ
TLY XTP[[[
TLY X $RQQQQ
TLY X DETRQQQQ
TLY X SOSQQQQ
TLY X XRQQQQ
TMODALKfYZH
TMODAL $RQQQQ
TMODAL --SQQQQ
TMODAL BEQ[YZH
TMODAL BE DETRQQQQ
TMODAL BE INGQQQQQ
TMODAL BE LYQQQQQ
TMODAL BE PASTRQQQQ
TMODAL CMPSQQQQ
TMODAL DOQQQQQ
TMODAL DO DEMQQQQQ
TMODAL HAVELQ[QQ
TMODAL HAVE PASTQQQQQ
TMODAL HAVE XPQQQQ
TMODAL ISQQQQ
TMODAL LYQQQQQ
TMODAL NEGQQZQQ
TMODAL NEG BEQQQQQ
TMODAL NEG XRQQQQ
TMODAL PASTQQQQQ
TMODAL SOQQQQQ
TMODAL THINK TORQQQQ
TMODAL TOQQZRQ
TMODAL TO BERQQQQ
TMODAL TRENDQQQQQ
TMODAL WEPQQQQ
TMODAL XTZYQQ
TMODAL X BEQQQQQ
TMODAL X DEMRQQQQ
TMODAL X DETRQQQQ
TMODAL X NAMEQQQQQ
TMODAL X PSQQQQ
TMODAL X QUANTQQQQQ
TMODAL X SOPQQQQ
TMODAL X THINKQQQQQ
TMODAL X TORQQQQ
TMODAL X WEQQQQQ
TMODAL YOUQQQQQ
TNAMEP=FdF
TNAME $PPZf>
TNAME --SQQRQ
TNAME ;TQQQQ
TNAME ?OQQQQ
TNAME ? $QQQQQ
TNAME BESHHGQ
TNAME BE BERQQQQ
TNAME BE DETQQQQQ
TNAME BE INGSQQQQ
TNAME BE PQQQQQ
TNAME BE PASTQQQQQ
TNAME BE TRENDQQQQQ
TNAME BE XTQQQQ
TNAME CMPSQQQQ
TNAME DEMTQQPH
TNAME DETVHPZP
TNAME DET NAMESQQQQ
TNAME DET XRQQQQ
TNAME DID NEGRQQQQ
TNAME DOOQQQQ
TNAME DO NEGQQQQQ
TNAME HADUHQQQ
TNAME HAVEYIP[G
TNAME HAVE BEENRQQQQ
TNAME HAVE DETQQQQQ
TNAME HAVE NEGSQQQQ
TNAME HAVE PASTRQQQQ
TNAME HAVE XSQQQQ
TNAME IJZQYP
TNAME I PASTPQQQQ
TNAME INGRQQQQ
TNAME ING PQQQQQ
TNAME ITNQQQQ
TNAME IT BEPQQQQ
TNAME LYUQQQQ
TNAME MODALMQQQQ
TNAME MODAL HAVEPQQQQ
TNAME NAMET=PYP
TNAME NAME $OQQQQ
TNAME NAME --QQQQQ
TNAME NAME ;RQQQQ
TNAME NAME BESQQQQ
TNAME NAME DEMRQQQQ
TNAME NAME DETRQQQQ
TNAME NAME HAVERQQQQ
TNAME NAME ITQQQQQ
TNAME NAME NAMEPQQQQ
TNAME NAME PRQQQQ
TNAME NAME PASTSQQQQ
TNAME NAME SORQQQQ
TNAME NAME TORQQQQ
TNAME NAME WASQQQQQ
TNAME NAME WEQQQQQ
TNAME NAME XQQQPQ
TNAME NEGOQQQQ
TNAME NEG XQQQQQ
TNAME PUGYeZ
TNAME P DETPQQQQ
TNAME P NAMERQQQQ
TNAME P NUMQQQQQ
TNAME P WHRQQQQ
TNAME P XSQQQQ
TNAME P YEARRQQQQ
TNAME PASTUGY[Y
TNAME PAST SOSQQQQ
TNAME PAST TOPQQQQ
TNAME SOUGQY[
TNAME SO DEMQQQQQ
TNAME SO DETRQQQQ
TNAME SO IQQQQQ
TNAME SO NAMEQQQQQ
TNAME SO SOSQQQQ
TNAME SO THEYRQQQQ
TNAME SO XQQQQQ
TNAME THEYQQQQQ
TNAME TIMEPQQQP
TNAME TOVIPQQ
TNAME TO NAMESQQQQ
TNAME TO XRQQQQ
TNAME TRENDPQQQQ
TNAME WASSHPPQ
TNAME WAS PASTRQQQQ
TNAME WE XPQQQQ
TNAME WHTHPPZ
TNAME WH BEQQQQQ
TNAME WH HAVERQQQQ
TNAME WILL XRQQQQ
TNAME XIRGOR
TNAME X $PQQQR
TNAME X BEPQQQQ
TNAME X DEMQQQQQ
TNAME X DETPQQQQ
TNAME X HAVEQQQQQ
TNAME X IQQQQQ
TNAME X ITSQQQQ
TNAME X NAMEPQQQQ
TNAME X PSQQQQ
TNAME X PASTSQQQQ
TNAME X SOSQQQQ
TNAME X TORQQQQ
TNAME X WHQQQQQ
TNAME X XSQQQQ
TNAME YOURQQQQ
TNEGVIP>Y
TNEG --RQQQQ
TNEG BEMQQQQ
TNEG BE XQQQQQ
TNEG BEENOQQQQ
TNEG BEEN INGQQQQQ
TNEG CMPSQQQQ
TNEG DEMPQQQQ
TNEG DETRHQQQ
TNEG HADTQQQQ
TNEG HAVEUQQQ[
TNEG HAVE DETSQQQQ
TNEG HAVE PASTPQQQQ
TNEG ISQQQQ
TNEG INGQQQQP
TNEG ING TOPQQQQ
TNEG ITTQQQQ
TNEG LYPQQQR
TNEG MODALSQQQQ
TNEG PQQQQQ
TNEG P XQQQQQ
TNEG PASTW[GYZ
TNEG PAST $RQQQQ
TNEG PAST PRQQQQ
TNEG PAST TOSQQQQ
TNEG PAST XQQQQQ
TNEG QUANTQQQQQ
TNEG SOMQQPQ
TNEG SUPRQQQR
TNEG THEYPQQQQ
TNEG THINKQZQQR
TNEG THINK DEMQQQQQ
TNEG THINK ITQQQQQ
TNEG THINK TORQQQQ
TNEG THINK WHRQQQQ
TNEG THINK XQQQQQ
TNEG TIMEPQQQQ
TNEG TOSQQQQ
TNEG TO DORQQQQ
TNEG TO XRQQQQ
TNEG TRENDUQQQQ
TNEG WASPQQQQ
TNEG WESQQQQ
TNEG WHRQQQQ
TNEG XO@Q@F
TNEG X $QQQQQ
TNEG X DEMSQQQQ
TNEG X DETQQQQQ
TNEG X INGPQQQQ
TNEG X PRQQQQ
TNEG X THEYQQQQQ
TNEG X TOQQQQQ
TNEG X XSQQQP
TNEG X YOURQQQQ
TNUMmHIec
TNUM $NQQZZ
TNUM DETPQQQQ
TNUM NAMETQQQQ
TNUM NUMWSZZfP
TNUM NUMW DETRQQQQ
TNUM NUMW TOQQQQQ
TNUM NUMW XSQQQQ
TNUM PTQQQQ
TNUM P XRQQQQ
TNUM PCT[QRQQ
TNUM PCT $RQQQQ
TNUM PCT PRQQQQ
TNUM PCT XSQQQQ
TNUM QUANTSQQQQ
TNUM SOSQQQQ
TNUM TIMEOQQQP
TNUM TORQQQQ
TNUM TO NUMRQQQQ
TNUM WEPQQQQ
TNUM XaHHPY
TNUM X $RQQQQ
TNUM X PRQQQQ
TNUM X TIMERQQQQ
TNUM X XSQQQQ
TNUMWZQIeY
TNUMW $SQQQQ
TNUMW BENQQQP
TNUMW DETRQQQQ
TNUMW DET TIMERQQQQ
TNUMW NAMESQQQQ
TNUMW NUMWSQHZZ
TNUMW NUMW TIMEPQQQQ
TNUMW NUMW XRQQQQ
TNUMW PRQQQQ
TNUMW PASTUQQQQ
TNUMW PCTUQQQQ
TNUMW PCT PSQQQQ
TNUMW QUANTOQQQQ
TNUMW SOPQQZR
TNUMW SO DETQQQQQ
TNUMW SO NUMWQQQQQ
TNUMW TIMEPQRZI
TNUMW TIME XRQQQQ
TNUMW TOPQQZP
TNUMW TO NUMWRQQQQ
TNUMW TRENDQQQZQ
TNUMW XWPQYY
TNUMW X DETQQQQQ
TNUMW X PTQQQQ
TNUMW X PASTRQQQQ
TNUMW X SOQQQQQ
TNUMW X TIMEQQQQQ
TNUMW X XQQQQQ
TPSGHdJ
TP $QQQQQ
TP $ NUMRQQQQ
TP BEQQQQQ
TP CMPSQQQQ
TP DEMTQZIR
TP DEM $QQQQQ
TP DEM NAMERQQQQ
TP DEM XQQQQR
TP DETOISYA
TP DET CMPPQQQQ
TP DET INGRQQQQ
TP DET NAMETHQZQ
TP DET NUMQQQQQ
TP DET NUMWRQQQQ
TP DET PASTPQQQQ
TP DET QUANTTQQQQ
TP DET SORQQQQ
TP DET SUPSQQQQ
TP DET XQQRQI
TP HESIHGG
TP ITQRPP
TP I XRQQQQ
TP INGMQZQH
TP ING DEMRQQQQ
TP ING DETPQQQQ
TP ING NAMEQQQQQ
TP ING PSQQQQ
TP ING TOSQQQQ
TP ING XQQQQQ
TP ITPZZ[R
TP IT $RQQQQ
TP IT SOQQQQQ
TP IT XQQQQQ
TP LYOQQQQ
TP NAMEZ=ZZQ
TP NAME $UQQQQ
TP NAME BEPQQQQ
TP NAME DEMPQQQQ
TP NAME DETRQQQQ
TP NAME IQQQQQ
TP NAME NAMERQQQQ
TP NAME PASTRQQQQ
TP NAME SOSQQQQ
TP NAME WHRQQQQ
TP NAME XRQQQQ
TP NEGTQQQQ
TP NUMUP[[Y
TP NUM PCTQQQQQ
TP NUM TIMESQQQQ
TP NUM XRQQQQ
TP NUMWPQRYZ
TP NUMW NUMWQQQQQ
TP NUMW TIMESQQQQ
TP NUMW XPQQQQ
TP POZQPP
TP P NUMRQQQQ
TP QUANTSPRQ[
TP QUANT $RQQQQ
TP QUANT DETPQQQQ
TP QUANT PTQQQQ
TP QUANT SOSQQQQ
TP QUANT WEQQQQQ
TP QUANT XOQQQQ
TP SOQQQQQ
TP SO DEMQQQQQ
TP SUPOQQQQ
TP THEYQQQQZ
TP THEY PASTSQQQQ
TP THEY SOQQQQQ
TP THEY XRQQQQ
TP TIMEPQQQQ
TP TOSQQQQ
TP TRENDSQRQQ
TP WASSQQQQ
TP WEWPQYf
TP WE $SQQQQ
TP WE TOQQQQQ
TP WE XSQQQ[
TP WHNZQPR
TP WH WEQQQQQ
TP WH XRQQQQ
TP XTIQ[f
TP X $RQQQQ
TP X BERQQQQ
TP X CMPRQQQQ
TP X DEMTQQQQ
TP X HAVESQQQQ
TP X IRQQQQ
TP X INGQQQQQ
TP X ITQQQQQ
TP X LYQQQQQ
TP X PPQQQQ
TP X PASTRQQQQ
TP X SORQQQQ
TP X TIMEPQQQQ
TP X TOQQQQQ
TP X WEQQQQQ
TP X WHQQQQQ
TP X XTHQRZ
TP YEARXQYZQ
TP YOUPQQQQ
TP YOU $QQQQQ
TPASTW=FFc
TPAST "OQQQQ
TPAST $LQHQZ
TPAST $ NUMRQQQQ
TPAST --SQQQQ
TPAST ;RQQQQ
TPAST BERQQQQ
TPAST BE XRQQQQ
TPAST CMPOQQQQ
TPAST DEMRHPHP
TPAST DEM DEMRQQQQ
TPAST DEM IRQQQQ
TPAST DEM XQQQQQ
TPAST DET[HGPF
TPAST DET NAMESQQQQ
TPAST DET XSQQQG
TPAST HEVHYQQ
TPAST HE XQQQQQ
TPAST IQQPPZ
TPAST I THINKQQQQQ
TPAST I XQQQQQ
TPAST ITRZPZR
TPAST IT $SQQQQ
TPAST IT PQQQQQ
TPAST IT XRQQQQ
TPAST LYOQQQR
TPAST MODALQQQQQ
TPAST NAMEWQPZQ
TPAST NAME XQQQQQ
TPAST NEGQQQHQ
TPAST NUMVQQQ[
TPAST NUM XSQQQQ
TPAST NUMWTQQQQ
TPAST NUMW XRQQQQ
TPAST PUHYPR
TPAST P $RQQQQ
TPAST P DEMSQQQQ
TPAST P DETUQQQQ
TPAST P IQQQQQ
TPAST P INGPQQQQ
TPAST P ITPQQQQ
TPAST P NAMEPQQQQ
TPAST P XQQQQQ
TPAST P YEARRQQQQ
TPAST PASTRQQQQ
TPAST QUANTXHQQQ
TPAST QUANT PSQQQQ
TPAST QUANT XRQQQQ
TPAST SOMRHGQ
TPAST SO DEMQQQQQ
TPAST SO XQQQQQ
TPAST THEYQQQHP
TPAST THEY PSQQQQ
TPAST THEY XPQQQQ
TPAST THINKRQQQQ
TPAST TIMEPQQQQ
TPAST TOMRPRR
TPAST TO BEPQQQQ
TPAST TO DOQQQQQ
TPAST TO HAVEQQQQQ
TPAST TO XRQQQQ
TPAST TRENDSQQQZ
TPAST TREND PRQQQQ
TPAST WASPQQQQ
TPAST WEMQZHQ
TPAST WE MODALRQQQQ
TPAST WE XPQQQQ
TPAST WHSQPQZ
TPAST XPIPYZ
TPAST X $PQQQQ
TPAST X DEMQQQQQ
TPAST X DETTQQQQ
TPAST X PRQQQQ
TPAST X TORQQQQ
TPAST X TRENDQQQQQ
TPAST X WHQQQQQ
TPAST X XPQQQQ
TPAST YOUVQQQR
TPCTbQRQQ
TPCT $TQQQR
TPCT PXZQZQ
TPCT P DETRQQQQ
TPCT P WESQQQQ
TPCT TRENDQQQQQ
TPCT XWQRQQ
TQUANTVGJPY
TQUANT $SQQQR
TQUANT BEPQQQQ
TQUANT CMPPQQQP
TQUANT DEM XQQQQQ
TQUANT DETPQHQP
TQUANT DET XRQQQQ
TQUANT IOQQPQ
TQUANT INGUQQQQ
TQUANT ING XRQQQQ
TQUANT LYPQQQR
TQUANT NAMEUQQQQ
TQUANT P^GRQd
TQUANT P DEMSQQQQ
TQUANT P QUANTSQQQQ
TQUANT P THEYSQQQQ
TQUANT P XTQQQZ
TQUANT P YOUQQQQQ
TQUANT PASTMQQQQ
TQUANT PAST XQQQQQ
TQUANT QUANTUQQQQ
TQUANT SOVQQRZ
TQUANT SO QUANTRQQQQ
TQUANT TIMEPQQZP
TQUANT TIME SOQQQQQ
TQUANT TOPQQQQ
TQUANT WEPQQQQ
TQUANT XSHRQZ
TQUANT X $RQQQQ
TQUANT X BEQQQQQ
TQUANT X CMPQQQQQ
TQUANT X INGQQQQQ
TQUANT X POQQQQ
TQUANT X SORQQQQ
TQUANT X TIMEQQQQQ
TQUANT X WHSQQQQ
TQUANT X XSQRHQ
TSOSPZGg
TSO $SQQQQ
TSO BEQQQQQ
TSO CMPSQQQQ
TSO DEMTQZHR
TSO DEM BEPQQQQ
TSO DEM WASSQQQQ
TSO DEM WEQQQQQ
TSO DEM XTQQQQ
TSO DETMZQY[
TSO DET NAMEPQQQQ
TSO DET XQQQQR
TSO DOOQQQQ
TSO HERHQQG
TSO HE BESQQQQ
TSO HE PASTPQQQQ
TSO IPZZGG
TSO I BERQQQQ
TSO I DIDRQQQQ
TSO I DORQQQQ
TSO I HAVEPQQQQ
TSO I PASTRQQQQ
TSO I THINKRQQQQ
TSO I XPQQQQ
TSO INGMQPQR
TSO ING DEMQQQQQ
TSO ING XPQQQQ
TSO ITQRHPG
TSO IT BEPQQQQ
TSO IT WILLRQQQQ
TSO IT XRQQQQ
TSO LYOQHPR
TSO NAMEVGQYY
TSO NAME $PQQQQ
TSO NAME BETQQQQ
TSO NAME NAMEQQQQQ
TSO NAME PASTQQQQQ
TSO NAME SOQQQQQ
TSO NAME XQQQQQ
TSO NEGNQQQQ
TSO NEG XQQQQQ
TSO NUMRQQQQ
TSO NUMWRRQZQ
TSO NUMW NUMWQQQQQ
TSO PPQRZ[
TSO P DEMQQQQQ
TSO P DETRQQQQ
TSO P WEQQQQQ
TSO P XSQQQQ
TSO PASTOQZQR
TSO PAST BEQQQQQ
TSO PAST DETPQQQQ
TSO PAST ISQQQQ
TSO PAST PQQQQQ
TSO QUANTVQQPZ
TSO QUANT PRQQQQ
TSO QUANT XRQQQQ
TSO SORQQQG
TSO SO WEQQQQQ
TSO SUPOQQQQ
TSO THEYTQQQZ
TSO THEY HAVERQQQQ
TSO THINKOQQQQ
TSO TIMEUQPZ[
TSO TIME WERQQQQ
TSO TONQQQQ
TSO TO XQQQQQ
TSO TRENDPQQQQ
TSO WEPPZHR
TSO WE HAVEQQQQQ
TSO WE WASRQQQQ
TSO WE XQQQQQ
TSO WHQQZQQ
TSO WH BERQQQQ
TSO WH IQQQQQ
TSO WH WEQQQQQ
TSO WH YOURQQQQ
TSO WILLQQQQQ
TSO XQP[Hg
TSO X $TQQQQ
TSO X DEMPQQQQ
TSO X DETRQQQQ
TSO X IQQQQQ
TSO X NAMESQQQQ
TSO X PLQQQQ
TSO X PASTQQQQQ
TSO X SORQQQQ
TSO X TORQQQQ
TSO X WERQQQQ
TSO X XSQQHQ
TSO X YOUQQQQQ
TSO YOUQQZQP
TSO YOU BERQQQQ
TSO YOU THINKQQQQQ
TSO YOU XQQQQQ
TSUPVGfZI
TSUP $NQQQQ
TSUP BERQQQQ
TSUP DEMSQQQQ
TSUP DETQQQQQ
TSUP DOTQQQQ
TSUP HAVEPQQQQ
TSUP IRQQQQ
TSUP INGTQQQQ
TSUP LYSQQQQ
TSUP NAMEQQQQQ
TSUP NUMSQQQQ
TSUP NUMWNZQYR
TSUP NUMW TIMERQQQQ
TSUP NUMW XQQQQQ
TSUP PSQQQQ
TSUP P QUANTRQQQQ
TSUP P XRQQQQ
TSUP PASTSQQQQ
TSUP SONQQQQ
TSUP TIMETQQZQ
TSUP TOQQQQQ
TSUP TRENDSQQQQ
TSUP XRG[HH
TSUP X $QQQQQ
TSUP X DEMQQQQQ
TSUP X DETRQQQQ
TSUP X IQQQQQ
TSUP X PSQQQQ
TSUP X SOQQQQQ
TSUP X TIMESQQQQ
TSUP X TORQQQQ
TSUP X WEQQQQQ
TSUP X XQQQQQ
TTHEYUIPId
TTHEY $UQQQQ
TTHEY BETPQPe
TTHEY BE INGSQQQQ
TTHEY BE PASTQQQQQ
TTHEY BE XQQQQQ
TTHEY DETPQQQQ
TTHEY DET XQQQQQ
TTHEY DIDTQQQQ
TTHEY DORQQQQ
TTHEY HAVEOQP[P
TTHEY HAVE NEGSQQQQ
TTHEY HAVE PASTRQQQQ
TTHEY HAVE TOQQQQQ
TTHEY INGRQQQQ
TTHEY LYSQQQQ
TTHEY MODALQQQQQ
TTHEY MODAL XRQQQQ
TTHEY PRQQQQ
TTHEY PASTZQGQ[
TTHEY PAST TOSQQQQ
TTHEY PAST XSQQQQ
TTHEY SOPQQQQ
TTHEY SUPQQQQQ
TTHEY THINKPQQQQ
TTHEY TIMESQQQQ
TTHEY TOPQQZQ
TTHEY TO XQQQQQ
TTHEY TRENDPQQQQ
TTHEY WASPQQQQ
TTHEY WAS INGQQQQQ
TTHEY WILLPQQQQ
TTHEY WILL XQQQQQ
TTHEY XSRRHY
TTHEY X $QQQQQ
TTHEY X BERQQQQ
TTHEY X DETQQQQQ
TTHEY X HAVERQQQQ
TTHEY X PQQQQQ
TTHEY X PASTQQQQQ
TTHEY X SORQQQQ
TTHEY X XRQQQQ
TTHINKMfZYP
TTHINK BEPQQQQ
TTHINK DEMSQRQR
TTHINK DEM BESQQQQ
TTHINK DEM DEMRQQQQ
TTHINK DEM WEQQQQQ
TTHINK DEM XPQQQQ
TTHINK DETPZQQG
TTHINK DET NAMEQQQQQ
TTHINK DET XQQQQQ
TTHINK HEQQQQQ
TTHINK IOQQQQ
TTHINK INGQQQQQ
TTHINK ITSQQQP
TTHINK IT BERQQQQ
TTHINK NAMEQQQQQ
TTHINK NAME NAMEQQQQQ
TTHINK NUMSQQQQ
TTHINK PMZQQQ
TTHINK P DETQQQQQ
TTHINK P XPQQQQ
TTHINK QUANTPQQQQ
TTHINK THEYSQQQQ
TTHINK TOPQQQQ
TTHINK TO XQQQQQ
TTHINK WESQQQQ
TTHINK WE MODALRQQQQ
TTHINK WE XRQQQQ
TTHINK WHRQQQH
TTHINK XQZQQG
TTHINK X XQQQQQ
TTHINK YOUQQQQQ
TTIME[G[dP
TTIME $QP[[Q
TTIME --QQQQQ
TTIME ?PQQQQ
TTIME BEQQRQQ
TTIME CMPTHRHQ
TTIME DEMQQQQR
TTIME DETSQYQR
TTIME DET NAMESQQQQ
TTIME DET XPQQQQ
TTIME HAVEWGQQQ
TTIME HESQPQQ
TTIME HE XRQQQQ
TTIME IQQQPP
TTIME I PASTPQQQQ
TTIME I THINKRQQQQ
TTIME I XRQQQQ
TTIME INGTQQQQ
TTIME ING DETSQQQQ
TTIME ITQQQQQ
TTIME MODALOQQQQ
TTIME NAMEMQQQQ
TTIME NUMWRQQQQ
TTIME PUGRZP
TTIME P DEMQQQQQ
TTIME P DETRQQQQ
TTIME P TIMEQQQQQ
TTIME P XSQQQQ
TTIME PASTQQQQQ
TTIME QUANTTQQQQ
TTIME SOPQQZQ
TTIME SO XPQQQQ
TTIME THEYSQQQZ
TTIME TIMESQRQG
TTIME TORQQQQ
TTIME WEUQQQQ
TTIME WE BESQQQQ
TTIME WHTHQHQ
TTIME XSQQZP
TTIME X $SQQQQ
TTIME X XPQQQQ
TTIME YEARTQQQQ
TTIME YEAR $RQQQQ
TTIME YOUPQQQQ
TTOP]c]Y
TTO $SQQQQ
TTO --TQQQQ
TTO BEQZPZ[
TTO BE DETQQQQQ
TTO BE PRQQQQ
TTO BE PASTQQQQQ
TTO CMPPQQQQ
TTO DEMOQQQQ
TTO DEM XQQQQQ
TTO DETRIGPG
TTO DET NAMEQQQQQ
TTO DET XSQQQQ
TTO DOSZQZQ
TTO DO $QQQQQ
TTO DO INGRQQQQ
TTO HAVENQZRR
TTO HAVE DETPQQQQ
TTO HAVE TORQQQQ
TTO HAVE XQQQQQ
TTO HEQQQQQ
TTO IQQQQQ
TTO I DEMQQQQQ
TTO INGNQQQQ
TTO ITTQQQQ
TTO LYPQQQQ
TTO LY XQQQQQ
TTO NAMERHQQP
TTO NAME $PQQQQ
TTO NAME NAMERQQQQ
TTO NAME TORQQQQ
TTO NEGPQQQQ
TTO NUMVQQQZ
TTO NUM PCTRQQQQ
TTO NUMWRQQQQ
TTO PSQQQQ
TTO PASTORPQH
TTO QUANTUHQRQ
TTO QUANT XRQQQQ
TTO SOPQQQQ
TTO THEYOQQQQ
TTO THINKRQQQQ
TTO TIMESQQQQ
TTO TRENDPQQ[P
TTO WHNQQQQ
TTO XSRXI[
TTO X $OQQQQ
TTO X DEMSQQQQ
TTO X DETQQPQQ
TTO X HEPQQQQ
TTO X INGQQQQQ
TTO X ITOQQQQ
TTO X NAMERQQQQ
TTO X NUMSQQQQ
TTO X PQQPZQ
TTO X QUANTPQQQQ
TTO X SOSQQQQ
TTO X THEYTQQQQ
TTO X TOPQQQQ
TTO X TRENDOQQQQ
TTO X WEQQQQQ
TTO X WHRQQQQ
TTO X XSQQQ[
TTO YOUSQQQQ
TTREND[RAPF
TTREND $VQIPP
TTREND ;TQQQQ
TTREND DEMPQQQQ
TTREND DETXHIQZ
TTREND DET NAMERQQQQ
TTREND DET XSQQQQ
TTREND HEPQQQQ
TTREND INGPQQQQ
TTREND MODALQQQQQ
TTREND NAMEPQQQQ
TTREND NAME NAMEQQQQQ
TTREND NEGPQQQQ
TTREND PWRIPG
TTREND P DETSQQQQ
TTREND P XSQQQQ
TTREND SOSZRQR
TTREND THEYQQQQQ
TTREND TIMERQQQQ
TTREND TOSQQZQ
TTREND TO DETSQQQQ
TTREND TO XQQQQQ
TTREND TRENDSQQQQ
TTREND XSQRQQ
TTREND X DETRQQQQ
TTREND X PTQQQQ
TTREND X XPQQQQ
TWASS=PPG
TWAS DEMSQQQQ
TWAS DETNPZQR
TWAS DET XPQQQQ
TWAS INGYHYQQ
TWAS ING PRQQQQ
TWAS ING TOSQQQQ
TWAS LYOQQQQ
TWAS NAMESQPQQ
TWAS NEGWHQQQ
TWAS NEG XRQQQQ
TWAS NUMSQQQQ
TWAS NUMW TIMEQQQQQ
TWAS NUMW XRQQQQ
TWAS PQQQQG
TWAS P DETSQQQQ
TWAS P NAMEQQQQQ
TWAS P XPQQQQ
TWAS PASTSHPQP
TWAS SOPQQQQ
TWAS SUPRQQQQ
TWAS TIMETQQQQ
TWAS TOTQQQQ
TWAS TRENDPQQQQ
TWAS XOHQGP
TWAS X $RQQQQ
TWAS X PRQQQQ
TWAS X SORQQQQ
TWAS X XQQQQQ
TWEVHH>[
TWE $SQQQZ
TWE --RQQQQ
TWE BESQZHR
TWE BE DETRQQQQ
TWE BE INGQQQRQ
TWE BE NEGQQQQQ
TWE BE PQQQQQ
TWE DEMSQQQQ
TWE DETQQQQQ
TWE DET XQQQQQ
TWE DIDRQQQQ
TWE DID NEGQQQQQ
TWE DOTHQRQ
TWE DO NEGRQQQQ
TWE HADOQQQQ
TWE HAD XQQQQQ
TWE HAVEOIHHQ
TWE HAVE BEENPQQQQ
TWE HAVE DETQQQQQ
TWE HAVE NEGQQQQQ
TWE HAVE PASTSQQQQ
TWE HAVE TOOQQQQ
TWE HAVE TRENDSQQQQ
TWE HAVE XQQQQQ
TWE INGTQQQQ
TWE MODALPZYQQ
TWE MODAL DOQQQQQ
TWE MODAL HAVEQQQQQ
TWE MODAL NEGRQQQQ
TWE MODAL TOQQQQQ
TWE MODAL XQQQQQ
TWE NAMEPQQQH
TWE NEGQQQQQ
TWE NEG XQQQQQ
TWE NUMWPQQQQ
TWE PQQQQQ
TWE PASTZHQHQ
TWE PAST DETUQQQQ
TWE PAST PRQQQQ
TWE PAST XQQQQQ
TWE QUANTOQQQQ
TWE SOPQQQQ
TWE SUPPQQQQ
TWE THINKSQQQQ
TWE THINK TORQQQQ
TWE TIMETQQQQ
TWE TIME HAVESQQQQ
TWE TOQQQQQ
TWE TRENDUQQQQ
TWE WASTPPQQ
TWE WAS INGSQQQQ
TWE WHPQQQQ
TWE WILLPQQZQ
TWE WILL BERQQQQ
TWE WILL HAVEQQQQQ
TWE WILL XRQQQQ
TWE XNQRI[
TWE X $RQQQQ
TWE X BETQQQQ
TWE X DEMRQQQQ
TWE X DETPQQQQ
TWE X NEGQQQQQ
TWE X PPQQQQ
TWE X PASTPQQQQ
TWE X QUANTQQQQQ
TWE X SOPQQQQ
TWE X TOSQQQQ
TWE X WHQQQQQ
TWE X XPQQQQ
TWHLZYPZ
TWH --QQQQQ
TWH BETRQYQ
TWH BE DETQQQQQ
TWH BE INGRQQQQ
TWH DEMOQQQG
TWH DETMQQQQ
TWH DET XQQQQQ
TWH DIDPQQQQ
TWH HAVEPQQQQ
TWH HAVE NEGRQQQQ
TWH HAVE PASTQQQQQ
TWH HAVE XQQQQQ
TWH HERQQQQ
TWH HE PASTQQQQQ
TWH ITRQQH
TWH I BEPQQQQ
TWH I HAVEPQQQQ
TWH I PASTRQQQQ
TWH I WASSQQQQ
TWH ITOQQQQ
TWH LYSQQQQ
TWH MODALPQQQQ
TWH NAMEMQQPQ
TWH NAME NAMEPQQQQ
TWH NUMTQQQQ
TWH PSQQQQ
TWH PASTNQQQQ
TWH PAST PQQQQQ
TWH QUANTOQQQQ
TWH SOSQQQQ
TWH THEYSHQRP
TWH THINKQQQQQ
TWH TO XQQQQQ
TWH WASSQQQQ
TWH WEMQRGG
TWH WE BEQQQQQ
TWH WE MODALQQQQQ
TWH WE PASTQQQQQ
TWH WE THINKRQQQQ
TWH WE XQQQQQ
TWH WILLPQQQQ
TWH XQZPYZ
TWH X DETQQQQQ
TWH X NEGRQQQQ
TWH X PQQQQQ
TWH YOUSQQQ[
TWH YOU BEQQQQQ
TWH YOU XQQQQQ
TWILLM[ZZZ
TWILL BEQQQQQ
TWILL BE PASTQQQQQ
TWILL DOQQQQQ
TWILL HAVENQQQQ
TWILL HAVE DETQQQQQ
TWILL LYPQQQQ
TWILL NEGOQQQQ
TWILL NEG XQQQQQ
TWILL SOTQQQQ
TWILL TRENDSQQQQ
TWILL XSZZZQ
TWILL X DEMPQQQQ
TWILL X DETRQQQQ
TWILL X PQQQQQ
TWILL X YOUSQQQQ
TXSY<RH
TX "QQQQQ
TX $QZFA]
TX --XQRQQ
TX -- IRQQQQ
TX -- SORQQQQ
TX :RQQQQ
TX ;LQPPQ
TX ; WEPQQQQ
TX ?PZQQP
TX ? $QQQQQ
TX BEVIJHH
TX BE DEMQQQQQ
TX BE DETSQQQQ
TX BE INGQQQQQ
TX BE LYRQQQQ
TX BE NEGTQQQQ
TX BE NUMRQQQQ
TX BE PRQQQQ
TX BE PASTPQQQQ
TX BE QUANTPQQQQ
TX BE SORQQQQ
TX BE TOQQQQQ
TX BE WESQQQQ
TX BE WHRQQQQ
TX BE XPQQQH
TX BEENWQQQQ
TX CMPTHRHZ
TX CMP XRQQQQ
TX DEMRHRF[
TX DEM BEPQQQQ
TX DEM DEMRQQQQ
TX DEM DETQQQQQ
TX DEM HAVEQQQQQ
TX DEM HEQQQQQ
TX DEM ISQQQQ
TX DEM ITRQQQQ
TX DEM NAMEPQQQQ
TX DEM PQQQQQ
TX DEM PASTRQQQQ
TX DEM SOQQQQQ
TX DEM THEYRQQQQ
TX DEM TIMESQQQQ
TX DEM WERQQQQ
TX DEM WHQQQQQ
TX DEM XTHQHQ
TX DETI[YYR
TX DET INGQQQQQ
TX DET NAMEOQQQQ
TX DET NUMWQQQQQ
TX DET PASTQQQQQ
TX DET QUANTQQQQQ
TX DET SORQQQQ
TX DET SUPQQQQQ
TX DET TIMERQQQQ
TX DET XORPQQ
TX DIDUQQQQ
TX DID NEGSQQQQ
TX DOWQHHG
TX HADSHQHH
TX HAVERPRH[
TX HAVE BEENPQQQR
TX HAVE DETSQQQQ
TX HAVE PASTQQQQQ
TX HAVE TOQQQQQ
TX HAVE TRENDRQQQQ
TX HELQGPP
TX HE BESQQQQ
TX HE PASTRQQQQ
TX HE XPQQQQ
TX ITY[HQ
TX I BEQQQQQ
TX I HAVERQQQQ
TX I PASTSQQQQ
TX I THINKRQQQQ
TX INGORPHY
TX ING $RQQQQ
TX ING DEMQQQQQ
TX ING DETPQQQQ
TX ING NAMERQQQQ
TX ING PRQQQQ
TX ING QUANTPQQQQ
TX ING TORQQQQ
TX ING XSQQQQ
TX ITQRQIH
TX IT $QQQQQ
TX IT BERQQQQ
TX IT TOQQQQQ
TX IT WASSQQQQ
TX IT WILLSQQQQ
TX IT XRQQQQ
TX LYQQZQQ
TX LY $QQQQQ
TX LY DEMRQQQQ
TX LY PASTPQQQQ
TX LY XSQQQQ
TX MODALPZPZR
TX MODAL BEQQQQQ
TX MODAL NEGRQQQQ
TX MODAL XQQQQQ
TX NAMESGPYR
TX NAME $QQQQQ
TX NAME BEQQQQQ
TX NAME DOQQQQQ
TX NAME HAVERQQQQ
TX NAME IPQQQQ
TX NAME NAMETQQQQ
TX NAME PASTRQQQQ
TX NAME SOPQQQQ
TX NAME WHQQQQQ
TX NAME XQQQQQ
TX NEGPZQQ[
TX NEG INGSQQQQ
TX NEG TORQQQQ
TX NEG XOQQQQ
TX NUMTHQQQ
TX NUM NUMWPQQQQ
TX NUM PCTRQQQQ
TX NUM XSQQQQ
TX NUMWLQRZQ
TX NUMW NUMWQQQQQ
TX NUMW XQQQQQ
TX PLIZfA
TX P DEMRQZQQ
TX P DETLZRQJ
TX P HEQQQQQ
TX P ITQQQQ
TX P INGRQQQQ
TX P ITQQQQQ
TX P NAMEVHQQQ
TX P NEGRQQQQ
TX P NUMQQQQQ
TX P NUMWQQQQQ
TX P PPQQQQ
TX P PASTRQQQQ
TX P QUANTQQQQQ
TX P SORQQQQ
TX P THEYOQQQQ
TX P WETQQQZ
TX P WHPQQQQ
TX P XPRRRR
TX P YEARRQQQQ
TX P YOUQQQQQ
TX PASTPIPHZ
TX PAST $PQQQQ
TX PAST BEQQQQQ
TX PAST DEMQQQQQ
TX PAST IQQQQQ
TX PAST PRQQQQ
TX PAST SORQQQQ
TX PAST WEQQQQQ
TX PAST XSQQQQ
TX QUANTQHRGY
TX QUANT CMPRQQQQ
TX QUANT DETQQQQQ
TX QUANT PQQQQQ
TX QUANT SOSQQQQ
TX SORRZZ[
TX SO DEMTQQQQ
TX SO DETOQQQQ
TX SO HERQQQQ
TX SO IRQQQQ
TX SO INGOQQQQ
TX SO ITRQQQQ
TX SO LYRQQQQ
TX SO NAMERQQQQ
TX SO PPQQQQ
TX SO PASTPQQQQ
TX SO SOPQQQQ
TX SO THEYQQQQQ
TX SO TOQQQQQ
TX SO WERQQQQ
TX SO WHRQQQQ
TX SO XSQQQZ
TX SO YOURQQQQ
TX SUPUQQHQ
TX SUP PSQQQQ
TX THEYVRPHY
TX THEY $SQQQQ
TX THEY BEQQQQQ
TX THEY PASTRQQQQ
TX THEY SORQQQQ
TX THEY XRQQQQ
TX THINKPQHPZ
TX TIMEUHQPG
TX TIME $PQQQQ
TX TIME DEMQQQQQ
TX TIME DETSQQQQ
TX TIME HAVERQQQQ
TX TIME PSQQQQ
TX TIME WESQQQQ
TX TORIOH[
TX TO BEQQQQQ
TX TO DEMQQQQQ
TX TO DETPQQQQ
TX TO DORQQQQ
TX TO IQQQQQ
TX TO INGQQQQQ
TX TO QUANTSQQQQ
TX TO THEYQQQQQ
TX TO WEQQQQQ
TX TO WHPQQQQ
TX TO XUHPQQ
TX TO YOURQQQQ
TX TRENDOI[RG
TX TREND $PQQQQ
TX TREND DETQQQQQ
TX TREND PRQQQQ
TX TREND SOSQQQQ
TX TREND TOSQQQQ
TX WASPQYZ[
TX WAS DETNQQQQ
TX WAS INGSQQQQ
TX WAS NEGSQQQQ
TX WAS TORQQQQ
TX WAS XQQQQQ
TX WEQRQRH
TX WE BEQQQQQ
TX WE HADQQQQQ
TX WE HAVEQQQQQ
TX WE MODALQQQQQ
TX WE PASTTQQQQ
TX WE XPQQQQ
TX WHORQYZ
TX WH BEQQQQQ
TX WH DETQQQQQ
TX WH HAVEQQQQQ
TX WH HEPQQQQ
TX WH ITRQQQQ
TX WH NAMEQQQQQ
TX WH PASTQQQQQ
TX WH THEYSQQQQ
TX WH WASRQQQQ
TX WH WEQQQQQ
TX WH WILLQQQQQ
TX WH XQQQQQ
TX WILLOQQQQ
TX WILL BEQQQQQ
TX XQIRAI
TX X $QQPRR
TX X ;PQQQQ
TX X BETQRQP
TX X CMPRQQQQ
TX X DEMRQRHQ
TX X DETQQQQQ
TX X HAVESQQQQ
TX X HENQQQQ
TX X IPQQQQ
TX X INGQQQQQ
TX X ITQQQQQ
TX X LYRQQQQ
TX X MODALPQQQQ
TX X NAMETQQQQ
TX X NEGPQQQQ
TX X PSH[QR
TX X PASTSQQQQ
TX X QUANTSQQQQ
TX X SONQZQQ
TX X THEYRQQQQ
TX X THINKRQQQQ
TX X TIMESQQQQ
TX X TOOQQQQ
TX X TRENDRQQQQ
TX X WASQQQQQ
TX X WERQQQQ
TX X WHSQQQQ
TX X WILLPQQQQ
TX X XRQRRP
TX X YOUQQQQQ
TX YOUUQRHG
TX YOU BERQQQQ
TX YOU DOQQQQQ
TX YOU WILLRQQQQ
TX YOU XSQQQQ
TYEARWQYZH
TYEAR $RQQZQ
TYEAR DEMSQQQQ
TYEAR PSQQQQ
TYEAR PASTSQQQQ
TYEAR SOQQQQQ
TYEAR XNQQQQ
TYOUSP[IY
TYOU $QQQQQ
TYOU BETQ[RQ
TYOU BE INGRQQQQ
TYOU BE NEGQQQQQ
TYOU BE XRQQQQ
TYOU DEMQQQQQ
TYOU DOQQQQQ
TYOU HAVEQQQHQ
TYOU HAVE DETQQQQQ
TYOU HAVE PASTQQQQQ
TYOU HAVE TORQQQQ
TYOU LYNQQQQ
TYOU MODALSQQQQ
TYOU MODAL HAVEQQQQQ
TYOU MODAL XSQQQQ
TYOU NAMEQQQQQ
TYOU NEGQQQQQ
TYOU PQQQQQ
TYOU PASTVQQGP
TYOU PAST PRQQQQ
TYOU PAST TOQQQQQ
TYOU QUANTQQQQQ
TYOU SORQQQQ
TYOU SO PRQQQQ
TYOU SUPSQQQQ
TYOU THINKRZHPP
TYOU THINK DEMSQQQQ
TYOU THINK IPQQQQ
TYOU THINK XPQQQQ
TYOU TOPQQQQ
TYOU TRENDPQQQQ
TYOU WILLSQQQQ
TYOU XRZ[Q[
TYOU X $SQQQQ
TYOU X DETQQQQQ
TYOU X NEGQQQQQ
TYOU X PASTRQQQQ
TYOU X SORQQQQ
TYOU X TIMERQQQQ
TYOU X TOSQQQQ
TYOU X XSQQQQ
TYOU X YOURQQQQ
T^ BENQQQQ
T^ DEMPZIHH
T^ DEM BESQQQH
T^ DEM XQQQQQ
T^ DETUGIZR
T^ DET NAMESQQQQ
T^ DET QUANTQQQQQ
T^ DET SUPSQQQQ
T^ DET XQQQQQ
T^ DOTQQQR
T^ DO YOURQQQQ
T^ HEWGQIG
T^ HE HADSQQQQ
T^ HE MODALQQQQQ
T^ HE PASTRQQQQ
T^ HE XSQQQQ
T^ IQeYeG
T^ I BERQQQQ
T^ I DORQQQQ
T^ I HAVERQQQQ
T^ I MODALQQQQQ
T^ I PASTSQQQQ
T^ I THINKPZQQQ
T^ I WILLPQQQQ
T^ I XRQQQQ
T^ INGNQQZQ
T^ ITPQHQQ
T^ IT BERQQQQ
T^ IT WASRQQQQ
T^ IT XPQQQQ
T^ LYTQRHQ
T^ MODALRQQQQ
T^ NEGRQQQQ
T^ NEG XRQQQQ
T^ NUMWXQHHQ
T^ NUMW NUMWSQQQQ
T^ PPQRQ[
T^ P DETRQQQQ
T^ P XPQQQQ
T^ PASTOZZZQ
T^ PAST IRQQQQ
T^ QUANTSGRRQ
T^ QUANT PRQQQQ
T^ QUANT XRQQQQ
T^ SOSZQGY
T^ SO DEMRQQQQ
T^ SO DETSQQQQ
T^ SO IPQQQQ
T^ SO ITQQQQQ
T^ SO LYQQQQQ
T^ SO NAMESQQQQ
T^ SO PQQQQQ
T^ SO PASTRQQQQ
T^ SO QUANTRQQQQ
T^ SO SOQQQQQ
T^ SO TIMESQQQQ
T^ SO WEQQQQQ
T^ SO WHQQQQQ
T^ SO XQQQQQ
T^ SO YOURQQQQ
T^ SUPQQQQH
T^ THEYUQPR[
T^ THEY BERQQQQ
T^ THEY DIDSQQQQ
T^ THEY HAVEQQQQQ
T^ THEY PASTRQQQQ
T^ THEY XRQQQQ
T^ TIMEKQGPQ
T^ TIME DEMPQQQQ
T^ TIME DETQQQQQ
T^ TIME IQQQQQ
T^ TIME XQQQQQ
T^ TOOQQQQ
T^ TO XQQQQQ
T^ WETQIIQ
T^ WE BESQQQQ
T^ WE HAVESQQQQ
T^ WE MODALQQQQQ
T^ WE PASTRQQQQ
T^ WE THINKQQQQQ
T^ WE WILLQQQQQ
T^ WE XQQRQQ
T^ WHOQQQR
T^ WH IRQQQQ
T^ WILLSQQQQ
T^ XQQFQR
T^ X BERQQQQ
T^ X DETQQQQQ
T^ X HERQQQQ
T^ X ITSQQQQ
T^ X NAMEQQPQQ
T^ X NUMWPQQQQ
T^ X PQQQQQ
T^ X TIMESQQQQ
T^ X WASSQQQQ
T^ X WEPQQQQ
T^ X XRQQQQ
T^ X YOUSQQQQ
T^ YOUMZQQQ
T^ YOU BEQQQQQ
T^ YOU HAVEQQQQQ
T^ YOU MODALPQQQQ
T^ YOU PASTRQQQQ
^ aQQQQQ
^ againPQQQQ
^ americaQQQQQ
^ andTQQHY
^ asSQQQQ
^ atSQQQQ
^ becauseSQQQQ
^ butOQQQQ
^ doTQQQQ
^ evenSQQQQ
^ firstQQQQQ
^ forPQQQQ
^ heSPQRQ
^ hillarySQQQQ
^ hisRQQQQ
^ howRQQQQ
^ iOZYZG
^ ifOZQQQ
^ inRQQQQ
^ isPQQQQ
^ itQQQQQ
^ lookPQQQQ
^ mrQQQQQ
^ myTQQQQ
^ noRQQQQ
^ nowNQPPQ
^ numberNQQQQ
^ ofPQQQQ
^ oneQQQQQ
^ ourQQQQQ
^ rightTQQQQ
^ secondlyRQQQQ
^ senatorRQQQQ
^ sheRQQQQ
^ soQQQQQ
^ thatQQIQH
^ theTPQQH
^ thereRQQH[
^ theySQQQZ
^ thisRQQQQ
^ toPQQQQ
^ uhSQQQQ
^ weTQHRQ
^ wellQQQQQ
^ whatPQQQQ
^ whenRQQQQ
^ whyQQQQQ
^ withSQQQQ
^ yesTQQQQ
^ youPQQQQ
^ yourQQQQQ
a #1RQQQQ
a #2PQQQQ
a --SQQQQ
a badRQQQQ
a balancedQQQQQ
a betterQQQQQ
a bigRQQQQ
a billRQQQQ
a billionPQQQQ
a bipartisanSQQQQ
a certainRQQQQ
a chanceQQQQQ
a clearSQQQQ
a commissionRQQQQ
a consequenceRQQQQ
a coupleQQQQQ
a dealQQQQQ
a deficitSQQQQ
a differenceRQQQQ
a disasterQQQQQ
a dollarQQQQQ
a factPQQQQ
a fairQQQQQ
a familyQQQQQ
a fewQQQQQ
a fiveQQQQQ
a goodQQQQQ
a greatQQQQQ
a halfQQQQQ
a hugePQQQQ
a longSQQQQ
a lookQQQQQ
a lotQQQQQ
a matterRQQQQ
a millionSQQQQ
a mistakePQQQQ
a moralSQQQQ
a nuclearRQQQQ
a personQQQQQ
a planPQQQQ
a positionRQQQQ
a presidentPQQQQ
a programRQQQQ
a recordPQQQQ
a singleUQQQQ
a strongPQQQQ
a subpoenaSQQQQ
a taxPQQQQ
a tremendousRQQQQ
a trillionSQQQQ
a veryRQQQQ
a wayPQQQQ
a weekSQQQQ
a wholeOQQQQ
a yearTQQQQ
able toRQQQZ
about #,RQQQQ
about $RQQQQ
about aTQQQQ
about ourQQQQQ
about thePQRQQ
about thisQQQQQ
according toRQQQQ
accountingSQQQQ
action $QQQQQ
action againstSQQQQ
addition toQQQQQ
additional $SQQQQ
administration $QQQQQ
administration andQQQQQ
after gettingSQQQQ
after thatSQQQQ
again $QQQQQ
again andPQQQQ
again thePQQQQ
against itSQQQQ
against theUQQQH
against usRQQQQ
ago $PQQQQ
agree withPQQQQ
agreement $PQQQQ
agreement withSQQQQ
agricultural productsSQQQQ
ahead ofRQQQQ
al qaidaQQQQQ
all $QQQQQ
all butSQQQQ
all iQQQQQ
all ofPQQQQ
all overQQQQQ
all theQQQQQ
all timeRQQQQ
along withSQQQQ
also haveRQQQQ
also needQQQQQ
also toQQQQQ
always beenSQQQQ
am forQQQQQ
am goingSQQQQ
america $QQQQQ
america 'sRQQQQ
american historySQQQQ
american lifeRQQQQ
american peoplePZQQQ
americans $RQQQQ
americans areSQQQQ
an adequatePQQQQ
an allSQQQQ
and aOQQPQ
and againQQQQQ
and allPQQQQ
and asSQQQQ
and drugRQQQQ
and forOQQQQ
and haveQQQQQ
and hePQQQQ
and hisQQQQQ
and iOQQGG
and ifRQQQQ
and inRQQQQ
and itRQQQH
and makeQQQQQ
and manySQQQQ
and medicareQQQQQ
and myPQQQQ
and notPQQQQ
and nowRQQQQ
and onPQQQQ
and oneQQQQQ
and otherSQQQQ
and ourQQQQQ
and sayPQQQQ
and soQQQQP
and spendQQQQQ
and thatQQQQR
and theOQQQR
and thenPQQQQ
and theyRQQQQ
and thisQQQQQ
and toPQQQQ
and uhRQQQQ
and weSPQQQ
and whenQQQQQ
and whichRQQQQ
and withQQQQQ
and yetQQQQQ
and youSQQQQ
answer $QQQQQ
any majorSQQQQ
any ofRQQQQ
any pacSQQQQ
any timeRQQQQ
any wayRQQQQ
anymore $RQQQQ
are $RQQQQ
are aSQQQQ
are doingSQQQQ
are gettingRQQQQ
are inPQQQQ
are makingQQQQQ
are n'tRQQQQ
are noRQQQQ
are notPQQQQ
are paidRQQQQ
are theSQQQQ
are weRQQQQ
arms controlSQQQQ
as aXQQQZ
as farPQQQQ
as itSQQQQ
as manySQQQQ
as muchSQQQQ
as presidentRQQQQ
as senatorRQQQQ
as strongRQQQQ
as theRQQQQ
as theyQQQQQ
as weRQQQQ
as youSQQQQ
at allSQQQQ
at anSQQQQ
at homePQQQQ
at itSQQQQ
at leastQQQQQ
at oneSQQQQ
at theNQQQR
attention toPQQQQ
average inSQQQQ
away fromSQQQQ
back andRQQQQ
back inPQQQQ
back intoSQQQQ
back toOQQQQ
barracksSQQQQ
based onPQQQQ
be aRQQQQ
be ablePQQQQ
be betterSQQQQ
be inRQQQQ
be presidentQQQQQ
be rightPQQQQ
be thePQQQQ
because ofQQQQQ
because theQQQQQ
because theyQQQQQ
because thisRQQQQ
because weOQQQQ
because youSQQQQ
become aQQQQQ
been aQQQQQ
been anSQQQQ
been inOQQQQ
been outPQQQQ
been presidentSQQQQ
been takenRQQQQ
before $SQQQQ
before iRQQQQ
before theQQQQQ
begun toSQQQQ
believe inQQQQQ
believe thatOQQQQ
believe theRQQQQ
believe weRQQQQ
benefits $SQQQQ
best waySQQQQ
better offRQQQQ
bill thatTQQQQ
bill whichSQQQQ
billion $SQQQQ
billion aRQQQQ
billion dollarsPQQQQ
billion toPQQQQ
bills $RQQQQ
border $SQQQQ
bosnia $SQQQQ
bring thatSQQQQ
budget andRQQQQ
bunch ofPQQQQ
burger courtSQQQQ
business $QQQQQ
but alsoQQQQQ
but becausePQQQQ
but iQQQQQ
but inRQQQQ
but itRQQQQ
but letRQQQQ
but lookRQQQQ
but notQQQQQ
but nowSQQQQ
but sheSQQQQ
but thatQQQQQ
but theSQQQQ
but theyQQQQQ
but weQQQQQ
by aSQQQQ
by theOQQQQ
ca n'tQQQQQ
came intoPQQQQ
campaign $QQQQQ
can $RQQQQ
can beRQQQQ
can getRQQQQ
can toQQQQQ
care $RQQQQ
care forPQQQQ
care ofRQQQQ
care planQQQQQ
care thatSQQQQ
case ofSQQQQ
chairman ofQQQQQ
change inRQQQQ
change theSQQQQ
chiangSQQQQ
chiang kaiSQQQQ
china andSQQQQ
choices $SQQQQ
civil rightsRQQQQ
class $PQQQQ
class familiesSQQQQ
clean waterQQQQQ
cold warQQQQQ
come fromPQQQQ
come upSQQQQ
comment onQQQQQ
common senseSQQQQ
companies areSQQQQ
congress $QQQQQ
congress andRQQQQ
control ofQQQQQ
cost ofPQQQQ
could beQQQQQ
could haveQQQQQ
countries inSQQQQ
country $SQQQQ
country andQQQQQ
country inRQQQQ
country thatSQQQQ
country toSQQQQ
cover preexistingSQQQQ
create jobsPQQQQ
cut $QQQQQ
cut andSQQQQ
cut defenseSQQQQ
cut taxesTQQQQ
cut theSQQQQ
day $QQQQQ
deal $SQQQQ
deal withPQQQQ
dealing withQQQQQ
decision onQQQQQ
deduction $SQQQQ
defend theSQQQQ
deficit $QQQQQ
deficit downRQQQQ
democratic congressPQQQQ
democratic presidentPQQQQ
depression $RQQQQ
did n'tQQQQQ
did notTQQQQ
did voteSQQQQ
difference isSQQQQ
difficult toQQQQQ
disagree withRQQQQ
do $QQQQQ
do believeQQQQQ
do haveQQQQQ
do n'tPQQQQ
do notQQQQQ
do soRQQQQ
do somethingRQQQQ
do thatQQQQQ
do theRQQQQ
do thinkSQQQQ
do youRQQQQ
does n'tQQQQQ
does notRQQQQ
doing thatSQQQQ
dollars $QQQQQ
dollars inSQQQQ
done $RQQQQ
done inQQQQQ
done itTQQQQ
down $TQQQQ
down toPQQQQ
dozens ofSQQQQ
driven bySQQQQ
drugs $PQQQQ
eastern europePQQQQ
economic growthRQQQQ
economy $SQQQQ
education $QQQQQ
education andPQQQQ
effective andSQQQQ
effort withSQQQQ
eight yearsTQQQQ
either $PQQQQ
energy thatRQQQQ
essential toQQQQQ
ever sinceRQQQQ
every singleQQQQQ
every timeRQQQQ
evidence thatSQQQQ
exactly theSQQQQ
exactly whatSQQQQ
example ofQQQQQ
excludedQQQQQ
fact thatQQQQQ
family andQQQQQ
far asPQQQQ
favor ofRQQQQ
federal governmentPQQQQ
feel thatQQQQQ
field ofPQQQQ
fifteenthSQQQQ
financial crisisSQQQQ
find aRQQQQ
find thatSQQQQ
first inRQQQQ
first ofSQQQQ
first timeTQQQQ
five yearsPQQQQ
folks $SQQQQ
for #2TQQQQ
for aPQQQQ
for americaPQQQQ
for exampleSQQQQ
for inSQQQQ
for itQQQQQ
for peopleQQQQQ
for seniorsSQQQQ
for thatRQQQQ
for theQQRQR
for thisSQQQQ
for thoseRQQQQ
for usQQQQQ
for whatPQQQQ
for womenQQQQQ
forces $QQQQQ
ford administrationQQQQQ
ford andSQQQQ
ford hasRQQQQ
foreign policyPQQQQ
four timesSQQQQ
four yearsPQQQQ
freedom $PQQQQ
from #2QQQQQ
from aQQQQQ
from nowPQQQQ
from theRQQQQ
fully fundQQQQQ
get aPQQQQ
get itOQQQQ
get oneSQQQQ
get ridQQQQQ
get thatQQQQQ
get thePQQQQ
get theirSQQQQ
get toSQQQQ
getting aSQQQQ
give themQQQQQ
go backQQQQQ
go intoSQQQQ
go outPQQQQ
go toTQQQQ
going onRQQQQ
going toOQQQP
gone downSQQQQ
gone upSQQQQ
got aPQQQQ
got healthSQQQQ
got theRQQQQ
got toMQQQH
government $SQQQQ
government andQQQQQ
government hasPQQQQ
government inPQQQQ
government isPQQQQ
government thatPQQQQ
government toSQQQQ
governor carterQQQQQ
governor reaganPQQQQ
great depressionSQQQQ
grew upPQQQQ
group $SQQQQ
group ofQQQQQ
growth ofQQQQQ
had $QQQQQ
had aQQQQQ
had beenRQQQQ
had thatQQQQQ
had theSQQQQ
had toQQQQQ
half $SQQQQ
half theQQQQQ
half yearsPQQZQ
happened toSQQQQ
happy toRQQQQ
hard toQQQQQ
has becomeQQQQQ
has beenOQQQR
has begunSQQQQ
has doneSQQQQ
has madePQQQQ
has n'tSQQQQ
has neverRQQQQ
has notRQQQQ
has theRQQQQ
has toPQQQQ
have #2SQQQQ
have aPQQRQ
have anOQQQQ
have anyRQQQQ
have beenTQQQZ
have cutTQQQQ
have enoughRQQQQ
have goneRQQQQ
have hadQQQQQ
have itSQQQQ
have metPQQQQ
have n'tRQQQQ
have noQQQQQ
have ourPQQQQ
have proposedPQQQQ
have putSQQQQ
have saidTQQQQ
have theSQQQH
have toOQQQQ
have youQQQQQ
having aSQQQQ
he 'dPQQQQ
he calledSQQQQ
he doesQQQQQ
he hadRQQQQ
he hasQQQQQ
he isSQQQQ
he justSQQQQ
he nowSQQQQ
he saidPQQQP
he saysUQQQQ
he talksPQQQQ
he wantedPQQQQ
he wasRQQQQ
he wouldUQQQQ
health careRQQQQ
health insuranceRQQQQ
help withSQQQQ
here $RQQQQ
here 'sRQQQQ
here atPQQQQ
here tonightRQQQQ
his ownSQQQQ
history $QQQQQ
history ofTQQQH
home andPQQQQ
hope thatQQQQQ
house andPQQQQ
how weQQQQQ
humanitarian reliefSQQQQ
hundred andQQQQQ
hundreds ofRQQQQ
hungarySQQQQ
i 'llRQQQQ
i 'mQQPZQ
i 'veQQQQQ
i alsoRQQQQ
i amPQQQQ
i believeQZQQQ
i caRQQQQ
i cameQQQQQ
i canPQQQQ
i couldSQQQQ
i didVQZQQ
i doQQQQQ
i favorPQQQQ
i feelRQQQQ
i getQQQQQ
i gotRQQQQ
i guessSQQQQ
i hadPQQQQ
i haveRQQPQ
i hopeQQQQQ
i intendQQQQQ
i knowQQQQQ
i madeRQQQQ
i meanRQQQQ
i metOQQQQ
i mightSQQQQ
i paySQQQQ
i proposedSQQQQ
i saidQQQQQ
i sayQQQQQ
i servedPQQQQ
i supportedTQQQQ
i thinkOZQPP
i thoughtPQQQQ
i understandSQQQQ
i vetoedUQQQQ
i visitedPQQQQ
i votedUQQQQ
i wantOQQQQ
i wasTQQQQ
i wentPQQQQ
i willPQQQQ
i wouldOQQQQ
if heOQQQQ
if iPQQQQ
if itSQQQQ
if theRQQQQ
if therePQQQQ
if theyPQQQQ
if wePQQZQ
if youUQRQZ
important $SQQQQ
in #2SQQQQ
in #yVQPQQ
in $QQQQQ
in aTQQHQ
in additionQQQQQ
in afghanistanQQQQQ
in allPQQQQ
in americaPQQQQ
in americanSQQQQ
in anyTQQQQ
in californiaSQQQQ
in debtRQQQQ
in educationSQQQQ
in everyPQQQQ
in factPQQQQ
in favorRQQQQ
in foreignPQQQQ
in governmentSQQQQ
in haitiSQQQQ
in historySQQQQ
in iraqTQQQQ
in itsPQQQQ
in jailSQQQQ
in makingPQQQQ
in mySQQQQ
in onePQQQQ
in orderQQQQQ
in ourQQQQQ
in placeUQQQQ
in syriaQQQQQ
in taxesRQQQQ
in thatTQQQQ
in theWHRZI
in theirQQQQQ
in themPQQQQ
in thereSQQQQ
in theseQQQQQ
in thisPQQQQ
in thoseRQQQQ
in washingtonPQQQQ
in whichQQQQQ
including theQQQQQ
income peoplePQQQQ
income taxSQQQQ
increase $RQQQQ
increase inUQQQQ
increase theQQQQQ
increased theRQQQQ
indicate thatRQQQQ
indicated thatSQQQQ
inflation andQQQQQ
instead ofRQQQQ
insurance $QQQQQ
insurance companiesTQQQQ
intend toQQQQQ
interested inPQQQQ
interests $SQQQQ
into ourSQQQQ
into theRQQQQ
into thisPQQQQ
invest inQQQQQ
involved inQQQQQ
iran $SQQQQ
is $QQQQQ
is --QQQQQ
is aMQQQR
is anSQQQQ
is atRQQQQ
is becauseQQQQQ
is concernedQQQQQ
is doingQQQQQ
is downRQQQQ
is goingPQQQQ
is iSQQQQ
is inQQQQQ
is moreQQQQQ
is myRQQQQ
is n'tRQQQQ
is notPQQQQ
is oneTQQQQ
is thatQQQQQ
is theQQRQQ
is toPQQQQ
is trueSQQQQ
is weSQQQQ
is whoSQQQQ
is whyRQQQQ
islands $SQQQQ
issue $RQQQQ
issue ofPQQQQ
it $SQQHP
it 'llRQQQQ
it 'sRRIHH
it --SQQQQ
it asRQQQQ
it byPQQQQ
it comesQQQQQ
it costsSQQQQ
it doesQQQQQ
it fromSQQQQ
it inQQQQQ
it isPQQQQ
it madeQQQQQ
it outPQQQQ
it rightRQQQQ
it seemsQQQQQ
it takesPQQQQ
it thePQQQQ
it toPQQQQ
it upPQQQQ
it wasTQQQQ
it willRQQQQ
it worksSQQQQ
jobs $SQQQQ
jobs ofSQQQQ
just aPQQQQ
just asSQQQQ
just inQQQQQ
just saidQQQQQ
just sayRQQQQ
kaiSQQQQ
kai shekSQQQQ
keep onSQQQQ
khrushchevPQQQQ
kids $QQQQQ
know howRQQQQ
know iPQQQQ
know ifPQQQQ
know thatUQQQQ
know theRQQQQ
know weRQQQQ
know whoPQQQQ
kuwait $SQQQQ
last eightRQQQQ
last twoPQQQQ
last weekRQQQQ
latin americaRQQQQ
law $SQQQQ
lead inSQQQQ
less thanRQQQQ
let 'sPQQQQ
like aPQQQQ
like thisSQQQQ
listen toPQQQQ
loans andSQQQQ
long termQQQQQ
look atQQQQQ
looking forQQQQQ
lot ofQQQQQ
low $PQQQQ
low incomePQQQQ
made thePQQQQ
make aSQQQQ
make sureQQQQQ
make usRQQQQ
make youRQQQQ
man $SQQQQ
man whoRQQQQ
many manyRQQQQ
many ofSQQQQ
mass destructionQQQQQ
matter ofRQQQQ
may notQQQQQ
me $RQQQQ
me becauseRQQQQ
me isRQQQQ
me justRQQQQ
me thatPQQQQ
me toPQQQQ
mean iPQQQQ
means thatRQQQQ
medicare $QQQQQ
medicare andSQQQQ
members ofQQQQQ
middle classSQQQQ
might addTQQQQ
military isSQQQQ
million americansQQQQQ
million dollarsRQQQQ
million jobsSQQQQ
million newPQQQQ
million peopleUQQQZ
milosevicSQQQQ
mistake $QQQQQ
money $QQQQQ
money andQQQQQ
money backSQQQQ
money onQQQQQ
money thatSQQQQ
money toSQQQQ
months $RQQQQ
months agoRQQQQ
more andSQQQQ
more forSQQQQ
more jobsPQQQQ
more moneyPQQQQ
more ofQQQQQ
more peopleTQQQZ
more thanPQQQQ
most ofSQQQQ
mr bushRQQQQ
mr fordSQQQQ
mr nixonRQQQQ
mr presidentQQQQQ
mr vicePQQQQ
much asRQQQQ
much inSQQQQ
must haveSQQQQ
my administrationSQQQQ
my campaignSQQQQ
my judgmentPQQQQ
my opinionQQQQQ
my opponentRQQQQ
my planSQQQQ
my positionRQQQQ
my stateSQQQQ
my viewPQQQQ
my wifeQQQQQ
n't aRQQQQ
n't affordQQQQQ
n't bePQQQQ
n't believePQQQQ
n't haveUQQQQ
n't itSQQQQ
n't justQQQQQ
n't meanQQQQQ
n't payPQQQQ
n't tellSQQQQ
n't thinkQQQQQ
n't wantSQQQQ
nation $PQQQQ
national securityQQQQQ
nations $TQQQQ
nato $SQQQQ
nato andPQQQQ
need toQQQQQ
new jobsOQQQQ
next tenPQQQQ
no onePQQQQ
no otherSQQQQ
noriegaSQQQQ
not $RQQQQ
not asPQQQQ
not becausePQQQQ
not beenPQQQQ
not evenSQQQQ
not goingPQQQQ
not haveQQQQQ
not justPQQQQ
not oneSQQQQ
not rightQQQQQ
not showSQQQQ
not standQQQQQ
not thePQQQQ
not toRQQQQ
not weSQQQQ
not yetSQQQQ
now $PQQQQ
now andSQQQQ
now forRQQQQ
now hasSQQQQ
now haveTQQQQ
now heSQQQQ
now iPQQQQ
now ifQQQQQ
now inSQQQQ
now itRQQQQ
now thatOQQQQ
now theQQQQQ
now theySQQQQ
now weSQQQQ
nuclear weaponsPQQQQ
number ofSQQQQ
number threePQQQQ
number twoPQQQQ
of #1PQQQQ
of $QQQQQ
of aPQQQQ
of allVHQQQ
of americaSQQQQ
of americanSQQQQ
of beingQQQQQ
of coursePQQQQ
of drugsPQQQQ
of energySQQQQ
of factRQQQQ
of growthQQQQQ
of havingSQQQQ
of incomeQQQQQ
of inflationPQQQQ
of itQQQQQ
of kuwaitSQQQQ
of lightPQQQQ
of massQQQQQ
of moneyRQQQQ
of myQQQQQ
of oilQQQQQ
of ourTQQQQ
of peoplePQQQQ
of someQQQQQ
of statePQQQQ
of thatSQQQQ
of thePQIPI
of theirSQQQQ
of themQQQQQ
of theseSQQQQ
of thisPQQQQ
of thosePQQQQ
of thousandsRQQQQ
of timeQQQQQ
of usQQQQQ
of whatRQQQQ
of womenTQQQQ
of workRQQQQ
of youPQQQQ
off $SQQQQ
off thanPQQQQ
off thePQQQQ
office $PQQQQ
on aRQQQQ
on hisRQQQQ
on itSQQQQ
on myRQQQQ
on ourPQQQQ
on theLZQZQ
on thisQQQQQ
on toSQQQQ
once againSQQQQ
one $PQQQQ
one isRQQQQ
one ofQQQPR
one thatSQQQQ
one timeSQQQQ
one whoPQQQQ
only oneQQQQQ
only thingSQQQQ
only wayQQQQQ
opportunity toQQQQQ
or #2SQQQQ
or notSQQQQ
or theQQQQQ
order toPQQQQ
other countriesPQQQQ
other sideRQQQQ
other stateSQQQQ
ought toRQQQQ
our countrySQQQQ
our governmentSQQQQ
our nationPQQQQ
our nationalQQQQQ
our ownQQQQQ
our peopleRQQQQ
our schoolsQQQQQ
our societyQQQQQ
our troopsQQQQQ
out aRQQQQ
out andQQQQQ
out ofSQQQZ
out theRQQQQ
out therePQQQQ
out toQQQQQ
over #,SQQQQ
over againRQQQQ
over thePQQQQ
over timeQQQQQ
overseas $PQQQQ
pac moneySQQQQ
paid byQQQQQ
part ofRQQQQ
people $QQQQQ
people 'sQQQQQ
people --RQQQQ
people areRQQQQ
people atSQQQQ
people backPQQQQ
people goRQQQQ
people haveQQQQQ
people inRQQQQ
people isSQQQQ
people ofQQQQQ
people outRQQQQ
people saySQQQQ
people thatPQQQQ
people toQQQQQ
people whoOQQQQ
people willRQQQQ
per centRQQQQ
percent $RQQQQ
percent ofSQQQQ
plan $RQQQQ
plan forPQQQQ
plan isPQQQQ
plan thatPQQQQ
plan toPQQQQ
plumberQQQQQ
point outRQQQQ
point thatSQQQQ
points ofPQQQQ
position ofRQQQQ
position onSQQQQ
poverty $SQQQQ
preexistingSQQQQ
preexisting conditionsSQQQQ
president 'sTQQQQ
president andPQQQQ
president carterQQQQQ
president forQQQQQ
president iSQQQQ
president inSQQQQ
president ofQQQQQ
president shouldQQQQQ
previous administrationRQQQQ
private sectorRQQQQ
probably theQQQQQ
problem $SQQQQ
problems inSQQQQ
process $PQQQQ
program $QQQQQ
program forSQQQQ
program toSQQQQ
programs $PQQQQ
proposal $SQQQQ
protect theRQQQQ
public schoolsSQQQQ
put aPQQQQ
put forwardSQQQQ
put itQQQQQ
put togetherRQQQQ
qualify $SQQQQ
question $SQQQQ
raise taxesPQQQQ
raising taxesQQQQQ
ran forSQQQQ
rate $QQQQQ
rate isSQQQQ
rate ofRQQQQ
rather thanQQQQQ
ready toPQQQQ
record $PQQQQ
record ofRQQQQ
reduced theSQQQQ
reduction inPQQQQ
reduction ofPQQQQ
regard toRQQQQ
relief forSQQQQ
republican partyPQQQQ
respect toSQQQQ
result inQQQQQ
result ofSQQQQ
right nowTQQQQ
right toQQQQQ
romney 'sPQQQQ
russia $SQQQQ
saddam husseinRQQQQ
said "PQQQQ
said $PQQQQ
said heRQQQQ
said iRQQQQ
said itRQQQQ
said noPQQQQ
said thatTQPQQ
said theyRQQQQ
said thisQQQQQ
said weSQQQQ
said youSQQQQ
same $PQQQQ
same thingSQQQQ
sanctions onRQQQQ
say "QQQQQ
say thatPQQQQ
says heSQQQQ
says itRQQQQ
scholarshipsSQQQQ
security thatSQQQQ
see aQQQQQ
senate $RQQQQ
senator kennedyPQQQQ
senator mccainSQQQQ
senator obamaRQQQQ
set upQQQQQ
seven andQQQQQ
share ofQQQQQ
she 'sRQQQQ
she hasPQQQQ
shekSQQQQ
should beSQQQQ
should haveOQQQQ
should n'tQQQQQ
show thatSQQQQ
since #ySQQQQ
since theSQQQQ
size ofSQQQQ
small businessQQQQQ
so $SQQQQ
so calledSQQQQ
so farRQQQQ
so iRQQQQ
so itPQQQQ
so manyTQQQQ
so muchQQQQQ
so thatOQQQQ
so weRQQQQ
so youQQQQQ
social securitySQQQQ
some ofPQQQQ
some otherPQQQQ
something likeSQQQQ
something thatPQQQQ
sort ofQQQQQ
sources ofRQQQQ
southern africaPQQQQ
soviet unionQQQQQ
special interestsSQQQQ
spend moreQQQQQ
spending $RQQQQ
st centuryOQQQQ
standing stillQQQQQ
state $QQQQQ
state andQQQQQ
states $PQQQQ
states andSQQQQ
states hasRQQQQ
still thePQQQQ
stock marketSQQQQ
student loansRQQQQ
success $QQQQQ
such aPQQQQ
suggest thatQQQQQ
support $PQQQQ
support andSQQQQ
supported theSQQQQ
supposed toQQQQQ
sure weQQQQQ
system $SQQQQ
system isPQQQQ
table $PQQQQ
take aQQQQQ
take careRQQQQ
take thatSQQQQ
take theQQQQQ
talk aboutRQQQQ
talked aboutSQQQQ
talking aboutRQQQQ
talks aboutPQQQQ
tax $SQQQQ
tax creditQQQQQ
tax cutPQQQP
tax increaseSQQQQ
tax planQQQQQ
tax reliefRQQQQ
taxes $RQQQQ
taxes andPQQQQ
taxes onRQQQQ
tell youSQQQQ
ten yearsOQQQQ
test forSQQQQ
th ofPQQQQ
than aRQQQQ
than anyRQQQQ
than iQQQQQ
than inSQQQQ
than itSQQQQ
than theySQQQQ
than weRQQQQ
that $QQQQG
that 'sRZQQQ
that allQQQQQ
that areOQQQQ
that asQQQQQ
that byQQQQQ
that comesQQQQQ
that couldPQQQQ
that doesRQQQQ
that governorQQQQQ
that hadQQQQQ
that hasPQQQQ
that haveRQQQQ
that heSQZQQ
that helpedPQQQQ
that iTQQHQ
that ifQQQQQ
that inSQQQQ
that isRQQQQ
that kindRQQQQ
that meansPQQQQ
that moneyRQQQQ
that mrQQQQQ
that nowRQQQQ
that positionSQQQQ
that presidentQQQQQ
that senatorPQQQQ
that shouldRQQQQ
that taxPQQQQ
that thatRQQQR
that theRQQQQ
that thereQQQQQ
that theseQQQQQ
that theyQQQQQ
that thisSQQQQ
that timeSQQQQ
that uhPQQQQ
that wasQQQQQ
that wayRQQQQ
that weRQZQR
that whenPQQQQ
that wouldSQQQQ
the #2QQQQQ
the #yQQQQQ
the --RQQQQ
the americanOZQQQ
the answerSQQQQ
the averagePQQQQ
the bestOQQQQ
the biggestSQQQQ
the billRQQQQ
the borderSQQQQ
the bottomSQQQQ
the burdenSQQQQ
the burgerSQQQQ
the campaignPQQQQ
the caseSQQQQ
the centralRQQQQ
the civilSQQQQ
the congressRQQQQ
the constitutionPQQQQ
the costPQQQQ
the countrySQQQH
the deficitOQQZQ
the democraticRQQQQ
the differenceRQQQQ
the economicRQQQQ
the economySQQQQ
the endQQQQQ
the factRQQQQ
the federalPQQQQ
the fieldPQQQQ
the firstVQQQQ
the floorPQQQQ
the futureSQQQQ
the goodSQQQQ
the greatSQQQQ
the greatestPQQQQ
the hardestPQQQQ
the healthRQQQQ
the highestSQQQQ
the historyRQQQQ
the houseQQQQQ
the interestQQQQQ
the iraqiQQQQQ
the largestSQQQQ
the lastRQQZQ
the lawSQQQQ
the lawsQQQQQ
the leadSQQQQ
the lowestSQQQQ
the majoritySQQQQ
the marketPQQQQ
the moneyRQQQQ
the mostPQQQQ
the motherPQQQQ
the nationalRQQQQ
the needQQQQQ
the nextNQQQQ
the northRQQQQ
the numberSQQQQ
the oldQQQQQ
the oneRQQQQ
the onesRQQQQ
the onlySQRQQ
the opportunityQQQQQ
the otherQQQQQ
the pastRQQQQ
the peaceRQQQQ
the peopleNZQPQ
the planPQQQQ
the plumberQQQQQ
the policyRQQQQ
the powerSQQQQ
the presidencyQQQQQ
the presidentVHPHQ
the primeRQQQQ
the problemSQQQQ
the problemsRQQQQ
the publicSQQQQ
the questionRQQQQ
the rateQQQQQ
the reasonQQQQQ
the recordRQQQQ
the regionRQQQQ
the restRQQQQ
the roadPQQQQ
the rulesSQQQQ
the sameTQRQQ
the senateRQQQQ
the sizeSQQQQ
the soRQQQQ
the socialQQQQQ
the sovietRQQQQ
the stateQQQQQ
the stockSQQQQ
the systemQQQQQ
the tablePQQQQ
the taxQQQQQ
the thingsQQQQQ
the timeOQQQQ
the treatySQQQQ
the trumpSQQQQ
the trustPQQQQ
the truthSQQQQ
the uhSQQQQ
the unitedOQQZ[
the usSQQQQ
the veryQQQQQ
the viceRQQQQ
the wallSQQQQ
the warUQQQQ
the wayPQQQQ
the wholeSQQQQ
the worldRQRQQ
the worstSQQQQ
the yearRQQQQ
the yearsPQQQQ
their currencySQQQQ
their moneySQQQQ
them $SQQQQ
them forRQQQQ
them outSQQQQ
them toQQQQQ
then weSQQQQ
then youRQQQQ
there $PQQQQ
there 'sOQQQQ
there andSQQQQ
there areSQQQZ
there hasSQQQQ
there inRQQQQ
there isTQQQQ
there wasRQQQQ
these areQQQQQ
these countriesRQQQQ
these islandsRQQQQ
these peopleRQQQQ
these thingsRQQQQ
these twoSQQQQ
they 'reSQQQZ
they 'veRQQQQ
they actuallySQQQQ
they areRQQQQ
they canRQQQQ
they didSQQQQ
they doRQQQQ
they getQQQQQ
they gotPQQQQ
they haveQQPZQ
they knowQQQQQ
they putSQQQQ
they wereQQQQQ
they willPQQQQ
they wouldQQQQQ
thing $QQQQQ
thing thatSQQQQ
things $RQQQQ
things thatRQQQQ
think ifQQQQQ
think isQQQQQ
think itRQQQQ
think thatRQQQQ
think theRQQQP
think thereRQQQQ
think weRQQQQ
thirds ofRQQQQ
this $SQQQQ
this administrationTQQQQ
this billSQQQQ
this countryPQQQQ
this debateQQQQQ
this economyPQQQQ
this hasSQQQQ
this isRQQQQ
this issueQQQQQ
this presidentSQQQQ
this summerSQQQQ
this yearSQQQQ
those whoPQQQQ
thought thePQQQQ
thousands ofSQQQQ
through aRQQQQ
through theQQQQQ
throughout theRQQQQ
time $PQQQQ
time forQQQQQ
time inSQQQQ
time thereSQQQQ
times asSQQQQ
to #2RQQQQ
to $RQQQQ
to --SQQQQ
to aPQQQQ
to affordSQQQQ
to allRQQQQ
to anyQQQQQ
to askQQQQQ
to beQZQZR
to believeQQQQQ
to buildSQQQQ
to changeRQQQQ
to comeQQQQQ
to continueQQQQQ
to controlQQQQQ
to createRQQQQ
to cutQQQQQ
to dealPQQQQ
to declineSQQQQ
to defendSQQQQ
to doRQQQQ
to encourageQQQQQ
to findSQQQQ
to getRQQQQ
to giveRQQQQ
to goPQQQQ
to havePQQQR
to helpQQQQQ
to increaseQQQQQ
to itSQQQQ
to joinPQQQQ
to keepRQQQQ
to letQQQQQ
to makeSQQQQ
to mePQQQQ
to moveRQQQQ
to mySQQQQ
to paySQQQQ
to saveRQQQQ
to sayPQQQQ
to spendPQQQQ
to standRQQQQ
to startQQQQQ
to stateQQQQQ
to stopSQQQQ
to takePQQQQ
to talkPQQQQ
to thatQQQQQ
to theSRPQH
to theirQQQQQ
to themQQQQQ
to thisQQQQQ
to tryRQQQQ
to uhQQQQQ
to usePQQQQ
to whatQQQQQ
to workPQQQQ
to youRQQQQ
today $PQQQQ
together $RQQQQ
told theSQQQQ
too manyPQQQQ
treaty $PQQQQ
trillion dollarsSQQQQ
troops $RQQQQ
try toSQQQQ
trying toRQQQQ
twenty fiveQQQQQ
twice asSQQQQ
two thirdsRQQQQ
u sPQQQQ
uh iSQQQQ
uh inSQQQQ
uh thatRQQQQ
uh theQQQQQ
uh uhRQQQQ
uh wePQQQQ
under anyQQQQQ
under controlQQQQQ
understand itRQQQQ
union isSQQQQ
united nationsRQQQQ
united statesOQQZ[
up $QQQQQ
up inRQQQQ
up theQQQQQ
up toTQQQQ
us inRQQQQ
used againstPQQQQ
used toQQQQQ
very muchRQQQQ
very proudSQQQQ
vice presidentRQQQQ
vote $RQQQQ
vote toTQQQQ
voted againstSQQQQ
voted forSQQQQ
voted toSQQQQ
want toQQQQQ
wanted toQQQQQ
wants toSQQQQ
war $SQQQH
war andPQQQQ
war iiPQQQQ
war inSQQQQ
wars inPQQQQ
was aQQQQR
was againstSQQQQ
was askedPQQQQ
was becausePQQQQ
was goingSQPQQ
was inRQQQQ
was n'tTQQQQ
was noSQQQQ
was notPQQQQ
was rightSQQQQ
was thatSQQQQ
was thePQQQQ
was toSQQQQ
was verySQQQQ
was wrongQQQQQ
washington $QQQQQ
way thatPQQQQ
way toQQQQQ
way weQQQQQ
way youQQQQQ
ways toPQQQQ
we 'dRQQQQ
we 'reSQQHQ
we 'veRQQHQ
we allPQQQQ
we alsoPQQQQ
we areQQQQQ
we caQQQQQ
we cameQQQQQ
we canQQQQQ
we cannotPQQQQ
we couldPQQQQ
we didRQQQQ
we doRQQQQ
we findSQQQQ
we getOQQQQ
we gotSQQQQ
we hadPQQQQ
we haveOQGQQ
we keepRQQQQ
we mustSQQQQ
we needQQQQQ
we nowSQQQQ
we oughtRQQQQ
we passedRQQQQ
we shouldRQQQQ
we stillRQQQQ
we takeRQQQQ
we wantSQQQQ
we wereSQQQQ
we wouldQQQQQ
weapons $PQQQQ
weapons ofPQQQQ
well asQQQQQ
well firstQQQQQ
well iSQQQQ
well itQQQQQ
well thatSQQQQ
well weRQQQQ
were killedSQQQQ
were onRQQQQ
what 'sSQQQQ
what happenedQQQQQ
what heSQQQQ
what iRQQQQ
what isRQQQQ
what mySQQQQ
what theyPQQQQ
what thisQQQQQ
what weOQQQQ
when heQQQQQ
when iTQQQQ
when itRQQQQ
when mrQQQQQ
when theQQQQQ
when theyPQQQQ
when youSQQQQ
where itQQQQQ
where peopleSQQQQ
where thePQQQQ
where theyRQQQQ
whether itPQQQQ
whether orSQQQQ
which iPQQQQ
which isPQQQQ
which theySQQQQ
which willQQQQQ
which wouldSQQQQ
white houseQQQQQ
who 'sSQQQQ
who arePQQQQ
who hasSQQQQ
who havePQQQQ
who wouldQQQQQ
whole bunchPQQQQ
why iQQQQQ
will bePQQQQ
will goRQQQQ
will havePQQQQ
will notPQQQQ
will sayQQQQQ
willing toRQQQQ
with $SQQQQ
with aRQQQQ
with meQQQQQ
with myPQQQQ
with respectSQQQQ
with thatPQQQQ
with theVQZRQ
with themQQQQQ
with usSQQQQ
within theRQQQQ
women $SQQQQ
women 'sRQQQQ
work $OQQQQ
work andSQQQQ
work inSQQQQ
work toQQQQQ
worked withRQQQQ
works inSQQQQ
works itSQQQQ
world inSQQQQ
world isQQQQQ
world warPQQQQ
worth ofPQQQQ
would alsoPQQQQ
would bePQQQQ
would likeQQQQQ
would notRQQQQ
would saySQQQQ
would workSQQQQ
year $RQQZQ
year andRQQQQ
year beforeSQQQQ
year thanRQQQQ
years $QQQQQ
years agoPQQQQ
years andQQQQQ
years forSQQQQ
years fromPQQQQ
years hasPQQQQ
years ofPQQQQ
yes itSQQQQ
yes weRQQQQ
you $QQQQQ
you 'dSQQQQ
you 'reRQQQQ
you caPQQQQ
you canSQQQQ
you doQQQQQ
you getSQQPQ
you goRQQQQ
you haveRQQQQ
you knowRQQQP
you lookRQQQQ
you oughtQQQQQ
you payQQQQQ
you saidSQQQQ
you seeQQQQQ
you shouldPQQQQ
you toQQQQQ
you willRQQQQ
you wouldRQQQQ
your campaignSQQQQ
your employerSQQQQ
your taxesSQQQQ
your voteQQQQQ`,
};
