/** Answers with content: bytes that flow past the log, held to the manifest that stands in it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { contentOf, contentOfFile, saveContent } from '@darcha/agency-sdk/content.ts';
import { createSigner } from '@darcha/agency-sdk/signed-message.ts';
import { answer as answerCodec } from '@darcha/proto/contracts.ts';
import type { SendContentRequestInput } from '@darcha/proto/gen/darcha/exchange/v1/SendContentRequest.ts';
import { all, lying, openScans, pdf, type Scans, some, wanted } from './scans.ts';
import { codes, failure, questionBytes, until } from './support.ts';

let scans: Scans;
before(async () => {
  scans = await openScans({ perMember: 2, stallMs: 2_000 });
});
after(() => scans.around.end());

const large = some(5 * 1024 * 1024 + 17);
/** More than one message takes. */
const medium = some(1_300_017);
const record = { number: '91203950010011' };

/** The error by which the content ends. */
async function broken(): Promise<{ code: string; fault: string | undefined; party: string | undefined }> {
  const { content } = await scans.asker.askWithContent(wanted);
  assert.ok(content);
  const { code, details, party } = await failure(all(content));
  return { code, fault: details.fault, party };
}

test('a file comes as it is and is written whole; the log proves its digest and holds none of it', async () => {
  const { asker, around } = scans;
  const [from, to] = [join(around.directory, 'from.pdf'), join(around.directory, 'to.pdf')];
  writeFileSync(from, large);
  scans.content = await contentOfFile(from, pdf);
  const { manifest } = scans.content;
  const answered = await asker.askWithContent(wanted);
  assert.deepEqual(answered.record, { ...record, scan: manifest });
  assert.ok(answered.content);
  await saveContent(answered.content, to);
  assert.ok(readFileSync(to).equals(large));
  const entry = (await around.entries()).find(({ position }) => position === answered.logPosition);
  assert.deepEqual([entry?.verdict, entry?.answered?.signature], ['granted', answered.answer.signature]);
  const kept = entry && (await around.payloads().read(entry));
  const kept_ = answerCodec.decode(kept?.answer?.payload ?? Buffer.alloc(0));
  assert.deepEqual(JSON.parse(String(kept_.recordJson)).scan, manifest);
});

test('an answer may have no content, empty content, or content that the question does not ask for', async () => {
  const { asker } = scans;
  scans.content = undefined;
  const without = await asker.askWithContent(wanted);
  assert.deepEqual([without.record, without.content], [record, undefined]);
  scans.content = contentOf(Buffer.alloc(0), pdf);
  const empty = (await asker.askWithContent(wanted)).content;
  assert.equal((await all(empty ?? assert.fail())).length, 0);
  scans.content = lying(medium, () => assert.fail('nobody takes it'));
  const { record: plain } = await asker.ask({ ...wanted, fields: ['number'] });
  assert.deepEqual(plain, record);
});

test('who asks for the manifest alone gets it, and the bytes stay where they are', async () => {
  scans.content = contentOf(medium, pdf);
  const { record: found } = await scans.asker.ask(wanted);
  assert.deepEqual(found, { ...record, scan: scans.content.manifest });
});

test('a manifest that is not of the record type is no answer', async () => {
  scans.content = contentOf(medium, 'text/html');
  const error = await scans.around.refused(scans.asker.askWithContent(wanted), 'answer-invalid', 'failed');
  assert.equal(error.details.fault, 'schema');
  scans.content = { ...contentOf(medium, pdf), manifest: { mediaType: pdf, size: 52_428_801, sha256: '0'.repeat(64) } };
  await scans.around.refused(scans.asker.askWithContent(wanted), 'answer-invalid', 'failed');
});

test('a provider that sends more, fewer or other bytes is found out, and no file is left', async () => {
  const party = `agency:${codes.provider}`;
  const other = Buffer.from(medium).fill(7, 1_000_000, 1_000_001);
  const cases: [string, string | undefined, Buffer][] = [
    ['content-wrong', 'too-many', Buffer.concat([medium, Buffer.of(1)])],
    ['content-broken', undefined, medium.subarray(1)],
    ['content-wrong', 'digest', other],
  ];
  for (const [code, fault, sent] of cases) {
    scans.content = lying(medium, () => contentOf(sent, pdf).open());
    assert.deepEqual(await broken(), { code, fault, party });
  }
  const to = join(scans.around.directory, 'never.pdf');
  const { content } = await scans.asker.askWithContent(wanted);
  assert.equal((await failure(saveContent(content ?? assert.fail(), to))).code, 'content-wrong');
  assert.deepEqual(
    [existsSync(to), readdirSync(scans.around.directory).filter((name) => name.endsWith('.part'))],
    [false, []],
  );
});

test('a provider that dies midway or falls silent ends the answer, and says who it was', async () => {
  const party = `agency:${codes.provider}`;
  scans.content = lying(medium, async function* () {
    yield medium.subarray(0, 100_000);
    throw new Error('the disk has gone');
  });
  assert.deepEqual(await broken(), { code: 'content-broken', fault: undefined, party });
  let left = false;
  const silence = Promise.withResolvers<void>();
  scans.content = lying(medium, async function* () {
    try {
      yield medium.subarray(0, 100_000);
      await silence.promise;
      yield medium.subarray(100_000);
    } finally {
      left = true;
    }
  });
  assert.deepEqual(await broken(), { code: 'content-slow', fault: undefined, party });
  silence.resolve();
  await until('the provider is let go', () => left);
});

test('an asker that reads nothing holds up its own answer only, is cut off, and the provider is let go', async () => {
  let taken = 0;
  let ended = false;
  const endless = some(25 * 1024 * 1024);
  scans.content = lying(endless, async function* () {
    try {
      for (; taken < 400; taken++) yield endless.subarray(taken * 65_536, (taken + 1) * 65_536);
    } finally {
      ended = true;
    }
  });
  const stalled = await scans.asker.askWithContent(wanted);
  await until('the provider is let go', () => ended);
  assert.ok(taken < 200, `${taken} of 400 parts were taken of the provider although nothing was read`);
  // What was on its way may still be read; the end is never taken for the end of the content.
  const { kind } = await failure(all(stalled.content ?? assert.fail()));
  assert.match(kind, /timeout|cancelled/);
  scans.content = contentOf(medium, pdf);
  const next = await scans.asker.askWithContent(wanted);
  assert.ok((await all(next.content ?? assert.fail())).equals(medium));
});

test('an asker that leaves lets the provider go, and gives its place free', async () => {
  for (let i = 0; i < 3; i++) {
    let ended = false;
    scans.content = lying(medium, async function* () {
      try {
        yield medium.subarray(0, 100_000);
        await new Promise(() => undefined);
      } finally {
        ended = true;
      }
    });
    const { content } = await scans.asker.askWithContent(wanted);
    if (i === 0) content?.cancel();
    else for await (const _ of content ?? assert.fail()) break;
    await until('the place is free', async () => {
      scans.content = undefined;
      await scans.asker.askWithContent(wanted);
      return true;
    });
    assert.equal(ended, false, 'a provider that waits for itself is not waited for');
  }
});

test('one transfer too many is refused and logged', async () => {
  scans.content = lying(medium, async function* () {
    yield medium.subarray(0, 10);
    await new Promise((resolve) => setTimeout(resolve, 400));
    yield medium.subarray(10);
  });
  const open = await Promise.all([scans.asker.askWithContent(wanted), scans.asker.askWithContent(wanted)]);
  const error = await scans.around.refused(scans.asker.askWithContent(wanted), 'transfers-exhausted', 'failed');
  assert.equal(error.kind, 'too-many');
  for (const { content } of open) assert.ok((await all(content ?? assert.fail())).equals(medium));
});

test('content is taken of the provider asked, once, and only while somebody waits', async () => {
  const { around, exchange } = scans;
  const question = await createSigner(codes.asker, around.signing(codes.asker)).sign(
    'question',
    questionBytes({ recordType: wanted.recordType, fields: wanted.fields, id: '6f6a1c5c-3a5e-4a43-9a6f-5d1b8c1f0a11' }),
  );
  const sending = (code: string) => {
    const client = around.client(exchange, around.connection(code));
    return (...messages: SendContentRequestInput[]) =>
      failure(
        client.sendContent(
          (async function* () {
            yield* messages;
          })(),
        ),
      );
  };
  const [provider, other] = [sending(codes.provider), sending(codes.other)];
  const first = { questionId: '6f6a1c5c-3a5e-4a43-9a6f-5d1b8c1f0a11' };
  let tried: string[] = [];
  scans.content = lying(some(3), async function* () {
    const early = await Promise.all([other(first, { chunk: some(3) }), provider(first, { chunk: some(3) })]);
    tried = early.map(({ code }) => code);
    yield some(3);
  });
  const chunks: Buffer[] = [];
  for await (const { chunk } of around.client(exchange, around.connection(codes.asker)).askWithContent({ question })) {
    if (chunk) chunks.push(chunk);
  }
  assert.deepEqual([Buffer.concat(chunks), tried], [some(3), ['content-unwanted', 'content-unwanted']]);
  assert.equal((await provider(first)).code, 'content-unwanted');
  assert.equal((await provider({ chunk: some(3) })).code, 'content-malformed');
  assert.equal((await provider()).code, 'content-malformed');
  assert.equal((await sending('newcomer')(first)).code, 'member-unknown');
});
