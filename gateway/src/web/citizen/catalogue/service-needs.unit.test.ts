/** What a service says that one has to bring. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatsIn } from '../../language/formats.ts';
import { sayIn } from '../../language/messages.ts';
import { environment } from '../../render.ts';

const paper = { title: 'Old card' };
const needs = (informs: boolean, papers: object[]) => {
  const service = { papers, attachments: [], signatures: { of: [] } };
  const context = { informs, service, records: [], say: sayIn('en'), format: formatsIn('en') };
  return environment.render('citizen/catalogue/service-needs.njk', context);
};

test('that no papers are needed is said only where one applies here: elsewhere the steps tell what to bring', () => {
  assert.match(needs(false, []), /No papers are needed/);
  assert.equal(needs(true, []).trim(), '');
  for (const informs of [true, false]) assert.match(needs(informs, [paper]), /What you need.*Old card/s);
});
