import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseEngine, type Facts } from './choice.ts';

const debian12: Facts = {
  dataDirectory: '/srv/data',
  platform: 'linux',
  architecture: 'x64',
  glibc: '2.36',
  newerLibc: { usable: true },
};
const debian13: Facts = { ...debian12, glibc: '2.41' };
const noFetch = { usable: false, missing: 'A newer one cannot be fetched without apt-get.' } as const;

test('a given address comes before everything else', () => {
  const choice = chooseEngine({ ...debian13, uri: 'mongodb://db.example/', mongod: '/usr/bin/mongod' });
  assert.deepEqual(choice, { kind: 'given', uri: 'mongodb://db.example/' });
});

test('mongod on the PATH comes before the embedded engine', () => {
  assert.deepEqual(chooseEngine({ ...debian13, mongod: '/usr/bin/mongod' }), {
    kind: 'mongod',
    program: '/usr/bin/mongod',
  });
});

test('without mongod the embedded engine runs as it is, or under a newer C library', () => {
  assert.equal(chooseEngine(debian13).kind, 'embedded');
  assert.equal(chooseEngine({ ...debian13, glibc: '2.38' }).kind, 'embedded');
  assert.equal(chooseEngine({ ...debian13, glibc: '3.0' }).kind, 'embedded');
  assert.equal(chooseEngine({ ...debian13, platform: 'darwin', architecture: 'arm64' }).kind, 'embedded');
  assert.equal(chooseEngine(debian12).kind, 'embedded-newer-libc');
  assert.equal(chooseEngine({ ...debian12, glibc: '2.9' }).kind, 'embedded-newer-libc');
});

test('data written by the embedded engine stays with it after mongod is installed', () => {
  assert.equal(chooseEngine({ ...debian13, mongod: '/usr/bin/mongod', writtenBy: 'embedded' }).kind, 'embedded');
});

test('data written by mongod is not opened without mongod, and the message says so', () => {
  assert.throws(() => chooseEngine({ ...debian13, writtenBy: 'mongod' }), /\/srv\/data was written by mongod.*PATH/);
});

test('where nothing fits, one message says what is missing and what to install', () => {
  const message = /glibc|C library 2\.38.*this machine has 2\.36.*without apt-get.*MONGODB_URI.*mongod/;
  assert.throws(() => chooseEngine({ ...debian12, newerLibc: noFetch }), { fault: 'not-available', message });
});

test('a system the engine is not built for is told so', () => {
  const { glibc: _, ...musl } = debian12;
  for (const facts of [musl, { ...debian13, architecture: 'riscv64' }, { ...debian13, platform: 'win32' as const }]) {
    assert.throws(() => chooseEngine(facts), /runs on Linux.*this is .*MONGODB_URI/);
  }
});

test('an address that is not of MongoDB is refused with an example', () => {
  assert.throws(() => chooseEngine({ ...debian13, uri: 'http://db.example' }), /must begin with mongodb:\/\//);
});
