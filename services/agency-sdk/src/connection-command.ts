/** What the command `connection` does with its words. */
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DomainError } from '@darcha/kit/errors.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { memberOf } from './certificates.ts';
import type { Finding, Report, Trying } from './connection-test.ts';
import type { Terminal } from './join-command.ts';
import { createMember } from './member.ts';
import type { MemberOptions } from './types.ts';

const usage = `Usage: connection --exchange HOST:PORT --with DIRECTORY [--authority FILE]
                  [--record-type ID [--consumer CODE] [--purpose ID]]
  Has the exchange look at everything that questions and answers need, and prints what it found and what to do.
  --exchange     where it listens for members
  --with         the directory of keys and certificates, as the command join writes it
  --authority    certificate of the agencies' authority, PEM; ca.pem of the directory unless said
  --record-type  something you ask for, for example interior-ministry/residence@1
  --consumer     the agency that needs the record; you unless said
  --purpose      the service it is asked for; any unless said`;

const options = {
  exchange: { type: 'string' },
  with: { type: 'string' },
  authority: { type: 'string' },
  'record-type': { type: 'string' },
  consumer: { type: 'string' },
  purpose: { type: 'string' },
} as const;

/** What to do about errors that keep anything from being looked at, besides what they say. */
const remedies: Record<string, string> = {
  'transport-unavailable':
    'The address, a firewall, the exchange itself, or the certificates are wrong: ca.pem must be that of the agencies’ ' +
    'authority, connection.pem must not have ended. Try: openssl s_client -connect HOST:PORT -cert connection.pem -key connection.key -CAfile ca.pem',
};

/** Gives the exit code: 0 when everything works, 1 when something does not, 2 when it was called wrongly. */
export async function connectionCommand(words: readonly string[], to: Terminal): Promise<number> {
  const call = readCall(words);
  if (!call) {
    to.complain(usage);
    return 2;
  }
  try {
    const { works, findings } = await test(call);
    for (const line of findings.flatMap(linesOf)) to.print(line);
    return works ? 0 : 1;
  } catch (error) {
    const remedy = error instanceof DomainError ? remedies[error.code] : undefined;
    to.complain(error instanceof DomainError ? `${error.message} (${error.code})` : (error as Error).message);
    if (remedy) to.complain(remedy);
    return 1;
  }
}

interface Call extends Trying {
  exchange: string;
  with: string;
  authority: string;
}

function readCall(words: readonly string[]): Call | undefined {
  try {
    const { exchange, with: directory, authority, ...wish } = parseArgs({ args: [...words], options }).values;
    const { 'record-type': recordType, consumer, purpose } = wish;
    if (!exchange || !directory || (!recordType && (consumer || purpose))) return undefined;
    return {
      exchange,
      with: directory,
      authority: authority ?? join(directory, 'ca.pem'),
      recordType,
      consumer,
      purpose,
    };
  } catch {
    // An unknown option; the usage names those there are.
    return undefined;
  }
}

async function test({ exchange, with: directory, authority, ...trying }: Call): Promise<Report> {
  const member = createMember({ ...membership(directory, authority), address: exchange });
  try {
    return await member.testConnection(trying);
  } finally {
    await member.close();
  }
}

function membership(directory: string, authority: string): Omit<MemberOptions, 'address'> {
  const read = (file: string) => {
    if (existsSync(file)) return readFileSync(file);
    throw new Error(`There is no ${file}. Name the directory that the command join wrote, with --with.`);
  };
  const pair = (name: string) => ({
    certificate: read(join(directory, `${name}.pem`)),
    key: read(join(directory, `${name}.key`)),
  });
  const signing = pair('signing');
  const code = memberOf(new X509Certificate(signing.certificate));
  if (!code) throw new Error(`${join(directory, 'signing.pem')} does not name a member of the exchange.`);
  const connection = { ...pair('connection'), authority: read(authority) };
  return { code, connection, signing, log: createLogger('connection', 'silent') };
}

const marks: Record<Finding['state'], string> = { fine: 'ok', warning: 'WARN', fault: 'FAULT', skipped: '-' };

function linesOf({ part, state, code, message }: Finding): string[] {
  return [`${marks[state].padEnd(6)}${part}${code === '' ? '' : ` (${code})`}`, `      ${message}`];
}
