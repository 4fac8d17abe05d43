// The options and settings that a house style may have, for whoever generates from them.
import * as v from 'valibot';
import { FACT_KINDS } from './fact-kinds.ts';
import type { Severity } from './style.ts';

/** What the style needs to know of a rule. Rules import styles, so whoever has the rules hands their metadata in. */
export interface RuleSpec {
  readonly id: string;
  readonly what: string;
  readonly why?: string;
  readonly severity: Severity;
  readonly on: boolean;
  readonly options: Readonly<Record<string, OptionSpec>>;
}

/** An option that a house style may set for a rule. The description is read by an editor, not by a programmer. */
export type OptionSpec =
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | {
      readonly type: 'number';
      readonly default: number;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly description: string;
    }
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly default: string; readonly description: string }
  | { readonly type: 'words'; readonly default: readonly string[]; readonly description: string };

/** Any schema, as far as those that walk one mind. */
export type Schema = v.GenericSchema;

const text = (description: string) => v.pipe(v.string(), v.nonEmpty(), v.description(description));
const list = (description: string) => v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.description(description));
/** One of some words, each with what it means. */
const choice = <const C extends Readonly<Record<string, string>>>(meanings: C, description: string) =>
  v.pipe(
    v.picklist(Object.keys(meanings) as (keyof C & string)[]),
    v.description(description),
    // The key is what JSON Schema editors read.
    v.metadata({ enumDescriptions: Object.values(meanings) }),
  );

/** Takes back what an earlier style in `extends` has set. */
const ANY = { any: 'The house does not mind.' } as const;

const severities = {
  off: 'The rule does not run.',
  hint: 'Barely visible: three dots under the first letter.',
  information: 'A blue line, and no more than that.',
  warning: 'A yellow line; the command line’s exit status is 1.',
  error: 'A red line; the command line’s exit status is 1.',
} as const;
const severity = choice(severities, 'How loudly the rule speaks, or “off”.');

/** The kinds of text in which a rule may speak otherwise than elsewhere. */
const texts = {
  headlines: v.optional(choice(severities, 'How loudly it speaks in headlines and headings, or “off”.')),
  captions: v.optional(choice(severities, 'How loudly it speaks in captions, standfirsts and descriptions of pictures, or “off”.')),
  quotations: v.optional(choice(severities, 'How loudly it speaks in quotations, or “off”.')),
};

const nameEntry = v.pipe(
  v.union([
    v.pipe(v.string(), v.nonEmpty()),
    v.strictObject({
      use: text('The form that the house uses; the one from the second mention on where “first” gives another.'),
      first: v.optional(text('The form at first mention: “Islamic State group”, and then “IS”.')),
      instead: v.optional(list('Other forms of the same name, to be changed to the house’s.')),
      never: v.optional(list('Forms to warn of without changing them: loaded, or the name of something else.')),
      allow: v.optional(list('Forms that are right too, in titles or in the names of other things.')),
      kind: v.optional(
        choice(
          {
            organisation: 'A company, a party, an agency.',
            place: 'A country, a town, a river.',
            person: 'A person. The “people” list holds roles as well.',
            group: 'An armed group, a movement.',
            other: 'Anything else that has a name.',
          },
          'What the name is the name of.',
        ),
      ),
      note: v.optional(text('A note to whoever asks why.')),
      cite: v.optional(text('Whose guidance it is: guide and entry.')),
    }),
  ]),
  v.description('How the house writes a name.'),
);

const personEntry = v.pipe(
  v.union([
    v.pipe(v.string(), v.nonEmpty()),
    v.strictObject({
      name: text('The full name, as at first mention.'),
      role: v.optional(text('What the person is: “foreign minister of Norway”.')),
      born: v.optional(text('Date or year of birth: “1943-12-11”, “1943”. The age in a draft is held against it.')),
      instead: v.optional(list('Other spellings of the name, to be changed to this one.')),
    }),
  ]),
  v.description('A person whom the house writes about, with the spelling that is right.'),
);

const wordEntry = v.pipe(
  v.strictObject({
    avoid: v.pipe(
      v.union([v.pipe(v.string(), v.nonEmpty()), v.array(v.pipe(v.string(), v.nonEmpty()))]),
      v.description('The word or phrase to avoid, or several. In small letters it is found however it is capitalised.'),
    ),
    use: v.optional(text('What to use instead.')),
    why: v.optional(text('Why, in a sentence. The writer reads it.')),
    severity: v.optional(
      choice(
        { hint: severities.hint, information: severities.information, warning: severities.warning, error: severities.error },
        'How loudly it speaks, where that is not as “style/word” does.',
      ),
    ),
    pattern: v.optional(v.pipe(v.boolean(), v.description('“avoid” is a regular expression (RE2 syntax). Most houses never need one.'))),
    cite: v.optional(text('Whose guidance it is: guide and entry.')),
  }),
  v.description('A word to avoid, and what to use instead.'),
);

const settings = {
  extends: v.optional(
    v.pipe(
      v.union([v.pipe(v.string(), v.nonEmpty()), v.array(v.pipe(v.string(), v.nonEmpty()))]),
      v.description(
        'The style to start from: a preset’s name (“guardian”), a file (“../copydesk.yml”), a style written for Vale (“vale/Google”), or a list of them. Later ones win.',
      ),
    ),
  ),
  dialect: v.optional(
    choice(
      { 'en-GB': 'British English.', 'en-US': 'American English.', 'en-CA': 'Canadian English.', 'en-AU': 'Australian English.', ...ANY },
      'The English that the house writes.',
    ),
  ),
  spelling: v.optional(
    choice(
      { ise: 'organise, recognise, privatisation', ize: 'organize, recognize, privatization', ...ANY },
      'The ending of verbs that can take either.',
    ),
  ),
  percent: v.optional(choice({ symbol: '5%', percent: '5 percent', 'per cent': '5 per cent', ...ANY }, 'How percentages are written.')),
  quotes: v.optional(choice({ double: '“Yes,” she said', single: '‘Yes,’ she said', ...ANY }, 'The marks around a quotation.')),
  headlineQuotes: v.optional(
    choice(
      { double: '“Double” marks.', single: '‘Single’ marks.', ...ANY },
      'The marks in headlines, where they differ from those in the text.',
    ),
  ),
  quotePunctuation: v.optional(
    choice(
      {
        inside: 'Full stop and comma stand before the closing mark.',
        logical: 'Before the closing mark only where they belong to what was said.',
        ...ANY,
      },
      'Where the full stop goes beside a closing mark.',
    ),
  ),
  honorifics: v.optional(
    choice(
      { none: 'John Kerry, then Kerry.', 'second-reference': 'John Kerry, then Mr Kerry.', ...ANY },
      'Mr, Mrs and Ms from the second mention on.',
    ),
  ),
  numbersInWordsTo: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.maxValue(100),
      v.description('The last number that is written in words: 9 for “nine” and “10”. 0 writes all in figures.'),
    ),
  ),
  dates: v.optional(
    choice(
      {
        '9 January 2025': 'Day, month in full, year.',
        '9th January 2025': 'Day with its ending, month in full, year.',
        'January 9, 2025': 'Month in full, day, comma, year.',
        'January 9 2025': 'Month in full, day, year.',
        'January 9th 2025': 'Month in full, day with its ending, year.',
        'Jan. 9, 2025': 'Long months cut short with a point, day, comma, year.',
        'Jan 9, 2025': 'Long months cut short without a point, day, comma, year.',
        ...ANY,
      },
      'How 9 January 2025 is written.',
    ),
  ),
  times: v.optional(
    choice(
      {
        '4.30pm': 'A point, and pm joined.',
        '4:30pm': 'A colon, and pm joined.',
        '4.30 pm': 'A point, and pm apart.',
        '4:30 pm': 'A colon, and pm apart.',
        '4.30 p.m.': 'A point, and p.m. apart.',
        '4:30 p.m.': 'A colon, and p.m. apart.',
        '16:30': 'The 24-hour clock with a colon.',
        '16.30': 'The 24-hour clock with a point.',
        ...ANY,
      },
      'How half past four in the afternoon is written.',
    ),
  ),
  currency: v.optional(
    choice(
      {
        $5m: 'The sign, and m or bn.',
        '$5 million': 'The sign, and million or billion.',
        '5 million dollars': 'All in words but the figure.',
        ...ANY,
      },
      'How millions of money are written, whatever the currency.',
    ),
  ),
  acronymCase: v.optional(
    choice(
      { 'all-caps': 'NATO, UNICEF', 'initial-cap': 'Nato, Unicef; BBC and IMF, said letter by letter, stay', ...ANY },
      'Acronyms that are pronounced as words.',
    ),
  ),
  initials: v.optional(choice({ points: 'J.K. Rowling', none: 'JK Rowling', ...ANY }, 'Initials in people’s names.')),
  titleCapitals: v.optional(
    choice(
      {
        'before-name-only': 'Foreign Minister Jan Berg; the foreign minister',
        always: 'Foreign Minister Jan Berg; the Foreign Minister',
        never: 'foreign minister Jan Berg; the foreign minister',
        ...ANY,
      },
      'Capitals in the titles of offices.',
    ),
  ),
  attribution: v.optional(
    v.pipe(
      v.strictObject({
        order: v.optional(
          choice({ 'name-first': '“Yes,” Kerry said', 'verb-first': '“Yes,” said Kerry' }, 'What comes first, name or verb.'),
        ),
        verb: v.optional(text('The verb that is offered where an attribution is missing.')),
        avoid: v.optional(list('Verbs that take sides: “claimed”, “admitted”. A verb stands for all its forms.')),
        anonymity: v.optional(
          choice(
            {
              strict: 'Every source without a name is asked about.',
              explained: 'A source without a name needs a reason why.',
              allowed: 'Sources without a name are let pass.',
              ...ANY,
            },
            'The house’s policy on sources without a name.',
          ),
        ),
      }),
      v.description('How the house says who said it.'),
    ),
  ),
  facts: v.optional(
    v.pipe(
      v.strictObject({
        leaveOut: v.optional(v.pipe(v.array(v.picklist(FACT_KINDS)), v.description('Kinds of fact that fact sheets hold no entries of.'))),
        require: v.optional(
          v.pipe(
            v.array(v.picklist(FACT_KINDS)),
            v.description('Kinds of fact that “copydesk facts --require” asks for; all, if none is given.'),
          ),
        ),
        folder: v.optional(
          v.pipe(
            v.string(),
            v.regex(/^(?!(?:.*\/)?\.\.(?:\/|$))[^/\\:][^\\:]*$/, 'A folder below this file’s, with “/”: “facts” or “desk/facts”.'),
            v.description(
              'Where fact sheets lie, from this file’s folder, in the same folders as their drafts. Beside each draft, if not given.',
            ),
          ),
        ),
        recheckAfter: v.optional(
          v.pipe(
            v.number(),
            v.integer(),
            v.minValue(1),
            v.description('Days after which a check has to be made again. Never, if not given.'),
          ),
        ),
      }),
      v.description('What the house wants in fact sheets.'),
    ),
  ),
  names: v.optional(v.pipe(v.array(nameEntry), v.description('Organisations, places and groups, each with the form to use.'))),
  people: v.optional(v.pipe(v.array(personEntry), v.description('People whom the house writes about.'))),
  words: v.optional(
    v.pipe(
      v.array(v.union([wordEntry, text('A CSV file of words: columns find, replace, note, severity.')])),
      v.description('Words to avoid, and what to use instead. “words: words.csv” reads them from a spreadsheet.'),
    ),
  ),
  accept: v.optional(list('Words that are right here, whatever a rule thinks: names, terms of art, dialect.')),
};

const tail = {
  vale: v.optional(
    list(
      'Rules written for Vale: the folder that holds its styles (“styles/”), one style’s folder, a rule’s file, or “.vale.ini”; or a list of them.',
    ),
  ),
  ignore: v.optional(list('Drafts not to check, as globs from this file’s folder: “archive/**”, “**/*.agency.txt”.')),
};

/** What a preset may set: all but files and paths. */
export const settingsSchema = v.strictObject(settings);
export type Settings = v.InferOutput<typeof settingsSchema>;
type Open<T> = { -readonly [K in keyof T]: T[K] };

/** What copydesk.yml says, as it stands there. */
export type StyleFile = Open<Settings> & { rules?: Record<string, RuleSetting>; vale?: string[]; ignore?: string[] };
export type RuleSetting = Severity | 'off' | { severity?: Severity | 'off'; [option: string]: unknown };

function optionSchema(spec: OptionSpec): Schema {
  switch (spec.type) {
    case 'boolean':
      return v.pipe(v.boolean(), v.description(spec.description));
    case 'number': {
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = spec;
      return v.pipe(v.number(), v.minValue(minimum), v.maxValue(maximum), v.description(spec.description));
    }
    case 'choice':
      return v.pipe(v.picklist(spec.choices as string[]), v.description(spec.description));
    case 'words':
      return list(spec.description);
  }
}

const ruleSchema = (rule: RuleSpec): Schema =>
  v.pipe(
    v.union([
      severity,
      v.strictObject({
        severity: v.optional(severity),
        ...texts,
        ...Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, v.optional(optionSchema(spec))])),
      }),
    ]),
    v.description(`${rule.what} ${rule.on ? `Speaks as ${rule.severity} unless set here.` : 'Off unless set here.'}`),
  );

const remembered = new WeakMap<readonly RuleSpec[], v.StrictObjectSchema<Record<string, Schema>, undefined>>();

/** The schema of copydesk.yml, for these rules. The one source of what is checked, completed, explained and generated. */
export function fileSchema(rules: readonly RuleSpec[]): v.StrictObjectSchema<Record<string, Schema>, undefined> {
  let schema = remembered.get(rules);
  if (!schema) {
    const entries = Object.fromEntries(rules.map((rule) => [rule.id, v.optional(ruleSchema(rule))]));
    schema = v.strictObject({
      ...(settings as unknown as Record<string, Schema>),
      rules: v.optional(
        v.pipe(v.strictObject(entries), v.description('Rules by name: a severity, or a severity with the rule’s options.')),
      ),
      ...(tail as unknown as Record<string, Schema>),
    });
    remembered.set(rules, schema);
  }
  return schema;
}

type Introspected = {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly options?: readonly unknown[];
};

/** A schema without `optional`. */
export const bare = (schema: Schema): Schema => {
  const inner = (schema as unknown as Introspected).wrapped;
  return inner ? bare(inner) : schema;
};

/** A schema seen from outside: what kind of node it wants, and what may stand there. */
export type Shape =
  | { readonly kind: 'map'; readonly entries: Readonly<Record<string, Schema>> }
  | { readonly kind: 'list'; readonly item: Schema }
  | { readonly kind: 'union'; readonly options: readonly Schema[] }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly meanings: readonly string[] }
  | { readonly kind: 'text' | 'number' | 'boolean' };

export function shapeOf(schema: Schema): Shape {
  const inner = bare(schema);
  const { type, entries, item, options } = inner as unknown as Introspected;
  switch (type) {
    case 'strict_object':
      return { kind: 'map', entries: entries! };
    case 'array':
      return { kind: 'list', item: item! };
    case 'union':
      return { kind: 'union', options: options as readonly Schema[] };
    case 'picklist': {
      const meanings = (v.getMetadata(inner as never) as { enumDescriptions?: string[] }).enumDescriptions ?? [];
      return { kind: 'choice', choices: options as string[], meanings };
    }
    case 'number':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'boolean' };
    default:
      return { kind: 'text' };
  }
}

/** What a schema is for, in a sentence. */
export const descriptionOf = (schema: Schema): string => v.getDescription(bare(schema) as never) ?? '';

/** Does a lone value (text, number or yes/no) satisfy the schema? */
export const accepts = (schema: Schema, value: unknown): boolean => v.safeParse(schema, value).success;
