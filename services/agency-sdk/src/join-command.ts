/** What the command `join` does with its words. */
import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { parseArgs } from 'node:util';
import { DomainError } from '@darcha/kit/errors.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { type JoinOptions, join } from './joining.ts';

const usage = `Usage: join --exchange HOST:PORT --authority FILE --out DIRECTORY (--invitation FILE | --with DIRECTORY)
  Makes keys, asks the exchange for certificates, waits for the operator and writes them to the directory.
  --exchange    where it listens: for new members with --invitation, for members with --with
  --authority   certificate of the agencies' authority, PEM, as the operator gave it
  --out         where the new keys and certificates go; the same again goes on waiting
  --invitation  a file with the secret of the invitation; "-" reads it from the standard input
  --with        the directory of the present certificates, to get the next ones before those end`;

const options = {
  exchange: { type: 'string' },
  authority: { type: 'string' },
  out: { type: 'string' },
  invitation: { type: 'string' },
  with: { type: 'string' },
} as const;

export interface Terminal {
  print(line: string): void;
  complain(line: string): void;
}

/** Gives the exit code: 0 with certificates, 1 without, 2 when it was called wrongly. */
export async function joinCommand(words: readonly string[], to: Terminal): Promise<number> {
  const call = readCall(words);
  if (!call) {
    to.complain(usage);
    return 2;
  }
  try {
    const { member, until } = await join({ ...optionsOf(call), tell: to.print });
    to.print(
      `${member} has its certificates in ${call.out}: to connect until ${until.connection}, to sign until ${until.signing}`,
    );
    return 0;
  } catch (error) {
    to.complain(error instanceof DomainError ? `${error.message} (${error.code})` : (error as Error).message);
    return 1;
  }
}

type Call = {
  exchange: string;
  authority: string;
  out: string;
  invitation?: string | undefined;
  with?: string | undefined;
};

function readCall(words: readonly string[]): Call | undefined {
  try {
    const { exchange, authority, out, invitation, with: present } = parseArgs({ args: [...words], options }).values;
    if (!exchange || !authority || !out || !invitation === !present) return undefined;
    return { exchange, authority, out, invitation, with: present };
  } catch {
    // An unknown option; the usage names those there are.
    return undefined;
  }
}

function optionsOf(call: Call): JoinOptions {
  const { exchange: address, authority, out: directory, invitation, with: present = '' } = call;
  const read = (name: string) => readFileSync(joinPath(present, name));
  const by = invitation
    ? { invitation: readFileSync(invitation === '-' ? 0 : invitation, 'utf8').trim() }
    : { connection: { certificate: read('connection.pem'), key: read('connection.key') } };
  return { address, authority: readFileSync(authority), by, directory, log: createLogger('join', 'warn') };
}
