/** What an applicant alone sees, and what officials see. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import { begin } from '../journeys.ts';
import { as, callers } from '../support.ts';
import { clients, draft, submitted } from './around.ts';

test('a draft is the applicant’s alone', async () => {
  const client = clients.intake;
  await assert.rejects(
    as('archivist', () => client.getApplication({ number: draft })),
    (error) => isDomainError(error, 'application-unknown'),
  );
  assert.equal((await as('dilnoza', () => client.getApplication({ number: draft }))).application?.number, draft);
  const queue = await as('archivist', () => client.listQueue({}));
  assert.deepEqual(
    queue.applications.map(({ number }) => number),
    [submitted],
  );
  await assert.rejects(
    as('archivist', () => client.listQueue({ state: 'STATE_DRAFT' })),
    (error) => isDomainError(error, 'request-invalid'),
  );
});

test('what only officials see, and what only the applicant sees', async () => {
  const client = clients.intake;
  const seen = await as('archivist', () => client.claimApplication({ number: submitted }));
  assert.equal(seen.application?.claimedBy, 'archivist-1');
  const mine = await as('dilnoza', () => client.getApplication({ number: submitted }));
  assert.equal(mine.application?.claimedBy, '');
});

test('a list shows one’s own, page by page, newest first', async () => {
  const client = clients.intake;
  for (let i = 0; i < 3; i++) await begin(client, 'home-ownership-certificate', {}, 'aziz');
  const numbers: string[] = [];
  let token = '';
  do {
    const response = await as('aziz', () => client.listApplications({ page: { size: 2, token } }));
    assert.ok(
      response.applications.every(
        ({ applicant, formJson }) => applicant?.pin === callers.aziz.pin && formJson.length === 0,
      ),
    );
    numbers.push(...response.applications.map(({ number }) => number));
    token = response.page?.nextToken ?? '';
  } while (token !== '');
  assert.equal(numbers.length, new Set(numbers).size);
  assert.ok(numbers.length >= 3);
});
