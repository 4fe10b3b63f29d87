/** The log of the exchange for those who monitor it: checkpoints and tiles as C2SP `tlog-tiles` serves them. */
import type { GetCheckpointResponse } from '@darcha/proto/gen/darcha/exchange/v1/GetCheckpointResponse.ts';
import type { LogIntegrity } from '@darcha/proto/gen/darcha/exchange/v1/LogIntegrity.ts';
import type { TimeProof } from '@darcha/proto/gen/darcha/exchange/v1/TimeProof.ts';
import type { Clients } from '../clients.ts';
import type { Handler, Handlers } from '../http/call.ts';
import { Refusal } from '../http/problem.ts';
import { readTileName } from '../log/tile-path.ts';
import { sendBytes } from './shapes/bytes.ts';
import { filled, wordOf } from './shapes/words.ts';

/** A new checkpoint comes every second while there is something new. */
const fresh = 'public, max-age=1';
const forAnHour = 'public, max-age=3600';
/** What a tile holds at a width never changes. */
const forGood = 'public, max-age=31536000, immutable';
const text = 'text/plain; charset=utf-8';

export function exchangeLogHandlers({ exchangeLog }: Pick<Clients, 'exchangeLog'>): Handlers {
  const newest = async () => {
    const { checkpoint, verifierKey: key } = await exchangeLog.getCheckpoint({});
    if (!checkpoint) throw new Error('the exchange gave no checkpoint');
    return { checkpoint, key };
  };
  const getTile = tileHandler(exchangeLog);
  return {
    getLog: async () => ({ body: logShape(await exchangeLog.getCheckpoint({})) }),
    getLogCheckpoint: async (call) =>
      sendBytes(call, { type: text, bytes: (await newest()).checkpoint.note, keep: fresh }),
    getLogKey: async (call) => sendBytes(call, { type: text, bytes: `${(await newest()).key}\n`, keep: forAnHour }),
    getLogTile: getTile,
    getLogTileBeyond: getTile,
    getLogTileFarBeyond: getTile,
    getLogTileFarthest: getTile,
  };
}

/** An address of a tile has two to five parts, by how large the tree is and whether the tile is full. */
function tileHandler(exchangeLog: Clients['exchangeLog']): Handler {
  return async (call) => {
    const parts = ['first', 'second', 'third', 'fourth'].map((name) => call.param(name)).filter((part) => part !== '');
    const name = readTileName(parts.join('/'));
    if (!name) throw noTile();
    const { hashes } = await exchangeLog.getTile({ level: call.number('level'), ...name });
    return sendBytes(call, { type: 'application/octet-stream', bytes: hashes, keep: forGood });
  };
}

function noTile(): Refusal {
  const message = 'Write the place of the tile as in these examples: 067, 067.p/8, x001/x234/067.';
  return new Refusal('request-invalid', message, { faults: [{ path: 'first', code: 'pattern', message }] });
}

export function logShape({ checkpoint, integrity, timeProof, verifierKey: key }: GetCheckpointResponse) {
  if (!checkpoint || !integrity) throw new Error('the exchange gave no checkpoint');
  const { size, rootHash, signedAt } = checkpoint;
  return {
    ...{ size, rootHash: rootHash.toString('base64'), signedAt, key },
    integrity: integrityShape(integrity),
    timeProof: timeProof ? timeProofShape(timeProof) : undefined,
  };
}

export function integrityShape({ state, fault, checkedSize, checkedAt }: LogIntegrity) {
  return { state: wordOf(state, 'LOG_STATE'), fault: filled(fault), checkedSize, checkedAt: filled(checkedAt) };
}

export function timeProofShape({ state, uncoveredSince }: TimeProof) {
  return { state: wordOf(state, 'TIME_PROOF_STATE'), uncoveredSince: filled(uncoveredSince) };
}
