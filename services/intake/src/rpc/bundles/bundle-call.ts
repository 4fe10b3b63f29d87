/** What the calls for bundles share: whose it is, its number, how it is shown. */
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { bundles, MethodsOf } from '@darcha/proto/contracts.ts';
import type { BundleInput } from '@darcha/proto/gen/darcha/intake/v1/Bundle.ts';
import { bundleUnknown, passportsOf } from '../../bundles.ts';
import type { Application } from '../../domain/application.ts';
import { type Bundle, chosenParts } from '../../domain/bundles/bundle.ts';
import { followUpCode } from '../../domain/follow-up.ts';
import { readBundleNumber } from '../../domain/number.ts';
import { ownerText } from '../../domain/reader.ts';
import type { Intake } from '../../intake.ts';
import { type Person, requirePerson } from '../call.ts';
import { shownList } from '../show.ts';
import { toWireBundle } from './wire.ts';

type Methods = MethodsOf<typeof bundles>;
export type BundleRpc<Name extends keyof Methods> = Handler<Methods[Name]>;

/** Pseudonym of whoever the caller acts for; throws `sign-in-required` or `persons-only`. */
export function requireOwner({ sealer }: Intake): { person: Person; owner: string } {
  const person = requirePerson();
  return { person, owner: sealer.pseudonym(ownerText(person)) };
}

/** The number in its kept form; throws `bundle-unknown` for what cannot be one. */
export function readNumber(text: string): string {
  const number = readBundleNumber(text);
  if (number === undefined) throw bundleUnknown();
  return number;
}

/** The bundle with its parts as they are now; in lists without answers and records. */
export async function shownBundle(
  intake: Intake,
  bundle: Bundle,
  how: 'whole' | 'listed' = 'whole',
): Promise<BundleInput> {
  const [passports, applications] = await Promise.all([passportsOf(intake, bundle), partsOf(intake, bundle)]);
  const shown = await shownList(intake, applications);
  const byNumber = new Map(shown.map((application) => [application.number ?? '', application]));
  const followUp = followUpCode(intake.sealer.pseudonym, bundle.number, bundle.followUp);
  return { ...toWireBundle(bundle, { passports, applications, shown: byNumber, how }), followUpCode: followUp };
}

async function partsOf({ store }: Intake, bundle: Bundle): Promise<Application[]> {
  if (bundle.status.kind !== 'submitted') return [];
  const held = await Promise.all(chosenParts(bundle).map(({ number }) => store.find(number)));
  // A number that is somebody else's is given up when it comes to the part.
  return held.flatMap((one) => (one && one.application.bundle === bundle.number ? [one.application] : []));
}
