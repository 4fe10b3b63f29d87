/** Agreements between the contract's messages and the exchange's own types. */

import type { AgreementInput } from '@darcha/proto/gen/darcha/exchange/v1/Agreement.ts';
import type { AgreementActKind } from '@darcha/proto/gen/darcha/exchange/v1/AgreementActKind.ts';
import type { AgreementState } from '@darcha/proto/gen/darcha/exchange/v1/AgreementState.ts';
import type { AgreementTermsInput } from '@darcha/proto/gen/darcha/exchange/v1/AgreementTerms.ts';
import { toWireText } from '@darcha/proto/text.ts';
import { kindsByWire } from '../../agreements/statements.ts';
import { type Agreement, inForceOf } from '../../domain/agreements/agreement.ts';
import type { ActKind, StateKind } from '../../domain/agreements/lifecycle.ts';
import type { Standing } from '../../domain/agreements/quota.ts';
import { openActs } from '../../domain/agreements/sides.ts';
import type { SignedTerms } from '../../domain/agreements/terms.ts';
import { waitsOf } from '../../domain/agreements/waits.ts';
import { type Fields, specialOf } from '../../domain/sensitivity.ts';
import { toQuotaStanding } from '../wire.ts';

const states = {
  requested: 'AGREEMENT_STATE_REQUESTED',
  granted: 'AGREEMENT_STATE_GRANTED',
  suspended: 'AGREEMENT_STATE_SUSPENDED',
  refused: 'AGREEMENT_STATE_REFUSED',
  withdrawn: 'AGREEMENT_STATE_WITHDRAWN',
  ended: 'AGREEMENT_STATE_ENDED',
} as const satisfies Record<StateKind, AgreementState>;

const kinds = Object.fromEntries(Object.entries(kindsByWire).map(([wire, kind]) => [kind, wire])) as Record<
  ActKind,
  AgreementActKind
>;

/** The state a list is to be of; undefined for all. */
export function stateOf(wire: AgreementState): StateKind | undefined {
  return (Object.keys(states) as StateKind[]).find((state) => states[state] === wire);
}

export interface Showing {
  standings: readonly Standing[];
  /** Today, YYYY-MM-DD, Tashkent. */
  day: string;
  /** The fields of its record type. */
  fields: Fields | undefined;
  /** The member it is shown to. */
  member?: string;
}

export function toAgreement(agreement: Agreement, { member, ...now }: Showing): AgreementInput {
  const { id, state, since, provider, acts, head } = agreement;
  const inForce = inForceOf(agreement);
  const proposed = 'proposed' in agreement ? agreement.proposed : undefined;
  return {
    id,
    state: states[state],
    since,
    provider,
    ...(inForce && { terms: toTerms(inForce), termsDigest: Buffer.from(inForce.digest, 'hex') }),
    ...(proposed && {
      proposed: toTerms(proposed),
      proposedDigest: Buffer.from(proposed.digest, 'hex'),
      proposedBy: proposed.by,
    }),
    reason: ('reason' in agreement && agreement.reason) || '',
    acts,
    head: Buffer.from(head, 'hex'),
    waits: waitsOf(agreement, now).map(({ text, ...wait }) => ({ ...wait, text: toWireText(text) })),
    quotas: now.standings.map(toQuotaStanding),
    openActs: member === undefined ? [] : openActs(agreement, member).map((kind) => kinds[kind]),
    specialFields: specialOf(now.fields, [
      ...new Set([...(inForce?.terms.fields ?? []), ...(proposed?.terms.fields ?? [])]),
    ]),
  };
}

export function toTerms({ terms }: SignedTerms): AgreementTermsInput {
  return { ...terms };
}
