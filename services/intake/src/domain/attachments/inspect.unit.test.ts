import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FileType, fileTypes } from '@darcha/proto/passport.ts';
import { contentOf, docx, jpeg, odt, pdf, png, zip } from '../../../test/files.ts';
import { inspect } from './inspect.ts';
import { watch } from './watch.ts';

const limits = { bytes: 1024 * 1024, ratio: 50, entries: 20 };

async function found(bytes: Buffer, allowed: readonly FileType[] = fileTypes): Promise<string> {
  const content = contentOf(bytes);
  const finding = await inspect(content, await watch(content), allowed, limits);
  return 'type' in finding ? finding.type : finding.refused;
}

const html = Buffer.from('<!doctype html><script>alert(1)</script>');
const zeros = (bytes: number) => new Uint8Array(bytes);
const noise = (bytes: number) => Buffer.from(Array.from({ length: bytes }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255));
const rar = Buffer.from('526172211a0700cf907300000d00000000000000', 'hex');

/** The header of a part says less than there is. */
function lying(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4))
    copy.writeUInt32LE(10, at + 24);
  return copy;
}

/** Every part's bytes are those of the first: what is listed many times is there once. */
function overlapping(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const first = copy.indexOf('PK\x01\x02');
  for (let at = first; at >= 0; at = copy.indexOf('PK\x01\x02', at + 4)) {
    copy.copy(copy, at + 16, first + 16, first + 28);
    copy.copy(copy, at + 42, first + 42, first + 46);
  }
  return copy;
}

const cases: Record<string, [bytes: Buffer, expected: string]> = {
  'a PDF': [pdf(), 'pdf'],
  'a picture': [png(), 'png'],
  'a photograph': [jpeg(), 'jpeg'],
  'a photograph a camera has added to': [Buffer.concat([jpeg(), noise(5_000)]), 'jpeg'],
  'a document of an office program': [docx(), 'docx'],
  'an open document': [odt(), 'odt'],
  'nothing at all': [Buffer.alloc(0), 'empty'],
  'a program under the name of a document': [
    Buffer.concat([Buffer.from('MZ\x90\0'), noise(2_000)]),
    'type-not-allowed',
  ],
  'a page': [html, 'type-unknown'],
  'a drawing that can hold scripts': [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'type-unknown'],
  'an archive of anything': [zip({ 'a.txt': 'a' }), 'type-not-allowed'],
  'plain text': [Buffer.from('Salom, dunyo'), 'type-unknown'],
  'a PDF with a page before it': [Buffer.concat([html, pdf()]), 'type-unknown'],
  'a PDF with a page in its first lines': [Buffer.concat([Buffer.from('%PDF-1.7\n'), html, pdf()]), 'two-in-one'],
  'a PDF with an archive behind it': [Buffer.concat([pdf(), zip({ 'a.class': 'a' })]), 'two-in-one'],
  'a picture with an archive behind it': [Buffer.concat([png(), zip({ 'a.class': 'a' })]), 'two-in-one'],
  'a photograph with an archive behind it': [Buffer.concat([jpeg(), zip({ 'a.class': 'a' })]), 'two-in-one'],
  'a photograph with a RAR archive behind it': [Buffer.concat([jpeg(), rar]), 'two-in-one'],
  'a photograph with a page in its comment': [jpeg('<script src=//x></script>'), 'two-in-one'],
  'a picture with something behind it': [Buffer.concat([png(), noise(50)]), 'something-appended'],
  'a PDF with something behind it': [Buffer.concat([pdf(), noise(50)]), 'something-appended'],
  'a document with something behind it': [Buffer.concat([docx(), noise(50)]), 'something-appended'],
  'a document with something before it': [
    Buffer.concat([docx().subarray(0, 4), noise(50), docx()]),
    'something-appended',
  ],
  'half a PDF': [pdf().subarray(0, 200), 'damaged'],
  'half a document': [docx({}, 0).subarray(0, 300), 'something-appended'],
  'a photograph without a picture': [jpeg().subarray(0, 24), 'damaged'],
  'a document whose list of parts is broken': [
    Buffer.from(docx()).fill(0xff, docx().indexOf('PK\x01\x02') + 8, docx().indexOf('PK\x01\x02') + 40),
    'damaged',
  ],
  'a PDF that asks for a password': [pdf('/Encrypt 5 0 R'), 'password-protected'],
  'a PDF with a script': [pdf('/AA << /O << /S /JavaScript /JS (app.alert(1)) >> >>'), 'active-content'],
  'a PDF that starts programs': [pdf('/A << /S /Launch /F (cmd.exe) >>'), 'active-content'],
  'a PDF with files in it': [pdf('/Names << /EmbeddedFiles 9 0 R >>'), 'active-content'],
  'a PDF with a script whose name is written in digits': [
    pdf('/AA << /O << /S /J#61va#53cript /JS (1) >> >>'),
    'active-content',
  ],
  'a PDF with a script whose name ends with a comment': [
    pdf('/AA << /O << /S /JavaScript%\n/JS (1) >> >>'),
    'active-content',
  ],
  'a PDF with a script whose name ends with a zero': [
    pdf('/AA << /O << /S /JavaScript\0/JS (1) >> >>'),
    'active-content',
  ],
  'a PDF whose password is asked for in digits': [pdf('/Encr#79pt 5 0 R'), 'password-protected'],
  'a PDF whose password is asked for on the spot': [pdf('/Encrypt<< /Filter /Standard >>'), 'password-protected'],
  'a PDF that speaks of JavaScript': [pdf('/Title (#1 of /JavaScripts) /C#23 1'), 'pdf'],
  'a document with macros': [docx({ 'word/vbaProject.bin': 'x' }), 'active-content'],
  'an open document with macros': [odt({ 'Basic/Standard/Module1.xml': '<x/>' }), 'active-content'],
  'an open document that asks for a password': [
    odt({ 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    'password-protected',
  ],
  'a bomb': [docx({ 'word/media/a.bmp': zeros(900_000) }), 'unpacks-too-large'],
  'a bomb in many parts': [
    docx(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`word/${i}.xml`, 'x']))),
    'unpacks-too-large',
  ],
  'a bomb whose headers say it is small': [lying(docx({ 'word/media/a.bmp': zeros(900_000) })), 'damaged'],
  'a bomb whose parts share their bytes': [
    overlapping(zip({ 'a.xml': noise(5_000), 'b.xml': 'x', 'c.xml': 'x' }, 0)),
    'unpacks-too-large',
  ],
  'a document with a path that leads out': [docx({ '../../etc/passwd': 'x' }), 'damaged'],
  'a picture as large as a town': [png({ width: 60_000, height: 60_000 }), 'unpacks-too-large'],
};

for (const [name, [bytes, expected]] of Object.entries(cases)) {
  test(`${name}: ${expected}`, async () => assert.equal(await found(bytes), expected));
}

test('what is not among the types of the passport is refused, whatever it is called', async () => {
  assert.equal(await found(docx(), ['pdf']), 'type-not-allowed');
});

test('what must not be there is found where two looks meet, and the digest is that of all bytes', async () => {
  const step = 256 * 1024;
  const script = Buffer.from('/JavaScript ');
  const bytes = Buffer.concat([Buffer.alloc(step - 5, 0x20), script, Buffer.alloc(step)]);
  const seen = await watch(contentOf(bytes));
  assert.equal(seen.pdf, 'active-content');
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  assert.equal(seen.digest, Buffer.from(digest).toString('hex'));
});
