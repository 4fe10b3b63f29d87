/** Answers with an application as its reader may see it. */
import type { ApplicationInput } from '@darcha/proto/gen/darcha/intake/v1/Application.ts';
import type { Application } from '../domain/application.ts';
import type { Intake } from '../intake.ts';
import { findToRead, type Performed } from '../perform.ts';
import { actorFor } from './call.ts';
import { toListed, toWire } from './wire.ts';

/** What a step led to. */
export function shown(
  { agencyName, now }: Intake,
  { application, passport, actor }: Performed,
): {
  application: ApplicationInput;
} {
  return { application: toWire(application, { actor, passport, agencyName, now: now() }) };
}

/** The application as it is now. */
export async function readShown(intake: Intake, number: string): Promise<{ application: ApplicationInput }> {
  const { application, actor } = await findToRead(intake, number, actorFor(intake));
  const passport = await intake.passports.get(application.service, application.serviceVersion);
  return { application: toWire(application, { actor, passport, agencyName: intake.agencyName, now: intake.now() }) };
}

/** A page of a list. */
export async function shownList(intake: Intake, applications: Application[]): Promise<ApplicationInput[]> {
  const actorOf = actorFor(intake);
  const { agencyName } = intake;
  const now = intake.now();
  return await Promise.all(
    applications.map(async (application) => {
      const passport = await intake.passports.get(application.service, application.serviceVersion);
      return toListed(application, { actor: actorOf(application), passport, agencyName, now });
    }),
  );
}
