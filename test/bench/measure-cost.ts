/** Figures of what one thing costs in processor time, beside the sum of the parts it cannot do without. */
import { cpuOf, type FigureResult, median, perRequest, round2 } from './measure.ts';

/** Something that costs: does it `count` times, by these processes. */
export interface Costing {
  name: string;
  run(count: number): Promise<unknown>;
  pids(): Record<string, number>;
}

export interface CostFigure {
  name: string;
  /** How many times the parts' cost ours may have. */
  most: number;
  note: string;
  ours: Costing;
  /** Their costs are added up. */
  parts: Costing[];
  /** What the parts are together. */
  peer: string;
  /** Requests a round. */
  count: number;
  close(): Promise<void>;
}

const rounds = 5;
const warmUps = 3;

type Cost = Record<string, number>;

/** Rounds of ours, the parts, the parts again; what is compared are microseconds of all processes of a side. */
export async function takeCost(figure: CostFigure): Promise<FigureResult> {
  const { ours, parts, count } = figure;
  for (let i = 0; i < warmUps; i++) for (const side of [ours, ...parts]) await side.run(count);
  const taken: { ours: Cost; parts: Cost; again: Cost }[] = [];
  for (let i = 0; i < rounds; i++) {
    taken.push({
      ours: await costOf([ours], count),
      parts: await costOf(parts, count),
      again: await costOf(parts, count),
    });
  }
  const ratio = median(taken.map((round) => sum(round.ours) / ((sum(round.parts) + sum(round.again)) / 2)));
  return {
    name: figure.name,
    ratio: round2(ratio),
    peer: figure.peer,
    aa: round2(median(taken.map((round) => sum(round.parts) / sum(round.again)))),
    rounds,
    cpuMicros: { ...medians(taken.map((round) => round.ours)), ...medians(taken.map((round) => round.parts)) },
    goal: `<= ${figure.most}`,
    holds: ratio <= figure.most,
    note: figure.note,
  };
}

/** Microseconds once, by process. */
async function costOf(sides: Costing[], count: number): Promise<Cost> {
  let all: Cost = {};
  for (const side of sides) {
    const before = cpuOf(side);
    await side.run(count);
    const own = Object.entries(perRequest(before, cpuOf(side), count));
    all = { ...all, ...Object.fromEntries(own.map(([name, micros]) => [`${side.name}: ${name}`, micros])) };
  }
  return all;
}

function sum(cost: Cost): number {
  return Object.values(cost).reduce((total, micros) => total + micros, 0);
}

function medians(costs: Cost[]): Cost {
  const names = Object.keys(costs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(costs.map((cost) => cost[name] ?? 0))]));
}
