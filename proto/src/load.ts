/**
 * Reads the contracts as they are at run time: from what `generate.ts` has made of the `.proto` files, since every process would
 * spend more on reading these.
 */
import { readFileSync } from 'node:fs';
import type { PackageDefinition, ServiceDefinition } from '@grpc/proto-loader';
import { fromJSON } from '@grpc/proto-loader';

/** Files of each package, relative to this one's root; a package is read when first asked for, since few need all. */
const packages: Record<string, readonly string[]> = {
  'darcha.common.v1': ['common', 'export'],
  'darcha.catalogue.v1': ['catalogue', 'checking', 'feed', 'guide', 'publishing', 'quotas', 'webhooks'],
  'darcha.intake.v1': [
    'intake',
    'clock',
    'results',
    'result_parts',
    'examination',
    'bundles',
    'letters',
    'attachments',
    'record',
    'following',
    'drafts',
    'mandates',
    'mandate_proofs',
    'signatures',
    'signing',
    'hold',
    'holds',
    'representation',
    'fallback_parts',
    'fallbacks',
    'personal_data',
    'canned_answers',
    'informing',
  ],
  'darcha.tracking.v1': ['tracking', 'durations', 'personal_data', 'application_webhooks'],
  'darcha.exchange.v1': [
    'exchange',
    'log',
    'agreements',
    'membership',
    'directory',
    'mailbox',
    'operations',
    'signals',
    'disputes',
    'answering',
    'connection',
    'personal_data',
  ],
};

export const packageNames = Object.keys(packages);

/** All contract files. */
export const protoFiles = packageNames.flatMap(filesOf);

const read = new Map<string, PackageDefinition>();

/**
 * Everything in the package of the service or message of this full name, and in what the package imports; also what
 * reflection shows.
 */
export function packageOf(name: string): PackageDefinition {
  const packageName = name.slice(0, name.lastIndexOf('.'));
  const known = read.get(packageName);
  if (known) return known;
  if (!Object.hasOwn(packages, packageName)) throw new Error(`no package ${packageName} in the contracts`);
  const generated = readFileSync(new URL(`../gen/${packageName}.json`, import.meta.url), 'utf8');
  const definition = fromJSON(JSON.parse(generated), {
    longs: Number,
    enums: String,
    defaults: true,
    oneofs: true,
  });
  read.set(packageName, definition);
  return definition;
}

/** Those of a package. */
export function filesOf(packageName: string): string[] {
  const names = packages[packageName];
  if (!names) throw new Error(`no package ${packageName} in the contracts`);
  return names.map((name) => `${packageName.replaceAll('.', '/')}/${name}.proto`);
}

/** The service of this full name, for example "darcha.intake.v1.Intake". */
export function loadService(name: string): ServiceDefinition {
  const definition = packageOf(name)[name];
  if (!definition || 'format' in definition) throw new Error(`no service ${name} in the contracts`);
  return definition as ServiceDefinition;
}

/** Turns one message type into bytes and back. */
export interface MessageCodec<Input, Output> {
  encode(message: Input): Buffer;
  decode(bytes: Uint8Array): Output;
}

/** The codec of the message of this full name, for example "darcha.exchange.v1.Question". */
export function loadMessage<Input, Output>(name: string): MessageCodec<Input, Output> {
  let loaded: MessageCodec<Input, Output> | undefined;
  const codec = () => {
    loaded ??= readMessage(name);
    return loaded;
  };
  return { encode: (message) => codec().encode(message), decode: (bytes) => codec().decode(bytes) };
}

function readMessage<Input, Output>(name: string): MessageCodec<Input, Output> {
  const definition = packageOf(name)[name];
  if (!definition || !('serialize' in definition)) throw new Error(`no message ${name} in the contracts`);
  const { serialize, deserialize } = definition as unknown as {
    serialize: (message: Input) => Buffer;
    deserialize: (bytes: Buffer) => Output;
  };
  return { encode: serialize, decode: (bytes) => deserialize(asBuffer(bytes)) };
}

/** The same memory: nothing that is decoded is ever written to. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
