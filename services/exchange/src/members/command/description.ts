/** A member in words: a YAML document with `titles`, `bodies` and `systems`. */
import { readFileSync } from 'node:fs';
import type { DomainError } from '@darcha/kit/errors.ts';
import { parse } from 'yaml';
import { rule } from '../../domain/members/decide.ts';
import type { Description, Part, Titles } from '../../domain/members/register.ts';

export function readDescription(file: string): Description {
  const read = readYaml(file);
  if (!isRecord(read)) throw wrong('is no document with titles, bodies and systems');
  const { titles, bodies = [], systems = [] } = read;
  return {
    titles: titlesOf(titles, 'titles'),
    bodies: partsOf(bodies, 'bodies'),
    systems: partsOf(systems, 'systems'),
  };
}

function readYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw wrong(`cannot be read: ${(error as Error).message}`);
  }
}

function titlesOf(value: unknown, where: string): Titles {
  const texts = isRecord(value) ? Object.entries(value) : [];
  if (texts.length > 0 && texts.every(([, text]) => typeof text === 'string' && text !== '')) return value as Titles;
  throw wrong(`needs texts by language under ${where}`);
}

function partsOf(value: unknown, where: string): Part[] {
  if (!Array.isArray(value)) throw wrong(`needs a list under ${where}`);
  const parts = value.map((part: unknown): Part => {
    const { code, title } = isRecord(part) ? part : {};
    if (typeof code !== 'string' || !/^[a-z][a-z0-9-]{0,62}$/.test(code))
      throw wrong(`needs a code of each of ${where}`);
    return { code, title: titlesOf(title, `${where}: ${code}`) };
  });
  if (new Set(parts.map(({ code }) => code)).size < parts.length) throw wrong(`names one of ${where} twice`);
  return parts;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(message: string): DomainError {
  return rule('invalid', 'description-wrong', `The description ${message}.`);
}
