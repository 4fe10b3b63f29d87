/** A canned answer as a step uses it. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { CannedAnswerReference } from '@darcha/proto/gen/darcha/intake/v1/CannedAnswerReference.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Reasons } from '../../domain/application.ts';
import { type CannedKind, type CannedUse, cannedReasons } from '../../domain/canned/canned-answer.ts';
import type { Actor } from '../../domain/command.ts';
import type { Intake } from '../../intake.ts';
import { cannedAnswerStale, cannedAnswerUnknown } from './types.ts';

export interface Using {
  reference: CannedAnswerReference;
  kind: CannedKind;
  own: Reasons;
  marked?: CannedUse['marked'];
}

/**
 * The words of the official's agency's answer, as the application keeps them. Errors: `canned-answer-unknown`,
 * `canned-answer-unfit`, `version-stale`, `request-invalid` for whoever is no official.
 */
export async function useCannedAnswer(
  { cannedAnswers, agencyName }: Intake,
  { reference: { code, version }, kind, own, marked = { fields: [], papers: [], attachments: [] } }: Using,
  { application, passport, actor }: { application: Application; passport: Passport; actor: Actor },
): Promise<Reasons> {
  if (actor.role !== 'official') throw notCanned();
  const answer = await cannedAnswers.find(actor.agency, code);
  if (!answer) throw cannedAnswerUnknown(code);
  if (version > 0 && version !== answer.version) throw cannedAnswerStale(code, answer.version);
  return cannedReasons(answer, { kind, own, marked, application, passport, agencyName });
}

/** For whoever, and whatever, uses none. */
export function notCanned() {
  return invalidField(
    '/cannedAnswer',
    'role',
    'Leave it out: only officials use it, to reject, return, extend or write.',
  );
}

/** What stands for a canned answer in the fingerprint of a request. */
export function askedWith(reference: CannedAnswerReference | null): unknown[] {
  return reference ? [{ code: reference.code, version: reference.version }] : [];
}
