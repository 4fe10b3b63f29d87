/** Answers with an application as its reader may see it. */
import type { ApplicationInput } from '@darcha/proto/gen/darcha/intake/v1/Application.ts';
import type { Application } from '../domain/application.ts';
import type { Actor } from '../domain/command.ts';
import { followUpCode } from '../domain/follow-up.ts';
import type { Intake } from '../intake.ts';
import { findToRead, type Performed } from '../perform.ts';
import { actorFor } from './call.ts';
import { toListed, toWire } from './wire.ts';

/** What a step led to. */
export function shown(
  intake: Intake,
  { application, passport, actor }: Performed,
): {
  application: ApplicationInput;
} {
  const { agencyName, now } = intake;
  const showing = { actor, passport, agencyName, now: now() };
  return { application: { ...toWire(application, showing), ...codeFor(intake, application, actor) } };
}

/** The application as it is now. */
export async function readShown(intake: Intake, number: string): Promise<{ application: ApplicationInput }> {
  const { application, actor } = await findToRead(intake, number, actorFor(intake));
  const passport = await intake.passports.get(application.service, application.serviceVersion);
  return shown(intake, { application, passport, actor, repeated: false });
}

/** A page of a list. */
export async function shownList(intake: Intake, applications: Application[]): Promise<ApplicationInput[]> {
  const actorOf = actorFor(intake);
  const { agencyName } = intake;
  const now = intake.now();
  return await Promise.all(
    applications.map(async (application) => {
      const passport = await intake.passports.get(application.service, application.serviceVersion);
      const actor = await actorOf(application);
      const listed = toListed(application, { actor, passport, agencyName, now });
      return { ...listed, ...codeFor(intake, application, actor) };
    }),
  );
}

/** By which the applicant lets others follow it. */
function codeFor({ sealer }: Intake, { number, followUp }: Application, actor: Actor) {
  return actor.role === 'applicant' && !actor.as
    ? { followUpCode: followUpCode(sealer.pseudonym, number, followUp) }
    : {};
}
