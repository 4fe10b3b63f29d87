/** `pnpm demo`: five journeys against the started system, through the public API only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '../config.ts';
import { childIsBorn } from '../journeys/child-is-born.ts';
import { informational } from '../journeys/informational.ts';
import { interactive } from '../journeys/interactive.ts';
import { registration } from '../journeys/registration.ts';
import { transactional } from '../journeys/transactional.ts';
import { openPortal } from '../support/portal.ts';

const write = (line: string) => process.stdout.write(`${line}\n`);

function addresses(): { gateway: string; identity: string } {
  try {
    return JSON.parse(readFileSync(join(dataDirectory, 'addresses.json'), 'utf8'));
  } catch (error) {
    throw new Error('Darcha has not been started here. Run `npx --yes pnpm@12 start` in another terminal first.', {
      cause: error,
    });
  }
}

async function main(): Promise<void> {
  const portal = openPortal({ ...addresses(), dataDirectory });
  const journeys = [
    ['Informational: renewing an ID card', informational],
    ['Interactive: an archive certificate of salary', interactive],
    ['Transactional: the one-time childbirth benefit', transactional],
    ['Two agencies: registration at a new home', registration],
    ['One form over three services: a child is born', childIsBorn],
  ] as const;
  for (const [title, journey] of journeys) {
    write(`\n${title}`);
    await journey(portal, (line) => write(`  ${line}`));
  }
  write('\nAll five journeys ended as they should; the result was verified.');
}

main().catch((error: Error) => {
  const away = error.message === 'fetch failed' ? 'Darcha does not answer. Is it started?' : error.message;
  process.stderr.write(`${away}\n`);
  process.exitCode = 1;
});
