import { DomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Form } from '../domain/application.ts';
import { type Beginning, begin } from '../domain/begin.ts';
import { readObject } from '../domain/json.ts';
import { ownerText } from '../domain/reader.ts';
import { representationBy, requireInForce } from '../domain/representation.ts';
import { drawApplicationNumber, drawRecordKey } from '../drawing.ts';
import type { Intake } from '../intake.ts';
import { endIfOver, findMandate, mandateUnknown } from '../mandates.ts';
import { keyReused } from '../perform.ts';
import { confirmedToUse } from '../proving.ts';
import type { Handled } from '../store/store.ts';
import { actorFor, applicantOf, creationAs, type Person, type Rpc, requirePerson } from './call.ts';
import { shown } from './show.ts';

/** With 45 random bits a second try is rare, a third means that something is broken. */
export const maxNumbers = 5;

/**
 * Begins a draft. Errors: `sign-in-required`, `persons-only`, `service-unknown`, `service-retired`,
 * `service-informational`, `service-suspended`, `audience-mismatch`, `form-invalid`, `drafts-too-many`,
 * `request-invalid`, `key-reused`; under a mandate `mandate-unknown`, `mandate-not-in-force`, `mandate-out-of-scope`,
 * `representation-not-allowed`.
 */
export function createApplication(intake: Intake): Rpc<'CreateApplication'> {
  return async ({ service, serviceVersion, formJson, idempotencyKey, mandate }) => {
    const person = requirePerson();
    const form: Form = readObject(formJson, '/form');
    const asked = [service, serviceVersion, form, ...(mandate === '' ? [] : [mandate])];
    const creation = creationAs(intake.sealer, idempotencyKey, asked);
    const begun = await beginFor(intake, person, creation, async () => {
      const passport = await intake.passports.inForce(service, serviceVersion);
      if (mandate === '') return { passport, form };
      return { passport, form, behalf: await onBehalf(intake, person, { mandate, passport }) };
    });
    if (mandate !== '') await endIfOver(intake, begun);
    return await show(intake, begun);
  };
}

/** For whom a representative applies; throws `mandate-unknown`, `mandate-not-in-force` and what the passport or the mandate forbid. */
async function onBehalf(
  intake: Intake,
  person: Person,
  { mandate: number, passport }: { mandate: string; passport: Passport },
): Promise<Behalf> {
  const found = await findMandate(intake, number, intake.sealer.pseudonym(ownerText(person)));
  if (found.side !== 'representative') throw mandateUnknown();
  const mandate = await confirmedToUse(intake, found.mandate);
  const now = intake.now();
  requireInForce(mandate, now);
  const representation = representationBy(mandate, passport, 'apply', now);
  return { owner: mandate.principal, applicant: mandate.principalIs, representation };
}

/** What a draft begins with. */
export interface Start extends Pick<Beginning, 'form' | 'preparedBy' | 'preparedDraft' | 'informing' | 'copiedFrom'> {
  passport: Passport;
  /** Somebody else's than the caller's own. */
  behalf?: Behalf;
}

type Behalf = Pick<Beginning, 'owner' | 'applicant'> & Required<Pick<Beginning, 'representation'>>;

/** The person's draft under this key: a new one, or the one begun before. Throws what `createApplication` does. */
export async function beginFor(
  intake: Intake,
  person: Person,
  creation: Handled,
  start: () => Promise<Start>,
): Promise<Application> {
  try {
    const { passport, behalf, ...beginning } = await start();
    const whose = behalf ?? { owner: intake.sealer.pseudonym(ownerText(person)), applicant: applicantOf(person) };
    const begun = await intake.drafts.within(whose.owner, () =>
      insert(intake, creation, () => begin(passport, { ...drawn(intake), ...whose, ...beginning })),
    );
    if (begun) return begun;
  } catch (error) {
    // Looked for only now, because a key is nearly always new: a repetition succeeds whatever has become of the service.
    const known = await begunBefore(intake, creation);
    if (known) return known;
    throw error;
  }
  throw numbersExhausted();
}

export function numbersExhausted(): DomainError {
  return new DomainError('internal', 'numbers-exhausted', 'No free number was found. Try again.');
}

/** The draft that stands under the key now: the new one, or one begun before. */
async function insert(
  intake: Intake,
  creation: Handled,
  make: () => ReturnType<typeof begin>,
): Promise<Application | undefined> {
  for (let attempt = 0; attempt < maxNumbers; attempt++) {
    const { next, events } = make();
    const inserted = await intake.store.insert(next, { events, creation });
    if (inserted === 'key-taken') return await begunBefore(intake, creation);
    if (inserted === 'inserted') {
      intake.nudge();
      return next;
    }
  }
  return undefined;
}

function drawn({ now }: Intake): Pick<Beginning, 'number' | 'recordKey' | 'now'> {
  return { number: drawApplicationNumber(), recordKey: drawRecordKey(), now: now() };
}

async function begunBefore({ store }: Intake, { key, fingerprint }: Handled): Promise<Application | undefined> {
  const held = await store.findByCreationKey(key);
  if (held && held.creation.fingerprint !== fingerprint) throw keyReused();
  return held?.application;
}

export async function show(intake: Intake, application: Application) {
  const passport = await intake.passports.get(application.service, application.serviceVersion);
  return shown(intake, { application, passport, actor: await actorFor(intake)(application), repeated: false });
}
