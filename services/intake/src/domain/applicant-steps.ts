/** What the applicant does. */
import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import { deadlineOf } from '@darcha/legal-clock/counting.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { type Application, type Evidence, submittedAt } from './application.ts';
import { missingAttachments } from './attachments/missing.ts';
import { resumption, submittedClock } from './clock.ts';
import type { World } from './command.ts';
import { checkCorrection } from './correction.ts';
import type { Outcome, Steps } from './decide.ts';
import type { OnlyOne, Overridden } from './duplicates.ts';
import { withoutLostPapers } from './fallback.ts';
import { draftFaults, formInvalid } from './form.ts';
import { completed, layoutOf, submissionFaults } from './layout.ts';
import { withoutOutdated } from './outdated.ts';
import { hasRoom } from './room.ts';
import { evidenceArguments } from './rules.ts';
import { asking } from './signing-steps.ts';

export const applicantSteps: Steps<'update' | 'request-evidence' | 'submit' | 'withdraw'> = {
  update: ({ application, command, world }) => {
    const faults = draftFaults(world.passport, command.form);
    if (faults.length > 0) throw formInvalid(faults);
    const { status, applicant } = application;
    const form = completed(world.passport, { applicant, form: command.form });
    if (JSON.stringify(form) === JSON.stringify(application.form)) return { status, events: [] };
    checkCorrection(application, form, world.passport);
    const evidence = withoutOutdated({ ...application, form }, application, world.passport);
    return { status, form, evidence, events: [] };
  },

  'request-evidence': ({ application, command, world }) => {
    checkNames(command.names, application, world.passport);
    checkOften(application);
    const evidence = { ...application.evidence };
    // A record that is here stays until a newer one has come.
    for (const name of command.names) {
      if (evidence[name]?.state !== 'found') evidence[name] = { state: 'pending' };
    }
    const events = [{ type: 'application.evidence-requested', party: 'applicant' } as const];
    return { status: application.status, evidence, events };
  },

  submit: ({ application, command, world }) => {
    const { signers, onlyOne, overridden } = command;
    const given = { ...(onlyOne && { onlyOne }), ...(overridden && { overridden }) };
    const submitted = submission(application, given, world);
    return asking(application, { signers, submitted }, world) ?? submitted;
  },

  withdraw: ({ application, world }) => {
    const before = submittedAt(application.status);
    return {
      status: { kind: 'withdrawn', at: world.now, ...(before && { submittedAt: before }) },
      events: [{ type: 'application.withdrawn', party: 'applicant' }],
    };
  },
};

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

function checkNames(names: string[], application: Application, passport: Passport): void {
  const faults: Fault[] = [];
  const known = Object.keys(passport.evidence ?? {}).filter((name) => passport.evidence?.[name]?.consent === 'request');
  if (names.length === 0) faults.push({ path: '/names', code: 'required', message: 'Name at least one record.' });
  for (const [i, name] of names.entries()) {
    if (!known.includes(name)) {
      const message = known.length > 0 ? `Name records out of: ${known.join(', ')}.` : 'This service asks for none.';
      faults.push({ path: `/names/${i}`, code: 'evidence-unknown', message });
    } else if (!evidenceArguments(application, passport, name)) {
      const message = 'Answer the questions this record is looked up by first, then ask for it.';
      faults.push({ path: `/names/${i}`, code: 'arguments-missing', message });
    }
  }
  if (faults.length === 0) return;
  throw new DomainError('invalid', 'evidence-invalid', 'These records cannot be asked for.', { faults });
}

/** Each request is an event, and a timeline holds only so many. */
function checkOften(application: Application): void {
  if (hasRoom(application, 'application.evidence-requested')) return;
  const message = 'Records were asked for too often in this application. Submit it with the records that are there.';
  throw new DomainError('too-many', 'evidence-requested-too-often', message);
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
