/** Walks its share of the corpus, in a process beside the others and with an account of its own. */
import { once } from 'node:events';
import { workspace } from '../../test/support/workspace.ts';
import { documentsOf } from './documents.ts';
import { MUTATIONS } from './mutations/all.ts';
import type { Share } from './pool.ts';
import { walk } from './walk.ts';

const [share] = (await once(process, 'message')) as [Share];
const space = await workspace({}, []);
try {
  for (const document of [...documentsOf('ready'), ...documentsOf('templated')]) {
    if (share.names.includes(document.name)) process.send?.(await walk(space, document, MUTATIONS));
  }
} finally {
  await space.close();
  process.disconnect();
}
