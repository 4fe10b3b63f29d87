import { isDomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { dueOf } from '../../bundles.ts';
import { readAnswers } from '../../domain/bundles/answers.ts';
import {
  type Bundle,
  type BundleChange,
  type BundlePart,
  beginBundle,
  noAnswers,
  type Offered,
} from '../../domain/bundles/bundle.ts';
import { answerBundle, obstacleOf } from '../../domain/bundles/submission.ts';
import { formInvalid } from '../../domain/form-faults.ts';
import { readObject } from '../../domain/json.ts';
import { drawApplicationNumber, drawBundleNumber } from '../../drawing.ts';
import type { Intake } from '../../intake.ts';
import { keyReused } from '../../perform.ts';
import type { Handled } from '../../store/store.ts';
import { applicantOf, creationAs } from '../call.ts';
import { maxNumbers, numbersExhausted } from '../create-application.ts';
import { type BundleRpc, requireOwner, shownBundle } from './bundle-call.ts';
import { checkLeftOut } from './left-out.ts';

/**
 * Begins a draft. Errors: `sign-in-required`, `persons-only`, `bundle-unknown`, `form-invalid`, `drafts-too-many`,
 * `request-invalid`, `key-reused`.
 */
export function createBundle(intake: Intake): BundleRpc<'CreateBundle'> {
  return async ({ code, answersJson, leaveOut, idempotencyKey }) => {
    const { person, owner } = requireOwner(intake);
    const value = readObject(answersJson, '/answers');
    const creation = creationAs(intake.sealer, idempotencyKey, ['bundle', code, value, leaveOut]);
    const known = await begunBefore(intake, creation);
    if (known) return { bundle: await shownBundle(intake, known) };
    const offered = await intake.bundles.offered(code);
    checkLeftOut(leaveOut, offered.services);
    const passports = await passportsInForce(intake, offered);
    const make = () => {
      const applicant = applicantOf(person);
      const numbered = { number: drawBundleNumber(), owner, applicant, answers: noAnswers };
      const parts = offered.services.map((service) => partOf(service, passports.get(service), { applicant, leaveOut }));
      const begun = beginBundle(offered, { ...numbered, parts, now: intake.now() });
      const { answers, faults } = readAnswers(value, begun.next);
      if (faults.length > 0) throw formInvalid(faults);
      const answered = answerBundle(begun.next, { answers, parts }, passports, intake.now()).next;
      return { next: { ...answered, version: 1 }, events: begun.events };
    };
    const bundle = await intake.bundles.drafts.within(owner, () => insert(intake, creation, make));
    return { bundle: await shownBundle(intake, bundle) };
  };
}

/** What cannot be applied for is left out from the beginning. */
function partOf(
  service: string,
  passport: Passport | undefined,
  { applicant, leaveOut }: Pick<Bundle, 'applicant'> & { leaveOut: string[] },
): BundlePart {
  return {
    service,
    serviceVersion: passport?.version ?? 0,
    number: drawApplicationNumber(),
    leftOut: leaveOut.includes(service) || obstacleOf(passport, { applicant }) !== undefined,
  };
}

async function passportsInForce({ passports }: Intake, { services }: Offered): Promise<Map<string, Passport>> {
  const read = services.map(async (service) => {
    try {
      return [[service, await passports.inForce(service, 0)] as const];
    } catch (error) {
      if (isDomainError(error, 'service-retired') || isDomainError(error, 'service-unknown')) return [];
      throw error;
    }
  });
  return new Map((await Promise.all(read)).flat());
}

/** The draft that stands under the key now: the new one, or one begun at the same moment. */
async function insert(intake: Intake, creation: Handled, make: () => BundleChange): Promise<Bundle> {
  const { store, nudge } = intake.bundles;
  for (let attempt = 0; attempt < maxNumbers; attempt++) {
    const { next, events } = make();
    const inserted = await store.insert(next, { events, creation, due: dueOf(next, intake) ?? intake.now() });
    if (inserted === 'inserted') {
      nudge();
      return next;
    }
    const known = await begunBefore(intake, creation);
    if (known) return known;
  }
  throw numbersExhausted();
}

async function begunBefore({ bundles }: Intake, { key, fingerprint }: Handled): Promise<Bundle | undefined> {
  const held = await bundles.store.findByCreationKey(key);
  if (held && held.creation.fingerprint !== fingerprint) throw keyReused();
  return held?.bundle;
}
