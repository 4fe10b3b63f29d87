/** What the author's command does: `passport check FILE…` tells every fault of the passports, `file:line:column path message`. */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { knownCodes, readReference } from './content.ts';
import { checkPassport, faultsOfDraft, type Known } from './domain/checking/check-passport.ts';
import { type Fault, formatFault } from './domain/document/fault.ts';
import { maxBytes } from './domain/document/yaml-document.ts';
import { readRecordTypes } from './record-types.ts';

const usage = `Usage: passport check FILE… [--records DIRECTORY]
  Checks passports and prints every fault; FILE is a YAML document. Outside of passports/<id>/<version>.yaml it is a
  draft, and may leave out "version" and "published".
  --records DIRECTORY   record types agencies give (<agency>/<name>@<version>.yaml), to hold evidence against`;

/** Where its words go, a line at a time. */
export interface Terminal {
  print(line: string): void;
  complain(line: string): void;
}

/** Gives the exit code: 0 without faults, 1 with faults, 2 when it was called wrongly. `content` is where the lists are. */
export async function passportCommand(words: readonly string[], content: string, to: Terminal): Promise<number> {
  const call = readCall(words);
  if (!call) {
    to.complain(usage);
    return 2;
  }
  const { reference, faults } = await readReference(content);
  const known = knownCodes(reference);
  if (call.records !== undefined) known.records = await readRecordTypes(call.records);
  for (const file of call.files) faults.push(...(await checkFile(file, known)));
  for (const fault of faults) to.print(formatFault(fault));
  if (faults.length > 0) to.complain(`${faults.length} fault${faults.length === 1 ? '' : 's'}`);
  else to.print(`${call.files.length} passport${call.files.length === 1 ? '' : 's'} without a fault`);
  return faults.length > 0 ? 1 : 0;
}

function readCall(words: readonly string[]): { files: string[]; records: string | undefined } | undefined {
  try {
    const options = { records: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const [command, ...files] = positionals;
    return command === 'check' && files.length > 0 ? { files, records: values.records } : undefined;
  } catch {
    // An unknown option; the usage names those there are.
    return undefined;
  }
}

/** Where versions stand, `passports/<id>/<version>.yaml`; elsewhere a file is a draft. */
const isVersion = /passports[/\\][^/\\]+[/\\]\d+\.yaml$/;

async function checkFile(file: string, known: Known): Promise<Fault[]> {
  try {
    const { faults } = checkPassport(await readBounded(file), { file, known });
    return isVersion.test(resolve(file)) ? faults : faultsOfDraft(faults);
  } catch (error) {
    const message = `The file cannot be read: ${error instanceof Error ? error.message : error}.`;
    return [{ file, line: 1, column: 1, path: '', code: 'unreadable', message }];
  }
}

/** No more than shows that a file is too large: it may be a device without end. */
async function readBounded(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, { end: maxBytes })) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
