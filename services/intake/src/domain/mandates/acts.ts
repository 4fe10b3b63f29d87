/** What either side does with a mandate. */
import { DomainError } from '@darcha/kit/errors.ts';
import { type Act, type Mandate, type Side, stateOf } from './mandate.ts';
import { isProven } from './proof-rules.ts';

export type Action = 'accept' | 'revoke';

/** What a side can do with it at an instant; to revoke what is offered is to decline it. */
export function actionsOf(mandate: Mandate, side: Side, now: Date): Action[] {
  const isOffered = stateOf(mandate, now) === 'offered';
  return [
    ...(isOffered && side === 'representative' ? (['accept'] as const) : []),
    ...(!hasEnded(mandate, now) && !isOfLaw(mandate, side) ? (['revoke'] as const) : []),
  ];
}

function hasEnded(mandate: Mandate, now: Date): boolean {
  return ['revoked', 'declined', 'expired'].includes(stateOf(mandate, now));
}

/** Whether the side cannot end it, since a register proves it. */
function isOfLaw({ kind }: Mandate, side: Side): boolean {
  return side === 'principal' && isProven(kind);
}

/** Throws `role-not-allowed` for the one who grants it, `mandate-not-offered`. The same comes back for what was accepted before. */
export function accepted(mandate: Mandate, { side, name, now }: { side: Side; name: string; now: Date }): Mandate {
  if (side === 'principal') {
    throw new DomainError('forbidden', 'role-not-allowed', 'Only the representative can accept the mandate.');
  }
  const state = stateOf(mandate, now);
  if (state === 'in-force' || state === 'to-come') return mandate;
  if (state !== 'offered') {
    const message = `The mandate is ${state} and cannot be accepted. Ask for another one.`;
    throw new DomainError('wrong-state', 'mandate-not-offered', message, { details: { state } });
  }
  const representativeIs = { ...mandate.representativeIs, name };
  return acted({ ...mandate, representativeIs, status: { kind: 'accepted' } }, { act: 'accepted', by: side, at: now });
}

/** Ended at once; the same comes back for what has ended already. Throws `mandate-by-register` for the principal of one that a register proves. */
export function revoked(mandate: Mandate, side: Side, now: Date): Mandate {
  if (hasEnded(mandate, now)) return mandate;
  if (isOfLaw(mandate, side)) {
    const message =
      'The law gives this mandate, and the register says so: only the representative can give it up. Have the register corrected ' +
      'where it is wrong. You can take your applications over from them.';
    throw new DomainError('forbidden', 'mandate-by-register', message);
  }
  const act = stateOf(mandate, now) === 'offered' && side === 'representative' ? 'declined' : 'revoked';
  return acted({ ...mandate, status: { kind: act, at: now } }, { act, by: side, at: now });
}

function acted(mandate: Mandate, act: Act): Mandate {
  return { ...mandate, version: mandate.version + 1, acts: [...mandate.acts, act] };
}
