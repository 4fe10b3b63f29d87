import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import { type Grant, granted } from '../../domain/mandates/grant.ts';
import type { Mandate } from '../../domain/mandates/mandate.ts';
import { ownerText } from '../../domain/reader.ts';
import { drawMandateNumber } from '../../drawing.ts';
import type { Intake } from '../../intake.ts';
import { keyReused } from '../../perform.ts';
import type { Handled } from '../../store/store.ts';
import { applicantOf, creationAs, requirePerson } from '../call.ts';
import { maxNumbers, numbersExhausted } from '../create-application.ts';
import type { MandatesRpc } from './types.ts';
import { readPower, toWireMandate } from './wire.ts';

/** More than anybody looks after. */
const maxOpen = 50;

/** Offers a power of attorney. Errors: `mandate-invalid`, `mandates-too-many`, `request-invalid`, `key-reused`, `numbers-exhausted`. */
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
    const principal = sealer.pseudonym(ownerText(person));
    const make = () =>
      granted(grant, {
        ...{ number: drawMandateNumber(), principal, principalIs: applicantOf(person), now: now() },
        representative: sealer.pseudonym(ownerText({ pin: representative })),
      });
    return { mandate: toWireMandate(await insert(intake, creation, make), 'principal', now()) };
  };
}

function powerUnknown(i: number): never {
  throw invalidField(`/powers/${i}`, 'enum', 'Choose out of: follow, apply, collect.');
}

/** The mandate that stands under the key: the new one, or the one granted before. */
async function insert(intake: Intake, creation: Handled, make: () => Mandate): Promise<Mandate> {
  const before = await grantedBefore(intake, creation);
  if (before) return before;
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
