import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { agreementsForm, recordTypeForm } from './forms.ts';

test('the forms of the content are JSON Schemas by the standard', () => {
  const ajv = new Ajv2020();
  for (const form of [agreementsForm, recordTypeForm]) assert.ok(ajv.validateSchema(form), ajv.errorsText());
});
