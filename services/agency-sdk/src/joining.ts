/** Becoming a member, and getting the next certificates in time: keys made here, certificates asked for, waited for and checked. */
import { type KeyObject, X509Certificate } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { digestOfKey } from '@darcha/certificates/digest.ts';
import { publicHalf } from '@darcha/certificates/keys.ts';
import { makeRequest } from '@darcha/certificates/request.ts';
import { isUnwell } from '@darcha/kit/breaker.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { type MethodsOf, membership } from '@darcha/proto/contracts.ts';
import type { CertificateRequest } from '@darcha/proto/gen/darcha/exchange/v1/CertificateRequest.ts';
import { reasonOf } from './away.ts';
import { memberOf } from './certificates.ts';
import { keepCertificates, keysIn } from './member-files.ts';
import { usageOf } from './usage.ts';

export interface JoinOptions {
  /** "host:port": the exchange's listener for those without a certificate, or for members when `connection` is given. */
  address: string;
  /** The agencies' authority, PEM: whom the exchange must be known by, and who must have issued what comes back. */
  authority: Buffer;
  /** The secret of the invitation, or the certificate and key this member connects with now. */
  by: { invitation: string } | { connection: Pick<Tls, 'certificate' | 'key'> };
  /** Where keys (made when there are none) and certificates are kept. The same again goes on with a request under way. */
  directory: string;
  log: Logger;
  /** Told what the operator has to know, a line at a time. */
  tell?: (line: string) => void;
  lookEveryMs?: number;
  /** Gives up waiting; the request stands. */
  signal?: AbortSignal;
}

export interface Joined {
  member: string;
  /** Instants: until when the two certificates are good. */
  until: { connection: string; signing: string };
}

type MembershipClient = Client<MethodsOf<typeof membership>>;

/**
 * Resolves once an operator has approved and the certificates lie beside their keys. Throws `request-refused` with the
 * operator's reason, `certificate-wrong` when what came back is not what was asked for, and what the exchange throws.
 */
export async function join(options: JoinOptions): Promise<Joined> {
  const { address, authority, by, directory, log, tell = () => undefined } = options;
  const keys = keysIn(directory);
  const tls = 'connection' in by ? { ...by.connection, authority } : { authority };
  const client = createClient(membership, { peer: 'exchange', address, tls, log, timeoutMs: 10_000 });
  try {
    const invitation = 'invitation' in by ? by.invitation : '';
    const { request } = await client.requestCertificates({
      invitation,
      connectionCsr: await makeRequest(keys.connection, 'member'),
      signingCsr: await makeRequest(keys.signing, 'member'),
    });
    if (!request) throw new Error('the exchange gave no request');
    tell(`request ${request.id} for ${request.member} waits for the operator, who compares:`);
    for (const use of ['connection', 'signing'] as const) tell(`  ${use} key ${digestOfKey(publicHalf(keys[use]))}`);
    const approved = await decisionOn(request, invitation, client, options);
    const certificates = checked(approved, keys, authority);
    keepCertificates(directory, { ...certificates, authority });
    const untilOf = (certificate: X509Certificate) => certificate.validToDate.toISOString();
    const until = { connection: untilOf(certificates.connection), signing: untilOf(certificates.signing) };
    return { member: approved.member, until };
  } finally {
    client.close();
  }
}

/** The request once it is approved; while the exchange is away the wait goes on. */
async function decisionOn(
  first: CertificateRequest,
  invitation: string,
  client: MembershipClient,
  { lookEveryMs = 2_000, signal, log }: JoinOptions,
): Promise<CertificateRequest> {
  for (let request = first; ; ) {
    if (request.state === 'CERTIFICATE_REQUEST_STATE_APPROVED') return request;
    if (request.state === 'CERTIFICATE_REQUEST_STATE_REFUSED') {
      const message = `The operator has refused the request: ${request.reason}`;
      throw new DomainError('forbidden', 'request-refused', message);
    }
    await sleep(lookEveryMs, undefined, signal ? { signal } : {});
    try {
      const found = await client.getCertificateRequest({ id: request.id, invitation });
      request = found.request ?? request;
    } catch (error) {
      if (!isUnwell(error)) throw error;
      log.warn(reasonOf(error), 'the exchange cannot be asked about the request; tried again');
    }
  }
}

interface Keys {
  connection: KeyObject;
  signing: KeyObject;
}

function checked(request: CertificateRequest, keys: Keys, authorityPem: Buffer) {
  const authority = new X509Certificate(authorityPem);
  const read = (use: keyof Keys, der: Buffer): X509Certificate => {
    const certificate = new X509Certificate(der);
    const own = certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
    if (
      own &&
      certificate.checkPrivateKey(keys[use]) &&
      usageOf(certificate) === use &&
      memberOf(certificate) === request.member
    ) {
      return certificate;
    }
    const message = `The certificate for the ${use} key is not one of the agencies’ authority for it. Tell the operator.`;
    throw new DomainError('data-loss', 'certificate-wrong', message);
  };
  return {
    connection: read('connection', request.connectionCertificate),
    signing: read('signing', request.signingCertificate),
  };
}
