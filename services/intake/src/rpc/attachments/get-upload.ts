import type { Intake } from '../../intake.ts';
import { findUpload, type Rpc, visibleTo } from './access.ts';
import { toWireUpload } from './wire.ts';

/** How far an upload has come. Errors: `application-unknown`, `attachment-unknown`. */
export function getUpload(intake: Intake): Rpc<'GetUpload'> {
  return async (request) => {
    const found = await findUpload(intake, request);
    return { upload: toWireUpload(found.upload, found.passport, visibleTo(found)) };
  };
}
