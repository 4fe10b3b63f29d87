/** What a certificate says: whom it names, what for, and for how long. */
import type { KeyObject } from 'node:crypto';
import type { KeyKind } from './keys.ts';

export interface Validity {
  from: Date;
  until: Date;
}

export type Usage = 'server' | 'client' | 'messages' | 'time-stamps';

/** Whom a certificate names and what it may be used for. */
export interface Profile {
  commonName: string;
  keyKind: KeyKind;
  /** What its key may do; a key that signs messages opens no channel. */
  usages: readonly Usage[];
  hosts: readonly string[];
  addresses: readonly string[];
  uri?: string;
}

/** Who issues: its certificate in PEM and its key, P-256. */
export interface Issuer {
  certificatePem: string;
  key: KeyObject;
}

/** Clocks of two machines may differ by this much. */
export const CLOCK_SKEW_MS = 5 * 60_000;
const DAY_MS = 86_400_000;

/** From a little before now, since clocks differ; no longer than its issuer. */
export function validityOf(now: Date, days: number, issuerUntil: Date): Validity {
  const until = Math.min(now.getTime() + days * DAY_MS, issuerUntil.getTime());
  return { from: new Date(now.getTime() - CLOCK_SKEW_MS), until: new Date(until) };
}

/** An agency's end of its connections with the exchange, whichever of the two makes them. It carries no name of a host. */
export function connectionProfile(code: string): Profile {
  const uri = `darcha:member:${code}`;
  return { commonName: code, keyKind: 'P-256', usages: ['client', 'server'], hosts: [], addresses: [], uri };
}

/** An agency's signatures under its messages. */
export function messageSigningProfile(code: string): Profile {
  return { ...connectionProfile(code), keyKind: 'Ed25519', usages: ['messages'] };
}

/** The seal of the documents a member issues. P-256: readers of PDF know no Ed25519. */
export function documentSealProfile(code: string): Profile {
  return { ...messageSigningProfile(code), keyKind: 'P-256' };
}
