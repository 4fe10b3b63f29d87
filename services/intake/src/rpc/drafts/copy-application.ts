import { type Text, toWireText } from '@darcha/proto/text.ts';
import { copiedForm } from '../../domain/copy.ts';
import { requirePower } from '../../domain/representation.ts';
import type { Intake } from '../../intake.ts';
import { find } from '../../perform.ts';
import { actorFor, creationAs, readNumber, requirePerson } from '../call.ts';
import { beginFor, show } from '../create-application.ts';
import type { DraftsRpc } from './types.ts';

/** Begins a draft with the answers of an earlier application. Errors: those of `createApplication`, `application-unknown`. */
export function copyApplication(intake: Intake): DraftsRpc<'CopyApplication'> {
  return async ({ number: given, idempotencyKey }) => {
    const person = requirePerson();
    const number = readNumber(given);
    const creation = creationAs(intake.sealer, idempotencyKey, ['copy', number]);
    const { application: source } = await find(intake, number);
    const actor = await actorFor(intake)(source);
    // Nothing of one person's answers goes over to another's.
    requirePower(actor);
    const { service, serviceVersion } = source;
    const copy = async () => {
      const passport = await intake.passports.inForce(service, 0);
      return { passport, ...copiedForm(passport, source.form, await intake.passports.get(service, serviceVersion)) };
    };
    const draft = await beginFor(intake, person, creation, async () => {
      const { passport, form } = await copy();
      return { passport, form, copiedFrom: number };
    });
    // Told by what the draft was begun in, so that a repetition tells the same.
    const passport = await intake.passports.get(draft.service, draft.serviceVersion);
    const { leftOut } = copiedForm(passport, source.form, await intake.passports.get(service, serviceVersion));
    return {
      ...(await show(intake, draft)),
      leftOut: leftOut.map(({ path, code, texts }) => ({
        path,
        code,
        message: texts ? toWireText(texts as Text) : null,
      })),
    };
  };
}
