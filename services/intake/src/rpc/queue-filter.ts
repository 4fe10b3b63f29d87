/** Which part of an agency's queue is meant. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { ClaimFilter } from '@darcha/proto/gen/darcha/intake/v1/ClaimFilter.ts';
import type { QueueFilter } from '../store/queues.ts';

interface Asked {
  territory: string;
  skill: string;
  claim: ClaimFilter;
}

const code = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;

/** Throws `request-invalid` for what cannot be a code. `id` is the asking official's. */
export function readFilter({ territory, skill, claim }: Asked, id: string): QueueFilter {
  for (const [name, value] of Object.entries({ territory, skill })) {
    if (value === '' || code.test(value)) continue;
    throw invalidField(`/${name}`, 'code', `Give the code of one ${name}, or none.`);
  }
  return { territory: territory || undefined, skill: skill || undefined, claim: claimOf(claim, id) };
}

/** Only an examination has territories, skills and claims. */
export function checkUnfiltered({ territory, skill, claim }: Asked): void {
  const asked = { territory: territory !== '', skill: skill !== '', claim: claim !== 'CLAIM_FILTER_UNSPECIFIED' };
  const [name] = Object.entries(asked).find(([, given]) => given) ?? [];
  if (name === undefined) return;
  throw invalidField(
    `/${name}`,
    'state',
    'This goes with applications under examination only. Leave it out, or the state.',
  );
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
