// What kind of fact an entry of a fact sheet is. The list follows the checklists of fact-checking desks.

export const FACT_KINDS = [
  'name',
  'organisation',
  'place',
  'title',
  'age',
  'date',
  'figure',
  'superlative',
  'cause',
  'accusation',
  'forecast',
  'law',
  'opinion',
  'event',
  'quotation',
  'caption',
  'other',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];
