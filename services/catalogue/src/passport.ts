/** The author's command: `passport check FILE…` prints every fault of the passports, `file:line:column path message`. */
import { readFile } from 'node:fs/promises';
import { readContentDirectory } from './config.ts';
import { knownCodes, readReference } from './content.ts';
import { checkPassport, type Known } from './domain/check-passport.ts';
import { type Fault, formatFault } from './domain/fault.ts';

const usage = 'Usage: passport check FILE…   checks passports and prints every fault; FILE is a YAML document';

/** Gives the exit code: 0 without faults, 1 with faults, 2 when it was called wrongly. */
async function main([command, ...files]: readonly string[]): Promise<number> {
  if (command !== 'check' || files.length === 0) {
    console.error(usage);
    return 2;
  }
  const { reference, faults } = await readReference(readContentDirectory());
  const known = knownCodes(reference);
  for (const file of files) faults.push(...(await checkFile(file, known)));
  for (const fault of faults) console.log(formatFault(fault));
  if (faults.length > 0) console.error(`${faults.length} fault${faults.length === 1 ? '' : 's'}`);
  else console.log(`${files.length} passport${files.length === 1 ? '' : 's'} without a fault`);
  return faults.length > 0 ? 1 : 0;
}

async function checkFile(file: string, known: Known): Promise<Fault[]> {
  try {
    return checkPassport(await readFile(file, 'utf8'), { file, known }).faults;
  } catch (error) {
    const message = `The file cannot be read: ${error instanceof Error ? error.message : error}.`;
    return [{ file, line: 1, column: 1, path: '', code: 'unreadable', message }];
  }
}

process.exitCode = await main(process.argv.slice(2));
