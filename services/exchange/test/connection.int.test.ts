/** What a member finds out about its connection, all of it at once. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { connectionCommand } from '@darcha/agency-sdk/connection-command.ts';
import type { Report } from '@darcha/agency-sdk/connection-test.ts';
import { createMember, type Member, type Provision } from '@darcha/agency-sdk/member.ts';
import { newNonce } from '@darcha/agency-sdk/nonce.ts';
import { createSigner, type SignedMessage } from '@darcha/agency-sdk/signed-message.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import { issueFaultyMember } from '@darcha/pki/faulty.ts';
import { connectionTest, connection as contract, type MethodsOf, probeAnswer } from '@darcha/proto/contracts.ts';
import type { ConnectionTestInput } from '@darcha/proto/gen/darcha/exchange/v1/ConnectionTest.ts';
import { readContent } from '../src/content/read-content.ts';
import { lookAtStreams } from '../src/rpc/connection/look.ts';
import type { RunningExchange } from '../src/start.ts';
import type { InstanceReport } from '../src/store/report-store.ts';
import { answerTo, openWelcomed } from './raw-provider.ts';
import { allowed, codes, dial, failure, log, readPair, readTls, residence, Surroundings, until } from './support.ts';

const convictions = 'interior-ministry/convictions@1';
const wish = { recordType: residence, consumer: allowed.consumer, purpose: allowed.purpose };

let around: Surroundings;
let exchange: RunningExchange;
let asker: Member;
let provider: Member;
let provision: Provision;
/** A member whose certificates end in a few days. */
let ending: Member;
let client: Client<MethodsOf<typeof contract>>;

before(async () => {
  around = await Surroundings.begin();
  const inSixDays = new Date(Date.now() + 6 * 86_400_000);
  const output = join(around.directory, 'ending');
  // As of then they have ended a day ago.
  const paths = await issueFaultyMember({
    directory: around.directory,
    environment: 'test',
    code: codes.other,
    fault: 'expired',
    output,
    now: inSixDays,
  });
  for (const use of ['connection', 'signing'] as const) {
    cpSync(paths[use].certificate, join(around.directory, 'members', codes.other, `${use}.pem`));
  }
  exchange = await around.exchange({ probeWithinMs: 1_500, connectionTests: { times: 100, withinMs: 60_000 } });
  const address = dial(exchange.membersAddress);
  asker = around.member(codes.asker, exchange);
  provider = around.member(codes.provider, exchange);
  ending = createMember({
    code: codes.other,
    address,
    connection: readTls({ ...paths.connection, authority: paths.authority }),
    signing: readPair(paths.signing),
    log,
  });
  const tls = around.connection(codes.asker);
  client = createClient(contract, { peer: 'exchange', address, tls, log, timeoutMs: 5_000 });
  around.onEnd(() => ending.close());
  around.onEnd(() => client.close());
  provision = provider.provide({
    [residence]: async () => assert.fail('no register is asked'),
    [convictions]: async () => assert.fail('no register is asked'),
  });
  await until('the provider is connected', () => provision.connected());
});

after(() => around.end());

/** "part state code" of each finding. */
const lines = ({ findings }: Pick<Report, 'findings'>) =>
  findings.map(({ part, state, code }) => `${part} ${state}${code && ` ${code}`}`);
const first = ['connection-certificate fine', 'signature fine', 'signing-certificate fine', 'clock fine'];

test('when all is well, an asker and a provider are told so, part by part, and no question was put', async () => {
  const asking = await asker.testConnection(wish);
  assert.deepEqual(lines(asking), [
    ...first,
    'streams skipped',
    'agreement fine',
    'provider fine',
    'probe skipped',
    'probe fine',
  ]);
  assert.equal(asking.works, true);
  const probe = asking.findings.at(-1)?.details ?? {};
  assert.deepEqual([probe.provider, probe.streams, probe.answered], [codes.provider, '1', '1']);
  assert.ok(Number(probe.roundTripMs) > 0);
  assert.equal(asking.findings.find(({ part }) => part === 'agreement')?.details.agreements, 'in-force');
  assert.ok(Number(asking.findings[0]?.details.daysLeft) > 30);

  assert.deepEqual(lines(await provider.testConnection()), [
    ...first,
    'streams fine',
    'streams fine',
    'agreement skipped',
    'provider skipped',
    'probe fine',
  ]);
  assert.deepEqual(await around.entries(), []);
});

test('certificates that end within 30 days are told of, with the days that are left', async () => {
  const { works, findings } = await ending.testConnection({ recordType: residence });
  const certificates = findings.filter(({ part }) => part.endsWith('-certificate'));
  assert.deepEqual(
    certificates.map(({ state, code, details }) => [state, code, Number(details.daysLeft) in { 4: 0, 5: 0 }]),
    Array(2).fill(['warning', 'certificate-ends-soon', true]),
  );
  assert.equal(works, true, 'it still works');
  assert.equal(findings.find(({ part }) => part === 'agreement')?.details.agreements, 'direct');
});

async function signed(changes: ConnectionTestInput = {}, by: string = codes.asker): Promise<SignedMessage> {
  const test = { sender: codes.asker, sentAt: new Date().toISOString(), nonce: newNonce(), ...changes };
  return createSigner(by, around.signing(by)).sign('connection-test', connectionTest.encode(test));
}

const found = async (message: SignedMessage) => (await client.testConnection({ test: message })).findings;
const codesOf = async (message: SignedMessage) => (await found(message)).map(({ code }) => code).filter(Boolean);

test('a clock that is off, a signature that is wrong and a foreign certificate are all told, not only the first', async () => {
  const offset = (ms: number) => ({ sentAt: new Date(Date.now() + ms).toISOString() });
  assert.deepEqual(await codesOf(await signed(offset(90_000))), ['clock-off']);
  assert.deepEqual(await codesOf(await signed(offset(-300_000))), ['question-stale']);

  const good = await signed(offset(-300_000));
  const payload = Buffer.concat([good.payload, good.payload]);
  const altered = await found({ ...good, payload });
  assert.deepEqual(
    altered.filter(({ code }) => code).map(({ part, code, details }) => [part, code, details.fault]),
    [
      ['signature', 'signature-invalid', 'signature-wrong'],
      ['clock', 'question-stale', undefined],
    ],
  );
  const question = await around.signed();
  const other = await signed({}, 'newcomer');
  assert.deepEqual(await codesOf(other), ['signature-invalid', 'certificate-unknown']);
  assert.deepEqual(await codesOf({ ...(await signed()), signature: question.signature }), ['signature-invalid']);
  assert.deepEqual(await codesOf(await signed({ sender: codes.other })), ['sender-mismatch']);
});

test('what is no test is refused, and told field by field', async () => {
  const missing = await failure(client.testConnection({ test: null }));
  assert.deepEqual([missing.code, missing.kind], ['test-malformed', 'invalid']);
  const wrong = await failure(
    found(await signed({ sender: 'A', sentAt: 'now', recordType: 'x', nonce: Buffer.alloc(3) })),
  );
  assert.deepEqual(
    wrong.faults.map(({ path }) => path),
    ['/sender', '/sentAt', '/recordType', '/nonce'],
  );
  const large = await failure(found({ ...(await signed()), payload: Buffer.alloc(5_000) }));
  assert.deepEqual(
    large.faults.map(({ path }) => path),
    ['/test/payload'],
  );
});

test('without an agreement it is told why, and the provider is not bothered', async () => {
  const why = async (changes: object) => {
    const report = await asker.testConnection({ ...wish, ...changes });
    assert.equal(report.works, false);
    return lines(report).slice(first.length + 1);
  };
  const rest = ['provider fine', 'probe skipped', 'probe skipped'];
  assert.deepEqual(await why({ consumer: codes.asker }), ['agreement fault no-agreement', ...rest]);
  assert.deepEqual(await why({ purpose: 'curiosity' }), ['agreement fault purpose-not-agreed', ...rest]);
  assert.deepEqual(await why({ purpose: 'old-benefit' }), ['agreement fault agreement-not-in-force', ...rest]);
  const unknown = await why({ recordType: 'interior-ministry/made-up@1' });
  assert.deepEqual(unknown, ['agreement fault record-type-unknown', 'provider skipped', 'probe skipped']);
});

test('an instance without a stream is told of', () => {
  const type = readContent(around.config().content).recordTypes.get(residence);
  assert.ok(type);
  const report = (id: string, streams: number): InstanceReport => {
    const figures = { circuitOpen: false, answered: 0, failed: 0, times: {}, lastAnswerAt: undefined };
    return {
      id,
      startedAt: new Date(),
      at: new Date(),
      providers: [],
      recordTypes: [{ id: residence, streams, ...figures }],
    };
  };
  const { code, details } = lookAtStreams('streams', type, [report('a', 2), report('b', 0)]);
  assert.deepEqual([code, details.instances, details.instancesWithout], ['stream-missing', '2', '1']);
});

test('the command prints what was found and what to do, and its exit code says whether it works', async () => {
  const printed: string[] = [];
  const terminal = {
    print: (line: string) => void printed.push(line),
    complain: (line: string) => void printed.push(line),
  };
  const { connection, authority } = around.paths(codes.asker);
  const call = ['--exchange', dial(exchange.membersAddress), '--with', dirname(connection.certificate)];
  const run = (...more: string[]) => connectionCommand([...call, '--authority', authority, ...more], terminal);
  assert.equal(await run('--record-type', residence, '--consumer', allowed.consumer), 0, printed.join('\n'));
  assert.ok(printed.includes('ok    clock') && printed.includes('ok    probe'));
  assert.equal(await run('--record-type', residence), 1);
  assert.ok(printed.includes('FAULT agreement (no-agreement)'));
  assert.equal(await connectionCommand(call, terminal), 1);
  assert.match(printed.at(-1) ?? '', /There is no .*ca\.pem/);
  assert.equal(await connectionCommand(['--purpose', 'x'], terminal), 2);
});

test('a provider that is away, one that gives no sign of life, and one that signs wrongly', async () => {
  await provision.stop();
  const gone = await asker.testConnection(wish);
  assert.deepEqual(lines(gone).slice(-4), [
    'agreement fine',
    'provider fault provider-away',
    'probe skipped',
    'probe skipped',
  ]);
  assert.deepEqual(lines(await provider.testConnection()).slice(4, 6), Array(2).fill('streams fault provider-away'));

  const silent = await openWelcomed(around, exchange, [residence], async (heard, signer) =>
    signer.sign('answer', answerTo(heard)),
  );
  // Those who ask at the same time wait for the same probe.
  const [one, two] = await Promise.all([asker.testConnection(wish), asker.testConnection(wish)]);
  for (const report of [one, two]) {
    assert.deepEqual([report.works, lines(report).at(-1)], [true, 'probe warning probe-unanswered']);
  }
  const { outcome } = await asker.ask(allowed);
  assert.equal(outcome, 'found', 'its stream is not cut for it');
  silent.end();
  await silent.ended;

  const answers = (probeId: string, changes = {}) =>
    probeAnswer.encode({
      probeId,
      provider: codes.provider,
      answeredAt: new Date().toISOString(),
      nonce: newNonce(),
      ...changes,
    });
  const fault = async (echo: (id: string) => Promise<SignedMessage>) => {
    const wrong = await openWelcomed(around, exchange, [residence], undefined, echo);
    const finding = (await asker.testConnection(wish)).findings.at(-1);
    wrong.end();
    await wrong.ended;
    assert.equal(finding?.code, 'probe-invalid');
    return finding.details.fault;
  };
  const by = (code: string) => createSigner(code, around.signing(code));
  assert.equal(await fault((id) => by(codes.asker).sign('probe', answers(id))), 'other-member');
  assert.equal(await fault((id) => by(codes.provider).sign('answer', answers(id))), 'header-wrong');
  const late = { answeredAt: new Date(Date.now() - 600_000).toISOString() };
  assert.equal(await fault((id) => by(codes.provider).sign('probe', answers(id, late))), 'clock-off');

  const pushing = await openWelcomed(around, exchange, [residence]);
  pushing.send({ probeAnswer: await by(codes.provider).sign('probe', answers('nobody-asked')) });
  assert.equal((await pushing.ended)?.code, 'message-unexpected');
});

test('a member may test its connection so often, and no other is held back by it', async () => {
  const empty = () => failure(client.testConnection({ test: null }));
  for (let i = 0; i < 100; i++) if ((await empty()).code === 'tests-exhausted') break;
  assert.match((await empty()).message, /Try again in \d+ seconds/);
  assert.ok((await provider.testConnection()).findings.length > 0);
});
