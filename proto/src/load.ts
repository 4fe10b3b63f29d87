/** Reads the contracts as they are at run time; nothing else in the workspace reads a `.proto` file. */
import { fileURLToPath } from 'node:url';
import type { PackageDefinition, ServiceDefinition } from '@grpc/proto-loader';
import { loadSync } from '@grpc/proto-loader';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All contract files, relative to the package. */
export const protoFiles = [
  ...['common', 'catalogue', 'intake', 'tracking', 'exchange'].map((name) => `darcha/${name}/v1/${name}.proto`),
  'darcha/catalogue/v1/checking.proto',
  'darcha/catalogue/v1/feed.proto',
  'darcha/catalogue/v1/guide.proto',
  'darcha/catalogue/v1/publishing.proto',
  'darcha/catalogue/v1/quotas.proto',
  'darcha/catalogue/v1/webhooks.proto',
];

/** Every message and service of the contracts by full name; also what reflection shows. */
export const packageDefinition: PackageDefinition = loadSync(protoFiles, {
  includeDirs: [root],
  longs: Number,
  enums: String,
  defaults: true,
  oneofs: true,
});

/** The service of this full name, for example "darcha.intake.v1.Intake". */
export function loadService(name: string): ServiceDefinition {
  const definition = packageDefinition[name];
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
  const definition = packageDefinition[name];
  if (!definition || !('serialize' in definition)) throw new Error(`no message ${name} in the contracts`);
  const { serialize, deserialize } = definition as unknown as {
    serialize: (message: Input) => Buffer;
    deserialize: (bytes: Buffer) => Output;
  };
  return { encode: serialize, decode: (bytes) => deserialize(Buffer.from(bytes)) };
}
