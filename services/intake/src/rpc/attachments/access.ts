/** Uploads and files as their callers may know of them. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { attachments, MethodsOf } from '@darcha/proto/contracts.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application } from '../../domain/application.ts';
import { attachmentUnknown } from '../../domain/attachment-steps.ts';
import { type Attachment, attachmentsOf, type RefusalReason, ruleOf } from '../../domain/attachments/attachment.ts';
import { refusalWords } from '../../domain/attachments/words.ts';
import type { Actor } from '../../domain/command.ts';
import { contentFor } from '../../domain/reader.ts';
import { requirePower } from '../../domain/representation.ts';
import type { Intake } from '../../intake.ts';
import { find } from '../../perform.ts';
import type { Upload } from '../../store/attachments/uploads.ts';
import { actorFor, readNumber } from '../call.ts';

type Methods = MethodsOf<typeof attachments>;
export type Rpc<Name extends keyof Methods> = Handler<Methods[Name]>;

export interface Found {
  application: Application;
  passport: Passport;
  actor: Actor;
}

/** Throws `application-unknown`. */
export async function findFor(intake: Intake, number: string): Promise<Found> {
  const { application } = await find(intake, readNumber(number));
  const actor = await actorFor(intake)(application);
  return { application, actor, passport: await intake.passports.get(application.service, application.serviceVersion) };
}

/** An upload of the caller's own; throws `application-unknown` or `attachment-unknown`. */
export async function findUpload(
  intake: Intake,
  request: { number: string; id: string },
): Promise<Found & { upload: Upload }> {
  const found = await findFor(intake, request.number);
  const upload = await intake.files.uploads.find(request.id);
  if (found.actor.role !== 'applicant' || upload?.number !== found.application.number) throw attachmentUnknown();
  requirePower(found.actor, 'apply');
  return { ...found, upload };
}

/** The files a reader sees: officials those that were submitted. */
export function visibleTo({ actor, application, passport }: Found): readonly Attachment[] {
  return attachmentsOf(contentFor(actor, application, passport) ?? {});
}

export function attachmentRefused(reason: RefusalReason, { name }: Upload, passport: Passport): DomainError {
  const words = refusalWords(reason, ruleOf(passport, name));
  const inWords = Object.entries(words).map(([language, text]) => [`reason.${language}`, text]);
  const faults = [{ path: '/file', code: reason, message: words.en }];
  return new DomainError('invalid', 'attachment-refused', words.en, {
    faults,
    details: { reason, ...Object.fromEntries(inWords) },
  });
}
