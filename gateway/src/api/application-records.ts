/** The record of every step of an application. */
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';
import { sendBytes } from './shapes/bytes.ts';

/** Signed anew each time it is asked for. */
const keep = 'private, no-store';

export function applicationRecordsHandlers({ applicationRecords }: Pick<Clients, 'applicationRecords'>): Handlers {
  return {
    getApplicationRecord: async (call) => {
      const number = call.param('number');
      const { recordJson } = await applicationRecords.getRecord({ number });
      const fileName = `record-${number}.json`;
      return sendBytes(call, { type: 'application/json', bytes: recordJson, keep, fileName });
    },
    getApplicationRecordHead: async (call) => {
      const { head, position, hash, officials } = await applicationRecords.getRecordHead({
        number: call.param('number'),
      });
      return { body: { head, position, hash, ...(officials.length > 0 && { officials }) } };
    },
  };
}
