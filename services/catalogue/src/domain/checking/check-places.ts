/** What territories, agencies, offices and events demand of one another. */
import type { Report } from '../document/fault.ts';
import { overlapOf, parseSpan, parseTimes } from '../edition/opening.ts';
import type { Agency, CatalogueEvent, Office, Territory, TerritoryLevel } from '../reference.ts';

export interface Lists {
  agencies: ReadonlyMap<string, Agency>;
  /** Undefined when the content has no list of them. */
  territories: ReadonlyMap<string, Territory> | undefined;
  /** Undefined when nobody knows which services there are. */
  services: ReadonlySet<string> | undefined;
}

const levels: readonly TerritoryLevel[] = ['republic', 'region', 'district'];

/** Each lies in one of the level above, so there are no cycles; its code begins with that one's. */
export function reportTerritories(items: readonly Territory[], { territories }: Lists, report: Report): void {
  for (const [index, { code, level, parent }] of items.entries()) {
    const depth = code.split('-').length - 1;
    if (levels[depth] !== level) {
      const message = `The code "${code}" is that of a ${levels[depth]}. Correct the code or the level.`;
      report([index, 'level'], 'territory-level', message);
    }
    if (depth === 0) {
      if (parent !== undefined) report([index, 'parent'], 'parent', 'The country lies in nothing. Remove "parent".');
      continue;
    }
    const expected = code.slice(0, code.lastIndexOf('-'));
    if (parent !== expected) {
      report(
        [index, parent === undefined ? 'code' : 'parent'],
        'parent',
        `"${code}" lies in "${expected}": write that.`,
      );
    } else if (!territories?.has(parent)) {
      report([index, 'parent'], 'territory-unknown', unknown('territory', parent, 'territories'));
    }
  }
}

export function reportAgencies(items: readonly Agency[], { agencies, territories }: Lists, report: Report): void {
  for (const [index, agency] of items.entries()) {
    const { parent, territory } = agency;
    if (territory !== undefined && !territories?.has(territory)) {
      report([index, 'territory'], 'territory-unknown', unknown('territory', territory, 'territories'));
    }
    if (territory !== undefined && parent === undefined) {
      const message = 'A territorial body belongs to an agency. Add "parent", or remove "territory".';
      report([index, 'territory'], 'parent', message);
    }
    if (parent === undefined) continue;
    if (!agencies.has(parent)) report([index, 'parent'], 'agency-unknown', unknown('agency', parent, 'agencies'));
    else if (isOwnAncestor(agency, agencies)) {
      const message = `"${agency.code}" belongs to itself by way of "${parent}". Correct one of the parents.`;
      report([index, 'parent'], 'cycle', message);
    }
  }
}

function isOwnAncestor(agency: Agency, agencies: ReadonlyMap<string, Agency>): boolean {
  const seen = new Set<string>();
  for (let next = agency.parent; next !== undefined && !seen.has(next); next = agencies.get(next)?.parent) {
    if (next === agency.code) return true;
    seen.add(next);
  }
  return false;
}

export function reportOffices(items: readonly Office[], { agencies, territories }: Lists, report: Report): void {
  for (const [index, office] of items.entries()) {
    const { agency, region, district } = office;
    if (!agencies.has(agency)) report([index, 'agency'], 'agency-unknown', unknown('agency', agency, 'agencies'));
    if (territories && !territories.has(region)) {
      report([index, 'region'], 'territory-unknown', unknown('territory', region, 'territories'));
    }
    if (district !== undefined && !territories?.has(district)) {
      report([index, 'district'], 'territory-unknown', unknown('territory', district, 'territories'));
    } else if (district !== undefined && !district.startsWith(`${region}-`)) {
      report([index, 'district'], 'parent', `"${district}" does not lie in "${region}". Correct one of the two.`);
    }
    reportHours(office, [index], report);
  }
}

/** Spans that end before they begin or overlap, and days given twice; `place` is where the hours stand. */
export function reportHours(
  office: Pick<Office, 'hours' | 'exceptions'>,
  place: readonly number[],
  report: Report,
): void {
  const path = [...place, 'hours'];
  const spans = office.hours.map(parseSpan);
  for (const [at, span] of spans.entries()) {
    if (span.closes <= span.opens) report([...path, at], 'hours', lateClosing(office.hours[at]));
  }
  const overlap = overlapOf(spans);
  if (overlap !== undefined) report([...path, overlap], 'hours', 'It overlaps an earlier span. Write each time once.');
  const seen = new Set<string>();
  for (const [at, { day, hours }] of (office.exceptions ?? []).entries()) {
    const exception = [...place, 'exceptions', at];
    if (seen.has(day)) report([...exception, 'day'], 'day-twice', `${day} is given above already. Give each day once.`);
    seen.add(day);
    const times = hours.map(parseTimes);
    for (const [item, { opens, closes }] of times.entries()) {
      if (closes <= opens) report([...exception, 'hours', item], 'hours', lateClosing(hours[item]));
    }
    const twice = overlapOf(times.map((span) => ({ ...span, weekdays: [0] })));
    if (twice !== undefined) report([...exception, 'hours', twice], 'hours', 'It overlaps an earlier span.');
  }
}

function lateClosing(span: string | undefined): string {
  return `"${span}" ends before it begins. Write what goes past midnight as two spans, up to 24:00 and from 00:00.`;
}

export function reportEvents(items: readonly CatalogueEvent[], { services }: Lists, report: Report): void {
  if (!services) return;
  for (const [index, event] of items.entries()) {
    for (const [at, id] of (event.services ?? []).entries()) {
      if (services.has(id)) continue;
      report([index, 'services', at], 'service-unknown', unknown('service', id, 'passports'));
    }
  }
}

function unknown(what: string, code: string, where: string): string {
  return `There is no ${what} "${code}". Add it to the ${where} or correct it.`;
}
