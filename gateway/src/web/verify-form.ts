/** Reads the forms of the pages `/verify`, `/verify/record` and `/verify/result`, as browsers send it without any script. */
import type { IncomingMessage } from 'node:http';
import { largestBundle } from '@darcha/verifier/open-bundle.ts';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { noteIn } from '../api/verifications.ts';
import { Refusal } from '../http/problem.ts';
import type { Sent } from '../verification/verification.ts';

/** What was given, as text. */
export interface Form {
  /** Contents of the file; empty when none was chosen. */
  file: Buffer;
  /** What was pasted; shown again. */
  pasted: string;
  /** The checkpoint that somebody kept; shown again. */
  other: string;
}

export const newForm = (): Form => ({ file: Buffer.alloc(0), pasted: '', other: '' });

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

/** Throws `media-type-unsupported`, `body-too-large` and `request-invalid`; `form` holds what came before that. */
export async function readForm(request: IncomingMessage, form: Form): Promise<void> {
  const { 'content-type': type = '', 'content-encoding': encoding } = request.headers;
  if (!types.test(type) || encoding !== undefined) {
    throw new Refusal('media-type-unsupported', 'Send the form of the page.', {
      headers: { 'Accept-Post': 'multipart/form-data' },
    });
  }
  try {
    await parse(request, type, form);
  } catch (error) {
    // What is still under way is read and dropped, so that the browser comes to read the answer.
    request.unpipe();
    request.resume();
    if (error instanceof Refusal) throw error;
    throw new Refusal('request-invalid', 'The form did not arrive whole. Send it again.', { cause: error });
  }
}

function parse(request: IncomingMessage, type: string, form: Form): Promise<void> {
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
      if (name === 'bundle' || name === 'record' || name === 'result') form.pasted = value;
      if (name === 'other') form.other = value;
    });
    for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
      parser.on(event, () => reject(new Error(event)));
    parser.on('error', reject);
    parser.on('finish', () => {
      form.file = Buffer.concat(chunks);
      resolve();
    });
    request.on('error', reject);
    request.on('aborted', () => reject(new Error('aborted')));
    request.pipe(parser);
  });
}

/** Throws `bundle-missing`, `body-too-large` and `json-malformed`. */
export function bundleIn({ file, pasted, other }: Form): Sent {
  const bytes = contentOf({ file, pasted });
  if (bytes.length === 0) throw new Refusal('bundle-missing', 'Choose the file with the bundle, or paste its text.');
  if (bytes.length > largestBundle) throw tooLarge();
  const checkpoint = other.replaceAll('\r\n', '\n').trim();
  // Browsers end lines of a form otherwise than a note does.
  return {
    bytes,
    note: noteIn(jsonOf(bytes)),
    other: checkpoint === '' ? undefined : { checkpoint: `${checkpoint}\n` },
  };
}

/** The file goes before what was pasted; empty without either. */
export function contentOf({ file, pasted }: Pick<Form, 'file' | 'pasted'>): Buffer {
  return file.length > 0 ? file : Buffer.from(pasted.trim());
}

/** Throws `result-missing` and `body-too-large`. */
export function recordIn(form: Form): Buffer {
  const bytes = contentOf(form);
  if (bytes.length === 0) throw new Refusal('result-missing', 'Choose the file with the record, or paste its text.');
  if (bytes.length > largestBundle) throw tooLarge();
  return bytes;
}

function jsonOf(bytes: Buffer): object {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below.
  }
  throw new Refusal('json-malformed', 'This is not a JSON object in UTF-8.');
}

function tooLarge(): Refusal {
  return new Refusal(
    'body-too-large',
    `A bundle or record has at most ${largestBundle / 1024} KiB, a checkpoint 16 KiB.`,
  );
}
