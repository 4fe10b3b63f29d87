/** Certificates for a request: issued here by the agencies' authority, or taken from a file when another issues them. */
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connectionProfile, messageSigningProfile, validityOf } from '@darcha/certificates/profile.ts';
import type { DomainError } from '@darcha/kit/errors.ts';
import { rule, waiting } from '../../domain/members/decide.ts';
import type { Certificate, KeyRequest, Request } from '../../domain/members/register.ts';
import { readCertificate } from '../certificate.ts';
import type { Call, CommandDependencies } from './command.ts';

const kinds = { connection: 'P-256', signing: 'Ed25519' } as const;
const profiles = { connection: connectionProfile, signing: messageSigningProfile };

export async function certificatesOf(call: Call, deps: CommandDependencies): Promise<Certificate[]> {
  const request = waiting(deps.register.now, call.subject);
  const { certificate, days } = call.options;
  const pems = certificate === undefined ? await issued(request, days, deps) : certificatesIn(certificate);
  const authority = new X509Certificate(deps.authority);
  return pems.map((pem) => {
    const read = readCertificate(pem, authority);
    if (typeof read === 'string') throw unusable(`A certificate ${read}.`);
    if (Date.parse(read.until) <= Date.now()) throw unusable('A certificate has expired.');
    return read;
  });
}

function certificatesIn(file: string): string[] {
  const pems = readFileSync(file, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  if (pems === null) throw unusable(`There is no certificate in PEM in ${file}.`);
  return pems;
}

async function issued(request: Request, days: number, deps: CommandDependencies): Promise<string[]> {
  const authority = new X509Certificate(deps.authority);
  const issuer = { certificatePem: authority.toString(), key: issuingKey(deps, authority) };
  const validity = validityOf(new Date(), days, authority.validToDate);
  const { issueLeaf } = await import('@darcha/certificates/issue.ts');
  return Promise.all(
    request.keys.map(async (key) => {
      const profile = profiles[key.use](request.member);
      return issueLeaf({ profile, key: await publicKeyOf(key), issuer, validity });
    }),
  );
}

/** Its proof is checked once more: what stands in a database is no proof. */
async function publicKeyOf({ use, request }: KeyRequest): Promise<KeyObject> {
  const { readRequest } = await import('@darcha/certificates/request.ts');
  const read = await readRequest(Buffer.from(request, 'base64'), kinds[use]);
  if (typeof read === 'string') throw unusable(`The request for the ${use} key ${read}.`);
  return read.publicKey;
}

function issuingKey({ authorityKey }: CommandDependencies, authority: X509Certificate): KeyObject {
  if (authorityKey === undefined) {
    throw unusable(
      'There is no DARCHA_AGENCIES_AUTHORITY_KEY here: name certificates issued elsewhere, --certificate FILE.',
    );
  }
  const key = createPrivateKey(readFileSync(authorityKey));
  if (authority.checkPrivateKey(key)) return key;
  throw unusable('DARCHA_AGENCIES_AUTHORITY_KEY names a key that is not that of DARCHA_MEMBERS_TLS_AUTHORITY.');
}

function unusable(message: string): DomainError {
  return rule('invalid', 'certificate-unusable', message);
}
