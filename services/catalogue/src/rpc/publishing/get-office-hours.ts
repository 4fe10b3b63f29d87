import { findHours } from '../../office-hours.ts';
import type { Publishing } from '../../publishing.ts';
import { requireEditor } from './editor.ts';
import { readOfficeCode } from './fields.ts';
import type { Rpc } from './handler.ts';
import { toKnownHours } from './wire-hours.ts';

/** When an office is open, and who said so. Errors: `office-unknown`, `request-invalid`. */
export function getOfficeHours(publishing: Publishing): Rpc<'GetOfficeHours'> {
  return async (request) => {
    const editor = requireEditor();
    return toKnownHours(await findHours(publishing, readOfficeCode(request.office), editor));
  };
}
