/** Answers of a bundle: what is shared stands once, and is put into the form of each part under the part's own name. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { Form } from '../application.ts';
import { escapePointer, faultAt } from '../form-faults.ts';
import { isObject, type JsonObject } from '../json.ts';
import { bundleFaultTexts } from '../texts/bundle-texts.ts';
import type { Answers, Bundle, Shared } from './bundle.ts';

type Asking = Pick<Bundle, 'shared' | 'parts'>;

/** The form of one part. */
export function formOf(answers: Answers, shared: readonly Shared[], service: string): Form {
  const form: Form = { ...answers.parts[service] };
  for (const { name, answers: names } of shared) {
    const own = Object.hasOwn(names, service) ? names[service] : undefined;
    if (own !== undefined && Object.hasOwn(answers.shared, name)) form[own] = answers.shared[name];
  }
  return form;
}

/** Where an answer of a part's form stands in the bundle. */
export function placeOf(path: string, shared: readonly Shared[], service: string): string {
  const [, name = '', ...rest] = path.split('/');
  const own = shared.find(({ answers }) => escapePointer(answers[service] ?? '') === name && name !== '');
  const place = own ? `/shared/${escapePointer(own.name)}` : `/parts/${service}/${name}`;
  return [place, ...rest].join('/');
}

/** Faults of the parts, as faults of the bundle; of an answer that is asked once each is said once. */
export function faultsInBundle(
  faults: readonly (readonly [service: string, Fault])[],
  shared: readonly Shared[],
): Fault[] {
  const once = new Map<string, Fault>();
  for (const [service, fault] of faults) {
    const path = placeOf(fault.path, shared, service);
    const key = `${path} ${fault.code}`;
    if (!once.has(key)) once.set(key, { ...fault, path });
  }
  return [...once.values()];
}

/** Reads answers as sent; what nobody asks for, or asks for elsewhere, is a fault. */
export function readAnswers(value: JsonObject, { shared, parts }: Asking): { answers: Answers; faults: Fault[] } {
  const faults: Fault[] = [];
  const unknown = (path: string, name: string) =>
    faults.push(faultAt(path, 'additionalProperties', name.slice(0, 100), bundleFaultTexts.unknown));
  for (const name of Object.keys(value))
    if (name !== 'shared' && name !== 'parts') unknown(`/${escapePointer(name)}`, name);
  const given = objectAt(value, 'shared', faults);
  for (const name of Object.keys(given)) {
    if (!shared.some((one) => one.name === name)) unknown(`/shared/${escapePointer(name)}`, name);
  }
  const byPart = objectAt(value, 'parts', faults);
  const forms: Record<string, Form> = {};
  for (const [service, form] of Object.entries(byPart)) {
    const path = `/parts/${escapePointer(service)}`;
    if (!parts.some((part) => part.service === service)) unknown(path, service);
    else if (!isObject(form)) faults.push(faultAt(path, 'type', service, bundleFaultTexts.object));
    else forms[service] = form;
  }
  for (const one of shared) faults.push(...askedElsewhere(one, forms));
  return { answers: { shared: given, parts: forms }, faults };
}

function objectAt(value: JsonObject, name: string, faults: Fault[]): JsonObject {
  const inner = value[name] ?? {};
  if (isObject(inner)) return inner;
  faults.push(faultAt(`/${name}`, 'type', name, bundleFaultTexts.object));
  return {};
}

function askedElsewhere({ title, answers }: Shared, forms: Record<string, Form>): Fault[] {
  return Object.entries(answers).flatMap(([service, own]) => {
    const form = forms[service];
    if (!form || !Object.hasOwn(form, own)) return [];
    return [faultAt(`/parts/${service}/${escapePointer(own)}`, 'shared', title, bundleFaultTexts.shared)];
  });
}
