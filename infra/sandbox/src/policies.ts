/** What sandbox agencies grant without being asked, so that a developer's request is answered at once and another's waits. */
import type { Granting } from '@darcha/agency-sdk/agreements.ts';
import type { AgencyCode } from './agencies.ts';

/** The region a person lives in, or how many homes they have, for registering the unemployed; no address, no list. */
const forTheUnemployed = {
  anyConsumer: true,
  purposes: ['unemployment-registration'],
  bases: ['employment', 'registration'],
  largestQuota: { perDay: 1_000, perMonth: 0 },
  longestDays: 366,
};

export const policies: Readonly<Partial<Record<AgencyCode, readonly Granting[]>>> = {
  'interior-ministry': [
    { ...forTheUnemployed, recordType: 'interior-ministry/residence@1', fields: ['region', 'since'] },
  ],
  'cadastre-agency': [{ ...forTheUnemployed, recordType: 'cadastre-agency/homes@1', fields: ['count'] }],
};
