/** Every sort of problem of the services: the page `/problems/<code>` and the title of each come from here. */
import type { ErrorKind } from '@darcha/kit/errors.ts';
import { attachmentProblems } from './attachment-problems.ts';
import { catalogueProblems } from './catalogue-problems.ts';
import { commonProblems } from './common-problems.ts';
import { draftProblems } from './draft-problems.ts';
import { examinationProblems } from './examination-problems.ts';
import { exchangeProblems } from './exchange-problems.ts';
import { fallbackProblems } from './fallback-problems.ts';
import { followingProblems } from './following-problems.ts';
import { holdProblems } from './hold-problems.ts';
import { intakeProblems } from './intake-problems.ts';
import { mandateProblems } from './mandate-problems.ts';
import { mandateProofProblems } from './mandate-proof-problems.ts';
import { resultProblems } from './result-problems.ts';
import { signatureProblems } from './signature-problems.ts';

/** By their codes; the status follows from the kind. */
export type ServiceProblems = Readonly<Record<string, readonly [kind: ErrorKind, title: string, explanation: string]>>;

/** What services say. */
export const serviceProblems: ServiceProblems = together([
  catalogueProblems,
  intakeProblems,
  examinationProblems,
  draftProblems,
  mandateProblems,
  mandateProofProblems,
  fallbackProblems,
  signatureProblems,
  holdProblems,
  resultProblems,
  attachmentProblems,
  followingProblems,
  exchangeProblems,
  commonProblems,
]);

/** A code in two of the parts would have one of its titles silently replaced by the other. */
function together(parts: readonly ServiceProblems[]): ServiceProblems {
  const all: Record<string, ServiceProblems[string]> = {};
  for (const [code, problem] of parts.flatMap((part) => Object.entries(part))) {
    if (code in all) throw new Error(`the problem "${code}" is described twice`);
    all[code] = problem;
  }
  return all;
}
