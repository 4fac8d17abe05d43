// Nothing falls by more than all of it: “fell by 150 per cent”, “a drop of 120 per cent”, “150 per cent cheaper”.
import { quantitiesOf } from '../../reading/draft/quantities.ts';
import { compare, exact } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { asWritten, figureFinding } from './figure-finding.ts';

const FELL =
  /\b(?:fell|fallen|falls?|falling|dropped|drops?|dropping|declined|decreased?|shrank|shrunk|slumped|plunged|plummeted|tumbled|reduced?|reducing|cut|cutting|slashed|down|lowered)(?: (?:it|them|its \p{L}+|the \p{L}+|\p{L}+))?(?: by)? (?:about |nearly |almost |more than |over |some )?$/u;
const A_FALL = /\b(?:fall|drop|decline|decrease|reduction|cut|slump) of (?:about |nearly |almost |more than |over |some )?$/u;
const LESS =
  /^[ -](?:fewer|less|lower|smaller|cheaper|shorter|lighter|fall|drop|decline|decrease|reduction|cut|slump)\b(?! (?:to|from) [\ue000-\ue005])/u;
/** These go below nought; and what rose by so much may have fallen from there. */
const BELOW_NOUGHT =
  /\b(?:profits?|earnings|income|loss(?:es)?|cash ?flow|deficit|surplus|balance|savings?|net|temperatures?|margin|returns?|growth|rate|from|to [\ue002]|overdrawn|short)\b/;

export const fallsOverAll = (reading: Reading): Finding[] =>
  quantitiesOf.of(reading).flatMap((q): Finding[] => {
    const { figure, shape, tail } = q;
    if (figure.kind !== 'percent' || compare(figure.value, exact(100)) <= 0) return [];
    const { start, end } = reading.sentences[q.sentence]!;
    const lead = shape.slice(start, q.start);
    if (!(FELL.test(lead) || A_FALL.test(lead) || LESS.test(tail)) || BELOW_NOUGHT.test(shape.slice(start, end))) return [];
    const message = `A fall of ${asWritten(reading, q)} is more than all of it`;
    return [figureFinding(reading, q, `${message}?`, () => [], { severity: 'information' })];
  });
