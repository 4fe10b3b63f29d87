/** Whom the applicant lets know. Each is for the applicant alone. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { informing, MethodsOf } from '@darcha/proto/contracts.ts';
import type { Command } from '../domain/command.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { actorFor, readNumber } from './call.ts';
import { shown } from './show.ts';

type Methods = MethodsOf<typeof informing>;
type InformingRpc<Name extends keyof Methods> = Handler<Methods[Name]>;

/** Errors: `application-unknown`, `role-not-allowed`, `action-not-allowed`, `steps-too-many`, `request-invalid`. */
export function allowInforming(intake: Intake): InformingRpc<'AllowInforming'> {
  return async ({ number, client }) => {
    if (!/^[A-Za-z0-9._-]{0,64}$/.test(client)) {
      const message =
        'Give the identifier of the client, 1 to 64 letters, digits, dots, dashes and underscores, or nothing.';
      throw invalidField('/client', 'pattern', message);
    }
    return await step(intake, number, { name: 'allow-informing', client });
  };
}

/** Errors: `application-unknown`, `role-not-allowed`. */
export function endInforming(intake: Intake): InformingRpc<'EndInforming'> {
  return ({ number }) => step(intake, number, { name: 'end-informing' });
}

async function step(intake: Intake, number: string, command: Command) {
  const performed = await perform(intake, {
    number: readNumber(number),
    actor: actorFor(intake),
    command: () => command,
  });
  return shown(intake, performed);
}
