/** Why a register proves no mandate, and what to do instead. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { RegisterFault } from './domain/application.ts';
import { type ProvenKind, proofRules } from './domain/mandates/proof-rules.ts';

const otherwise: Readonly<Record<ProvenKind, string>> = {
  parent: 'For a person of age you need their power of attorney.',
  'legal-entity': 'Whoever is not its head needs its power of attorney, which is granted by somebody signed in for it.',
};

export function notProven(kind: ProvenKind): DomainError {
  const message =
    (kind === 'parent'
      ? 'The register of births names no minor child of yours under this number.'
      : 'The register of legal entities does not name you as head of the one under this number.') +
    ` Check the number; where the register is wrong, have it corrected by ${providerOf(kind)}. ${otherwise[kind]}`;
  return new DomainError('forbidden', 'mandate-not-proven', message, { party: `agency:${providerOf(kind)}` });
}

export function childOfAge(): DomainError {
  const message =
    'Your child is 18: they apply themselves. You can act for them where they grant you a power of attorney and the service takes it.';
  return new DomainError('wrong-state', 'child-of-age', message);
}

export function proofRefused(kind: ProvenKind): DomainError {
  const message =
    `The question was not let through to the register of ${providerOf(kind)}, and asking again will not change it: the operator of the ` +
    `portal has to look. ${otherwise[kind]}`;
  return new DomainError('wrong-state', 'proof-refused', message, { party: `agency:${providerOf(kind)}` });
}

export function proofUnavailable(kind: ProvenKind, fault: RegisterFault): DomainError {
  const message =
    `The register of ${providerOf(kind)} did not answer properly. Nothing was made, and a mandate you have stays as it is. Ask again in ` +
    `some minutes. ${otherwise[kind]}`;
  return new DomainError('unavailable', 'proof-unavailable', message, {
    party: fault === 'exchange-unavailable' ? 'service:exchange' : `agency:${providerOf(kind)}`,
    details: { fault },
  });
}

function providerOf(kind: ProvenKind): string {
  const { record } = proofRules[kind];
  return record.slice(0, record.indexOf('/'));
}
