/** The first version of an application. */
import { DomainError } from '@darcha/kit/errors.ts';
import { deadline, parseTerm } from '@darcha/legal-clock/clock.ts';
import type { Audience, Passport } from '@darcha/proto/passport.ts';
import type { ApplicableTier, Applicant, Application, Form } from './application.ts';
import { doneBy, type IntakeEvent, numbered, type Occurrence } from './event.ts';
import { draftFaults, formInvalid } from './form.ts';
import type { Informed } from './informing-steps.ts';
import { completed, withPrefills } from './layout.ts';
import { beginRecord } from './record-keeping.ts';
import type { Representation } from './representation.ts';
import { draftTerm } from './terms.ts';

export interface Beginning {
  number: string;
  /** Pseudonym of the person or legal entity it is to belong to. */
  owner: string;
  applicant: Applicant;
  form: Form;
  /** For the salts of its record: 32 random bytes, base64url. */
  recordKey: string;
  now: Date;
  /** Client that prepared it, and what stands for the code it was opened by. */
  preparedBy?: string;
  preparedDraft?: string;
  /** Whether that client is told how it goes on. */
  informing?: boolean;
  /** Number of the application its answers were taken from. */
  copiedFrom?: string;
  /** Who begins it for the applicant. */
  representation?: Representation;
}

/** A draft; throws `service-informational`, `service-suspended`, `audience-mismatch` or `form-invalid`. */
export function begin(passport: Passport, beginning: Beginning): { next: Application; events: IntakeEvent[] } {
  const { number, owner, applicant, form, recordKey, now, preparedBy, preparedDraft, informing } = beginning;
  const { representation: as } = beginning;
  const tier = applicableTier(passport);
  checkAudience(passport, applicant);
  const faults = draftFaults(passport, form);
  if (faults.length > 0) throw formInvalid(faults);
  const draft: Application = {
    number,
    version: 1,
    sequence: 0,
    service: passport.id,
    serviceVersion: passport.version,
    tier,
    agency: passport.authority,
    owner,
    createdAt: now,
    applicant,
    form: completed(passport, {
      applicant,
      form: withPrefills(passport, { applicant, form, evidence: {} }, ['applicant']),
    }),
    evidence: {},
    ...(preparedBy !== undefined && { preparedBy }),
    ...(as && { representation: as }),
    ...(preparedDraft !== undefined && { preparedDraft }),
    ...(preparedBy !== undefined && informing && { informed: informedOf(preparedBy, preparedDraft) }),
    status: { kind: 'draft', until: deadline(now, parseTerm(draftTerm)) },
  };
  const begun: Occurrence[] = [{ type: 'application.begun', party: 'applicant' }, ...origin(beginning)];
  const events = numbered(draft, doneBy({ role: 'applicant', ...(as && { as }) }, begun), {
    now,
    agencyName: (code) => code,
  });
  return { next: { ...draft, sequence: events.length, record: beginRecord(draft, recordKey, now) }, events };
}

function informedOf(client: string, draft: string | undefined): Informed {
  return { client, ...(draft !== undefined && { draft }) };
}

function origin({ preparedBy, copiedFrom, informing }: Beginning): Occurrence[] {
  if (preparedBy !== undefined) {
    const fillings = { client: preparedBy };
    const allowed = { type: 'application.informing-allowed', party: 'applicant', fillings } as const;
    return [{ type: 'application.prepared', party: 'portal', fillings }, ...(informing ? [allowed] : [])];
  }
  if (copiedFrom === undefined) return [];
  return [{ type: 'application.copied', party: 'applicant', fillings: { number: copiedFrom } }];
}

/** The tier of a service that takes applications now; throws `service-informational` or `service-suspended`. */
export function applicableTier(passport: Passport): ApplicableTier {
  const { tier } = passport;
  if (tier === 'informational') {
    const message = 'This service only informs: nothing is applied for. Its page says what to do next.';
    throw new DomainError('wrong-state', 'service-informational', message);
  }
  checkOpen(passport);
  return tier;
}

/** The reason is the authority's own: in English in the message, in every language among the details. */
function checkOpen({ suspended }: Passport): void {
  if (!suspended) return;
  const { reason } = suspended;
  const details = Object.fromEntries(Object.entries(reason).map(([language, words]) => [`reason.${language}`, words]));
  const message = `No applications are taken online at present. ${reason.en}`;
  throw new DomainError('wrong-state', 'service-suspended', message, { details });
}

function checkAudience(passport: Passport, applicant: Applicant): void {
  const as: Audience = applicant.organisation ? 'legal-entity' : 'natural-person';
  if (passport.audience.includes(as)) return;
  const message = `This service is for: ${passport.audience.join(', ')}. You apply as a ${as}.`;
  throw new DomainError('forbidden', 'audience-mismatch', message);
}
