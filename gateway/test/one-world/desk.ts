/** The pages of officials, with services that stand in for the real ones: who comes, what they may, what fails meanwhile. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { fresh, owned } from '../support/knobs.ts';
import { createReader } from '../support/reader.ts';
import { disputed } from '../support/stand-in-exchange.ts';
import { world } from './world.ts';

const at = `/desk/applications/${owned}`;
const reader = createReader(world.address);
const fieldOf = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

suite('desk', () => {
  test('the queue asks for what was chosen, shows what waits, and goes on to the next page', async () => {
    await reader.signIn('clerk-social');
    const { status, html } = await reader.get('/desk?service=childbirth-benefit&due=overdue&claim=free');
    assert.equal(status, 200);
    assert.ok(html.includes(`href="${at}?service=childbirth-benefit"`) && html.includes('page=more'));
    assert.match(html, /Overdue: 0/);
    const all = await reader.post('/desk?service=childbirth-benefit', { once: 'i'.repeat(20), step: 'choose' });
    assert.match(all.html, new RegExp(`value="${owned}" checked`));
    const elsewhere = await reader.get('/desk?state=returned&claim=free&skill=x');
    assert.equal(elsewhere.status, 200, 'what goes with an examination only is left out');
  });

  test('whoever is no official of an agency is told so', async () => {
    const person = createReader(world.address);
    await person.signIn('dilnoza');
    assert.equal((await person.get('/desk')).status, 403);
    assert.match((await person.get('/services/childbirth-benefit')).html, /href="\/apply/);
    assert.doesNotMatch(
      (await reader.get('/services/childbirth-benefit')).html,
      /href="\/apply/,
      'officials do not apply',
    );
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

  test('many are approved only after they were looked at once more, and the way back keeps the choice', async () => {
    const numbers = [owned, fresh, 'D-GONE-0000-1A'];
    const chosen = new URLSearchParams({ once: 'j'.repeat(20), step: 'approve' });
    for (const number of numbers) chosen.append('numbers', number);
    world.knobs.last.request = undefined;
    const { status, to } = await reader.post('/desk?service=childbirth-benefit&page=more', chosen);
    assert.deepEqual([status, world.knobs.last.request], [303, undefined]);
    const named = `service=childbirth-benefit&page=more&numbers=${numbers.join('%2C')}`;
    assert.equal(to, `/desk/approval?${named}`);

    const { html } = await reader.get(to);
    assert.match(html, /<h1[^>]*>Approve 1 application\?</);
    assert.deepEqual(html.match(/(?<=name="numbers" value=")[^"]*/g), [fresh], 'only what can be approved is sent');
    const [will, others] = html.split('These will not be approved');
    assert.match(will ?? '', new RegExp(`Childbirth benefit</a><br>Namunayeva Dilnoza<br>${fresh}`));
    assert.match(others ?? '', new RegExp(`${owned}<br>Its state now: Waits for a register\\.`));
    assert.match(others ?? '', /D-GONE-0000-1A<\/a><br>It is no longer in this part of the queue/);
    assert.match(html, /src="\/assets\/desk-/);
    const back = `/desk?${named}`;
    assert.ok(html.includes(`href="${back.replaceAll('&', '&amp;')}"`));
    const again = (await reader.get(back)).html;
    for (const number of [owned, fresh]) assert.match(again, new RegExp(`value="${number}" checked`));

    const done = await reader.post(to, { once: 'k'.repeat(20), numbers: fresh });
    assert.equal(done.status, 200);
    assert.partialDeepStrictEqual(world.knobs.last.request, { numbers: [fresh], step: 'BULK_STEP_APPROVE' });
    assert.match(done.html, /Done with 1 application[\s\S]*Another official has taken this application/);
    const none = await reader.post(to, { once: 'l'.repeat(20) });
    assert.deepEqual([none.status, none.html.includes('Choose the applications first')], [400, true]);
    const nothing = (await reader.get(`/desk/approval?numbers=${owned}`)).html;
    assert.match(nothing, /cannot be approved together now/);
    assert.doesNotMatch(nothing, /<form method="post" id="queue"/);
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

  test('the chosen part of the queue goes along from one application to the next', async () => {
    const lane = 'territory=UZ-QR&service=childbirth-benefit';
    const next = await reader.post(`/desk?${lane}`, { once: 'c'.repeat(20), step: 'next' });
    assert.equal(next.to, `${at}?${lane}`);
    assert.partialDeepStrictEqual(world.knobs.last.request, { territory: 'UZ-QR', service: 'childbirth-benefit' });
    const { html } = await reader.get(next.to);
    assert.match(html, new RegExp(`action="/desk\\?${lane.replace('&', '&amp;')}"`));
    const taken = { once: 'd'.repeat(20), version: '3', reasons: 'The account is not theirs.' };
    const { to } = await reader.post(`${at}/reject?${lane}`, { ...taken, ...Object.fromEntries([['then', 'next']]) });
    assert.equal(to, `${at}?${lane}&done=desk-decided`);
    assert.partialDeepStrictEqual(world.knobs.last.request, { territory: 'UZ-QR' });
  });

  test('whoever presses Enter after a name hands over, and claims nothing', async () => {
    const { html } = await reader.get('/desk');
    const [first = ''] = /<button[^>]*form="queue"[^>]*>/.exec(html) ?? [];
    assert.match(first, /name="step" value="assign"/);
    const nobody = await reader.post('/desk', { once: 'e'.repeat(20), step: 'assign', numbers: owned, official: '' });
    assert.equal(nobody.status, 400);
    assert.match(nobody.html, /href="#official"/);
  });

  test('an opinion is sent, and leads to what can still be seen', async () => {
    const { to } = await reader.post(`${at}/opinion`, { once: 'f'.repeat(20), opinion: 'The mill owned it.' });
    assert.equal(to, '/desk?done=desk-opinion-given');
  });

  test('whose words the timeline is in is said above it', async () => {
    const { html } = await reader.get(at);
    assert.match(html, /What has happened<\/h2>\s*<p[^>]*>The applicant reads these same words[^<]*<\/p>\s*<ol/);
  });

  test('the term of a step of another agency is told by its last day', async () => {
    const { html } = await reader.get(at);
    assert.match(html, /Registration<br>It is deciding, 25 November 2026/);
  });

  test('what was typed for a step that is not possible is kept when the language changes', async () => {
    const typed = { reasons: 'The <b>account</b>', version: '2', 'switch-language': 'ru' };
    const { html } = await reader.post(`${at}/reject`, typed);
    assert.match(html, /<html lang="ru"[\s\S]*<form method="post" id="kept">/);
    assert.ok(html.includes('name="reasons" value="The &lt;b&gt;account&lt;/b&gt;"'));
    await reader.get('/desk?language=en');
  });

  test('a dispute is read, and answered or given more time', async () => {
    const path = `/desk/disputes/${disputed}`;
    const { html } = await reader.get(path);
    assert.match(html, /Why was this looked at\?[\s\S]*Birth/);
    assert.equal((await reader.get('/desk/disputes/1')).status, 404);
    const fields = { text: 'The file lies in another office.' };
    const longer = await reader.post(path, { ...fields, do: 'extend' });
    assert.equal(longer.to, `${path}?done=desk-dispute-extended`);
    const other = await reader.post(path, { ...fields, 'switch-language': 'ru' });
    assert.ok(other.html.includes(`>${fields.text}</textarea>`));
    const { to } = await reader.post(`${path}?language=en`, fields);
    assert.equal(to, '/desk/disputes?done=desk-dispute-answered');
    assert.partialDeepStrictEqual(world.knobs.last.request, { position: disputed, ...fields });
  });

  test('a head extends a term with notice, and sees what the agency holds', async () => {
    const head = createReader(world.address);
    await head.signIn('head-social');
    const reasons = 'The file lies in another archive.';
    const { to } = await head.post(`${at}/extend`, { once: 'g'.repeat(20), version: '3', days: '5', reasons });
    assert.equal(to, `${at}?done=desk-extended`);
    assert.partialDeepStrictEqual(world.knobs.last.request, { days: 5, reasons, expectedVersion: 3 });
    const wrong = await head.post(`${at}/extend`, { once: 'h'.repeat(20), version: '3', days: 'many', reasons });
    assert.equal(wrong.status, 400);
    assert.ok(wrong.html.includes('href="#days"') && wrong.html.includes(reasons));
    assert.match((await head.get('/desk')).html, /href="\/desk\/holds"/);
    assert.ok((await head.get('/desk/holds')).html.includes(`href="${at}"`));
    assert.doesNotMatch((await reader.get('/desk')).html, /href="\/desk\/holds"/);
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
