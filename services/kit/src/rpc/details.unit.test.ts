import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { Metadata, type ServiceError, status } from '@grpc/grpc-js';
import { DomainError, errorKinds } from '../errors.ts';
import { fromServiceError, internalMessage, isTransportError, toServiceError } from './details.ts';

const trailer = 'grpc-status-details-bin';

function overTheWire(error: unknown): DomainError {
  const sent = toServiceError(error, 'service:here');
  return fromServiceError({ name: 'Error', message: '', ...sent } as ServiceError, 'service:peer');
}

function foreign(code: status, bytes?: Buffer): ServiceError {
  const metadata = new Metadata();
  if (bytes) metadata.set(trailer, bytes);
  return Object.assign(new Error('text'), { code, details: 'what the other said', metadata });
}

for (const kind of errorKinds) {
  test(`${kind} arrives as it was meant`, () => {
    const error = new DomainError(kind, 'some-code', 'Some message: ў, қ.', {
      party: 'agency:cadastre',
      faults: [{ path: '/form/account', code: 'pattern', message: 'Twenty digits.' }],
      details: { limit: '5' },
    });
    const { message, party, faults, details, code } = overTheWire(error);
    assert.deepEqual(
      { kind: overTheWire(error).kind, message, party, faults, details, code },
      {
        kind,
        message: error.message,
        party: error.party,
        faults: error.faults,
        details: error.details,
        code: 'some-code',
      },
    );
  });
}

test('an error that names no party is of the service that answers', () => {
  assert.equal(overTheWire(new DomainError('stale', 'stale', 'Look again.')).party, 'service:here');
});

test('what is no DomainError leaves as one fixed text', () => {
  const error = overTheWire(new Error('user=root password=x'));
  assert.deepEqual([error.kind, error.code, error.message], ['internal', 'internal', internalMessage]);
});

test('a status without details comes from the transport', () => {
  const error = fromServiceError(foreign(status.UNAVAILABLE), 'service:peer');
  assert.deepEqual([error.kind, error.party, isTransportError(error)], ['unavailable', 'service:peer', true]);
  assert.equal(error.message, 'what the other said');
});

test('a foreign or garbled trailer still tells the status, and never throws', () => {
  const cut = toServiceError(new DomainError('stale', 'c', 'm'), 's').metadata?.get(trailer)[0] as Buffer;
  for (const bytes of [Buffer.alloc(0), Buffer.from('not protobuf'), Buffer.alloc(200, 0xff), cut.subarray(0, 20)]) {
    const error = fromServiceError(foreign(status.NOT_FOUND, bytes), 'agency:x');
    assert.deepEqual([error.kind, error.party, error.message], ['not-found', 'agency:x', 'what the other said']);
  }
});

test('a status this version does not know is a failure of the other side', () => {
  assert.equal(fromServiceError(foreign(99 as status), 'service:peer').kind, 'internal');
});

test('more faults than a trailer holds are cut, and the rest is counted', () => {
  const faults = Array.from({ length: 5_000 }, (_, i) => ({
    path: `/form/${i}`,
    code: 'required',
    message: 'Give it.',
  }));
  const error = overTheWire(new DomainError('invalid', 'request-invalid', 'x'.repeat(100_000), { faults }));
  assert.ok(error.faults.length > 100);
  assert.equal(error.faults.length + Number(error.details.faultsLeftOut), 5_000);
  assert.equal(error.message.length, 2_000);
});

test('text that cannot be written as it is does not break the answer', () => {
  const { details } = toServiceError(new DomainError('invalid', 'c', 'given: \ud800'), 's');
  assert.equal(encodeURI(details ?? ''), 'given:%20%EF%BF%BD');
});

test('what is said in several languages arrives in all of them, and very much of it as far as a trailer holds', () => {
  const texts = { ru: 'Ответьте.', en: 'Answer.', kaa: 'Juwap beriń.' };
  const fault = (i: number) => ({ path: `/question${i}`, code: 'required', message: 'Answer.', texts });
  const error = new DomainError('invalid', 'form-invalid', 'Answer.', { texts, faults: [0, 1].map(fault) });
  const { faults, texts: said } = overTheWire(error);
  assert.deepEqual([said, faults], [texts, error.faults]);
  const long = (i: number) => ({ ...fault(i), texts: { ru: randomBytes(300).toString('base64') } });
  const many = overTheWire(
    new DomainError('invalid', 'form-invalid', 'x', { faults: Array.from({ length: 200 }, (_, i) => long(i)) }),
  );
  assert.ok(many.faults.length > 20 && many.faults.every((one) => one.texts?.ru));
  assert.equal(Number(many.details.faultsLeftOut), 200 - many.faults.length);
});
