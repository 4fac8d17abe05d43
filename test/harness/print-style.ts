// Writes a house style as a copydesk.yml, so that tests can hold what is read again against it.
import { stringify } from 'yaml';
import { defaultStyle, type HouseStyle } from '../../server/src/style/style.ts';

/** A house style as a copydesk.yml that says the same by itself, without what it extended. */
export function printStyle(style: HouseStyle): string {
  const file: Record<string, unknown> = {};
  const set = <K extends keyof HouseStyle>(key: string, from: K) => {
    if (style[from] !== defaultStyle[from]) file[key] = style[from] ?? 'any';
  };
  set('dialect', 'dialect');
  set('spelling', 'spelling');
  set('percent', 'percent');
  set('quotes', 'quotes');
  set('headlineQuotes', 'headlineQuotes');
  set('quotePunctuation', 'quotePunctuation');
  set('honorifics', 'honorifics');
  set('numbersInWordsTo', 'numbersInWordsTo');
  set('dates', 'dateFormat');
  set('times', 'timeFormat');
  set('currency', 'currencyFormat');
  set('acronymCase', 'acronymCase');
  set('initials', 'initials');
  set('titleCapitals', 'titleCapitals');
  const attribution = {
    ...(style.attributionOrder === defaultStyle.attributionOrder ? {} : { order: style.attributionOrder }),
    ...(style.attributionVerb === defaultStyle.attributionVerb ? {} : { verb: style.attributionVerb }),
    ...(style.loadedVerbs.length > 0 ? { avoid: style.loadedVerbs } : {}),
    ...(style.anonymity ? { anonymity: style.anonymity } : {}),
  };
  if (Object.keys(attribution).length > 0) file['attribution'] = attribution;
  const facts = Object.fromEntries(
    Object.entries(style.facts).filter(([, set]) => set !== undefined && !(Array.isArray(set) && set.length === 0)),
  );
  if (Object.keys(facts).length > 0) file['facts'] = facts;
  const filled = <T extends object>(entries: readonly T[]) =>
    entries.map((entry) =>
      Object.fromEntries(Object.entries(entry).filter(([, v]) => typeof v !== 'function' && !(Array.isArray(v) && v.length === 0))),
    );
  if (style.names.length > 0) file['names'] = filled(style.names);
  if (style.people.length > 0) file['people'] = filled(style.people);
  if (style.words.length > 0) file['words'] = filled(style.words);
  if (style.accept.length > 0) file['accept'] = style.accept;
  const rules = Object.entries(style.rules).map(([id, { severity, options }]) => [
    id,
    severity && !options ? severity : { ...(severity ? { severity } : {}), ...options },
  ]);
  if (rules.length > 0) file['rules'] = Object.fromEntries(rules);
  if (style.ignore.length > 0) file['ignore'] = style.ignore;
  return Object.keys(file).length === 0 ? '' : stringify(file, { lineWidth: 0, aliasDuplicateObjects: false });
}
