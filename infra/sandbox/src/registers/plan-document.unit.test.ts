import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planDocument } from './plan-document.ts';

const home = {
  cadastreNumber: '10:99:01:01:01:0001',
  address: 'Toshkent shahri, Namuna koʻchasi (1\\2)',
  area: 61.5,
  owners: [],
  registeredOn: '2019-04-16',
};

test('the document is a PDF whose table leads to every object, a page for each home', () => {
  const bytes = planDocument([home, { ...home, area: 30 }]);
  const text = bytes.toString('latin1');
  assert.match(text, /^%PDF-1\.4\n[\s\S]*%%EOF\n$/);
  const table = Number(/startxref\n(\d+)\n/.exec(text)?.[1]);
  assert.ok(text.startsWith('xref\n0 8\n0000000000 65535 f \n', table));
  const places = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
  assert.equal(places.length, 7);
  for (const [index, place] of places.entries()) assert.ok(text.startsWith(`${index + 1} 0 obj\n`, place));
  assert.equal(text.match(/\/Type \/Page /g)?.length, 2);
  for (const [, length, stream] of text.matchAll(/\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/g)) {
    assert.equal(stream?.length, Number(length));
  }
  assert.match(text, /\(Manzil: Toshkent shahri, Namuna ko\\221chasi \\\(1\\\\2\\\)\)/);
});
