import { DomainError, type Fault, invalidField } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { type Grant, granted, maxServices } from '../../domain/mandates/grant.ts';
import type { Mandate } from '../../domain/mandates/mandate.ts';
import { ownerText } from '../../domain/reader.ts';
import { drawMandateNumber } from '../../drawing.ts';
import type { Intake } from '../../intake.ts';
import { serviceFaults } from '../../named-services.ts';
import { keyReused } from '../../perform.ts';
import type { Handled } from '../../store/store.ts';
import { applicantOf, creationAs, requirePerson } from '../call.ts';
import { maxNumbers, numbersExhausted } from '../create-application.ts';
import type { MandatesRpc } from './types.ts';
import { readPower, toWireMandate } from './wire.ts';

/** More than anybody looks after. */
const maxOpen = 50;

/**
 * Offers a power of attorney. Errors: `mandate-invalid`, `mandates-too-many`, `request-invalid`, `key-reused`, `numbers-exhausted`; those of the
 * catalogue when it is away and services are named.
 */
export function grantMandate(intake: Intake): MandatesRpc<'GrantMandate'> {
  return async ({ idempotencyKey, powers, ...asked }) => {
    const person = requirePerson();
    const { sealer, now } = intake;
    const { representative, services, firstDay, lastDay } = asked;
    const creation = creationAs(sealer, idempotencyKey, [
      'mandate',
      representative,
      powers,
      services,
      firstDay,
      lastDay,
    ]);
    const grant: Grant = {
      ...{ representative, services, firstDay, lastDay },
      powers: powers.map((wire, i) => readPower(wire) ?? powerUnknown(i)),
    };
    const standing = await grantedBefore(intake, creation);
    if (standing) return { mandate: toWireMandate(standing, 'principal', now()) };
    const faults = await serviceFaults(intake.passports, services.slice(0, maxServices), refusalOf);
    const principal = sealer.pseudonym(ownerText(person));
    const make = () =>
      granted(grant, {
        ...{ number: drawMandateNumber(), principal, principalIs: applicantOf(person), now: now() },
        representative: sealer.pseudonym(ownerText({ pin: representative })),
        serviceFaults: faults,
      });
    return { mandate: toWireMandate(await insert(intake, creation, make), 'principal', now()) };
  };
}

/** A mandate nobody could act under is not granted. */
function refusalOf({ representatives = [] }: Passport): Omit<Fault, 'path'> | undefined {
  if (representatives.includes('power-of-attorney')) return undefined;
  return {
    code: 'representation',
    message: 'This service takes no representative under a power of attorney: the person applies themselves.',
  };
}

function powerUnknown(i: number): never {
  throw invalidField(`/powers/${i}`, 'enum', 'Choose out of: follow, apply, collect.');
}

/** The mandate that stands under the key: the new one, or one granted at the same moment. */
async function insert(intake: Intake, creation: Handled, make: () => Mandate): Promise<Mandate> {
  for (let attempt = 0; attempt < maxNumbers; attempt++) {
    const mandate = make();
    await checkRoom(intake, mandate.principal);
    const inserted = await intake.mandates.insert(mandate, creation);
    if (inserted === 'inserted') return mandate;
    const known = inserted === 'key-taken' ? await grantedBefore(intake, creation) : undefined;
    if (known) return known;
  }
  throw numbersExhausted();
}

async function grantedBefore({ mandates }: Intake, { key, fingerprint }: Handled): Promise<Mandate | undefined> {
  const held = await mandates.findByCreationKey(key);
  if (held && held.creation.fingerprint !== fingerprint) throw keyReused();
  return held?.mandate;
}

async function checkRoom({ mandates, now }: Intake, principal: string): Promise<void> {
  if ((await mandates.countOpen(principal, now(), maxOpen)) < maxOpen) return;
  const message = `You have ${maxOpen} mandates open, which is as many as may be. Revoke one that is not needed first.`;
  throw new DomainError('too-many', 'mandates-too-many', message, { details: { limit: String(maxOpen) } });
}
