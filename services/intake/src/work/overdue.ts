/** Carries out what time does to an application: ends it, tells whoever is above, or decides by silence. */
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { silentCompletion } from '../completion.ts';
import type { Application } from '../domain/application.ts';
import { dueAt, isExpiring, partDueAt } from '../domain/clock.ts';
import { dueAlarm } from '../domain/clock-steps.ts';
import type { Command } from '../domain/command.ts';
import { lapseParts } from '../domain/part-steps.ts';
import { signaturesUntil } from '../domain/signing.ts';
import type { Intake } from '../intake.ts';
import { find, perform } from '../perform.ts';
import { erasureOf } from './erasing.ts';

/** More than can be due at once: a few are told, then silence decides. */
const mostAtOnce = 12;

/** Takes every step that is due; true when there was one. Each is one write on the version that was read. */
export async function carryOut(intake: Intake, number: string): Promise<boolean> {
  let done = false;
  for (let i = 0; i < mostAtOnce; i++) {
    const { application } = await find(intake, number);
    const due = dueAt(application);
    if (!due || due > intake.now() || !(await step(intake, application))) break;
    done = true;
  }
  return done;
}

async function step(intake: Intake, application: Application): Promise<boolean> {
  const name = stepFor(intake, application);
  try {
    const performed = await perform(intake, {
      number: application.number,
      actor: () => ({ role: 'portal' }),
      command: (current, passport) => commandFor(intake, name, current, passport),
      // Whoever is told, a register is waited for as before; what has ended waits for nothing.
      ...(!['escalate', 'lapse-part', 'remind', 'lapse-signatures', 'review-hold'].includes(name) && { work: null }),
    });
    return performed.application.version > application.version;
  } catch (error) {
    // Another instance, or a last-minute step of a person, was faster.
    if (!isDomainError(error)) throw error;
    intake.log.info({ err: error, application: application.number }, 'not carried out');
    return false;
  }
}

type StepName =
  | 'review-hold'
  | 'lapse-signatures'
  | 'erase'
  | 'expire'
  | 'remind'
  | 'escalate'
  | 'lapse'
  | 'lapse-part';

function stepFor(intake: Intake, { status, clock, parts, keptUntil, signing, hold }: Application): StepName {
  if (keptUntil) return hold ? 'review-hold' : 'erase';
  const signed = signaturesUntil({ status, signing });
  if (signed && signed <= intake.now()) return 'lapse-signatures';
  if (status.kind === 'draft' && !status.noticedAt) return 'remind';
  if (isExpiring(status)) return 'expire';
  const now = intake.now();
  const ofPart = status.kind === 'under-examination' ? partDueAt(parts) : undefined;
  // Parts first: the last of them may decide the whole.
  if (ofPart && ofPart <= now) return 'lapse-part';
  return dueAlarm(clock, { now })?.kind === 'silence' ? 'lapse' : 'escalate';
}

async function commandFor(
  intake: Intake,
  name: StepName,
  application: Application,
  passport: Passport,
): Promise<Command> {
  if (name === 'erase') return erasureOf(intake, application, passport);
  if (name !== 'lapse' && name !== 'lapse-part') return { name };
  const approves =
    name === 'lapse' ? silenceApproves(intake, application) : partsApprove(intake, application, passport);
  const completion = approves ? await silentCompletion(intake, application, passport) : undefined;
  return { name, ...(completion && { completion }) };
}

function silenceApproves(intake: Intake, { clock }: Application): boolean {
  const alarm = dueAlarm(clock, { now: intake.now() });
  return alarm?.kind === 'silence' && alarm.means === 'approve';
}

/** Whether the whole is approved by what the silence of its parts means. */
function partsApprove(intake: Intake, application: Application, passport: Passport): boolean {
  const { status } = application;
  const world = { now: intake.now(), passport, agencyName: intake.agencyName };
  const until = 'until' in status ? status.until : world.now;
  return lapseParts(application, world, until, true).whole === 'approved';
}
