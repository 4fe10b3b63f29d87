/** How officials claim, decide, return, extend, ask for opinions, stay silent and answer late. */
import { type Affair, atOffice, hoursTo, type Life, later, look, withdraw } from './life.ts';
import type { Somebody } from './people.ts';

// biome-ignore lint/suspicious/noExplicitAny: as the API gives it
type Any = any;

/** For each part whose turn has come an official makes up their mind when to look at it, if ever. */
export function actOn(life: Life, affair: Affair, seen: Any): void {
  const { random } = life;
  for (const part of seen.parts ?? []) {
    const turn = `${part.step} ${part.since}`;
    if (part.state !== 'open' || affair.planned.has(turn)) continue;
    affair.planned.add(turn);
    const left = Math.max(2, hoursTo(life, part.until ?? seen.wait?.until));
    const act = () => examine(life, affair, part.agency);
    if (random.chance(72)) atOffice(life, random.whole(1, Math.max(1, Math.round(left * 0.8))), act);
    else if (random.chance(35)) atOffice(life, Math.max(1, left - 16), act);
    else {
      // Late, or never; what silence means meanwhile the applicant sees.
      later(life, left + 2, () => look(life, affair));
      if (random.chance(85)) atOffice(life, left + random.whole(8, 350), act);
    }
  }
}

const reasons = 'The documents lie in another place and have to be compared; please be patient.';

async function examine(life: Life, affair: Affair, agency: string): Promise<void> {
  const { portal, people, random } = life;
  const path = `/applications/${affair.number}`;
  const clerk = people.official(agency, 'clerk', random);
  let { status, body } = await portal.call(clerk, 'GET', path);
  if (status !== 200 || body.state !== 'under-examination') return;
  if (random.chance(30)) await portal.call(clerk, 'GET', `${path}/timeline`);
  if (body.actions.includes('claim')) ({ status, body } = await portal.call(clerk, 'POST', `${path}/claim`));
  const mine = body?.parts?.find((part: Any) => part.agency === agency && part.state === 'open');
  if (status !== 200 || !mine) return;
  if (mine.claimedBy !== clerk.id) return replaced(life, affair, agency);
  if (body.clock?.extendableDays > 0 && random.chance(9)) {
    const extended = await portal.call(clerk, 'POST', `${path}/extension`, { reasons, language: 'en' });
    if (extended.status === 200) return again(life, affair, clerk, extended.body);
  }
  if (affair.applied.opinion && body.actions.includes('ask-opinion') && random.chance(5))
    await ask(life, affair, clerk);
  if (random.chance(4)) await letters(life, affair, clerk);
  await decide(life, affair, clerk, body);
}

/** Somebody else has it: their head takes it over and decides. */
async function replaced(life: Life, affair: Affair, agency: string): Promise<void> {
  const { portal, people, random } = life;
  const head = people.official(agency, 'head', random);
  const { status, body } = await portal.call(head, 'POST', `/applications/${affair.number}/claim`);
  if (status === 200) await decide(life, affair, head, body);
}

/** With more time in hand. */
function again(life: Life, affair: Affair, clerk: Somebody, seen: Any): void {
  const left = Math.max(10, hoursTo(life, seen.clock.deadline));
  atOffice(life, life.random.whole(5, Math.round(left * 1.1)), () =>
    examine(life, affair, String(clerk.claims.agency)),
  );
}

async function decide(life: Life, affair: Affair, official: Somebody, seen: Any): Promise<void> {
  const { portal, random } = life;
  const { number } = affair;
  const agency = String(official.claims.agency);
  const decision = decisionOf(life, affair, seen, agency);
  if (decision.outcome === 'returned') affair.returned += 1;
  const calls = [portal.call(official, 'POST', `/applications/${number}/decision`, decision)];
  // The applicant withdraws while the decision falls.
  if (random.chance(1)) void calls.push(withdraw(life, affair).then(() => ({ status: 0, body: undefined })));
  const [decided] = await Promise.all(calls);
  if (decided?.status !== 200) return;
  const part = decided.body.parts?.find((one: Any) => one.agency === agency);
  if (part?.proposal) return atOffice(life, random.whole(1, 30), () => confirm(life, affair, agency, part.proposal.by));
  life.follow(affair, decided.body);
}

function decisionOf({ random }: Life, { applied, returned }: Affair, seen: Any, agency: string): Any {
  const language = 'en';
  if (applied.correction && returned < 2 && random.chance(12) && seen.actions.includes('return')) {
    return {
      outcome: 'returned',
      reasons: 'One of the answers cannot be right; correct it.',
      language,
      fields: [applied.correction.field],
    };
  }
  if (random.chance(10)) return { outcome: 'rejected', reasons: 'The documents do not bear it out.', language };
  const last = seen.parts.at(-1).agency === agency;
  return { outcome: 'approved', ...(applied.facts && last && { facts: applied.facts(random) }) };
}

/** Another pair of eyes. */
async function confirm(life: Life, affair: Affair, agency: string, proposer: string): Promise<void> {
  const { portal, people, random } = life;
  let head = people.official(agency, 'head', random);
  while (head.id === proposer) head = people.official(agency, 'head', random);
  const path = `/applications/${affair.number}/decision`;
  if (random.chance(6)) {
    const objection = { reasons: 'The second page of the consent is missing.' };
    const { status } = await portal.call(head, 'POST', `${path}/objection`, objection);
    if (status === 200) atOffice(life, random.whole(1, 30), () => examine(life, affair, agency));
    return;
  }
  const { status, body } = await portal.call(head, 'POST', `${path}/confirmation`);
  if (status === 200) life.follow(affair, body);
}

/** Asks another agency, which answers in time, late or never. */
async function ask(life: Life, { number, applied }: Affair, clerk: Somebody): Promise<void> {
  const { portal, people, random } = life;
  const question = { ...applied.opinion, question: 'Is anything known of it to you?', language: 'en' };
  const { status } = await portal.call(clerk, 'POST', `/applications/${number}/opinions`, question);
  if (status !== 200 || !random.chance(70)) return;
  const asked = people.official(applied.opinion?.agency ?? '', 'clerk', random);
  const opinion = { opinion: 'Nothing is known of it to us.', language: 'en' };
  atOffice(life, random.whole(1, 120), async () => {
    await portal.call(asked, 'POST', `/applications/${number}/opinion`, opinion);
  });
}

async function letters(life: Life, { number, applicant }: Affair, clerk: Somebody): Promise<void> {
  const { portal, random } = life;
  const path = `/applications/${number}/messages`;
  const sent = await portal.call(clerk, 'POST', path, { text: 'Which documents have you at home?', language: 'en' });
  if (sent.status !== 200) return;
  const agency = clerk.claims.agency;
  later(life, random.whole(1, 40), async () => {
    await portal.call(applicant, 'POST', path, { text: 'The workbook alone.', language: 'en', agency });
  });
}
