/** Parameters of the address: what may stand in them, and what is told of those that are wrong. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import request, { type Test } from 'supertest';
import { conforms } from '../support/contract.ts';
import { world } from './world.ts';

const get = (path: string) => request(world.address).get(path);

async function refused(operation: string, sent: Test, status: number, code: string) {
  const response = conforms(operation, await sent);
  assert.deepEqual([response.status, response.body.code], [status, code], response.text);
  return response;
}

test('wrong, unknown, empty and repeated parameters', async () => {
  const tier = await refused('listServices', get('/api/v1/services?tier=best'), 400, 'request-invalid');
  assert.deepEqual([tier.body.errors[0].path, tier.body.errors[0].code], ['tier', 'enum']);
  await refused('listServices', get('/api/v1/services?size=0'), 400, 'request-invalid');
  await refused('listServices', get('/api/v1/services?size=many'), 400, 'request-invalid');
  await refused('listServices', get('/api/v1/services?colour=red'), 400, 'request-invalid');
  await refused('listServices', get('/api/v1/services?q='), 400, 'request-invalid');
  await refused('listServices', get('/api/v1/services?q=a&q=b'), 400, 'parameter-duplicated');
  await refused('listServices', get(`/api/v1/services?q=${'x'.repeat(201)}`), 400, 'request-invalid');
  await refused('getService', get('/api/v1/services/..%2f..%2fetc'), 400, 'request-invalid');
  await refused('getServiceVersion', get('/api/v1/services/childbirth-benefit/versions/one'), 400, 'request-invalid');
  const broken = await get('/api/v1/services/%E0%A4%A');
  assert.deepEqual([broken.status, broken.body.code], [400, 'address-malformed']);
});

test('words to look for may hold anything, however they are encoded', async () => {
  const asked = {
    'q=a+b': 'a b',
    'q=a%20b': 'a b',
    'q=a%2Bb': 'a+b',
    "q=yo'l": "yo'l",
    'q=a,b': 'a,b',
    'q=a%26b=c': 'a&b=c',
  };
  for (const operation of ['listServices', 'suggestServices']) {
    const path = operation === 'listServices' ? '/api/v1/services' : '/api/v1/services/suggestions';
    for (const [query, words] of Object.entries(asked)) {
      const { status, text } = conforms(operation, await get(`${path}?${query}`));
      assert.equal(status, 200, text);
      assert.equal(world.knobs.sought, words);
    }
  }
});

test('what is wrong with a parameter is told in words, with an example', async () => {
  const wrong: [string, string, string, RegExp][] = [
    [
      'listOffices',
      '/api/v1/offices?near=Tashkent',
      'near',
      /as in this example: 41\.3,69\.2\. .*degrees north and east/,
    ],
    ['listOffices', '/api/v1/offices?region=Tashkent+city', 'region', /as in this example: UZ-TK\./],
    ['getService', '/api/v1/services/Lost_Job', 'id', /as in this example: childbirth-benefit\./],
    ['listServices', '/api/v1/services?colour=red', 'colour', /no such parameter here\. There are: q, tier, /],
    ['listServices', '/api/v1/services?tier=best', 'tier', /Give one of: informational, interactive, transactional\./],
  ];
  for (const [operation, path, name, words] of wrong) {
    const { body } = await refused(operation, get(path), 400, 'request-invalid');
    assert.equal(body.errors[0].path, name);
    assert.match(body.errors[0].message, words);
    assert.doesNotMatch(body.detail, /\[0-9|\^|must match/);
  }
});

test('a form of the answer that there is not is told with those there are', async () => {
  for (const [operation, path] of [
    ['getService', '/api/v1/services/childbirth-benefit'],
    ['getCatalogue', '/api/v1/catalogue'],
  ] as const) {
    const { body } = await refused(operation, get(`${path}?format=xml`), 406, 'not-acceptable');
    assert.match(body.detail, /text\/turtle \(format=turtle\)/);
  }
});
