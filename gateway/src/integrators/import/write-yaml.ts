/** A passport that was read, as the text its authors go on with. */
import { stringify } from 'yaml';
import type { PartialPassport, Remark } from './report.ts';

/**
 * YAML in the order of the schema. Number and day are left to the publication; what is missing stands as comments at the head,
 * so that whoever opens the draft knows what to do.
 */
export function toYaml(passport: PartialPassport, missing: readonly Remark[]): string {
  const { version: _number, published: _day, ...rest } = passport;
  const todo = missing.map(({ path, message }) => `# ${path}: ${message.replaceAll(/[\s\p{C}]+/gu, ' ')}\n`);
  const head = todo.length > 0 ? `# To be written before it can be published:\n${todo.join('')}` : '';
  return `${head}${stringify(rest, { lineWidth: 120, aliasDuplicateObjects: false })}`;
}
