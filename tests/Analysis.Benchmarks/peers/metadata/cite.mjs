// What citation-js understands of a citation file, as CSL-JSON.
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

const text = readFileSync(process.argv[2], 'utf8');
process.stdout.write(JSON.stringify(new Cite(text).data, (key, value) => (key.startsWith('_') ? undefined : value), 2) + '\n');
