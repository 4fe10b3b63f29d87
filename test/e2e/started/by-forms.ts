/** Journeys through the pages by their forms alone, as a browser without scripts sends them. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { newKey, ok } from '../../support/portal.ts';
import { openUnscripted, type Unscripted } from '../../support/unscripted.ts';
import { until } from '../../support/until.ts';
import { system } from './system.ts';

const service = 'study-archive-certificate';
const studies = {
  institution: 'Namuna texnikumi, Buxoro',
  level: 'secondary-special',
  field: 'Buxgalteriya hisobi',
  from: '1981',
  to: '1984',
};

const reading = (name: string) => openUnscripted(system.addresses.gateway, name);
const numberIn = (reader: Unscripted) => /[DBM]-\w{4}-\w{4}-\w{2}/.exec(reader.at())?.[0] ?? '';
const submit = (reader: Unscripted) => reader.press('Submit the application');

/** Reads a page again until it says so. */
async function untilIt(reader: Unscripted, says: RegExp): Promise<void> {
  const address = reader.at();
  await until(
    async () => {
      await reader.open(address);
      return reader.text();
    },
    (text) => says.test(text),
  );
}

suite('by forms alone', () => {
  test('one applies for another under a mandate; who is acted for reads what was sent, and withdraws it', async () => {
    const [principal, relative] = [await reading('gulnora'), await reading('nargiza')];
    await principal.open('/me/mandates/new');
    assert.doesNotMatch(principal.text(), /Childbirth benefit/, 'a service that takes no representative');
    await principal.press('Grant it', {
      representative: '92806990010073',
      powers: ['follow', 'apply'],
      services: service,
    });
    const mandate = numberIn(principal);
    await relative.open(`/me/mandates/${mandate}`);
    await relative.press('Accept');
    await relative.open(`/apply/${service}`);
    await relative.press('Begin', { mandate });
    await relative.press('Continue', studies);
    await relative.press('Continue', { nameChanged: 'false' });
    await relative.press('Continue', { office: 'higher-education-tashkent' });
    await relative.press('Continue');
    assert.match(relative.text(), /Xayoliyeva Nargiza [^.]*applies for them/);
    await submit(relative);
    assert.match(relative.text(), /Application submitted/);

    const number = numberIn(relative);
    await principal.open(`/applications/${number}`);
    await principal.press('What you have sent');
    assert.match(principal.text(), /Namuna texnikumi, Buxoro/);
    await principal.open(`/applications/${number}/withdraw`);
    await principal.press('Yes, withdraw it');
    assert.match(principal.text(), /The application is withdrawn\./);
    await principal.open(`/me/mandates/${mandate}`);
    await principal.press('End the mandate');
    assert.match(principal.text(), /The mandate has ended\./);
  });

  test('the answers of an earlier application are taken over; a second one under way is sent with a reason', async () => {
    const reader = await reading('gulnora');
    const earlier = await begun('gulnora');
    ok(await system.portal.as('gulnora').post(`/api/v1/applications/${earlier}/submission`));
    await reader.open(`/apply/${service}`);
    const [copy = ''] = new RegExp(`${earlier}, [^<>]*?\\d{4}`).exec(reader.text()) ?? [];
    await reader.press(copy);
    const number = numberIn(reader);
    assert.notEqual(number, earlier);
    await reader.open(`/applications/${number}/check`);
    assert.match(reader.text(), /Namuna kolleji, Termiz/);
    await submit(reader);
    assert.match(reader.text(), new RegExp(`Go to ${earlier}`));
    await reader.press('Submit all the same', { reason: 'short' });
    assert.match(reader.text(), /There is a problem[\s\S]*Why you apply again/);
    await reader.press('Submit all the same', { reason: 'The first one names the wrong office.' });
    assert.match(reader.text(), /Application submitted/);
  });

  test('what a program has prepared is opened by its code, and by no other', async () => {
    const prepared = { service, form: { ...studies, from: 1981, to: 1984 } };
    const headers = { 'Idempotency-Key': newKey() };
    const { code } = ok(
      await system.portal.as('integrator').post('/api/v1/prepared-drafts', prepared, { headers }),
      201,
    );
    const reader = await reading('malika');
    await reader.open('/applications');
    await reader.press('Open an application prepared for you');
    await reader.press('Open', { code: 'AAAA-AAAA-AAAA-AAAA' });
    assert.match(reader.text(), /There is no draft under this code/);
    await reader.press('Open', { code });
    assert.match(reader.text(), /The draft is yours now/);
    await reader.open(`/applications/${numberIn(reader)}/form/studies`);
    await reader.press('Save and exit', { field: 'Matematika' });
    assert.match(reader.text(), /The draft is saved\./);
  });

  test('several services with one form, from the event to their results', async () => {
    const reader = await reading('dilnoza');
    await reader.open('/events/having-a-child');
    await reader.press('Apply once for all');
    await reader.press('Begin', { service: ['childbirth-benefit', 'residence-certificate'] });
    await reader.press('Continue', { phone: '90 123 45 67' });
    await reader.press('Continue', { account: '22618000000000000001' });
    await reader.press('Ask for these records');
    await reader.press('Continue');
    await submit(reader);
    assert.match(reader.text(), /Code to follow it \w{4}-\w{4}/);
    await untilIt(reader, /All granted/);
    const bundle = numberIn(reader);
    await reader.press('Put the deadlines into your calendar');
    await reader.press('Make the calendar');
    assert.match(reader.text(), /Download the calendar file/);
    await reader.press('Back');
    assert.equal(numberIn(reader), bundle);
    await reader.press('Certificate of length of residence and of the persons registered at an address');
    await reader.press('See the result');
    assert.match(reader.text(), /Namunayeva Dilnoza/);
  });
});

async function begun(name: string): Promise<string> {
  const form = {
    ...{ institution: 'Namuna kolleji, Termiz', level: 'secondary-special', field: 'Buxgalteriya hisobi' },
    ...{ from: 1985, to: 1988, nameChanged: false, office: 'higher-education-tashkent' },
  };
  const headers = { 'Idempotency-Key': newKey() };
  return ok(await system.portal.as(name).post('/api/v1/applications', { service, form }, { headers }), 201).number;
}
