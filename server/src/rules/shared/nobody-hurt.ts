// “Nobody died in the blast” in a story of a blast that killed two, “there were no injuries” where four were hurt.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { readTolls } from '../../reading/paragraph/figures/tolls.ts';
import { isQuoted } from '../../reading/paragraph/quoted.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { PlacedFinding } from '../rule.ts';

const NOBODY =
  /\b(?:nobody|no one|no-one|none of (?:them|the (?!other)\p{Ll}+)) (?:was |were |is |are |has been |had been |is thought to have been |is believed to have been )?(?:seriously )?(?<deed>killed|died|dead|hurt|injured|harmed|wounded)\b|\b(?:no|without) (?:deaths|fatalities|loss of life|casualties|injuries)\b|\b(?:everyone|everybody|all (?:of them|on board|those on board)) (?:escaped|survived|was unhurt|were unhurt|got out (?:alive|unhurt|safely))(?: unhurt| unharmed| without injury| uninjured)?/giu;
/** Some of many, another time, another place, or what is only feared. */
const OTHERWISE =
  /\b(?:else|other|another|previous|previously|earlier|last (?:year|month|week)|since|if|could|might|would|may|feared|at first|initially|so far|yet|more|further|ground|inside|aboard|next|civilians?|staff|until|second|first|meanwhile|crew|residents|(?:19|20)\d\d)\b/iu;
const ANY = /\b(?:nobody|no one|no-one|none|deaths|fatalities|loss of life|casualties|injuries|everyone|everybody|all)\b/i;

/** Which toll a denial is of: of deaths, or of deaths and injuries both. */
const deniedBy = (words: string): readonly string[] =>
  /kill|die|dead|death|fatal|loss of life|surviv|alive/i.test(words)
    ? ['killed']
    : /casualt|unhurt|hurt|harm|safely/i.test(words)
      ? ['killed', 'injured']
      : ['injured'];

export function nobodyHurt({ readings }: DraftReading): PlacedFinding[] {
  const body = readings.flatMap((reading, paragraph) => (reading.prose.kind === 'body' ? [{ reading, paragraph }] : []));
  const denials = body.flatMap(({ reading, paragraph }) =>
    ANY.test(reading.text)
      ? [...reading.text.replace(/\n/g, ' ').matchAll(NOBODY)].map(({ index, 0: words }) => ({
          reading,
          paragraph,
          start: index,
          end: index + words.length,
          words,
        }))
      : [],
  );
  const plain = denials.filter((one) => !isQuoted(one.reading, one) && !OTHERWISE.test(saidAt(one.reading, one.start)));
  if (plain.length === 0) return [];
  const tolls = body.flatMap(({ reading, paragraph }) => readTolls(reading).map((toll) => ({ ...toll, reading, paragraph })));
  return plain.flatMap(({ paragraph, start, end, words }): PlacedFinding[] => {
    const kinds = deniedBy(words);
    const told = tolls.filter((toll) => kinds.includes(toll.what) && Math.abs(toll.paragraph - paragraph) <= 2 && toll.figure.value.n > 0n);
    const [toll] = told;
    if (!toll || told.some((one) => OTHERWISE.test(saidAt(one.reading, one.figure.start)))) return [];
    const said = `${toll.reading.text.slice(toll.figure.start, toll.figure.end)} ${toll.what}`;
    const related = [{ paragraph: toll.paragraph, start: toll.figure.start, end: toll.figure.end, note: said }];
    return [{ paragraph, start, end, message: `“${words}”, but ${said.toLowerCase()} elsewhere: check`, severity: 'information', related }];
  });
}

function saidAt(reading: Reading, at: number): string {
  const sentence = reading.sentences.find((s) => s.start <= at && at < s.end);
  return reading.text.slice(sentence?.start, sentence?.end);
}
