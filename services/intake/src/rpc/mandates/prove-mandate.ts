import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import type { ProvenKind } from '../../domain/mandates/proof-rules.ts';
import type { Intake } from '../../intake.ts';
import { prove } from '../../proving.ts';
import { requirePerson } from '../call.ts';
import type { ProofsRpc } from './types.ts';
import { readKind, toWireMandate } from './wire.ts';

/** Digits of the number of whoever is acted for. */
const digits: Readonly<Record<ProvenKind, number>> = { parent: 14, 'legal-entity': 9 };

/**
 * A mandate by what a register says. Errors: `natural-person-only`, `request-invalid`, `mandate-not-proven`, `child-of-age`,
 * `proof-refused`, `proof-unavailable`, `version-stale`.
 */
export function proveMandate(intake: Intake): ProofsRpc<'ProveMandate'> {
  return async ({ kind: wire, principal }) => {
    const { pin, name, organisation } = requirePerson();
    if (organisation) {
      const message =
        'You are signed in for an organisation. Sign in for yourself: the register says for whom you may act.';
      throw new DomainError('forbidden', 'natural-person-only', message);
    }
    const kind = readKind(wire);
    if (!kind || kind === 'power-of-attorney') {
      throw invalidField('/kind', 'enum', 'Say what the register is to prove: parent or legal-entity.');
    }
    if (!new RegExp(`^[0-9]{${digits[kind]}}$`).test(principal)) {
      const what = kind === 'parent' ? "the child's personal identification number" : 'the taxpayer number';
      throw invalidField('/principal', 'pattern', `Give ${what}, ${digits[kind]} digits.`);
    }
    const mandate = await prove(intake, { kind, principal, representative: { pin, name } });
    return { mandate: toWireMandate(mandate, 'representative', intake.now()) };
  };
}
