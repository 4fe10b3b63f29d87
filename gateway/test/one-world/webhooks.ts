/** What an integrator is told of its webhooks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import request from 'supertest';
import { conforms } from '../support/contract.ts';
import { webhookId } from '../support/stand-in-webhooks.ts';
import { world } from './world.ts';

const token = await world.token('integrator');

const call = (method: 'get' | 'post' | 'delete', path = '') =>
  request(world.address)[method](`/api/v1/webhooks${path}`).set('Authorization', `Bearer ${token}`);

test('a webhook that fails says why and when it is tried again; one that fares well has nothing of that', async () => {
  const { body } = conforms('listWebhooks', await call('get'));
  const [failing, sound] = body.items;
  assert.deepEqual(
    [failing.state, failing.nextAt, failing.attempts[0].error],
    ['retrying', '2026-11-22T06:04:00.000Z', 'answered 500'],
  );
  assert.deepEqual([sound.state, 'nextAt' in sound, 'error' in sound.attempts[0]], ['active', false, false]);
});

test('a new webhook comes with its secret, which is shown again only by a renewal', async () => {
  const url = 'https://integrator.example/darcha';
  const made = conforms('createWebhook', await call('post').set('Idempotency-Key', 'webhooks-1').send({ url }));
  assert.deepEqual([made.status, made.body.webhook.url, made.body.secret], [201, url, 'whsec_AAAA']);
  assert.equal(made.headers['cache-control'], 'no-store');
  const renewed = conforms('renewWebhook', await call('post', `/${webhookId}/renewal`));
  assert.deepEqual([renewed.status, renewed.body.secret], [200, 'whsec_BBBB']);
  assert.doesNotMatch((await call('get')).text, /whsec_/);
});

test('a webhook that is ended leaves no body', async () => {
  const ended = conforms('deleteWebhook', await call('delete', `/${webhookId}`));
  assert.deepEqual([ended.status, ended.text], [204, '']);
});
