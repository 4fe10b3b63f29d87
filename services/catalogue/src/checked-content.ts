/**
 * Content that was found sound before is not checked again. What is kept is named by every byte of the content and of the
 * checker, so that a change of either is looked at anew; content with faults is never kept.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Content, fingerprintOf, readContent } from './content.ts';
import { sha256 } from './domain/published.ts';

/** What decides whether content is sound, and in which form it is read. */
const checker = ['./domain', '../../../proto/passport'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** As `readContent`; `cache` is a directory of its owner alone that may be emptied at any time. */
export async function readCheckedContent(directory: string, cache: string | undefined): Promise<Content> {
  if (cache === undefined) return readContent(directory);
  const parts = await Promise.all([directory, ...checker].map(fingerprintOf));
  const file = join(cache, 'content', `${sha256(parts.join())}.json`);
  const kept = await readKept(file, directory);
  if (kept) return kept;
  const content = await readContent(directory);
  if (content.faults.length === 0) await keep(file, directory, content);
  return content;
}

async function readKept(file: string, directory: string): Promise<Content | undefined> {
  try {
    const content = JSON.parse(await readFile(file, 'utf8')) as Content;
    return withFiles(content, (name) => join(directory, name));
  } catch {
    // Not there, or not whole: it is checked as if for the first time.
    return undefined;
  }
}

async function keep(file: string, directory: string, content: Content): Promise<void> {
  const text = JSON.stringify(withFiles(content, (name) => relative(directory, name)));
  const unfinished = `${file}.${randomUUID()}`;
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 });
  await writeFile(unfinished, text, { mode: 0o600 });
  await rename(unfinished, file);
}

function withFiles(content: Content, name: (file: string) => string): Content {
  const named = <Written extends { file: string }>(written: Written) => ({ ...written, file: name(written.file) });
  return { ...content, release: named(content.release), passports: content.passports.map(named) };
}
