/** The shapes of the entries of the reference lists, as JSON Schema. */
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { compilerOf } from '../document/json-schema.ts';
import { spanForm, timesForm } from '../edition/opening.ts';

const code = { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 64 };
const words = { type: 'string', pattern: '\\S', maxLength: 300 };
const text = {
  type: 'object',
  additionalProperties: false,
  required: ['uz-Latn', 'kaa', 'ru', 'en'],
  properties: { 'uz-Latn': words, 'uz-Cyrl': words, kaa: words, ru: words, en: words },
};
const telephone = { type: 'string', format: 'uz-telephone', description: 'For example "+998712000000", in quotes.' };
const sample = { type: 'boolean' };
const territoryCode = { type: 'string', format: 'territory', description: 'UZ, UZ-TK or UZ-TK-01.' };

export const territory = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'level', 'name'],
  properties: {
    code: territoryCode,
    level: { type: 'string', enum: ['republic', 'region', 'district'] },
    parent: territoryCode,
    name: text,
    sample,
  },
};

export const agency = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'name'],
  properties: {
    code,
    parent: code,
    territory: territoryCode,
    name: text,
    website: { type: 'string', pattern: '^https://', format: 'uri', maxLength: 500 },
    telephone,
    sample,
  },
};

const exception = {
  type: 'object',
  additionalProperties: false,
  required: ['day', 'hours'],
  properties: {
    day: { type: 'string', format: 'date' },
    hours: {
      type: 'array',
      maxItems: 6,
      description: 'An empty list says that it is closed all day.',
      items: { type: 'string', format: 'times-of-day', description: 'For example "09:00-13:00".' },
    },
    note: text,
  },
};

/** When an office is open: the same in the list and when its agency says it anew. */
const opening = {
  hours: {
    type: 'array',
    minItems: 1,
    maxItems: 14,
    items: {
      type: 'string',
      format: 'opening-hours',
      maxLength: 60,
      description: 'For example "Mo-Fr 09:00-13:00".',
    },
  },
  exceptions: { type: 'array', maxItems: 100, items: exception },
  telephone,
};

export const officeHours = {
  type: 'object',
  additionalProperties: false,
  required: ['hours', 'exceptions'],
  properties: opening,
};

/** Positions are held to a box around the country: a latitude written for a longitude is found at once. */
export const office = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'agency', 'region', 'name', 'address', 'latitude', 'longitude', 'hours'],
  properties: {
    code,
    agency: code,
    region: { type: 'string', format: 'region', description: 'ISO 3166-2, for example UZ-TK.' },
    district: { type: 'string', format: 'district', description: 'For example UZ-TK-01.' },
    name: text,
    address: text,
    latitude: { type: 'number', minimum: 37, maximum: 46, description: 'Degrees north.' },
    longitude: { type: 'number', minimum: 55, maximum: 74, description: 'Degrees east.' },
    ...opening,
    sample,
  },
};

export const event = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'title', 'business'],
  properties: {
    code,
    title: text,
    business: { type: 'boolean' },
    services: { type: 'array', maxItems: 50, uniqueItems: true, items: code },
  },
};

const answerName = { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$', maxLength: 64 };

export const bundle = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'event', 'title', 'summary', 'services'],
  properties: {
    code,
    event: code,
    title: text,
    summary: text,
    services: { type: 'array', minItems: 2, maxItems: 8, uniqueItems: true, items: code },
    shared: {
      type: 'array',
      minItems: 1,
      maxItems: 30,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'title', 'answers'],
        properties: {
          name: answerName,
          title: text,
          answers: {
            type: 'object',
            minProperties: 2,
            maxProperties: 8,
            propertyNames: code,
            additionalProperties: answerName,
          },
        },
      },
    },
  },
};

const record = { type: 'string', pattern: '^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*@[1-9][0-9]{0,3}$', maxLength: 140 };
const value = { type: ['string', 'number'], maxLength: 200 };

export const question = {
  type: 'object',
  additionalProperties: false,
  required: ['record', 'title'],
  properties: {
    record,
    presence: { const: true, description: 'Asks whether there is such a record at all; without "field".' },
    field: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$', maxLength: 64 },
    type: { type: 'string', enum: ['string', 'integer', 'number', 'boolean'] },
    format: { type: 'string', enum: ['date'] },
    enum: { type: 'array', minItems: 1, maxItems: 100, uniqueItems: true, items: value },
    options: { type: 'object', additionalProperties: text },
    title: text,
    help: text,
  },
};

export function createShapeChecker(): Ajv2020 {
  const ajv = compilerOf({ allErrors: true, strict: true, allowUnionTypes: true, verbose: true });
  ajv.addFormat('opening-hours', spanForm);
  ajv.addFormat('times-of-day', timesForm);
  ajv.addFormat('region', /^UZ-[A-Z]{2}$/);
  ajv.addFormat('district', /^UZ-[A-Z]{2}-[0-9]{2,3}$/);
  ajv.addFormat('territory', /^UZ(-[A-Z]{2}(-[0-9]{2,3})?)?$/);
  ajv.addFormat('uz-telephone', /^\+[0-9]{9,15}$/);
  return ajv;
}
