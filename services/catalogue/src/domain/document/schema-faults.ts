/** Holds a document against its JSON Schema and says what to do about each fault. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import { fromPointer, type Report } from './fault.ts';
import { didYouMean } from './nearest.ts';

/** Keywords that only gather the faults of others. */
const gathering = new Set(['if', 'oneOf', 'anyOf', 'allOf', 'propertyNames']);

/** Reports every fault; true when there is none. */
export function reportSchemaFaults(validate: ValidateFunction, value: unknown, report: Report): boolean {
  if (validate(value)) return true;
  const errors = validate.errors ?? [];
  for (const error of errors) {
    if (gathering.has(error.keyword)) continue;
    const path = fromPointer(error.instancePath);
    const property = propertyOf(error);
    const { code, message } = explain(error);
    report(property === undefined ? path : [...path, property], code, message);
  }
  return false;
}

/** The key a fault is about, when it is about a key of the object and not about the object. */
function propertyOf(error: ErrorObject): string | undefined {
  const { params, propertyName } = error;
  if (propertyName !== undefined) return propertyName;
  return params.additionalProperty ?? params.missingProperty;
}

function explain(error: ErrorObject): { code: string; message: string } {
  const { keyword, params, parentSchema } = error;
  const about = typeof parentSchema?.description === 'string' ? ` ${parentSchema.description}` : '';
  if (error.propertyName !== undefined) {
    return { code: 'name', message: `The name "${error.propertyName}" cannot be used: it ${error.message}.` };
  }
  switch (keyword) {
    case 'required':
      return explainMissing(params.missingProperty, parentSchema);
    case 'additionalProperties':
      return {
        code: 'property-unknown',
        message:
          `"${params.additionalProperty}" is not known here. Remove it, or correct its spelling.` +
          didYouMean(params.additionalProperty, Object.keys(parentSchema?.properties ?? {})),
      };
    case 'enum':
      return { code: 'value-unknown', message: `Must be one of: ${params.allowedValues.join(', ')}.${about}` };
    case 'const':
      return { code: 'value-unknown', message: `Must be ${params.allowedValue}.${about}` };
    case 'type':
      return { code: 'type', message: `Must be of type ${params.type}.${about}` };
    case 'format':
      return explainFormat(params.format, about);
    case 'pattern':
      return explainPattern(params.pattern);
    default:
      return { code: keyword, message: `Wrong value: it ${error.message}.${about}` };
  }
}

function explainMissing(name: string, schema: Record<string, unknown> | undefined): { code: string; message: string } {
  const properties = (schema?.properties ?? {}) as Record<string, { description?: string }>;
  if ('uz-Latn' in properties) {
    return { code: 'language-missing', message: `The text in language ${name} is missing. Add it.` };
  }
  const about = properties[name]?.description;
  return { code: 'required', message: `"${name}" is missing. Add it${about ? `: ${about}` : '.'}` };
}

function explainFormat(format: string, about: string): { code: string; message: string } {
  if (format === 'date') return { code: 'date', message: 'Must be a real day, written YYYY-MM-DD.' };
  return { code: 'format', message: `Must be a valid ${format}.${about}` };
}

/** In words where a pattern is known to stand for something. */
function explainPattern(pattern: string): { code: string; message: string } {
  if (pattern === '\\S') return { code: 'empty', message: 'The text is empty. Write it.' };
  if (pattern.includes('working ')) {
    return { code: 'term', message: 'Not a term. Write for example "5 working days", or "30 days" for calendar days.' };
  }
  if (pattern.includes('day')) return { code: 'days', message: 'Not a number of days. Write for example "30 days".' };
  if (pattern.includes('@')) {
    return { code: 'record', message: 'Must name a record type and version: <agency>/<name>@<version>.' };
  }
  if (pattern.startsWith('^https')) return { code: 'url', message: 'Must be a web address that begins with https://.' };
  if (pattern.includes('(-')) {
    return {
      code: 'code',
      message: 'Must be a code of lower-case letters, digits and single hyphens, for example "dormitory-place".',
    };
  }
  return { code: 'pattern', message: `Does not have the form ${pattern}.` };
}
