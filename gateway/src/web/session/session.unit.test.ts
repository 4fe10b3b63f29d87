import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { beforeEach, mock, test } from 'node:test';
import { createSealer } from '@darcha/kit/seal.ts';
import type { Request, Response } from 'express';
import { Refusal } from '../../http/problem.ts';
import type { Holder, Tokens } from '../../http/token.ts';
import type { Granted } from './provider.ts';
import { createSessions } from './session.ts';

const minute = 60_000;
const sealer = createSealer({ current: 'k', keys: { k: randomBytes(32) }, lookup: randomBytes(32) });
const tokens: Tokens = {
  verify: async (token) => {
    if (token.startsWith('bad')) throw new Refusal('token-invalid', 'not good');
    return { caller: { kind: 'person', pin: '9', name: token }, subject: 'somebody' } as unknown as Holder;
  },
  known: () => undefined,
};

/** A browser with one cookie, and a provider that renews by counting. */
function setUp(renew?: () => Promise<Granted | undefined>) {
  let cookie = '';
  const asked: string[] = [];
  const sessions = createSessions({
    sealer,
    tokens,
    provider: {
      renew: (token) => {
        asked.push(token);
        return renew ? renew() : Promise.resolve(grant(asked.length));
      },
    },
  });
  const request = { headers: {} } as Request;
  const response = {
    append: (_name: string, line: string) => {
      [cookie = ''] = line.split(';');
      request.headers.cookie = cookie;
    },
  } as unknown as Response;
  return {
    asked,
    start: () => sessions.start(response, grant(0)),
    resume: async (accept = 'text/html') => {
      request.headers.accept = accept;
      return (await sessions.resume(request, response))?.session;
    },
    subject: () => sessions.subjectOf(request),
    cookie: () => cookie,
  };
}

const grant = (number: number): Granted => ({
  accessToken: `token ${number}`,
  refreshToken: 'refresh',
  expiresAt: Date.now() + 10 * minute,
});

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['Date'], now: new Date('2026-11-23T05:00:00Z') });
});

test('a session is that of its token, and is renewed in silence when the token ends', async () => {
  const { start, resume, asked, subject } = setUp();
  await start();
  assert.equal((await resume())?.accessToken, 'token 0');
  assert.equal(subject(), 'somebody');
  mock.timers.tick(9.9 * minute);
  assert.equal((await resume())?.accessToken, 'token 1');
  assert.deepEqual(asked, ['refresh']);
});

test('what comes at once shares one renewal', async () => {
  const { start, resume, asked } = setUp();
  await start();
  mock.timers.tick(9.9 * minute);
  const sessions = await Promise.all([resume(), resume(), resume()]);
  assert.deepEqual(
    sessions.map((session) => session?.accessToken),
    ['token 1', 'token 1', 'token 1'],
  );
  assert.equal(asked.length, 1);
});

test('half an hour without a request ends it; eight hours do in any case', async () => {
  const idle = setUp();
  await idle.start();
  mock.timers.tick(31 * minute);
  assert.equal(await idle.resume(), undefined);
  assert.match(idle.cookie(), /=$/);
  const busy = setUp();
  await busy.start();
  for (let passed = 0; passed < 8 * 60; passed += 20) {
    assert.ok(await busy.resume(), `after ${passed} minutes`);
    mock.timers.tick(20 * minute);
  }
  mock.timers.tick(minute);
  assert.equal(await busy.resume(), undefined);
});

test('a page that is left open does not keep it', async () => {
  const { start, resume } = setUp();
  await start();
  mock.timers.tick(20 * minute);
  assert.ok(await resume('text/event-stream'));
  mock.timers.tick(11 * minute);
  assert.equal(await resume(), undefined);
});

test('a session the provider does not renew ends with its token', async () => {
  const { start, resume } = setUp(async () => undefined);
  await start();
  mock.timers.tick(9.9 * minute);
  assert.ok(await resume());
  mock.timers.tick(minute);
  assert.equal(await resume(), undefined);
});

test('while the provider is away the token is used to its end, and then nobody is sent away as a stranger', async () => {
  const away = new Refusal('identity-unavailable', 'away');
  const { start, resume, cookie } = setUp(() => Promise.reject(away));
  await start();
  mock.timers.tick(9.9 * minute);
  assert.equal((await resume())?.accessToken, 'token 0');
  mock.timers.tick(minute);
  await assert.rejects(resume(), away);
  assert.doesNotMatch(cookie(), /=$/);
});

test('each beginning has a secret of its own', async () => {
  const { start, resume } = setUp();
  await start();
  const first = (await resume())?.secret;
  await start();
  assert.notEqual((await resume())?.secret, first);
});
