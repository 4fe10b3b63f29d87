/** What each development certificate says: whom it names, what for, and for how long. */
import type { KeyObject } from 'node:crypto';
import type { KeyKind } from './keys.ts';

const ORGANISATION = 'Darcha development';
const DAY_MS = 86_400_000;
/** Clocks of two machines may differ by this much. */
const CLOCK_SKEW_MS = 5 * 60_000;
export const LEAF_DAYS = 90;
const AUTHORITY_YEARS = 5;

export type Validity = { from: Date; until: Date };

export type Usage = 'server' | 'client' | 'messages' | 'time-stamps';

/** Whom a certificate names and what it may be used for. */
export type Profile = {
  commonName: string;
  keyKind: KeyKind;
  /** What its key may do; a key that signs messages opens no channel. */
  usages: readonly Usage[];
  hosts: readonly string[];
  addresses: readonly string[];
  uri?: string;
};

/** An authority that can issue. */
export type Authority = { certificatePem: string; key: KeyObject; subject: string; until: Date };

const LOCAL = ['127.0.0.1', '::1'];

/** Both ends of internal calls. */
export function serviceProfile(name: string): Profile {
  return {
    commonName: name,
    keyKind: 'P-256',
    usages: ['server', 'client'],
    hosts: ['localhost', name],
    addresses: LOCAL,
    uri: `darcha:service:${name}`,
  };
}

/** The client's end of an agency's channel to the exchange, and of nothing else. */
export function connectionProfile(code: string): Profile {
  const uri = `darcha:member:${code}`;
  return { commonName: code, keyKind: 'P-256', usages: ['client'], hosts: [], addresses: [], uri };
}

/** An agency's signatures under its messages. */
export function messageSigningProfile(code: string): Profile {
  return { ...connectionProfile(code), keyKind: 'Ed25519', usages: ['messages'] };
}

/** The exchange's end of the agencies' channels. */
export function exchangeServerProfile(): Profile {
  const hosts = ['localhost', 'exchange'];
  return { commonName: 'exchange', keyKind: 'P-256', usages: ['server'], hosts, addresses: LOCAL };
}

/** The time-stamping authority's signatures under its stamps. */
export function timeStampingProfile(): Profile {
  return { commonName: 'time-stamping authority', keyKind: 'P-256', usages: ['time-stamps'], hosts: [], addresses: [] };
}

export function leafValidity(now: Date, authorityUntil: Date): Validity {
  const until = Math.min(now.getTime() + LEAF_DAYS * DAY_MS, authorityUntil.getTime());
  return { from: new Date(now.getTime() - CLOCK_SKEW_MS), until: new Date(until) };
}

export function authorityValidity(now: Date): Validity {
  const until = new Date(now);
  until.setUTCFullYear(until.getUTCFullYear() + AUTHORITY_YEARS);
  return { from: new Date(now.getTime() - CLOCK_SKEW_MS), until };
}

export function authoritySubject(name: string): string {
  return `CN=Darcha development ${name} authority, O=${ORGANISATION}`;
}

export function leafSubject({ commonName }: Profile): string {
  return `CN=${commonName}, O=${ORGANISATION}`;
}
