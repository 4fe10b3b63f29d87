/** The status of a bundle as anybody with its number and code may know it. */
import type { BundleStatusInput } from '@darcha/proto/gen/darcha/intake/v1/BundleStatus.ts';
import { toWireText } from '@darcha/proto/text.ts';
import { passportsOf } from '../../bundles.ts';
import type { Application } from '../../domain/application.ts';
import { type Bundle, chosenParts } from '../../domain/bundles/bundle.ts';
import { bundleStateOf } from '../../domain/bundles/state.ts';
import { nextStepTexts } from '../../domain/texts/next-steps.ts';
import { sameInAll } from '../../domain/texts/render.ts';
import type { Intake } from '../../intake.ts';
import { wireBundleState } from '../bundles/wire.ts';
import { toWireStatus } from './wire.ts';

/** Each field is named here, as in the status of an application. */
export async function toWireBundleStatus(
  intake: Intake,
  bundle: Bundle,
  applications: readonly Application[],
): Promise<BundleStatusInput> {
  const { number, status } = bundle;
  const { agencyName, now } = intake;
  const passports = await passportsOf(intake, bundle);
  const states = applications.map((application) => application.status.kind);
  return {
    number,
    title: toWireText(bundle.title),
    state: wireBundleState(bundleStateOf(status, states)),
    next: applications.length > 0 ? null : toWireText(nextStepTexts[status.kind]),
    submittedAt: status.kind === 'submitted' ? status.submittedAt.toISOString() : '',
    parts: chosenParts(bundle).map(({ service, number: part }) => {
      const passport = passports.get(service);
      const begun = applications.find((application) => application.number === part);
      const showing = passport && { passport, agencyName, now: now() };
      return {
        service,
        title: toWireText(passport?.title ?? sameInAll(service)),
        status: begun && showing ? toWireStatus(begun, showing) : null,
      };
    }),
  };
}
