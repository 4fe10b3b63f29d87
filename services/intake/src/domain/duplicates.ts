/** Of what there may be only one application under way, as the passport says. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Reasons, Status } from './application.ts';
import { evaluateFeel, toJson } from './feel.ts';
import { layoutOf } from './layout.ts';
import { underWayElsewhereText, underWayText } from './texts/duplicates.ts';
import { fill } from './texts/render.ts';

/** The place of which there is only one, which an application holds from its submission until it has ended. */
export interface OnlyOne {
  /** Keyed hash of what it is one of. */
  key: string;
  /** Until it is decided, or until it has ended in every way. */
  until: 'decided' | 'ended';
}

/** Submitted although another one was under way. */
export interface Overridden {
  /** The other one. */
  number: string;
  reasons: Reasons;
}

/** What an application would be the only one of; undefined where the passport names nothing, or it does not follow. */
export function onlyOneText(
  application: Pick<Application, 'service' | 'owner' | 'applicant' | 'form'>,
  passport: Passport,
): string | undefined {
  const { duplicates } = passport;
  if (!duplicates) return undefined;
  if (duplicates.one === 'per-person') return `${application.service}/person/${application.owner}`;
  const { pin, name, organisation = null } = application.applicant;
  const { form } = layoutOf(passport, application);
  const subject = toJson(evaluateFeel(duplicates.subject ?? '', { applicant: { pin, name, organisation }, form }));
  return subject === null ? undefined : `${application.service}/subject/${JSON.stringify(subject)}`;
}

const free: ReadonlySet<Status['kind']> = new Set([
  'draft',
  'issued',
  'rejected',
  'withdrawn',
  'expired',
  'revoked',
  'collected',
]);

/** Whether a state keeps others of its sort from being submitted. */
export function holdsPlace({ until }: Pick<OnlyOne, 'until'>, { kind }: Status): boolean {
  return !free.has(kind) && !(kind === 'ready-for-collection' && until === 'decided');
}

/** `number` of the other one only where it is the applicant's own. */
export function duplicateUnderWay(number: string | undefined): DomainError {
  const texts = number === undefined ? underWayElsewhereText : fill(underWayText, { number });
  const details = { ...(number !== undefined && { number }) };
  return new DomainError('wrong-state', 'duplicate-under-way', texts.en, { details, texts });
}
