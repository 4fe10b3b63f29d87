/** Faults of answers in words: of which question, what is wrong and what to do, in every language. */
import type { Fault } from '@darcha/kit/errors.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { FormField, Passport } from '@darcha/proto/passport.ts';
import type { Text } from '@darcha/proto/text.ts';
import type { ErrorObject } from 'ajv';
import { aboutText, counted, faultTexts, formatTexts, formInvalidText, typeTexts } from './texts/form-faults.ts';
import { type Filling, fill, joined, listed, sameInAll } from './texts/render.ts';

/** What is known of the questions a fault may be about. */
export type Asked = Pick<Passport, 'form'>;

/** More choices than a sentence can hold are not listed. */
const maxListed = 12;

/** The fault a validator has found, `base` being the pointer to what it looked at. */
export function faultOf(error: ErrorObject, base: string, asked: Asked, title?: Filling): Fault {
  const { keyword, params } = error;
  const missing: unknown = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  const path = base + error.instancePath + (typeof missing === 'string' ? `/${escapePointer(missing)}` : '');
  const question = questionAt(asked, path);
  return faultAt(path, keyword, title ?? titleAt(asked, path), adviceFor(error, question));
}

/** A fault with its words. */
export function faultAt(path: string, code: string, title: Filling, advice: Text): Fault {
  const texts = fill(aboutText, { title, advice });
  return { path, code, message: texts.en, texts };
}

/** The error that carries them. */
export function formInvalid(faults: Fault[]): DomainError {
  const texts = fill(formInvalidText, { counted: counted(faults.length, 'faults') });
  return new DomainError('invalid', 'form-invalid', texts.en, { faults, texts });
}

export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function partsOf(path: string): string[] {
  const parts = path.split('/').slice(1);
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** "Children 2: Name": titles of the question and of the one within it; a name stands where there is no such question. */
export function titleAt({ form = {} }: Asked, path: string): Filling {
  const [name = '', place, inner, ...deeper] = partsOf(path);
  const field = Object.hasOwn(form, name) ? form[name] : undefined;
  // Whoever made up the name may have made it long.
  if (!field) return name.slice(0, 100);
  if (place === undefined) return field.title;
  const number = /^\d+$/.test(place) ? ` ${Number(place) + 1}` : `: ${place}`;
  const group = field.group ?? {};
  const within = inner !== undefined && Object.hasOwn(group, inner) ? group[inner]?.title : inner;
  const rest = deeper.map((part) => `: ${part}`).join('');
  if (within === undefined) return fill(sameInAll(`{field}${number}`), { field: field.title });
  return fill(sameInAll(`{field}${number}: {within}${rest}`), { field: field.title, within });
}

/** The question an answer, or a value within one, belongs to. */
function questionAt({ form = {} }: Asked, path: string): FormField | undefined {
  const [name = '', , inner] = partsOf(path);
  const field = Object.hasOwn(form, name) ? form[name] : undefined;
  const within =
    field?.group && inner !== undefined && Object.hasOwn(field.group, inner) ? field.group[inner] : undefined;
  return within ?? field;
}

const nounOf: Readonly<Record<string, Parameters<typeof counted>[1]>> = {
  minLength: 'characters',
  maxLength: 'characters',
  minItems: 'items',
  maxItems: 'items',
};

function adviceFor({ keyword, params }: ErrorObject, question: FormField | undefined): Text {
  const limit: unknown = params.limit ?? params.multipleOf;
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return faultTexts.unknown;
    case 'type':
      return typeTexts[String([params.type].flat()[0])] ?? faultTexts.other;
    case 'format':
      return formatTexts[String(params.format)] ?? patternAdvice('', question);
    case 'pattern':
      return patternAdvice(String(params.pattern), question);
    case 'enum':
      return choiceAdvice(params.allowedValues as unknown[], question);
    case 'const':
      return fill(faultTexts.const, { choices: choices([params.allowedValue], question) });
    default: {
      const text = Object.hasOwn(faultTexts, keyword)
        ? faultTexts[keyword as keyof typeof faultTexts]
        : faultTexts.other;
      const noun = nounOf[keyword];
      return fill(text, { limit: String(limit), ...(noun && { counted: counted(Number(limit), noun) }) });
    }
  }
}

/** Digits alone in words; else what the passport's author says of the question: people do not read patterns. */
function patternAdvice(pattern: string, question: FormField | undefined): Text {
  if (question?.help) return fill(faultTexts.pattern, { help: question.help });
  const [, digits] = /^\^(?:\[0-9\]|\\d)\{(\d+)\}\$$/.exec(pattern) ?? [];
  if (digits !== undefined) return fill(faultTexts.digits, { counted: counted(Number(digits), 'digits') });
  return pattern === '' ? faultTexts.other : fill(faultTexts.pattern, { help: `(${pattern})` });
}

function choiceAdvice(values: unknown[], question: FormField | undefined): Text {
  return fill(faultTexts.enum, { choices: choices(values, question) });
}

function choices(values: unknown[], question: FormField | undefined): Text {
  const titles = question?.options ?? {};
  const named = values.slice(0, maxListed).map((value) => titles[String(value)] ?? String(value));
  return values.length > maxListed ? joined([listed(named), sameInAll('…')]) : listed(named);
}
