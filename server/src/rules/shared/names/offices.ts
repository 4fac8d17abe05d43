/** An office as it compares: its holder’s kind and its field. “Foreign Minister” → minister, foreign. */
export interface Office {
  readonly rank: string;
  readonly field: string;
}

// Offices that one person hardly holds at once; the field before or after them tells two of a rank apart.
const RANK =
  /^(?:(?:the|a|an|former|then|acting|deputy|incoming|outgoing|interim|new|late|longtime|veteran|current)\s)*(?:(?:[\p{L}-]+\s){0,3}?)?(president|prime minister|premier|chancellor|minister|secretary|senator|sen|representative|rep|congressman|congresswoman|governor|gov|mayor|ambassador|general|gen|colonel|col|major|captain|king|queen|pope|cardinal|archbishop|bishop|judge)(?: (?:of|for) (?:the )?(state|defen[cs]e|health|education|energy|agriculture|labou?r|commerce|justice|transport|finance|trade|foreign affairs|the interior|interior|homeland security|the treasury|treasury))?$/iu;
const FIELD =
  /(foreign|defen[cs]e|home|finance|interior|justice|health|education|trade|energy|environment|oil|transport|treasury|culture|labou?r|business|housing|immigration|agriculture|sports?|tourism|science|press|vice|deputy|lieutenant)\s(?:minister|secretary|president|governor)$/iu;

/** Reads an office from its words, or undefined where they name none that can be told apart. */
export function officeOf(words: string): Office | undefined {
  const plain = words.replace(/\./g, '').toLowerCase();
  const match = RANK.exec(plain);
  if (!match) return undefined;
  const rank = SHORT[match[1]!] ?? match[1]!;
  const field = (match[2] ?? FIELD.exec(plain)?.[1] ?? '')
    .replace('defense', 'defence')
    .replace('labor', 'labour')
    .replace(/^foreign affairs$/, 'foreign');
  return { rank, field };
}

const SHORT: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gov: 'governor',
  gen: 'general',
  col: 'colonel',
  premier: 'prime minister',
};

/** Can one person hardly hold both? Two fields of one rank, or two seats. */
export function contradict(a: Office, b: Office): boolean {
  if (a.rank === b.rank) return a.field !== '' && b.field !== '' && a.field !== b.field;
  const seats = /^(?:senator|representative|governor|mayor)$/;
  return seats.test(a.rank) && seats.test(b.rank);
}
