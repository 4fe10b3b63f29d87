/** Reads the forms of the pages that verify, as browsers send them without any script. */
import type { IncomingMessage } from 'node:http';
import { largestBundle } from '@darcha/verifier/open-bundle.ts';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { Refusal } from '../../../http/problem.ts';

/** What was given. */
export interface Upload {
  /** Contents of the file; empty when none was chosen. */
  file: Buffer;
  /** What was pasted; shown again. */
  pasted: string;
  /** The checkpoint that somebody kept; shown again. */
  other: string;
}

export const newUpload = (): Upload => ({ file: Buffer.alloc(0), pasted: '', other: '' });

const longestCheckpoint = 16 * 1024;
/** One byte more than is allowed shows that it is too much. */
const limits = {
  fieldNameSize: 100,
  fieldSize: largestBundle + 1,
  fileSize: largestBundle + 1,
  files: 1,
  fields: 2,
  parts: 3,
  headerPairs: 20,
};
const types = /^(multipart\/form-data|application\/x-www-form-urlencoded)\s*(;|$)/i;

/** Throws `media-type-unsupported`, `body-too-large` and `request-invalid`; `upload` holds what came before that. */
export async function readUpload(request: IncomingMessage, upload: Upload): Promise<void> {
  const { 'content-type': type = '', 'content-encoding': encoding } = request.headers;
  if (!types.test(type) || encoding !== undefined) {
    throw new Refusal('media-type-unsupported', 'Send the form of the page.', {
      headers: { 'Accept-Post': 'multipart/form-data' },
    });
  }
  try {
    await parse(request, type, upload);
    if (contentOf(upload).length > largestBundle) throw tooLarge();
  } catch (error) {
    // What is still under way is read and dropped, so that the browser comes to read the answer.
    request.unpipe();
    request.resume();
    if (error instanceof Refusal) throw error;
    throw new Refusal('request-invalid', 'The form did not arrive whole. Send it again.', { cause: error });
  }
}

function parse(request: IncomingMessage, type: string, upload: Upload): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = new Busboy({ headers: { ...request.headers, 'content-type': type } as BusboyHeaders, limits });
    const chunks: Buffer[] = [];
    parser.on('file', (_name, stream) => {
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => reject(tooLarge()));
      stream.on('error', reject);
    });
    parser.on('field', (name, value, _nameTruncated, truncated) => {
      if (truncated || (name === 'other' && value.length > longestCheckpoint)) return reject(tooLarge());
      if (name === 'bundle' || name === 'record' || name === 'result') upload.pasted = value;
      if (name === 'other') upload.other = value;
    });
    for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
      parser.on(event, () => reject(new Error(event)));
    parser.on('error', reject);
    parser.on('finish', () => {
      upload.file = Buffer.concat(chunks);
      resolve();
    });
    request.on('error', reject);
    request.on('aborted', () => reject(new Error('aborted')));
    request.pipe(parser);
  });
}

/** The file goes before what was pasted; empty without either. */
export function contentOf({ file, pasted }: Pick<Upload, 'file' | 'pasted'>): Buffer {
  return file.length > 0 ? file : Buffer.from(pasted.trim());
}

/** More is pasted by mistake: to show it again would take longer than to verify it. */
const longestShown = 256 * 1024;

/** What was pasted, as its field shows it again. */
export function shownAgain({ pasted }: Pick<Upload, 'pasted'>): string {
  return pasted.length > longestShown ? '' : pasted;
}

export function tooLarge(): Refusal {
  return new Refusal(
    'body-too-large',
    `A bundle or record has at most ${largestBundle / 1024} KiB, a checkpoint 16 KiB.`,
  );
}
