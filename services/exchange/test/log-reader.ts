/** Reading the log from outside, and verifying it by the code of others: sigstore's verifier of logs and their checkpoints. */
import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import { servicePaths } from '@darcha/pki/pki.ts';
import { exchangeLog, type MethodsOf } from '@darcha/proto/contracts.ts';
import type { GetCheckpointResponse } from '@darcha/proto/gen/darcha/exchange/v1/GetCheckpointResponse.ts';
import { hashLeaf } from '@darcha/transparency-log/tree/hashing.ts';
import { isConsistent } from '@darcha/transparency-log/tree/proofs.ts';
import { verifyCheckpoint } from '@sigstore/verify/dist/tlog/checkpoint.js';
import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle.js';
import type { RunningExchange } from '../src/start.ts';
import { dial, log, readTls, type Surroundings, until } from './support.ts';

export type LogClient = Client<MethodsOf<typeof exchangeLog>>;

/** Reads as the gateway does; with a member's certificate, as that member does. */
export function logClient(around: Surroundings, exchange: RunningExchange, member?: string): LogClient {
  const client = createClient(exchangeLog, {
    peer: 'exchange',
    address: dial(member === undefined ? exchange.address : exchange.membersAddress),
    tls: member === undefined ? readTls(servicePaths(around.directory, 'gateway')) : around.connection(member),
    log,
  });
  around.onEnd(() => client.close());
  return client;
}

/** Pauses that suit a test. */
export const brisk = { checkpointEveryMs: 80, batch: 50, sweepPauseMs: 0, sweepRestMs: 700 };

/** Waits until a checkpoint covers the position. */
export async function covered(client: LogClient, position: number): Promise<GetCheckpointResponse> {
  let found: GetCheckpointResponse | undefined;
  await until(`a checkpoint covers ${position}`, async () => {
    found = await client.getCheckpoint({}).catch(() => undefined);
    return (found?.checkpoint?.size ?? -1) >= position;
  });
  assert.ok(found);
  return found;
}

/** The bytes of all entries, from the database itself. */
export async function entryBytes(around: Surroundings): Promise<Buffer[]> {
  const documents = await collection(around, 'log').find({}).sort({ _id: 1 }).toArray();
  assert.deepEqual(
    documents.map(({ _id }) => Number(_id)),
    documents.map((_, i) => i + 1),
    'positions without gaps',
  );
  return documents.map(({ bytes }) => Buffer.from(bytes.value()));
}

export function collection({ mongo: { connection } }: Surroundings, name: string) {
  return connection.getClient().db(connection.name).collection(name);
}

/** By sigstore: the note is signed by the key of `verifierKey`, and each entry is in the tree at its position. */
export async function verifyEntries(
  client: LogClient,
  { checkpoint, verifierKey }: GetCheckpointResponse,
  entries: { position: number; bytes: Buffer }[],
): Promise<void> {
  assert.ok(checkpoint);
  for (const { position, bytes } of entries) {
    const { hashes } = await client.getInclusionProof({ position, treeSize: checkpoint.size });
    const entry = {
      canonicalizedBody: bytes,
      inclusionProof: { logIndex: String(position - 1), hashes, checkpoint: { envelope: checkpoint.note } },
    };
    verifyMerkleInclusion(entry as never, verifyCheckpoint(entry as never, [authority(verifierKey)] as never));
  }
}

/** What sigstore is told of a log: how its key is called and what it is. */
function authority(verifierKey: string) {
  // The key may hold the sign that separates it.
  const [, name = '', id = '', key = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(verifierKey) ?? [];
  const x = Buffer.from(key, 'base64').subarray(1).toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return { baseURL: name, logID: Buffer.from(id, 'hex'), publicKey };
}

/**
 * Every checkpoint that was kept begins with the one before it, and all instances tell the same. By our own verifier: sigstore has none
 * for consistency; ours is held to published vectors (services/transparency-log/src/tree/published.unit.test.ts).
 */
export async function verifyChain(clients: LogClient[], around: Surroundings): Promise<number[]> {
  const stored = await collection(around, 'log.checkpoints').find({}).sort({ _id: 1 }).toArray();
  const sizes = stored.map(({ _id }) => Number(_id));
  assert.deepEqual(
    stored.map(({ after }) => after),
    [-1, ...sizes.slice(0, -1)],
  );
  let older: { size: number; root: Buffer } = { size: 0, root: Buffer.alloc(0) };
  for (const size of sizes.filter((of) => of > 0)) {
    const [first, ...others] = await Promise.all(clients.map((client) => client.getCheckpoint({ size })));
    for (const other of others) assert.deepEqual(other.checkpoint, first?.checkpoint);
    assert.ok(first?.checkpoint);
    const newer = { size, root: first.checkpoint.rootHash };
    if (older.size > 0) {
      const { hashes } = (await clients[0]?.getConsistencyProof({ olderSize: older.size, treeSize: size })) ?? {};
      assert.ok(isConsistent({ older, newer, proof: hashes ?? [] }), `${older.size} in ${size}`);
    }
    older = newer;
  }
  return sizes;
}

/** The tiles of level 0, put together, are the hashes of the entries. */
export async function verifyTiles(client: LogClient, size: number, entries: Buffer[]): Promise<void> {
  for (let from = 0; from < size; from += 256) {
    const width = Math.min(256, size - from);
    const { hashes } = await client.getTile({ level: 0, index: from / 256, width });
    assert.deepEqual(hashes, Buffer.concat(entries.slice(from, from + width).map(hashLeaf)));
  }
}
