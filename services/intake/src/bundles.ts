/** Changes bundles: read, decide, write if nobody was faster, else again on what is there then. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Bundle, BundleChange } from './domain/bundles/bundle.ts';
import type { Passports } from './domain/bundles/submission.ts';
import type { Intake } from './intake.ts';
import { keyReused } from './perform.ts';
import type { HeldBundle } from './store/bundles.ts';
import type { Handled } from './store/store.ts';

export interface Changing {
  number: string;
  /** Whose it must be; undefined for the portal itself. */
  owner?: string;
  change: (bundle: Bundle) => BundleChange;
  /** A command done before under the same key is not done again. */
  handled?: Handled | undefined;
  /** Version the caller has seen; 0 for whatever is there. */
  expectedVersion?: number;
}

const maxAttempts = 6;

/** The bundle after the change; the same when there was nothing to change. */
export async function changeBundle(intake: Intake, changing: Changing): Promise<{ bundle: Bundle; repeated: boolean }> {
  const { store, nudge } = intake.bundles;
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const held = await findBundle(intake, changing.number, changing.owner);
    if (wasHandled(held, changing.handled)) return { bundle: held.bundle, repeated: true };
    checkVersion(held.bundle, changing.expectedVersion ?? 0);
    const { next, events } = changing.change(held.bundle);
    if (next === held.bundle) return { bundle: next, repeated: false };
    const saving = { events, handled: changing.handled, due: dueOf(next, intake) };
    if (await store.save(held.bundle, next, saving)) {
      if (events.length > 0) nudge();
      return { bundle: next, repeated: false };
    }
  }
  throw new DomainError(
    'stale',
    'version-stale',
    'The bundle is being changed by another call. Read it and try again.',
  );
}

/** When the portal has something to do with it: end a draft, begin its parts or take them back. */
export function dueOf({ status }: Bundle, { now, timing }: Pick<Intake, 'now' | 'timing'>): Date | null {
  if (status.kind === 'draft') return status.until;
  if (status.kind !== 'submitted') return null;
  return status.begun && !status.withdrawing ? null : new Date(now().getTime() + timing.leaseMs);
}

/** Throws `bundle-unknown` where there is none, or it is somebody else's. */
export async function findBundle({ bundles }: Intake, number: string, owner: string | undefined): Promise<HeldBundle> {
  const held = await bundles.store.find(number);
  if (!held || (owner !== undefined && held.bundle.owner !== owner)) throw bundleUnknown();
  return held;
}

export function bundleUnknown(): DomainError {
  const message =
    'There is no bundle under this number that you may see. Check the number, and as whom you are signed in.';
  return new DomainError('not-found', 'bundle-unknown', message);
}

/** Passports of its parts, in the versions it was begun with. */
export async function passportsOf({ passports }: Intake, { parts }: Pick<Bundle, 'parts'>): Promise<Passports> {
  const there = parts.filter(({ serviceVersion }) => serviceVersion > 0);
  const read = there.map(
    async ({ service, serviceVersion }) => [service, await passports.get(service, serviceVersion)] as const,
  );
  return new Map(await Promise.all(read));
}

function wasHandled({ handled: known }: HeldBundle, handled: Handled | undefined): boolean {
  const before = handled && known.find(({ key }) => key === handled.key);
  if (before && before.fingerprint !== handled.fingerprint) throw keyReused();
  return before !== undefined;
}

function checkVersion({ version }: Bundle, expected: number): void {
  if (expected === 0 || expected === version) return;
  const message = `The bundle is at version ${version}, not ${expected}. Read it again and repeat your change on it.`;
  throw new DomainError('stale', 'version-stale', message, { details: { version: String(version) } });
}
