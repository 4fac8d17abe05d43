/**
 * Verbs of speech that say more than that something was said, by infinitive, with what each implies. Our own wording; that a reader
 * hears it is common ground of the agencies' style books.
 */
export const LOADED_VERBS: Readonly<Record<string, string>> = {
  admit: 'guilt, or reluctance to say it',
  allege: 'an accusation that nobody has proved',
  assert: 'force without evidence',
  boast: 'vanity',
  brag: 'vanity',
  claim: 'doubt that it is true',
  concede: 'that an argument was lost',
  confess: 'guilt',
  contend: 'a dispute',
  gush: 'praise without judgment',
  insinuate: 'a hidden accusation',
  insist: 'doubt, or that somebody denies it',
  maintain: 'that it was shown to be wrong',
  moan: 'that the complaint is petty',
  profess: 'insincerity',
  rant: 'a loss of temper',
  refute: 'that it was proved wrong',
  reveal: 'a secret, and that it is true',
  whine: 'that the complaint is petty',
};
