import { DomainError } from '@darcha/kit/errors.ts';
import { attachmentUnknown } from '../../domain/attachment-steps.ts';
import { attachmentsOf } from '../../domain/attachments/attachment.ts';
import { requirePower } from '../../domain/representation.ts';
import { forget } from '../../files.ts';
import type { Intake } from '../../intake.ts';
import { perform } from '../../perform.ts';
import { actorFor, requirePerson } from '../call.ts';
import { findFor, type Rpc } from './access.ts';

/**
 * Takes a file or an upload away. Errors: `sign-in-required`, `persons-only`, `application-unknown`, `attachment-unknown`,
 * `action-not-allowed`, `attachment-not-clean` for an upload that is being looked into.
 */
export function removeAttachment(intake: Intake): Rpc<'RemoveAttachment'> {
  return async ({ number, id }) => {
    requirePerson();
    const { application, actor } = await findFor(intake, number);
    requirePower(actor, 'apply');
    const attached = attachmentsOf(application).find((one) => one.id === id);
    const upload = await intake.files.uploads.find(id);
    const own = upload?.number === application.number;
    if (!attached && !own) throw attachmentUnknown();
    if (attached) {
      const command = () => ({ name: 'detach', id }) as const;
      await perform(intake, { number: application.number, actor: actorFor(intake), command });
    }
    if (own && !(await forget(intake.files, id)) && !attached) throw beingLookedInto();
    return {};
  };
}

function beingLookedInto(): DomainError {
  const message = 'The file is just being looked into. Take it away in a moment.';
  return new DomainError('wrong-state', 'attachment-not-clean', message);
}
