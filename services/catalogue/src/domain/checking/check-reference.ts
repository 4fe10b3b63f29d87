/** Holds the written reference lists against their shape and against one another. */

import type { Passport } from '@darcha/proto/passport.ts';
import type { ValidateFunction } from 'ajv';
import type { Fault } from '../document/fault.ts';
import { reportSchemaFaults } from '../document/schema-faults.ts';
import { maxPartsOfList, readYaml, type YamlDocument } from '../document/yaml-document.ts';
import type { Agency, Bundle, CatalogueEvent, Office, RecordQuestion, Reference, Territory } from '../reference.ts';
import { reportBundles } from './check-bundles.ts';
import { type Lists, reportAgencies, reportEvents, reportOffices, reportTerritories } from './check-places.ts';
import { reportQuestions } from './check-questions.ts';
import { reportTexts } from './check-texts.ts';
import * as shapes from './reference-shapes.ts';

/** A file and what it holds. */
export interface WrittenFile {
  file: string;
  text: string;
}

/** The files of the lists; the last two may be missing. */
export interface WrittenReference {
  agencies: WrittenFile;
  offices: WrittenFile;
  events: WrittenFile;
  territories?: WrittenFile | undefined;
  questions?: WrittenFile | undefined;
}

interface List<Item> {
  items: Item[];
  document: YamlDocument;
}

/**
 * Never throws; gives the lists as far as they are sound, and every fault. `services` are the identifiers that events
 * may name; undefined when they are not known.
 */
export function checkReference(
  files: WrittenReference,
  services?: ReadonlySet<string>,
): { reference: Reference; faults: Fault[] } {
  validators ??= compile();
  const agencies = read<Agency>(files.agencies, validators.agency);
  const offices = read<Office>(files.offices, validators.office);
  const events = read<CatalogueEvent>(files.events, validators.event);
  const territories = files.territories && read<Territory>(files.territories, validators.territory);
  const questions = files.questions && read<RecordQuestion>(files.questions, validators.question);
  for (const list of [agencies, offices, events, territories]) if (list) reportTwins(list.items, list.document);
  const lists: Lists = {
    agencies: new Map(agencies.items.map((item) => [item.code, item])),
    territories: territories && new Map(territories.items.map((item) => [item.code, item])),
    services,
  };
  if (territories) reportTerritories(territories.items, lists, territories.document.report);
  reportAgencies(agencies.items, lists, agencies.document.report);
  reportOffices(offices.items, lists, offices.document.report);
  reportEvents(events.items, lists, events.document.report);
  if (questions) reportQuestions(questions.items, lists.agencies, questions.document.report);
  return {
    reference: {
      agencies: agencies.items,
      offices: offices.items,
      events: events.items,
      ...(territories && { territories: territories.items }),
      ...(questions && { questions: questions.items }),
    },
    faults: [agencies, offices, events, territories, questions].flatMap((list) => list?.document.faults ?? []),
  };
}

/** The bundles, held against the events and passports there are. Never throws. */
export function checkBundles(
  file: WrittenFile,
  known: { events: readonly CatalogueEvent[]; passports: readonly Passport[] },
): { bundles: Bundle[]; faults: Fault[] } {
  validators ??= compile();
  const { items, document } = read<Bundle>(file, validators.bundle);
  reportTwins(items, document);
  reportBundles(items, known, document.report);
  return { bundles: items, faults: document.faults };
}

function read<Item>(file: WrittenFile, validate: ValidateFunction): List<Item> {
  const document = readYaml(file.text, file.file, { parts: maxPartsOfList });
  const sound = document.value !== undefined && reportSchemaFaults(validate, document.value, document.report);
  const items = (sound ? document.value : []) as Item[];
  reportTexts(items, document.report);
  return { items, document };
}

let validators: ReturnType<typeof compile> | undefined;

function compile() {
  const checker = shapes.createShapeChecker();
  const list = (items: object) => checker.compile({ type: 'array', maxItems: 5_000, items });
  return {
    agency: list(shapes.agency),
    office: list(shapes.office),
    event: list(shapes.event),
    territory: list(shapes.territory),
    question: list(shapes.question),
    bundle: list(shapes.bundle),
  };
}

function reportTwins(items: readonly { code: string }[], document: YamlDocument): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (seen.has(item.code)) {
      document.report([index, 'code'], 'code-twice', `The code "${item.code}" is used already. Give each its own.`);
    }
    seen.add(item.code);
  }
}
