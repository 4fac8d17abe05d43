/** Small lists of words with capitals that are part of names in some places and not in others. Each is one string, split when first used. */

/** Words that an “of” after them makes part of a name: “Bank of England”, “University of Leeds”. */
export const HEADS_OF =
  'Bank University House Department Ministry Court Council Church Office Institute Bureau Center Centers Centre Centres Board Chamber Organisation Organization Association Federation League Union Society Academy College School Museum Committee Confederation Commission Republic Kingdom State States Isle Gulf Strait Bay Cape City Duchy Conference Congress Campaign Coalition Community Fund Agency Authority Friends Daughters Sons Knights Order Party Library Chiefs Doctors Reporters Director Alliance Convention Corps Foundation Front Movement Action Citizens Americans Prevention Control Treaty Rights';

/** What organisations are named for, so that an “and” after it goes on with the name: “Food and Drug Administration”. */
export const TOPICS =
  'Food Health Trade Science Work Business Customs Immigration Securities Drug Drugs Alcohol Arts Housing Culture Education Energy Foreign Commonwealth Justice Labor Labour Revenue Resources Refugees Relief Fisheries Fish Agriculture Aeronautics Oceanic Transport Control Disease Economic Security Standards Children Veterans Defence Defense Environment Water Women Families Budget Policy Planning Media Investment Development Social Legal Civil Political Research Training Strategic Marine Border Elections Ethics Oversight Accountability Law Human Peace Mines Engineering Technology Medicine Public Parks Forestry Pensions Skills Rural Communities';

/** What may stand before an office and belongs to neither it nor the name: “Former CIA Director”. */
export const BEFORE_OFFICE =
  'Former Acting Deputy Senior Republican Democratic New North South West White House State Interim Incoming Outgoing Then Ex Chief';

/** Words that open a sentence and never a name. */
export const OPENERS = 'The A An In On At But And Or If When As For With Former Then Ex';

/** Days, months and feasts have capitals and name nobody. */
export const CALENDAR =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Christmas Easter Ramadan Thanksgiving Halloween Hanukkah Diwali Eid Passover Lent AD BC GMT BST EST EDT PST';

/** American states as they are shortened after a town’s name, points left out. */
export const STATES =
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo';

/** Capitals that by themselves name no organisation: everyday initials, Roman numbers, words that are stressed. */
export const OFTEN_NO_NAME =
  'I A TV OK CEO CFO GDP PhD AM PM MP MPs CV DNA IQ ID PR HIV AIDS DVD PC CD IT QC KC MBE OBE CBE VIP GP GPs UFO SUV PIN ATM FAQ Q II III IV VI VII VIII IX XI XII Jr Sr NO YES NOT AND THE ALL BUT VERY NEVER ONE WAS ARE IS ET';

/** A point after these belongs to them. */
export const ABBREVIATED =
  'Mr Mrs Ms Mx Dr Prof Rev Fr Gen Col Maj Capt Lt Cmdr Sgt Cpl Pte Adm Brig Det Coun Couns Cllr Ald Insp Supt Hon Gov Sen Rep Reps Sens Pres Amb St Jr Sr Inc Corp Co Ltd Bros Dept';
