/**
 * The public list of what was revoked, for whoever verifies without asking about one result: a Token Status List of the IETF
 * (draft-ietf-oauth-status-list), one bit a result, as a JWT of type `statuslist+jwt` that carries the portal's certificate.
 */
import { deflateSync, inflateSync } from 'node:zlib';
import { CompactSign } from 'jose/jws/compact/sign';
import { compactVerify } from 'jose/jws/compact/verify';
import type { StatusPlace } from './content.ts';
import type { ResultSigner } from './jws.ts';
import { embeddedKey, type PortalCertificate } from './portal.ts';

/** Results of one day; each takes a place at random, so that a place tells nothing. */
export const placesInList = 2 ** 20;
const typ = 'statuslist+jwt';
const largestToken = 512 * 1024;
/** How long a copy may be used, seconds. */
const goodForSeconds = 3_600;
const listEndsAfterSeconds = 24 * 3_600;

export interface StatusList {
  /** Its address; what results name. */
  uri: string;
  /** Places of what was revoked. */
  revoked: readonly number[];
}

export async function signStatusList({ uri, revoked }: StatusList, at: Date, signer: ResultSigner): Promise<string> {
  const bits = Buffer.alloc(placesInList / 8);
  for (const place of revoked) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  const iat = Math.floor(at.getTime() / 1_000);
  const lst = deflateSync(bits, { level: 9 }).toString('base64url');
  const claims = { sub: uri, iat, exp: iat + listEndsAfterSeconds, ttl: goodForSeconds, status_list: { bits: 1, lst } };
  return await new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'EdDSA', typ, x5c: [signer.certificate.toString('base64')] })
    .sign(signer.key);
}

export const statusFaults = ['status-list-invalid', 'status-list-other', 'status-list-old', 'revoked'] as const;
export type StatusFault = (typeof statusFaults)[number];

/** What a list says of a result, at an instant; nothing when it is good and the result was not revoked. */
export async function statusFaultsOf(
  token: string,
  place: StatusPlace,
  { portal, at }: { portal: PortalCertificate; at: Date },
): Promise<StatusFault[]> {
  const claims = await readToken(token.trim(), portal);
  if (!claims) return ['status-list-invalid'];
  if (claims.sub !== place.uri || place.idx >= claims.bits.length * 8) return ['status-list-other'];
  const faults: StatusFault[] = claims.exp * 1_000 < at.getTime() ? ['status-list-old'] : [];
  const set = ((claims.bits[place.idx >> 3] ?? 0) >> (place.idx & 7)) & 1;
  return set === 1 ? [...faults, 'revoked'] : faults;
}

interface Claims {
  sub: string;
  exp: number;
  bits: Buffer;
}

async function readToken(token: string, portal: PortalCertificate): Promise<Claims | undefined> {
  if (token.length > largestToken) return undefined;
  try {
    const head = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as Record<string, unknown>;
    const der = Buffer.from(String((head.x5c as unknown[] | undefined)?.[0]), 'base64');
    const key = embeddedKey(der);
    if (head.typ !== typ || !key) return undefined;
    const { payload } = await compactVerify(token, key, { algorithms: ['EdDSA'] });
    const { sub, iat, exp, status_list: list } = JSON.parse(Buffer.from(payload).toString());
    if (typeof sub !== 'string' || typeof iat !== 'number' || typeof exp !== 'number' || list?.bits !== 1)
      return undefined;
    if (!portal(der, new Date(iat * 1_000))) return undefined;
    const bits = inflateSync(Buffer.from(String(list.lst), 'base64url'), { maxOutputLength: placesInList });
    return { sub, exp, bits };
  } catch {
    // Whatever is wrong with it, nothing can be read off it.
    return undefined;
  }
}
