/**
 * A storage that speaks as much of S3 as is used here. It keeps to the letter of AWS Signature Version 4: what is not signed with the
 * right secret, or whose body is not the one that was signed, is refused.
 */
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Config } from '../src/store/attachments/s3.ts';

export interface S3Storage {
  config: S3Config;
  /** By key, without the bucket. */
  objects: Map<string, Buffer>;
  /** Answers 503 as long as it is true. */
  busy: boolean;
  stop(): Promise<void>;
}

export async function openS3Storage(): Promise<S3Storage> {
  const objects = new Map<string, Buffer>();
  const account = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', region: 'uz-tk-1' };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    if (storage.busy) return response.writeHead(503).end();
    if (!isSigned(request, body, account)) return response.writeHead(403).end('<Code>SignatureDoesNotMatch</Code>');
    const url = new URL(request.url ?? '', 'http://s3');
    const [, bucket, ...path] = url.pathname.split('/');
    if (bucket !== storage.config.bucket) return response.writeHead(404).end('<Code>NoSuchBucket</Code>');
    const { status, answer } = perform(objects, request.method ?? '', path.join('/'), body, url);
    response.writeHead(status).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const storage: S3Storage = {
    config: { ...account, endpoint: `http://127.0.0.1:${port}`, bucket: 'files' },
    objects,
    busy: false,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return storage;
}

function perform(objects: Map<string, Buffer>, method: string, key: string, body: Buffer, url: URL) {
  if (method === 'PUT') {
    objects.set(key, body);
    return { status: 200, answer: '' };
  }
  if (method === 'DELETE') {
    objects.delete(key);
    return { status: 204, answer: '' };
  }
  if (key === '') {
    const prefix = url.searchParams.get('prefix') ?? '';
    const keys = [...objects.keys()].filter((one) => one.startsWith(prefix));
    const contents = keys.map((one) => `<Contents><Key>${one}</Key></Contents>`).join('');
    return { status: 200, answer: `<ListBucketResult><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>` };
  }
  const found = objects.get(key);
  return found ? { status: 200, answer: found } : { status: 404, answer: '<Code>NoSuchKey</Code>' };
}

type Account = Pick<S3Config, 'accessKeyId' | 'secretAccessKey' | 'region'>;

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest();

function isSigned(request: IncomingMessage, body: Buffer, account: Account): boolean {
  const { headers, method, url = '' } = request;
  const parts = /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
  const [, credential = '', signed = '', signature = ''] = parts.exec(headers.authorization ?? '') ?? [];
  const [id, day = '', ...scope] = credential.split('/');
  if (id !== account.accessKeyId || scope.join('/') !== `${account.region}/s3/aws4_request`) return false;
  if (headers['x-amz-content-sha256'] !== sha256(body)) return false;
  const names = signed.split(';');
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => names.includes(name))) return false;
  const { pathname, searchParams } = new URL(url, 'http://s3');
  const query = [...searchParams]
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .toSorted()
    .join('&');
  const canonical = [
    method,
    pathname,
    query,
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    signed,
    sha256(body),
  ].join('\n');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], [day, ...scope].join('/'), sha256(canonical)].join('\n');
  const key = [account.region, 's3', 'aws4_request'].reduce(hmac, hmac(`AWS4${account.secretAccessKey}`, day));
  return hmac(key, text).toString('hex') === signature;
}
