/** Who sees an application, and as what. */
import type { Caller } from '@darcha/proto/caller.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { type Applicant, type Application, type Submitted, submittedAt } from './application.ts';
import type { Actor } from './command.ts';
import { askedOpinion } from './letters.ts';
import { seenByAgency, takesPart } from './view.ts';

/** Roles within an agency that may work on applications. */
const working = ['clerk', 'head'];

/** The owner a person acts as: the legal entity, else the person; the text a pseudonym is made of. */
export function ownerText(person: { pin: string; organisation?: { tin: string } | undefined }): string {
  return person.organisation ? `tin:${person.organisation.tin}` : `pin:${person.pin}`;
}

export function isWorkingOfficial(caller: Caller): caller is Extract<Caller, { kind: 'official' }> {
  return caller.kind === 'official' && caller.roles.some((role) => working.includes(role));
}

/**
 * What the caller is to the application, a representative also after the end of their mandate, which is to be looked at; undefined for somebody who must
 * not learn that it exists.
 */
export function actorOf(
  caller: Caller,
  application: Pick<Application, 'owner' | 'agency' | 'status' | 'parts' | 'opinions' | 'representation'>,
  pseudonym: (text: string) => string,
): Actor | undefined {
  if (caller.kind === 'person') {
    const who = pseudonym(ownerText(caller));
    if (who === application.owner) return { role: 'applicant' };
    const { representation: as } = application;
    return as?.by === who ? { role: 'applicant', as } : undefined;
  }
  if (!isWorkingOfficial(caller)) return undefined;
  // An agency learns of it when its turn comes; the one that answers for the service knows it all along.
  const asked = askedOpinion(application.opinions, caller.agency) !== undefined;
  if (caller.agency !== application.agency && !takesPart(caller.agency, application) && !asked) return undefined;
  // A draft, and what became of one that was never submitted, is the applicant's own.
  if (!submittedAt(application.status)) return undefined;
  return { role: 'official', id: caller.id, agency: caller.agency, head: caller.roles.includes('head') };
}

/**
 * The answers and records a reader sees; undefined for none. Officials see what was submitted, not the correction being
 * made to it, of that only what their agency needs, and nothing of what was taken back.
 */
export function contentFor(actor: Actor, application: Application, passport: Passport): Submitted | undefined {
  if (actor.role !== 'official') return application;
  if (application.status.kind === 'withdrawn') return undefined;
  return seenByAgency(actor.agency, application.submitted ?? application, application, passport);
}

/** The applicant as a reader sees them: the name alone where it was taken back, and for whoever is only asked for an opinion. */
export function applicantFor(actor: Actor, application: Application): Partial<Applicant> {
  const { applicant, status } = application;
  const nameOnly = actor.role === 'official' && (status.kind === 'withdrawn' || isOnlyAsked(actor.agency, application));
  return nameOnly ? { name: applicant.name } : applicant;
}

/** True for an agency that decides nothing here. */
export function isOnlyAsked(agency: string, application: Application): boolean {
  return agency !== application.agency && !takesPart(agency, application);
}
