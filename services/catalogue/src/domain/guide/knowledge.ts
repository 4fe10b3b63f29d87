/** What the answers say of the names a passport's conditions read, and which questions would say more. */

import type { Audience } from '@darcha/proto/passport.ts';
import { date } from 'feelin';
import type { FeelName } from '../checking/feel.ts';
import type { Answers } from './answers.ts';
import type { Knowledge } from './evaluate.ts';
import { type GuidedPassport, isOrganisation } from './passport.ts';
import { fieldKey, formKey, presenceKey } from './questions.ts';

/** The same for all services of one call. */
export interface Asking {
  answers: Answers;
  /** The legal day, YYYY-MM-DD. */
  day: string;
  /** Whom it is for; undefined when nobody has said. */
  audience: Audience | undefined;
  hasTime(): boolean;
  /** Whether something is asked under a key. */
  isAsked(key: string): boolean;
}

export interface PassportKnowledge extends Knowledge {
  /** The question that says more of a name; undefined when none does, or when its answer is "I do not know". */
  keyOf(name: FeelName): string | undefined;
  /** False for what stands in the form only and is not asked for beforehand. */
  decides(name: FeelName): boolean;
}

export function knowledgeOf(guided: GuidedPassport, asking: Asking): PassportKnowledge {
  const { answers, day } = asking;
  const form = given(answers, formKey(guided.passport.id, ''));
  const records = new Map([...guided.records].map(([name, record]) => [name, recordOf(record, answers)]));
  const person = isPerson(guided, asking);
  const scope: Record<string, unknown> = { today: date(day), applicant: person ? { organisation: null } : {}, form };
  for (const [name, { fields, present }] of records) scope[name] = present === false ? null : fields;
  return {
    scope,
    hasTime: asking.hasTime,
    knows: (name) => {
      if (name.root === 'today') return true;
      if (name.root === 'applicant') return isOrganisation(name) && person === true;
      if (name.root === 'form') return name.member !== undefined && Object.hasOwn(form, name.member);
      const record = records.get(name.root);
      if (record?.present === false) return true;
      return record !== undefined && name.member !== undefined && Object.hasOwn(record.fields, name.member);
    },
    absent: (name) => {
      if (isOrganisation(name)) return person;
      const present = records.get(name.root)?.present;
      return present === undefined ? undefined : !present;
    },
    decides: ({ root, member = '' }) => root !== 'form' || asking.isAsked(formKey(guided.passport.id, member)),
    keyOf: (name) => {
      const record = guided.records.get(name.root);
      const present = records.get(name.root)?.present;
      // Who does not know whether there is a record does not know what stands in it.
      if (record !== undefined && present === undefined && answers.has(presenceKey(record))) return undefined;
      const keys = keysOf(guided, name).slice(present ? 1 : 0);
      return keys.find((key) => !answers.has(key) && asking.isAsked(key));
    },
  };
}

/** Questions about a name, in the order in which they are asked: first whether there is such a record. */
function keysOf({ passport, records }: GuidedPassport, { root, member }: FeelName): string[] {
  if (root === 'form') return member === undefined ? [] : [formKey(passport.id, member)];
  const record = records.get(root);
  if (record === undefined) return [];
  return [presenceKey(record), ...(member === undefined ? [] : [fieldKey(record, member)])];
}

interface KnownRecord {
  /** Undefined when it is not known. */
  present: boolean | undefined;
  fields: Record<string, unknown>;
}

function recordOf(record: string | undefined, answers: Answers): KnownRecord {
  if (record === undefined) return { present: undefined, fields: {} };
  const fields = given(answers, fieldKey(record, ''));
  const answer = answers.get(presenceKey(record));
  // Who knows what stands in it has it.
  const present = typeof answer === 'boolean' ? answer : Object.keys(fields).length > 0 || undefined;
  return { present, fields };
}

/** The answers whose keys begin like this, by what follows; without those that say "I do not know". */
function given(answers: Answers, beginning: string): Record<string, unknown> {
  const found = [...answers].filter(([key, answer]) => key.startsWith(beginning) && answer !== null);
  return Object.fromEntries(found.map(([key, answer]) => [key.slice(beginning.length), answer]));
}

/** Whether somebody applies for themself; undefined when they may do so for an organisation too. */
function isPerson({ passport }: GuidedPassport, { audience }: Asking): boolean | undefined {
  const [only, more] = audience === undefined ? passport.audience : [audience];
  return only === undefined || more !== undefined ? undefined : only === 'natural-person';
}
