/** How the exchange is doing: stages of questions, health across instances, certificates, statistics, metrics. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DomainError } from '@darcha/kit/errors.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { serveMetrics } from '@darcha/kit/metrics/serve.ts';
import { createOrderedLog } from '@darcha/kit/mongo/ordered-log.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import { startOfDay, tashkentDay } from '@darcha/legal-clock/clock.ts';
import { servicePaths } from '@darcha/pki/pki.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { exchangeOperations, type MethodsOf } from '@darcha/proto/contracts.ts';
import { type LogEntry, leafOf } from '@darcha/transparency-log/log-entry.ts';
import { emptyRegister } from '../src/domain/members/register.ts';
import { watchCertificates } from '../src/operations/certificates.ts';
import { countNext } from '../src/operations/counting.ts';
import type { RunningExchange } from '../src/start.ts';
import { createStatisticsStore } from '../src/store/statistics-store.ts';
import { createTreeStore } from '../src/store/tree-store.ts';
import { collection } from './log-reader.ts';
import { allowed, as, codes, dial, failure, log, readTls, record, residence, Surroundings, until } from './support.ts';

let around: Surroundings;
let instances: [RunningExchange, RunningExchange];
/** Of a question asked before its provider came. */
let away: DomainError;
let operations: Client<MethodsOf<typeof exchangeOperations>>;
const operator: Caller = { kind: 'official', id: '1', name: 'O', agency: 'portal', roles: ['operator'] };

before(async () => {
  around = await Surroundings.begin();
  const pace = { reportEveryMs: 50, countEveryMs: 100 };
  instances = [await around.exchange(pace), await around.exchange(pace)];
  away = await failure(around.member(codes.asker, instances[0]).ask(allowed));
  const provider = around.member(codes.provider, instances[1]);
  const provision = provider.provide({ [residence]: async () => ({ outcome: 'found', record }) });
  await until('the provider is connected', () => provision.connected());
  operations = createClient(exchangeOperations, {
    peer: 'exchange',
    address: dial(instances[0].address),
    tls: readTls(servicePaths(around.directory, 'gateway')),
    log,
  });
  around.onEnd(() => operations.close());
});

after(() => around.end());

const health = () => as(operator, () => operations.getHealth({}));

test('an asker is told how long each stage took, where a question failed, too', async () => {
  const client = around.client(instances[1], around.connection(codes.asker));
  const { timings } = await client.ask({ question: await around.signed() });
  assert.ok(timings);
  for (const stage of ['signature', 'rules', 'provider', 'check', 'log'] as const) assert.ok(timings[stage] > 0, stage);

  assert.equal(away.code, 'provider-away');
  assert.match(
    away.details.timings ?? '',
    /^signature;dur=[\d.]+, rules;dur=[\d.]+, quota;dur=[\d.]+, log;dur=[\d.]+$/,
  );
  const malformed = await failure(client.ask({ question: null }));
  assert.match(malformed.details.timings ?? '', /^signature;dur=[\d.]+, log;dur=[\d.]+$/);
});

test('how long it took stands in its entry', async () => {
  for (const { tookMs } of await around.entries()) assert.match(tookMs ?? '', /^\d+$/);
});

test('an operator sees all instances from each of them', async () => {
  let seen = await health();
  await until('the instances know of one another', async () => {
    seen = await health();
    const one = seen.providers[0]?.recordTypes.find(({ id }) => id === residence);
    return one !== undefined && one.streams > 0 && one.answered > 0 && one.failed > 0;
  });
  assert.equal(seen.instances.length, 2);
  const [provider] = seen.providers;
  assert.deepEqual([provider?.code, provider?.waiting], [codes.provider, 0]);
  const residences = provider?.recordTypes.find(({ id }) => id === residence);
  assert.ok(residences && residences.medianMs > 0 && residences.p95Ms >= residences.medianMs);
  assert.ok(Date.parse(residences.lastAnswerAt) > Date.parse(seen.instances[0]?.startedAt ?? ''));
  assert.ok(
    Date.parse(provider?.signingUntil ?? '') > Date.now() && Date.parse(provider?.connectionUntil ?? '') > Date.now(),
  );
  assert.equal(seen.logEntries, (await around.entries()).length);
  assert.equal(seen.timeProof?.state, 'TIME_PROOF_STATE_NONE');

  const { providers } = await around.overview(instances[0]).listProviders({});
  assert.deepEqual(
    providers.map(({ streams, ...one }) => ({ ...one, connected: streams > 0 })),
    [{ code: codes.provider, connected: true, circuitOpen: false }],
  );
});

test('an instance that stops is gone from what the others tell', async () => {
  const third = await around.exchange({ reportEveryMs: 50 });
  await until('it is there', async () => (await health()).instances.length === 3);
  await third.stop();
  assert.equal((await health()).instances.length, 2);
});

test('health is for operators of the portal alone, statistics for everybody', async () => {
  const callers: Caller[] = [
    { kind: 'anonymous' },
    { kind: 'person', pin: '1', name: 'D' },
    { ...operator, roles: ['clerk'] },
    { ...operator, agency: codes.provider },
    { kind: 'integrator', id: 'x' },
  ];
  for (const caller of callers) {
    assert.equal((await failure(as(caller, () => operations.getHealth({})))).code, 'operator-required');
    const unknown = await failure(as(caller, () => operations.getStatistics({ day: '2020-01-01' })));
    assert.equal(unknown.code, 'statistics-unknown');
  }
});

test('certificates that end soon are told of once a day, those of the exchange among them', () => {
  const lines: Record<string, unknown>[] = [];
  const told = createLogger('exchange', 'info', { write: (line) => void lines.push(JSON.parse(line)) });
  const { tls, members } = around.config();
  const own = { services: tls.certificate, members: members.tls.certificate, 'agencies-authority': tls.authority };
  const watch = (now: Date) =>
    watchCertificates({
      register: emptyRegister(),
      own,
      dayOf: (at) => at.toISOString().slice(0, 10),
      now: () => now,
      log: told,
    });
  const quiet = watch(new Date());
  assert.equal(lines.length, 0);
  const first = quiet.ends().reduce((a, b) => (a.until < b.until ? a : b));
  const loud = watch(new Date(Date.parse(first.until) - 12 * 3_600_000));
  for (const one of [quiet, loud]) one.stop();
  const line = lines.find(({ use }) => use === first.use);
  assert.deepEqual([line?.level, line?.holder, line?.daysLeft], ['error', 'exchange', 0]);
});

/** A day that is over, on which no other question is asked, whatever the hour. */
const day = tashkentDay(new Date(Date.now() - 3 * 86_400_000));

/** Questions of that day, as instances would have logged them. */
async function logThen(count: number, changes: Partial<LogEntry> = {}): Promise<void> {
  const ordered = createOrderedLog(collection(around, 'log'), collection(around, 'log.writers'));
  const at = startOfDay(day).toISOString();
  const [template] = await around.entries();
  assert.ok(template?.question);
  const { position: _, leafHash: __, ...entry } = template;
  for (let i = 0; i < count; i++) {
    const { bytes, hash } = leafOf({ ...entry, at, tookMs: '40', ...changes });
    await ordered.append({ bytes, leafHash: hash });
  }
}

test('a day that is over is counted once, whoever counts, and again the same from the log', async () => {
  await logThen(7);
  await logThen(2, { verdict: 'denied', code: 'no-agreement' });
  const counted = async () => {
    let found: Awaited<ReturnType<typeof operations.getStatistics>> | undefined;
    await until('all is counted', async () => {
      found = await operations.getStatistics({ day }).catch(() => undefined);
      return (found?.questions ?? 0) >= 9;
    });
    return found;
  };
  const first = await counted();
  assert.equal(first?.questions, 9);
  const [group, rest, ...more] = first.rows;
  assert.deepEqual(more, []);
  assert.deepEqual([rest?.count, rest?.provider, rest?.verdict], [2, '', 'VERDICT_UNSPECIFIED']);
  assert.deepEqual([group?.count, group?.recordType, group?.consumer], [7, residence, allowed.consumer]);
  assert.ok(Math.abs((group?.medianMs ?? 0) - 40) <= 4);

  // All of it is counted: an instance that is on the way must not write on what is made anew.
  const end = (await around.entries()).length;
  const progress = () => collection(around, 'statistics').findOne({ _id: 'progress' as never });
  await until('nothing is left to count', async () => (await progress())?.upTo === end);
  // At once: deleted one by one, the days could go after the progress that was counted anew from them.
  await collection(around, 'statistics').drop();
  assert.deepEqual(await counted(), first);
  assert.equal((await failure(operations.getStatistics({ day: '2026-02-30' }))).code, 'request-invalid');
  // A minute before midnight it is tomorrow: a day that cannot end before it is asked for.
  const notOver = tashkentDay(new Date(Date.now() + 60_000));
  assert.equal((await failure(operations.getStatistics({ day: notOver }))).code, 'statistics-unknown');
});

test('instances that count at the same moment count nothing twice', async () => {
  const database = around.mongo.connection.getClient().db(around.mongo.connection.name);
  const ordered = createOrderedLog(collection(around, 'log'), collection(around, 'log.writers'));
  const tiles = { tiles: database.collection('log.tiles'), checkpoints: database.collection('log.checkpoints') };
  const entries = (await around.entries()).length;
  for (let round = 0; round < 5; round++) {
    const statistics = createStatisticsStore(database.collection(`statistics-${round}`));
    const options = { log: createTreeStore(ordered, tiles), statistics, dayOf: () => 'always' };
    const countAll = async () => {
      while (await countNext(options));
    };
    await Promise.all([countAll(), countAll(), countAll()]);
    const day = await statistics.day('always');
    assert.equal(day?.entries, entries);
    assert.equal(
      day.groups.reduce((sum, { count }) => sum + count, 0),
      entries,
    );
  }
});

test('the metrics tell of questions, stages, streams, the log and certificates, and name no person', async () => {
  const { address, stop } = await serveMetrics('127.0.0.1:0', log);
  try {
    await around.member(codes.asker, instances[1]).ask(allowed);
    await failure(
      around.member(codes.asker, instances[0]).ask({ ...allowed, recordType: 'interior-ministry/made-up@1' }),
    );
    const lines = (await (await fetch(`http://${address}/metrics`)).text()).split('\n');
    const entries = (await around.entries()).length;
    for (const line of [
      `darcha_exchange_questions_total{verdict="granted",code="",provider="interior-ministry",record_type="${residence}"} 1`,
      'darcha_exchange_questions_total{verdict="denied",code="record-type-unknown",provider="",record_type=""} 1',
      'darcha_exchange_stage_seconds_count{stage="provider"} 1',
      `darcha_exchange_provider_seconds_count{record_type="${residence}"} 1`,
      `darcha_log_entries ${entries}`,
      'darcha_log_broken 0',
    ]) {
      assert.ok(lines.includes(line), `${line} is missing`);
    }
    for (const start of [
      'darcha_exchange_streams{provider="interior-ministry"} ',
      'darcha_exchange_questions_waiting{provider="interior-ministry"} 0',
      'darcha_log_signed_entries ',
      'darcha_log_uncovered_seconds ',
      'darcha_certificate_expiry_timestamp_seconds{holder="exchange",use="members"}',
      `darcha_certificate_expiry_timestamp_seconds{holder="${codes.provider}",use="signing"}`,
      'darcha_batch_items_count{batch="log"}',
    ]) {
      assert.ok(
        lines.some((line) => line.startsWith(start)),
        `${start} is missing`,
      );
    }
    for (const personal of [allowed.arguments.person, allowed.application, 'made-up', 'childbirth']) {
      assert.ok(!lines.some((line) => line.includes(personal)), personal);
    }
  } finally {
    await stop();
  }
});
