import type { SignatureRequestInput } from '@darcha/proto/gen/darcha/intake/v1/SignatureRequest.ts';
import { toWireText } from '@darcha/proto/text.ts';
import { attachmentsOf } from '../../domain/attachments/attachment.ts';
import { askingFor } from '../../domain/signing.ts';
import type { Intake } from '../../intake.ts';
import { whoCalls } from '../mandates/types.ts';
import { cutPage, readPage } from '../page.ts';
import { type Asked, askedOf, findAsked, type SignaturesRpc } from './asked.ts';

/** What is to be signed. Errors: `signature-not-asked`. */
export function getSignatureRequest(intake: Intake): SignaturesRpc<'GetSignatureRequest'> {
  return async ({ number }) => {
    const asked = await findAsked(intake, number, whoCalls(intake));
    const formJson = Buffer.from(JSON.stringify(asked.application.form));
    const files = attachmentsOf(asked.application).map(({ fileName }) => fileName);
    return { request: { ...(await toWireRequest(intake, asked)), formJson, files } };
  };
}

/** What waits for the caller's signature. Errors: `request-invalid`. */
export function listSignatureRequests(intake: Intake): SignaturesRpc<'ListSignatureRequests'> {
  return async ({ page }) => {
    const who = whoCalls(intake);
    const { size, after } = readPage(page);
    const found = await intake.store.listAwaiting(who, after, size + 1);
    const [items, nextToken] = cutPage(found, size, ({ createdAt, number }) => ({ at: createdAt, number }));
    const now = intake.now();
    // Their last day may be over and the portal not have come to it yet.
    const open = items.filter((one) => new Date(askingFor(one)?.until ?? 0) > now);
    const requests = await Promise.all(open.map((one) => toWireRequest(intake, askedOf(one, who, now))));
    return { requests, page: { nextToken } };
  };
}

async function toWireRequest(intake: Intake, { application, signing, mine }: Asked): Promise<SignatureRequestInput> {
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
