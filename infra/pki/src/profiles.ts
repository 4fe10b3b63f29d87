/** What each development certificate says: whom it names, what for, and for how long. */
import type { KeyObject } from 'node:crypto';
import { CLOCK_SKEW_MS, type Profile, type Validity, validityOf } from '@darcha/certificates/profile.ts';

export const ORGANISATION = 'Darcha development';
export const LEAF_DAYS = 90;
const AUTHORITY_YEARS = 5;

/** An authority that can issue. */
export type Authority = { certificatePem: string; key: KeyObject; until: Date };

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

/** The exchange's end of its connections with agencies, whichever of the two makes them. */
export function exchangeServerProfile(): Profile {
  const hosts = ['localhost', 'exchange'];
  const uri = 'darcha:exchange';
  return { commonName: 'exchange', keyKind: 'P-256', usages: ['server', 'client'], hosts, addresses: LOCAL, uri };
}

/** The time-stamping authority's signatures under its stamps. */
export function timeStampingProfile(): Profile {
  return { commonName: 'time-stamping authority', keyKind: 'P-256', usages: ['time-stamps'], hosts: [], addresses: [] };
}

export function leafValidity(now: Date, authorityUntil: Date): Validity {
  return validityOf(now, LEAF_DAYS, authorityUntil);
}

export function authorityValidity(now: Date): Validity {
  const until = new Date(now);
  until.setUTCFullYear(until.getUTCFullYear() + AUTHORITY_YEARS);
  return { from: new Date(now.getTime() - CLOCK_SKEW_MS), until };
}

export function authoritySubject(name: string): string {
  return `CN=Darcha development ${name} authority, O=${ORGANISATION}`;
}
