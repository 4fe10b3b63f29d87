/** `/agency/passports/new`: begins a draft, from a version there is or with all a passport must have. */
import { stringify } from 'yaml';
import { officialOf } from '../../official.ts';
import { moveTo, type Page, type Visit } from '../../page.ts';
import { draftAt } from './draft.ts';
import { skeletonFor } from './skeleton.ts';

export const newDraft: Page = {
  path: '/agency/passports/new',
  for: 'official',
  largestForm: 1024 * 1024,
  show: async (visit) => {
    const { say, form } = visit;
    return {
      view: 'agency/passports/new.njk',
      title: say('passports.new'),
      back: '/agency/passports',
      model: { text: form?.get('text') ?? (await beginning(visit)), formId: 'form' },
    };
  },
  submit: async ({ ask, form, once }) => {
    const text = (form.get('text') ?? '').replaceAll('\r\n', '\n');
    const { body } = await ask('createPassportDraft', { body: text, header: { 'Idempotency-Key': once } });
    return moveTo(draftAt(body.id), 'draft-saved');
  },
};

/** What is in force, as it was written where the agency has that draft yet; number and day are given with the publication. */
async function beginning(visit: Visit): Promise<string> {
  const { ask, query, say } = visit;
  const service = query('service');
  const version = Number(query('version'));
  if (service === '' || !Number.isInteger(version) || version < 1) return skeletonFor(officialOf(visit).agency, say);
  const { items } = (await ask('listPassportDrafts', { query: { service, state: 'published', size: 50 } })).body;
  const written = items.find(({ publishedVersion }) => publishedVersion === version);
  if (written) return (await ask('getPassportDraft', { path: { draft: written.id } })).body.text;
  const { body } = await ask('getServicePassport', { path: { id: service, version } });
  const { version: _number, published: _day, retired: _end, ...passport } = body;
  return stringify(passport, { lineWidth: 120 });
}
