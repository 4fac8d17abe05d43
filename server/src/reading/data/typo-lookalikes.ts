/** Cyrillic and Greek letters that look like Latin ones, and the Latin ones. Source: Unicode confusables, the pairs that look the same in most faces. */
const PAIRS =
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS οo νv αa ιi ρp υu γy ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';

export const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(PAIRS.split(' ').map((pair): [string, string] => [pair[0]!, pair[1]!]));

/** Ligatures that type comes in from PDFs with. Source: Unicode, Alphabetic Presentation Forms. */
export const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]);

/** Character references that were left in plain words. Source: the HTML standard's named references. */
export const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['pound', '£'],
  ['euro', '€'],
  ['eacute', 'é'],
]);
