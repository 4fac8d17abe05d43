// Units of measure.
import { decimal, type Exact, exact, minus, over, plus, times } from './exact.ts';

export type Dimension = 'length' | 'area' | 'weight' | 'temperature' | 'volume' | 'speed' | 'power' | 'energy' | 'pressure' | 'data';

/** A unit of measure: how many of the dimension's base unit one of it is. Several where the name stands for several units. */
export interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  readonly sizes: readonly Exact[];
}

// Sizes are exact by definition: the international yard and pound (1959), the UK and US gallon, the acre of 43,560 sq ft, the
// thermochemical calorie, of which food's has a thousand. Bases: metre, square metre, gram, litre, metre an hour, watt, watt-hour,
// pascal, megabyte. A ton is short or long, a gallon or pint British or American, a horsepower imperial or metric: the writer's
// country tells, the text seldom does, so either is right.
const TABLE: readonly (readonly [id: string, dimension: Dimension, sizes: string, written: string])[] = [
  ['mile', 'length', '1609.344', 'miles?|mi'],
  ['nautical mile', 'length', '1852', 'nautical miles?'],
  ['km', 'length', '1000', 'kilomet(?:re|er)s?|kms?'],
  ['metre', 'length', '1', 'met(?:re|er)s?|m'],
  ['cm', 'length', '0.01', 'centimet(?:re|er)s?|cms?'],
  ['mm', 'length', '0.001', 'millimet(?:re|er)s?|mm'],
  ['yard', 'length', '0.9144', 'yards?|yds?'],
  ['foot', 'length', '0.3048', 'foot|feet|ft'],
  ['inch', 'length', '0.0254', 'inch(?:es)?|in'],
  ['fathom', 'length', '1.8288', 'fathoms?'],
  ['furlong', 'length', '201.168', 'furlongs?'],
  ['acre', 'area', '4046.8564224', 'acres?'],
  ['hectare', 'area', '10000', 'hectares?|ha'],
  ['sq mile', 'area', '2589988.110336', '(?:square|sq\\.?)[ -]?(?:miles?|mi)'],
  ['sq km', 'area', '1000000', '(?:square|sq\\.?)[ -]?(?:kilomet(?:re|er)s?|kms?)|km(?:²|2)'],
  ['sq metre', 'area', '1', '(?:square|sq\\.?)[ -]?(?:met(?:re|er)s?|m)|m(?:²|2)'],
  ['sq foot', 'area', '0.09290304', '(?:square|sq\\.?)[ -]?(?:foot|feet|ft)'],
  ['sq yard', 'area', '0.83612736', '(?:square|sq\\.?)[ -]?(?:yards?|yds?)'],
  ['kg', 'weight', '1000', 'kilogram(?:me)?s?|kilos?|kgs?'],
  ['gram', 'weight', '1', 'gram(?:me)?s?|g'],
  ['tonne', 'weight', '1000000', 'tonnes?|metric tons?'],
  ['ton', 'weight', '907184.74/1016046.9088/1000000', 'tons?'],
  ['stone', 'weight', '6350.29318', 'stones?|st'],
  ['pound', 'weight', '453.59237', 'pounds?|lbs?'],
  ['ounce', 'weight', '28.349523125', 'ounces?|oz'],
  ['hundredweight', 'weight', '50802.34544/45359.237', 'hundredweights?|cwt'],
  ['litre', 'volume', '1', 'lit(?:re|er)s?|[Ll]'],
  ['ml', 'volume', '0.001', '[Mm]illilit(?:re|er)s?|m[lL]'],
  ['cl', 'volume', '0.01', 'centilit(?:re|er)s?|cl'],
  ['kilolitre', 'volume', '1000', 'kilolit(?:re|er)s?'],
  ['megalitre', 'volume', '1000000', '[Mm]egalit(?:re|er)s?|M[lL]'],
  ['gigalitre', 'volume', '1000000000', '[Gg]igalit(?:re|er)s?|G[lL]'],
  ['cubic metre', 'volume', '1000', '(?:cubic|cu\\.?)[ -]?(?:met(?:re|er)s?|m)|m(?:³|3)'],
  ['cubic foot', 'volume', '28.316846592', '(?:cubic|cu\\.?)[ -]?(?:foot|feet|ft)'],
  ['cubic yard', 'volume', '764.554857984', '(?:cubic|cu\\.?)[ -]?(?:yards?|yds?)'],
  ['acre-foot', 'volume', '1233481.83754752', 'acre[- ](?:foot|feet)'],
  ['fluid ounce', 'volume', '0.0284130625/0.0295735295625', 'fluid ounces?|fl\\.? oz'],
  ['gallon', 'volume', '4.54609/3.785411784', 'gallons?'],
  ['pint', 'volume', '0.56826125/0.473176473', 'pints?'],
  ['barrel', 'volume', '158.987294928', 'barrels?'],
  ['mph', 'speed', '1609.344', 'mph|miles (?:an|per) hour'],
  ['km/h', 'speed', '1000', 'km\\/h|kmh|kph|kmph|kilomet(?:re|er)s (?:an|per) hour'],
  ['knot', 'speed', '1852', 'knots?'],
  ['m/s', 'speed', '3600', 'm\\/s|met(?:re|er)s (?:a|per) second'],
  ['kW', 'power', '1000', 'kilowatts?|kW'],
  ['MW', 'power', '1000000', 'megawatts?|MW'],
  ['GW', 'power', '1000000000', 'gigawatts?|GW'],
  ['horsepower', 'power', '745.69987158227/735.49875', 'horsepower|hp|bhp'],
  ['kWh', 'energy', '1000', 'kilowatt[- ]hours?|kWh'],
  ['MWh', 'energy', '1000000', 'megawatt[- ]hours?|MWh'],
  ['GWh', 'energy', '1000000000', 'gigawatt[- ]hours?|GWh'],
  ['kJ', 'energy', '0.27777777778', 'kilojoules?|kJ'],
  ['calorie', 'energy', '1.16222222222', '(?:kilo)?calories?|kcals?'],
  ['kPa', 'pressure', '1000', 'kilopascals?|kPa'],
  ['hPa', 'pressure', '100', 'hectopascals?|hPa|millibars?'],
  ['psi', 'pressure', '6894.757293168', 'psi'],
  ['MB', 'data', '1', 'megabytes?|MB'],
  ['GB', 'data', '1000/1024', 'gigabytes?|GB'],
  ['TB', 'data', '1000000/1048576', 'terabytes?|TB'],
  ['celsius', 'temperature', '1', '° ?C|C|degrees (?:Celsius|centigrade|C)|celsius'],
  ['fahrenheit', 'temperature', '1', '° ?F|F|degrees (?:Fahrenheit|F)|fahrenheit'],
];

// A unit this short is one only directly after its number: “12 in all” is not a foot.
const SHORT = new Set(['m', 'in', 'g', 'st', 'C', 'F', 'mi', 'ha', '[Ll]', 'm[lL]', 'M[lL]', 'G[lL]', 'cl', 'MB', 'GB', 'TB']);
/** The short ones, for directly after a number. */
export const SHORT_UNITS = [...SHORT].join('|');
/** Those whose capitals tell them from others: C, F, and ML, which is no ml. */
const CASED = new Set(['celsius', 'fahrenheit', 'litre', 'ml', 'megalitre', 'gigalitre', 'MB', 'GB', 'TB']);

interface Units {
  /** All longer names that may follow a number, the longest first. */
  readonly pattern: string;
  readonly of: (written: string) => Unit | undefined;
  readonly named: (id: string) => Unit | undefined;
}

let units: Units | undefined;

/** The table, built when a draft first has a number. */
export function theUnits(): Units {
  if (units) return units;
  const rows = TABLE.map(([id, dimension, sizes, written]) => ({
    unit: { id, dimension, sizes: sizes.split('/').map(decimal) } satisfies Unit,
    written: new RegExp(`^(?:${written})$`, CASED.has(id) ? '' : 'i'),
  }));
  const known = new Map<string, Unit | undefined>();
  units = {
    pattern: TABLE.map(([, , , written]) => written)
      .join('|')
      .split(/\|(?![^(]*\))/)
      .filter((written) => !SHORT.has(written))
      .sort((a, b) => b.length - a.length)
      .join('|'),
    of(written) {
      if (!known.has(written)) known.set(written, rows.find((row) => row.written.test(written))?.unit);
      return known.get(written);
    },
    named: (id) => rows.find((row) => row.unit.id === id)?.unit,
  };
  return units;
}

/** What so many of one unit are in another of the same dimension: one answer for each meaning of their names. */
export function converted(value: Exact, from: Unit, to: Unit): Exact[] {
  if (from.dimension !== to.dimension) return [];
  if (from.dimension === 'temperature') {
    const nine = exact(9, 5);
    const freezing = exact(32);
    // A temperature, or a difference between two: “warming of 1.5C (2.7F)”.
    if (from.id === to.id) return [value];
    return from.id === 'celsius'
      ? [plus(times(value, nine), freezing), times(value, nine)]
      : [over(minus(value, freezing), nine), over(value, nine)];
  }
  return from.sizes.flatMap((a) => to.sizes.map((b) => over(times(value, a), b)));
}

/** The other units of the same dimension. */
export const unitsLike = (unit: Unit): readonly Unit[] =>
  TABLE.flatMap(([id]) => (id === unit.id ? [] : (theUnits().named(id) ?? []))).filter((other) => other.dimension === unit.dimension);
