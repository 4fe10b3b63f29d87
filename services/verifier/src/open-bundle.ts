/** A bundle as it is given: bounded, of the form that is published, and its bytes. */
import { readFileSync } from 'node:fs';
import type { Bundle, BundledMessage, BundledSchemas } from '@darcha/agency-sdk/bundle.ts';
import { compile, faultsOf } from './schemas.ts';
import type { Fault } from './types.ts';

/** Largest bundle that is looked at, bytes: an answer of 1 MiB in base64 and all the rest. */
export const largestBundle = 4 * 1024 * 1024;

export interface OpenMessage {
  payload: Buffer;
  signature: string;
  certificate: Buffer;
}

export interface OpenBundle {
  question: OpenMessage;
  answer: OpenMessage | undefined;
  position: number;
  entry: Buffer;
  treeSize: number;
  hashes: Buffer[];
  checkpoint: string;
  timeStamp: Buffer | undefined;
  schemas: BundledSchemas | undefined;
}

let form: ReturnType<typeof compile> | undefined;

/** Everything wrong with its form; the bundle is absent when that leaves nothing to be looked at. */
export function openBundle(bytes: Uint8Array): { faults: Fault[]; bundle?: OpenBundle } {
  if (bytes.length > largestBundle) {
    return { faults: [fault('too-large', '', `It has more than ${largestBundle} bytes, and was not looked at.`)] };
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { faults: [fault('unreadable', '', `It is no JSON in UTF-8: ${(error as Error).message}.`)] };
  }
  form ??= compile(JSON.parse(readFileSync(new URL('../bundle.schema.json', import.meta.url), 'utf8')));
  if (!form(value)) return { faults: faultsOf(form.errors).map((of) => ({ ...of, code: `form-${of.code}` })) };
  return decode(value as Bundle);
}

function decode({ question, answer, log, schemas }: Bundle): { faults: Fault[]; bundle: OpenBundle } {
  const faults: Fault[] = [];
  const base64 = (path: string, text: string): Buffer => {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text) {
      faults.push(
        fault('base64', path, 'It is not base64 as RFC 4648 has it, so two readers could see different bytes.'),
      );
    }
    return bytes;
  };
  const message = (path: string, { payload, signature, certificate }: BundledMessage): OpenMessage => ({
    payload: base64(`${path}/payload`, payload),
    signature,
    certificate: base64(`${path}/certificate`, certificate),
  });
  const bundle = {
    question: message('/question', question),
    answer: answer && message('/answer', answer),
    position: log.position,
    entry: base64('/log/entry', log.entry),
    treeSize: log.inclusion.treeSize,
    hashes: log.inclusion.hashes.map((hash, i) => base64(`/log/inclusion/hashes/${i}`, hash)),
    checkpoint: log.checkpoint,
    timeStamp: log.timeStamp === undefined ? undefined : base64('/log/timeStamp', log.timeStamp),
    schemas,
  };
  return { faults, bundle };
}

function fault(code: string, path: string, message: string): Fault {
  return { code, path, message };
}
