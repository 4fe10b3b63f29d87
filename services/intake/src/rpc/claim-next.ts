import { DomainError, isDomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application } from '../domain/application.ts';
import type { Actor, Command } from '../domain/command.ts';
import { currentPart } from '../domain/parts.ts';
import type { Intake } from '../intake.ts';
import type { Performed, Performing } from '../perform.ts';
import type { QueueFilter } from '../store/queues.ts';
import { handledAs, requireOfficial } from './call.ts';
import { type ExaminationRpc, takeAsOfficial } from './examination-call.ts';
import { readFilter } from './queue-filter.ts';
import { shown } from './show.ts';

/** How many of the nearest are tried before the queue is looked at again: colleagues ask at the same moment. */
const candidates = 10;
const rounds = 5;

/** Claims what is due next. Errors: `sign-in-required`, `officials-only`, `queue-empty`, `key-reused`, `request-invalid`. */
export function claimNext(intake: Intake): ExaminationRpc<'ClaimNext'> {
  return async ({ territory, skill, service, idempotencyKey }) => {
    const { agency, id } = requireOfficial();
    const filter = readFilter({ territory, skill, service, claim: 'CLAIM_FILTER_FREE' }, id);
    const asked = [territory, skill, ...(service === '' ? [] : [service])];
    const handled = handledAs(intake.sealer, idempotencyKey, 'claim-next', asked);
    const mine: QueueFilter = { claim: { by: id } };
    const before = handled && (await intake.store.findTurnHandled(agency, mine, handled.key));
    const claim = (number: string, command: Performing['command']) =>
      takeAsOfficial(intake, {
        ...{ number, idempotencyKey, rpc: 'claim-next', asked },
        command,
      });
    if (before !== undefined) return shown(intake, await claim(before, () => ({ name: 'claim' })));
    for (let round = 0; round < rounds; round++) {
      const free = await intake.store.listTurn(agency, filter, undefined, candidates);
      if (free.length === 0) break;
      for (const { number } of free) {
        const claimed = await unlessTaken(claim(number, claimFree));
        if (claimed) return shown(intake, claimed);
      }
    }
    const message = 'Nothing waits that nobody has. Look again later, or with less of a filter.';
    throw new DomainError('not-found', 'queue-empty', message);
  };
}

/** What the same official got by another call of the same moment is not the next one, either. */
function claimFree(application: Application, _passport: Passport, actor: Actor): Command {
  if (actor.role === 'official' && currentPart(application.parts, actor.agency)?.claimedBy === undefined) {
    return { name: 'claim' };
  }
  throw new DomainError('wrong-state', 'already-claimed', 'Somebody has claimed this application meanwhile.');
}

/** Undefined where a colleague, or the applicant, was faster. */
async function unlessTaken(claiming: Promise<Performed>): Promise<Performed | undefined> {
  try {
    return await claiming;
  } catch (error) {
    if (isDomainError(error) && ['wrong-state', 'stale', 'not-found'].includes(error.kind)) return undefined;
    throw error;
  }
}
