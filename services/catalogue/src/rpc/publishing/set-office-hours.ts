import { sayHours } from '../../office-hours.ts';
import type { Publishing } from '../../publishing.ts';
import { requireEditor } from './editor.ts';
import { readOfficeCode, readVersionSeen } from './fields.ts';
import type { Rpc } from './handler.ts';
import { fromWireHours, toKnownHours } from './wire-hours.ts';

/**
 * Says anew when an office is open; visible here when this answers. Errors: `office-unknown`, `version-stale`, `hours-limit`,
 * `request-invalid`.
 */
export function setOfficeHours(publishing: Publishing): Rpc<'SetOfficeHours'> {
  return async (request) => {
    const editor = requireEditor();
    const office = readOfficeCode(request.office);
    const expectedVersion = readVersionSeen(request.expectedVersion);
    const hours = fromWireHours(request.hours);
    return toKnownHours(await sayHours(publishing, { office, hours, expectedVersion }, editor));
  };
}
