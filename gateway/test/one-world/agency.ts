/** The pages of an agency: what its editors and its head are shown, and what becomes of their forms. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import request from 'supertest';
import { conforms } from '../support/contract.ts';
import { createReader } from '../support/reader.ts';
import { draftId } from '../support/stand-in-publishing.ts';
import { world } from './world.ts';

const at = `/agency/passports/${draftId}`;
const editor = createReader(world.address);
await editor.signIn('editor-social');

suite('pages of an agency', () => {
  test('the first one tells an editor what waits, and a clerk less', async () => {
    const { status, html } = await editor.get('/agency');
    assert.equal(status, 200);
    assert.match(html, /publish what colleagues have written/);
    assert.match(html, new RegExp(`href="${at}"`));
    const clerk = createReader(world.address);
    await clerk.signIn('clerk-social');
    assert.doesNotMatch((await clerk.get('/agency')).html, new RegExp(at));
    const person = createReader(world.address);
    await person.signIn('dilnoza');
    assert.equal((await person.get('/agency')).status, 403);
  });

  test('a text with faults is kept, and every fault leads to its line', async () => {
    const text = 'id: childbirth-benefit\r\ntier: magical\r\n';
    const { status, to } = await editor.post(`${at}/text`, { text, version: '3' });
    assert.deepEqual([status, to], [303, `${at}/text?done=draft-saved`]);
    assert.partialDeepStrictEqual(world.knobs.last.request, {
      draft: draftId,
      text: 'id: childbirth-benefit\ntier: magical\n',
      expectedVersion: 3,
    });
    const { html } = await editor.post(`${at}/text`, { text, version: '3', do: 'check' });
    assert.match(html, /href="#fault-\d+-\d+">Line \d+: /);
    assert.match(html, /<code>/);
    assert.match(html, /tier: magical\n<\/textarea>/);
  });

  test('what is written is shown harmlessly and kept when the language changes', async () => {
    const text = 'title: </textarea><script>alert(1)</script>\n';
    const { html } = await editor.post(`${at}/text`, { text, version: '3', 'switch-language': 'ru' });
    assert.match(html, /<html lang="ru"/);
    assert.ok(html.includes('title: &lt;/textarea&gt;&lt;script&gt;'));
    await editor.get('/agency?language=en');
  });

  test('a draft of somebody else is not there, nor is a part there is not', async () => {
    assert.equal((await editor.get(`/agency/passports/${'0'.repeat(24)}`)).status, 404);
    assert.equal((await editor.get(`${at}/parts/rules`)).status, 404);
  });

  test('a day that is none is told beside its field', async () => {
    const fields = { version: '2', 'day.day': '31', 'day.month': '2', 'day.year': '2027', sure: 'yes' };
    const { status, html } = await editor.post('/agency/services/childbirth-benefit/retire', fields);
    assert.equal(status, 400);
    assert.match(html, /href="#day">There is no such day/);
    assert.match(html, /value="31"/);
    const words = await editor.post('/agency/services/childbirth-benefit/retire', { ...fields, 'day.month': 'May' });
    assert.match(words.html, /href="#day">Give the day and month in figures/);
    const right = { ...fields, 'day.day': '28' };
    const { to } = await editor.post('/agency/services/childbirth-benefit/retire', right);
    assert.equal(to, '/agency/services/childbirth-benefit?done=version-retired');
  });

  test('agreements, record types and quotas', async () => {
    const { html } = await editor.get('/agency/exchange/agreements/pensions');
    for (const shown of [/Used up/, /10 of 10/, /For benefits\./, /can only be read/]) assert.match(html, shown);
    for (const path of ['/agency/exchange', '/agency/exchange/agreements', '/agency/offices', '/agency/services']) {
      assert.equal((await editor.get(path)).status, 200, path);
    }
    assert.equal((await editor.get('/agency/exchange/agreements/others')).status, 404);
    const operator = createReader(world.address);
    await operator.signIn('operator');
    assert.match((await operator.get('/agency/exchange')).html, /Does not answer/);
    assert.match((await operator.get('/agency/exchange/quotas')).html, /integrator/);
  });

  test('a change begins with the passport in force, as it was written', async () => {
    const path = '/api/v1/services/childbirth-benefit/versions/2/passport';
    const { body } = conforms('getServicePassport', await request(world.address).get(path));
    assert.equal(body.id, 'childbirth-benefit');
    assert.equal(body.title['uz-Cyrl'], undefined);
    const { html } = await editor.get('/agency/passports/new?service=childbirth-benefit&version=2');
    assert.match(html, /tier: transactional/);
    assert.doesNotMatch(html, /^published:/m);
    const anew = (await editor.get('/agency/passports/new')).html;
    assert.match(
      anew,
      /^id: &quot;&quot;$[\s\S]*^authority: [a-z-]+$[\s\S]*^fee: none$/m,
      'a new one with what it must have',
    );
  });
});
