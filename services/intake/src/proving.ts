/** Mandates proven by registers: made and confirmed on request, confirmed again when they are used, and ended when a register says so. */
import { randomUUID } from 'node:crypto';
import { runInContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Applicant } from './domain/application.ts';
import { isToBeConfirmed, type Mandate, type Proof, stateOf } from './domain/mandates/mandate.ts';
import { confirmed, disproved, proven } from './domain/mandates/proof.ts';
import { isProven, type Named, type ProvenKind, saidOf } from './domain/mandates/proof-rules.ts';
import { ownerText } from './domain/reader.ts';
import { drawMandateNumber } from './drawing.ts';
import type { Intake } from './intake.ts';
import { settleMandate } from './mandates.ts';
import { childOfAge, notProven, proofRefused, proofUnavailable } from './proof-refusals.ts';
import { lastingContext } from './work/context.ts';

/** Who wants to act for whom. */
export interface Wanted {
  kind: ProvenKind;
  /** Personal number of the child, or taxpayer number of the legal entity. */
  principal: string;
  representative: { pin: string; name: string };
}

/** A mandate confirmed so shortly before is not asked for again, milliseconds: somebody has pressed twice. */
const justNowMs = 60_000;
/** How often another call may be faster before the caller is told. */
const maxAttempts = 6;

/** The mandate in force; throws `mandate-not-proven`, `child-of-age`, `proof-refused`, `proof-unavailable`. */
export async function prove(intake: Intake, wanted: Wanted): Promise<Mandate> {
  const known = await openOne(intake, wanted);
  if (known?.confirmedAt && intake.now().getTime() - known.confirmedAt.getTime() < justNowMs) return known;
  const said = await ask(intake, wanted);
  if ('refusal' in said) {
    if (known && said.denied) await end(intake, known);
    throw said.refusal;
  }
  return await keep(intake, wanted, said);
}

type Heard = { named: Named; proof: Proof } | { refusal: DomainError; denied: boolean };

/** What the register says, also when the caller does not wait for it. `denied`: it has said that they may not. */
async function ask(intake: Intake, { kind, principal, representative: { pin } }: Wanted): Promise<Heard> {
  const { timing, askForProof, now } = intake;
  const answer = await runInContext(lastingContext(timing.submitMs), () => askForProof(kind, pin));
  if (answer.state === 'refused') return { refusal: proofRefused(kind), denied: false };
  if (answer.state === 'away') return { refusal: proofUnavailable(kind, answer.fault), denied: false };
  const { record, proof } = answer;
  if (!record) return { refusal: notProven(kind), denied: true };
  const said = saidOf(record, { kind, representative: pin, principal, now: now() });
  switch (said) {
    case 'malformed':
      intake.log.error({ recordType: proof.record, logPosition: proof.logPosition }, 'a register says what cannot be');
      return { refusal: proofUnavailable(kind, 'register-answer-invalid'), denied: false };
    case 'not-named':
      return { refusal: notProven(kind), denied: true };
    case 'of-age':
      return { refusal: childOfAge(), denied: true };
    default:
      return { named: said, proof };
  }
}

/** Confirms the open mandate, or makes one; of two calls at once both get the same. */
async function keep(
  intake: Intake,
  wanted: Wanted,
  { named, proof }: { named: Named; proof: Proof },
): Promise<Mandate> {
  const { sealer, mandates, now } = intake;
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const known = await openOne(intake, wanted);
    if (known) {
      const next = confirmed(known, { named, proof, now: now() });
      if (await mandates.save(known, next)) return next;
      continue;
    }
    const made = proven({
      ...{ number: drawMandateNumber(), kind: wanted.kind, named, proof, now: now() },
      ...{ principal: ownerOf(intake, wanted), principalIs: principalOf(wanted, named) },
      representative: sealer.pseudonym(ownerText(wanted.representative)),
      representativeIs: wanted.representative,
    });
    const creation = { key: sealer.pseudonym(`key:proof:${randomUUID()}`), fingerprint: '' };
    if ((await mandates.insert(made, creation, placeOf(intake, wanted))) === 'inserted') return made;
  }
  throw new DomainError('stale', 'version-stale', 'The mandate is being changed by another call. Try again.');
}

/** The one that has not ended; the place of one that has is free. */
async function openOne(intake: Intake, wanted: Wanted): Promise<Mandate | undefined> {
  const known = await intake.mandates.findProven(placeOf(intake, wanted));
  if (!known || stateOf(known, intake.now()) !== 'expired') return known;
  await end(intake, known);
  return undefined;
}

/** A legal entity applies by the hand of its head, as one does who has signed in for it. */
function principalOf({ kind, principal, representative: { pin, name } }: Wanted, named: Named): Applicant {
  if (kind === 'parent') return { pin: principal, name: named.name };
  return { pin, name, organisation: { tin: principal, name: named.name } };
}

function ownerOf({ sealer }: Intake, { kind, principal }: Wanted): string {
  return sealer.pseudonym(
    ownerText(kind === 'parent' ? { pin: principal } : { pin: '', organisation: { tin: principal } }),
  );
}

function placeOf({ sealer }: Intake, { kind, principal, representative }: Wanted): string {
  return sealer.pseudonym(`proven:${kind}:${principal}:${representative.pin}`);
}

/** Ended by the register, and everywhere it was used. */
async function end(intake: Intake, mandate: Mandate): Promise<void> {
  const { mandates, now } = intake;
  const ended = stateOf(mandate, now()) === 'expired' ? mandate : disproved(mandate, now());
  if (ended !== mandate && !(await mandates.save(mandate, ended))) return;
  while (!(await settleMandate(intake, ended)));
}

/**
 * What a mandate is before something is begun or submitted under it: its register is asked again where its proof is old. While the
 * register is away the last answer counts, for as long as it does.
 */
export async function confirmedToUse(intake: Intake, mandate: Mandate): Promise<Mandate> {
  return isToBeConfirmed(mandate, intake.now()) ? (await confirmAgain(intake, mandate)).mandate : mandate;
}

/** The mandate after its register was asked again; not `answered` where it has said neither yes nor no. */
export async function confirmAgain(intake: Intake, mandate: Mandate): Promise<{ mandate: Mandate; answered: boolean }> {
  const { kind, principalIs, representativeIs } = mandate;
  const now = intake.now();
  const state = stateOf(mandate, now);
  if (!isProven(kind) || (state !== 'in-force' && state !== 'unconfirmed')) return { mandate, answered: true };
  const { pin, name = '' } = representativeIs;
  const principal = principalIs.organisation?.tin ?? principalIs.pin;
  const said = await ask(intake, { kind, principal, representative: { pin, name } });
  if ('refusal' in said && !said.denied) return { mandate, answered: false };
  if ('refusal' in said) await end(intake, mandate);
  else await intake.mandates.save(mandate, confirmed(mandate, { ...said, now }));
  // As it is now, whoever was faster.
  return { mandate: (await intake.mandates.find(mandate.number)) ?? mandate, answered: true };
}
