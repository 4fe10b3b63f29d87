/** Replies that are no JSON. */
import type { Call } from '../../http/call.ts';

export interface Bytes {
  type: string;
  bytes: string | Buffer;
  /** Cache-Control. */
  keep: string;
  /** Of a file to be saved; ASCII. */
  fileName?: string;
}

export function sendBytes({ request, response }: Call, { type, bytes: given, keep, fileName }: Bytes): undefined {
  const bytes = Buffer.from(given);
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', bytes.length);
  response.setHeader('Cache-Control', keep);
  if (fileName !== undefined) {
    const safe = fileName.replaceAll(/[^A-Za-z0-9._-]/g, '');
    response.setHeader('Content-Disposition', `attachment; filename="${safe}"`);
    response.setHeader('Vary', 'Accept-Language, Authorization');
  }
  response.writeHead(200);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
