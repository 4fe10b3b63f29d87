/** The pages on which editors say when offices are open: by their forms alone, with what is wrong, and two at once. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import request from 'supertest';
import { dayFromNow } from '../../src/web/agency/parts.ts';
import { conforms } from '../support/contract.ts';
import { createReader } from '../support/reader.ts';
import { world } from './world.ts';

const at = '/agency/offices/office-tashkent';
const other = '/agency/offices/office-khiva';
const editor = createReader(world.address);
await editor.signIn('editor-social');
const token = await world.token('editor-social');

const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
const typedIn = (html: string, name: string) => new RegExp(` name="${name}"[^>]*? value="([^"]*)"`).exec(html)?.[1];
const hoursOf = async (office: string) => {
  const answer = await request(world.address).get(`/api/v1/offices/${office}/hours`).auth(token, { type: 'bearer' });
  return conforms('getOfficeHours', answer).body;
};
const onDay = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}.day`]: String(Number(date)), [`${name}.month`]: month, [`${name}.year`]: year };
};
const allWeek = { 'hours.Mo': '9-18', 'hours.Tu': '9-18', 'hours.We': '9-18', 'hours.Th': '', 'hours.Fr': '' };
const weekend = { 'hours.Sa': '', 'hours.Su': '' };
const later = dayFromNow(40);
const note = {
  'uz-Latn': 'Bayram arafasi',
  kaa: 'Bayram aldı',
  ru: 'Предпраздничный день',
  en: 'Eve of the holiday',
};

suite('pages of when offices are open', () => {
  test('an editor comes from the list to an office, and others only read', async () => {
    assert.match((await editor.get('/agency/offices')).html, new RegExp(`href="${at}">Office<`));
    const { html } = await editor.get(at);
    for (const shown of [/<h1[^>]*>Office</, /Monday – Friday: 09:00–13:00/, /Nobody has changed them here yet/]) {
      assert.match(html, shown);
    }
    const clerk = createReader(world.address);
    await clerk.signIn('clerk-social');
    const list = (await clerk.get('/agency/offices')).html;
    assert.match(list, /The editors of your agency change the hours/);
    assert.doesNotMatch(list, new RegExp(at));
    for (const page of [at, `${at}/week`, `${at}/days/new`]) {
      const { status, to } = await clerk.get(page);
      assert.deepEqual([status, to], [303, '/agency/offices'], page);
    }
  });

  test('an office there is not, or of another agency, is not found', async () => {
    for (const rest of ['', '/week', '/days/new']) {
      assert.equal((await editor.get(`/agency/offices/office-nowhere${rest}`)).status, 404, rest);
    }
    const sent = await editor.post('/agency/offices/office-nowhere/week', { version: '0', ...allWeek });
    assert.equal(sent.status, 404);
  });

  test('the form holds the week as it is, and takes it as people type it', async () => {
    const form = (await editor.get(`${at}/week`)).html;
    assert.equal(typedIn(form, 'hours.Fr'), '09:00-13:00');
    assert.equal(typedIn(form, 'hours.Sa'), '');
    const week = { ...allWeek, 'hours.Th': '9.00 – 18.00', 'hours.Sa': '14-16; 9:30—13' };
    const typed = { version: versionIn(form), ...week, 'hours.Su': '-', telephone: '00 000-00-12' };
    const { status, to } = await editor.post(`${at}/week`, typed);
    assert.deepEqual([status, to], [303, `${at}?done=office-hours-saved`]);
    const said = await hoursOf('office-tashkent');
    assert.deepEqual(said.hours, ['Mo-Th 09:00-18:00', 'Sa 09:30-13:00', 'Sa 14:00-16:00']);
    assert.equal(said.telephone, '+998000000012');
    const { html } = await editor.get(to);
    for (const shown of [/are changed/, /Saturday: 09:30–13:00, 14:00–16:00/, /\+998000000012/, /Editor, 22 Nov/]) {
      assert.match(html, shown);
    }
    assert.equal((await editor.post(`${at}/week`, typed)).to, to, 'sent twice');
    assert.equal((await hoursOf('office-tashkent')).version, 1);
  });

  test('what cannot be read is told beside its day, and everything typed is kept', async () => {
    const typed = { version: '1', ...allWeek, 'hours.Tu': 'after <b>lunch</b>', 'hours.We': '18-9', telephone: '12' };
    const { status, html } = await editor.post(`${at}/week`, typed);
    assert.equal(status, 400);
    assert.match(html, /href="#hours\.Tu">Tuesday: “after” cannot be read/);
    assert.match(html, /href="#hours\.We">Wednesday: “18-9” ends before it begins/);
    const twelve = { ...typed, 'hours.Tu': '9-13, 2-6', 'hours.We': '9-6' };
    const asked = (await editor.post(`${at}/week`, twelve)).html;
    assert.match(asked, /href="#hours\.Tu">Tuesday: “2-6” would be at night\. Write 14:00-18:00, or 02:00-06:00/);
    assert.match(asked, /href="#hours\.We">Wednesday: “9-6” ends before it begins\. If 09:00-18:00 is meant/);
    assert.match(html, /href="#telephone">Telephone: Give the number with the country code/);
    assert.equal(typedIn(html, 'hours.Tu'), 'after &lt;b&gt;lunch&lt;/b&gt;');
    const none = { version: '1', ...allWeek, 'hours.Mo': ' ', 'hours.Tu': '', 'hours.We': '–' };
    assert.match((await editor.post(`${at}/week`, none)).html, /Give the hours of at least one day/);
    const varied = ['Mo', 'Tu', 'We', 'Th', 'Fr'].map((day, place) => [`hours.${day}`, `01-02,03-04,0${5 + place}-12`]);
    const many = { version: '1', ...Object.fromEntries(varied) };
    assert.match((await editor.post(`${at}/week`, many)).html, /The days differ too much/);
    assert.equal((await hoursOf('office-tashkent')).version, 1);
  });

  test('the language changes with what was typed', async () => {
    const typed = { version: '1', ...allWeek, 'hours.Su': 'half a day', 'switch-language': 'ru' };
    const { html } = await editor.post(`${at}/week`, typed);
    assert.match(html, /<html lang="ru"/);
    assert.equal(typedIn(html, 'hours.Su'), 'half a day');
    assert.match((await editor.post(`${at}/week`, { ...typed, 'switch-language': 'en' })).html, /<html lang="en"/);
  });

  test('a sign-in that has expired keeps the form', async () => {
    const typed = { version: '1', ...allWeek, 'hours.Su': '10-11' };
    const { status, html } = await createReader(world.address).post(`${at}/week`, typed);
    assert.equal(status, 401);
    assert.match(html, /name="hours\.Su" value="10-11"/);
  });

  test('a colleague was faster: it is said, nothing typed is lost, and it can be sent again', async () => {
    const early = await editor.get(`${other}/week`);
    const colleague = { version: versionIn(early.html), ...allWeek, ...weekend };
    assert.equal((await editor.post(`${other}/week`, colleague)).status, 303);
    const own = { ...colleague, 'hours.Su': '10-12' };
    const { status, html } = await editor.post(`${other}/week`, own);
    assert.equal(status, 412);
    assert.match(html, /A colleague has changed this meanwhile/);
    assert.match(html, /As it is now.*Monday – Wednesday: 09:00–18:00/s);
    assert.equal(typedIn(html, 'hours.Su'), '10-12');
    const again = await editor.post(`${other}/week`, { ...own, version: versionIn(html) });
    assert.equal(again.to, `${other}?done=office-hours-saved`);
    assert.deepEqual((await hoursOf('office-khiva')).hours, ['Mo-We 09:00-18:00', 'Su 10:00-12:00']);
  });

  test('a form that is sent twice at the same time is taken once, and nobody is told of a colleague', async () => {
    const typed = { version: versionIn((await editor.get(`${other}/week`)).html), ...allWeek, 'hours.Fr': '10-11' };
    const sent = await Promise.all([1, 2].map(() => editor.post(`${other}/week`, typed)));
    assert.deepEqual(
      sent.map(({ to }) => to),
      Array(2).fill(`${other}?done=office-hours-saved`),
    );
    assert.equal((await hoursOf('office-khiva')).version, Number(typed.version) + 1);
  });
});

suite('pages of special days', () => {
  const asked = async () => ({ version: versionIn((await editor.get(`${at}/days/new`)).html), ...onDay('day', later) });

  test('a special day is added with a reason that everybody reads in their language', async () => {
    const typed = { ...(await asked()), open: 'hours', times: '9-13', reason: 'eve' };
    const { to } = await editor.post(`${at}/days/new`, typed);
    assert.equal(to, `${at}?done=office-day-added`);
    const said = await hoursOf('office-tashkent');
    assert.deepEqual(said.exceptions, [{ day: later, hours: ['09:00-13:00'], note }]);
    assert.deepEqual(said.hours, ['Mo-Th 09:00-18:00', 'Sa 09:30-13:00', 'Sa 14:00-16:00'], 'the week stays');
    assert.match((await editor.get(to)).html, /<\/strong>: 09:00–13:00 \(Eve of the holiday\)/);
    assert.equal((await editor.post(`${at}/days/new`, typed)).to, to, 'sent twice');
    assert.equal((await hoursOf('office-tashkent')).version, said.version);
    const anew = await editor.post(`${at}/days/new`, { ...typed, times: '9-12' });
    assert.match(anew.html, /href="#day">This day is among the special days already/);
  });

  test('own words are asked in all languages', async () => {
    const day = onDay('day', dayFromNow(41));
    const typed = { ...(await asked()), ...day, open: 'closed', reason: 'own', 'note.ru': 'Переезд' };
    const { status, html } = await editor.post(`${at}/days/new`, typed);
    assert.equal(status, 400);
    assert.match(html, /href="#note\.kaa">Qaraqalpaqsha: Fill this in/);
    assert.match(html, / name="note\.ru"[^>]* value="Переезд"[^>]* lang="ru"/);
    assert.match(html, /value="own" checked/);
    const own = { ...typed, 'note.uz-Latn': 'Koʻchish', 'note.kaa': 'Kóshiw', 'note.en': '<b>Moving</b>' };
    const html2 = await editor.post(`${at}/days/new`, own);
    assert.match(html2.html, /href="#note\.en">English: Write it as plain text/);
    const long = await editor.post(`${at}/days/new`, { ...own, 'note.en': 'x'.repeat(301) });
    assert.match(long.html, /href="#note\.en">English: This is too long/);
    const { to } = await editor.post(`${at}/days/new`, { ...own, 'note.en': 'Moving' });
    assert.equal(to, `${at}?done=office-day-added`);
    const [, added] = (await hoursOf('office-tashkent')).exceptions;
    assert.partialDeepStrictEqual(added, { hours: [], note: { en: 'Moving', 'uz-Latn': 'Koʻchish' } });
  });

  test('everything that is missing or has passed is told at once, by its field', async () => {
    const { html } = await editor.post(`${at}/days/new`, { ...onDay('day', dayFromNow(-1)), version: '3' });
    assert.match(html, /href="#day">This day has passed/);
    assert.match(html, /href="#open">Choose whether it is closed/);
    assert.match(html, /href="#reason">Choose why/);
    const typed = { ...onDay('day', dayFromNow(0)), version: '3', open: 'hours', reason: 'repairs' };
    assert.match((await editor.post(`${at}/days/new`, typed)).html, /href="#times">Say when it is open/);
    const odd = await editor.post(`${at}/days/new`, { ...typed, times: '9', 'day.month': '13' });
    assert.match(odd.html, /href="#times">“9” cannot be read/);
    assert.match(odd.html, /href="#day">There is no such day/);
    const both = { ...typed, open: 'closed', times: '9-13' };
    assert.match((await editor.post(`${at}/days/new`, both)).html, /href="#times">Closed all day is chosen above/);
  });

  test('a day that is added or removed in what a colleague has changed meanwhile is asked for again', async () => {
    const typed = { version: '1', ...onDay('day', dayFromNow(50)), open: 'closed', reason: 'repairs' };
    const { status, html } = await editor.post(`${at}/days/new`, typed);
    assert.equal(status, 412);
    assert.match(html, /Send it again if the day is still needed/);
    assert.match(html, /value="repairs" checked/);
    const sent = await editor.post(`${at}/days/new`, { ...typed, version: versionIn(html) });
    assert.equal(sent.to, `${at}?done=office-day-added`);
    const removal = await editor.post(at, { version: '1', remove: later });
    assert.equal(removal.status, 412);
    assert.match(removal.html, /remove it again/);
    const { to } = await editor.post(at, { version: versionIn(removal.html), remove: later });
    assert.equal(to, `${at}?done=office-day-removed`);
    const { exceptions, version } = await hoursOf('office-tashkent');
    assert.deepEqual(
      exceptions.map(({ day }: { day: string }) => day),
      [dayFromNow(41), dayFromNow(50)],
    );
    assert.equal((await editor.post(at, { version: '1', remove: later })).to, to, 'sent twice');
    assert.equal((await hoursOf('office-tashkent')).version, version);
  });

  test('the week is changed without the special days; those that have passed are neither shown nor kept', async () => {
    const { hours, version } = await hoursOf('office-khiva');
    const exceptions = [-3, 0, 3].map((days) => ({ day: dayFromNow(days), hours: [] }));
    const said = request(world.address).put('/api/v1/offices/office-khiva/hours').auth(token, { type: 'bearer' });
    assert.equal((await said.set('If-Match', `"${version}"`).send({ hours, exceptions })).status, 200);
    const shown = (await editor.get(other)).html;
    const days = [...shown.matchAll(/ value="(\d{4}-\d\d-\d\d)"/g)].map(([, day]) => day);
    assert.deepEqual(days, [dayFromNow(0), dayFromNow(3)]);
    const typed = { version: versionIn(shown), ...allWeek, 'hours.Sa': '10-11' };
    assert.equal((await editor.post(`${other}/week`, typed)).status, 303);
    assert.deepEqual((await hoursOf('office-khiva')).exceptions, exceptions.slice(1));
  });
});
