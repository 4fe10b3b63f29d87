/** The statistics of the exchange, as data for anybody. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import request from 'supertest';
import { conforms } from '../support/contract.ts';
import { countedDay } from '../support/stand-in-operations.ts';
import { world } from './world.ts';

const get = (query: string) => request(world.address).get(`/api/v1/statistics/exchange?${query}`);

test('a day as JSON, which anybody may keep and use', async () => {
  const { body, headers } = conforms('getExchangeStatistics', await get(`day=${countedDay}`));
  assert.deepEqual(
    body.rows.map(({ count, verdict }: Record<string, unknown>) => [count, verdict]),
    [
      [12, 'granted'],
      [3, undefined],
    ],
  );
  assert.equal(headers['cache-control'], 'public, max-age=3600');
  assert.equal(headers.link, `<${body.license}>; rel="license"`);
});

test('the same as a table, in which no cell is a formula', async () => {
  const response = conforms('getExchangeStatistics', await get(`day=${countedDay}`).set('Accept', 'text/csv'));
  assert.match(String(response.headers['content-type']), /^text\/csv/);
  assert.equal(
    response.text,
    'day,provider,record_type,consumer,verdict,code,count,median_milliseconds\r\n' +
      `${countedDay},interior-ministry,interior-ministry/residence@1,'=cmd,granted,,12,18.4\r\n${countedDay},,,,,,3,\r\n`,
  );
  assert.equal((await get(`day=${countedDay}&format=csv`)).text, response.text);
});

test('what is no day, is not counted, or not to be had in that form', async () => {
  for (const [query, status, code] of [
    ['', 400, 'request-invalid'],
    ['day=yesterday', 400, 'request-invalid'],
    ['day=2020-01-01', 404, 'statistics-unknown'],
  ] as const) {
    const { body } = conforms('getExchangeStatistics', await get(query));
    assert.deepEqual([body.status, body.code], [status, code], query);
  }
  assert.equal((await get(`day=${countedDay}`).set('Accept', 'image/png')).status, 406);
});
