/** One page rendered with all its protection, beside a bare Express app rendering the same template with the same facts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../../../gateway/test/support/reader.ts';
import type { TestSystem } from '../../support/system.ts';
import { startPeer } from '../child.ts';
import { load } from '../http-load.ts';
import type { Figure } from '../measure.ts';

const page = { path: '/services/:id', params: { id: 'childbirth-benefit' } };
const address = '/services/childbirth-benefit';

interface Reading {
  name: string;
  note: string;
  /** The sign-in name of the reader; nobody is signed in without. */
  reader?: string;
}

/** The page of a service, asked for by somebody who is signed in: rendered for them each time. */
export const pagesSignedIn = (system: TestSystem) =>
  reading(system, {
    name: 'pages.signed-in',
    reader: 'dilnoza',
    note: 'GET of the page of a service, signed in, 16 at once: the page is rendered anew each time, in the frame of its reader; what it shows to everybody is kept until the catalogue changes, for a minute or two at most. The peer has the facts in memory, too, and only renders.',
  });

/** The same, nobody being signed in: kept as it was sent until the catalogue changes. */
export const pagesShared = (system: TestSystem) =>
  reading(system, {
    name: 'pages.shared',
    note: 'GET of the page of a service, nobody signed in, 16 at once: the page is kept until the catalogue changes; the peer renders it each time.',
  });

async function reading(
  { addresses, dataDirectory, process }: TestSystem,
  { name, note, reader }: Reading,
): Promise<Figure> {
  const file = join(dataDirectory, 'bench-page.json');
  writeFileSync(file, JSON.stringify(page));
  const peer = await startPeer('express-page.ts', { DARCHA_PEER_FILE: file, DARCHA_PEER_ADDRESS: addresses.gateway });
  const headers: Record<string, string> = { accept: 'text/html', 'accept-language': 'en' };
  if (reader !== undefined) {
    const { cookies, signIn } = createReader(addresses.gateway);
    await signIn(reader);
    headers.cookie = [...cookies].map(([cookie, value]) => `${cookie}=${value}`).join('; ');
  }
  return {
    ...{ name, note },
    goal: 0.6,
    count: 1_000,
    ours: {
      name: 'gateway',
      run: (count) => load({ url: `${addresses.gateway}${address}`, atOnce: 16, headers }, count),
      pids: () => ({ gateway: process('gateway').pid() ?? 0, catalogue: process('catalogue').pid() ?? 0 }),
    },
    peer: {
      name: 'bare Express rendering the same template',
      run: (count) => load({ url: `${peer.address}/page`, atOnce: 16, headers }, count),
      pids: () => ({ express: peer.pid }),
    },
    close: async () => peer.stop(),
  };
}
