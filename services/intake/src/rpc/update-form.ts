import { type JsonObject, mergePatch, readObject } from '../domain/json.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { actorFor, type Rpc, readNumber } from './call.ts';
import { shown } from './show.ts';

/**
 * Changes answers. Errors: `application-unknown`, `role-not-allowed`, `action-not-allowed`, `form-invalid`, `correction-not-asked`,
 * `version-stale`, `request-invalid`.
 */
export function updateForm(intake: Intake): Rpc<'UpdateForm'> {
  return async ({ number, patchJson, expectedVersion }) => {
    const patch = readObject(patchJson, '/form');
    const performed = await perform(intake, {
      number: readNumber(number),
      actor: actorFor(intake),
      command: ({ form }) => ({ name: 'update', form: bounded(mergePatch(form, patch) as JsonObject) }),
      expectedVersion,
    });
    return shown(intake, performed);
  };
}

/** Many small changes must not grow into more than one may send at once. */
function bounded(form: JsonObject): JsonObject {
  return readObject(Buffer.from(JSON.stringify(form)), '/form');
}
