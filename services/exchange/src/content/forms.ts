/** The form of the content's files as JSON Schema. */
import { languages } from '@darcha/proto/text.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Seed } from '../agreements/seed.ts';
import { largestQuota } from '../domain/agreements/terms.ts';
import { manifestSchemaForm } from '../domain/content.ts';
import type { RecordTypeDefinition } from '../domain/record-types.ts';

const code = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,62}$' };
const recordTypeId = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,62}/[a-z][a-z0-9-]{0,62}@[1-9][0-9]{0,3}$' };
const day = { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' };
const text = { type: 'string', minLength: 1, maxLength: 500 };
const names = (items: object) => ({ type: 'array', minItems: 1, maxItems: 100, uniqueItems: true, items });

/** Only what stays true when the record is cut to some of its fields may stand beside its properties. */
const objectSchema = {
  type: 'object',
  required: ['type', 'additionalProperties', 'properties'],
  additionalProperties: false,
  properties: {
    type: { const: 'object' },
    additionalProperties: { const: false },
    description: text,
    required: names(text),
    properties: { type: 'object', minProperties: 1, additionalProperties: { type: 'object' } },
    $defs: { type: 'object' },
  },
};

const textForm = {
  type: 'object',
  required: [...languages],
  additionalProperties: false,
  properties: Object.fromEntries(languages.map((language) => [language, text])),
};

export const recordTypeForm = {
  type: 'object',
  required: ['id', 'provider', 'title', 'titles', 'subject', 'arguments', 'record'],
  additionalProperties: false,
  properties: {
    id: recordTypeId,
    provider: code,
    title: textForm,
    titles: { type: 'object', additionalProperties: textForm },
    subject: text,
    arguments: objectSchema,
    record: objectSchema,
    content: text,
  },
};

export const agreementsForm = {
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'consumer', 'recordType', 'fields', 'purposes', 'basis', 'from', 'until'],
    additionalProperties: false,
    properties: {
      id: code,
      consumer: code,
      through: code,
      recordType: recordTypeId,
      fields: names(text),
      purposes: names(code),
      basis: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,99}$' },
      from: day,
      until: day,
      quota: {
        type: 'object',
        required: ['perDay', 'perMonth'],
        additionalProperties: false,
        properties: {
          perDay: { type: 'integer', minimum: 0, maximum: largestQuota },
          perMonth: { type: 'integer', minimum: 0, maximum: largestQuota },
        },
      },
    },
  },
};

// These schemas are sound, as a test says; to hold them to the standard's own would take longer than all else here.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, meta: false, validateSchema: false });
export const isRecordType = ajv.compile<RecordTypeDefinition>(recordTypeForm);
export const isManifestSchema = ajv.compile(manifestSchemaForm);
export const isAgreements = ajv.compile<Seed[]>(agreementsForm);
