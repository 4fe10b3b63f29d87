/** Which part of an agency's queue is meant. */
import { invalidField } from '@darcha/kit/errors.ts';
import { dayAfter, startOfDay, tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { ClaimFilter } from '@darcha/proto/gen/darcha/intake/v1/ClaimFilter.ts';
import type { DueFilter } from '@darcha/proto/gen/darcha/intake/v1/DueFilter.ts';
import type { QueueFilter } from '../store/queues.ts';

interface Asked {
  territory: string;
  skill: string;
  claim: ClaimFilter;
  service: string;
}

const code = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;

/** Throws `request-invalid` for what cannot be a code. `id` is the asking official's. */
export function readFilter({ territory, skill, claim, service }: Asked, id: string): QueueFilter {
  for (const [name, value] of Object.entries({ territory, skill, service })) {
    if (value === '' || code.test(value)) continue;
    throw invalidField(`/${name}`, 'code', `Give the code of one ${name}, or none.`);
  }
  return {
    territory: territory || undefined,
    skill: skill || undefined,
    claim: claimOf(claim, id),
    service: service || undefined,
  };
}

/** Only an examination has territories, skills and claims. */
export function checkUnfiltered({ territory, skill, claim }: Omit<Asked, 'service'>): void {
  const asked = { territory: territory !== '', skill: skill !== '', claim: claim !== 'CLAIM_FILTER_UNSPECIFIED' };
  const [name] = Object.entries(asked).find(([, given]) => given) ?? [];
  if (name === undefined) return;
  throw invalidField(
    `/${name}`,
    'state',
    'This goes with applications under examination only. Leave it out, or the state.',
  );
}

/** By when a term has to end to be due; undefined for any. */
export function dueBy(due: DueFilter, now: Date): Date | undefined {
  if (due === 'DUE_FILTER_UNSPECIFIED') return undefined;
  return due === 'DUE_FILTER_OVERDUE' ? now : startOfDay(dayAfter(tashkentDay(now)));
}

function claimOf(claim: ClaimFilter, id: string): QueueFilter['claim'] {
  const claims = {
    CLAIM_FILTER_FREE: 'free',
    CLAIM_FILTER_PROPOSED: 'proposed',
    CLAIM_FILTER_OPINION: 'opinion',
    CLAIM_FILTER_MINE: { by: id },
  } as const;
  return claim === 'CLAIM_FILTER_UNSPECIFIED' ? undefined : claims[claim];
}
