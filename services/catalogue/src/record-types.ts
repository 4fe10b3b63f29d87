/** Reads what records agencies give from a directory of record types, `<agency>/<name>@<version>.yaml`, as the exchange has it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownRecords, RecordShape } from './domain/checking/check-records.ts';
import { maxPartsOfList, readYaml } from './domain/document/yaml-document.ts';

/** Throws an Error that names the directory, or the file that is no record type. */
export async function readRecordTypes(directory: string): Promise<KnownRecords> {
  const records = new Map<string, RecordShape>();
  const names = await readdir(directory, { recursive: true });
  for (const name of names.filter((path) => path.endsWith('.yaml')).sort()) {
    const file = join(directory, name);
    const { value } = readYaml(await readFile(file, 'utf8'), file, { parts: maxPartsOfList });
    const { id, arguments: taken, record } = objectOf(value);
    if (typeof id !== 'string' || typeof record !== 'object') {
      throw new Error(`${file} is not a record type: it needs "id", "arguments" and "record". Correct or remove it.`);
    }
    const required = objectOf(taken).required;
    records.set(id, {
      arguments: Object.keys(objectOf(objectOf(taken).properties)),
      required: Array.isArray(required) ? required.map(String) : [],
      fields: Object.keys(objectOf(objectOf(record).properties)),
    });
  }
  return records;
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
