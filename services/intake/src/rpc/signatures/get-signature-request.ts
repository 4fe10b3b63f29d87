import { attachmentsOf } from '../../domain/attachments/attachment.ts';
import type { Intake } from '../../intake.ts';
import { whoCalls } from '../call.ts';
import { findAsked, type SignaturesRpc } from './asked.ts';
import { toWireRequest } from './wire.ts';

/** What is to be signed. Errors: `sign-in-required`, `persons-only`, `signature-not-asked`. */
export function getSignatureRequest(intake: Intake): SignaturesRpc<'GetSignatureRequest'> {
  return async ({ number }) => {
    const asked = await findAsked(intake, number, whoCalls(intake));
    const formJson = Buffer.from(JSON.stringify(asked.application.form));
    const files = attachmentsOf(asked.application).map(({ fileName }) => fileName);
    return { request: { ...(await toWireRequest(intake, asked)), formJson, files } };
  };
}
