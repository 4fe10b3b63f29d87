/** Many invented people who are signed in: their tokens are signed with the development provider's own key. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importJWK, type JWK, SignJWT } from 'jose';
import type { TestSystem } from '../../support/system.ts';

export async function tokensFor({ dataDirectory, addresses }: TestSystem, count: number): Promise<string[]> {
  const { keys } = JSON.parse(readFileSync(join(dataDirectory, 'identity', 'jwks.json'), 'utf8')) as { keys: JWK[] };
  const [jwk] = keys;
  if (!jwk) throw new Error('the provider has no key');
  const key = await importJWK(jwk, 'ES256');
  const sign = (i: number) => {
    const pin = `9120395${String(i).padStart(7, '0')}`;
    return new SignJWT({ kind: 'person', name: `Namuna ${i}`, pin, scope: 'catalogue portal' })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: String(jwk.kid) })
      .setIssuer(addresses.identity)
      .setAudience('urn:darcha:api')
      .setSubject(`bench-${i}`)
      .setIssuedAt()
      .setExpirationTime('30m')
      .sign(key);
  };
  return Promise.all(Array.from({ length: count }, (_, i) => sign(i)));
}
