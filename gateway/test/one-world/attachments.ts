/** Files on their way in and out: what passes to the service, and what a browser is told. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import request from 'supertest';
import { conforms } from '../support/contract.ts';
import { owned } from '../support/knobs.ts';
import { file, fileBytes, fileId } from '../support/stand-in-attachments.ts';
import { form, formType, metadata, tus } from '../support/uploading.ts';
import { eventually } from '../support/world.ts';
import { world } from './world.ts';

const authorization = `Bearer ${await world.token('dilnoza')}`;
const base = `/api/v1/applications/${owned}`;
const agent = () => request.agent(world.address).set('Authorization', authorization);
const download = () => agent().get(`${base}/attachments/${fileId}/content`).buffer(true).parse(bytesOf);
const seen = world.knobs.file;

function bytesOf(given: unknown, done: (error: Error | null, bytes: unknown) => void): void {
  const response = given as NodeJS.ReadableStream;
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}

test('the form of a page without scripts: the name in its script, the bytes as they are, the end told', async () => {
  const name = 'Никоҳ гувоҳномаси №4 «нусха».pdf';
  const sent = agent()
    .post(`${base}/attachments`)
    .set('Content-Type', formType)
    .send(form('nameChange', name, 'abc'));
  const reply = conforms('attachFile', await sent);
  assert.deepEqual([reply.status, reply.headers.location], [201, `${base}/attachments/${fileId}`]);
  assert.partialDeepStrictEqual(seen.created, { number: owned, name: 'nameChange', fileName: name, openEnded: true });
  assert.deepEqual([seen.received.toString(), seen.outcome], ['abc', 'ended']);
  assert.equal(reply.body.href, `${base}/attachments/${fileId}/content`);
});

test('a form without its field, without its file or of another kind is told what to send', async () => {
  const post = (type: string, body: string) => agent().post(`${base}/attachments`).set('Content-Type', type).send(body);
  const cases: [request.Test, number, string][] = [
    [post(formType, form(undefined, 'a.pdf', 'abc')), 400, '/name'],
    [post(formType, '--form-boundary-7KQ2--\r\n'), 400, '/file'],
    [post('multipart/form-data', 'abc'), 400, '/file'],
    [post('application/pdf', 'abc'), 415, ''],
  ];
  for (const [sent, status, path] of cases) {
    const reply = conforms('attachFile', await sent);
    assert.deepEqual([reply.status, reply.body.errors?.[0].path ?? ''], [status, path]);
  }
});

/** Sends what is given and leaves. */
async function breakOff(head: string, bytes: string): Promise<void> {
  const socket = connect(Number(new URL(world.address).port), '127.0.0.1');
  socket.on('error', () => undefined);
  seen.received = Buffer.alloc(0);
  seen.outcome = undefined;
  socket.write(`${head}\r\nHost: any\r\nAuthorization: ${authorization}\r\nContent-Length: 100000\r\n\r\n${bytes}`);
  await eventually(async () => seen.received.length > 0);
  socket.destroy();
  await once(socket, 'close');
}

test('what came of an upload before the line broke is kept', async () => {
  const headers = 'Content-Type: application/offset+octet-stream\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0';
  await breakOff(`PATCH ${base}/uploads/${fileId} HTTP/1.1\r\n${headers}`, 'half');
  await eventually(async () => seen.outcome === 'stopped');
  assert.equal(seen.received.toString(), 'half');
  const head = await agent().head(`${base}/uploads/${fileId}`).set('Tus-Resumable', '1.0.0');
  assert.deepEqual([head.status, head.headers['upload-offset'], head.headers['cache-control']], [200, '4', 'no-store']);
});

test('half a form is no file', async () => {
  const half = form('nameChange', 'a.pdf', 'half'.repeat(2_000)).slice(0, -30);
  await breakOff(`POST ${base}/attachments HTTP/1.1\r\nContent-Type: ${formType}`, half);
  await eventually(async () => seen.outcome !== undefined);
  // A call that is given up may look like one that has ended: only its last message tells that the file is whole.
  assert.notEqual(seen.outcome, 'ended');
});

test('tus: metadata in any script, sizes, offsets, its version', async () => {
  const { 'Upload-Offset': _, ...creation } = tus;
  const named = metadata({ name: 'nameChange', filename: '毕业证书.pdf', sha256: 'ab'.repeat(32) });
  const post = () => agent().post(`${base}/uploads`).set(creation);
  const made = conforms('createUpload', await post().set('Upload-Metadata', named));
  assert.partialDeepStrictEqual(seen.created, { fileName: '毕业证书.pdf', size: 10, digest: 'ab'.repeat(32) });
  const { location, 'tus-resumable': version } = made.headers;
  assert.deepEqual([made.status, location, version], [201, `${base}/uploads/${fileId}`, '1.0.0']);
  assert.match(made.headers['upload-expires'] ?? '', /^Mon, 23 Nov 2026 05:00:00 GMT$/);
  const patch = () =>
    agent()
      .patch(location ?? '')
      .set('Tus-Resumable', '1.0.0')
      .set('Upload-Offset', '0');
  const sent = await patch().type('application/offset+octet-stream').send('0123456789');
  assert.deepEqual([sent.status, sent.headers['upload-offset']], [204, '10']);
  assert.equal(conforms('appendUpload', await patch().type('application/json').send('{}')).status, 415);
  const old = conforms('createUpload', await post().set('Tus-Resumable', '0.2.2'));
  assert.deepEqual(
    [old.status, old.body.code, old.headers['tus-version']],
    [412, 'upload-version-unsupported', '1.0.0'],
  );
  const broken = conforms('createUpload', await post().set('Upload-Metadata', 'filename 0JrQ'));
  assert.equal(broken.body.errors[0].path, 'Upload-Metadata');
  assert.equal(conforms('createUpload', await post().unset('Upload-Length')).body.errors[0].path, 'Upload-Length');
});

test('a file is handed out as a download and nothing else', async () => {
  const { status, headers, body } = conforms('readAttachment', await download());
  assert.equal(status, 200);
  assert.ok(fileBytes.equals(body));
  assert.match(headers['content-disposition'] ?? '', /^attachment; filename="[^"\\]*(\\"[^"]*)*"; filename\*=UTF-8''/);
  const [, encoded = ''] = /filename\*=UTF-8''(.*)$/.exec(headers['content-disposition'] ?? '') ?? [];
  assert.equal(decodeURIComponent(encoded), file.fileName);
  assert.equal(headers['content-type'], 'application/pdf');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.match(headers['content-security-policy'] ?? '', /^sandbox; default-src 'none'/);
  assert.equal(headers.etag, `"${file.digest}"`);
  assert.equal(headers['repr-digest'], `sha-256=:${Buffer.from(file.digest ?? '', 'hex').toString('base64')}:`);
});

test('a download is gone on with by ranges, and not repeated when it is there', async () => {
  const part = conforms('readAttachment', await download().set('Range', 'bytes=299990-'));
  const size = fileBytes.length;
  assert.deepEqual([part.status, part.headers['content-range']], [206, `bytes 299990-${size - 1}/${size}`]);
  assert.ok(fileBytes.subarray(299_990).equals(part.body));
  const etag = `"${file.digest}"`;
  const changed = await download().set('Range', 'bytes=0-3').set('If-Range', '"other"');
  assert.deepEqual([changed.status, changed.body.length], [200, size]);
  assert.equal((await download().set('Range', 'bytes=9999999-')).status, 200);
  assert.equal((await download().set('If-None-Match', etag)).status, 304);
  const head = await agent().head(`${base}/attachments/${fileId}/content`);
  assert.deepEqual([head.status, head.headers['content-length']], [200, String(size)]);
  assert.equal(conforms('readAttachment', await agent().get(`${base}/attachments/other/content`)).status, 404);
});
