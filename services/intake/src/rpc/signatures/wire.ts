/** What is to be signed in the contract's shape. */
import type { SignatureRequestInput } from '@darcha/proto/gen/darcha/intake/v1/SignatureRequest.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { Intake } from '../../intake.ts';
import type { Asked } from './asked.ts';

export async function toWireRequest(
  intake: Intake,
  { application, signing, mine }: Asked,
): Promise<SignatureRequestInput> {
  const { number, service, serviceVersion, applicant } = application;
  const passport = await intake.passports.get(service, serviceVersion);
  const as = passport.signatures?.of[mine.code]?.title;
  return {
    ...{ number, service, serviceVersion, applicant: applicant.organisation?.name ?? applicant.name },
    ...{ title: toWireText(passport.title), as: as ? toWireText(as) : null },
    ...{ digest: signing.digest, askedAt: signing.askedAt, until: signing.until },
    signed: mine.signedAt !== undefined,
  };
}
