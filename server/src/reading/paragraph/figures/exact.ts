/**
 * An exact number: a fraction in lowest terms, `d` above zero. Floating point would say that 0.1 + 0.2 is not 0.3, and a checker
 * that is wrong about a sum is not asked again. No package: the four operations are shorter than the call to one.
 */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
const size = (a: bigint): bigint => (a < 0n ? -a : a);

/** Halves, thirds and quarters of hours and years are whole numbers of these. */
const FINEST = 3600;

/** The fraction `n`/`d`; `d` must not be zero. A number that is not whole is taken to the nearest 3,600th: 2017.5 is a year less five and a half. */
export function exact(n: bigint | number, d: bigint | number = 1n): Exact {
  const isWhole = typeof n === 'bigint' || Number.isInteger(n);
  let top = BigInt(isWhole ? n : Math.round(n * FINEST));
  let bottom = isWhole ? BigInt(d) : BigInt(d) * BigInt(FINEST);
  if (bottom < 0n) [top, bottom] = [-top, -bottom];
  const shared = bottom === 1n ? 1n : divisor(size(top), bottom);
  return shared > 1n ? { n: top / shared, d: bottom / shared } : { n: top, d: bottom };
}

export const ZERO = exact(0);
export const ONE = exact(1);

/** A decimal as written: “1,234.50”. Only digits, commas and one point. */
export function decimal(text: string): Exact {
  const [whole = '', part = ''] = text.replace(/,/g, '').split('.');
  return exact(BigInt(`${whole}${part}` || '0'), 10n ** BigInt(part.length));
}

export const plus = (a: Exact, b: Exact): Exact => exact(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Exact, b: Exact): Exact => exact(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Exact, b: Exact): Exact => exact(a.n * b.n, a.d * b.d);
/** `b` must not be zero. */
export const over = (a: Exact, b: Exact): Exact => exact(a.n * b.d, a.d * b.n);
export const compare = (a: Exact, b: Exact): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const same = (a: Exact, b: Exact): boolean => a.n === b.n && a.d === b.d;
export const magnitude = (a: Exact): Exact => ({ n: size(a.n), d: a.d });
export const sum = (all: readonly Exact[]): Exact => all.reduce(plus, ZERO);
export const isWhole = (a: Exact): boolean => a.d === 1n;
export const toNumber = (a: Exact): number => Number(a.n) / Number(a.d);
/** Do the two lie no further apart than `slack`? */
export const within = (a: Exact, b: Exact, slack: Exact): boolean => compare(magnitude(minus(a, b)), slack) <= 0;

/** Rounded to so many decimals, halves away from zero. */
export function rounded(a: Exact, decimals: number): Exact {
  const scale = 10n ** BigInt(decimals);
  const doubled = (size(a.n) * scale * 2n) / a.d;
  const nearest = (doubled + 1n) / 2n;
  return exact(a.n < 0n ? -nearest : nearest, scale);
}

/** As digits with thousands commas, rounded to at most so many decimals, without idle zeros. */
export function inDigits(a: Exact, decimals = 2, commas = true): string {
  const r = rounded(a, decimals);
  const scale = 10n ** BigInt(decimals);
  const all = size(r.n) * (scale / r.d);
  const whole = (all / scale).toString();
  const part = decimals > 0 ? (all % scale).toString().padStart(decimals, '0').replace(/0+$/, '') : '';
  const grouped = commas ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return `${r.n < 0n ? '−' : ''}${grouped}${part ? `.${part}` : ''}`;
}
