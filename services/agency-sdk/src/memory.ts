/**
 * Which questions that may be answered late a provider has heard of. They are good for up to 30 days, so what keeps others from
 * being asked twice, their age, does not keep these; and a provider that was started anew must not have forgotten.
 */
import { type FileHandle, open, readFile, rename } from 'node:fs/promises';

/** A question that says until when it may be answered. */
export interface LateQuestion {
  id: string;
  /** Instants. */
  askedAt: string;
  answerBy: string;
}

export interface Memory {
  /**
   * When the question was heard of first, milliseconds since the epoch: now, if it was not, and then it is kept when this
   * resolves. Undefined when that cannot be known.
   */
  heard(question: LateQuestion): Promise<number | undefined>;
  close(): Promise<void>;
}

/** So many questions are remembered at a time; of further ones nothing is known. */
const most = 200_000;
const line = /^([0-9a-f-]{36}) (\d{1,15}) (\d{1,15})$/;

interface Heard {
  first: number;
  until: number;
}

/** A memory as long as the process: of what was asked before it began nothing is known. */
export function createMemory(): Memory {
  const since = Date.now();
  const known = new Map<string, Heard>();
  return {
    heard: async (question) => (Date.parse(question.askedAt) < since ? undefined : take(known, question)?.first),
    close: async () => undefined,
  };
}

/**
 * A memory in a file, which one process at a time may have open. It holds identifiers and times, nothing of the questions. A new
 * file means that nothing was answered yet: keep it as long as the provider.
 */
export async function openMemory(path: string): Promise<Memory> {
  const known = readLines(await readFile(path, 'utf8').catch(emptyIfMissing));
  const file = await rewrite(path, known);
  let writing: Promise<unknown> = Promise.resolve();
  return {
    heard: async (question) => {
      const there = known.get(question.id);
      if (there) {
        await writing;
        return there.first;
      }
      const taken = take(known, question);
      if (!taken) return undefined;
      const text = lineOf(question.id, taken);
      // One after the other: what is half written at the end of the process must be the last line.
      const written = writing
        .then(() => append(file, text))
        .catch((error: unknown) => {
          known.delete(question.id);
          throw error;
        });
      writing = written.catch(() => undefined);
      await written;
      return taken.first;
    },
    close: async () => {
      await writing;
      await file.close();
    },
  };
}

function take(known: Map<string, Heard>, { id, answerBy }: LateQuestion): Heard | undefined {
  const there = known.get(id);
  if (there) return there;
  const now = Date.now();
  if (known.size >= most) for (const [old, { until }] of known) if (until < now) known.delete(old);
  if (known.size >= most) return undefined;
  const heard = { first: now, until: Date.parse(answerBy) };
  known.set(id, heard);
  return heard;
}

async function append(file: FileHandle, text: string): Promise<void> {
  await file.appendFile(text);
  await file.datasync();
}

/** The file without what is over. */
async function rewrite(path: string, known: ReadonlyMap<string, Heard>): Promise<FileHandle> {
  const fresh = `${path}.new`;
  const file = await open(fresh, 'w', 0o600);
  await append(file, [...known].map(([id, heard]) => lineOf(id, heard)).join(''));
  await rename(fresh, path);
  return file;
}

function readLines(text: string): Map<string, Heard> {
  const now = Date.now();
  const found = text.split('\n').flatMap((one) => {
    const [, id = '', first, until] = line.exec(one) ?? [];
    return id !== '' && Number(until) >= now ? [[id, { first: Number(first), until: Number(until) }] as const] : [];
  });
  return new Map(found);
}

function lineOf(id: string, { first, until }: Heard): string {
  return `${id} ${first} ${until}\n`;
}

function emptyIfMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}
