/** Pages of applying that a system seldom shows: what is paid, registers that are away. Every code has its words. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { formatsIn } from '../../language/formats.ts';
import { hasMessage, sayIn } from '../../language/messages.ts';
import type { Page, Visit } from '../../page.ts';
import { environment } from '../../render.ts';
import { checkPage } from './check.ts';
import { earlierPage, ownPaperPage } from './fallbacks.ts';
import { feePage } from './fee.ts';
import { papersPage } from './papers.ts';
import { recordsPage } from './records.ts';
import { sentPage } from './sent.ts';
import { startPage } from './start.ts';

const say = sayIn('en');
const hostile = `"><script>alert(1)</script>`;
const number = 'D-7KQ2-M9XF-4T';

const evidence = {
  name: 'birth',
  recordType: 'interior-ministry/birth@1',
  provider: 'interior-ministry',
  state: 'pending',
  onRequest: true,
  why: hostile,
};
const application = {
  number,
  service: 'sample',
  serviceVersion: 1,
  title: hostile,
  state: 'draft',
  version: 3,
  actions: ['update', 'request-evidence', 'submit', 'use-own-paper'],
  form: {},
  formState: { pages: [], hidden: [], prefilled: [], faults: [] },
  evidence: [evidence],
};
const service = {
  id: 'sample',
  title: hostile,
  basis: [{ key: 'law', title: hostile, article: '7' }],
  evidence: [
    {
      name: 'birth',
      record: evidence.recordType,
      provider: 'interior-ministry',
      fields: ['child'],
      consent: 'request',
      basis: 'law',
    },
  ],
  steps: [hostile],
  fee: {
    counter: 340_000,
    online: 306_000,
    currency: 'UZS',
    basis: 'law',
    reductions: [{ code: 'orphan', percent: 100, title: hostile, basis: 'law' }],
  },
  form: {},
};
const one = { name: 'proof', title: 'Papers that show it', types: ['pdf'], largest: 10_485_760, most: 1 };
const fallback = {
  ...evidence,
  earlier: { application: number, record: { child: hostile }, answeredAt: '2026-11-10T05:00:00.000Z', ageDays: 12 },
  parkedUntil: '2026-12-02T05:00:00.000Z',
  paper: {
    attachment: 'birthCertificate',
    title: hostile,
    states: {
      type: 'object',
      properties: {
        child: { type: 'string', maxLength: 200, title: 'Child' },
        bornOn: { type: 'string', format: 'date', title: 'Born' },
      },
      required: ['child'],
    },
  },
};
const record = {
  id: evidence.recordType,
  title: 'Record of a birth',
  provider: 'interior-ministry',
  providerName: 'Ministry',
  fields: [{ name: 'child', title: 'Child' }],
  record: { properties: { child: { type: 'string' } } },
};
const known: Record<string, unknown> = {
  getApplication: application,
  getServiceVersion: service,
  listFallbacks: { items: [fallback] },
  listRecordTypes: { items: [record] },
  useOwnPaper: application,
};

/** What the exchange is asked for; and what is known beside it. */
const ofExchange = ['listRecordTypes', 'listServiceEvidence'];
const others: Record<string, unknown> = {
  listApplications: { items: [] },
  listAgencies: { items: [{ code: 'interior-ministry', name: 'Ministry' }] },
  getService: {
    ...service,
    audience: ['natural-person'],
    agency: { name: 'Agency' },
    tier: 'transactional',
    inForce: true,
  },
};

function visitTo(form?: URLSearchParams, away: readonly string[] = []) {
  const asked: [string, unknown][] = [];
  const params: Record<string, string> = { number, name: 'birth' };
  const visit = {
    ...{ say, format: formatsIn('en'), language: 'en', once: 'once', form },
    param: (name: string) => params[name] ?? '',
    query: () => '',
    ask: async (id: string, input: unknown) => {
      asked.push([id, input]);
      if (away.includes(id)) throw new DomainError('unavailable', 'service-unavailable', 'away');
      return { body: known[id] ?? others[id], headers: {} };
    },
  };
  return { visit: visit as unknown as Visit & { form: URLSearchParams }, asked };
}

async function shownBy(page: Page, away: readonly string[] = []): Promise<string> {
  const { visit } = visitTo(undefined, away);
  const shown = await page.show(visit);
  assert.ok(shown && 'view' in shown);
  const html = environment.render(shown.view, {
    ...{ say, format: visit.format, errorOf: () => false, errors: [], assets: {}, menu: [], languages: [], foot: [] },
    ...{ title: shown.title, back: shown.back, ...shown.model },
  });
  assert.doesNotMatch(html, /<script>|\[object|undefined|NaN/, page.path);
  return html;
}

suite('applying', () => {
  test('the sheet of fees says what is paid online and at the counter, and who pays less', async () => {
    const html = await shownBy(feePage);
    for (const words of ['306,000', '340,000', '34,000', '100 % less']) assert.ok(html.includes(words), words);
    assert.match(html, new RegExp(`href="/applications/${number}/check"`));
  });

  test('while a register is away the page says until when it is asked, and what else can be done', async () => {
    const html = await shownBy(recordsPage);
    assert.match(html, /does not answer at the moment: Ministry/);
    assert.match(html, /until 2 December 2026/);
    assert.match(html, /records\/birth\/earlier">Use the record fetched 12 days ago/);
    assert.match(html, /records\/birth\/paper">Go on with my own paper/);
    assert.match(html, /Submit without waiting/);
  });

  test('an earlier record is shown with its age before it is used', async () => {
    const html = await shownBy(earlierPage);
    assert.match(html, /12 days ago/);
    assert.match(html, /&lt;script/);
    assert.match(html, new RegExp(`name="application" value="${number}"`));
  });

  test('what stands on a paper of one’s own is asked for and sent', async () => {
    const html = await shownBy(ownPaperPage);
    for (const name of ['stated.child', 'stated.bornOn.day']) assert.ok(html.includes(`name="${name}"`), name);
    const form = new URLSearchParams({
      'stated.child': 'A',
      'stated.bornOn.day': '3',
      'stated.bornOn.month': '11',
      'stated.bornOn.year': '2026',
    });
    const { visit, asked } = visitTo(form);
    await ownPaperPage.submit?.(visit);
    const [, input] = asked.find(([id]) => id === 'useOwnPaper') ?? [];
    assert.deepEqual((input as { body: unknown }).body, { stated: { child: 'A', bornOn: '2026-11-03' } });
  });

  test('while the exchange is away one begins, reads what is fetched and submits all the same', async () => {
    const start = await shownBy(startPage, ofExchange);
    assert.match(start, /A record of the register<\/strong>, Ministry/);
    assert.match(start, /Begin/);
    assert.match(await shownBy(recordsPage, ofExchange), /does not answer at the moment: Ministry/);
    assert.match(await shownBy(checkPage, ofExchange), /Submit the application/);
  });

  test('a paper in the place of a record is asked for only while its register is away', async () => {
    const paper = { ...one, name: 'birthCertificate', title: 'Birth certificate' };
    const ofRecord = { ...service.evidence[0], fallback: { paper: 'birthCertificate' } };
    known.getServiceVersion = { ...service, attachments: [paper, one], evidence: [ofRecord] };
    assert.match(await shownBy(papersPage), /Birth certificate/);
    known.getApplication = { ...application, evidence: [{ ...evidence, state: 'found' }] };
    const html = await shownBy(papersPage);
    [known.getApplication, known.getServiceVersion] = [application, service];
    assert.match(html, /Papers that show it/);
    assert.doesNotMatch(html, /Birth certificate/);
  });

  test('the confirmation names the last day, not the midnight with which it ends', async () => {
    const deadline = '2026-11-27T19:00:00.000Z';
    known.getApplication = { ...application, state: 'submitted', clock: { deadline } };
    const html = await shownBy(sentPage);
    known.getApplication = application;
    assert.match(html, /27 November 2026/);
  });

  test('every code of the contract has its words', () => {
    const contract = JSON.parse(readFileSync(new URL('../../../../gen/openapi.json', import.meta.url), 'utf8'));
    const { Evidence, Attachment, Audience } = contract.components.schemas;
    const codes = {
      'evidence-state': Evidence.properties.state.enum,
      'file-state': Attachment.properties.state.enum,
      audience: Audience.enum,
    };
    for (const [group, values] of Object.entries(codes)) {
      assert.ok(values.length > 0, group);
      for (const value of values) assert.ok(hasMessage(`apply.${group}.${value}`), `${group}.${value}`);
    }
  });
});
