/** How applicants begin, correct, withdraw, collect, and forget. */
import { type Affair, atOffice, type Life, later, look, withdraw } from './life.ts';
import { actOn } from './officials.ts';
import { newKey } from './portal.ts';
import { pickService } from './services.ts';

/** Begins something, and perhaps submits it. */
export async function begin(life: Life): Promise<void> {
  const { portal, random, people, ledger } = life;
  const applied = pickService(random);
  const applicant = applied.parents && random.chance(80) ? people.parent(random) : people.applicant(random);
  const request = { service: applied.service, form: applied.form(random) };
  const key = newKey();
  const { status, body } = await portal.call(applicant, 'POST', '/applications', request, key);
  if (status !== 201) return;
  // The answer was lost on the way, and is asked for again.
  if (random.chance(3)) {
    const again = await portal.call(applicant, 'POST', '/applications', request, key);
    if (again.body.number !== body.number) portal.faults.push(`begun twice: ${body.number}, ${again.body.number}`);
  }
  const affair = { number: body.number, applicant, applied, planned: new Set<string>(), returned: 0, looks: 0 };
  ledger.set(affair.number, affair);
  if (random.chance(6)) return;
  if (random.chance(3)) return later(life, random.whole(1, 600), () => withdraw(life, affair));
  if (random.chance(25)) return later(life, random.whole(1, 400), () => submit(life, affair));
  await submit(life, affair);
}

async function submit(life: Life, affair: Affair): Promise<void> {
  const { portal, random } = life;
  const { number, applicant, applied } = affair;
  if (applied.evidence)
    await portal.call(applicant, 'POST', `/applications/${number}/evidence`, { names: applied.evidence });
  const { status, body } = await portal.call(applicant, 'POST', `/applications/${number}/submission`);
  if (status !== 200) return;
  if (random.chance(3)) later(life, random.whole(1, 150), () => withdraw(life, affair));
  life.follow(affair, body);
}

const mostLooks = 200;

/** What people make of an application in a state. */
// biome-ignore lint/suspicious/noExplicitAny: as the API gives it
export function follow(life: Life, affair: Affair, seen: any): void {
  const { random } = life;
  switch (seen.state) {
    case 'submitted':
    case 'waiting-for-register':
    case 'waiting-for-scan':
      if (affair.looks < mostLooks) later(life, 8, () => look(life, affair));
      return;
    case 'under-examination':
      actOn(life, affair, seen);
      return;
    case 'returned':
      affair.planned.clear();
      if (random.chance(88)) {
        const task = random.chance(8) ? withdraw : correct;
        later(life, random.whole(2, 190), () => task(life, affair));
      }
      return;
    case 'ready-for-collection':
      if (random.chance(80)) atOffice(life, random.whole(10, 600), () => collect(life, affair));
  }
}

async function correct(life: Life, affair: Affair): Promise<void> {
  const { portal, random } = life;
  const { number, applicant, applied } = affair;
  const { version, state } = (await portal.seen(applicant, number)) as { version?: number; state: string };
  if (state !== 'returned') return;
  const patch = applied.correction?.patch(random);
  await portal.call(applicant, 'PATCH', `/applications/${number}/form`, patch, { 'if-match': `"${version}"` });
  await submit(life, affair);
}

/** At the office, with the code or with a wrong one first; or somebody else with it. */
async function collect(life: Life, { number, applicant }: Affair): Promise<void> {
  const { portal, random, people } = life;
  const path = `/applications/${number}`;
  const byCollector = random.chance(8);
  const collector = { name: 'Namunayev Aziz', document: 'AD1234567' };
  if (byCollector) await portal.call(applicant, 'PUT', `${path}/collector`, collector);
  const { body } = await portal.call(applicant, 'GET', path);
  if (body?.state !== 'ready-for-collection') return;
  const clerk = people.official(body.agency, 'clerk', random);
  if (random.chance(5)) await portal.call(clerk, 'POST', `${path}/collection`, { code: 'WRONG-CODE' });
  const shown = { code: body.collection.code, ...(byCollector && { by: 'collector' }) };
  await portal.call(clerk, 'POST', `${path}/collection`, shown);
}
