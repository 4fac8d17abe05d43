// What presets are made of.
import type { NameEntry } from '../style.ts';

type Kind = NonNullable<NameEntry['kind']>;
/** A settings file's name entry, in full. */
export interface PresetName {
  use: string;
  first?: string;
  instead: string[];
  never?: string[];
  allow?: string[];
  kind: Kind;
  cite: string;
  note?: string;
}

/** Spellings that houses choose between, for one thing each. Only forms that always mean it. */
const THINGS = {
  islamicState: [
    'group',
    'Islamic State group|Islamic State|IS|ISIS|Isis|ISIL|Isil|Daesh|Da’esh|Islamic State of Iraq and the Levant|Islamic State in Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State in Iraq and Syria',
  ],
  alQaeda: ['group', 'al-Qaeda|al-Qaida|Al-Qaeda|Al-Qaida|al Qaeda|Al Qaeda|al Qaida|Al Qaida|al-Qa’ida|Al-Qa’ida'],
  hezbollah: ['group', 'Hezbollah|Hizbullah|Hizbollah|Hizballah|Hezballah'],
  taliban: ['group', 'Taliban|Taleban'],
  unitedStates: ['place', 'US|U.S.|USA|U.S.A.'],
  unitedKingdom: ['place', 'UK|U.K.'],
  unitedNations: ['organisation', 'UN|U.N.'],
  europeanUnion: ['organisation', 'EU|E.U.'],
  nato: ['organisation', 'NATO|Nato'],
  ukip: ['organisation', 'UKIP|Ukip'],
  nasa: ['organisation', 'NASA|Nasa'],
  unicef: ['organisation', 'UNICEF|Unicef'],
  unesco: ['organisation', 'UNESCO|Unesco'],
  opec: ['organisation', 'OPEC|Opec'],
  fifa: ['organisation', 'FIFA|Fifa'],
  farc: ['group', 'FARC|Farc'],
  aids: ['other', 'AIDS|Aids'],
  covid: ['other', 'COVID-19|Covid-19|covid-19'],
  kyiv: ['place', 'Kyiv|Kiev'],
  turkey: ['place', 'Turkey|Türkiye|Turkiye'],
  ivoryCoast: ['place', "Ivory Coast|Côte d’Ivoire|Cote d’Ivoire|Côte d'Ivoire|Cote d'Ivoire"],
  timor: ['place', 'East Timor|Timor-Leste'],
  vietnam: ['place', 'Vietnam|Viet Nam'],
  southKorea: ['place', 'South Korea|Republic of Korea'],
  beijing: ['place', 'Beijing|Peking'],
  mumbai: ['place', 'Mumbai|Bombay'],
  kolkata: ['place', 'Kolkata|Calcutta'],
  chennai: ['place', 'Chennai|Madras'],
  bengaluru: ['place', 'Bengaluru|Bangalore'],
  myanmar: ['place', 'Myanmar|Burma'],
  mountMcKinley: ['place', 'Mount McKinley|Denali'],
  gulfOfMexico: ['place', 'Gulf of Mexico|Gulf of America'],
  firstWorldWar: ['other', 'first world war|First World War|World War I|World War One'],
  secondWorldWar: ['other', 'second world war|Second World War|World War II|World War Two'],
  yangon: ['place', 'Yangon|Rangoon'],
  uluru: ['place', 'Uluru|Ayers Rock'],
  londonderry: ['place', 'Derry|Londonderry'],
  quran: ['other', "Quran|Koran|Qur’an|Qur'an"],
  muslim: ['other', 'Muslim|Moslem'],
  muslims: ['other', 'Muslims|Moslems'],
  gaddafi: ['person', 'Gaddafi|Gadhafi|Gadafi|Gadafy|Qaddafi|Qadhafi|Kadafi|Khadafy|Kadhafi'],
  zelensky: ['person', 'Zelensky|Zelenskyy|Zelenskiy|Zelenskii|Zelenski'],
} as const satisfies Record<string, readonly [Kind, string]>;

export type Thing = keyof typeof THINGS;

/** What these forms stand inside of keeps its own spelling: a dish, a club, a university. */
const KEPT: Partial<Record<Thing, string[]>> = {
  kyiv: ['chicken Kiev', 'chicken kiev', 'Kievan Rus'],
  beijing: ['Peking duck', 'Peking University', 'Peking opera', 'Peking Man'],
  mumbai: ['Bombay Stock Exchange', 'Bombay High Court', 'Bombay mix', 'Bombay Sapphire'],
  kolkata: ['Calcutta Cup', 'Calcutta High Court'],
  chennai: ['Madras High Court'],
  myanmar: ['Burma Road', 'Burma Railway'],
  bengaluru: ['Bangalore torpedo'],
  mountMcKinley: ['Denali National Park', 'GMC Denali', 'Denali Borough'],
  londonderry: ['Londonderry Air', 'Derry City', 'County Londonderry', 'Derry Girls', 'County Derry', 'Derry, New Hampshire'],
  unitedStates: ['United States'],
  unitedNations: ['United Nations'],
  europeanUnion: ['European Union'],
  unitedKingdom: ['United Kingdom'],
};

/** The entry of a house that writes `thing` as `use`, and at first mention as `first`. Its other forms are changed to that. */
export function name(thing: Thing, use: string, cite: string, rest: { first?: string; allow?: string[]; note?: string } = {}): PresetName {
  const [kind, spellings] = THINGS[thing];
  const allow = [...(KEPT[thing] ?? []), ...(rest.allow ?? [])];
  return {
    use,
    ...(rest.first ? { first: rest.first } : {}),
    instead: spellings.split('|').filter((form) => form !== use && form !== rest.first && !allow.includes(form)),
    ...(allow.length > 0 ? { allow } : {}),
    kind,
    cite,
    ...(rest.note ? { note: rest.note } : {}),
  };
}
