import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import { MongoClient } from 'mongodb';
import type { Connection } from 'mongoose';
import type { Intake } from '../src/intake.ts';
import { openS3 } from '../src/store/attachments/s3.ts';
import { openUploads } from '../src/store/attachments/uploads.ts';
import { createVault } from '../src/store/attachments/vault.ts';
import { sweepFiles } from '../src/work/files.ts';
import { append, begin as beginUpload, read as readFile, refusedWith, send } from './attaching.ts';
import { type Clamd, eicar, openClamd } from './clamd.ts';
import { docx, pdf, png } from './files.ts';
import { begin, read, submit } from './journeys.ts';
import { openS3Storage } from './s3-storage.ts';
import { as, type CallerName, callers, type FilesClient, type IntakeClient, json, until } from './support.ts';
import { filesConfig, openSurroundings, type Surroundings } from './surroundings.ts';

const service = 'study-archive-certificate';
const form = {
  institution: '“Namuna” qurilish texnikumi',
  level: 'secondary-special',
  field: 'Buxgalteriya hisobi',
  from: 1977,
  to: 1980,
  nameChanged: false,
  office: 'higher-education-tashkent',
};
const hours = 60 * 60_000;

let around: Surroundings;
let client: IntakeClient;
/** Of two instances: a person's next request may reach either. */
let files: FilesClient;
let others: FilesClient;
let clamd: Clamd;
let database: MongoClient;
let skew = 0;
const later = () => new Date(Date.now() + skew);

before(async () => {
  [around, clamd] = await Promise.all([openSurroundings(), openClamd()]);
  const options = { now: later, files: { scanner: clamd.address } };
  const [first, second] = [await around.intake(options), await around.intake(options)];
  client = around.client(first);
  files = around.filesClient(first);
  others = around.filesClient(second);
  database = await new MongoClient(around.mongo.uri).connect();
});
after(async () => {
  await database.close();
  await around.end();
  await clamd.stop();
});

const stored = (collection: string) => database.db(around.mongo.name).collection<{ _id: string }>(collection);
const bytesIn = () => stored('attachments.files').countDocuments();
/** Of another institution each time: of one there may be only one under way. */
const draft = async (by: CallerName = 'dilnoza') =>
  (await begin(client, service, { ...form, institution: `Namuna ${crypto.randomUUID()}` }, by)).number;
/** Another file each time. */
const document = (size = 0) => pdf(`/Private (${crypto.randomUUID()}${'a'.repeat(size)})`);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('a file cut off in the middle is gone on with by another instance, and read back as it was', async () => {
  const number = await draft();
  const whole = document(1_700_000);
  const upload = await beginUpload(files, whole.length, { number, fileName: 'C:\\Hujjatlar\\Никоҳ гувоҳномаси.pdf' });
  await assert.rejects(append(files, upload, whole, { breaksAfter: 1_300_000 }), /the line broke/);
  const kept = await as('dilnoza', () => others.getUpload({ number, id: upload.id }));
  assert.ok(kept.upload && kept.upload.offset < whole.length);
  await refusedWith(append(others, upload, whole), 'upload-offset-mismatch');
  const { attachment, offset } = await append(others, kept.upload, whole);
  assert.equal(offset, whole.length);
  const { state, fileName, type, size, digest } = attachment ?? {};
  assert.deepEqual(
    [state, fileName, type, size, digest],
    ['ATTACHMENT_STATE_CLEAN', 'Никоҳ гувоҳномаси.pdf', 'pdf', whole.length, sha256(whole)],
  );
  assert.ok((await readFile(files, number, upload.id)).bytes.equals(whole));
  const part = await readFile(files, number, upload.id, 'dilnoza', { offset: 1_048_570, length: 10 });
  assert.ok(part.bytes.equals(whole.subarray(1_048_570, 1_048_580)));
  assert.ok(whole.includes('Catalog'));
  const chunks = await stored('attachments.chunks').find().toArray();
  const raw = chunks.map((chunk) => Buffer.from((chunk as unknown as { data: { buffer: Uint8Array } }).data.buffer));
  assert.ok(raw.length > 0 && !raw.some((bytes) => bytes.includes('Catalog')), 'bytes lie in the open');
});

test('what the passport requires is required when it says so; officials read what was submitted, and that is told', async () => {
  const number = await draft();
  await as('dilnoza', () =>
    client.updateForm({ number, patchJson: json({ nameChanged: true, formerName: 'Dilnoza Tajribayeva' }) }),
  );
  await assert.rejects(submit(client, number), (error) => {
    assert.ok(isDomainError(error, 'form-invalid'));
    assert.deepEqual(
      error.faults.map(({ path }) => path),
      ['/attachments/nameChange'],
    );
    return true;
  });
  const picture = png();
  const { id } = await send(files, picture, { number, name: 'nameChange', fileName: 'Guvohnoma' });
  const examined = await submit(client, number);
  assert.equal(examined.state, 'STATE_UNDER_EXAMINATION');
  for (let i = 0; i < 2; i++) {
    const { bytes, attachment } = await readFile(files, number, id, 'registrar');
    assert.ok(bytes.equals(picture));
    assert.deepEqual([attachment.fileName, attachment.mediaType], ['Guvohnoma.png', 'image/png']);
  }
  const told = await until(
    () => as('dilnoza', () => around.tracking.getTimeline({ subject: number })),
    ({ events }) => events.some(({ type }) => type === 'application.attachment-read'),
  );
  assert.equal(told.events.filter(({ type }) => type === 'application.attachment-read').length, 1);
  await refusedWith(send(files, document(), { number }), 'action-not-allowed');
  await refusedWith(
    as('dilnoza', () => files.removeAttachment({ number, id })),
    'action-not-allowed',
  );

  const returning = { outcome: 'OUTCOME_RETURNED', reasons: 'The picture is cut off.', language: 'en' } as const;
  const returned = await as('registrar', async () => {
    await client.claimApplication({ number });
    return await client.decideApplication({ number, ...returning, attachments: ['nameChange'] });
  });
  assert.deepEqual(returned.application?.decision?.attachments, ['nameChange']);
  await refusedWith(send(files, document(), { number }), 'correction-not-asked');
  await as('dilnoza', () => files.removeAttachment({ number, id }));
  await send(files, png(), { number, name: 'nameChange', fileName: 'Guvohnoma' });
  assert.equal((await submit(client, number)).state, 'STATE_UNDER_EXAMINATION');
});

test('nobody else learns of a file, and no official of one that was not submitted', async () => {
  const number = await draft();
  const { id } = await send(files, document(), { number });
  const upload = await beginUpload(files, 100, { number });
  const calls: Record<string, (by: CallerName) => Promise<unknown>> = {
    createUpload: (by) => beginUpload(files, 10, { number, by }),
    getUpload: (by) => as(by, () => files.getUpload({ number, id: upload.id })),
    appendUpload: (by) => append(files, upload, Buffer.alloc(100), { by }),
    listAttachments: (by) => as(by, () => files.listAttachments({ number })),
    removeAttachment: (by) => as(by, () => files.removeAttachment({ number, id })),
    readAttachment: (by) => readFile(files, number, id, by),
  };
  assert.deepEqual(
    Object.keys(calls).sort(),
    Object.keys(files)
      .filter((name) => !['close', 'connects'].includes(name))
      .sort(),
  );
  for (const [rpc, call] of Object.entries(calls)) {
    for (const name of Object.keys(callers) as CallerName[]) {
      if (name === 'dilnoza') continue;
      await assert.rejects(call(name), (error) => {
        const { kind } = callers[name];
        const expected = ['application-unknown', ...(kind === 'anonymous' ? ['sign-in-required'] : ['persons-only'])];
        assert.ok(isDomainError(error) && expected.includes(error.code), `${name} ${rpc}: ${error}`);
        return true;
      });
    }
  }
  const other = await draft();
  await refusedWith(readFile(files, other, id), 'attachment-unknown');
  await refusedWith(
    as('dilnoza', () => files.getUpload({ number: other, id: upload.id })),
    'attachment-unknown',
  );
});

test('the same file is kept once for its owner, and its bytes go with the last application that holds it', async () => {
  const [one, two] = [await draft(), await draft()];
  const whole = document(1_200_000);
  const before = await bytesIn();
  const first = await send(files, whole, { number: one });
  const again = await send(files, whole, { number: one });
  assert.equal(again.id, first.id, 'the same file under the same name is one');
  const second = await send(others, whole, { number: two });
  assert.equal(await bytesIn(), before + 2);
  const stranger = await draft('aziz');
  await send(files, whole, { number: stranger, by: 'aziz' });
  assert.equal(await bytesIn(), before + 4, 'a stranger has bytes of their own');

  await as('dilnoza', () => files.removeAttachment({ number: one, id: first.id }));
  skew += 2 * hours;
  await until(
    async () => {
      const blob = await stored('blobs').findOne({ _id: first.id });
      return (blob as { applications?: string[] } | null)?.applications;
    },
    (numbers) => JSON.stringify(numbers) === JSON.stringify([two]),
  );
  assert.ok((await readFile(files, two, second.id)).bytes.equals(whole));
  await as('dilnoza', () => client.withdrawApplication({ number: two }));
  assert.deepEqual((await read(client, two)).attachments, []);
  await until(bytesIn, (count) => count === before + 2);
  await until(async () => (await stored('blobs').findOne({ _id: first.id })) === null);
});

test('a file that cannot be taken is refused with a reason in five languages', async () => {
  const number = await draft();
  const cases: [Buffer, string][] = [
    [Buffer.concat([pdf(), docx()]), 'two-in-one'],
    [Buffer.from('<html><script>alert(1)</script>'), 'type-unknown'],
    [pdf('/Encrypt 5 0 R'), 'password-protected'],
    [pdf(`(${eicar})`), 'infected'],
  ];
  for (const [bytes, reason] of cases) {
    const upload = await beginUpload(files, bytes.length, { number });
    await assert.rejects(append(files, upload, bytes), (error) => {
      assert.ok(isDomainError(error, 'attachment-refused'), String(error));
      assert.equal(error.details.reason, reason);
      const words = ['uz-Latn', 'uz-Cyrl', 'kaa', 'ru', 'en'].map((language) => error.details[`reason.${language}`]);
      assert.equal(new Set(words.filter((text) => text && text.length > 20)).size, 5);
      return true;
    });
    const { upload: after } = await as('dilnoza', () => files.getUpload({ number, id: upload.id }));
    assert.deepEqual([after?.attachment?.state, after?.attachment?.reasonCode], ['ATTACHMENT_STATE_REFUSED', reason]);
    assert.equal(await stored('attachments.files').countDocuments({ filename: upload.id }), 0, 'its bytes are gone');
  }
  assert.deepEqual((await read(client, number)).attachments, []);
  const { attachments } = await as('dilnoza', () => files.listAttachments({ number }));
  assert.equal(attachments.length, cases.length, 'the applicant sees what was refused');
});

test('what was announced is held to: name, size, digest, number of files, room', async () => {
  const number = await draft();
  const begun = (size: number, more = {}) => beginUpload(files, size, { number, ...more });
  await refusedWith(begun(10, { name: 'none' }), 'attachment-name-unknown');
  await refusedWith(begun(10 * 1024 * 1024 + 1), 'attachment-too-large');
  await refusedWith(begun(0), 'attachment-empty');
  await refusedWith(begun(10, { digest: 'x' }), 'request-invalid');
  const bytes = document();
  await refusedWith(append(files, await begun(bytes.length - 5), bytes), 'attachment-too-large');
  await refusedWith(send(files, bytes, { number, digest: sha256(document()) }), 'attachment-refused', 'digest-differs');
  const open = { number, name: 'studyPapers', fileName: 'a.pdf', openEnded: true };
  const { upload } = await as('dilnoza', () => files.createUpload(open));
  const parts = [{ number, id: upload?.id ?? '', offset: 0 }, { bytes }, { end: true }];
  const { upload: ended } = await as('dilnoza', () =>
    files.appendUpload(
      (async function* () {
        yield* parts;
      })(),
    ),
  );
  assert.deepEqual([ended?.size, ended?.attachment?.state], [bytes.length, 'ATTACHMENT_STATE_CLEAN']);
  for (let i = 0; i < 4; i++) await send(files, document(), { number });
  await refusedWith(begun(10), 'attachments-too-many');
  const [held] = await Promise.all([as('dilnoza', () => files.listAttachments({ number }))]);
  assert.equal(held.attachments.filter(({ state }) => state === 'ATTACHMENT_STATE_CLEAN').length, 5);
});

test('with the scanner away files wait in quarantine, and so does the application, with a reason; then they go on', async () => {
  const [clean, sick] = [await draft(), await draft()];
  await clamd.stop();
  const file = await send(files, document(), { number: clean });
  await send(files, pdf(`(${eicar}${crypto.randomUUID()})`), { number: sick });
  assert.deepEqual([file.state, file.reasonCode], ['ATTACHMENT_STATE_QUARANTINED', 'scanner-unavailable']);
  await refusedWith(readFile(files, clean, file.id), 'attachment-not-clean');
  const torn = await draft();
  const [lost, whole] = [
    await send(files, document(), { number: torn }),
    await send(files, document(), { number: torn }),
  ];
  await stored('attachments.files').deleteOne({ filename: lost.id });
  for (const number of [clean, sick, torn]) await submit(client, number);
  const waiting = await until(
    () => read(client, clean),
    ({ state }) => state === 'STATE_WAITING_FOR_SCAN',
  );
  assert.deepEqual([waiting.wait?.party, waiting.wait?.code], ['portal', 'scanner-unavailable']);
  await clamd.start();
  for (const number of [clean, sick]) {
    await until(
      () => read(client, number),
      ({ state }) => state === 'STATE_UNDER_EXAMINATION',
    );
  }
  const { attachments } = await until(
    () => read(client, torn),
    (application) => application.attachments.some(({ state }) => state === 'ATTACHMENT_STATE_CLEAN'),
  );
  // What the storage has lost is never called clean: it may come back.
  assert.deepEqual(
    attachments.map(({ id, state }) => [id, state]),
    [
      [lost.id, 'ATTACHMENT_STATE_QUARANTINED'],
      [whole.id, 'ATTACHMENT_STATE_CLEAN'],
    ],
  );
  assert.equal((await readFile(files, clean, file.id, 'registrar')).attachment.state, 'ATTACHMENT_STATE_CLEAN');
  const seen = await read(client, sick, 'registrar');
  const [refused] = seen.attachments;
  assert.deepEqual([refused?.state, refused?.reasonCode], ['ATTACHMENT_STATE_REFUSED', 'infected']);
  assert.match(seen.notes[0]?.byLanguage.en ?? '', /virus was found in the file “Papers that show your studies”/);
  await refusedWith(readFile(files, sick, refused?.id ?? '', 'registrar'), 'attachment-not-clean');
});

test('a file whose instance died after the last byte is finished by another; what was done is not done twice', async () => {
  const number = await draft();
  const { id } = await send(files, document(), { number });
  const before = await bytesIn();
  await stored('uploads').updateOne({ _id: id }, { $unset: { outcome: 1 }, $set: { due: new Date(0) } });
  await until(
    () => as('dilnoza', () => files.getUpload({ number, id })),
    ({ upload }) => upload?.attachment?.state === 'ATTACHMENT_STATE_CLEAN',
  );
  assert.equal((await read(client, number)).attachments.length, 1);
  assert.equal(await bytesIn(), before);
});

test('what was kept of an upload is kept once, however small the pieces and however many send them at once', async () => {
  const number = await draft();
  const whole = document(3_000);
  const bytesOf = ({ id }: { id: string }) => stored('attachments.files').countDocuments({ filename: id });
  let upload = await beginUpload(files, whole.length, { number });
  for (const end of [1_000, 1_001, 1_002]) upload = await append(files, upload, whole.subarray(0, end));
  assert.equal(await bytesOf(upload), 1);
  const racing = [files, others, files, others].map((one) => append(one, upload, whole.subarray(0, 2_000)));
  const ended = await Promise.allSettled(racing);
  assert.equal(ended.filter(({ status }) => status === 'fulfilled').length, 1);
  for (const one of ended)
    if (one.status === 'rejected') assert.ok(isDomainError(one.reason, 'upload-offset-mismatch'), String(one.reason));
  assert.equal(await bytesOf(upload), 1);
  const { upload: kept } = await as('dilnoza', () => files.getUpload({ number, id: upload.id }));
  assert.ok(kept);
  await append(others, kept, whole);
  assert.ok((await readFile(files, number, upload.id)).bytes.equals(whole));
});

test('an upload whose bytes the storage has lost is refused, and can be taken away', async () => {
  const number = await draft();
  const whole = document(1_200_000);
  const begun = await beginUpload(files, whole.length, { number });
  const upload = await append(files, begun, whole.subarray(0, 1_100_000));
  await stored('attachments.files').deleteOne({ filename: begun.id, length: { $gt: 1_000_000 } });
  await refusedWith(append(files, upload, whole), 'attachment-refused', 'damaged');
  await as('dilnoza', () => files.removeAttachment({ number, id: upload.id }));
  assert.equal((await as('dilnoza', () => files.listAttachments({ number }))).attachments.length, 0);
});

test('bytes of a forgotten upload go, also when the storage was away just then', async () => {
  const db = database.db(`${around.mongo.name}-forgotten`);
  const sealer = {
    seal: (value: object) => Buffer.from(JSON.stringify(value)),
    open: (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString()),
  };
  const uploads = await openUploads(db as unknown as Connection, sealer as unknown as Sealer);
  const upload = {
    id: 'forgotten',
    number: 'D-1',
    owner: 'o',
    name: 'a',
    fileName: 'a',
    digest: '',
    size: 9,
    most: 9,
    offset: 1,
    parts: [],
  };
  await uploads.insert({ ...upload, createdAt: new Date(0), expires: new Date(1) });
  const cleared: string[] = [];
  let away = true;
  const clear = async (id: string) => {
    if (away) throw new Error('the storage is away');
    cleared.push(id);
  };
  const blobs = { find: async () => undefined, takeDue: async () => undefined };
  const sweep = () =>
    sweepFiles({ files: { uploads, blobs, vault: { clear } }, now: () => new Date(), timing: {} } as unknown as Intake);
  await assert.rejects(sweep(), /away/);
  assert.equal(await uploads.find(upload.id), undefined, 'it cannot be gone on with');
  assert.deepEqual([await uploads.list('D-1'), (await uploads.held('o')).count], [[], 0]);
  away = false;
  for (let i = 0; i < 2; i++) await sweep();
  assert.deepEqual(cleared, [upload.id]);
  await db.dropDatabase();
});

test('uploads that were refused do not make the list of files longer and longer', async () => {
  const number = await draft('malika');
  for (let round = 0; round < 2; round++) {
    await Promise.all(Array.from({ length: 60 }, () => beginUpload(files, 10, { number, by: 'malika' })));
    await stored('uploads').updateMany({ number }, { $set: { outcome: { state: 'refused', reason: 'empty' } } });
  }
  const last = await beginUpload(files, 10, { number, by: 'malika' });
  const { attachments } = await as('malika', () => files.listAttachments({ number }));
  assert.deepEqual([attachments.length, attachments.at(-1)?.id], [100, last.id]);
});

test('an upload nobody goes on with is forgotten with its bytes', async () => {
  const number = await draft();
  const whole = document(200_000);
  const upload = await beginUpload(files, whole.length, { number });
  const { offset } = await append(files, upload, whole.subarray(0, 100_000));
  assert.equal(offset, 100_000, 'what came before the sender ended is kept');
  skew += 2 * hours;
  await until(
    () => stored('attachments.files').countDocuments({ filename: upload.id }),
    (count) => count === 0,
  );
  await refusedWith(
    as('dilnoza', () => files.getUpload({ number, id: upload.id })),
    'attachment-unknown',
  );
});

test('the same through a storage that speaks S3; what it loses or alters is found out', async () => {
  const s3 = await openS3Storage();
  try {
    const sealer = {
      sealBytes: (bytes: Uint8Array) => Buffer.from(bytes),
      openBytes: (bytes: Uint8Array) => Buffer.from(bytes),
    };
    const instance = await around.intake({
      now: later,
      files: { storage: { kind: 's3', ...s3.config }, limits: { ...filesConfig.limits, uploadsPerOwner: 3 } },
      timing: { sweepMs: 60_000 },
    });
    const stand = around.filesClient(instance);
    const number = await draft('malika');
    const whole = document(1_100_000);
    const { id } = await send(stand, whole, { number, by: 'malika' });
    assert.ok((await readFile(stand, number, id, 'malika')).bytes.equals(whole));
    const [key = '', bytes = Buffer.alloc(0)] = [...s3.objects].find(([one]) => one.startsWith(`${id}/0-`)) ?? [];
    s3.objects.set(key, Buffer.from(bytes).fill(0, 1_000, 1_001));
    await refusedWith(readFile(stand, number, id, 'malika'), 'attachment-damaged');
    s3.objects.delete(key);
    await refusedWith(readFile(stand, number, id, 'malika'), 'attachment-damaged');
    const strangers = await draft('aziz');
    const atOnce = Array.from({ length: 20 }, () => beginUpload(stand, 10, { number: strangers, by: 'aziz' }));
    const begun = (await Promise.allSettled(atOnce)).filter(({ status }) => status === 'fulfilled');
    assert.ok(begun.length <= 3, `${begun.length} uploads at once`);
    s3.busy = true;
    await refusedWith(readFile(stand, number, id, 'malika'), 'attachment-storage-unavailable');
    s3.busy = false;
    const stranger = createVault(openS3({ ...s3.config, secretAccessKey: 'wrong' }), sealer);
    await refusedWith(stranger.keep('a', 0, Buffer.from('b')), 'attachment-storage-unavailable');
    const vault = createVault(openS3(s3.config), sealer);
    const part = await vault.keep('a', 0, Buffer.from('b'));
    await vault.keep('a', 1, Buffer.from('c'));
    await vault.clear('a', [part]);
    assert.deepEqual(
      [...s3.objects.keys()].filter((one) => one.startsWith('a/')),
      [part.key],
    );
    await instance.stop();
  } finally {
    await s3.stop();
  }
});
