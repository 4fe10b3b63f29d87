/** What the shipped passports decide, also of services that are suspended and cannot be applied for yet. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { readContentDirectory } from '@darcha/catalogue/config.ts';
import { readContent } from '@darcha/catalogue/content.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Evidence, Form } from '../src/domain/application.ts';
import { conclude } from '../src/domain/conclude.ts';
import { submissionFaults } from '../src/domain/layout.ts';
import { collectionOffice } from '../src/domain/rules.ts';
import { applicationIn, statuses } from './samples.ts';

const passports = new Map<string, Passport>();
before(async () => {
  const { passports: written } = await readContent(readContentDirectory());
  for (const { passport } of written) passports.set(`${passport.id}@${passport.version}`, passport);
});

type Records = Record<string, Record<string, unknown> | null>;

/** What becomes of an application with these answers and records on a day: how it ends, and by which rules. */
function outcome(service: string, form: Form, records: Records, today: string): string[] {
  const passport = passports.get(`${service}@1`);
  assert.ok(passport && passport.tier !== 'informational', service);
  assert.deepEqual(
    submissionFaults(passport, { applicant: { pin: '91203950010011', name: 'Dilnoza' }, form }),
    [],
    'the answers are of the form',
  );
  const answered = { answeredAt: 'x', logPosition: 1 };
  const evidence = Object.entries(records).map(([name, record]): [string, Evidence] => [
    name,
    record ? { state: 'found', record, ...answered } : { state: 'not-found', ...answered },
  ]);
  const application = {
    ...applicationIn(statuses.submitted, passport.tier),
    form,
    evidence: Object.fromEntries(evidence),
  };
  if (passport.tier === 'interactive') assert.equal(collectionOffice(application, passport, today), form.office);
  const conclusion = conclude(application, passport, [], today);
  const rules = 'rules' in conclusion ? conclusion.rules : [];
  const notes = 'notes' in conclusion ? conclusion.notes.map((note) => ('rule' in note ? note.rule : note.kind)) : [];
  return [conclusion.name, ...rules, ...notes];
}

const phone = '+998000000001';
const sunday = '2026-11-22';
const visit = {
  clinic: 'polyclinic-samarqand',
  specialist: 'dentist',
  patient: 'self',
  day: '2026-11-24',
  time: '09:30',
};
const doctor = (changes: Form, region: string | null = 'UZ-SA') =>
  outcome('doctor-appointment', { ...visit, phone, ...changes }, { residence: region ? { region } : null }, sunday);

test('a doctor of the own region is booked at once; elsewhere the polyclinic is asked (S1)', () => {
  assert.deepEqual(doctor({}), ['grant']);
  assert.deepEqual(doctor({ patient: 'child', childName: 'Namuna' }), ['grant']);
  assert.deepEqual(doctor({}, 'UZ-TK'), ['examine', 'other-region']);
  assert.deepEqual(doctor({}, null), ['examine', 'not-registered']);
  assert.deepEqual(doctor({ patient: 'child' }), ['refuse', 'child-not-named']);
  assert.deepEqual(doctor({ day: '2026-11-29' }), ['refuse', 'sunday']);
  assert.deepEqual(doctor({ day: '2026-12-23' }), ['refuse', 'day-not-possible']);
});

const choice = { first: 'law', mode: 'day', language: 'uz', examRegion: 'UZ-TK', phone };
const admission = (changes: Form, level: string | null, today = '2027-06-01') => {
  const certificate = level ? { number: 'N 1', school: 'Namuna', level, issuedOn: '2026-06-10' } : null;
  return outcome('university-admission', { ...choice, ...changes }, { certificate }, today);
};

test('who finished secondary school is admitted to the examination, in June and July (S4)', () => {
  assert.deepEqual(admission({}, 'secondary'), ['grant']);
  assert.deepEqual(admission({ second: 'medicine' }, 'vocational', '2027-07-31'), ['grant']);
  assert.deepEqual(admission({ second: 'law' }, 'secondary'), ['refuse', 'same-field-twice']);
  assert.deepEqual(admission({}, 'basic'), ['refuse', 'school-not-finished']);
  assert.deepEqual(admission({}, 'secondary', '2027-08-01'), ['refuse', 'outside-admission']);
  assert.equal(admission({}, null)[1], 'certificate-not-found', 'an official looks at certificates on paper');
});

const call = { matter: 'identity-card', office: 'interior-nukus', day: '2026-11-28', time: '12:30' };
const ticket = (changes: Form, region: string | null = 'UZ-QR') =>
  outcome('passport-desk-ticket', { ...call, ...changes }, { residence: region ? { region } : null }, sunday);

test('the passport desk is told of hours at which it is closed, and of visitors without a registration (S7)', () => {
  assert.deepEqual(ticket({}), ['examine']);
  assert.deepEqual(ticket({ time: '14:00' }), ['examine', 'office-closed']);
  assert.deepEqual(ticket({ day: '2026-12-07' }), ['examine', 'day-not-possible']);
  assert.deepEqual(ticket({}, null), ['examine', 'not-registered']);
  assert.deepEqual(ticket({ matter: 'residence' }, null), ['examine']);
});

const cadastreNumber = '10:99:01:01:01:0001';
const move = {
  address: 'Nukus, Namuna 3',
  cadastreNumber,
  ground: 'owner',
  children: 0,
  office: 'interior-nukus',
  phone,
};
const owned = { count: 1, homes: [{ cadastreNumber, address: 'x', area: 50, share: '1/2' }] };
const registration = (ground: string, homes: Records[string], residence: Records[string] = null) =>
  outcome('permanent-residence-registration', { ...move, ground }, { homes, residence }, sunday);

test('registration tells officials who does not own the home, and who is to be taken off elsewhere (S10)', () => {
  assert.deepEqual(registration('owner', owned), ['examine']);
  assert.deepEqual(registration('owner', { count: 0, homes: [] }), ['examine', 'not-the-owner']);
  assert.deepEqual(registration('family', { count: 0, homes: [] }), ['examine']);
  const elsewhere = registration('owner', owned, { address: 'y', since: '2020-01-01' });
  assert.deepEqual(elsewhere, ['examine', 'registered-elsewhere']);
});
