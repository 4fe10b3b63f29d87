/** Filters of lists of services. */
import type { Audience, Passport, Tier } from '@darcha/proto/passport.ts';
import { withBodies } from './agencies.ts';
import type { Snapshot } from './snapshot.ts';

/** What is wanted; absent, empty or false matches all. */
export interface ServiceFilters {
  query: string;
  tier: Tier | undefined;
  audience: Audience | undefined;
  event: string;
  /** Code of an agency; its territorial bodies count as the agency. */
  agency: string;
  /** Code of a region in which it is given at an office. */
  region: string;
  /** Only without a fee. */
  free: boolean;
  /** Only those that are carried online to the final result and can be applied for now. */
  online: boolean;
}

type Test = (passport: Passport) => boolean;

/** Whether a passport passes every filter; undefined when there are none. */
export function acceptedBy(snapshot: Snapshot, filters: ServiceFilters): Test | undefined {
  const tests = testsOf(snapshot, filters);
  return tests.length === 0 ? undefined : (passport) => tests.every((test) => test(passport));
}

function testsOf(snapshot: Snapshot, { tier, audience, event, agency, region, free, online }: ServiceFilters): Test[] {
  const tests: Test[] = [];
  if (tier !== undefined) tests.push((passport) => passport.tier === tier);
  if (audience !== undefined) tests.push((passport) => passport.audience.includes(audience));
  if (event !== '') tests.push((passport) => passport.events.includes(event));
  if (agency !== '') {
    const agencies = withBodies(agency, snapshot.agencies.values());
    tests.push((passport) => agencies.has(passport.authority));
  }
  if (region !== '') tests.push(givenIn(snapshot, region));
  if (free) tests.push((passport) => passport.fee === 'none');
  if (online) tests.push((passport) => passport.tier === 'transactional' && passport.suspended === undefined);
  return tests;
}

/** Whether a service is given at an office in a region. */
function givenIn(snapshot: Snapshot, region: string): Test {
  const offices = snapshot.offices.filter((office) => office.region === region);
  const codes = new Set(offices.map((office) => office.code));
  const present = new Set(offices.map((office) => office.agency));
  const known = new Map<string, boolean>();
  const isPresent = (authority: string) => {
    const before = known.get(authority);
    if (before !== undefined) return before;
    const agencies = withBodies(authority, snapshot.agencies.values());
    const found = [...agencies].some((agency) => present.has(agency));
    known.set(authority, found);
    return found;
  };
  return ({ authority, offices: given }) =>
    given === 'all' ? isPresent(authority) : given.some((code) => codes.has(code));
}
