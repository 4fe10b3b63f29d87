/** Everything that is held about a person: nothing is missing, nothing is anybody else's. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { ExportedPiece } from '@darcha/proto/gen/darcha/common/v1/ExportedPiece.ts';
import type { Inventory } from '@darcha/proto/tell.ts';
import { readAnchors } from '@darcha/verifier/anchors.ts';
import { verifyBundle } from '@darcha/verifier/verify-bundle.ts';
import { verifyRecord } from '@darcha/verifier/verify-record.ts';
import { MongoClient } from 'mongodb';
import { begin as beginUpload, send } from '../attaching.ts';
import { pdf } from '../files.ts';
import { approveArchive, archiveInExamination, begin, benefitWithRecords, submit } from '../journeys.ts';
import { as, type CallerName, callers, json, key, until } from '../support.ts';
import { around, clients, mandate, submitted } from './around.ts';

type Held = Map<string, Buffer>;
type Messages = AsyncIterable<{ piece: ExportedPiece | null }>;

interface Handed {
  held: Held;
  withheld: Map<string, string>;
}

async function gather(messages: Messages): Promise<Handed> {
  const [held, withheld] = [new Map<string, Buffer[]>(), new Map<string, string>()];
  let path = '';
  for await (const { piece } of messages) {
    assert.ok(piece && piece.bytes.length <= 256 * 1024);
    if (piece.path !== '') path = piece.path;
    if (piece.withheld) withheld.set(path, piece.withheld.code);
    else held.set(path, [...(held.get(path) ?? []), piece.bytes]);
  }
  return { held: new Map([...held].map(([name, parts]) => [name, Buffer.concat(parts)])), withheld };
}

const everything = (by: CallerName) =>
  as(by, async () => ({
    intake: await gather(clients.own.exportPersonalData({ language: 'ru' })),
    tracking: await gather(around.held.tracking.exportPersonalData({})),
    exchange: await gather(around.held.exchange.exportPersonalData({})),
  }));
let handed: ReturnType<typeof travel> | undefined;
/** A journey of dilnoza's and what is handed over after it, made by the first test that asks for it. */
function travelled(): ReturnType<typeof travel> {
  handed ??= travel();
  return handed;
}
const jsonOf = (held: Held, path: string) => JSON.parse(String(held.get(path)));
const refused = (work: Promise<unknown>, code: string) => assert.rejects(work, (error) => isDomainError(error, code));

const studies = {
  ...{ institution: 'Namuna texnikumi', level: 'secondary-special', field: 'Hisob', from: 1977, to: 1980 },
  ...{ nameChanged: false, office: 'higher-education-tashkent' },
};
const diploma = pdf('/Private (of this export)');
const size = 70_000;

/** A bit of everything there is. */
async function journey() {
  const { intake, files, bundles } = clients;
  const { number: benefit } = await benefitWithRecords(intake);
  await submit(intake, benefit);
  const { number: archive } = await archiveInExamination(intake);
  await approveArchive(intake, archive);
  const { number: study } = await begin(intake, 'study-archive-certificate', studies);
  await send(files, diploma, { number: study, fileName: 'Никоҳ.pdf' });
  const upload = await beginUpload(files, size, { number: study, fileName: 'Yarmi.pdf' });
  await as('dilnoza', () =>
    clients.letters.sendMessage({ number: submitted, text: 'Salom, ariza qani?', language: 'en' }),
  );
  const home = {
    ...{ address: 'Nukus, Namuna 3' },
    cadastreNumber: '10:99:01:01:01:0001',
    ground: 'family',
    children: 1,
  };
  const given = { shared: { phone: '+998901234567' }, parts: { 'permanent-residence-registration': home } };
  const begun = { code: 'child-is-born', answersJson: json(given), idempotencyKey: key() };
  const { bundle } = await as('dilnoza', () => bundles.createBundle(begun));
  await as('integrator', () =>
    clients.drafts.prepareDraft({ service: 'home-ownership-certificate', formJson: json({}), idempotencyKey: key() }),
  );
  const wedding = { spouse: callers.dilnoza.pin, surname: 'each-own', office: 'civil-registry-nukus' };
  const { number: marriage } = await begin(intake, 'marriage-registration', wedding, 'aziz');
  await submit(intake, marriage, 'aziz');
  const reasons = { reasons: 'We have not agreed on the registry.', language: 'en' };
  await as('dilnoza', () => clients.signatures.refuseSignature({ number: marriage, ...reasons }));
  const { accesses } = await as('dilnoza', () => around.accesses.listAccesses({}));
  const position = accesses[0]?.position ?? 0;
  await as('dilnoza', () => around.disputes.openDispute({ position, text: 'Why was this looked at? I did not ask.' }));
  return { benefit, archive, study, upload: upload.id, bundle: bundle?.number ?? '', position, marriage };
}

async function travel() {
  const made = await journey();
  await until(
    () => as('dilnoza', () => around.tracking.getTimeline({ subject: made.benefit })).catch(() => undefined),
    (timeline) => timeline?.events.at(-1)?.type === 'application.issued',
  );
  const whole = await until(
    () => everything('dilnoza'),
    ({ exchange }) => exchange.withheld.size === 0,
  );
  const own = await as('dilnoza', () => clients.own.listExports({}));
  return { made, whole, exports: own.exports };
}

test('an export holds all of a journey, as it is, with what proves it', async () => {
  const { made, whole, exports } = await travelled();
  const { intake, tracking, exchange } = whole;
  const application = (number: string) => jsonOf(intake.held, `applications/${number}/application.json`);
  assert.equal(application(made.benefit).form.account, '20208000900123456789');
  assert.equal(application(made.benefit).evidence.birth.record.actNumber, 'A-17');
  assert.match(application(made.archive).status.collectionCode, /^[0-9A-Z-]+$/);
  assert.equal(application(submitted).letters.at(-1).words.text, 'Salom, ariza qani?');
  const [attached] = application(made.study).attachments;
  assert.equal(attached.fileName, 'Никоҳ.pdf');
  assert.ok(intake.held.get(application(made.study).files[attached.id])?.equals(diploma));
  assert.equal(attached.digest, createHash('sha256').update(diploma).digest('hex'));
  assert.equal(jsonOf(intake.held, `applications/${made.study}/uploads/${made.upload}.json`).size, size);
  assert.deepEqual([...intake.withheld], [[`applications/${made.study}/uploads/${made.upload}`, 'upload-unfinished']]);
  assert.match(String(intake.held.get(`applications/${made.benefit}/result-ru.pdf`)?.subarray(0, 5)), /^%PDF-/);
  const anchors = readAnchors({ authority: around.anchors.authority, logKey: await around.anchors.logKey() });
  const record = intake.held.get(`applications/${made.benefit}/record.json`) ?? Buffer.alloc(0);
  assert.deepEqual((await verifyRecord(record, { ...anchors, portal: 'portal' })).ok, true);
  assert.equal(jsonOf(intake.held, `bundles/${made.bundle}.json`).answers.shared.phone, '+998901234567');
  assert.equal(jsonOf(intake.held, `mandates/${mandate}.json`).principalIs.name, 'Dilnoza Namunayeva');
  const [signature] = jsonOf(intake.held, `signatures/${made.marriage}.json`);
  assert.deepEqual([signature.decision, signature.code, signature.pin], ['refused', 'spouse', callers.dilnoza.pin]);
  assert.equal(signature.reasons.text, 'We have not agreed on the registry.');
  const timeline = jsonOf(tracking.held, `timelines/${made.benefit}.json`);
  assert.equal(timeline.at(-1).type, 'application.issued');
  const accesses = jsonOf(exchange.held, 'accesses.json');
  assert.ok(accesses.some(({ position }: { position: number }) => position === made.position));
  const proof = exchange.held.get(`exchanges/${made.position}.json`) ?? Buffer.alloc(0);
  assert.deepEqual(verifyBundle(proof, anchors).ok, true);
  assert.match(jsonOf(exchange.held, `disputes/${made.position}.json`).text, /^Why was this/);
  assert.equal(jsonOf(intake.held, 'exports.json').length, exports.length);
  assert.notEqual(exports[0]?.finishedAt, '');
  const all = [...intake.held, ...tracking.held, ...exchange.held].map(([, bytes]) => String(bytes)).join('\n');
  for (const other of ['archivist-1', 'clerk-1', '90101990010044', callers.aziz.name])
    assert.ok(!all.includes(other), other);
});

test('every collection of every service is in the export, or in its inventory as holding nothing of a person', async () => {
  const database = await new MongoClient(around.mongo.uri).connect();
  try {
    const { whole } = await travelled();
    for (const service of ['intake', 'tracking', 'exchange'] as const) {
      const { held, withheld } = whole[service];
      const inventory = jsonOf(held, 'inventory.json') as Inventory;
      const collections = await database.db(around.databases[service]).listCollections().toArray();
      const unlisted = collections.map(({ name }) => name).filter((name) => !Object.hasOwn(inventory, name));
      assert.deepEqual(unlisted, [], `${service} keeps collections that no export knows of`);
      const paths = [...held.keys(), ...withheld.keys()];
      for (const [name, entry] of Object.entries(inventory)) {
        const missing =
          'exportedAs' in entry ? entry.exportedAs.filter((at) => !paths.some((path) => path.startsWith(at))) : [];
        assert.deepEqual(missing, [], `nothing of ${service}.${name} was handed over`);
      }
    }
    const catalogue = await database.db(around.databases.catalogue).listCollections().toArray();
    assert.deepEqual(
      catalogue.map(({ name }) => name).filter((name) => !aboutNobody.includes(name)),
      [],
    );
  } finally {
    await database.close();
  }
});

const logs = ['changes', 'changes.writers', 'office-hours', 'office-hours.writers'];
/** The catalogue's: services, agencies, what editors of agencies and programs do. It hands nothing over, since it knows no applicant. */
const aboutNobody = ['passports', 'reference', 'drafts', 'webhooks', 'client-days', ...logs];

test('nobody is handed what is another’s, and whoever acts for a legal entity nothing at all', async () => {
  const { intake, tracking, exchange } = await everything('malika');
  assert.deepEqual([...intake.held.keys()], ['inventory.json', 'exports.json']);
  const { whole } = await travelled();
  for (const [others, own] of [
    [whole.tracking, tracking],
    [whole.exchange, exchange],
  ] as const) {
    const shared = [...own.held.keys()].filter((path) => others.held.has(path));
    assert.deepEqual(
      shared.filter((path) => !['inventory.json', 'accesses.json'].includes(path)),
      [],
    );
  }
  for (const by of ['forEntity', 'archivist', 'integrator', 'anonymous'] as const) {
    const ofIntake = { forEntity: 'own-data-only', anonymous: 'sign-in-required' } as Partial<
      Record<CallerName, string>
    >;
    const asked = (messages: () => Messages) => as(by, () => gather(messages()));
    await refused(
      asked(() => clients.own.exportPersonalData({ language: 'en' })),
      ofIntake[by] ?? 'persons-only',
    );
    await refused(
      asked(() => around.held.tracking.exportPersonalData({})),
      'own-data-only',
    );
    await refused(
      asked(() => around.held.exchange.exportPersonalData({})),
      'own-data-only',
    );
  }
});

test('an export is written down before it begins, also one that breaks off; the eleventh of a day is told when to come', async () => {
  const ask = () => clients.own.exportPersonalData({ language: 'en' });
  await as('aziz', async () => {
    const before = (await clients.own.listExports({})).exports.length;
    for await (const _ of ask()) break;
    const [newest, ...others] = (await clients.own.listExports({})).exports;
    assert.deepEqual([newest?.finishedAt, others.length], ['', before]);
    for (let i = before + 1; i < 10; i++) for await (const _ of ask()) break;
    await assert.rejects(gather(ask()), (error) => {
      assert.ok(isDomainError(error, 'exports-too-many'));
      assert.ok(Number(error.details.retryAfterSeconds) > 86_000);
      return true;
    });
  });
});

test('lost bytes of a file are told, and the rest is handed over', async () => {
  await travelled();
  const database = await new MongoClient(around.mongo.uri).connect();
  try {
    await database.db(around.mongo.name).collection('attachments.chunks').deleteMany({});
    const intake = await as('dilnoza', () => gather(clients.own.exportPersonalData({ language: 'en' })));
    assert.ok([...intake.withheld.values()].includes('attachment-damaged'));
    assert.ok(intake.held.has('exports.json'));
  } finally {
    await database.close();
  }
});
