/** What a member signed to test its connection. */
import { isNonce, nonceForm } from '@darcha/agency-sdk/nonce.ts';
import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import { connectionTest } from '@darcha/proto/contracts.ts';
import type { ConnectionTest } from '@darcha/proto/gen/darcha/exchange/v1/ConnectionTest.ts';
import type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';
import { forms } from '../../domain/question.ts';

/** Largest parts of a signed test, bytes. */
const largest = { payload: 4_096, signature: 2_048, certificate: 8_192 } as const;

/** Throws `test-malformed`, naming every part that has not the form it must have. */
export function readTest(message: SignedMessage | null): { message: SignedMessage; test: ConnectionTest } {
  if (!message) throw malformed('There is no test in the request.');
  const faults = (['payload', 'signature', 'certificate'] as const)
    .filter((part) => message[part].length === 0 || message[part].length > largest[part])
    .map((part) => fault(`/test/${part}`, 'size', `1 to ${largest[part]} bytes, but has ${message[part].length}`));
  if (faults.length > 0) throw malformed('The signed test has a part that is missing or too large.', faults);
  const test = decode(message.payload);
  const wrong = faultsOf(test);
  if (wrong.length > 0) throw malformed('The test is not of the form the contract asks for.', wrong);
  return { message, test };
}

function faultsOf({ sender, sentAt, nonce, ...wish }: ConnectionTest): Fault[] {
  const faults: Fault[] = [];
  if (!forms.sender.form.test(sender)) faults.push(fault('/sender', 'pattern', forms.sender.say));
  if (!forms.askedAt.form.test(sentAt) || Number.isNaN(Date.parse(sentAt))) {
    faults.push(fault('/sentAt', 'format', forms.askedAt.say));
  }
  for (const name of ['recordType', 'consumer', 'purpose'] as const) {
    if (wish[name] === '' || forms[name].form.test(wish[name])) continue;
    faults.push(fault(`/${name}`, 'pattern', `${forms[name].say}, or nothing`));
  }
  if (!isNonce(nonce)) faults.push(fault('/nonce', 'size', nonceForm));
  return faults;
}

function decode(payload: Buffer): ConnectionTest {
  try {
    return connectionTest.decode(payload);
  } catch {
    throw malformed('The payload is not a darcha.exchange.v1.ConnectionTest.');
  }
}

function fault(path: string, code: string, say: string): Fault {
  return { path, code, message: `Must be ${say}.` };
}

function malformed(message: string, faults: Fault[] = []) {
  return new DomainError('invalid', 'test-malformed', message, { faults });
}
