/** The record of the one application there is. */
import { DomainError } from '@darcha/kit/errors.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { applicationRecords } from '@darcha/proto/contracts.ts';
import { owned } from './knobs.ts';

const head = { head: 'e30.e30.c2ln', position: 1, hash: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA' };

export function recordsStandIn(): Service {
  const known = (number: string) => {
    if (number !== owned) throw new DomainError('not-found', 'application-unknown', 'There is no such application.');
  };
  return service(applicationRecords, {
    getRecord: async ({ number }: { number: string }) => {
      known(number);
      const record = {
        format: 'darcha-application-record/1',
        about: { number },
        entries: [{ position: 1 }],
        head: head.head,
      };
      return { recordJson: Buffer.from(JSON.stringify(record)) };
    },
    getRecordHead: async ({ number }: { number: string }) => {
      known(number);
      return { ...head, officials: [] };
    },
  });
}
