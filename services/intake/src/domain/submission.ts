/** What must hold for a submission, and what it comes to, whoever brings it about. */
import { DomainError } from '@darcha/kit/errors.ts';
import { deadlineOf } from '@darcha/legal-clock/counting.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Evidence } from './application.ts';
import { missingAttachments } from './attachments/missing.ts';
import { resumption, submittedClock } from './clock.ts';
import type { World } from './command.ts';
import type { Outcome } from './decide.ts';
import type { OnlyOne, Overridden } from './duplicates.ts';
import { withoutLostPapers } from './fallback.ts';
import { formInvalid } from './form.ts';
import { layoutOf, submissionFaults } from './layout.ts';
import { withoutOutdated } from './outdated.ts';

/** What a submission comes to, with everything that must hold for it; `party` submits. */
export function submission(
  unfinished: Application,
  { onlyOne = null, overridden = null }: { onlyOne?: OnlyOne | null; overridden?: Overridden | null },
  { now, passport }: World,
  party: 'applicant' | 'portal' = 'applicant',
): Outcome {
  const layout = layoutOf(passport, unfinished);
  // What is not asked with these answers is neither required nor kept.
  const evidence = withoutOutdated({ ...unfinished, form: layout.form }, unfinished, passport);
  const application = { ...unfinished, form: layout.form, evidence };
  const faults = [...submissionFaults(passport, unfinished, layout), ...missingAttachments(application, passport)];
  if (faults.length > 0) throw formInvalid(faults);
  checkRequested(application, passport);
  const again = application.status.kind === 'returned';
  const clock = submittedClock(application, passport, now);
  const until = deadlineOf(clock, now);
  const despite = overridden ? [{ type: 'application.duplicate-overridden', party } as const] : [];
  const goesOn = application.clock && clock !== application.clock ? [resumption(until)] : [];
  return {
    status: { kind: 'submitted', submittedAt: now, until, examined: again },
    form: layout.form,
    onlyOne,
    overridden,
    evidence: withPending(application, passport),
    clock,
    events: [{ type: again ? 'application.resubmitted' : 'application.submitted', party }, ...despite, ...goesOn],
  };
}

/** A record that needs the applicant's request is never fetched without it. */
function checkRequested(application: Application, passport: Passport): void {
  const faults = Object.entries(passport.evidence ?? {})
    .filter(([name, { consent }]) => consent === 'request' && !application.evidence[name])
    .map(([name]) => ({
      path: `/evidence/${name}`,
      code: 'evidence-not-requested',
      message: 'Ask for this record, look at it and then submit.',
    }));
  if (faults.length === 0) return;
  const message = `Ask for these records first: ${faults.map(({ path }) => path.slice('/evidence/'.length)).join(', ')}.`;
  throw new DomainError('wrong-state', 'evidence-not-requested', message, { faults });
}

/** What was answered is kept; everything else of the passport is asked for now. */
function withPending(application: Application, passport: Passport): Record<string, Evidence> {
  const evidence = withoutLostPapers(application);
  const all: Record<string, Evidence> = {};
  for (const name of Object.keys(passport.evidence ?? {})) {
    const known = evidence[name];
    all[name] = known && known.state !== 'refused' ? known : { state: 'pending' };
  }
  return all;
}
