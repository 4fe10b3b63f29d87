/** What intake's messages on mandates look like in the API. */
import type { Mandate } from '@darcha/proto/gen/darcha/intake/v1/Mandate.ts';
import type { MandateParty } from '@darcha/proto/gen/darcha/intake/v1/MandateParty.ts';
import type { MandateProof } from '@darcha/proto/gen/darcha/intake/v1/MandateProof.ts';
import type { Representation } from '@darcha/proto/gen/darcha/intake/v1/Representation.ts';
import { filled, wordOf } from './words.ts';

export function mandateShape(mandate: Mandate | null) {
  if (!mandate) throw new Error('intake answered without a mandate');
  return {
    number: mandate.number,
    kind: wordOf(mandate.kind, 'MANDATE_KIND'),
    state: wordOf(mandate.state, 'MANDATE_STATE'),
    side: wordOf(mandate.side, 'MANDATE_SIDE'),
    principal: partyShape(mandate.principal),
    representative: partyShape(mandate.representative),
    powers: mandate.powers.map((power) => wordOf(power, 'MANDATE_POWER')),
    services: mandate.services.length > 0 ? mandate.services : undefined,
    firstDay: mandate.firstDay,
    lastDay: mandate.lastDay,
    acts: mandate.acts.map(({ act, by, at }) => ({ act, by: wordOf(by, 'MANDATE_SIDE'), at })),
    proof: proofShape(mandate.proof),
    confirmedUntil: filled(mandate.confirmedUntil),
    actions: mandate.actions,
    createdAt: mandate.createdAt,
    href: `/api/v1/mandates/${mandate.number}`,
  };
}

export function representationShape(representation: Representation | null) {
  if (!representation) return undefined;
  const { mandate, kind, pin, name, powers, since, lastDay, endedAt, endedBy, proof } = representation;
  return {
    mandate,
    kind: wordOf(kind, 'MANDATE_KIND'),
    pin: filled(pin),
    name,
    powers: powers.map((power) => wordOf(power, 'MANDATE_POWER')),
    since,
    lastDay,
    endedAt: filled(endedAt),
    endedBy: filled(endedBy),
    proof: proofShape(proof),
  };
}

function partyShape(party: MandateParty | null) {
  const { pin = '', name = '', organisation } = party ?? {};
  return {
    pin: filled(pin),
    name: filled(name),
    organisation: organisation ? { tin: organisation.tin, name: organisation.name } : undefined,
  };
}

function proofShape(proof: MandateProof | null) {
  if (!proof) return undefined;
  return {
    recordType: proof.recordType,
    answeredAt: proof.answeredAt,
    logPosition: proof.logPosition || undefined,
  };
}
