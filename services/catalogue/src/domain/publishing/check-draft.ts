/** Holds the text of a draft against everything that stands in the way of publishing it. */
import type { Passport } from '@darcha/proto/passport.ts';
import { checkDocument, type Known } from '../checking/check-passport.ts';
import type { Fault, Report } from '../document/fault.ts';
import { readYaml, type YamlDocument } from '../document/yaml-document.ts';
import { withBodies } from '../edition/agencies.ts';
import { fromPublished, type PublishedVersion } from '../published.ts';
import type { Agency } from '../reference.ts';

/** What is known outside of the text. */
export interface Surroundings {
  known: Known;
  agencies: ReadonlyMap<string, Agency>;
  /** Code of the agency whose draft it is. */
  agency: string;
  /** Versions of the service the text names. */
  published: readonly PublishedVersion[];
  /** Today in Tashkent, YYYY-MM-DD. */
  today: string;
}

export interface CheckedDraft {
  /** As `DraftText.service`. */
  service: string;
  /** With the number and the day it would be published under; only when there are no faults. */
  passport?: Passport;
  faults: Fault[];
}

/** An agency edits for itself and for its territorial bodies, at every level. */
export function governs(agencies: Surroundings['agencies'], agency: string, authority: string): boolean {
  return withBodies(agency, agencies.values()).has(authority);
}

/** The latest version of a service when the agency may not edit it. */
export function foreignOwner(
  published: readonly PublishedVersion[],
  agencies: Surroundings['agencies'],
  agency: string,
): Passport | undefined {
  const latest = published.toSorted((a, b) => b.version - a.version)[0];
  const present = latest && fromPublished(latest);
  return present && !governs(agencies, agency, present.authority) ? present : undefined;
}

/** What is told to whoever may not edit a service. */
export function ownedBy({ id, authority }: Passport): string {
  return `The service "${id}" is given by "${authority}", and only its editors change it. Take another id.`;
}

/** A text as it was read. */
export interface DraftText {
  text: string;
  document: YamlDocument;
  /** The service it names; empty when it names none or cannot be read. */
  service: string;
}

/** Never throws. The service is taken from what the parser read: whoever owns it is looked up by the very same name. */
export function readDraft(text: string): DraftText {
  const document = readYaml(text, 'draft');
  const id = isObject(document.value) ? document.value.id : undefined;
  return { text, document, service: typeof id === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(id) ? id : '' };
}

/** Never throws, and is called once for what was read. Number and day come with the publication: the text may lack them. */
export function checkDraft(draft: DraftText, surroundings: Surroundings): CheckedDraft {
  const { known, published, today } = surroundings;
  const { text, service } = draft;
  const written = completed(draft, today);
  const document = written === text ? draft.document : readYaml(written, 'draft');
  const { passport } = checkDocument(document, { file: 'draft', known });
  const { value, faults, report } = document;
  if (isObject(value)) reportPublishing(value, surroundings, report);
  // What stands in the completion is not the author's: it is told of the document.
  const lines = text.trimEnd().split('\n').length;
  const told = faults.map((fault) => (fault.line > lines ? { ...fault, line: 1, column: 1 } : fault));
  if (!passport || told.length > 0) {
    return { service, faults: told.sort((a, b) => a.line - b.line || a.column - b.column) };
  }
  return { service, passport: numbered(passport, nextVersion(published), today), faults: [] };
}

/** The number the next publication of a service takes. */
export function nextVersion(published: readonly PublishedVersion[]): number {
  return Math.max(0, ...published.map(({ version }) => version)) + 1;
}

/** The passport as it is published under this number from this day on. */
export function numbered(passport: Passport, version: number, day: string): Passport {
  const { id, version: _number, published: _day, ...rest } = passport;
  return { id, version, published: day, ...rest };
}

/** Number and day behind the text where it has none, so that all lines stay where they are. */
function completed({ text, document: { value } }: DraftText, today: string): string {
  if (!isObject(value) || /^\s*\{/.test(text)) return text;
  const missing = `${'version' in value ? '' : 'version: 1\n'}${'published' in value ? '' : `published: ${today}\n`}`;
  return missing === '' ? text : `${text}${text.endsWith('\n') ? '' : '\n'}${missing}`;
}

function reportPublishing(value: Record<string, unknown>, surroundings: Surroundings, report: Report): void {
  const { agencies, agency, published } = surroundings;
  if ('retired' in value) {
    const message = 'A draft is not retired. Remove "retired", and retire the version once it is published.';
    report(['retired'], 'retired', message);
  }
  const { authority } = value;
  if (typeof authority === 'string' && !governs(agencies, agency, authority)) {
    const message = `You edit for "${agency}". Name it, or a body under it, as the authority.`;
    report(['authority'], 'authority-foreign', message);
  }
  const owner = foreignOwner(published, agencies, agency);
  if (owner) report(['id'], 'authority-foreign', ownedBy(owner));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
