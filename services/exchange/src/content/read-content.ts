/** Reads record types and agreements from their files and checks them together. */
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Seed } from '../agreements/seed.ts';
import { createRecordType, type RecordType, type RecordTypeDefinition } from '../domain/record-types.ts';
import { faultsOfClasses } from '../domain/sensitivity.ts';
import { Faults, readYaml, yamlFiles } from './files.ts';
import { isAgreements, isManifestSchema, isRecordType } from './forms.ts';

export interface Content {
  recordTypes: ReadonlyMap<string, RecordType>;
  /** Agreements of a development installation. */
  seeds: Seed[];
}

/**
 * Reads `record-types/<agency>/<name>@<version>.yaml` and `agreements.yaml` below a directory. Throws one error that lists
 * every fault with its file and its place there.
 */
export function readContent(directory: string): Content {
  const faults = new Faults(directory);
  const folder = join(directory, 'record-types');
  const agreementsFile = join(directory, 'agreements.yaml');
  if (!existsSync(folder)) faults.add(folder, '', 'The folder of record types is missing.');
  if (!existsSync(agreementsFile)) faults.add(agreementsFile, '', 'The file of agreements is missing.');
  faults.throwIfAny();

  const definitions = new Map<string, RecordTypeDefinition>();
  const recordTypes = new Map<string, RecordType>();
  for (const file of yamlFiles(folder)) {
    const recordType = readRecordType(file, faults);
    if (!recordType) continue;
    definitions.set(recordType.id, recordType.definition);
    recordTypes.set(recordType.id, recordType);
  }
  const agreements = readYaml(agreementsFile, isAgreements, faults) ?? [];
  checkAgreements(agreementsFile, agreements, definitions, faults);
  faults.throwIfAny();
  return { recordTypes, seeds: agreements };
}

/** The record type in a file; undefined when it is not usable, and then its faults are recorded. */
export function readRecordType(file: string, faults: Faults): RecordType | undefined {
  const definition = readYaml(file, isRecordType, faults);
  return definition && compile(file, definition, faults);
}

function compile(file: string, definition: RecordTypeDefinition, faults: Faults): RecordType | undefined {
  const { id, provider, subject } = definition;
  if (!file.endsWith(`${sep}${id.replaceAll('/', sep)}.yaml`)) {
    faults.add(file, '/id', `"${id}" must be the name of its folder and file: record-types/${id}.yaml.`);
  }
  if (!id.startsWith(`${provider}/`)) faults.add(file, '/provider', `Must be the agency in the id "${id}".`);
  if (!Object.hasOwn(definition.arguments.properties, subject)) {
    faults.add(file, '/subject', `"${subject}" is not one of the arguments.`);
  }
  for (const name of definition.record.required ?? []) {
    if (!Object.hasOwn(definition.record.properties, name)) {
      faults.add(file, '/record/required', `"${name}" is not one of the properties.`);
    }
  }
  for (const part of ['arguments', 'record'] as const) {
    faultsOfClasses(definition[part], (path, message) => faults.add(file, `/${part}${path}`, message));
  }
  const { content } = definition;
  if (content !== undefined && !isManifestSchema(definition.record.properties[content])) {
    const what = isManifestSchema.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ');
    faults.add(
      file,
      '/content',
      `"${content}" must be a field of the record whose schema is that of a manifest: ${what}.`,
    );
  }
  checkTitles(file, definition, faults);
  try {
    return createRecordType(definition);
  } catch (error) {
    faults.add(file, '', `A schema cannot be used: ${(error as Error).message}`);
    return undefined;
  }
}

function checkTitles(file: string, { titles, record }: RecordTypeDefinition, faults: Faults): void {
  const fields = Object.keys(record.properties);
  for (const name of fields.filter((field) => !Object.hasOwn(titles, field))) {
    faults.add(file, '/titles', `"${name}" has no title; say in all five languages what it is.`);
  }
  for (const name of Object.keys(titles).filter((title) => !fields.includes(title))) {
    faults.add(file, '/titles', `"${name}" is not a field of the record.`);
  }
}

function checkAgreements(
  file: string,
  agreements: Seed[],
  recordTypes: ReadonlyMap<string, RecordTypeDefinition>,
  faults: Faults,
): void {
  const ids = new Set<string>();
  for (const [index, { id, recordType, fields, from, until }] of agreements.entries()) {
    if (ids.has(id)) faults.add(file, `/${index}/id`, `There is another agreement "${id}".`);
    ids.add(id);
    if (from > until) faults.add(file, `/${index}/until`, `The last day (${until}) is before the first (${from}).`);
    const known = recordTypes.get(recordType);
    if (!known) {
      faults.add(file, `/${index}/recordType`, `There is no usable record type "${recordType}".`);
      continue;
    }
    for (const name of fields.filter((field) => !Object.hasOwn(known.record.properties, field))) {
      faults.add(file, `/${index}/fields`, `"${name}" is not a field of ${recordType}.`);
    }
  }
}
