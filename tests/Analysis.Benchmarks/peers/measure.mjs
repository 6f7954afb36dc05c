// Reads a text paragraph by paragraph with each peer and prints one JSON object a line: {name, reads, megabytesPerSecond}.
// usage: node measure.mjs FILE
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import compromiseDates from 'compromise-dates';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

nlp.plugin(compromiseDates);
const wink = winkNLP(model, ['sbd', 'negation', 'sentiment', 'pos', 'ner']);
const reference = new Date(Date.UTC(2012, 3, 28));
const paragraphs = readFileSync(process.argv[2], 'utf8').split('\n\n').filter(p => p.trim());

const peers = [
  ['chrono-node', 'dates', 2, p => chrono.parse(p, reference)],
  ['wink-nlp', 'spans of numbers and dates, no values', 2, p => wink.readDoc(p).entities().out(wink.its.detail)],
  ['compromise', 'numbers and dates', 8, p => { const d = nlp(p); d.numbers().json(); d.dates().json(); }],
];

for (const [name, reads, seconds, read] of peers) {
  for (const p of paragraphs.slice(0, 40)) read(p);
  let bytes = 0, i = 0;
  const start = process.hrtime.bigint();
  let elapsed = 0;
  while (elapsed < seconds) {
    const p = paragraphs[i++ % paragraphs.length];
    read(p);
    bytes += Buffer.byteLength(p);
    elapsed = Number(process.hrtime.bigint() - start) / 1e9;
  }
  console.log(JSON.stringify({ name, reads, megabytesPerSecond: bytes / elapsed / 1e6 }));
}
