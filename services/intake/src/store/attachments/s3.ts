/** Files in a storage that speaks S3, addressed by path; every request is signed (AWS Signature Version 4), its body too. */
import { createHash } from 'node:crypto';
import { isDomainError } from '@darcha/kit/errors.ts';
import { AwsClient } from 'aws4fetch';
import { damaged, type Parts, storageUnavailable } from './parts.ts';

export interface S3Config {
  /** "https://storage.example:9000", without a slash at the end. */
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** For one request, milliseconds. */
const withinMs = 20_000;
const retries = 2;

type Send = (method: string, path: string, body?: Buffer) => Promise<Response>;

export function openS3({ endpoint, bucket, ...account }: S3Config): Parts {
  const client = new AwsClient({ ...account, service: 's3', retries });
  const send: Send = async (method, path, body) => {
    const digest = createHash('sha256')
      .update(body ?? '')
      .digest('hex');
    try {
      const response = await client.fetch(`${endpoint}/${bucket}${path}`, {
        method,
        headers: { 'x-amz-content-sha256': digest },
        signal: AbortSignal.timeout(withinMs),
        ...(body && { body }),
      });
      if (response.ok || response.status === 404) return response;
      throw new Error(
        `the storage answered ${method} with ${response.status}: ${(await response.text()).slice(0, 500)}`,
      );
    } catch (error) {
      throw isDomainError(error) ? error : storageUnavailable(error);
    }
  };
  return {
    put: async (key, bytes) => {
      const { status } = await send('PUT', `/${key}`, bytes);
      // A storage that lacks the bucket says so with the status of a part that is not there.
      if (status === 404) throw storageUnavailable(new Error(`there is no bucket "${bucket}"`));
    },
    get: async (key) => {
      const response = await send('GET', `/${key}`);
      if (response.status === 404) throw damaged();
      return await bytesOf(response);
    },
    remove: async (key) => void (await send('DELETE', `/${key}`)),
    clear: async (folder, keep) => {
      for (const key of await keysIn(send, folder)) if (!keep?.has(key)) await send('DELETE', `/${key}`);
    },
  };
}

/** An answer may break off after its first line. */
async function bytesOf(response: Response): Promise<Buffer> {
  try {
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    throw storageUnavailable(error);
  }
}

/** A folder holds fewer parts than a page of the list. */
async function keysIn(send: Send, folder: string): Promise<string[]> {
  const response = await send('GET', `?list-type=2&prefix=${folder}%2F`);
  const text = (await bytesOf(response)).toString('utf8');
  // Our own keys, of characters that XML writes as they are.
  return [...text.matchAll(/<Key>([\w/-]+)<\/Key>/g)].flatMap(([, key]) => key ?? []);
}
