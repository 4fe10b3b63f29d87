/**
 * The identity provider's public keys: found by OpenID discovery when first needed, renewed from time to time, and kept
 * while the provider is away, so that people who are signed in stay so.
 */
import type { Logger } from '@darcha/kit/log.ts';
import { createRemoteJWKSet } from 'jose/jwks/remote';
import type { JWTVerifyGetKey } from 'jose/jwt/verify';
import { Refusal } from './problem.ts';

export interface SigningKeys {
  /** The key a token names. Throws `identity-unavailable` when no keys could be had yet. */
  getKey: JWTVerifyGetKey;
  /** `unknown` until a token had to be checked. */
  state(): 'up' | 'down' | 'unknown';
}

export interface SigningKeysOptions {
  issuer: string;
  /** Only TLS will do for the keys' address. */
  production: boolean;
  log: Logger;
}

/** How often keys are renewed, so that a key the provider has withdrawn does not stay good. */
const renewAfterMs = 10 * 60_000;
/** How long a failed discovery is not repeated. */
const restMs = 1_000;
const timeoutMs = 3_000;

type KeySet = ReturnType<typeof createRemoteJWKSet>;

export function createSigningKeys(options: SigningKeysOptions): SigningKeys {
  let keySet: Promise<KeySet> | undefined;
  let state: 'up' | 'down' | 'unknown' = 'unknown';
  let renewAt = 0;

  const discovered = () => {
    keySet ??= discover(options).catch((error: unknown) => {
      state = 'down';
      options.log.warn({ err: error, issuer: options.issuer }, 'the identity provider does not answer');
      setTimeout(() => {
        keySet = undefined;
      }, restMs).unref();
      throw unavailable(error);
    });
    return keySet;
  };
  const renew = (keys: KeySet) => {
    if (Date.now() < renewAt) return;
    renewAt = Date.now() + renewAfterMs;
    if (keys.jwks() === undefined) return;
    keys.reload().then(
      () => {
        state = 'up';
      },
      (error: unknown) => {
        state = 'down';
        renewAt = Date.now() + 30_000;
        options.log.warn({ err: error }, 'the signing keys could not be renewed; the known ones stay in use');
      },
    );
  };
  return {
    state: () => state,
    getKey: async (header, token) => {
      const keys = await discovered();
      renew(keys);
      try {
        const key = await keys(header, token);
        if (state === 'unknown') state = 'up';
        return key;
      } catch (error) {
        if (isUnreachable(error)) {
          state = 'down';
          throw unavailable(error);
        }
        throw error;
      }
    },
  };
}

async function discover({ issuer, production }: SigningKeysOptions): Promise<KeySet> {
  const address = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
  if (!response.ok) throw new Error(`${address.href} answered ${response.status}`);
  const metadata = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (metadata.issuer !== issuer) throw new Error(`${address.href} speaks for another issuer`);
  const keys = URL.parse(String(metadata.jwks_uri));
  if (!keys || (production && keys.protocol !== 'https:')) throw new Error(`${address.href} names no usable jwks_uri`);
  return createRemoteJWKSet(keys, {
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: 30_000,
    timeoutDuration: timeoutMs,
  });
}

/** True for failures of the connection, as against a token whose key the provider does not have. */
function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return error instanceof TypeError || code === 'ERR_JWKS_TIMEOUT' || code === 'ERR_JOSE_GENERIC';
}

function unavailable(cause: unknown): Refusal {
  const detail =
    'The identity provider does not answer, so your sign-in cannot be checked. Try again in a few seconds.';
  return new Refusal('identity-unavailable', detail, { party: 'service:identity', retryAfter: 5, cause });
}
