/**
 * Walks the corpus of specs found in the wild, which lies beside the project: each is applied to the embedded API
 * Gateway and changed field by field, or refused for a reason that holds. Prints a table; fails when a zero is none.
 *
 * `npm run corpus [-- WORD]`: only the documents whose names hold the word. `-- -u` writes what is refused into
 * `corpus/refused.txt`, which is then to be read before it is committed.
 */
import { documentsOf, hasCorpus } from './corpus/documents.ts';
import { walkAll } from './corpus/pool.ts';
import { summary, writeReviewed } from './corpus/table.ts';

const [word] = process.argv.slice(2).filter((argument) => argument !== '-u');
if (hasCorpus) {
  const documents = [...documentsOf('ready'), ...documentsOf('templated')].filter(({ name }) =>
    name.includes(word ?? ''),
  );
  const results = await walkAll(documents);
  if (process.argv.includes('-u') && word === undefined) writeReviewed(results);
  const { lines, ok } = summary(results, word === undefined);
  console.log(lines.join('\n'));
  if (!ok) process.exitCode = 1;
} else {
  console.log('The corpus is not beside the project; nothing was walked.');
}
