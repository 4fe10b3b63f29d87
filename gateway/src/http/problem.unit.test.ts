import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError, type ErrorKind, errorKinds } from '@darcha/kit/errors.ts';
import { Refusal, statusOfKind, toProblem } from './problem.ts';
import { kindProblems } from './problem-kinds.ts';
import { ownProblems } from './problem-types.ts';
import { serviceProblems } from './service-problems.ts';

const expected: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'already-exists': 409,
  'wrong-state': 409,
  stale: 412,
  'too-many': 429,
  unavailable: 503,
  'circuit-open': 503,
  timeout: 504,
  cancelled: 503,
  'data-loss': 502,
  internal: 500,
};

for (const kind of errorKinds) {
  test(`${kind} is ${expected[kind]} and has an explanation`, () => {
    const problem = toProblem(new DomainError(kind, 'some-code', 'What to do.', { party: 'agency:x' }), 'abcdefgh');
    assert.equal(problem.status, expected[kind]);
    assert.equal(problem.type, `/problems/${kind}`);
    assert.ok(kindProblems[kind].every((text) => text.length > 0));
    assert.deepEqual(
      [problem.party, problem.code, problem.instance],
      ['agency:x', 'some-code', 'urn:darcha:request:abcdefgh'],
    );
  });
}

test('the table has no kind that is not one', () => {
  assert.deepEqual(Object.keys(statusOfKind).sort(), [...errorKinds].sort());
});

test('every listed code has a status and words, and none is listed twice', () => {
  const codes = [...Object.keys(ownProblems), ...Object.keys(serviceProblems)];
  assert.equal(new Set(codes).size, codes.length);
  for (const [status, title, explanation] of Object.values(ownProblems)) {
    assert.ok(status >= 400 && status < 600 && title && explanation);
  }
  for (const [kind, title, explanation] of Object.values(serviceProblems))
    assert.ok(statusOfKind[kind] && title && explanation);
});

test('texts of the connection are put into plain words', () => {
  const raw = new DomainError('unavailable', 'transport-unavailable', 'connect ECONNREFUSED 10.0.0.7:443', {
    party: 'service:tracking',
  });
  const problem = toProblem(raw, 'abcdefgh');
  assert.deepEqual([problem.code, problem.party, problem.retryAfter], ['service-unavailable', 'service:tracking', 5]);
  assert.doesNotMatch(JSON.stringify(problem), /ECONNREFUSED|10\.0\.0\.7/);
});

test('an open breaker is the same to the caller as a service that is away', () => {
  const open = new DomainError('circuit-open', 'circuit-open', 'intake.GetApplication has been failing', {
    party: 'service:intake',
  });
  assert.equal(toProblem(open, 'abcdefgh').code, 'service-unavailable');
});

test('a service that does not know the gateway is no fault of the caller’s token', () => {
  const error = new DomainError('unauthenticated', 'peer-unknown', 'not admitted', { party: 'service:intake' });
  assert.deepEqual([toProblem(error, 'abcdefgh').status, toProblem(error, 'abcdefgh').party], [500, 'service:intake']);
});

test('anything else leaves as one fixed text', () => {
  for (const error of [new Error('secret'), 'secret', undefined, { secret: true }]) {
    const problem = toProblem(error, 'abcdefgh');
    assert.equal(problem.status, 500);
    assert.doesNotMatch(JSON.stringify(problem), /secret/);
  }
});

test('a refusal carries its faults and when to come back', () => {
  const problem = toProblem(new Refusal('too-many-requests', 'Wait.', { retryAfter: 7 }), 'abcdefgh');
  assert.deepEqual([problem.status, problem.retryAfter, problem.party], [429, 7, 'portal']);
});

test('a wrong field is told by its place in the request; what a service says of other things is left as it is', () => {
  const [path, message] = ['page.size', 'page.size must be from 1 to 100.'];
  const faults = [{ path, code: 'out-of-bounds', message }];
  const places = { 'page.size': 'size' };
  const told = toProblem(new DomainError('invalid', 'request-invalid', message, { faults }), 'abcdefgh', places);
  assert.deepEqual([told.detail, told.errors?.[0]?.path], ['size must be from 1 to 100.', 'size']);
  assert.equal(told.errors?.[0]?.message, told.detail);
  const answers = toProblem(new DomainError('invalid', 'form-invalid', 'Wrong.', { faults }), 'abcdefgh', places);
  assert.equal(answers.errors?.[0]?.path, 'page.size');
});

test('a limit of a service is over when the service says, and not told when it does not say', () => {
  const details = { retryAfterSeconds: '3600' };
  const locked = new DomainError('too-many', 'collection-locked', 'Too many wrong codes.', { details });
  assert.equal(toProblem(locked, 'abcdefgh').retryAfter, 3_600);
  const endless = new DomainError('too-many', 'steps-too-many', 'Too many steps.');
  assert.equal(toProblem(endless, 'abcdefgh').retryAfter, undefined);
});

test('what a service has said in several languages is told in the reader’s, and in no other', () => {
  const texts = { ru: 'Исправьте.', en: 'Correct it.' };
  const faults = [{ path: '/phone', code: 'format', message: 'Correct it.', texts }];
  const error = new DomainError('invalid', 'form-invalid', 'Correct it.', { faults, texts });
  const russian = toProblem(error, 'abcdefgh', {}, 'ru');
  assert.deepEqual(
    [russian.detail, russian.errors],
    ['Исправьте.', [{ path: '/phone', code: 'format', message: 'Исправьте.' }]],
  );
  assert.equal(toProblem(error, 'abcdefgh', {}, 'kaa').detail, 'Correct it.');
});
