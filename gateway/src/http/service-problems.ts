/** Every sort of problem of the services: the page `/problems/<code>` and the title of each come from here. */
import type { ErrorKind } from '@darcha/kit/errors.ts';
import { attachmentProblems } from './attachment-problems.ts';
import { catalogueProblems } from './catalogue-problems.ts';
import { commonProblems } from './common-problems.ts';
import { exchangeProblems } from './exchange-problems.ts';
import { followingProblems } from './following-problems.ts';
import { intakeProblems } from './intake-problems.ts';
import { resultProblems } from './result-problems.ts';

/** By their codes; the status follows from the kind. */
export type ServiceProblems = Readonly<Record<string, readonly [kind: ErrorKind, title: string, explanation: string]>>;

/** What services say. No code stands in two of the parts. */
export const serviceProblems: ServiceProblems = {
  ...catalogueProblems,
  ...intakeProblems,
  ...resultProblems,
  ...attachmentProblems,
  ...followingProblems,
  ...exchangeProblems,
  ...commonProblems,
};
