import { invalidField } from '@darcha/kit/errors.ts';
import type { Intake } from '../intake.ts';
import { type ExaminationRpc, takeAsOfficial } from './examination-call.ts';
import { shown } from './show.ts';

/**
 * Hands an application to another official. Errors: `application-unknown`, `action-not-allowed`, `not-your-turn`,
 * `head-only`, `decision-proposed`, `steps-too-many`, `key-reused`, `request-invalid`.
 */
export function assignApplication(intake: Intake): ExaminationRpc<'AssignApplication'> {
  return async ({ number, official, idempotencyKey }) => {
    const to = readOfficial(official);
    const performed = await takeAsOfficial(intake, {
      ...{ number, idempotencyKey, rpc: 'assign', asked: [to] },
      command: () => ({ name: 'assign', to }),
    });
    return shown(intake, performed);
  };
}

/** Throws `request-invalid` for what names nobody. */
export function readOfficial(official: string): string {
  if (/^[^\s|]{1,100}$/u.test(official)) return official;
  throw invalidField('/official', 'required', 'Name the official by the identifier of the identity provider.');
}
