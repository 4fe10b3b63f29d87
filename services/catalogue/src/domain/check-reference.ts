/** Holds the written lists of agencies, offices and events against their shape and against one another. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { reportTexts } from './check-texts.ts';
import type { Fault } from './fault.ts';
import type { Agency, CatalogueEvent, Office, Reference } from './reference.ts';
import { reportSchemaFaults } from './schema-faults.ts';
import { standardFormats } from './standard-formats.ts';
import { readYaml, type YamlDocument } from './yaml-document.ts';

/** A file and what it holds. */
export interface WrittenFile {
  file: string;
  text: string;
}

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
const span = /^(Mo|Tu|We|Th|Fr|Sa|Su)([-,](Mo|Tu|We|Th|Fr|Sa|Su))* ([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/;

const agency = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'name'],
  properties: {
    code,
    name: text,
    website: { type: 'string', pattern: '^https://', format: 'uri', maxLength: 500 },
    telephone,
    sample,
  },
};
const office = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'agency', 'region', 'name', 'address', 'latitude', 'longitude', 'hours'],
  properties: {
    code,
    agency: code,
    region: { type: 'string', format: 'region', description: 'ISO 3166-2, for example UZ-TK.' },
    name: text,
    address: text,
    latitude: { type: 'number', minimum: -90, maximum: 90 },
    longitude: { type: 'number', minimum: -180, maximum: 180 },
    hours: { type: 'array', minItems: 1, maxItems: 14, items: { type: 'string', format: 'opening-hours' } },
    telephone,
    sample,
  },
};
const event = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'title', 'business'],
  properties: { code, title: text, business: { type: 'boolean' } },
};

/** Never throws; gives the lists as far as they are sound, and every fault. */
export function checkReference(files: { agencies: WrittenFile; offices: WrittenFile; events: WrittenFile }): {
  reference: Reference;
  faults: Fault[];
} {
  const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: true });
  standardFormats(ajv);
  ajv.addFormat('opening-hours', span);
  ajv.addFormat('region', /^[A-Z]{2}-[A-Z0-9]{1,3}$/);
  ajv.addFormat('uz-telephone', /^\+[0-9]{9,15}$/);
  const read = <Item extends { code: string }>(file: WrittenFile, item: object) => {
    const document = readYaml(file.text, file.file);
    const validate = ajv.compile({ type: 'array', maxItems: 5_000, items: item });
    const sound = document.value !== undefined && reportSchemaFaults(validate, document.value, document.report);
    const items = (sound ? document.value : []) as Item[];
    reportTexts(items, document.report);
    reportTwins(items, document);
    return { items, document };
  };
  const agencies = read<Agency>(files.agencies, agency);
  const offices = read<Office>(files.offices, office);
  const events = read<CatalogueEvent>(files.events, event);
  const codes = new Set(agencies.items.map((item) => item.code));
  for (const [index, item] of offices.items.entries()) {
    if (codes.has(item.agency)) continue;
    const message = `There is no agency "${item.agency}". Add it to the agencies or correct it.`;
    offices.document.report([index, 'agency'], 'agency-unknown', message);
  }
  return {
    reference: { agencies: agencies.items, offices: offices.items, events: events.items },
    faults: [agencies, offices, events].flatMap(({ document }) => document.faults),
  };
}

function reportTwins(items: readonly { code: string }[], document: YamlDocument): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (seen.has(item.code)) {
      document.report([index, 'code'], 'code-twice', `The code "${item.code}" is used already. Give each its own.`);
    }
    seen.add(item.code);
  }
}
