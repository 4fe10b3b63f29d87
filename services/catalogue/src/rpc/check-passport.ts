import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import type { Handler } from '@darcha/kit/rpc/types.ts';
import { type MethodsOf, passportChecking } from '@darcha/proto/contracts.ts';
import { checkPassport, faultsOfDraft, type Known } from '../domain/checking/check-passport.ts';
import type { Keeper } from '../keeper.ts';
import { bounded } from './wire.ts';

/** Faults told at once; nobody mends more before checking again. */
const maxTold = 200;

/** The RPCs of checking: nothing is stored, and every copy answers alike. */
export function checkingService(keeper: Keeper): Service {
  return service(passportChecking, { checkPassport: check(keeper) });
}

/** Every fault of a written passport, as of a draft. Errors: `sign-in-required`, `caller-not-allowed`, `request-invalid`. */
function check(keeper: Keeper): Handler<MethodsOf<typeof passportChecking>['CheckPassport']> {
  return async ({ fileName, yaml }) => {
    requireAuthor();
    const file = bounded('file_name', fileName, 200);
    const checked = checkPassport(yaml.toString('utf8'), { file, known: knownIn(keeper) });
    const faults = faultsOfDraft(checked.faults);
    return {
      faults: faults.slice(0, maxTold).map(({ file: _, ...fault }) => fault),
      faultsLeftOut: Math.max(0, faults.length - maxTold),
    };
  };
}

/** Checking takes longer than reading: it is not for everybody. */
function requireAuthor(): void {
  const kind = currentContext()?.caller.kind;
  if (kind === 'official' || kind === 'integrator') return;
  if (kind === 'anonymous' || kind === undefined) {
    throw new DomainError(
      'unauthenticated',
      'sign-in-required',
      'Sign in as an official or use the token of a program.',
    );
  }
  throw new DomainError(
    'forbidden',
    'caller-not-allowed',
    'Passports are checked by officials and registered programs.',
  );
}

function knownIn(keeper: Keeper): Known {
  const { agencies, offices, events } = keeper.current();
  const codes = (list: readonly { code: string }[]) => new Set(list.map(({ code }) => code));
  return { agencies: new Set(agencies.keys()), offices: codes(offices), events: codes(events) };
}
