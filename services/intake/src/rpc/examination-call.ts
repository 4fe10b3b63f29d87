/** What the RPCs of officials share: a step of one application, named by its number. */
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { examination, MethodsOf } from '@darcha/proto/contracts.ts';
import type { Intake } from '../intake.ts';
import { type Performed, type Performing, perform } from '../perform.ts';
import { actorFor, handledAs, readNumber, requireOfficial } from './call.ts';

type Methods = MethodsOf<typeof examination>;
export type ExaminationRpc<Name extends keyof Methods> = Handler<Methods[Name]>;

export interface OfficialStep extends Pick<Performing, 'command' | 'expectedVersion'> {
  number: string;
  idempotencyKey: string;
  /** What the key stands for: the step, and what was asked with it. */
  rpc: string;
  asked: readonly unknown[];
}

/** Takes a step as the calling official; throws `officials-only` before it looks for the application. */
export async function takeAsOfficial(intake: Intake, step: OfficialStep): Promise<Performed> {
  requireOfficial();
  const { number, idempotencyKey, rpc, asked, ...rest } = step;
  return await perform(intake, {
    ...rest,
    number: readNumber(number),
    actor: actorFor(intake),
    handled: handledAs(intake.sealer, idempotencyKey, rpc, asked),
  });
}
