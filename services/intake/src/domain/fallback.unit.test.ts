/** What may stand in for a record, and what becomes of it when the register answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { actors, applicationIn, attachment, evidence, now, passportOf, statuses, worldOf } from '../../test/samples.ts';
import type { Application, Evidence, StateKind } from './application.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { earlierRecord, type Holding } from './earlier.ts';
import { actionsFor } from './guards.ts';

const passport = passportOf('transactional');
const day = 86_400_000;
const ago = (days: number) => new Date(now.getTime() - days * day).toISOString();
const found = { ...evidence.residence, answeredAt: ago(12) };
const pending: Record<string, Evidence> = { residence: { state: 'pending' } };
const parked = { id: 'question', until: ago(-10) };
const onPaper = (stated = { region: 'UZ-TK' }): Evidence => {
  return { state: 'paper', paper: { attachment: 'paper', stated, at: ago(1) }, parked };
};

const paper = { ...attachment, name: 'paper' };
const inState = (kind: StateKind, records: Record<string, Evidence>): Application => {
  return { ...applicationIn(statuses[kind]), evidence: records, attachments: [paper] };
};
const take = (application: Application, command: Command, actor: keyof typeof actors = 'portal', law = passport) =>
  decide(application, command, actors[actor], worldOf(law));
const types = ({ events }: { events: { type: string }[] }) =>
  events.map(({ type }) => type.slice('application.'.length));

const earlierOne = (number: string, changes: Partial<Application> = {}, law: Passport = passport): Holding => {
  const application = { ...applicationIn(statuses.issued), evidence: { residence: found }, number, ...changes };
  return { application, passport: law };
};
const asking: Holding = { application: inState('draft', pending), passport };
const held = (...earlier: Holding[]) => earlierRecord(asking, 'residence', earlier, now);

test('a record of an earlier application is the youngest there is, with its age and proof and no more than is asked for', () => {
  const { record } = evidence.residence;
  const older = { residence: { ...found, record: { ...record, since: '2001-01-01' }, answeredAt: ago(29) } };
  const more = { residence: { ...found, record: { ...record, address: 'Namuna' } } };
  const seen = held(earlierOne('D-1', { evidence: older }), earlierOne('D-2', { evidence: more }));
  assert.deepEqual(seen, { application: 'D-2', record, answeredAt: found.answeredAt, logPosition: 1 });
});

test('none that is too old, of another person, of another purpose, or of another question', () => {
  const other = (change: (law: Passport) => void): Passport => {
    const law = structuredClone(passport);
    change(law);
    return law;
  };
  const rule = (law: Passport) => law.evidence?.residence as NonNullable<Passport['evidence']>[string];
  const cases: Record<string, Holding> = {
    'too old': earlierOne('D-1', { evidence: { residence: { ...found, answeredAt: ago(31) } } }),
    'from the future': earlierOne('D-1', { evidence: { residence: { ...found, answeredAt: ago(-1) } } }),
    'of another owner': earlierOne('D-1', { owner: 'other' }),
    'of another person': earlierOne('D-1', { applicant: { pin: '90507880010028', name: 'Aziz' } }),
    'of the legal entity the person acts for': earlierOne('D-1', {
      applicant: { ...asking.application.applicant, organisation: { tin: '900000011', name: 'Namuna' } },
    }),
    'of another service': earlierOne(
      'D-1',
      {},
      other((law) => (law.id = 'other-service')),
    ),
    'of another agency': earlierOne(
      'D-1',
      {},
      other((law) => (law.authority = 'other-agency')),
    ),
    'on another legal basis': earlierOne(
      'D-1',
      {},
      other((law) => (rule(law).basis = 'other')),
    ),
    'of another version of the register': earlierOne(
      'D-1',
      {},
      other((law) => (rule(law).record = 'interior-ministry/residence@2')),
    ),
    'about somebody else': earlierOne(
      'D-1',
      {},
      other((law) => (rule(law).ask = { person: '"90507880010028"' })),
    ),
    'without all fields': earlierOne(
      'D-1',
      {},
      other((law) => (rule(law).take = ['region'])),
    ),
    'taken back': earlierOne('D-1', { status: { ...statuses.withdrawn, submittedAt: now } }),
    erased: earlierOne('D-1', { erasedAt: now }),
    'earlier itself': earlierOne('D-1', {
      evidence: { residence: { ...found, earlier: { application: 'D-0', usedAt: ago(1) } } },
    }),
    'its own': earlierOne(asking.application.number),
    'not found': earlierOne('D-1', {
      evidence: { residence: { state: 'not-found', answeredAt: ago(1), logPosition: 1 } },
    }),
  };
  for (const [name, holding] of Object.entries(cases)) assert.equal(held(holding), undefined, name);
  assert.ok(held(earlierOne('D-1')));
  const without = structuredClone(passport);
  delete rule(without).fallback;
  assert.equal(earlierRecord({ ...asking, passport: without }, 'residence', [earlierOne('D-1')], now), undefined);
});

test('an earlier record is used with what it came from, and told with its age', () => {
  const { record } = evidence.residence;
  const command = { name: 'use-earlier-record', evidence: 'residence', earlier: 'D-1', record } as const;
  const told = { ...command, answeredAt: found.answeredAt, logPosition: 1 };
  const change = take(inState('draft', pending), told, 'applicant');
  assert.deepEqual(change.next.evidence.residence, {
    ...found,
    earlier: { application: 'D-1', usedAt: now.toISOString() },
  });
  assert.deepEqual(types(change), ['earlier-record-used']);
  assert.match(change.events[0]?.text.en ?? '', /interior-ministry.*days: 12\./);
  for (const before of [{}, { residence: found }] as Record<string, Evidence>[]) {
    assert.throws(
      () => take(inState('draft', before), told, 'applicant'),
      (error) => isDomainError(error, 'fallback-not-open'),
    );
  }
});

test('an own paper has to be there and to say what is asked; an official looks at it and no rule refuses for want of the record', () => {
  const using = (stated: object) =>
    ({ name: 'use-own-paper', evidence: 'residence', stated: stated as Record<string, unknown> }) as const;
  const waiting = inState('waiting-for-register', pending);
  const refused = (application: Application, stated: object, code: string) =>
    assert.throws(
      () => take(application, using(stated), 'applicant'),
      (error) => isDomainError(error, code),
    );
  refused({ ...waiting, attachments: [] }, { region: 'UZ-TK' }, 'paper-missing');
  refused({ ...waiting, attachments: [{ ...paper, state: 'refused' }] }, { region: 'UZ-TK' }, 'paper-missing');
  refused(waiting, { region: 7 }, 'form-invalid');
  refused(waiting, { region: 'UZ-TK', since: '2020-01-01' }, 'form-invalid');
  refused(waiting, {}, 'form-invalid');
  const { next } = take(waiting, using({ region: 'UZ-TK' }), 'applicant');
  assert.deepEqual(next.evidence.residence, {
    state: 'paper',
    paper: { attachment: 'paper', stated: { region: 'UZ-TK' }, at: now.toISOString() },
  });
  assert.deepEqual(next.form, waiting.form, 'what is stated became an answer');
});

test('number, day of submission, clock and place in the queue stay what they were', () => {
  const draft = inState('draft', {});
  const submitted = take(draft, { name: 'submit' }, 'applicant').next;
  const wait = { name: 'wait', register: 'interior-ministry', fault: 'question-parked', evidence: pending } as const;
  const waiting = take(submitted, wait).next;
  const later = { ...worldOf(passport, new Date(now.getTime() + 2 * day)) };
  const stated = { name: 'use-own-paper', evidence: 'residence', stated: { region: 'UZ-TK' } } as const;
  const paper = decide(waiting, stated, actors.applicant, later).next;
  const examine: Command = { name: 'examine', evidence: paper.evidence, notes: [] };
  const examined = decide(paper, examine, actors.portal, later).next;
  const at = (one: Application) => {
    assert.ok('submittedAt' in one.status && 'until' in one.status);
    return [one.number, one.status.submittedAt, one.status.until, one.clock];
  };
  for (const one of [waiting, paper, examined]) assert.deepEqual(at(one), at(submitted));
  // The queue is ordered by this term: it stands where it would have stood without the wait.
  const direct = take(submitted, { name: 'examine', evidence: { residence: found }, notes: [] }).next;
  assert.deepEqual(
    examined.parts?.map((part) => 'until' in part && part.until),
    direct.parts?.map((part) => 'until' in part && part.until),
  );
});

test('the register answers after all: the record takes the place of the paper, which stays beside it to be compared', () => {
  const answer = { ...evidence.residence, answeredAt: now.toISOString() };
  const come = { name: 'take-answer', evidence: 'residence', answer } as const;
  const same = take(inState('under-examination', { residence: onPaper({ region: ' uz-tk ' }) }), come);
  assert.deepEqual(types(same), ['record-arrived']);
  assert.ok(same.next.status.kind === 'under-examination');
  assert.deepEqual(same.next.status.notes, []);
  const other = take(inState('under-examination', { residence: onPaper({ region: 'UZ-AN' }) }), come);
  assert.deepEqual(types(other), ['record-arrived', 'record-differs']);
  assert.ok(other.next.status.kind === 'under-examination');
  assert.deepEqual(other.next.status.notes, [{ kind: 'paper-differs', evidence: 'residence', fields: ['region'] }]);
  const kept = other.next.evidence.residence;
  assert.ok(kept?.state === 'found' && kept.paper);
  assert.deepEqual(
    [kept.record, kept.paper.stated, kept.paper.differs],
    [answer.record, { region: 'UZ-AN' }, ['region']],
  );
  // No such record: the rule that would refuse is told to the official.
  const none = {
    name: 'take-answer',
    evidence: 'residence',
    answer: { state: 'not-found', answeredAt: ago(0), logPosition: 2 },
  } as const;
  const missing = take(inState('under-examination', { residence: onPaper() }), none).next;
  assert.ok(missing.status.kind === 'under-examination');
  assert.deepEqual(
    missing.status.notes.map(({ kind }) => kind),
    ['rule', 'paper-unconfirmed'],
  );
  // The same answer again, or that to another question for it.
  assert.equal(take(other.next, come).next, other.next);
});

test('after the decision a paper is still compared, and nothing else is taken', () => {
  const answer = { ...evidence.residence, answeredAt: now.toISOString() };
  const come = { name: 'take-answer', evidence: 'residence', answer } as const;
  for (const kind of ['issued', 'collected', 'ready-for-collection'] as const) {
    const decided = inState(kind, { residence: onPaper({ region: 'UZ-AN' }) });
    const change = take(decided, come);
    assert.deepEqual(types(change), ['record-arrived', 'record-differs'], kind);
    assert.deepEqual(change.next.status, decided.status);
    const earlier = inState(kind, { residence: { ...found, parked, earlier: { application: 'D-1', usedAt: ago(1) } } });
    assert.equal(take(earlier, come).next, earlier);
    const erased = inState(kind, {});
    assert.equal(take(erased, come).next, erased);
  }
  for (const kind of ['rejected', 'withdrawn', 'expired', 'draft'] as const) {
    assert.throws(
      () => take(inState(kind, { residence: onPaper() }), come),
      (error) => isDomainError(error, 'action-not-allowed'),
    );
  }
});

test('a question that failed is asked anew by the portal, and what stands in for it stays', () => {
  const failed = { name: 'take-answer', evidence: 'residence' } as const;
  const waiting = take(inState('waiting-for-register', { residence: { state: 'pending', parked } }), failed);
  assert.deepEqual([waiting.next.evidence, waiting.events], [pending, []]);
  const { parked: _, ...still } = onPaper() as Extract<Evidence, { state: 'paper' }>;
  const examined = take(inState('under-examination', { residence: onPaper() }), failed);
  assert.deepEqual([examined.next.evidence, examined.events], [{ residence: still }, []]);
});

test('the official who has it may ask the register again, and nobody else', () => {
  const examined = inState('under-examination', { residence: onPaper() });
  assert.ok(actionsFor(examined, actors.clerk, passport).includes('ask-register'));
  assert.ok(!actionsFor(examined, actors.otherClerk, passport).includes('ask-register'));
  assert.ok(
    !actionsFor(inState('under-examination', { residence: found }), actors.clerk, passport).includes('ask-register'),
  );
  const ask = { name: 'ask-register', evidence: 'residence', answer: found } as const;
  assert.throws(
    () => take(examined, ask, 'otherClerk'),
    (error) => isDomainError(error, 'already-claimed'),
  );
  assert.deepEqual(types(take(examined, ask, 'clerk')), ['register-asked-again', 'record-arrived']);
  // Somebody was faster.
  const there = inState('under-examination', { residence: found });
  assert.equal(take(there, ask, 'clerk').next, there);
});

test('while a register is away only the paper in the place of its record is attached, or taken away again', () => {
  const waiting = inState('waiting-for-register', pending);
  const attach = (name: string) =>
    ({ name: 'attach', attachment: { ...attachment, id: name, digest: name, name } }) as const;
  assert.equal(take(waiting, attach('paper'), 'applicant').next.attachments?.length, 2);
  const refused = (command: Command, application = waiting) =>
    assert.throws(
      () => take(application, command, 'applicant'),
      (error) => isDomainError(error, 'action-not-allowed'),
    );
  refused(attach('letter'));
  // In a draft nobody is to bring it while the register can be asked.
  for (const records of [{}, { residence: found }]) refused(attach('paper'), inState('draft', records));
  assert.equal(take(inState('draft', pending), attach('paper'), 'applicant').next.attachments?.length, 2);
  refused(attach('paper'), inState('waiting-for-register', { residence: onPaper() }));
  refused({ name: 'detach', id: 'file' }, inState('waiting-for-register', { residence: onPaper() }));
  const actions = actionsFor(waiting, actors.applicant, passport);
  for (const action of ['attach', 'detach', 'use-earlier-record', 'use-own-paper'] as const)
    assert.ok(actions.includes(action));
  // One that was taken away in a draft is no paper: the register is asked.
  const draft = { ...inState('draft', { residence: onPaper() }), attachments: [] };
  assert.deepEqual(take(draft, { name: 'submit' }, 'applicant').next.evidence, pending);
});

test('what is fetched cannot be given, and what is stated is no answer and no record', () => {
  const update = { name: 'update', form: { residence: { region: 'UZ-AN' } } } as const;
  assert.throws(
    () => take(inState('draft', { residence: found }), update, 'applicant'),
    (error) => isDomainError(error, 'form-invalid'),
  );
});
