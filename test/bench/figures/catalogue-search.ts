/** A search over 10,000 services, beside the reading of one of them, and beside the same search over 300. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger } from '@darcha/kit/log.ts';
import { createClient } from '@darcha/kit/rpc/client.ts';
import { ensurePki, servicePaths } from '@darcha/pki/pki.ts';
import { catalogue } from '@darcha/proto/contracts.ts';
import { parse } from 'yaml';
import { root } from '../../config.ts';
import { type Peer, startPeer } from '../child.ts';
import { generateQueries } from '../generated/services.ts';
import type { Side, TimesFigure } from '../measure-times.ts';

const many = 10_000;
const few = 300;
const queries = generateQueries(5_000);
/** As many as the first page of the portal shows. */
const page = { size: 10, token: '' };

export async function catalogueSearch(directory: string): Promise<TimesFigure> {
  const large = await openCatalogue(directory, many);
  return {
    name: 'catalogue.search',
    most: 3,
    note: `Median time of a search over ${many} generated services (two or three words in four languages, a third of them misspelt or unfinished, ten hits a page with their reasons) to that of reading one service; both by RPC with mutual TLS, one at a time.`,
    count: 250,
    ours: large.searching(`search over ${many}`),
    peer: large.reading(),
    close: large.close,
  };
}

export async function catalogueSearchGrowth(directory: string): Promise<TimesFigure> {
  const large = await openCatalogue(directory, many);
  const small = await openCatalogue(directory, few);
  return {
    name: 'catalogue.search.growth',
    most: 1.5,
    note: `Median time of the same searches over ${many} and over ${few} generated services, by RPC, one at a time.`,
    count: 250,
    ours: large.searching(`search over ${many}`),
    peer: small.searching(`search over ${few}`),
    close: async () => {
      await large.close();
      await small.close();
    },
  };
}

/** A catalogue of generated services in a process of its own, and a client of it. */
async function openCatalogue(directory: string, services: number) {
  const pki = join(directory, 'pki');
  await ensurePki({ directory: pki, environment: 'test', services: ['catalogue', 'gateway'], members: [] });
  const peer = await startCatalogue(directory, pki, services);
  const client = createClient(catalogue, { peer: 'catalogue', address: peer.address, ...connection(pki) });
  const side = (name: string, once: (i: number) => Promise<unknown>): Side => ({
    name,
    once,
    pids: () => ({ [`catalogue of ${services}`]: peer.pid, client: process.pid }),
  });
  return {
    searching: (name: string) =>
      side(name, (i) => client.listServices({ query: queries[i % queries.length] ?? '', page })),
    reading: () => side('reading one service', (i) => client.getService({ id: `generated-${(i * 7) % services}` })),
    close: async () => {
      client.close();
      peer.stop();
    },
  };
}

const modelFile = new URL('services/catalogue/content/passports/childbirth-benefit/2.yaml', `file://${root}/`);

/** The passport the generated ones take everything from but their texts. */
async function startCatalogue(directory: string, pki: string, services: number): Promise<Peer> {
  const file = join(directory, 'bench-model.json');
  writeFileSync(file, JSON.stringify(parse(readFileSync(modelFile, 'utf8'))));
  return startPeer('catalogue.ts', {
    DARCHA_PEER_FILE: file,
    DARCHA_PEER_PKI: pki,
    DARCHA_PEER_COUNT: String(services),
  });
}

function connection(pki: string) {
  const paths = servicePaths(pki, 'gateway');
  return {
    tls: {
      authority: readFileSync(paths.authority),
      key: readFileSync(paths.key),
      certificate: readFileSync(paths.certificate),
    },
    log: createLogger('bench', 'silent'),
    timeoutMs: 20_000,
  };
}
