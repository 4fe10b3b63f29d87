/** What the applicant does. */
import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { type Application, submittedAt } from './application.ts';
import { checkCorrection } from './correction.ts';
import type { Steps } from './decide.ts';
import { draftFaults, formInvalid } from './form.ts';
import { completed } from './layout.ts';
import { withoutOutdated } from './outdated.ts';
import { hasRoom } from './room.ts';
import { evidenceArguments } from './rules.ts';
import { asking } from './signing-steps.ts';
import { submission } from './submission.ts';

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

  submit: ({ application, command, actor, world }) => {
    const { signers, onlyOne, overridden } = command;
    const given = { ...(onlyOne && { onlyOne }), ...(overridden && { overridden }) };
    const submitted = submission(application, given, world);
    return asking(application, { signers, submitted, actor }, world) ?? submitted;
  },

  withdraw: ({ application, world }) => {
    const before = submittedAt(application.status);
    return {
      status: { kind: 'withdrawn', at: world.now, ...(before && { submittedAt: before }) },
      events: [{ type: 'application.withdrawn', party: 'applicant' }],
    };
  },
};

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
