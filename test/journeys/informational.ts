/** A person finds out where, by whom and how a service is given; nothing is submitted. */
import assert from 'node:assert/strict';
import { dataOf } from '@darcha/client';
import type { Portal } from '../support/portal.ts';
import type { Say } from './say.ts';

export async function informational(portal: Portal, say: Say): Promise<void> {
  const darcha = portal.client();
  const found = await dataOf(darcha.GET('/api/v1/services', { params: { query: { q: 'id card' } } }));
  const [first] = found.items;
  assert.equal(first?.id, 'id-card-renewal');
  say(`Searching the catalogue for "id card": ${first.title}`);

  const { id } = first;
  const service = await dataOf(darcha.GET('/api/v1/services/{id}', { params: { path: { id } } }));
  assert.equal(service.tier, 'informational');
  say(`Given by ${service.agency.name}; fee at the counter ${service.fee?.counter} UZS`);
  for (const [i, step] of service.steps.entries()) say(`  ${i + 1}. ${step}`);

  const query = { service: id, region: 'UZ-TK' };
  const offices = await dataOf(darcha.GET('/api/v1/offices', { params: { query } }));
  const [office] = offices.items;
  assert.ok(office);
  say(`In Tashkent: ${office.name}, ${office.address}, open ${office.hours.join(', ')}`);

  const header = { 'Accept-Language': 'uz-Cyrl' };
  const inUzbek = await dataOf(darcha.GET('/api/v1/services/{id}', { params: { path: { id }, header } }));
  assert.match(String(inUzbek.title), /[а-яўқғҳ]/i);
  say(`The same in Uzbek Cyrillic: ${inUzbek.title}`);
}
