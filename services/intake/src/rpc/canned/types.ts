/** Handlers of the contract of canned answers. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { cannedAnswers, MethodsOf } from '@darcha/proto/contracts.ts';
import { type Official, requireOfficial } from '../call.ts';

type Methods = MethodsOf<typeof cannedAnswers>;
export type CannedRpc<Name extends keyof Methods> = Handler<Methods[Name]>;

/** The calling head of an agency; throws `sign-in-required`, `officials-only` or `head-only`. */
export function requireHead(): Official {
  const official = requireOfficial();
  if (official.roles.includes('head')) return official;
  const message = 'Only a head of the agency writes its canned answers.';
  throw new DomainError('forbidden', 'head-only', message);
}

export function cannedAnswerUnknown(code: string): DomainError {
  const message = `Your agency has no canned answer "${code.slice(0, 64)}". Look at those there are.`;
  return new DomainError('not-found', 'canned-answer-unknown', message);
}

export function cannedAnswerStale(code: string, version: number): DomainError {
  const message = `The canned answer "${code}" is at version ${version}. Read it again and repeat what you did.`;
  return new DomainError('stale', 'version-stale', message, { details: { version: String(version) } });
}
