/** A person finds out where, by whom and how a service is given; nothing is submitted. */
import assert from 'node:assert/strict';
import { ok, type Portal } from '../support/portal.ts';
import type { Say } from './say.ts';

export async function informational({ visitor }: Portal, say: Say): Promise<void> {
  const found = ok(await visitor.get('/api/v1/services?q=id%20card'));
  const [first] = found.items;
  assert.equal(first.id, 'id-card-renewal');
  say(`Searching the catalogue for "id card": ${first.title}`);

  const service = ok(await visitor.get(`/api/v1/services/${first.id}`));
  assert.equal(service.tier, 'informational');
  say(`Given by ${service.agency.name}; fee at the counter ${service.fee.counter} UZS`);
  for (const [i, step] of service.steps.entries()) say(`  ${i + 1}. ${step}`);

  const offices = ok(await visitor.get(`/api/v1/offices?service=${first.id}&region=UZ-TK`));
  assert.ok(offices.items.length > 0);
  const [office] = offices.items;
  say(`In Tashkent: ${office.name}, ${office.address}, open ${office.hours.join(', ')}`);

  const inUzbek = ok(await visitor.get(`/api/v1/services/${first.id}`, { language: 'uz-Cyrl' }));
  assert.match(inUzbek.title, /[а-яўқғҳ]/i);
  say(`The same in Uzbek Cyrillic: ${inUzbek.title}`);
}
