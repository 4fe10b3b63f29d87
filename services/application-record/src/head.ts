/** The head of a record, signed: it vouches for every entry before it. */
import type { KeyObject } from 'node:crypto';
import type { PortalCertificate } from '@darcha/result-document/portal.ts';
import { CompactSign } from 'jose/jws/compact/sign';
import { compactVerify } from 'jose/jws/compact/verify';
import type { Head } from './record.ts';

const typ = 'darcha-application-record+jwt';
const maxBytes = 16 * 1024;

export interface HeadSigner {
  key: KeyObject;
  /** In DER. */
  certificate: Buffer;
}

/** The JWS in compact form. */
export async function signHead(head: Head, { key, certificate }: HeadSigner): Promise<string> {
  return await new CompactSign(Buffer.from(JSON.stringify(head)))
    .setProtectedHeader({ alg: 'EdDSA', typ, x5c: [certificate.toString('base64')] })
    .sign(key);
}

export type HeadFault = 'head-malformed' | 'head-certificate-invalid' | 'head-signature-invalid';

/** What is wrong with a signed head; what it says when it can be read, to be believed only without faults. */
export async function openHead(
  jws: string,
  portal: PortalCertificate,
  embedded: (der: Buffer) => KeyObject | undefined,
): Promise<{ faults: HeadFault[]; head?: Head }> {
  const [header, payload, , ...more] = jws.length > maxBytes ? [] : jws.split('.');
  const { typ: type, x5c } = (parsed(header) ?? {}) as { typ?: unknown; x5c?: unknown };
  const head = parsed(payload) as Head | undefined;
  const der = Array.isArray(x5c) ? x5c[0] : undefined;
  if (more.length > 0 || type !== typ || typeof der !== 'string' || !isHead(head))
    return { faults: ['head-malformed'] };
  const certificate = Buffer.from(der, 'base64');
  const faults: HeadFault[] = [];
  if (!portal(certificate, new Date(head.at))) faults.push('head-certificate-invalid');
  if (!(await fits(jws, embedded(certificate)))) faults.push('head-signature-invalid');
  return { faults, head };
}

async function fits(jws: string, key: KeyObject | undefined): Promise<boolean> {
  try {
    return key !== undefined && (await compactVerify(jws, key, { algorithms: ['EdDSA'] })) !== undefined;
  } catch {
    // Whatever jose finds wrong, the signature does not stand.
    return false;
  }
}

function isHead(value: Head | undefined): value is Head {
  return (
    typeof value?.about === 'object' &&
    value.about !== null &&
    Number.isSafeInteger(value.position) &&
    typeof value.hash === 'string' &&
    !Number.isNaN(Date.parse(value.at))
  );
}

function parsed(part: string | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // Neither is whatever else it may be.
    return undefined;
  }
}
