/** Opens where files are kept: what is known of them in the database, their bytes where the configuration says. */
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Connection } from 'mongoose';
import { type Blobs, openBlobs } from './blobs.ts';
import { openGridFs } from './gridfs.ts';
import { openS3, type S3Config } from './s3.ts';
import { openUploads, type Uploads } from './uploads.ts';
import { createVault, type Vault } from './vault.ts';

export type StorageConfig = { kind: 'gridfs' } | ({ kind: 's3' } & S3Config);

export async function openFiles(
  connection: Connection,
  sealer: Sealer,
  storage: StorageConfig,
): Promise<{ uploads: Uploads; blobs: Blobs; vault: Vault }> {
  const parts = storage.kind === 's3' ? openS3(storage) : openGridFs(connection);
  const [uploads, blobs] = await Promise.all([openUploads(connection, sealer), openBlobs(connection, sealer)]);
  return { uploads, blobs, vault: createVault(parts, sealer) };
}
