/** What is followed under a number, an application or a bundle, without anything of the person. */
import type { CalendarDeadlineInput } from '@darcha/proto/gen/darcha/intake/v1/CalendarDeadline.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { Application } from '../../domain/application.ts';
import { type Bundle, chosenParts } from '../../domain/bundles/bundle.ts';
import { lastDayOf } from '../../domain/clock.ts';
import { type Deadline, deadlinesOf } from '../../domain/deadlines.ts';
import type { FollowUp } from '../../domain/follow-up.ts';
import { readApplicationNumber, readBundleNumber } from '../../domain/number.ts';
import { deadlineTexts } from '../../domain/texts/deadlines.ts';
import type { Intake } from '../../intake.ts';

/** In both `number` is the number in its kept form. */
export type Found = { number: string; followUp: FollowUp } & (
  | { application: Application }
  | { bundle: Bundle; parts: () => Promise<Application[]> }
);

/** Undefined for a number that cannot be one, and where there is nothing. */
export async function findFollowed(intake: Intake, text: string): Promise<Found | undefined> {
  const ofBundle = readBundleNumber(text);
  if (ofBundle !== undefined) {
    const bundle = await intake.bundles.store.findFollowed(ofBundle);
    return (
      bundle && { number: ofBundle, followUp: bundle.followUp ?? {}, bundle, parts: () => partsOf(intake, bundle) }
    );
  }
  const number = readApplicationNumber(text);
  const followed = number === undefined ? undefined : await intake.store.findFollowed(number);
  return number !== undefined && followed ? { number, ...followed } : undefined;
}

/** As far as they have begun. */
async function partsOf({ store }: Intake, bundle: Bundle): Promise<Application[]> {
  if (bundle.status.kind !== 'submitted') return [];
  const found = await Promise.all(chosenParts(bundle).map(({ number }) => store.findFollowed(number)));
  return found.flatMap((one) => (one?.application.bundle === bundle.number ? [one.application] : []));
}

/** Of a bundle that is being filled in its own, else those of its parts. */
export async function deadlinesIn(intake: Intake, found: Found): Promise<CalendarDeadlineInput[]> {
  if ('application' in found) return deadlinesFor(intake, found.application);
  const { bundle } = found;
  if (bundle.status.kind !== 'draft') {
    return (await Promise.all((await found.parts()).map((part) => deadlinesFor(intake, part)))).flat();
  }
  const due: Deadline = { kind: 'submission', day: lastDayOf(bundle.status.until) };
  return [toWireDeadline(due, { number: bundle.number, version: bundle.version, of: toWireText(bundle.title) })];
}

async function deadlinesFor({ passports, now }: Intake, application: Application): Promise<CalendarDeadlineInput[]> {
  const { number, version, service, serviceVersion } = application;
  const of = toWireText((await passports.get(service, serviceVersion)).title);
  return deadlinesOf(application, now()).map((due) => toWireDeadline(due, { number, version, of }));
}

function toWireDeadline({ kind, day }: Deadline, of: Pick<CalendarDeadlineInput, 'number' | 'version' | 'of'>) {
  return { kind, day, title: toWireText(deadlineTexts[kind]), ...of };
}
