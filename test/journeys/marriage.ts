/** A couple apply to marry: one completes the application, both sign, and it goes to the registry with the second signature. */
import assert from 'node:assert/strict';
import { DarchaProblem, dataOf } from '@darcha/client';
import { newKey, type Portal } from '../support/portal.ts';
import { until } from '../support/until.ts';

const service = 'marriage-registration';
const application = '/api/v1/applications/{number}';
const request = '/api/v1/signature-requests/{number}';

export async function marriage(portal: Portal): Promise<void> {
  const [malika, timur] = ['malika', 'timur'].map((name) => portal.client(name));
  assert.ok(malika && timur);
  const spouse = await pinOf(portal, 'timur');
  const form = { spouse, surname: 'each-own', office: 'civil-registry-samarqand' };
  const header = { 'Idempotency-Key': newKey() };
  const { number } = await dataOf(malika.POST('/api/v1/applications', { body: { service, form }, params: { header } }));
  const params = { path: { number } };
  const asked = await dataOf(malika.POST(`${application}/submission`, { params }));
  assert.deepEqual([asked.state, asked.wait?.party, asked.clock], ['draft', 'co-signer', undefined]);
  const { items } = await dataOf(timur.GET('/api/v1/signature-requests'));
  assert.deepEqual(
    items.map((one) => [one.number, one.as]),
    [[number, 'Future spouse']],
  );
  const reasons = 'We meant the registry in Tashkent.';
  await timur.POST(`${request}/refusal`, { params, body: { reasons } });
  const refused = await dataOf(malika.GET(application, { params }));
  assert.deepEqual([refused.signing?.endedBy, refused.signing?.reasons], ['refused', reasons]);
  await malika.PATCH(`${application}/form`, {
    params: { ...params, header: { 'If-Match': `"${refused.version}"` } },
    body: { office: 'civil-registry-tashkent' },
  });
  await malika.POST(`${application}/submission`, { params });
  const { digest, form: shown } = await dataOf(timur.GET(request, { params }));
  assert.equal(shown?.office, 'civil-registry-tashkent');
  const signed = await dataOf(timur.POST(`${request}/signature`, { params, body: { digest } }));
  assert.equal(signed.submitted, true);
  const submitted = await until(
    () => dataOf(malika.GET(application, { params })),
    ({ state }) => state === 'under-examination',
  );
  assert.ok(submitted.clock, 'the legal term runs');
  assert.ok(submitted.signing?.signatures[0]?.name);
  await assert.rejects(timur.GET(application, { params }), (error) => error instanceof DarchaProblem);
  const timeline = await dataOf(timur.GET(`${application}/timeline`, { params }));
  assert.ok(timeline.items.some(({ party }) => party === 'co-signer'));
}

/** From the token of the development identity provider. */
async function pinOf(portal: Portal, name: string): Promise<string> {
  const token = await portal.as(name).token();
  const { pin } = JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString()) as { pin: string };
  return pin;
}
