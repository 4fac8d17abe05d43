// Goes through the XML of a Word document, with the names of elements as the standard writes them, whatever prefixes a program chose.
import { Parser } from 'htmlparser2';
import { NotWord } from './parts.ts';

export type Attributes = Readonly<Record<string, string>>;

/** An element or text, with where it begins and ends in the source. */
export interface Handlers {
  readonly open?: (name: string, attributes: Attributes, start: number, end: number) => void;
  readonly close?: (name: string, start: number, end: number) => void;
  readonly text?: (text: string, start: number, end: number) => void;
}

/** Namespaces by the end of their address, which their strict variants share, with the prefix that the standard uses. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/office\/word\/2010\/wordml$/, 'w14'],
  [/\/office\/word\/2012\/wordml$/, 'w15'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
];
/** No document that a person wrote is nested as deep. */
const DEEPEST = 500;

/** Parses a part. Throws `NotWord` where it is broken off or nested beyond all measure. */
export function walk(xml: string, { open, close, text }: Handlers): void {
  const prefixes = new Map<string, string>();
  let depth = 0;
  let count = 0;
  const named = (name: string): string => {
    const colon = name.indexOf(':');
    if (prefixes.size === 0) return name;
    const known = prefixes.get(colon < 0 ? '' : name.slice(0, colon));
    return known === undefined ? name : `${known}:${colon < 0 ? name : name.slice(colon + 1)}`;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw new NotWord('its text is nested too deep to be an article');
        count++;
        if (depth <= 2) for (const [key, value] of Object.entries(attributes)) if (key.startsWith('xmlns')) learn(prefixes, key, value);
        open?.(named(name), prefixes.size === 0 ? attributes : renamed(attributes, named), parser.startIndex, parser.endIndex + 1);
      },
      onclosetag(name) {
        depth--;
        close?.(named(name), parser.startIndex, parser.endIndex + 1);
      },
      ontext(found) {
        text?.(found, parser.startIndex, parser.endIndex + 1);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  // What is cut off in the middle has elements left open.
  if (depth !== 0 || count === 0) throw new NotWord('it is damaged: a part of it is cut off');
  parser.end();
}

/** Only prefixes that are not the standard’s own are kept, so that the common document costs nothing. */
function learn(prefixes: Map<string, string>, key: string, address: string): void {
  const own = key === 'xmlns' ? '' : key.slice('xmlns:'.length);
  const standard = PREFIXES.find(([pattern]) => pattern.test(address))?.[1];
  if (standard !== undefined && standard !== own) prefixes.set(own, standard);
}

const renamed = (attributes: Attributes, named: (name: string) => string): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.includes(':') ? named(key) : key, value]));
