/** Where files are kept, by whom they are scanned, and how many there may be; from the environment. */
import type { EnvironmentReader } from '@darcha/kit/config.ts';
import type { FileLimits } from './files.ts';
import type { StorageConfig } from './store/attachments/open-files.ts';

export interface FilesConfig {
  storage: StorageConfig;
  /** "host:port" of clamd, or the path of its socket; undefined: files are not scanned. */
  scanner: string | undefined;
  limits: FileLimits;
}

const megabyte = 1024 * 1024;

/** The names stand in the README. */
export function readFilesConfig(env: EnvironmentReader): FilesConfig {
  const integer = (name: string, fallback: number, max: number) =>
    env.integer(`DARCHA_INTAKE_${name}`, { min: 1, max, fallback });
  return {
    storage: readStorage(env),
    scanner: readScanner(env),
    limits: {
      perApplication: integer('FILES_PER_APPLICATION_MB', 100, 10_000) * megabyte,
      perOwner: integer('FILES_PER_OWNER_MB', 1_000, 1_000_000) * megabyte,
      uploadsPerOwner: integer('UPLOADS_PER_OWNER', 20, 10_000),
      uploadMs: integer('UPLOAD_MS', 24 * 60 * 60_000, 30 * 24 * 60 * 60_000),
      scanMs: integer('SCAN_MS', 8_000, 120_000),
    },
  };
}

function readStorage(env: EnvironmentReader): StorageConfig {
  if (env.oneOf('DARCHA_INTAKE_STORAGE', ['gridfs', 's3'], 'gridfs') === 'gridfs') return { kind: 'gridfs' };
  const endpoint = env.text('DARCHA_S3_ENDPOINT').replace(/\/+$/, '');
  if (endpoint !== '' && !/^https?:\/\/[^/?#]+$/.test(endpoint)) {
    env.fault('DARCHA_S3_ENDPOINT is no address such as "https://storage.example:9000"');
  }
  return {
    kind: 's3',
    endpoint,
    region: env.text('DARCHA_S3_REGION', 'us-east-1'),
    bucket: env.text('DARCHA_S3_BUCKET'),
    accessKeyId: env.text('DARCHA_S3_ACCESS_KEY'),
    secretAccessKey: env.file('DARCHA_S3_SECRET_KEY').toString('utf8').trim(),
  };
}

function readScanner(env: EnvironmentReader): string | undefined {
  const given = env.text('DARCHA_CLAMD_ADDRESS', '');
  if (given === '' || given.startsWith('/')) return given || undefined;
  return env.address('DARCHA_CLAMD_ADDRESS');
}
