/** What bundles demand: an event and services there are, and shared answers that are the same question in all of them. */
import type { Passport } from '@darcha/proto/passport.ts';
import { formSchema } from '@darcha/proto/passport.ts';
import type { Report } from '../document/fault.ts';
import type { Bundle, CatalogueEvent, SharedAnswer } from '../reference.ts';

type Latest = ReadonlyMap<string, Passport>;

export function reportBundles(
  items: readonly Bundle[],
  { events, passports }: { events: readonly CatalogueEvent[]; passports: readonly Passport[] },
  report: Report,
): void {
  const codes = new Set(events.map(({ code }) => code));
  const latest = latestOf(passports);
  for (const [index, bundle] of items.entries()) {
    if (!codes.has(bundle.event)) {
      const message = `There is no event "${bundle.event}". Add it to the events or correct it.`;
      report([index, 'event'], 'event-unknown', message);
    }
    const at: Report = (path, code, message) => report([index, ...path], code, message);
    reportServices(bundle, latest, at);
    reportShared(bundle, latest, at);
  }
}

/** The last version of each: what is checked is what people will be asked. */
function latestOf(passports: readonly Passport[]): Latest {
  const latest = new Map<string, Passport>();
  for (const passport of passports) {
    if ((latest.get(passport.id)?.version ?? 0) <= passport.version) latest.set(passport.id, passport);
  }
  return latest;
}

function reportServices({ services }: Bundle, latest: Latest, report: Report): void {
  for (const [at, id] of services.entries()) {
    const passport = latest.get(id);
    if (!passport) {
      report(['services', at], 'service-unknown', `There is no service "${id}". Add its passport or correct it.`);
    } else if (passport.tier === 'informational') {
      report(['services', at], 'tier', `"${id}" only informs: nothing is applied for. Take it out of the bundle.`);
    }
  }
}

function reportShared({ services, shared = [] }: Bundle, latest: Latest, report: Report): void {
  const names = new Set<string>();
  const asked = new Set<string>();
  for (const [at, answer] of shared.entries()) {
    if (names.has(answer.name)) {
      report(['shared', at, 'name'], 'code-twice', `The name "${answer.name}" is used already. Give each its own.`);
    }
    names.add(answer.name);
    for (const [service, field] of Object.entries(answer.answers)) {
      const path = ['shared', at, 'answers', service];
      if (!services.includes(service)) {
        report(path, 'service-unknown', `"${service}" is not among the services of the bundle.`);
        continue;
      }
      if (latest.has(service) && !fieldOf(latest, service, field)) {
        report(path, 'field-unknown', `"${service}" asks for no answer "${field}". Correct it.`);
      }
      const key = `${service} ${field}`;
      if (asked.has(key)) report(path, 'code-twice', `"${field}" of "${service}" is shared above already.`);
      asked.add(key);
    }
    reportDifferent(answer, latest, (code, message) => report(['shared', at, 'answers'], code, message));
  }
}

/** What one service takes for an answer all must take: else an answer given once would be refused by some. */
function reportDifferent(
  { answers }: SharedAnswer,
  latest: Latest,
  say: (code: string, message: string) => void,
): void {
  const schemas = Object.entries(answers).flatMap(([service, field]) => {
    const schema = fieldOf(latest, service, field);
    return schema === undefined ? [] : [JSON.stringify(sorted(schema))];
  });
  if (new Set(schemas).size < 2) return;
  const message = `${Object.keys(answers).join(', ')} do not take the same answers here. Share only what is the same question.`;
  say('shared-differs', message);
}

function fieldOf(latest: Latest, service: string, field: string): unknown {
  const passport = latest.get(service);
  if (!passport?.form || !Object.hasOwn(passport.form, field)) return undefined;
  return (formSchema(passport).properties as Record<string, unknown>)[field];
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}
