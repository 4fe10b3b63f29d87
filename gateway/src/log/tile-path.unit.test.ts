import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTileName } from './tile-path.ts';

test('names of tiles, as the standard has them', () => {
  assert.deepEqual(readTileName('x001/x234/067'), { index: 1_234_067, width: 0 });
  assert.deepEqual(readTileName('000'), { index: 0, width: 0 });
  assert.deepEqual(readTileName('273.p/112'), { index: 273, width: 112 });
  assert.deepEqual(readTileName('x001/000.p/255'), { index: 1_000, width: 255 });
  assert.deepEqual(readTileName('x999/x999/999'), { index: 999_999_999, width: 0 });
});

test('anything else is no name', () => {
  const others = ['', '0', '00', '0000', 'x001', '001/067', 'x001/x067', 'x01/067', 'X001/067', '067.p', '067.p/'];
  const widths = ['067.p/0', '067.p/08', '067.p/256', '067.p/1000', '067.p/1/', '067/8', '067.q/8', '-67', '0x1'];
  const zeros = ['x000/067', 'x000/x001/067', 'x001/x001/x001/067', 'x001/x000'];
  for (const path of [...others, ...widths, ...zeros]) assert.equal(readTileName(path), undefined, path);
});
