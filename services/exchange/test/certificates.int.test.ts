/** Who gets in: certificates of connections and of signatures that must not work. */
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';

import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { connect } from 'node:tls';
import { createSigner, type SignedMessage, type SigningPair } from '@darcha/agency-sdk/signed-message.ts';
import { type Fault, issueFaultyMember } from '@darcha/pki/faulty.ts';
import { servicePaths } from '@darcha/pki/pki.ts';
import { type RunningExchange, startExchange } from '../src/start.ts';
import { codes, failure, log, questionBytes, readPair, readTls, Surroundings } from './support.ts';

let around: Surroundings;
let exchange: RunningExchange;

before(async () => {
  around = await Surroundings.begin();
  exchange = await around.exchange();
});

after(() => around.end());

const faulty = (fault: Fault) =>
  issueFaultyMember({
    directory: around.directory,
    environment: 'test',
    code: codes.asker,
    fault,
    output: join(around.directory, 'faulty', fault),
  });

async function askWith(connection = around.connection(codes.asker), question?: SignedMessage) {
  const client = around.client(exchange, connection, 3_000);
  return client.ask({ question: question ?? (await around.signed()) });
}

for (const fault of ['expired', 'not-yet-valid', 'server-only', 'foreign-authority'] as const) {
  test(`a connection with a certificate that is ${fault} does not come about`, async () => {
    const { connection, authority } = await faulty(fault);
    const error = await failure(askWith(readTls({ ...connection, authority })));
    assert.equal(error.kind, 'unavailable');
    assert.equal(error.code, 'transport-unavailable');
  });
}

test('a connection without a certificate does not come about', async () => {
  const [, port] = exchange.membersAddress.split(':');
  const { authority: ca } = around.connection(codes.asker);
  // Nothing is sent: a client learns of the refusal when it first listens.
  const socket = connect({ port: Number(port), host: '127.0.0.1', ca, servername: 'exchange', ALPNProtocols: ['h2'] });
  socket.resume();
  const [error] = await once(socket, 'error');
  socket.destroy();
  assert.match(String(error), /certificate required|ECONNRESET|closed/i);
});

test('a service’s certificate opens nothing at the members’ listener, nor an agency’s at the services’', async () => {
  const service = readTls({
    ...servicePaths(around.directory, 'gateway'),
    authority: around.paths(codes.asker).authority,
  });
  assert.equal((await failure(askWith(service))).code, 'transport-unavailable');
});

test('an agency that is not registered is told so, and may neither ask nor provide', async () => {
  const error = await failure(askWith(around.connection('newcomer')));
  assert.equal(error.kind, 'unauthenticated');
  assert.equal(error.code, 'member-unknown');
});

async function signedWith(pair: SigningPair): Promise<SignedMessage> {
  return createSigner(codes.asker, pair).sign('question', questionBytes());
}

test('a signature by a certificate that is not valid now, or foreign, is refused and logged', async () => {
  const expected = {
    expired: 'certificate-expired',
    'not-yet-valid': 'certificate-not-yet-valid',
    'foreign-authority': 'certificate-foreign',
  } as const;
  for (const [fault, told] of Object.entries(expected)) {
    const { signing } = await faulty(fault as Fault);
    const question = await signedWith(readPair(signing));
    const error = await around.refused(askWith(undefined, question), 'signature-invalid');
    assert.equal(error.details.fault, told);
  }
});

test('the certificate of a connection does not sign, and a certificate needs its own signature', async () => {
  const question = await around.signed();
  const connection = readPair(around.paths(codes.asker).connection);
  const { raw } = new X509Certificate(connection.certificate);
  const swapped = await around.refused(askWith(undefined, { ...question, certificate: raw }), 'signature-invalid');
  assert.equal(swapped.details.fault, 'certificate-not-for-signing');
  const rubbish = { ...question, certificate: Buffer.from('no certificate') };
  const unreadable = await around.refused(askWith(undefined, rubbish), 'signature-invalid');
  assert.equal(unreadable.details.fault, 'certificate-unreadable');
});

test('an exchange refuses to start when a member’s registered certificate is another’s', async () => {
  const config = around.config();
  const directory = join(around.directory, 'swapped');
  mkdirSync(join(directory, codes.other), { recursive: true });
  cpSync(around.paths(codes.asker).signing.certificate, join(directory, codes.other, 'signing.pem'));
  await assert.rejects(
    startExchange({ ...config, members: { ...config.members, directory } }, log),
    /signing\.pem: the certificate was not issued to "cadastre-agency"/,
  );
});
