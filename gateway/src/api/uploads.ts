/** Uploads that can be gone on with: tus 1.0.0 (https://tus.io/protocols/resumable-upload), core, creation, expiration, termination. */
import type { Upload } from '@darcha/proto/gen/darcha/intake/v1/Upload.ts';
import type { Clients } from '../clients.ts';
import { type Call, type Handlers, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { Refusal } from '../http/problem.ts';
import { drop, received } from '../http/received.ts';
import { uploadShape } from './shapes/attachment.ts';

const version = '1.0.0';

/** Where the sender says what intake knows by these names. */
const places: Places = {
  '/name': 'Upload-Metadata',
  '/fileName': 'Upload-Metadata',
  '/digest': 'Upload-Metadata',
  '/size': 'Upload-Length',
  '/offset': 'Upload-Offset',
};

export function uploadsHandlers({ attachments }: Pick<Clients, 'attachments'>): Handlers {
  const named = (call: Call) => ({ number: call.param('number'), id: call.param('file') });
  return withPlaces(places, {
    createUpload: async (call) => {
      requireVersion(call);
      const { name = '', filename = '', sha256 = '' } = metadataOf(call.header('upload-metadata') ?? '');
      const number = call.param('number');
      const size = Number(call.header('upload-length'));
      const { upload } = await attachments.createUpload({ number, name, fileName: filename, size, digest: sha256 });
      const { id, headers, body } = replyOf(upload, call);
      const Location = `/api/v1/applications/${number}/uploads/${id}`;
      return { status: 201, body, headers: { ...headers, Location } };
    },
    getUpload: async (call) => {
      requireVersion(call);
      const { headers, body } = replyOf((await attachments.getUpload(named(call))).upload, call);
      return { body, headers };
    },
    appendUpload: async (call) => {
      requireVersion(call);
      const offset = Number(call.header('upload-offset'));
      try {
        const { upload } = await attachments.appendUpload(messages({ ...named(call), offset }, call), apart);
        return { status: 204, headers: replyOf(upload, call).headers };
      } finally {
        drop(call.request);
      }
    },
    removeUpload: async (call) => {
      requireVersion(call);
      await attachments.removeAttachment(named(call));
      return { status: 204, headers: { 'Tus-Resumable': version } };
    },
  });
}

/** The call to the service ends with its bytes: a sender that breaks off must not take with it what has already arrived. */
const apart = { signal: new AbortController().signal };

async function* messages(first: { number: string; id: string; offset: number }, { request }: Call) {
  yield first;
  for await (const bytes of received(request)) yield { bytes };
}

function replyOf(upload: Upload | null, call: Call) {
  if (!upload) throw new Error('intake answered without an upload');
  const headers = {
    'Tus-Resumable': version,
    'Upload-Offset': String(upload.offset),
    'Upload-Expires': new Date(upload.expiresAt).toUTCString(),
    ...(upload.size > 0 && { 'Upload-Length': String(upload.size) }),
  };
  return { id: upload.id, headers, body: uploadShape(upload, call.speaker) };
}

function requireVersion(call: Call): void {
  if (call.header('tus-resumable') === version) return;
  throw new Refusal('upload-version-unsupported', `Send Tus-Resumable: ${version}.`, {
    headers: { 'Tus-Version': version, 'Tus-Resumable': version },
  });
}

/** Pairs of a key and a value in Base64, parted by commas. */
function metadataOf(header: string): Record<string, string> {
  const pairs = header.split(',').map((pair) => pair.trim().split(' '));
  return Object.fromEntries(pairs.map(([key = '', value = '']) => [key, decoded(value)]));
}

function decoded(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'base64'));
  } catch (error) {
    const message = 'The values of Upload-Metadata are UTF-8 in Base64.';
    const faults = [{ path: 'Upload-Metadata', code: 'encoding', message }];
    throw new Refusal('request-invalid', message, { faults, cause: error });
  }
}
