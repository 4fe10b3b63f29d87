/** Mandates that a register proves: made, confirmed, and ended when it no longer says so. */
import { startOfDay, tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Applicant } from '../application.ts';
import { type Mandate, type Proof, powers } from './mandate.ts';
import type { Named, ProvenKind } from './proof-rules.ts';

export interface Proving {
  number: string;
  kind: ProvenKind;
  /** Pseudonyms. */
  principal: string;
  representative: string;
  principalIs: Applicant;
  representativeIs: Required<Mandate['representativeIs']>;
  named: Named;
  proof: Proof;
  now: Date;
}

/** In force from today on; nobody has to accept what the register says. */
export function proven({ named, now, ...proving }: Proving): Mandate {
  return {
    ...proving,
    version: 1,
    powers: [...powers],
    from: startOfDay(tashkentDay(now)),
    until: named.until,
    createdAt: now,
    confirmedAt: now,
    status: { kind: 'accepted' },
    acts: [{ act: 'proven', by: 'register', at: now }],
  };
}

/** Of confirmations the last is kept: there is one each time somebody acts, for years. */
export function confirmed(mandate: Mandate, { named, proof, now }: Pick<Proving, 'named' | 'proof' | 'now'>): Mandate {
  const { name } = named;
  const { principalIs } = mandate;
  const { organisation } = principalIs;
  return {
    ...mandate,
    version: mandate.version + 1,
    principalIs: organisation ? { ...principalIs, organisation: { ...organisation, name } } : { ...principalIs, name },
    until: named.until,
    confirmedAt: now,
    proof,
    acts: [...mandate.acts.filter(({ act }) => act !== 'confirmed'), { act: 'confirmed', by: 'register', at: now }],
  };
}

/** Ended at once, because the register does not say so any more. */
export function disproved(mandate: Mandate, now: Date): Mandate {
  if ('at' in mandate.status) return mandate;
  return {
    ...mandate,
    version: mandate.version + 1,
    status: { kind: 'revoked', at: now },
    acts: [...mandate.acts, { act: 'revoked', by: 'register', at: now }],
  };
}
