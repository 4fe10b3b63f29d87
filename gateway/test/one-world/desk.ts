/** The pages of officials, with services that stand in for the real ones: who comes, what they may, what fails meanwhile. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { owned } from '../support/knobs.ts';
import { createReader } from '../support/reader.ts';
import { world } from './world.ts';

const at = `/desk/applications/${owned}`;
const reader = createReader(world.address);
const fieldOf = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

suite('desk', () => {
  test('the queue asks for what was chosen, shows what waits, and goes on to the next page', async () => {
    await reader.signIn('clerk-social');
    const { status, html } = await reader.get('/desk?service=childbirth-benefit&due=overdue&claim=free');
    assert.equal(status, 200);
    assert.ok(html.includes(`href="${at}"`) && html.includes('page=more'));
    assert.match(html, /Overdue: 0/);
    const elsewhere = await reader.get('/desk?state=returned&claim=free&skill=x');
    assert.equal(elsewhere.status, 200, 'what goes with an examination only is left out');
  });

  test('whoever is no official of an agency is told so', async () => {
    const person = createReader(world.address);
    await person.signIn('dilnoza');
    assert.equal((await person.get('/desk')).status, 403);
    assert.equal((await createReader(world.address).get(at)).status, 303);
  });

  test('claim and record stand side by side, with the note for the official and who acts for whom', async () => {
    const { html } = await reader.get(at);
    for (const words of ['Note', '+998901234567', 'Namunayev Aziz', 'M-7KQ2-M9XF-4T', 'Reasons', 'Hello', 'It is.']) {
      assert.ok(html.includes(words), words);
    }
    assert.doesNotMatch(html, /\[object|undefined|desk\.[a-z]/);
  });

  test('two claim at once: the second is told, and sees the application', async () => {
    world.knobs.fail = undefined;
    const page = await reader.get('/desk');
    const chosen = await reader.post('/desk', { once: fieldOf(page.html, 'once'), step: 'claim', numbers: owned });
    assert.equal(chosen.status, 200);
    assert.match(chosen.html, /Another official has taken this application/);
    const none = await reader.post('/desk', { once: fieldOf(page.html, 'once'), step: 'claim' });
    assert.deepEqual([none.status, none.html.includes('Choose the applications first')], [400, true]);
  });

  test('a step that has become impossible meanwhile is told with what was typed', async () => {
    const typed = { reasons: 'The account <b>belongs</b> to somebody else.', version: '2' };
    const { status, html } = await reader.post(`${at}/reject`, { once: 'a'.repeat(20), ...typed });
    assert.equal(status, 412);
    assert.match(html, /was changed meanwhile/);
    assert.match(html, /not possible now/);
    assert.ok(html.includes('The account &lt;b&gt;belongs&lt;/b&gt; to somebody else.'));
    assert.ok(html.includes(`href="${at}"`));
  });

  test('a wrong code is told beside the form, and the number is kept', async () => {
    world.knobs.fail = new DomainError('forbidden', 'collection-code-wrong', 'This is not the code.');
    const { status, html } = await reader.post('/desk/collection', { once: 'b'.repeat(20), number: owned, code: '1' });
    assert.equal(status, 403);
    assert.match(html, /The code is wrong/);
    assert.ok(html.includes(owned));
  });

  test('keys are switched off for good, and their script is then not loaded', async () => {
    assert.match((await reader.get('/desk')).html, /src="\/assets\/desk-/);
    const { to } = await reader.post('/desk/keys', { keys: 'off' });
    assert.match(to, /^\/desk\/keys\?/);
    assert.doesNotMatch((await reader.get('/desk')).html, /src="\/assets\/desk-/);
    assert.match((await reader.get('/desk/keys')).html, /The keys are off/);
    await reader.post('/desk/keys', { keys: 'on' });
  });

  test('a clerk reads the ready answers and does not write them', async () => {
    assert.equal((await reader.get('/desk/answers')).status, 200);
    assert.equal((await reader.get('/desk/new-answer')).status, 403);
  });

  test('while the timeline is away the rest of an application is shown', async () => {
    await world.stopService('tracking');
    const { status, html } = await reader.get(at);
    await world.startService('tracking');
    assert.equal(status, 200);
    assert.match(html, /\+998901234567/);
    assert.match(html, /does not answer at the moment/);
  });
});
