/** The signed form of a result: a JWS that carries its certificate, so that anyone can check it without asking. */
import { createHash, type KeyObject } from 'node:crypto';
import { CompactSign } from 'jose/jws/compact/sign';
import { compactVerify } from 'jose/jws/compact/verify';
import { isResult, type ResultContent } from './content.ts';
import type { PortalCertificate } from './portal.ts';

const typ = 'darcha-result+jwt';

/** What a document is signed with; the certificate in DER. */
export interface ResultSigner {
  key: KeyObject;
  certificate: Buffer;
}

export const documentFaults = ['malformed', 'signature-invalid', 'certificate-invalid', 'not-issued-here'] as const;
export type DocumentFault = (typeof documentFaults)[number];

const maxBytes = 64 * 1024;

/** The JWS in compact form. */
export async function signResult(content: ResultContent, signer: ResultSigner): Promise<string> {
  return await new CompactSign(Buffer.from(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'EdDSA', typ, x5c: [signer.certificate.toString('base64')] })
    .sign(signer.key);
}

/** SHA-256 of a document, lower-case hexadecimal. */
export function digestOf(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}

/**
 * What is wrong with a document, all of it; `embedded` reads the key of a certificate whoever issued it, so that a
 * certificate that is not the portal's does not hide whether the signature fits it.
 */
export async function documentFaultsOf(
  document: string,
  checks: { portal: PortalCertificate; embedded: (der: Buffer) => KeyObject | undefined; isKnown: boolean },
): Promise<{ faults: DocumentFault[]; content?: ResultContent }> {
  const read = readDocument(document);
  if (!read) return { faults: ['malformed'] };
  const faults: DocumentFault[] = [];
  const key = checks.embedded(read.certificate);
  if (!key || !(await signatureFits(document, key))) faults.push('signature-invalid');
  if (!checks.portal(read.certificate, new Date(read.content.issuedAt))) faults.push('certificate-invalid');
  if (!checks.isKnown) faults.push('not-issued-here');
  return { faults, content: read.content };
}

async function signatureFits(document: string, key: KeyObject): Promise<boolean> {
  try {
    await compactVerify(document, key, { algorithms: ['EdDSA'] });
    return true;
  } catch {
    // Whatever jose finds wrong, the signature does not stand.
    return false;
  }
}

interface ReadDocument {
  certificate: Buffer;
  content: ResultContent;
}

function readDocument(document: string): ReadDocument | undefined {
  if (document.length > maxBytes) return undefined;
  const parts = document.split('.');
  const [header, payload] = parts;
  if (parts.length !== 3 || header === undefined || payload === undefined) return undefined;
  const head = parsePart(header) as { typ?: unknown; x5c?: unknown } | undefined;
  const content = parsePart(payload) as Partial<ResultContent> | undefined;
  const der = Array.isArray(head?.x5c) ? head.x5c[0] : undefined;
  if (head?.typ !== typ || typeof der !== 'string' || !isResult(content)) return undefined;
  return { certificate: Buffer.from(der, 'base64'), content };
}

function parsePart(part: string): unknown {
  if (!/^[A-Za-z0-9_-]+$/.test(part)) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
