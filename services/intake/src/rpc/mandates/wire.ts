/** Mandates and representations in the contract's shapes. */
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { MandateInput } from '@darcha/proto/gen/darcha/intake/v1/Mandate.ts';
import type { MandateKind as WireKind } from '@darcha/proto/gen/darcha/intake/v1/MandateKind.ts';
import type { MandatePower as WirePower } from '@darcha/proto/gen/darcha/intake/v1/MandatePower.ts';
import type { MandateProofInput } from '@darcha/proto/gen/darcha/intake/v1/MandateProof.ts';
import type { MandateSide as WireSide } from '@darcha/proto/gen/darcha/intake/v1/MandateSide.ts';
import type { MandateState as WireState } from '@darcha/proto/gen/darcha/intake/v1/MandateState.ts';
import type { RepresentationInput } from '@darcha/proto/gen/darcha/intake/v1/Representation.ts';
import { actionsOf } from '../../domain/mandates/acts.ts';
import {
  type Act,
  confirmedUntil,
  isKnownToBoth,
  type Mandate,
  type MandateKind,
  type MandateState,
  type Power,
  type Proof,
  powers,
  type Side,
  stateOf,
} from '../../domain/mandates/mandate.ts';
import type { Representation } from '../../domain/representation.ts';

const kinds: Readonly<Record<MandateKind, WireKind>> = {
  'power-of-attorney': 'MANDATE_KIND_POWER_OF_ATTORNEY',
  parent: 'MANDATE_KIND_PARENT',
  'legal-entity': 'MANDATE_KIND_LEGAL_ENTITY',
};
const states: Readonly<Record<MandateState, WireState>> = {
  offered: 'MANDATE_STATE_OFFERED',
  'to-come': 'MANDATE_STATE_TO_COME',
  'in-force': 'MANDATE_STATE_IN_FORCE',
  unconfirmed: 'MANDATE_STATE_UNCONFIRMED',
  declined: 'MANDATE_STATE_DECLINED',
  revoked: 'MANDATE_STATE_REVOKED',
  expired: 'MANDATE_STATE_EXPIRED',
};
const wirePowers: Readonly<Record<Power, WirePower>> = {
  follow: 'MANDATE_POWER_FOLLOW',
  apply: 'MANDATE_POWER_APPLY',
  collect: 'MANDATE_POWER_COLLECT',
};
const sides: Readonly<Record<Act['by'], WireSide>> = {
  principal: 'MANDATE_SIDE_PRINCIPAL',
  representative: 'MANDATE_SIDE_REPRESENTATIVE',
  register: 'MANDATE_SIDE_REGISTER',
};

export function readPower(wire: WirePower): Power | undefined {
  return powers.find((power) => wirePowers[power] === wire);
}

export function readKind(wire: WireKind): MandateKind | undefined {
  return (Object.keys(kinds) as MandateKind[]).find((kind) => kinds[kind] === wire);
}

export function readSide(wire: WireSide): Side | undefined {
  return (['principal', 'representative'] as const).find((side) => sides[side] === wire);
}

/** As one of its sides sees it: who it is told to says what of the other is told. */
export function toWireMandate(mandate: Mandate, side: Side, now: Date): MandateInput {
  const { principalIs, representativeIs, from, until, proof } = mandate;
  const state = stateOf(mandate, now);
  const { name: representativeName = '' } = representativeIs;
  const pinIsTold = side === 'principal' || isKnownToBoth(mandate);
  return {
    number: mandate.number,
    kind: kinds[mandate.kind],
    state: states[state],
    side: sides[side],
    principal: {
      pin: pinIsTold ? principalIs.pin : '',
      name: principalIs.name,
      organisation: principalIs.organisation ?? null,
    },
    representative: { pin: representativeIs.pin, name: representativeName },
    powers: mandate.powers.map((power) => wirePowers[power]),
    services: mandate.services ?? [],
    firstDay: tashkentDay(from),
    lastDay: tashkentDay(new Date(until.getTime() - 1)),
    acts: mandate.acts.map(({ act, by, at }) => ({ act, by: sides[by], at: at.toISOString() })),
    createdAt: mandate.createdAt.toISOString(),
    proof: toWireProof(proof),
    confirmedUntil: confirmedUntil(mandate)?.toISOString() ?? '',
    actions: actionsOf(mandate, side, now),
  };
}

/** `pinIsTold`: to the applicant, the representative and the agencies that decide. */
export function toWireRepresentation(
  representation: Representation | undefined,
  pinIsTold: boolean,
): RepresentationInput | null {
  if (!representation) return null;
  const { mandate, kind, pin, name, since, lastDay, ended, proof } = representation;
  return {
    ...{ mandate, kind: kinds[kind], pin: pinIsTold ? pin : '', name, since, lastDay },
    powers: representation.powers.map((power) => wirePowers[power]),
    endedAt: ended?.at ?? '',
    endedBy: ended?.by ?? '',
    proof: toWireProof(proof),
  };
}

function toWireProof(proof: Proof | undefined): MandateProofInput | null {
  return proof ? { recordType: proof.record, answeredAt: proof.answeredAt, logPosition: proof.logPosition } : null;
}
