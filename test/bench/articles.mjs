// The articles that everything is measured on: real ones where the research data lies beside the checkout, else made up here.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const real = fileURLToPath(new URL('../../../shared/accuracy/data/polnear-train.jsonl.gz', import.meta.url));

// A seeded generator, so that every run makes the same articles.
export function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PEOPLE = [
  'Anna Weiss',
  'Daniel Osei',
  'Ruth Kavanagh',
  'Tom Adeyemi',
  'Priya Nair',
  'Mark Ellery',
  'Helen Barlow',
  'Anders Lund',
  'Mei Tanaka',
  'Omar Haddad',
];
const BODIES = [
  'the council',
  'NATO',
  'the European Union',
  'the World Health Organization',
  'the treasury',
  'the harbour board',
  'the US',
  'the United Nations',
  'parliament',
  'the hospital trust',
];
const ACTS = [
  'backed the plan',
  'refused to sign',
  'opened an inquiry',
  'raised its offer',
  'put off the vote',
  'met the unions',
  'closed two schools',
  'bought the site',
];
const TIMES = [
  'on Monday',
  'last week',
  'in March',
  'on 4 March 2026',
  'after two days of talks',
  'at a meeting in Lisbon',
  'before the summer',
];
const FIGURES = [
  '12 of 40 members',
  'about 3,000 homes',
  '£4.2m',
  '20% more than last year',
  '10 miles (16km) of track',
  'nearly half of all voters',
  'the largest sum since 1996',
];
const WORDS = [
  'We cannot wait for another winter',
  'Nobody asked the people who live here',
  'It is the right thing to do',
  'There is no money for that',
  'They promised us a bridge',
  'We will come back to it in the autumn',
];

export function sentence(pick) {
  const one = (list) => list[pick(list.length)];
  const name = one(PEOPLE);
  const surname = name.split(' ')[1];
  switch (pick(8)) {
    case 0:
      return `“${one(WORDS)},” ${name} said ${one(TIMES)}.`;
    case 1:
      return `${surname} said that ${one(BODIES)} ${one(ACTS)} ${one(TIMES)}.`;
    case 2:
      return `“${one(WORDS)},” said ${surname}, who speaks for ${one(BODIES)}. “${one(WORDS)}.”`;
    case 3:
      return `According to ${one(BODIES)}, the plan would cost ${one(FIGURES)}.`;
    case 4:
      return `${name}, the minister, told reporters ${one(TIMES)} that it was “${one(WORDS).toLowerCase()}”.`;
    case 5:
      return `${one(BODIES).replace(/^./, (c) => c.toUpperCase())} ${one(ACTS)} ${one(TIMES)}, with ${one(FIGURES)}.`;
    case 6:
      return `The report, which ${surname} read ${one(TIMES)}, found ${one(FIGURES)} in the ${['north', 'south', 'old town', 'port'][pick(4)]}.`;
    default:
      return `Officials ${['met', 'spoke', 'waited', 'voted'][pick(4)]} ${one(TIMES)} while ${one(BODIES)} ${one(ACTS)}.`;
  }
}

function madeUp(count) {
  const pick = random(20151202);
  return Array.from({ length: count }, (_, i) => {
    const paragraphs = [`${PEOPLE[i % PEOPLE.length].split(' ')[1]} and the council at odds over plan number ${i}`];
    for (let p = 0; p < 12 + pick(14); p++) paragraphs.push(Array.from({ length: 1 + pick(4) }, () => sentence(pick)).join(' '));
    return paragraphs.join('\n\n');
  });
}

/** Articles, and where they are from. */
export function articles() {
  if (!existsSync(real)) return { from: 'made up by the bench', texts: madeUp(840) };
  const lines = gunzipSync(readFileSync(real)).toString('utf8').trim().split('\n');
  return { from: 'PolNeAR, train split', texts: lines.map((line) => JSON.parse(line).text) };
}

export const words = (text) => text.split(/\s+/).filter(Boolean).length;

/** One draft of about so many words. */
export function draftOf(texts, size) {
  const parts = [];
  let count = 0;
  for (let i = 0; count < size; i++) {
    for (const paragraph of texts[i % texts.length].split(/\n+/)) {
      if (count >= size) break;
      parts.push(paragraph);
      count += words(paragraph);
    }
  }
  return parts.join('\n\n');
}
