import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { newPortal, type Portal } from '../test/portal.ts';
import { sample } from '../test/sample.ts';
import { draw } from './draw.ts';
import { examineResult, verdictOf } from './examine.ts';
import { signResult } from './jws.ts';
import { seal, sealingTime } from './make.ts';
import { createPortalCertificate, type PortalCertificate } from './portal.ts';
import { sealRange, signatureIn } from './seal/range.ts';
import { signStatusList, statusFaultsOf } from './status-list.ts';

describe('a result as a file', () => {
  let portal: Portal;
  let stranger: Portal;
  let isPortal: PortalCertificate;
  let document: string;
  let pdf: Buffer;
  const examine = (bytes: Buffer) => examineResult(bytes, { portal: isPortal, isKnown: () => true });
  const print = async (by: Portal, jws: string) => {
    const sealedAt = sealingTime(sample, by.seal);
    return seal(await draw({ content: sample, language: 'kaa', document: jws, sealedAt }), by.seal);
  };

  before(async () => {
    [portal, stranger] = await Promise.all([newPortal(), newPortal()]);
    isPortal = createPortalCertificate([portal.authority], 'portal');
    document = await signResult(sample, portal.signing);
    pdf = await print(portal, document);
  });

  test('is genuine as PDF and as JWS, and both say the same', async () => {
    const [asPdf, asJws] = [await examine(pdf), await examine(Buffer.from(`${document}\n`))];
    assert.deepEqual([asPdf.kind, asPdf.faults, asPdf.content], ['pdf', [], sample]);
    assert.deepEqual([asJws.kind, asJws.faults, asJws.content], ['jws', [], sample]);
    assert.equal(asPdf.digest, asJws.digest);
    assert.equal(asPdf.sealedAt?.toISOString(), sample.issuedAt);
  });

  test('is drawn the same each time, up to the signature', async () => {
    const { from, to } = sealRange(pdf) ?? assert.fail('no seal');
    const again = await print(portal, document);
    assert.ok(again.subarray(0, from).equals(pdf.subarray(0, from)));
    assert.ok(again.subarray(to).equals(pdf.subarray(to)));
  });

  test('nothing longer than the place that is kept for a seal is read as one', () => {
    const { from, to } = sealRange(pdf) ?? assert.fail('no seal');
    const room = (to - from - 2) / 2;
    const found = (length: number) => {
      const der = Buffer.from([0x30, 0x82, (length - 4) >> 8, (length - 4) & 0xff, ...Buffer.alloc(length - 4, 0x05)]);
      const place = Buffer.from(`<${der.toString('hex')}>`);
      return signatureIn(place, { from: 0, to: place.length })?.length;
    };
    assert.deepEqual([found(room), found(room + 1)], [room, undefined]);
  });

  test('changed by one byte anywhere, or cut, or made longer, it is genuine no more', async () => {
    const { from, to } = sealRange(pdf) ?? assert.fail('no seal');
    const everywhere = Array.from({ length: 80 }, (_, i) => Math.floor((i * pdf.length) / 80));
    const atTheSeal = Array.from({ length: 40 }, (_, i) => from - 120 + i * 5);
    const inTheSeal = [from, from + 1, from + 2, from + 400, from + 1_500, from + 2_900, to - 2, to - 1, to];
    for (const at of [...everywhere, ...atTheSeal, ...inTheSeal, pdf.length - 1]) {
      const changed = Buffer.from(pdf);
      // Of a hexadecimal digit this changes the case where it has one, which no signature would notice.
      changed[at] = (changed[at] ?? 0) ^ 0x20;
      assert.notDeepEqual((await examine(changed)).faults, [], `byte ${at}`);
    }
    const others = [pdf.subarray(0, -1), Buffer.concat([pdf, Buffer.from('\n')]), Buffer.concat([pdf, pdf])];
    for (const other of others) assert.notDeepEqual((await examine(other)).faults, []);
  });

  test('what somebody changed is altered; what the portal never issued is unknown; every fault is told', async () => {
    const said = async (bytes: Buffer) => {
      const { faults } = await examine(bytes);
      return { verdict: verdictOf(faults), faults };
    };
    const middle = Buffer.from(pdf);
    middle[2_000] = (middle[2_000] ?? 0) ^ 1;
    assert.deepEqual(await said(middle), { verdict: 'altered', faults: ['seal-invalid'] });
    const later = Buffer.concat([pdf, Buffer.from('% more\n')]);
    assert.deepEqual(await said(later), { verdict: 'altered', faults: ['seal-not-whole'] });
    // A real document in a sheet that somebody else drew.
    assert.deepEqual(await said(await print(stranger, document)), {
      verdict: 'unknown',
      faults: ['seal-certificate-invalid'],
    });
    const forged = await signResult({ ...sample, holder: { name: 'Somebody Else' } }, stranger.signing);
    assert.deepEqual(await said(await print(stranger, forged)), {
      verdict: 'unknown',
      faults: ['seal-certificate-invalid', 'certificate-invalid'],
    });
    const plain = Buffer.from('%PDF-1.7\n%%EOF\n');
    assert.deepEqual(await said(plain), { verdict: 'unknown', faults: ['seal-missing', 'document-missing'] });
    for (const nothing of ['', 'x', '\u0000', '{}']) {
      assert.deepEqual(await said(Buffer.from(nothing)), { verdict: 'unknown', faults: ['malformed'] });
    }
  });

  const pdfsig = spawnSync('pdfsig', ['-v']).error ? 'pdfsig of poppler is not on the PATH' : false;
  test('poppler, which knows nothing of us, finds the seal valid and over the whole file', { skip: pdfsig }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'darcha-pdfsig-'));
    try {
      writeFileSync(join(folder, 'result.pdf'), pdf);
      const { stdout } = spawnSync('pdfsig', ['-nocert', join(folder, 'result.pdf')]);
      assert.match(String(stdout), /Signature is Valid/);
      assert.match(String(stdout), /Total document signed/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('another member’s certificate, and the key of messages on a sheet, are not the portal’s seal', async () => {
    const member = createPortalCertificate([portal.authority], 'tax-committee');
    const { faults } = await examineResult(pdf, { portal: member, isKnown: () => true });
    assert.deepEqual(faults, ['seal-certificate-invalid', 'certificate-invalid']);
    await assert.rejects(async () => seal(Buffer.from('%PDF-1.7'), portal.seal), /no place/);
  });

  test('the public list tells what was revoked, to whoever checks without asking', async () => {
    const place = { uri: 'https://darcha.example/lists/2026-11-22', idx: 271_828 };
    const at = new Date('2026-11-23T00:00:00Z');
    const list = (revoked: number[], by = portal, uri = place.uri) => signStatusList({ uri, revoked }, at, by.signing);
    const told = async (token: string, now = at) => statusFaultsOf(token, place, { portal: isPortal, at: now });
    assert.deepEqual(await told(await list([1, 271_827, 271_829])), []);
    assert.deepEqual(await told(await list([271_828])), ['revoked']);
    assert.deepEqual(await told(await list([271_828]), new Date('2026-11-25T00:00:00Z')), [
      'status-list-old',
      'revoked',
    ]);
    assert.deepEqual(await told(await list([], portal, 'https://elsewhere.example')), ['status-list-other']);
    assert.deepEqual(await told(await list([], stranger)), ['status-list-invalid']);
    assert.deepEqual(await told('x.y.z'), ['status-list-invalid']);
  });
});
