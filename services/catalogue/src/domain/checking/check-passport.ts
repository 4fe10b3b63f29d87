/** Holds a written passport against everything that can be known before it is published. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Fault, Report } from '../document/fault.ts';
import { reportSchemaFaults } from '../document/schema-faults.ts';
import { readYaml, type YamlDocument } from '../document/yaml-document.ts';
import { reportConditions } from './check-conditions.ts';
import { reportExpressions } from './check-expressions.ts';
import { reportForm } from './check-form.ts';
import type { KnownRecords } from './check-records.ts';
import { reportTexts } from './check-texts.ts';
import { passportValidator } from './passport-schema.ts';

/** Codes a passport may name. */
export interface Known {
  agencies: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  events: ReadonlySet<string>;
  /** Record types agencies give; absent when they are not known, and then evidence is not held against them. */
  records?: KnownRecords;
}

export interface CheckedPassport {
  /** The document as written (uz-Cyrl may be missing); only when there are no faults. */
  passport?: Passport;
  /** Every fault, in the order of the lines. */
  faults: Fault[];
}

/** Never throws. Reports all faults: those of meaning too, as far as the shape of the document lets them be found. */
export function checkPassport(yamlText: string, options: { file: string; known: Known }): CheckedPassport {
  return checkDocument(readYaml(yamlText, options.file), options);
}

/** The faults of a draft: the portal gives it number and day when it is published, so that both may be missing. */
export function faultsOfDraft(faults: readonly Fault[]): Fault[] {
  const given = ({ code, path }: Fault) => code === 'required' && (path === '/version' || path === '/published');
  return faults.filter((fault) => !given(fault));
}

/** The same for a document that was read already; its faults are the document's own list. */
export function checkDocument(
  { value, faults, report }: YamlDocument,
  options: { file: string; known: Known },
): CheckedPassport {
  if (value === undefined) return { faults };
  if (value === null) {
    report([], 'empty', 'The document is empty. Write a passport: id, tier, title and what else the service has.');
    return { faults };
  }
  const sound = reportSchemaFaults(passportValidator(), value, report);
  // With a fault of shape some places may hold anything; the checks of meaning then look at what has its shape.
  const passport = (sound ? value : soundParts(value, faults)) as Passport;
  if (isObject(value)) {
    const written = new Set(Object.keys(value));
    reportConditions(passport, written, options.known, report);
    reportExpressions(passport, written, options.known, report);
    reportForm(passport, report);
    reportTexts(value, report);
    reportReserved(passport, report);
    reportFileName(passport, options.file, report);
  }
  faults.sort((a, b) => a.line - b.line || a.column - b.column);
  return faults.length > 0 ? { faults } : { passport, faults };
}

/** The document without its top-level parts that have a fault of shape. */
function soundParts(value: unknown, faults: readonly Fault[]): Record<string, unknown> {
  if (!isObject(value)) return {};
  const broken = new Set(faults.map((fault) => fault.path.split('/')[1] ?? ''));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !broken.has(key)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names that stand beside the services in their addresses: a service of that name could not be reached. */
const reserved = ['suggestions'];

function reportReserved({ id }: Partial<Passport>, report: Report): void {
  if (id === undefined || !reserved.includes(id)) return;
  report(['id'], 'reserved', `"${id}" is the name of a page beside the services. Choose another id.`);
}

/** Content stands in `passports/<id>/<version>.yaml`; a document elsewhere may have any name. */
function reportFileName(passport: Partial<Passport>, file: string, report: Report): void {
  const [, id, version] = /passports[/\\]([^/\\]+)[/\\]([^/\\]+)\.yaml$/.exec(file) ?? [];
  if (id === undefined || version === undefined) return;
  if (passport.id !== undefined && passport.id !== id) {
    report(['id'], 'file-name', `The file stands in folder "${id}". Folder and id must be the same.`);
  }
  if (passport.version !== undefined && String(passport.version) !== version) {
    report(['version'], 'file-name', `The file is named "${version}.yaml". Its name must be the version.`);
  }
}
