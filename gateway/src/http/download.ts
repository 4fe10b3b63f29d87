/** Hands a file out: always as a download, never as something a browser shows or runs in the name of this portal. */
import { once } from 'node:events';
import type { Attachment } from '@darcha/proto/gen/darcha/intake/v1/Attachment.ts';
import type { ReadAttachmentResponse } from '@darcha/proto/gen/darcha/intake/v1/ReadAttachmentResponse.ts';
import type { Call } from './call.ts';

interface Span {
  offset: number;
  length: number;
}

/** `found` is undefined for what is not there: then opening it says so. */
export async function sendFile(
  call: Call,
  found: Attachment | undefined,
  open: (span: Span) => AsyncIterable<ReadAttachmentResponse>,
): Promise<void> {
  const { request, response } = call;
  const size = found?.size ?? 0;
  const span = found && spanOf(call, found);
  const messages = open(span ?? { offset: 0, length: 0 })[Symbol.asyncIterator]();
  // Whatever stands in the way is told before anything is sent.
  const first = await messages.next();
  const attachment: Attachment | null | undefined = first.value?.attachment;
  if (!attachment) throw new Error('intake answered without a file');
  describe(call, attachment);
  response.setHeader('Content-Length', span ? span.length : size);
  if (span) response.setHeader('Content-Range', `bytes ${span.offset}-${span.offset + span.length - 1}/${size}`);
  response.writeHead(span ? 206 : 200);
  try {
    if (request.method !== 'HEAD') await pass(messages, response);
    response.end();
  } catch {
    // It is known at the service; a body that is shorter than announced tells the reader.
    response.destroy();
  } finally {
    await messages.return?.();
  }
}

function describe({ response }: Call, { fileName, mediaType, digest }: Attachment): void {
  response.attachment(fileName);
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('ETag', `"${digest}"`);
  response.setHeader('Repr-Digest', `sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:`);
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'; frame-ancestors 'none'");
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
}

async function pass(messages: AsyncIterator<ReadAttachmentResponse>, response: Call['response']): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  for (let next = await messages.next(); !next.done; next = await messages.next()) {
    if (gone.signal.aborted) return;
    if (!response.write(next.value.bytes)) await once(response, 'drain', { signal: gone.signal });
  }
}

/** The one range asked for (RFC 9110, 14.2); undefined for the whole file. */
function spanOf(call: Call, { size, digest }: Attachment): Span | undefined {
  const unchanged = call.header('if-range') ?? `"${digest}"`;
  if (call.header('range') === undefined || unchanged !== `"${digest}"`) return undefined;
  const ranges = call.request.range(size);
  const [only] = Array.isArray(ranges) && ranges.type === 'bytes' && ranges.length === 1 ? ranges : [];
  return only && { offset: only.start, length: only.end - only.start + 1 };
}
