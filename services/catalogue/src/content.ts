/**
 * Reads a content directory: `content.yaml`, `agencies.yaml`, `offices.yaml`, `events.yaml`, `passports/<id>/<version>.yaml`,
 * and, where they are there, `territories.yaml`, `questions.yaml` and `bundles.yaml`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Passport } from '@darcha/proto/passport.ts';
import { checkPassport, type Known } from './domain/checking/check-passport.ts';
import { checkBundles, checkReference, type WrittenFile } from './domain/checking/check-reference.ts';
import type { Fault } from './domain/document/fault.ts';
import { sha256 } from './domain/published.ts';
import { checkRelease } from './domain/publishing/release.ts';
import type { Bundle, Reference } from './domain/reference.ts';

/** A passport without faults, and the file it was written in. */
export interface WrittenPassport extends WrittenFile {
  passport: Passport;
}

export interface Content {
  /** The file that says which release this is, and the number it gives. */
  release: WrittenFile & { number: number };
  reference: Reference;
  passports: WrittenPassport[];
  /** Every fault of every file. */
  faults: Fault[];
}

/** Changes with every byte of the directory; by it a content that was published before is known without being read. */
export async function fingerprintOf(directory: string): Promise<string> {
  const entries = await reading(directory, readdir(directory, { recursive: true, withFileTypes: true }));
  const parts: string[] = [];
  for (const entry of entries.sort(byPath)) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    parts.push(`${relative(directory, file)} ${sha256(await reading(directory, readFile(file)))}`);
  }
  return sha256(parts.join('\n'));
}

/** Reads and checks everything. Throws only when the directory or one of its files cannot be read. */
export async function readContent(directory: string): Promise<Content> {
  const { reference, faults } = await readReference(directory);
  const written = await readOne(directory, 'content.yaml');
  const { number, faults: faultsOfRelease } = checkRelease(written);
  faults.push(...faultsOfRelease);
  const known = knownCodes(reference);
  const passports: WrittenPassport[] = [];
  const root = join(directory, 'passports');
  const entries = await reading(directory, readdir(root, { recursive: true, withFileTypes: true }));
  for (const entry of entries.sort(byPath)) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    if (!/^[1-9]\d*\.yaml$/.test(entry.name) || join(entry.parentPath, '..') !== join(root)) {
      const message = 'Not a passport: passports stand in passports/<id>/<version>.yaml. Rename or remove the file.';
      faults.push({ file, line: 1, column: 1, path: '', code: 'file-name', message });
      continue;
    }
    const text = await readFile(file, 'utf8');
    const checked = checkPassport(text, { file, known });
    faults.push(...checked.faults);
    if (checked.passport) passports.push({ file, text, passport: checked.passport });
  }
  const { bundles, faults: faultsOfBundles } = await readBundles(directory, reference, passports);
  faults.push(...faultsOfBundles);
  const whole = bundles ? { ...reference, bundles } : reference;
  return { release: { ...written, number }, reference: whole, passports, faults };
}

async function readBundles(
  directory: string,
  { events }: Reference,
  passports: readonly WrittenPassport[],
): Promise<{ bundles?: Bundle[]; faults: Fault[] }> {
  const written = await readIfThere(directory, 'bundles.yaml');
  return written
    ? checkBundles(written, { events, passports: passports.map(({ passport }) => passport) })
    : { faults: [] };
}

/** Only the reference lists. */
export async function readReference(directory: string): Promise<{ reference: Reference; faults: Fault[] }> {
  const [agencies, offices, events, territories, questions, services] = await Promise.all([
    readOne(directory, 'agencies.yaml'),
    readOne(directory, 'offices.yaml'),
    readOne(directory, 'events.yaml'),
    readIfThere(directory, 'territories.yaml'),
    readIfThere(directory, 'questions.yaml'),
    ifThere(readdir(join(directory, 'passports'))),
  ]);
  return checkReference({ agencies, offices, events, territories, questions }, services && new Set(services));
}

async function readIfThere(directory: string, name: string): Promise<WrittenFile | undefined> {
  const file = join(directory, name);
  const text = await reading(directory, ifThere(readFile(file, 'utf8')));
  return text === undefined ? undefined : { file, text };
}

async function ifThere<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readOne(directory: string, name: string): Promise<WrittenFile> {
  const file = join(directory, name);
  return { file, text: await reading(directory, readFile(file, 'utf8')) };
}

async function reading<T>(directory: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The content directory ${directory} cannot be read: ${reason}. Name one in DARCHA_CATALOGUE_CONTENT that holds ` +
        'content.yaml, agencies.yaml, offices.yaml, events.yaml and passports/<id>/<version>.yaml.',
      { cause: error },
    );
  }
}

/** The codes passports may name. */
export function knownCodes(reference: Reference): Known {
  const codes = (list: readonly { code: string }[]) => new Set(list.map((item) => item.code));
  return { agencies: codes(reference.agencies), offices: codes(reference.offices), events: codes(reference.events) };
}

function byPath(a: { parentPath: string; name: string }, b: { parentPath: string; name: string }): number {
  return join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;
}
