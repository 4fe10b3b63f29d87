/** A provider as a process that tests may kill: told whose, where and from which certificates; tells of every question, and answers none. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createMember } from '@darcha/agency-sdk/member.ts';
import { memberPaths } from '@darcha/pki/pki.ts';
import { codes, log, readPair, readTls, residence } from './values.ts';

const [address = '', directory = '', instances = ''] = process.argv.slice(2);
const { connection, signing, authority } = memberPaths(directory, codes.provider);
const member = createMember({
  code: codes.provider,
  address,
  connection: readTls({ ...connection, authority }),
  signing: readPair(signing),
  log,
});
const provision = member.provide({
  [residence]: async () => {
    process.send?.('heard');
    return new Promise(() => undefined);
  },
});
while (provision.instances().length < Number(instances)) await sleep(20);
process.send?.('connected');
