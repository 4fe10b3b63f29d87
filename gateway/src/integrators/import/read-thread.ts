/** The thread a file is read in: whatever the file makes it do, requests go on meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseGraph } from './parse.ts';
import type { File } from './read-apart.ts';
import { type Known, readCatalogue } from './read-catalogue.ts';
import type { ReadCatalogue } from './report.ts';
import { bounds, ImportRefused } from './statement.ts';
import { toYaml } from './write-yaml.ts';

const { file, known } = workerData as { file: File; known: Known };

try {
  const statements = await parseGraph(file.text, file.type, file.ownContext);
  const catalogue = readCatalogue(statements, known);
  parentPort?.postMessage({ catalogue: { ...catalogue, texts: textsOf(catalogue) } });
} catch (error) {
  if (!(error instanceof ImportRefused)) throw error;
  parentPort?.postMessage({ refused: { code: error.code, message: error.message } });
}

/** Throws when they are more than the catalogue takes at once. */
function textsOf({ services }: ReadCatalogue): string[] {
  const texts = services.map(({ passport, missing }) => toYaml(passport, missing));
  const sizes = texts.map((text) => Buffer.byteLength(text));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  if (whole <= bounds.texts && sizes.every((size) => size <= bounds.text)) return texts;
  const message =
    'The passports are larger than 256 KiB each, or 900 KiB together. Divide the file, or shorten its services.';
  throw new ImportRefused('graph-too-large', message);
}
