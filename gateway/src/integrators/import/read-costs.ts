/** Costs as a fee: what is paid at the counter, and who pays less. What is paid online follows from it. */
import { onlineFee } from '@darcha/proto/fee.ts';
import { currencyIri } from '../eu-codes.ts';
import { iriOf } from '../vocabulary.ts';
import { codeInAddress, codeOf, distinct } from './codes.ts';
import { describings, leaveOut, lengths, namings, type Reading, wordsOf } from './reading.ts';
import { agencyOf } from './references.ts';
import type { PartialPassport, Words } from './report.ts';

interface Cost {
  node: string;
  amount: number;
  online: boolean;
}

const value = iriOf('Cost.hasValue');

/** Nothing when the file says nothing that can be taken for a fee. */
export function readFee(reading: Reading, online: ReadonlySet<string>): Pick<PartialPassport, 'fee'> {
  const { graph, node } = reading;
  const nodes = graph.take(node, 'PublicService.hasCost').map((term) => term.value);
  const costs = nodes.flatMap((cost) => readCost(reading, cost, online));
  if (costs.length === 0) return {};
  if (costs.every(({ amount }) => amount === 0)) {
    for (const cost of costs) describe(reading, cost);
    return { fee: 'none' };
  }
  const counter = costs.filter((cost) => !cost.online);
  const main = counter.find((cost) => codeInAddress(cost.node, 'fee') === 'counter') ?? highest(counter);
  for (const cost of costs) if (cost.online) checkOnline(reading, cost, main);
  if (!main || main.amount === 0) return {};
  describe(reading, main);
  const reductions = readReductions(reading, main, counter);
  return { fee: { amount: main.amount, ...(reductions.length > 0 && { reductions }) } };
}

function readCost(reading: Reading, node: string, online: ReadonlySet<string>): Cost[] {
  const { graph, parts } = reading;
  parts.add(node);
  const refuse = (found: string, reason: string) => {
    leaveOut(reading, value, found, reason);
    return [];
  };
  const [text = '', ...others] = graph.take(node, 'Cost.hasValue').map((one) => one.value);
  const currencies = graph.take(node, 'Cost.currency').map((one) => one.value);
  const amount = Number(text);
  if (text.trim() === '' || others.length > 0) return refuse(text, 'A cost has one value.');
  if (!Number.isInteger(amount) || amount < 0) return refuse(text, 'Fees are whole sums.');
  const isSum = (one: string) => one === currencyIri || /(^|[/#])UZS$/.test(one);
  if (amount > 0 && !currencies.every(isSum)) return refuse(`${text} ${currencies[0]}`, 'Fees are paid in sums (UZS).');
  graph.takeKnown(node, 'Cost.isDefinedBy', (term) => agencyOf(reading, term) !== undefined);
  const through = graph.take(node, 'Cost.ifAccessedThrough').map((one) => one.value);
  return [{ node, amount, online: through.length > 0 && through.every((channel) => online.has(channel)) }];
}

function highest(costs: readonly Cost[]): Cost | undefined {
  return costs.toSorted((a, b) => b.amount - a.amount)[0];
}

/** What stands beside a fee in a portal like this one follows from the fee; of others it stays for the report. */
function describe({ graph }: Reading, { node }: Cost): void {
  graph.take(node, 'Cost.identifier');
  if (codeInAddress(node, 'fee')) graph.take(node, ...describings);
}

function checkOnline(reading: Reading, cost: Cost, main: Cost | undefined): void {
  describe(reading, cost);
  if (main && onlineFee(main.amount) === cost.amount) return;
  const reason = 'Online ten per cent less is paid than at the counter. Write the fee at the counter.';
  leaveOut(reading, value, String(cost.amount), reason);
}

function readReductions(reading: Reading, main: Cost, counter: readonly Cost[]) {
  const found = counter.flatMap((cost) => {
    if (cost === main) return [];
    const percent = percentBetween(main.amount, cost.amount);
    if (percent === undefined) {
      leaveOut(reading, value, String(cost.amount), 'There is one fee, and reductions by whole per cents of it.');
      return [];
    }
    const title: Words | undefined = wordsOf(reading, cost.node, [...describings, ...namings], lengths.line);
    return [{ code: codeOf(reading, cost.node, 'fee', title), value: { percent, ...(title && { title }) } }];
  });
  return distinct(found).map(({ code, value: reduction }) => ({ code, ...reduction }));
}

/** The whole per cents by which less is paid; undefined when there are none. */
function percentBetween(amount: number, reduced: number): number | undefined {
  for (let percent = 1; percent <= 100; percent++) {
    if (Math.floor((amount * (100 - percent)) / 100) === reduced) return percent;
  }
  return undefined;
}
