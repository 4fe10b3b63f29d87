/** The methods of the contract of files, each in its own file. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { attachments as contract } from '@darcha/proto/contracts.ts';
import type { Intake } from './intake.ts';
import { appendUpload } from './rpc/attachments/append-upload.ts';
import { createUpload } from './rpc/attachments/create-upload.ts';
import { getUpload } from './rpc/attachments/get-upload.ts';
import { listAttachments } from './rpc/attachments/list-attachments.ts';
import { readAttachment } from './rpc/attachments/read-attachment.ts';
import { removeAttachment } from './rpc/attachments/remove-attachment.ts';

export function attachmentsService(intake: Intake): Service {
  return service(contract, {
    createUpload: createUpload(intake),
    getUpload: getUpload(intake),
    appendUpload: appendUpload(intake),
    listAttachments: listAttachments(intake),
    removeAttachment: removeAttachment(intake),
    readAttachment: readAttachment(intake),
  });
}
