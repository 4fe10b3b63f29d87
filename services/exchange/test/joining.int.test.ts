/** From an invitation to certificates that work, their rotation, and everything that must not lead to any. */
import assert from 'node:assert/strict';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { after, before, test } from 'node:test';
import { digestOf } from '@darcha/agency-sdk/certificates.ts';
import { type Joined, join } from '@darcha/agency-sdk/joining.ts';
import { createMember } from '@darcha/agency-sdk/member.ts';
import { issueLeaf } from '@darcha/certificates/issue.ts';
import { newKey } from '@darcha/certificates/keys.ts';
import { connectionProfile, messageSigningProfile, validityOf } from '@darcha/certificates/profile.ts';
import { makeRequest, readRequest } from '@darcha/certificates/request.ts';
import { createClient } from '@darcha/kit/rpc/client.ts';
import type { Tls, Trust } from '@darcha/kit/rpc/tls.ts';
import { exchange as exchangeContract, membership } from '@darcha/proto/contracts.ts';
import { memberCommand } from '../src/members/command/command.ts';
import { createMemberRegister } from '../src/members/register.ts';
import type { RunningExchange } from '../src/start.ts';
import { createRegisterStore } from '../src/store/register-store.ts';
import { codes, dial, failure, log, readPair, Surroundings, until } from './support.ts';

let around: Surroundings;
let exchange: RunningExchange;
let authority: Buffer;

before(async () => {
  around = await Surroundings.begin();
  exchange = await around.exchange({ enrolment: { times: 5, withinMs: 60_000 } });
  authority = around.connection(codes.asker).authority;
});

after(() => around.end());

/** The operator's command; gives its code and what it said. */
async function member(words: string, { reason, key = true }: { reason?: string; key?: boolean } = {}) {
  const { connection } = around.mongo;
  const store = createRegisterStore(connection.getClient().db(connection.name));
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await memberCommand([...words.split(' '), ...(reason ? ['--reason', reason] : [])], {
    register: createMemberRegister(store),
    store,
    authority,
    authorityKey: key ? joinPath(around.directory, 'agencies', 'ca.key') : undefined,
    operator: 'olim',
    terminal: { print: (line) => lines.push(line), complain: (line) => complaints.push(line) },
  });
  return { code, lines, said: lines.join('\n'), complained: complaints.join('\n') };
}

async function invite(code: string, options = ''): Promise<string> {
  const { lines } = await member(`invite ${code}${options}`);
  return lines[0] ?? '';
}

const enrolment = () => dial(exchange.enrolmentAddress ?? '');
const folder = (name: string) => joinPath(around.directory, 'joined', name);

function joining(name: string, by: Parameters<typeof join>[0]['by'], address = enrolment()) {
  const told: string[] = [];
  const signal = new AbortController();
  around.onEnd(() => signal.abort());
  const options = { address, authority, by, directory: folder(name), log, lookEveryMs: 50, signal: signal.signal };
  const done: Promise<Joined> = join({ ...options, tell: (line) => told.push(line) });
  done.catch(() => undefined);
  const id = async () => {
    await until('the request is made', () => told.length > 0);
    return /^request (\w+)/.exec(told[0] ?? '')?.[1] ?? '';
  };
  return { done, id, told };
}

/** A member with certificates of its own, as an agency would have come by them. */
async function joined(code: string, name = code): Promise<void> {
  const { id, done } = joining(name, { invitation: await invite(code) });
  assert.equal((await member(`approve ${await id()}`)).complained, '');
  await done;
}

const filesOf = (name: string, use: string) => ({
  certificate: joinPath(folder(name), `${use}.pem`),
  key: joinPath(folder(name), `${use}.key`),
});
const connectionOf = (name: string): Tls => ({ ...readPair(filesOf(name, 'connection')), authority });
const fingerprintOf = (name: string) =>
  digestOf(new X509Certificate(readFileSync(filesOf(name, 'connection').certificate)).raw);

function membershipClient(tls: Tls | Trust, address = enrolment()) {
  const client = createClient(membership, { peer: 'exchange', address, tls, log, timeoutMs: 5_000 });
  around.onEnd(() => client.close());
  return client;
}

async function csrs() {
  const [connection, signing] = [createPrivateKey(newKey('P-256')), createPrivateKey(newKey('Ed25519'))];
  return { connectionCsr: await makeRequest(connection, 'x'), signingCsr: await makeRequest(signing, 'x') };
}

/** What the exchange says to a question of this connection: `question-malformed` is said to members only. */
async function heard(name: string): Promise<string> {
  return (await failure(around.client(exchange, connectionOf(name), 3_000).ask({}))).code;
}

test('from an invitation to a member that asks and signs', async () => {
  const { done, id, told } = joining('hokimiyat', { invitation: await invite('hokimiyat') });
  const request = await id();
  const waiting = await member('requests');
  assert.match(
    waiting.said,
    new RegExp(`${request}  hokimiyat  waits for an operator since .*, by invitation, from 127.0.0.1`),
  );
  for (const line of told.slice(1))
    assert.ok(waiting.said.includes(line.trim()), 'both see the same digests of the keys');
  const approved = await member(`approve ${request}`);
  assert.equal(approved.code, 0, approved.complained);
  const { member: code } = await done;
  assert.equal(code, 'hokimiyat');
  for (const use of ['connection', 'signing'])
    assert.equal(statSync(filesOf('hokimiyat', use).key).mode & 0o777, 0o600);

  const agency = createMember({
    code,
    address: dial(exchange.membersAddress),
    connection: connectionOf('hokimiyat'),
    signing: readPair(filesOf('hokimiyat', 'signing')),
    log,
  });
  around.onEnd(() => agency.close());
  // It is known and its signature holds; what it lacks is an agreement.
  const { recordType, arguments: args } = {
    recordType: 'interior-ministry/residence@1',
    arguments: { person: '91203950010011' },
  };
  await until('the exchange knows it', async () => {
    const asking = { recordType, arguments: args, fields: ['region'], purpose: 'x', basis: 'y' };
    return (await failure(agency.ask(asking))).code === 'no-agreement';
  });
  const events = await member('events');
  for (const [who, act] of [
    ['olim', 'invited'],
    ['applicant', 'requested'],
    ['olim', 'approved'],
  ]) {
    assert.match(events.said, new RegExp(`  ${who}  ${act}  `));
  }
});

test('certificates are rotated with overlap: both work until the old one is revoked', async () => {
  await joined('turn');
  await until('the first works', async () => (await heard('turn')) === 'question-malformed');
  const by = { connection: readPair(filesOf('turn', 'connection')) };
  const { done, id } = joining('turn-next', by, dial(exchange.membersAddress));
  const request = await id();
  assert.match((await member('requests')).said, / {2}turn {2}.*by its certificate/s);
  await member(`approve ${request}`);
  assert.equal((await done).member, 'turn');
  await until('the next works', async () => (await heard('turn-next')) === 'question-malformed');
  assert.equal(await heard('turn'), 'question-malformed');
  assert.equal((await member(`revoke ${fingerprintOf('turn').slice(0, 12)}`, { reason: 'rotated' })).code, 0);
  await until('the old one is out', async () => (await heard('turn')) === 'certificate-revoked');
  assert.equal(await heard('turn-next'), 'question-malformed');
  const old = membershipClient(connectionOf('turn'), dial(exchange.membersAddress));
  assert.equal((await failure(old.requestCertificates(await csrs()))).code, 'certificate-revoked');
});

test('an invitation is for one request, which may be repeated and is not for others', async () => {
  const invitation = await invite('once');
  const client = membershipClient({ authority });
  const asked = { invitation, ...(await csrs()) };
  const { request } = await client.requestCertificates(asked);
  assert.ok(request);
  assert.equal(request.state, 'CERTIFICATE_REQUEST_STATE_WAITING');
  assert.equal(request.waitsFor, 'operator');
  assert.equal((await client.requestCertificates(asked)).request?.id, request.id);
  const other = await failure(client.requestCertificates({ invitation, ...(await csrs()) }));
  assert.equal(other.code, 'invitation-invalid');

  const theirs = await invite('theirs');
  assert.equal(
    (await failure(client.getCertificateRequest({ id: request.id, invitation: theirs }))).code,
    'request-unknown',
  );
  const refused = await member(`refuse ${request.id}`, { reason: 'nobody picks up the phone' });
  assert.equal(refused.code, 0);
  const { request: end } = await client.getCertificateRequest({ id: request.id, invitation });
  assert.equal(end?.state, 'CERTIFICATE_REQUEST_STATE_REFUSED');
  assert.equal(end?.reason, 'nobody picks up the phone');
  assert.match((await member(`approve ${request.id}`)).complained, /request-decided/);
});

test('a secret that is none, attempts without end, keys that are not proven or not of their kind', async () => {
  exchange = await around.exchange({ enrolment: { times: 5, withinMs: 60_000 } });
  const client = membershipClient({ authority });
  const good = await csrs();
  const guess = () => failure(client.requestCertificates({ invitation: 'guess', ...good }));
  assert.equal((await guess()).code, 'invitation-invalid');
  const invitation = await invite('picky');
  const swapped = { connectionCsr: good.signingCsr, signingCsr: good.connectionCsr };
  const wrong = await failure(client.requestCertificates({ invitation, ...swapped }));
  assert.equal(wrong.code, 'csr-invalid');
  assert.deepEqual(
    wrong.faults.map(({ path }) => path),
    ['/connection_csr', '/signing_csr'],
  );
  assert.equal((await failure(client.requestCertificates({ invitation }))).code, 'csr-invalid');
  for (let failed = 3; failed < 5; failed++) assert.equal((await guess()).code, 'invitation-invalid');
  assert.equal((await guess()).code, 'attempts-exhausted');
  assert.equal((await failure(client.requestCertificates({ invitation, ...good }))).code, 'attempts-exhausted');
  exchange = await around.exchange();
});

test('a key has one certificate: with an invitation of another it is refused', async () => {
  await joined('keeper');
  const { done } = joining('keeper', { invitation: await invite('thief') });
  assert.equal((await failure(done)).code, 'key-known');
});

test('who has no certificate finds nothing but this door', async () => {
  const client = createClient(exchangeContract, { peer: 'exchange', address: enrolment(), tls: { authority }, log });
  around.onEnd(() => client.close());
  assert.notEqual((await failure(client.ask({}))).code, 'question-malformed');
  const closed = membershipClient({ authority }, dial(exchange.membersAddress));
  assert.equal((await failure(closed.requestCertificates(await csrs()))).code, 'transport-unavailable');
});

test('certificates of an outside authority are taken when they are the ones asked for', async () => {
  const { done, id } = joining('outside', { invitation: await invite('outside') });
  const request = await id();
  assert.match((await member(`approve ${request}`, { key: false })).complained, /--certificate FILE/);
  const issuer = {
    certificatePem: authority.toString(),
    key: createPrivateKey(readFileSync(joinPath(around.directory, 'agencies', 'ca.key'))),
  };
  const now = new Date();
  const validity = validityOf(now, 30, new Date(now.getTime() + 40 * 86_400_000));
  const issue = async (code: string) => {
    const pems = [connectionProfile(code), messageSigningProfile(code)].map((profile, i) => {
      const key = createPrivateKey(readFileSync(filesOf('outside', i === 0 ? 'connection' : 'signing').key));
      return issueLeaf({ profile, key, issuer, validity });
    });
    const file = joinPath(around.directory, `${code}.pem`);
    writeFileSync(file, (await Promise.all(pems)).join(''));
    return file;
  };
  const foreign = await member(`approve ${request} --certificate ${await issue('somebody-else')}`, { key: false });
  assert.match(foreign.complained, /certificates-unfitting/);
  const right = await member(`approve ${request} --certificate ${await issue('outside')}`, { key: false });
  assert.equal(right.complained, '');
  await done;
  await until('it works', async () => (await heard('outside')) === 'question-malformed');
});

test('the exchange decides what a certificate says, whatever the request says', async () => {
  await joined('plain');
  const certificate = new X509Certificate(readFileSync(filesOf('plain', 'connection').certificate));
  assert.equal(certificate.subject, 'CN=plain');
  assert.equal(certificate.subjectAltName, 'URI:darcha:member:plain');
  assert.ok(
    typeof (await readRequest(
      await makeRequest(createPrivateKey(readFileSync(filesOf('plain', 'connection').key)), 'evil'),
      'P-256',
    )) !== 'string',
  );
});

test('a member with territorial bodies and systems; a certificate belongs to a system', async () => {
  const file = joinPath(around.directory, 'utility.yaml');
  writeFileSync(
    file,
    'titles: { en: Utility }\nbodies: [{ code: samarkand, title: { en: Samarkand branch } }]\nsystems: [{ code: billing, title: { en: Billing } }]\n',
  );
  assert.match((await member('invite utility --system billing')).complained, /system-unknown/);
  assert.equal((await member(`describe utility ${file}`)).code, 0);
  const { done, id } = joining('utility', { invitation: await invite('utility', ' --system billing') });
  const request = await id();
  assert.match((await member('requests')).said, /utility, system billing/);
  await member(`approve ${request}`);
  await done;
  const { said } = await member('list utility');
  for (const part of [
    /^utility {2}Utility$/m,
    /body samarkand {2}Samarkand branch/,
    /system billing {2}Billing/,
    /connection {2}\w{64} {2}billing {2}until .* {2}in force/,
  ]) {
    assert.match(said, part);
  }
});

test('the command called wrongly does nothing', async () => {
  for (const words of [
    '',
    'invite',
    'dance x',
    'invite a b c',
    'invite x --hours 0',
    'invite x --hours many',
    'list --what',
  ]) {
    assert.equal((await member(words)).code, 2, words);
  }
  for (const [words, code] of Object.entries({
    'invite Portal': 'code-invalid',
    'revoke 12345678': 'certificate-unknown',
    'revoke ab': 'certificate-unknown',
    'approve 0000': 'request-unknown',
    'suspend nobody': 'member-unknown',
    'resume portal': 'member-active',
    'describe portal /nowhere': 'description-wrong',
  })) {
    const { code: exit, complained } = await member(words);
    assert.equal(exit, 1, words);
    assert.ok(complained.includes(code), `${words}: ${complained}`);
  }
  assert.equal(existsSync(folder('nobody')), false);
});
