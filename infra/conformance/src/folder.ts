/** An authority and certificates made for the trial alone, in a folder where they stay for the next one. */
import { chmodSync, copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSigner, createVerifier, type Signer, type Verifier } from '@darcha/agency-sdk/signed-message.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { type Fault, issueFaultyMember } from '@darcha/pki/faulty.ts';
import { ensurePki, type KeyPairPaths, type MemberPaths } from '@darcha/pki/pki.ts';

/** Members there are beside the system: who asks it, and one who has no part in it. */
export const asker = 'conformance-asker';
const stranger = 'conformance-stranger';

export interface Folder {
  /** What the system needs, as the command `join` writes it: connection, signing, ca. */
  certificates: string;
  /** What the exchange shows to those who connect. */
  tls: Tls;
  verifier: Verifier;
  /** Of the asker, of a stranger, and of whoever else was named. */
  signers: { asker: Signer; stranger: Signer; of(code: string): Signer };
  /** Signs for a member with a certificate that must not be believed. */
  faulty(code: string, fault: Fault): Promise<Signer>;
}

/** Makes what is missing; keys that are there stay, so that the system need not be set up again. */
export async function prepareFolder(directory: string, member: string, others: readonly string[]): Promise<Folder> {
  const made = { directory: join(directory, 'authority'), environment: 'development' } as const;
  const members = [...new Set([member, asker, stranger, ...others])];
  const pki = await ensurePki({ ...made, services: [], members });
  const pathsOf = (code: string): MemberPaths => {
    const paths = pki.members[code];
    if (!paths) throw new Error(`No certificates were made for ${code}.`);
    return paths;
  };
  const certificates = join(directory, 'certificates');
  copyFor(certificates, pathsOf(member));
  const { authority, ...server } = pki.exchangeServer;
  const trusted = readFileSync(authority);
  const signer = (code: string) => createSigner(code, readPair(pathsOf(code).signing));
  return {
    certificates,
    tls: { ...readPair(server), authority: trusted },
    verifier: createVerifier(trusted),
    signers: { asker: signer(asker), stranger: signer(stranger), of: signer },
    faulty: async (code, fault) => {
      const output = join(directory, 'authority', 'faulty', `${code}-${fault}`);
      return createSigner(code, readPair((await issueFaultyMember({ ...made, code, fault, output })).signing));
    },
  };
}

function copyFor(to: string, { connection, signing, authority }: MemberPaths): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  copyFileSync(authority, join(to, 'ca.pem'));
  for (const [name, pair] of Object.entries({ connection, signing })) {
    copyFileSync(pair.certificate, join(to, `${name}.pem`));
    copyFileSync(pair.key, join(to, `${name}.key`));
    chmodSync(join(to, `${name}.key`), 0o600);
  }
}

function readPair({ certificate, key }: KeyPairPaths) {
  return { certificate: readFileSync(certificate), key: readFileSync(key) };
}
