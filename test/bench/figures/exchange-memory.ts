/** What the exchange comes to in memory while 50 answers of 50 MiB each go through it at once. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Content, createMember, type Member } from '@darcha/agency-sdk/member.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { memberPaths } from '@darcha/pki/pki.ts';
import { startTestSystem } from '../../support/system.ts';
import type { MemoryFigure } from '../measure-memory.ts';

const atOnce = 50;
const size = 50 * 1024 * 1024;
const part = Buffer.alloc(64 * 1024, 'plan');
const question = {
  recordType: 'cadastre-agency/plans@1',
  arguments: { person: '91203950010011' },
  fields: ['count', 'plans'],
  content: 'plans',
  purpose: 'permanent-residence-registration',
  basis: 'cadastre',
  consumer: 'interior-ministry',
};

/** In a system of its own, in which the figure is the only provider. */
export async function exchangeMemory(): Promise<MemoryFigure> {
  const system = await startTestSystem({ agencies: [] });
  // Takes about a second of one core for each answer in the exchange, and as much in the two members.
  const [asker, provider] = ['portal', 'cadastre-agency'].map((code) => memberOf(system, code)) as [Member, Member];
  const content = largeContent();
  const provision = provider.provide({
    [question.recordType]: async () => ({ outcome: 'found', record: { count: 1, plans: content.manifest }, content }),
  });
  while (!provision.connected()) await sleep(50);
  const pid = () => system.process('exchange').pid() ?? 0;
  const one = async () => {
    const { content: received } = await asker.askWithContent(question);
    if (!received) throw new Error('the answer has no content');
    for await (const _ of received);
  };
  return {
    name: 'exchange.memory',
    mostBytes: 400 * 1024 * 1024,
    note: `${atOnce} answers of ${size / 1024 / 1024} MiB at once, through the exchange and back over TLS, hashed three times.`,
    run: async () => {
      await Promise.all(Array.from({ length: atOnce }, one));
      return atOnce;
    },
    pid,
    close: async () => {
      await Promise.all([asker.close(), provider.close()]);
      await system.stop();
    },
  };
}

function largeContent(): Content {
  const hash = createHash('sha256');
  for (let sent = 0; sent < size; sent += part.length) hash.update(part);
  return {
    manifest: { mediaType: 'application/pdf', size, sha256: hash.digest('hex') },
    open: async function* () {
      for (let sent = 0; sent < size; sent += part.length) yield part;
    },
  };
}

function memberOf({ dataDirectory, addresses }: Awaited<ReturnType<typeof startTestSystem>>, code: string): Member {
  const { connection, signing, authority } = memberPaths(join(dataDirectory, 'pki'), code);
  return createMember({
    code,
    address: addresses.members,
    connection: {
      certificate: readFileSync(connection.certificate),
      key: readFileSync(connection.key),
      authority: readFileSync(authority),
    },
    signing: { certificate: readFileSync(signing.certificate), key: readFileSync(signing.key) },
    log: createLogger('bench', 'silent'),
    timeoutMs: 60_000,
  });
}
