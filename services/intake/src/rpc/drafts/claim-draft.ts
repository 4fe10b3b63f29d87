import { DomainError, isDomainError } from '@darcha/kit/errors.ts';
import { copiedForm } from '../../domain/copy.ts';
import { draftDigest } from '../../domain/informing-steps.ts';
import { readResultCode } from '../../domain/number.ts';
import { ownerText } from '../../domain/reader.ts';
import type { Intake } from '../../intake.ts';
import { requirePerson } from '../call.ts';
import { beginFor, show } from '../create-application.ts';
import type { DraftsRpc } from './types.ts';

/**
 * Makes a prepared draft the caller's. The draft is begun under a key made of the code, and so by one person only, whoever
 * else tries at the same moment. Errors: `prepared-draft-unknown`, those of `createApplication`.
 */
export function claimDraft(intake: Intake): DraftsRpc<'ClaimDraft'> {
  return async ({ code: given, allowInforming: informing }) => {
    const person = requirePerson();
    const code = readResultCode(given);
    if (code === undefined) throw unknown();
    const { sealer, prepared, passports } = intake;
    const owner = sealer.pseudonym(ownerText(person));
    const creation = { key: sealer.pseudonym(`prepared:${code}`), fingerprint: owner };
    const draft = await beginFor(intake, person, creation, async () => {
      const waiting = await prepared.find(code, intake.now());
      if (!waiting) throw unknown();
      const { service, version, form, client: preparedBy } = waiting;
      const passport = await passports.inForce(service, 0);
      // The service may have changed since: what does not fit any more is for the person to answer.
      const earlier = await passports.get(service, version);
      return {
        passport,
        ...{ preparedBy, informing, preparedDraft: draftDigest(code) },
        form: version === passport.version ? form : copiedForm(passport, form, earlier).form,
      };
    }).catch((error: unknown) => {
      // Somebody else has opened it.
      throw isDomainError(error, 'key-reused') ? unknown() : error;
    });
    await prepared.remove(code);
    return await show(intake, draft);
  };
}

function unknown(): DomainError {
  const message =
    'There is no prepared draft under this code: it is mistyped, was opened by somebody, or its time is over. Compare it, ' +
    'or ask whoever prepared it for another.';
  return new DomainError('not-found', 'prepared-draft-unknown', message);
}
