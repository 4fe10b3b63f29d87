/** What agencies say of when their offices are open: at once, at every copy, over whatever the content says, and only theirs. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import { createLogger } from '@darcha/kit/log.ts';
import type { Editor } from '../src/domain/published.ts';
import { startKeeper } from '../src/keeper.ts';
import { sayHours } from '../src/office-hours.ts';
import { clientAs, editor, type PublishingClient } from './support/editors.ts';
import { withOwnPublishing } from './support/own-publishing.ts';
import { type Copy, Surroundings } from './support/running.ts';
import { change, release, sampleLists } from './support/sample.ts';

const surroundings = new Surroundings();
const later = new Surroundings();
const office = 'interior-tashkent';
const body = `- code: interior-body
  parent: interior-ministry
  territory: UZ-TK
  name: { uz-Latn: Boshqarma, kaa: Basqarma, ru: Управление, en: Department }
- code: address-bureau
  name: { uz-Latn: Byuro, kaa: Byuro, ru: Бюро, en: Bureau }
`;
const place = '{ uz-Latn: Joy, kaa: Jay, ru: Место, en: Place }';
const territories = `- { code: UZ, level: republic, name: ${place} }
- { code: UZ-TK, level: region, parent: UZ, name: ${place} }
`;
const officeOf = (code: string, agency: string) =>
  sampleLists['offices.yaml'].replace(office, code).replace('interior-ministry', agency);
const listed = sampleLists['offices.yaml'].replace('hours:', 'telephone: "+998000000012"\n  hours:');
const lists = {
  'territories.yaml': territories,
  'agencies.yaml': `${sampleLists['agencies.yaml']}${body}`,
  'offices.yaml': `${listed}${officeOf('body-hall', 'interior-body')}${officeOf('bureau-hall', 'address-bureau')}${officeOf('limit-hall', 'address-bureau')}`,
};
const note = { 'uz-Latn': 'Bayram arafasi', kaa: 'Bayram aldı', ru: 'Канун праздника', en: 'Eve of the holiday' };
const saturdays = { hours: ['Mo-Fr 09:00-13:00', 'Sa 10:00-15:00'], exceptions: [], telephone: '+998000000011' };
const sundays = { hours: ['Su 10:00-12:00'], exceptions: [], telephone: '' };
/** A Saturday, noon in Tashkent. */
const onSaturday = '2026-11-28T12:00:00+05:00';
let copy: Copy;
let other: Copy;
let [anvar, barno, zafar] = [] as unknown as [PublishingClient, PublishingClient, PublishingClient];

before(async () => {
  await surroundings.open();
  await surroundings.write(lists);
  copy = await surroundings.start();
  other = await surroundings.start();
  anvar = clientAs(surroundings, copy, editor('anvar'));
  barno = clientAs(surroundings, other, editor('barno'));
  zafar = clientAs(surroundings, copy, editor('zafar', 'address-bureau'));
});
after(async () => {
  for (const client of [anvar, barno, zafar]) client.close();
  await surroundings.close();
  await later.close();
});

const shown = async ({ client }: Copy, code = office) =>
  (await client.listOffices({ openAt: onSaturday })).offices.find((one) => one.code === code);
/** Waits until another copy shows it. */
async function shows(at: Copy, hours: string[], code = office): Promise<void> {
  const editions = at.client.watchEdition({})[Symbol.asyncIterator]();
  while ((await shown(at, code))?.hours.join() !== hours.join()) await editions.next();
  await editions.return?.();
}
const refused = (work: Promise<unknown>, code: string) => assert.rejects(work, (error) => isDomainError(error, code));

test('before anybody has said anything the hours of the content hold', async () => {
  assert.deepEqual(await anvar.getOfficeHours({ office }), {
    hours: { hours: ['Mo-Fr 09:00-18:00'], exceptions: [], telephone: '+998000000012' },
    version: 0,
    events: [],
  });
  assert.equal((await shown(copy))?.opening?.open, false);
});

test('what an editor says is shown here at once, and at every copy soon; the edition is another', async () => {
  const { edition } = await copy.client.listOffices({});
  const said = await anvar.setOfficeHours({ office, hours: saturdays, expectedVersion: 0 });
  assert.deepEqual([said.hours, said.version], [saturdays, 1]);
  assert.deepEqual(
    said.events.map(({ version, by }) => [version, by]),
    [[1, { id: 'anvar', name: 'Name of anvar', agency: 'interior-ministry' }]],
  );
  assert.match(said.events[0]?.at ?? '', /^\d{4}-.*Z$/);
  const here = await shown(copy);
  assert.deepEqual(
    [here?.hours, here?.telephone, here?.opening?.open, here?.opening?.closes],
    [saturdays.hours, '+998000000011', true, '2026-11-28T10:00:00.000Z'],
  );
  assert.notEqual((await copy.client.listOffices({})).edition, edition);
  await shows(other, saturdays.hours);
  assert.deepEqual(await barno.getOfficeHours({ office }), said);
});

test('exceptions hold on their days and stand by day, with their notes as written; what has passed stays', async () => {
  const exceptions = [
    { day: '2026-11-28', hours: ['10:00-11:00'], note: { byLanguage: note } },
    { day: '2020-01-01', hours: [], note: null },
  ];
  const said = await anvar.setOfficeHours({ office, hours: { ...saturdays, exceptions }, expectedVersion: 1 });
  assert.deepEqual(said.hours?.exceptions, exceptions.toReversed());
  const there = await shown(copy);
  assert.equal(there?.opening?.open, false);
  // What people read has Uzbek in Cyrillic script too.
  assert.equal(there.exceptions[1]?.note?.byLanguage['uz-Cyrl'], 'Байрам арафаси');
  assert.deepEqual(
    said.events.map(({ version }) => version),
    [2, 1],
  );
});

test('to say what holds already changes nothing, whoever said it', async () => {
  const { events: _events, ...known } = await anvar.getOfficeHours({ office });
  const again = await barno.setOfficeHours({ office, hours: known.hours, expectedVersion: 2 });
  assert.deepEqual([again.version, again.events.length], [2, 2]);
  const untouched = await anvar.getOfficeHours({ office: 'body-hall' });
  const same = await anvar.setOfficeHours({ office: 'body-hall', hours: untouched.hours, expectedVersion: 0 });
  assert.deepEqual(same, untouched);
});

test('whoever has not seen what holds is refused, and told its version', async () => {
  for (const expectedVersion of [0, 1, 3]) {
    await assert.rejects(anvar.setOfficeHours({ office, hours: saturdays, expectedVersion }), (error) => {
      assert.ok(isDomainError(error, 'version-stale'));
      assert.deepEqual([error.kind, error.details.version], ['stale', '2']);
      return true;
    });
  }
});

test('of two who speak at once one is refused, and nothing of theirs is mixed', async () => {
  const spans = Array.from({ length: 8 }, (_, at) => [`Mo-Fr 0${at}:00-18:00`]);
  const outcomes = await Promise.allSettled(
    spans.map((hours, at) => {
      const client = at % 2 === 0 ? anvar : barno;
      return client.setOfficeHours({ office, hours: { hours, telephone: `+99800000001${at}` }, expectedVersion: 2 });
    }),
  );
  const [winner, ...others] = outcomes.filter(({ status }) => status === 'fulfilled');
  assert.ok(winner?.status === 'fulfilled');
  assert.equal(others.length, 0);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') assert.ok(isDomainError(outcome.reason, 'version-stale'), outcome.reason);
  }
  const { version, hours, events } = await anvar.getOfficeHours({ office });
  assert.deepEqual([version, events.length], [3, 3]);
  assert.deepEqual(hours, winner.value.hours);
  await shows(other, hours?.hours ?? []);
});

test('a fault is told with its place, and nothing is kept', async () => {
  const closed = { day: '2026-12-31', hours: [] };
  const wrongs: [changed: object, path: string, code: string][] = [
    [{ hours: undefined }, '/hours', 'minItems'],
    [{ hours: { ...saturdays, hours: ['Mo-Fr 9-13'] } }, '/hours/0', 'format'],
    [{ hours: { ...saturdays, hours: ['Mo 09:00-13:00', 'Mo 12:00-14:00'] } }, '/hours/1', 'hours'],
    [{ hours: { ...saturdays, exceptions: [closed, closed] } }, '/exceptions/1/day', 'day-twice'],
    [{ hours: { ...saturdays, exceptions: [{ day: '31.12.2026', hours: [] }] } }, '/exceptions/0/day', 'date'],
    [
      { hours: { ...saturdays, exceptions: [{ ...closed, hours: ['24:00-25:00'] }] } },
      '/exceptions/0/hours/0',
      'format',
    ],
    [
      { hours: { ...saturdays, exceptions: [{ ...closed, note: { byLanguage: { en: 'Closed' } } }] } },
      '/exceptions/0/note/uz-Latn',
      'language-missing',
    ],
    [{ hours: { ...saturdays, telephone: '712000000' } }, '/telephone', 'format'],
    [{ expectedVersion: -1 }, 'expected_version', 'out-of-bounds'],
    [{ office: 'Interior Tashkent' }, 'office', 'pattern'],
  ];
  for (const [changed, path, code] of wrongs) {
    const asked = { office, hours: saturdays, expectedVersion: 3, ...changed };
    await assert.rejects(anvar.setOfficeHours(asked), (error) => {
      assert.ok(isDomainError(error, 'request-invalid'), String(error));
      assert.deepEqual([error.faults[0]?.path, error.faults[0]?.code], [path, code]);
      return true;
    });
  }
  assert.equal((await anvar.getOfficeHours({ office })).version, 3);
});

test('whoever got no answer says it once more: nothing is kept while the database is away, and nothing twice', async () => {
  await withOwnPublishing(surroundings, async (publishing) => {
    const { store, keeper } = publishing;
    const by: Editor = { id: 'anvar', name: 'Name of anvar', agency: 'interior-ministry' };
    const hours = { hours: ['Tu 10:00-11:00'], exceptions: [] };
    const saying = { office, hours, expectedVersion: 3 };
    const away = () => Promise.reject(new Error('away'));
    await assert.rejects(sayHours({ ...publishing, store: { ...store, keepHours: away } }, saying, by), /away/);
    assert.equal((await anvar.getOfficeHours({ office })).version, 3);
    await assert.rejects(sayHours({ ...publishing, keeper: { ...keeper, refresh: away } }, saying, by), /away/);
    assert.equal((await anvar.getOfficeHours({ office })).version, 4, 'kept, though nobody was told');
    const again = await sayHours(publishing, saying, by);
    assert.deepEqual([again.version, again.hours, again.events.length], [4, hours, 4]);
    assert.deepEqual(keeper.current().offices.find(({ code }) => code === office)?.hours, hours.hours);
  });
});

test('of the same that is said twice at once one is kept, and both are answered', async () => {
  const said = { office, hours: { hours: ['We 10:00-11:00'] }, expectedVersion: 4 };
  const answers = await Promise.all([anvar, barno, anvar, barno].map((client) => client.setOfficeHours(said)));
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  assert.deepEqual([answers[0]?.version, answers[0]?.events.length], [5, 5]);
});

test('what is changed without end is refused for a day', async () => {
  await withOwnPublishing(surroundings, async (publishing) => {
    const by: Editor = { id: 'zafar', name: 'Name of zafar', agency: 'address-bureau' };
    let now = new Date('2026-11-28T12:00:00+05:00');
    const say = async (version: number) => {
      const hours = { hours: [`Mo 09:00-1${version % 10}:00`], exceptions: [] };
      const saying = { office: 'limit-hall', hours, expectedVersion: version };
      return sayHours({ ...publishing, now: () => now }, saying, by);
    };
    for (let version = 0; version < 50; version++) await say(version);
    await assert.rejects(say(50), (error: unknown) => isDomainError(error, 'hours-limit'));
    assert.equal((await say(49)).version, 50, 'what holds already may be said again');
    now = new Date('2026-11-29T12:00:01+05:00');
    const after = await say(50);
    assert.deepEqual([after.version, after.events.length, after.events.at(-1)?.version], [51, 50, 2]);
  });
});

test('an agency speaks for its bodies and not for others, whose offices are as unknown as none', async () => {
  const said = await anvar.setOfficeHours({ office: 'body-hall', hours: saturdays, expectedVersion: 0 });
  assert.equal(said.version, 1);
  for (const [client, code] of [
    [anvar, 'bureau-hall'],
    [anvar, 'no-such-hall'],
    [zafar, office],
    [zafar, 'body-hall'],
  ] as const) {
    const unknown = (error: unknown) => {
      assert.ok(isDomainError(error, 'office-unknown'));
      assert.equal(error.message, `Your agency has no office "${code}". Look it up in the list of offices.`);
      return true;
    };
    await assert.rejects(client.getOfficeHours({ office: code }), unknown);
    await assert.rejects(client.setOfficeHours({ office: code, hours: saturdays, expectedVersion: 0 }), unknown);
  }
});

test('a copy that cannot read goes on with what it has', async () => {
  await withOwnPublishing(surroundings, async ({ store, now }) => {
    let away = false;
    const hoursHead = () => (away ? Promise.reject(new Error('away')) : store.hoursHead());
    const log = createLogger('test', 'silent');
    const keeper = await startKeeper({ store: { ...store, hoursHead }, log, pollMs: 60_000, now });
    const { edition } = keeper.current();
    const { version } = await anvar.getOfficeHours({ office });
    away = true;
    await anvar.setOfficeHours({ office, hours: sundays, expectedVersion: version });
    await assert.rejects(keeper.refresh(), /away/);
    assert.equal(keeper.current().edition, edition);
    away = false;
    await keeper.refresh();
    assert.deepEqual(keeper.current().offices.find(({ code }) => code === office)?.hours, sundays.hours);
    await keeper.stop();
  });
});

test('it outlives the copies, and later releases of the content; an office they no longer have has gone', async () => {
  const restarted = await surroundings.start();
  assert.deepEqual((await shown(restarted))?.hours, sundays.hours);
  const offices = `${change('Mo-Fr 09:00-18:00', 'Mo-Th 08:00-17:00', listed)}${officeOf('bureau-hall', 'address-bureau')}${officeOf('limit-hall', 'address-bureau')}`;
  await later.write({ ...lists, ...release(2), 'offices.yaml': offices });
  const renewed = await surroundings.start({ content: later.content });
  assert.deepEqual((await shown(renewed))?.hours, sundays.hours);
  assert.deepEqual((await shown(renewed, 'bureau-hall'))?.hours, ['Mo-Fr 09:00-18:00']);
  assert.equal(await shown(renewed, 'body-hall'), undefined);
  await refused(anvar.getOfficeHours({ office: 'body-hall' }), 'office-unknown');
  const { version, events } = await anvar.getOfficeHours({ office });
  assert.equal(version, events.length);
});
