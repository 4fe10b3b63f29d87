/** The log of an exchange that stands in: a checkpoint, and tiles whose hashes tell what was asked for. */
import { DomainError } from '@darcha/kit/errors.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { exchangeLog } from '@darcha/proto/contracts.ts';
import type { GetCheckpointResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/GetCheckpointResponse.ts';
import type { GetTileRequest } from '@darcha/proto/gen/darcha/exchange/v1/GetTileRequest.ts';
import type { Knobs } from './knobs.ts';

export const logNote = 'darcha.test/exchange-log\n1\nAAAA\n\n— darcha.test/exchange-log BBBB\n';
export const logKey = 'darcha.test/exchange-log+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
/** No tile stands from here on. */
export const tilesEnd = 5_000_000;

export function logStandIn(knobs: Pick<Knobs, 'log'>): Service {
  return service(exchangeLog, {
    getCheckpoint: async (): Promise<GetCheckpointResponseInput> => ({
      checkpoint: {
        size: 1,
        rootHash: Buffer.alloc(32, 7),
        note: knobs.log?.note ?? logNote,
        signedAt: '2026-11-22T05:04:00.000Z',
      },
      verifierKey: logKey,
      integrity: { state: 'LOG_STATE_SOUND', checkedSize: 1, checkedAt: '2026-11-22T05:04:01.000Z' },
    }),
    getTile: async ({ level, index, width }: GetTileRequest) => {
      if (index >= tilesEnd) throw new DomainError('not-found', 'tile-unknown', 'There is no such tile.');
      const hashes = Buffer.alloc((width || 256) * 32);
      hashes.write(`${level} ${index} ${width}`);
      return { hashes };
    },
    getEntry: async () => ({}),
    getInclusionProof: async () => ({ treeSize: 1, hashes: [Buffer.of(7)] }),
    getConsistencyProof: async () => ({ hashes: knobs.log?.hashes ?? [] }),
  });
}
