/**
 * `pnpm pages [WORD...]`: every page, or those whose path contains one of the words, in a system of its own; in each language, in
 * light and dark, on a narrow screen, and once without scripts. Tells what is wrong, then a line for each page.
 */
import { type Language, languages } from '@darcha/proto/text.ts';
import { startTestSystem } from '../support/system.ts';
import { findChromium, launchChromium } from './browser.ts';
import { languageOf, type TestedPage, testedPages } from './pages.ts';
import { gatherReaders, type Readers } from './readers.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const usage = `There is no such page. What may be said is a part of a path, as in test/browser/pages.ts.`;

interface Walk {
  /** As the heading of its column says it. */
  name: string;
  of(page: TestedPage): Promise<string[]>;
}

const inLanguage = (readers: Readers, language: Language): Walk => ({
  name: language,
  of: (page) => readers.faultsOf(page, language),
});

/** `readers` run scripts; for `unscripted` a page is in one language. */
const walksOf = (readers: Readers, unscripted: Readers): Walk[] => [
  ...languages.map((language) => inLanguage(readers, language)),
  { name: 'no scripts', of: (page) => unscripted.faultsOf(page, languageOf(page)) },
];

const nameOf = ({ path, as }: TestedPage) => (as ? `${path}, read by ${as}` : path);

/** How many faults each walk has found; what they are is told at once. */
async function walkAll(page: TestedPage, walks: readonly Walk[]): Promise<number[]> {
  const counts: number[] = [];
  for (const { name, of } of walks) {
    const faults = await of(page).catch(({ message }: Error) => [message]);
    for (const fault of faults) say(`\n${nameOf(page)}, ${name}:\n${fault}`);
    counts.push(faults.length);
  }
  return counts;
}

function table(walks: readonly Walk[], found: ReadonlyMap<TestedPage, number[]>): string[] {
  const widest = Math.max(...[...found.keys()].map((page) => nameOf(page).length));
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(widest), ...cells.map((cell, index) => cell.padStart(walks[index]?.name.length ?? 0))].join('  ');
  const heading = line(
    'page',
    walks.map(({ name }) => name),
  );
  const lines = [...found].map(([page, counts]) =>
    line(
      nameOf(page),
      counts.map((count) => (count > 0 ? `${count}` : 'ok')),
    ),
  );
  return [heading, ...lines];
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const pages = testedPages.filter(({ path }) => words.length === 0 || words.some((word) => path.includes(word)));
  if (pages.length === 0) throw new Error(usage);
  const chromium = await findChromium();
  if ('absent' in chromium) throw new Error(chromium.absent);
  const system = await startTestSystem();
  const found = new Map<TestedPage, number[]>();
  try {
    const browser = await launchChromium(chromium.file);
    const gathering = { portal: system.portal, pages };
    const readers = await gatherReaders(browser, gathering);
    const walks = walksOf(readers, await gatherReaders(browser, { ...gathering, javaScript: false }));
    for (const [index, page] of pages.entries()) {
      process.stderr.write(`${index + 1} of ${pages.length}: ${nameOf(page)}\n`);
      found.set(page, await walkAll(page, walks));
    }
    await browser.close();
    say(`\n${table(walks, found).join('\n')}`);
  } finally {
    await system.stop();
  }
  const faulty = [...found.values()].filter((counts) => counts.some((count) => count > 0)).length;
  say(
    faulty > 0 ? `\nWrong: ${faulty} of ${pages.length} pages.` : `\nAll ${pages.length} pages are as they should be.`,
  );
  if (faulty > 0) process.exitCode = 1;
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
