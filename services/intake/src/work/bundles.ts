/** Goes on with bundles by itself: begins the parts of what was submitted, takes parts back, ends drafts whose time is over. */

import { runInContext } from '@darcha/kit/context.ts';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Rounds } from '@darcha/kit/rounds.ts';
import { changeBundle, findBundle, passportsOf } from '../bundles.ts';
import type { Application } from '../domain/application.ts';
import {
  type Bundle,
  type BundlePart,
  bundleBegun,
  changed,
  chosenParts,
  expireBundle,
} from '../domain/bundles/bundle.ts';
import { partBegun } from '../domain/bundles/submission.ts';
import { drawApplicationNumber, drawRecordKey } from '../drawing.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { lastingContext } from './context.ts';
import { startLoop } from './loop.ts';
import type { Processing } from './process.ts';

export function startBundleLoop(intake: Intake, processing: Processing): Rounds {
  const { bundles, timing, now, log } = intake;
  const round = async () => {
    const number = await bundles.store.takeDue(now(), timing.leaseMs);
    if (number === undefined) return false;
    try {
      const { begun } = await runInContext(lastingContext(timing.attemptMs), () => carryOnBundle(intake, number));
      for (const application of begun) void processing.run(application.number, timing.attemptMs, { application });
    } catch (error) {
      log.error({ err: error, bundle: number }, 'could not be carried on; tried again');
    }
    return true;
  };
  return startLoop('bundles', round, timing.pollMs, log);
}

/**
 * Carries a bundle as far as it goes, and gives the applications begun now. Cut short anywhere it is done again, by any instance: a
 * part has its number and its key beforehand, so it begins once, and what is withdrawn is not withdrawn twice.
 */
export async function carryOnBundle(intake: Intake, number: string): Promise<{ bundle: Bundle; begun: Application[] }> {
  let { bundle } = await findBundle(intake, number, undefined);
  let begun: Application[] = [];
  const now = intake.now();
  if (bundle.status.kind === 'draft' && bundle.status.until <= now) {
    const expire = (one: Bundle) => (one.status.kind === 'draft' ? expireBundle(one, now) : { next: one, events: [] });
    ({ bundle } = await changeBundle(intake, { number, change: expire }));
  }
  if (bundle.status.kind === 'submitted' && !bundle.status.begun) {
    begun = await beginParts(intake, bundle);
    ({ bundle } = await changeBundle(intake, { number, change: (one) => bundleBegun(one, now) }));
  }
  if (bundle.status.kind === 'submitted' && bundle.status.withdrawing) {
    await Promise.all(chosenParts(bundle).map((part) => withdrawPart(intake, part)));
    ({ bundle } = await changeBundle(intake, { number, change: (one) => partsWithdrawn(one, now) }));
  }
  return { bundle, begun };
}

function partsWithdrawn(bundle: Bundle, now: Date) {
  const { status } = bundle;
  if (status.kind !== 'submitted' || !status.withdrawing) return { next: bundle, events: [] };
  const { withdrawing: _, ...done } = status;
  return changed(bundle, { status: done }, now);
}

async function beginParts(intake: Intake, bundle: Bundle): Promise<Application[]> {
  const passports = await passportsOf(intake, bundle);
  const begun = chosenParts(bundle).map(async (part) => {
    const passport = passports.get(part.service);
    if (!passport || bundle.status.kind !== 'submitted') return [];
    // As of the submission, whenever it comes to this: the same application, on the same clock.
    const world = { now: bundle.status.submittedAt, passport, agencyName: intake.agencyName };
    const made = partBegun(bundle, part, world, drawRecordKey());
    return (await insert(intake, bundle, { part, made })) ? [made.next] : [];
  });
  const all = (await Promise.all(begun)).flat();
  intake.nudge();
  return all;
}

interface Making {
  part: BundlePart;
  made: ReturnType<typeof partBegun>;
}

/** False where it had begun before. */
async function insert(intake: Intake, bundle: Bundle, { part, made }: Making): Promise<boolean> {
  const { store, sealer, timing, now } = intake;
  const key = sealer.pseudonym(`bundle:${bundle.number}:${part.service}`);
  const { next, events, entries } = made;
  const inserted = await store.insert(next, {
    events,
    creation: { key, fingerprint: key },
    work: { at: new Date(now().getTime() + timing.leaseMs), attempts: 0 },
    entries,
  });
  if (inserted === 'inserted') return true;
  if (await store.findByCreationKey(key)) return false;
  // Somebody else's application was given this number in the weeks since it was drawn: another is drawn, and it is begun with that.
  const other = drawApplicationNumber();
  await changeBundle(intake, { number: bundle.number, change: (one) => renumbered(one, part, other, now()) });
  throw new Error(`the number of a part of ${bundle.number} was taken; it has another one now`);
}

function renumbered(bundle: Bundle, taken: BundlePart, number: string, now: Date) {
  const parts = bundle.parts.map((part) => (part.number === taken.number ? { ...part, number } : part));
  return changed(bundle, { parts }, now);
}

/** What is decided, or no longer there to be withdrawn, stays as it is. */
async function withdrawPart(intake: Intake, { number }: BundlePart): Promise<void> {
  try {
    await perform(intake, {
      number,
      actor: () => ({ role: 'applicant' }),
      command: () => ({ name: 'withdraw' }),
      work: null,
    });
  } catch (error) {
    if (!isDomainError(error, 'action-not-allowed')) throw error;
  }
}
