import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The file's text, or `undefined` when there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Writes the whole file or nothing, replacing what was there. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const temporary = await writeBeside(file, text, 0o644);
  await rename(temporary, file);
}

/**
 * Writes a key for this user alone, unless there is one already: two processes that make the same key at the same
 * time end with one. Gives the text that is in the file now.
 */
export async function keepFirstKey(file: string, text: string): Promise<string> {
  const temporary = await writeBeside(file, text, 0o600);
  try {
    await link(temporary, file);
    return text;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    return await readFile(file, 'utf8');
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeBeside(file: string, text: string, mode: number): Promise<string> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${randomUUID()}.new`;
  await writeFile(temporary, text, { mode, flush: true });
  return temporary;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
