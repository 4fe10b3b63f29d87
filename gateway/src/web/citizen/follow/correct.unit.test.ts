/** What is marked leads to where it is corrected, whatever it is. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formatsIn } from '../../language/formats.ts';
import { sayIn } from '../../language/messages.ts';
import type { Visit } from '../../page.ts';
import { environment } from '../../render.ts';
import { correct } from './correct.ts';

const say = sayIn('en');
const number = 'D-7KQ2-M9XF-4T';
const service = {
  form: { properties: { from: { title: 'From' }, phone: { title: 'Telephone' } } },
  attachments: [{ name: 'proof', title: 'Proof' }],
  papers: [{ code: 'passport', title: 'Passport' }],
};
const pages = [
  { code: 'work', questions: ['from'], faults: 0 },
  { code: 'contact', questions: ['phone'], faults: 1 },
];

async function shownFor(decision: object): Promise<string> {
  const faults = [{ path: '/phone', code: 'format', message: 'This is no number.' }];
  const known: Record<string, unknown> = {
    getApplication: {
      ...{
        number,
        state: 'returned',
        actions: ['update', 'submit'],
        form: {},
        version: 2,
        agency: 'archive',
        decision,
      },
      formState: { pages, faults },
    },
    getServiceVersion: service,
    listAgencies: { items: [] },
  };
  const visit = {
    ...{ say, format: formatsIn('en') },
    param: () => number,
    ask: async (id: string) => ({ body: known[id], headers: {} }),
  };
  const shown = await correct.show(visit as unknown as Visit);
  assert.ok(shown && 'view' in shown);
  const frame = { say, errorOf: () => false, errors: [], assets: {}, menu: [], languages: [], foot: [] };
  return environment.render(shown.view, { ...frame, title: shown.title, ...shown.model });
}

suite('correcting', () => {
  test('each answer that is marked, and each that is wrong, leads to its own page of the form', async () => {
    const html = await shownFor({ fields: ['/from', '/phone'] });
    assert.match(html, new RegExp(`href="/applications/${number}/form/work#from">From<`));
    assert.match(html, new RegExp(`href="/applications/${number}/form/contact#phone">Telephone<`));
    assert.match(html, new RegExp(`href="/applications/${number}/form/contact#phone" id="phone">This is no number`));
    assert.match(html, /Open the answers/);
  });

  test('where only files or papers are marked the files are opened', async () => {
    for (const marks of [{ attachments: ['proof'] }, { papers: ['passport'] }]) {
      const html = await shownFor(marks);
      assert.match(html, new RegExp(`href="/applications/${number}/papers">(Proof|Passport)<`));
      assert.match(html, /Open the files/);
      assert.doesNotMatch(html, /Open the answers/);
    }
  });
});
