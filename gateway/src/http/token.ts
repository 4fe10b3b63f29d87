/** Access tokens (RFC 9068): verified, then known for a while, at most until they expire. */
import { hash } from 'node:crypto';
import type { Caller } from '@darcha/proto/caller.ts';
import type { JWTPayload } from 'jose';
import * as errors from 'jose/errors';
import { jwtVerify } from 'jose/jwt/verify';
import { LRUCache } from 'lru-cache';
import { Refusal } from './problem.ts';
import type { SigningKeys } from './signing-keys.ts';

/** Whoever holds a verified token. */
export interface Holder {
  caller: Exclude<Caller, { kind: 'anonymous' | 'service' }>;
  /** Identifies the holder for limits; not personal data by itself. */
  subject: string;
  scopes: ReadonlySet<string>;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

export interface Tokens {
  /** The holder. Throws a `Refusal`: `token-expired`, `token-wrong-audience`, `token-invalid`, `identity-unavailable`. */
  verify(token: string): Promise<Holder>;
  /** The holder of a token verified before and still good; costs a hash. */
  known(token: string): Holder | undefined;
}

export interface TokenOptions {
  keys: SigningKeys;
  issuer: string;
  audience: string;
  production: boolean;
}

/** Ours is the other clock that may be off. */
const toleranceSeconds = 5;
/** How long a token is taken without being checked again: a key the provider withdraws is not good for much longer. */
const knownForMs = 5 * 60_000;
/** A stolen token should not be good for longer. */
const longestLifeHours = 24;
const algorithms = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA', 'Ed25519'];

export function createTokens(options: TokenOptions): Tokens {
  const holders = new LRUCache<string, { holder: Holder; until: number }>({ max: 10_000 });
  const known = (token: string) => {
    const entry = holders.get(hashOf(token));
    return entry && entry.until > Date.now() ? entry.holder : undefined;
  };
  return {
    known,
    verify: async (token) => {
      const holder = known(token);
      if (holder) return holder;
      const verified = await verify(token, options);
      const until = Math.min(verified.expiresAt, Date.now() + knownForMs);
      holders.set(hashOf(token), { holder: verified, until });
      return verified;
    },
  };
}

function hashOf(token: string): string {
  return hash('sha256', token, 'base64');
}

async function verify(token: string, { keys, issuer, audience, production }: TokenOptions): Promise<Holder> {
  try {
    const { payload } = await jwtVerify(token, keys.getKey, {
      issuer,
      audience,
      typ: 'at+jwt',
      algorithms,
      clockTolerance: toleranceSeconds,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    checkLife(payload);
    // Whoever has a token of the development provider chose freely who to be.
    if (production && 'development' in payload) throw invalid('The token comes from a development provider.');
    return toHolder(payload);
  } catch (error) {
    throw error instanceof Refusal ? error : refusalOf(error);
  }
}

/** What says it was issued in the future lives from now on. */
function checkLife({ iat, exp }: JWTPayload): void {
  const from = Math.min(Number(iat), Date.now() / 1_000);
  if (Number(exp) - from <= longestLifeHours * 3_600 + toleranceSeconds) return;
  throw invalid(
    `The access token is made out for more than ${longestLifeHours} hours. Ask for one with a shorter life.`,
  );
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) {
    const detail = 'The access token has expired. Sign in again and send the new one.';
    return new Refusal('token-expired', detail, { headers: challenge('invalid_token', detail), cause: error });
  }
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
    const detail = 'The access token is made out for another system. Ask the identity provider for one for this API.';
    return new Refusal('token-wrong-audience', detail, { headers: challenge('invalid_token', detail), cause: error });
  }
  return invalid(
    'The access token is not one of the identity provider of this portal, or it was altered. Sign in again.',
    error,
  );
}

function invalid(detail: string, cause?: unknown): Refusal {
  return new Refusal('token-invalid', detail, { headers: challenge('invalid_token', detail), cause });
}

/** RFC 6750, section 3. */
export function challenge(error?: string, description?: string): Record<string, string> {
  const parts = ['realm="darcha"'];
  if (error) parts.push(`error="${error}"`);
  if (description) parts.push(`error_description="${description}"`);
  return { 'WWW-Authenticate': `Bearer ${parts.join(', ')}` };
}

/** The caller a token speaks for; claims as the identity provider of this portal gives them. */
export function toHolder(payload: JWTPayload): Holder {
  return {
    caller: toCaller(payload),
    subject: String(payload.sub),
    scopes: new Set(typeof payload.scope === 'string' ? payload.scope.split(' ') : []),
    expiresAt: Number(payload.exp) * 1_000,
  };
}

function toCaller(payload: JWTPayload): Holder['caller'] {
  const claims = payload as Record<string, unknown>;
  const id = String(payload.sub);
  if (claims.kind === 'integrator') return { kind: 'integrator', id };
  const name = textClaim(claims, 'name');
  if (claims.kind === 'official') {
    const roles = Array.isArray(claims.roles) ? claims.roles.filter((role) => typeof role === 'string') : [];
    return { kind: 'official', id, name, agency: textClaim(claims, 'agency'), roles };
  }
  if (claims.kind !== 'person') throw invalid('The access token does not say whom it is for (claim kind).');
  const pin = textClaim(claims, 'pin');
  if (!/^[0-9]{14}$/.test(pin)) throw invalid('The access token carries no personal number (claim pin).');
  const organisation = claims.organisation as Record<string, unknown> | undefined;
  if (organisation === undefined) return { kind: 'person', pin, name };
  const tin = textClaim(organisation, 'tin');
  if (!/^[0-9]{9}$/.test(tin)) throw invalid('The access token carries no taxpayer number (claim organisation).');
  return { kind: 'person', pin, name, organisation: { tin, name: textClaim(organisation, 'name') } };
}

function textClaim(claims: Record<string, unknown>, name: string): string {
  const value = claims[name];
  if (typeof value === 'string' && value !== '') return value;
  throw invalid(`The access token lacks the claim ${name}.`);
}
