import type { Intake } from '../../intake.ts';
import { findFor, type Rpc, visibleTo } from './access.ts';
import { toWireAttachment, toWireUploaded } from './wire.ts';

/** The files of an application; the applicant sees uploads and refused files among them. Errors: `application-unknown`. */
export function listAttachments(intake: Intake): Rpc<'ListAttachments'> {
  return async ({ number }) => {
    const found = await findFor(intake, number);
    const { application, passport, actor } = found;
    const uploads = actor.role === 'applicant' ? await intake.files.uploads.list(application.number) : [];
    const all = [
      ...visibleTo(found).map((attachment) => toWireAttachment(attachment, passport)),
      ...uploads
        .filter(({ outcome }) => outcome?.state !== 'attached')
        .map((upload) => toWireUploaded(upload, passport)),
    ];
    const order = Object.keys(passport.attachments ?? {});
    const placeOf = ({ name = '' }: { name?: string | undefined }) => order.indexOf(name);
    return { attachments: all.toSorted((a, b) => placeOf(a) - placeOf(b)) };
  };
}
