/** `pnpm bench [--json] [NAME...]`: measures the hot paths beside named baselines in the same run. */
import { catalogueRead } from './figures/catalogue-read.ts';
import { catalogueSearch, catalogueSearchGrowth } from './figures/catalogue-search.ts';
import { exchangeCpu } from './figures/exchange-cpu.ts';
import { exchangeGrowth } from './figures/exchange-growth.ts';
import { exchangeMemory } from './figures/exchange-memory.ts';
import { exchangeRate } from './figures/exchange-rate.ts';
import { intakeSubmit } from './figures/intake-submit.ts';
import { pagesShared, pagesSignedIn } from './figures/pages.ts';
import { trackingGrowth } from './figures/tracking-growth.ts';
import { trackingLive } from './figures/tracking-live.ts';
import { type Figure, type FigureResult, take } from './measure.ts';
import { type CostFigure, takeCost } from './measure-cost.ts';
import { type DelayFigure, takeDelay } from './measure-delay.ts';
import { type MemoryFigure, takeMemory } from './measure-memory.ts';
import { type TimesFigure, takeTimes } from './measure-times.ts';
import { atEngine, inDirectory, inSystem } from './surroundings.ts';

type AnyFigure = Figure | TimesFigure | CostFigure | MemoryFigure | DelayFigure;

const figures: Record<string, () => Promise<AnyFigure>> = {
  'catalogue.read': inSystem(catalogueRead),
  'catalogue.search': inDirectory(catalogueSearch),
  'catalogue.search.growth': inDirectory(catalogueSearchGrowth),
  'pages.shared': inSystem(pagesShared),
  'pages.signed-in': inSystem(pagesSignedIn),
  'intake.submit': inSystem(intakeSubmit),
  'exchange.cpu': atEngine(exchangeCpu),
  'exchange.rate': atEngine(exchangeRate),
  'exchange.growth': atEngine(exchangeGrowth),
  'exchange.memory': exchangeMemory,
  'tracking.growth': trackingGrowth,
  'tracking.live': inSystem(trackingLive),
};

function print(result: FigureResult): void {
  const level = result.aa >= 0.85 && result.aa <= 1.15;
  const cpu = Object.entries(result.cpuMicros).map(([name, micros]) => `${name} ${micros}`);
  const perSecond = result.perSecond ? `${result.perSecond.ours}/s to ${result.perSecond.peer}/s, ` : '';
  const rounds = `
  ${perSecond}median of ${result.rounds} interleaved rounds
  peer to itself ${result.aa}${level ? '' : ': too uneven, this run proves nothing'}`;
  process.stdout.write(`
${result.name}: ${result.ratio} x ${result.peer}, goal ${result.goal}: ${result.holds ? 'holds' : 'does not hold yet'}${result.rounds > 1 ? rounds : ''}
  processor microseconds a request: ${cpu.join(', ')}
  ${result.note}
`);
}

function taken(figure: AnyFigure): Promise<FigureResult> {
  if ('mostBytes' in figure) return takeMemory(figure);
  if ('mostMs' in figure) return takeDelay(figure);
  if ('parts' in figure) return takeCost(figure);
  return 'most' in figure ? takeTimes(figure) : take(figure);
}

const words = process.argv.slice(2).filter((word) => word !== '--');
const json = words.includes('--json');
const chosen = words.filter((word) => !word.startsWith('--'));
const unknown = chosen.filter((name) => !figures[name]);
if (unknown.length > 0) {
  process.stderr.write(`There is no figure ${unknown.join(', ')}; there are: ${Object.keys(figures).join(', ')}\n`);
  process.exit(1);
}
const results: FigureResult[] = [];
for (const name of chosen.length > 0 ? chosen : Object.keys(figures)) {
  const figure = await figures[name]?.();
  if (!figure) continue;
  try {
    const result = await taken(figure);
    results.push(result);
    if (!json) print(result);
  } finally {
    await figure.close();
  }
}
if (json) process.stdout.write(`${JSON.stringify(results)}\n`);
