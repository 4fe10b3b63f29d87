/** What the agency says of its system: `conformance.yaml`, with the files of its record types. */
import { dirname, resolve } from 'node:path';
import { Faults, readYaml } from '@darcha/exchange/content/files.ts';
import { readRecordType } from '@darcha/exchange/content/read-content.ts';
import type { RecordType } from '@darcha/exchange/domain/record-types.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';

export type Arguments = Record<string, unknown>;

/** A record type that the system answers, with arguments for which there is a record, and for which there is none. */
export interface Provided {
  recordType: RecordType;
  found: [Arguments, ...Arguments[]];
  notFound: [Arguments, ...Arguments[]];
}

/** A record type that the system asks for. */
export interface Asked {
  recordType: RecordType;
  /** What it is answered: a whole record. */
  record: Record<string, unknown>;
  /** Makes the system ask once, and ends with 0 when it believed the answer. */
  command: [string, ...string[]];
  /** Variables of its surroundings the command needs; a "*" at the end stands for any rest of a name. */
  environment?: string[];
}

export interface Plan {
  /** Code of the member. */
  member: string;
  /** Where the file is; the command is run there. */
  directory: string;
  provides: Provided[];
  asks: Asked | undefined;
}

interface PlanFile {
  member: string;
  provides?: (Omit<Provided, 'recordType'> & { recordType: string })[];
  asks?: Omit<Asked, 'recordType'> & { recordType: string };
}

const samples = { type: 'array', minItems: 1, maxItems: 100, items: { type: 'object' } };
const text = { type: 'string', minLength: 1 };
const form = {
  type: 'object',
  required: ['member'],
  anyOf: [{ required: ['provides'] }, { required: ['asks'] }],
  additionalProperties: false,
  properties: {
    member: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,62}$' },
    provides: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      items: {
        type: 'object',
        required: ['recordType', 'found', 'notFound'],
        additionalProperties: false,
        properties: { recordType: text, found: samples, notFound: samples },
      },
    },
    asks: {
      type: 'object',
      required: ['recordType', 'record', 'command'],
      additionalProperties: false,
      properties: {
        recordType: text,
        record: { type: 'object' },
        command: { type: 'array', minItems: 1, items: text },
        environment: {
          type: 'array',
          maxItems: 50,
          items: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*\\*?$' },
        },
      },
    },
  },
};
const isPlanFile = new Ajv2020({ allErrors: true, strictRequired: false }).compile<PlanFile>(form);

/** Throws one error that lists every fault of the file, and of the record types it names, with their lines. */
export function readPlan(file: string): Plan {
  const directory = dirname(resolve(file));
  const faults = new Faults(directory);
  const path = resolve(file);
  const read = readYaml(path, isPlanFile, faults);
  const plan = read && { member: read.member, directory, ...partsOf(read, { path, directory, faults }) };
  faults.throwIfAny();
  if (!plan) throw new Error(`${file} could not be read.`);
  return plan;
}

interface Place {
  path: string;
  directory: string;
  faults: Faults;
}

function partsOf(read: PlanFile, place: Place): Pick<Plan, 'provides' | 'asks'> {
  const { path, directory, faults } = place;
  const recordTypeAt = (name: string) => readRecordType(resolve(directory, name), faults);
  const provides = (read.provides ?? []).flatMap((one, index) => {
    const recordType = recordTypeAt(one.recordType);
    if (!recordType) return [];
    const at = `/provides/${index}`;
    if (recordType.provider !== read.member) {
      faults.add(path, `${at}/recordType`, `${recordType.id} is not one of ${read.member}'s record types.`);
    }
    for (const name of ['found', 'notFound'] as const) {
      one[name].forEach((given, i) => {
        for (const { path: where, message } of recordType.checkArguments(given)) {
          faults.add(path, `${at}/${name}/${i}${where}`, `These are no arguments of ${recordType.id}: ${message}.`);
        }
      });
    }
    return [{ ...one, recordType }];
  });
  return { provides, asks: askedOf(read, recordTypeAt, place) };
}

function askedOf(
  { asks }: PlanFile,
  recordTypeAt: (name: string) => RecordType | undefined,
  { path, faults }: Place,
): Asked | undefined {
  const recordType = asks && recordTypeAt(asks.recordType);
  if (!asks || !recordType) return undefined;
  for (const { path: where, message } of recordType.checkRecord(asks.record, [...recordType.fields.keys()])) {
    faults.add(path, `/asks/record${where}`, `This is no record of ${recordType.id}: ${message}.`);
  }
  return { ...asks, recordType };
}
