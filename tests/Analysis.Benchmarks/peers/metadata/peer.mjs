// One peer as a filter: {"id","path","url"?} a line in, {"id","title","authors","published"} a line out.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseHTML } from 'linkedom';

const day = value => {
  if (!value) return undefined;
  const stated = /^\d{4}-\d\d-\d\d/.exec(String(value));
  if (stated) return stated[0];
  const parsed = new Date(value);
  return Number.isNaN(parsed.getTime()) ? undefined : parsed.toISOString().slice(0, 10);
};

const readers = {
  readability: async () => {
    const { Readability } = await import('@mozilla/readability');
    return async html => {
      const read = new Readability(parseHTML(html).document).parse();
      return { title: read?.title, author: read?.byline, date: read?.publishedTime };
    };
  },
  defuddle: async () => {
    const { Defuddle } = await import('defuddle/node');
    return async (html, url) => {
      const read = await Defuddle(parseHTML(html).document, url);
      return { title: read.title, author: read.author, date: read.published };
    };
  },
  metascraper: async () => {
    const rules = await Promise.all(['author', 'date', 'title'].map(async name => (await import(`metascraper-${name}`)).default()));
    const scrape = (await import('metascraper')).default(rules);
    return async (html, url) => {
      const read = await scrape({ html, url: url ?? 'https://example.org/' });
      return { title: read.title, author: read.author, date: read.date };
    };
  },
};

const name = process.argv[2];
if (!(name in readers)) {
  console.error(`usage: node peer.mjs ${Object.keys(readers).join('|')}`);
  process.exit(2);
}
const read = await readers[name]();
console.log = console.warn = console.error;
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, path, url } = JSON.parse(line);
  let answer = { id, authors: [] };
  try {
    const found = await read(readFileSync(path, 'utf8'), url);
    answer = { id, title: found.title, authors: found.author ? [{ name: found.author }] : [], published: day(found.date) };
  } catch (error) {
    answer.error = String(error);
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
