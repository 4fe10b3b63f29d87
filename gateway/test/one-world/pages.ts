/** What holds for all pages: languages, sign-in, forms, failures. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { languages } from '@darcha/proto/text.ts';
import { sayIn } from '../../src/web/language/messages.ts';
import { owned } from '../support/knobs.ts';
import { createReader } from '../support/reader.ts';
import { eventually } from '../support/world.ts';
import { world } from './world.ts';

const letters = `/applications/${owned}/messages`;

suite('pages', () => {
  test('the first page is for people in their language, and stays the index for programs', async () => {
    for (const language of languages) {
      const { html, headers } = await createReader(world.address, language).get('/');
      assert.match(html, new RegExp(`<html lang="${language}"`));
      assert.ok(html.includes(sayIn(language)('home.title')), language);
      assert.equal(headers.get('content-language'), language);
    }
    const index = await fetch(`${world.address}/`);
    assert.match(index.headers.get('content-type') ?? '', /^application\/json/);
  });

  test('a language that was chosen is remembered', async () => {
    const reader = createReader(world.address);
    assert.match((await reader.get('/?language=kaa')).html, /<html lang="kaa"/);
    assert.match((await reader.get('/')).html, /<html lang="kaa"/);
    assert.match((await reader.get('/?language=xx')).html, /<html lang="kaa"/);
  });

  test('pages load nothing but what is theirs, and nothing inline', async () => {
    const { html, headers } = await createReader(world.address).get('/');
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /^default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*/);
    const loading = html.replaceAll(/<link rel="(?:canonical|alternate)"[^>]*>/g, '');
    assert.doesNotMatch(
      loading,
      /<script(?![^>]* src="\/)|<style| style="| on[a-z]+="|(?:src|href|action)="(?!\/|#|\?)/,
    );
    const [, style = ''] = /href="(\/assets\/[^"]+)"/.exec(html) ?? [];
    const asset = await createReader(world.address).get(style, { 'accept-encoding': 'br' });
    assert.equal(asset.status, 200);
    assert.match(asset.headers.get('cache-control') ?? '', /immutable/);
  });

  test('whoever comes by a link signs in and goes on there', async () => {
    const reader = createReader(world.address);
    const { status, to } = await reader.get('/applications?page=&x=1');
    assert.deepEqual([status, to], [303, '/sign-in?back=%2Fapplications%3Fpage%3D%26x%3D1']);
    const signedIn = await reader.signIn('dilnoza', '/applications');
    assert.deepEqual([signedIn.status, signedIn.to], [303, '/applications']);
    const line = signedIn.headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-darcha=')) ?? '';
    for (const attribute of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']) assert.ok(line.includes(attribute));
    const page = await reader.get('/applications');
    assert.equal(page.status, 200);
    assert.equal(page.headers.get('cache-control'), 'no-store');
    assert.match(page.html, /Namunayeva Dilnoza/);
  });

  test('after signing in nobody is sent elsewhere', async () => {
    for (const back of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      'javascript:1',
    ]) {
      const { to } = await createReader(world.address).signIn('aziz', back);
      assert.match(to, /^\/(?!\/)/, back);
      assert.doesNotMatch(to, /^\/[\\\t]/, back);
    }
  });

  test('a sign-in that nobody began here, or was finished, is refused', async () => {
    const { status, html } = await createReader(world.address).get('/signed-in?code=x&state=y');
    assert.equal(status, 400);
    assert.match(html, /Sign in again/);
  });

  test('two tabs may sign in at once, and each goes on where it was to', async () => {
    const reader = createReader(world.address);
    const first = await reader.get('/sign-in?back=/applications');
    const second = await reader.get('/sign-in?back=/me');
    assert.equal((await reader.signInAt(first.to, 'dilnoza')).to, '/applications');
    assert.equal((await reader.signInAt(second.to, 'dilnoza')).to, '/me');
    assert.equal((await reader.signInAt(second.to, 'dilnoza')).status, 400, 'once each');
  });

  test('a form whose sign-in has ended is kept, in whichever language; of a file it is said that it was not sent', async () => {
    const reader = createReader(world.address);
    const kept = await reader.post(`${letters}?x=1`, { text: 'Typed for an hour', 'switch-language': 'ru' });
    assert.equal(kept.status, 401);
    assert.match(kept.html, /<html lang="ru"/);
    assert.match(kept.html, /name="text" value="Typed for an hour"/);
    assert.match(kept.html, /<button[^>]* form="kept" name="switch-language" value="kaa"/);
    assert.match(kept.html, new RegExp(`action="${letters}\\?x=1"`));
    const file = await reader.post(`/applications/${owned}/papers?name=proof&secret=x`, { name: 'proof' });
    assert.equal(file.status, 401);
    assert.match(file.html, new RegExp(`back=${encodeURIComponent(`/applications/${owned}/papers`)}"`));
    assert.doesNotMatch(file.html, /name="name"|secret=/);
  });

  test('an address that is cut or old leads to the beginning of its page', async () => {
    const { status, html } = await createReader(world.address).get('/services?tier=none');
    assert.equal(status, 400);
    assert.match(html, /href="\/services">The beginning of this page/);
  });

  test('a session that was altered, or is of another installation, is none', async () => {
    const reader = createReader(world.address);
    await reader.signIn('dilnoza');
    const sealed = reader.cookies.get('__Host-darcha') ?? '';
    reader.cookies.set('__Host-darcha', `${sealed.slice(0, 60)}AAAA${sealed.slice(64)}`);
    assert.equal((await reader.get('/applications')).status, 303);
  });

  test('an official does not come to the pages of persons', async () => {
    const reader = createReader(world.address);
    await reader.signIn('clerk-social');
    const { status, html } = await reader.get('/applications');
    assert.equal(status, 403);
    assert.match(html, /for citizens/);
  });

  test('signing out ends the session, and only a page of ours may ask for it', async () => {
    const reader = createReader(world.address);
    await reader.signIn('dilnoza');
    const foreign = await reader.post(
      '/sign-out',
      {},
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    );
    assert.equal(foreign.status, 403);
    assert.equal((await reader.get('/applications')).status, 200);
    const { status, to } = await reader.post('/sign-out', {});
    assert.equal(status, 303);
    assert.ok(to.startsWith(world.issuer), 'signs out of the provider too');
    assert.equal((await reader.get('/applications')).status, 303);
  });

  test('an address nobody serves is told as a page, and as a problem to programs', async () => {
    const { status, html, headers } = await createReader(world.address).get('/nothing');
    assert.equal(status, 404);
    assert.match(headers.get('content-type') ?? '', /html/);
    assert.match(html, /There is no such page/);
    const told = await fetch(`${world.address}/nothing`);
    assert.match(told.headers.get('content-type') ?? '', /problem\+json/);
  });

  test('while a service is away its page says so and the others work', async () => {
    const reader = createReader(world.address);
    await reader.signIn('dilnoza');
    await world.stopService('intake');
    const { status, html } = await reader.get('/applications');
    assert.equal(status, 503);
    assert.match(html, /does not answer at the moment/);
    assert.equal((await reader.get('/')).status, 200);
    await world.startService('intake');
    // It is found again after a moment, and the tests that follow need it.
    for (let tries = 0; (await reader.get('/applications')).status !== 200; tries += 1) {
      assert.ok(tries < 100, 'the page is there again');
      await sleep(100);
    }
  });

  test('a form whose service has just gone away is kept with everything typed', async () => {
    const reader = createReader(world.address);
    await reader.signIn('dilnoza');
    await world.stopService('intake');
    const text = 'Typed for an hour';
    const sent = await reader.post(letters, { text });
    const switched = await reader.post(letters, { text, 'switch-language': 'ru' });
    await world.startService('intake');
    for (const { status, html } of [sent, switched]) {
      assert.equal(status, 503);
      assert.match(html, /name="text" value="Typed for an hour"/);
    }
    assert.match(sent.html, /Everything you typed is kept/);
    assert.match(switched.html, /<html lang="ru"/);
    await eventually(async () => (await reader.get('/applications')).status === 200);
  });
});
