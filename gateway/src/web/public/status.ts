/** `/status`: which parts of the portal work at this moment, and what works meanwhile where one does not. */
import { DomainError } from '@darcha/kit/errors.ts';
import { Refusal } from '../../http/problem.ts';
import type { BodyOf } from '../operations.ts';
import type { Page, Visit } from '../page.ts';
import { isAway } from '../problems.ts';

const colours = { up: 'green', down: 'red', unknown: 'grey' } as const;

export const status: Page = {
  path: '/status',
  for: 'public',
  show: async (visit) => {
    const { ask, say, format } = visit;
    const [{ body }, exchange] = await Promise.all([ask('getReadiness'), exchangeHealth(visit)]);
    const parts = Object.entries(body.parts).map(([name, state]) => ({ name, state, colour: colours[state] }));
    return {
      view: 'public/status.njk',
      title: say('status.title'),
      model: { overall: body.status, parts, exchange, now: format.time(new Date().toISOString()) },
      neverKept: true,
    };
  },
};

/** How the exchange is in detail; only its operators are told, and everybody else goes without. */
async function exchangeHealth({ ask, holder }: Visit): Promise<BodyOf<'getExchangeHealth'> | undefined> {
  if (holder?.caller.kind !== 'official') return undefined;
  try {
    return (await ask('getExchangeHealth')).body;
  } catch (error) {
    const isForOthers = error instanceof DomainError && error.kind === 'forbidden';
    if (isForOthers || error instanceof Refusal || isAway(error)) return undefined;
    throw error;
  }
}
