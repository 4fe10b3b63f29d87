/** The facts of a result that an official approves: computed where that is possible, else given by the official. */
import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import type { Passport, ResultFact } from '@darcha/proto/passport.ts';
import type { Application, Facts } from './application.ts';
import { schemaFaults } from './form.ts';
import { faultAt } from './form-faults.ts';
import { computeFacts } from './rules.ts';
import { faultTexts } from './texts/form-faults.ts';

/** What may be given for a fact the records should have told and did not. */
const wordOrNumber = { type: ['string', 'number'], minLength: 1, maxLength: 300 };

/** All facts of the result; throws `facts-invalid` with every fault, by path. */
export function approvedFacts(application: Application, passport: Passport, given: Facts, today: string): Facts {
  const rules = passport.result?.facts ?? {};
  const facts = computeFacts(application, passport, today);
  const faults: Fault[] = Object.keys(given)
    .filter((name) => !Object.hasOwn(rules, name) || (facts[name] ?? null) !== null)
    .map((name) => ({
      path: `/facts/${name}`,
      code: 'fact-not-asked',
      message:
        'This fact is not yours to give: it follows from the records, or the result does not state it. Remove it.',
    }));
  for (const [name, rule] of Object.entries(rules)) {
    if ((facts[name] ?? null) !== null) continue;
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    faults.push(...factFaults(name, rule, value));
    facts[name] = value;
  }
  if (faults.length === 0) return facts;
  const what = faults.length === 1 ? 'a fault. Correct it' : `${faults.length} faults. Correct each of them`;
  const message = `The facts of the result have ${what} and approve again.`;
  throw new DomainError('invalid', 'facts-invalid', message, { faults });
}

function factFaults(name: string, rule: ResultFact, value: unknown): Fault[] {
  const path = `/facts/${name}`;
  if (value === undefined) {
    return [faultAt(path, 'required', rule.title, faultTexts.fact)];
  }
  return schemaFaults(rule.schema ?? wordOrNumber, value, { path, title: rule.title });
}
