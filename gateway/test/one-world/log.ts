/** The log of the exchange as monitors read it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import request from 'supertest';
import { conforms } from '../support/contract.ts';
import { logKey, logNote } from '../support/stand-in-log.ts';
import { world } from './world.ts';

const get = (path: string) => request(world.address).get(path);

test('the checkpoint, as text that is soon out of date', async () => {
  const response = conforms('getLogCheckpoint', await get('/log/checkpoint'));
  assert.equal(response.status, 200);
  assert.equal(response.headers['content-type'], 'text/plain; charset=utf-8');
  assert.equal(response.headers['cache-control'], 'public, max-age=1');
  assert.equal(response.text, logNote);
});

test('the key, on a line', async () => {
  const response = conforms('getLogKey', await get('/log/key'));
  assert.equal(response.text, `${logKey}\n`);
});

test('whether it is sound', async () => {
  const { body } = conforms('getLog', await get('/log'));
  assert.equal(body.key, logKey);
  assert.deepEqual(body.integrity, { state: 'sound', checkedSize: 1, checkedAt: '2026-11-22T05:04:01.000Z' });
});

test('tiles, by the names the standard gives them', async () => {
  const named: [string, string, string, number][] = [
    ['getLogTile', '0/000', '0 0 0', 256],
    ['getLogTileBeyond', '0/273.p/112', '0 273 112', 112],
    ['getLogTileBeyond', '1/x001/067', '1 1067 0', 256],
    ['getLogTileFarBeyond', '2/x001/067.p/8', '2 1067 8', 8],
    ['getLogTileFarBeyond', '0/x001/x234/067', '0 1234067 0', 256],
    ['getLogTileFarthest', '63/x001/x234/067.p/255', '63 1234067 255', 255],
  ];
  for (const [operation, name, asked, width] of named) {
    const response = conforms(operation, await get(`/log/tile/${name}`).responseType('blob'));
    assert.equal(response.status, 200, name);
    assert.equal(response.headers['content-type'], 'application/octet-stream');
    assert.match(String(response.headers['cache-control']), /^public, max-age=31536000, immutable$/);
    assert.equal(response.body.length, width * 32);
    assert.ok(response.body.subarray(0, asked.length + 1).equals(Buffer.from(`${asked}\0`)), name);
  }
});

test('tiles that are not there, and addresses that name none', async () => {
  const unknown = await get('/log/tile/0/x009/x000/000');
  assert.deepEqual([unknown.status, unknown.body.code], [404, 'tile-unknown']);
  assert.equal(unknown.headers['cache-control'], 'no-store');
  const wrong = [
    '64/000',
    '-1/000',
    '0/0',
    '0/067/8',
    '0/067.p/256',
    '0/x000/067',
    '0/x001/8',
    '0/000.p/000',
    '00/000',
  ];
  for (const name of wrong) {
    const { status, body } = await get(`/log/tile/${name}`);
    assert.deepEqual([status, body.code], [400, 'request-invalid'], name);
  }
  for (const name of ['0', '0/x001/x001/x001/000.p/8', 'entries/000/']) {
    const { status, body } = await get(`/log/tile/${name}`);
    assert.deepEqual([status, body.code], [404, 'path-unknown'], name);
  }
});
