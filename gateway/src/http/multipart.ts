/** The form a page without scripts sends a file with: its fields, then the file, passed on while it comes in. */
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { Refusal } from './problem.ts';
import { drop } from './received.ts';

export interface SentFile {
  fields: Readonly<Record<string, string>>;
  fileName: string;
  bytes: Readable;
  /** Resolves when the form ended with the file; throws where it was cut off, or something follows. */
  end: Promise<void>;
}

const limits = { fieldNameSize: 100, fieldSize: 1_000, files: 1, fields: 5, parts: 6, headerPairs: 20 };

/** Gives the file once its first bytes are there; throws `request-invalid`. */
export function readFile(request: IncomingMessage): Promise<SentFile> {
  return new Promise((resolve, reject) => {
    const fail = (cause?: unknown) => {
      drop(request);
      reject(malformed(cause));
    };
    let parser: ReturnType<typeof parserOf>;
    try {
      parser = parserOf(request);
    } catch (error) {
      return fail(error);
    }
    const fields: Record<string, string> = {};
    parser.on('field', (name, value) => {
      fields[name] = value;
    });
    parser.on('file', (_field, bytes, fileName) => {
      const end = new Promise<void>((whole, broken) => {
        parser.on('finish', () => (bytes.truncated ? broken(malformed()) : whole()));
        parser.on('error', (error) => broken(malformed(error)));
        request.on('aborted', () => {
          bytes.destroy(malformed());
          broken(malformed());
        });
        for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
          parser.on(event, () => broken(malformed()));
      });
      end.catch(() => undefined);
      resolve({ fields, fileName, bytes, end });
    });
    parser.on('error', fail);
    parser.on('finish', () => fail());
    request.on('aborted', fail);
    request.pipe(parser);
  });
}

/** A name that is not said to be of another character set is UTF-8, as browsers send it. */
function parserOf({ headers }: IncomingMessage) {
  return new Busboy({ headers: headers as BusboyHeaders, limits, defCharset: 'utf8', isPartAFile });
}

/** A file without a name is one, too. */
function isPartAFile(field: string | undefined, _type: string | undefined, fileName: string | undefined): boolean {
  return fileName !== undefined || field === 'file';
}

function malformed(cause?: unknown): Refusal {
  const message = 'The form did not arrive whole, or holds no file. Send the field "name", then the file as "file".';
  return new Refusal('request-invalid', message, {
    faults: [{ path: '/file', code: 'required', message }],
    ...(cause === undefined ? {} : { cause }),
  });
}
