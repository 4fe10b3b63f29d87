/** What a figure runs in: only what it needs, so that nothing else takes processor time beside it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabase } from '@darcha/database/database.ts';
import { root } from '../config.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

interface Closing {
  close(): Promise<void>;
}

export interface Engine {
  uri: string;
  /** The engine's process; of an engine that was given it is not known, and our own stands for it. */
  pid: number;
}

type Figures<F> = () => Promise<F>;

/** A whole Darcha, with its agencies. */
export function inSystem<F extends Closing>(open: (system: TestSystem) => Promise<F>): Figures<F> {
  const env = { DARCHA_LOG_LEVEL: 'info', DARCHA_INTAKE_DRAFTS_PER_OWNER: '1000000' };
  return () => within(startTestSystem({ env }), open, (system) => system.stop());
}

/** An engine alone. */
export function atEngine<F extends Closing>(open: (engine: Engine) => Promise<F>): Figures<F> {
  return inDirectory((directory) => {
    const database = startDatabase({ dataDirectory: directory, cacheDirectory: join(root, '.cache') });
    const opened = ({ uri, process: child }: Awaited<typeof database>) => open({ uri, pid: child?.pid ?? process.pid });
    return within(database, opened, ({ stop }) => stop());
  });
}

/** A directory that is emptied afterwards. */
export function inDirectory<F extends Closing>(open: (directory: string) => Promise<F>): Figures<F> {
  const made = async () => mkdtempSync(join(tmpdir(), 'darcha-bench-'));
  return () => within(made(), open, async (directory) => rmSync(directory, { recursive: true, force: true }));
}

async function within<S, F extends Closing>(
  starting: Promise<S>,
  open: (surroundings: S) => Promise<F>,
  leave: (surroundings: S) => Promise<void>,
): Promise<F> {
  const surroundings = await starting;
  try {
    const figure = await open(surroundings);
    const close = async () => {
      await figure.close();
      await leave(surroundings);
    };
    return { ...figure, close };
  } catch (error) {
    await leave(surroundings);
    throw error;
  }
}
