/** Files of an application: listed, attached in one request, taken away, downloaded. */
import type { Clients } from '../clients.ts';
import { type Call, type Handlers, matches, withPlaces } from '../http/call.ts';
import { sendFile } from '../http/download.ts';
import { readFile, type SentFile } from '../http/multipart.ts';
import type { Places } from '../http/places.ts';
import { Refusal } from '../http/problem.ts';
import { drop } from '../http/received.ts';
import { attachmentPath, attachmentShape } from './shapes/attachment.ts';

const places: Places = { '/fileName': '/file', '/size': '/file' };

export function attachmentsHandlers({ attachments }: Pick<Clients, 'attachments'>): Handlers {
  const numberOf = (call: Call) => call.param('number');
  return withPlaces(places, {
    listAttachments: async (call) => {
      const { attachments: all } = await attachments.listAttachments({ number: numberOf(call) });
      return { body: { items: all.map((one) => attachmentShape(one, numberOf(call), call.speaker)) } };
    },
    attachFile: async (call) => {
      const attachment = await attach(attachments, call);
      const Location = attachmentPath(numberOf(call), attachment.id);
      return { status: 201, body: attachmentShape(attachment, numberOf(call), call.speaker), headers: { Location } };
    },
    removeAttachment: async (call) => {
      await attachments.removeAttachment({ number: numberOf(call), id: call.param('file') });
      return { status: 204 };
    },
    readAttachment: async (call) => {
      const named = { number: numberOf(call), id: call.param('file') };
      const { attachments: all } = await attachments.listAttachments({ number: named.number });
      const found = all.find(({ id }) => id === named.id);
      const isKept = found && matches(call.header('if-none-match'), `"${found.digest}"`);
      if (isKept && found.state === 'ATTACHMENT_STATE_CLEAN') {
        return { headers: { ETag: `"${found.digest}"` } };
      }
      await sendFile(call, found, (range) => attachments.readAttachment({ ...named, ...range }));
      return undefined;
    },
  });
}

async function attach(attachments: Clients['attachments'], call: Call) {
  const number = call.param('number');
  const file = await readFile(call.request);
  try {
    const { name = '' } = file.fields;
    if (name === '') throw nameMissing();
    const { upload } = await attachments.createUpload({
      number,
      name,
      fileName: file.fileName || 'file',
      openEnded: true,
    });
    if (!upload) throw new Error('intake answered without an upload');
    // Half a form cannot be gone on with: when it is cut off, so is the call, and nothing of it is kept.
    const { upload: whole } = await attachments.appendUpload(messages(number, upload.id, file));
    if (!whole?.attachment) throw new Error('intake answered without a file');
    return whole.attachment;
  } finally {
    file.bytes.resume();
    drop(call.request);
  }
}

async function* messages(number: string, id: string, { bytes, end }: SentFile) {
  yield { number, id, offset: 0 };
  for await (const chunk of bytes.iterator({ destroyOnReturn: false })) yield { bytes: chunk as Buffer };
  await end;
  yield { end: true };
}

function nameMissing(): Refusal {
  const message = 'Send the field "name" before the file: the name of the attachment in the service.';
  return new Refusal('request-invalid', message, { faults: [{ path: '/name', code: 'required', message }] });
}
