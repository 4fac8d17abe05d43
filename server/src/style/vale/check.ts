// A check of another checker, as Vale lays its rules out, read and without what we do not have. Plain data: patterns are compiled when
// they are first needed.
import type { Severity } from '../style.ts';

/** What a check offers to do about a match. */
export type CheckAction =
  | { readonly name: 'remove' }
  | { readonly name: 'replace'; readonly params: readonly string[] }
  | { readonly name: 'edit'; readonly params: readonly string[] };

/** What all kinds have. */
export interface CommonCheck {
  /** Style and file: “Google.We”. */
  readonly name: string;
  /** What is said, with “%s” for the words. */
  readonly message: string;
  readonly severity: Severity;
  readonly link?: string;
  /** Where it looks, any of them; parts of one are joined by “&”, and “~” turns a part round. */
  readonly scopes: readonly string[];
  /** Words that are right, as patterns. */
  readonly exceptions: readonly string[];
  readonly ignoreCase: boolean;
  /** Are words that a vocabulary accepts right for it, too? */
  readonly vocabulary: boolean;
  readonly action?: CheckAction;
  /** How many of its findings are shown in a draft. */
  readonly limit?: number;
}

export type ValeCheck = CommonCheck &
  (
    | {
        readonly kind: 'existence';
        readonly tokens: readonly string[];
        /** A whole pattern, with any tokens already in it. */
        readonly raw?: string;
        readonly nonword: boolean;
      }
    | { readonly kind: 'substitution'; readonly swap: readonly (readonly [string, string])[]; readonly nonword: boolean }
    | { readonly kind: 'occurrence'; readonly token: string; readonly max?: number; readonly min?: number }
    | { readonly kind: 'repetition'; readonly tokens: readonly string[]; readonly most: number; readonly alpha: boolean }
    | { readonly kind: 'consistency'; readonly either: readonly (readonly [string, string])[]; readonly nonword: boolean }
    | { readonly kind: 'conditional'; readonly first: string; readonly second: string }
    | {
        readonly kind: 'capitalization';
        readonly match: string;
        readonly style: 'AP' | 'Chicago';
        readonly threshold: number;
        readonly indicators: readonly string[];
      }
  );

export type CheckOf<K extends ValeCheck['kind']> = ValeCheck & { readonly kind: K };
