/** What is signed is what is submitted, whatever has changed it in between. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { actors, applicationIn, evidence, passportOf, statuses, text, worldOf } from '../../test/samples.ts';
import type { Application } from './application.ts';
import type { Actor } from './command.ts';
import { decide } from './decide.ts';
import type { MandateEnd } from './representation.ts';

const plain = passportOf('transactional');
const residence = plain.evidence?.residence;
assert.ok(residence);
/** One question begins with what a record says. */
const passport: Passport = {
  ...plain,
  evidence: { residence: { ...residence, consent: 'request' } },
  form: {
    ...plain.form,
    region: { type: 'string', title: text('Region'), optional: true, prefill: 'residence.region' },
  },
  signatures: { within: '10 days', of: { spouse: { title: text('Spouse'), person: 'null', basis: 'law' } } },
};
const world = worldOf(passport);
const who = (i: number) => ({ code: 'spouse', pin: `9050788001002${i}`, who: `signer ${i}` });

function asked(): Application {
  const draft: Application = {
    ...applicationIn(statuses.draft),
    attachments: [],
    evidence: { residence: { state: 'pending' } },
  };
  return decide(draft, { name: 'submit', signers: [who(1), who(2)] }, actors.applicant, world).next;
}
const sign = (application: Application, i: number, digest = application.signing?.digest ?? '') =>
  decide(application, { name: 'sign', who: who(i).who, personName: 'Aziz', digest }, actors.coSigner, world);

test('a record that arrives and fills in an answer makes the signatures void', () => {
  const once = sign(asked(), 1).next;
  assert.equal(once.status.kind, 'draft');
  const { next, events } = decide(once, { name: 'keep-evidence', evidence }, actors.portal, world);
  assert.equal(next.form.region, 'UZ-TK');
  assert.equal(next.signing?.ended?.by, 'changed');
  assert.deepEqual(
    events.map(({ type }) => type),
    ['application.signatures-void'],
  );
  assert.throws(
    () => sign(next, 2),
    (error) => isDomainError(error, 'signature-not-asked'),
  );
});

test('nothing that differs from what was signed is signed or submitted', () => {
  const once = sign(asked(), 1).next;
  const other = { ...once, form: { ...once.form, phone: '+998907654321' } };
  assert.throws(
    () => sign(other, 2),
    (error) => isDomainError(error, 'signing-changed'),
  );
  assert.equal(sign(once, 2).next.status.kind, 'submitted');
});

test('as many as may sign, may follow', () => {
  const many = Array.from({ length: 20 }, (_, i) => ({ ...who(0), who: `signer ${i}` }));
  const draft: Application = {
    ...applicationIn(statuses.draft),
    attachments: [],
    evidence: { residence: { state: 'pending' } },
  };
  const { events } = decide(draft, { name: 'submit', signers: many }, actors.applicant, world);
  assert.equal(events[0]?.followers?.length, 20);
});

test('what a representative has asked for is signed for nobody once the mandate has ended; who ended it is told', () => {
  const { as } = actors.representative;
  const draft: Application = {
    ...applicationIn(statuses.draft),
    attachments: [],
    evidence: { residence: { state: 'pending' } },
    representation: as,
  };
  const by = (actor: Actor) => decide(draft, { name: 'submit', signers: [who(1), who(2)] }, actor, world).next;
  const once = sign(by(actors.representative), 1).next;
  const end = (application: Application, how: MandateEnd) =>
    decide(application, { name: 'end-representation', mandate: as.mandate, by: how }, actors.portal, world);
  const { next, events } = end(once, 'renounced');
  assert.deepEqual([next.signing?.ended?.by, next.representation?.ended?.by], ['mandate-ended', 'renounced']);
  assert.deepEqual(
    events.map(({ type, party }) => [type, party]),
    [
      ['application.representation-ended', 'representative'],
      ['application.signatures-unasked', 'portal'],
    ],
  );
  assert.match(events[0]?.text.en ?? '', /The representative has given it up/);
  assert.deepEqual(events[1]?.followers, undefined, 'nobody who signed follows it');
  assert.throws(
    () => sign(next, 2),
    (error) => isDomainError(error, 'signature-not-asked'),
  );
  // What the applicant has asked for stands.
  const own = end(by(actors.applicant), 'expired');
  assert.deepEqual([own.next.signing?.ended, own.events.length, own.events[0]?.party], [undefined, 1, 'portal']);
});
