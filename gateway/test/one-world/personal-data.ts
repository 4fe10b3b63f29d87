/** Everything that is held about a person, in one file: what is in it, and what is told when it cannot be whole. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { strFromU8, unzipSync } from 'fflate';
import request from 'supertest';
import { conforms } from '../support/contract.ts';
import { application, held } from '../support/stand-in-personal-data.ts';
import { eventually } from '../support/world.ts';
import { world } from './world.ts';

const authorization = `Bearer ${await world.token('dilnoza')}`;
const path = '/api/v1/personal-data/exports';
const ask = (signal?: AbortSignal) =>
  fetch(`${world.address}${path}`, {
    method: 'POST',
    headers: { authorization, 'accept-language': 'ru' },
    ...(signal && { signal }),
  });

test('the archive holds what every service has handed over, byte for byte, and says itself what is missing', async () => {
  const response = await ask();
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/zip');
  assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename=darcha-\d{4}-\d\d-\d\d\.zip$/);
  const members = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const json = (name: string) => JSON.parse(strFromU8(members[name] ?? new Uint8Array()));
  const manifest = json('manifest.json');
  const names = Object.keys(members).filter((name) => name !== 'manifest.json');
  assert.deepEqual(manifest.members.map(({ path }: { path: string }) => path).toSorted(), names.toSorted());
  for (const { path, size, sha256 } of manifest.members) {
    const bytes = members[path] ?? new Uint8Array();
    assert.deepEqual([bytes.length, createHash('sha256').update(bytes).digest('hex')], [size, sha256], path);
  }
  assert.equal(members['intake/files/ab.pdf']?.length, held.size);
  assert.deepEqual(json(`intake/applications/${application.number}/application.json`), application);
  assert.deepEqual(json('intake/exports.json'), [{ language: 'ru' }]);
  assert.deepEqual(json('exchange/accesses.json'), [1]);
  const readmes = names.filter((name) => name.startsWith('README.'));
  assert.deepEqual(
    readmes.toSorted(),
    ['en', 'kaa', 'ru', 'uz-Cyrl', 'uz-Latn'].map((tag) => `README.${tag}.txt`),
  );
  for (const name of readmes) assert.ok(strFromU8(members[name] ?? new Uint8Array()).includes(manifest.correlationId));
  assert.deepEqual([manifest.complete, manifest.person.pin], [false, '91203950010011']);
  assert.deepEqual(
    manifest.withheld.map(({ path, code }: { path: string; code: string }) => [path, code]),
    [
      ['exchange/accesses.json', 'attachment-damaged'],
      ['intake/files/cd.pdf', 'attachment-not-clean'],
    ],
  );
  assert.match(strFromU8(members['MISSING.txt'] ?? new Uint8Array()), /intake\/files\/cd\.pdf: Not scanned\./);
});

test('when a service is away nothing is sent, and the answer says which', async () => {
  held.away = new DomainError('unavailable', 'database-away', 'The database is away.');
  const sent = request(world.address).post(path).set('Authorization', authorization);
  const { status, body } = conforms('exportPersonalData', await sent.buffer(true));
  held.away = undefined;
  assert.deepEqual([status, body.party], [503, 'service:tracking']);
});

test('a service that fails on the way leaves no archive that could be taken for the whole', async () => {
  held.before = Promise.reject(new Error('the disk is gone'));
  held.before.catch(() => undefined);
  const response = await ask();
  assert.equal(response.status, 200);
  await assert.rejects(response.arrayBuffer());
  held.before = Promise.resolve();
});

test('one export of a person at a time; whoever leaves stops what is read for them, and may begin anew', async () => {
  const gate = Promise.withResolvers<void>();
  held.before = gate.promise;
  held.size = 200_000_000;
  const left = held.left;
  const leaving = new AbortController();
  const first = await ask(leaving.signal);
  assert.equal(first.status, 200);
  const second = await ask();
  const problem = (await second.json()) as { code: string };
  assert.deepEqual([second.status, problem.code], [429, 'too-many-exports']);
  assert.ok(Number(second.headers.get('retry-after')) > 0);
  gate.resolve();
  // A reader who takes nothing is not read ahead for: what is between here and there is bounded.
  await eventually(async () => held.read > 0);
  let before = -1;
  await eventually(async () => {
    const same = held.read === before;
    before = held.read;
    return same;
  });
  assert.ok(held.read < 30_000_000, `${held.read} bytes were read for nobody`);
  leaving.abort();
  await eventually(async () => held.left > left);
  Object.assign(held, { before: Promise.resolve(), size: 3_000_000 });
  const anew = await eventually(async () => {
    const response = await ask();
    return response.status === 200 && response;
  });
  assert.ok(unzipSync(new Uint8Array(await anew.arrayBuffer()))['manifest.json']);
});
