/** The release of a content: a number its authors raise, by which copies of the catalogue know whose is the newer. */
import type { ValidateFunction } from 'ajv';
import type { WrittenFile } from '../checking/check-reference.ts';
import type { Fault } from '../document/fault.ts';
import { compilerOf } from '../document/json-schema.ts';
import { reportSchemaFaults } from '../document/schema-faults.ts';
import { readYaml } from '../document/yaml-document.ts';
import { type PublishedVersion, sha256 } from '../published.ts';
import type { Reference } from '../reference.ts';

export interface Release {
  /** From 1; 0 is that of a database nothing is published in. */
  number: number;
  /** SHA-256 of everything in it, lower-case hexadecimal. */
  digest: string;
}

export const releaseFile = {
  type: 'object',
  additionalProperties: false,
  required: ['release'],
  properties: {
    release: { type: 'integer', minimum: 1, maximum: 1_000_000_000, description: 'The first release is 1.' },
  },
};

let validate: ValidateFunction | undefined;

/** The number that `content.yaml` gives, 0 when it has faults. Never throws. */
export function checkRelease({ file, text }: WrittenFile): { number: number; faults: Fault[] } {
  const { value, faults, report } = readYaml(text, file);
  validate ??= compilerOf({ allErrors: true, strict: true, verbose: true }).compile(releaseFile);
  const sound = value !== undefined && reportSchemaFaults(validate, value, report);
  return { number: sound ? (value as { release: number }).release : 0, faults };
}

/** The release that these lists and passports make up, in whatever order the passports are. */
export function toRelease(number: number, reference: Reference, versions: readonly PublishedVersion[]): Release {
  const lines = versions.map(({ id, version, digest, retired = '' }) => `${id}@${version} ${digest} ${retired}`);
  return { number, digest: sha256([...lines.sort(), JSON.stringify(reference)].join('\n')) };
}

/** What a content is to the one that is published: to be published, published already, out of date, or in conflict. */
export type Standing = 'newer' | 'same' | 'older' | 'conflict';

export function standing(own: Release, published: Release): Standing {
  if (own.number !== published.number) return own.number > published.number ? 'newer' : 'older';
  return own.digest === published.digest ? 'same' : 'conflict';
}
