/** `/desk/approval`: the applications chosen in the queue, looked at once more before they are approved together. */
import { moveTo, type Page, type Shown, type Visit } from '../page.ts';
import { wordsOf } from '../problems.ts';
import { noneChosen, takeMany } from './bulk.ts';
import { caseAt, isMine, ownPart, type Summary } from './case.ts';
import { keyScripts } from './keys.ts';
import { inLane, laneOf } from './lane.ts';
import { atListed, chosenNumbers, readListed } from './listed.ts';

export const approval: Page = {
  path: '/desk/approval',
  for: 'official',
  show: (visit) => showApproval(visit),
  submit: async (visit) => {
    const numbers = visit.form.getAll('numbers');
    if (numbers.length === 0) return { ...(await showApproval(visit)), errors: [noneChosen(visit)], status: 400 };
    return takeMany(visit, { numbers, step: 'approve' });
  },
};

/** Where many are approved: the numbers stand in the address, so that the way back and another language keep them. */
export const toApproval = (visit: Visit, numbers: readonly string[]) =>
  moveTo(atListed('/desk/approval', visit, numbers));

async function showApproval(visit: Visit): Promise<Shown> {
  const { say } = visit;
  const numbers = chosenNumbers(visit);
  const { items } = (await readListed(visit)).body;
  const chosen = numbers.map((number) => rowOf(visit, number, items));
  const possible = chosen.filter(({ why }) => why === undefined);
  return {
    view: 'clerk/approval.njk',
    title: possible.length > 0 ? say('desk.approval.title', { count: possible.length }) : say('desk.approval.none'),
    back: atListed('/desk', visit, numbers),
    ...keyScripts(visit),
    model: { possible, others: chosen.filter(({ why }) => why !== undefined) },
  };
}

/** Only what is shown with its applicant can be approved here: what the list no longer holds is left out. */
function rowOf(visit: Visit, number: string, items: readonly Summary[]) {
  const { say } = visit;
  const item = items.find((one) => one.number === number);
  const at = inLane(caseAt(number), laneOf(visit));
  const why = item ? whyNot(visit, item) : say('desk.approval.gone');
  return { number, at, title: item?.title, applicant: item?.applicant?.name, why };
}

/** Why one cannot be approved, as far as the list tells it; undefined where it can. */
export function whyNot(visit: Pick<Visit, 'holder' | 'say'>, item: Summary): string | undefined {
  const { say } = visit;
  if (item.actions.includes('approve')) return undefined;
  if (item.state !== 'under-examination') return say('desk.approval.state', { state: say(`desk.state.${item.state}`) });
  const part = ownPart(visit, item);
  if (!part) return wordsOf('not-your-turn', say);
  if (part.proposal) return wordsOf('decision-proposed', say);
  if (item.claimedBy === undefined) return wordsOf('not-claimed', say);
  return wordsOf(isMine(visit, item) ? 'action-not-allowed' : 'already-claimed', say);
}
