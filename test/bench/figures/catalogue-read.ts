/** One service read through the gateway with all its protection, beside a bare Express app answering the same object. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from '../../support/portal.ts';
import type { TestSystem } from '../../support/system.ts';
import { startPeer } from '../child.ts';
import { load } from '../http-load.ts';
import type { Figure } from '../measure.ts';

const path = '/api/v1/services/childbirth-benefit';

export async function catalogueRead(system: TestSystem): Promise<Figure> {
  const file = join(system.dataDirectory, 'bench-service.json');
  writeFileSync(file, JSON.stringify(ok(await system.portal.visitor.get(path))));
  const peer = await startPeer('express-json.ts', { DARCHA_PEER_FILE: file });
  const headers = { 'accept-language': 'en' };
  return {
    name: 'catalogue.read',
    goal: 1.0,
    note: 'GET of one service, 32 at once, headers, limits and log on. On two cores the load generator holds both sides up: the processor time tells them apart. What is left of ours is Express, the protective headers and the log line.',
    count: 4_000,
    ours: {
      name: 'gateway',
      run: (count) => load({ url: `${system.addresses.gateway}${path}`, atOnce: 32, headers }, count),
      pids: () => ({ gateway: system.process('gateway').pid() ?? 0 }),
    },
    peer: {
      name: 'bare Express res.json',
      run: (count) => load({ url: `${peer.address}/object`, atOnce: 32, headers }, count),
      pids: () => ({ express: peer.pid }),
    },
    close: async () => peer.stop(),
  };
}
