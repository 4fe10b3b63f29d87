import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedAs, tidyFileName } from './file-name.ts';

const cases: [given: string, expected: string][] = [
  ['Diplom.pdf', 'Diplom.pdf'],
  ['Никоҳ гувоҳномаси №4.pdf', 'Никоҳ гувоҳномаси №4.pdf'],
  ['Oʻqish daftarchasi.jpg', 'Oʻqish daftarchasi.jpg'],
  ['毕业证书.png', '毕业证书.png'],
  ['شهادة.pdf', 'شهادة.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Dilnoza\\Desktop\\diplom.pdf', 'diplom.pdf'],
  ['/', 'file'],
  ['..', 'file'],
  ['a\u0000b\r\nSet-Cookie: x.pdf', 'abSet-Cookie_ x.pdf'],
  ['gpj.\u202efdp.exe', 'gpj.fdp.exe'],
  ['  .hidden. ', 'hidden'],
  ['CON.pdf', '_CON.pdf'],
  ['a"<b>|?*.pdf', 'a__b____.pdf'],
  ['', 'file'],
];

test('a name keeps its script and loses its path, its controls and what systems trip over', () => {
  for (const [given, expected] of cases) assert.equal(tidyFileName(given), expected, JSON.stringify(given));
});

test('two ways of writing the same letter are one', () => {
  assert.equal(tidyFileName('й.pdf'.normalize('NFD')), 'й.pdf'.normalize('NFC'));
});

test('a long name is cut within no character, and keeps its ending', () => {
  const long = tidyFileName(`${'👨‍👩‍👧'.repeat(100)}.pdf`);
  assert.ok(long.endsWith('👨‍👩‍👧.pdf'));
  assert.ok(long.isWellFormed());
});

test('the ending is that of the content', () => {
  assert.equal(namedAs('photo.pdf', 'jpeg'), 'photo.pdf.jpg');
  assert.equal(namedAs('photo.JPEG', 'jpeg'), 'photo.JPEG');
  assert.equal(namedAs('letter', 'pdf'), 'letter.pdf');
  assert.equal(namedAs('letter.pdf.exe', 'pdf'), 'letter.pdf.exe.pdf');
});
