/** What in a passport rests on a piece of evidence: the conditions, documents and facts whose expressions name it. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Text } from '@darcha/proto/text.ts';

export interface ProvenBy {
  kind: 'rule' | 'paper' | 'fact';
  /** Code of the rule or paper, name of the fact. */
  code: string;
  text: Text | undefined;
  /** Fields it looks at; none where only the presence of the record counts. */
  fields: string[];
}

/** In the order of the passport: rules, then papers, then facts. */
export function provenBy(passport: Pick<Passport, 'rules' | 'papers' | 'result'>, evidence: string): ProvenBy[] {
  const expressions = [
    ...(passport.rules ?? []).map(({ code, when, refuse, clerk }) => {
      return { kind: 'rule' as const, code, feel: when, text: refuse ?? clerk };
    }),
    ...(passport.papers ?? []).map(({ code, when, title }) => ({
      kind: 'paper' as const,
      code,
      feel: when,
      text: title,
    })),
    ...Object.entries(passport.result?.facts ?? {}).map(([code, { value, title }]) => {
      return { kind: 'fact' as const, code, feel: value, text: title };
    }),
  ];
  return expressions.flatMap(({ feel, ...of }) => {
    const fields = feel === undefined ? undefined : fieldsNamed(feel, evidence);
    return fields ? [{ ...of, fields }] : [];
  });
}

/** The fields of the evidence that a FEEL expression names; undefined when it does not name the evidence at all. */
function fieldsNamed(feel: string, evidence: string): string[] | undefined {
  // A name within a text is none, and one behind a point is a field of something else.
  const words = feel.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  const found = [...words.matchAll(new RegExp(`(?<![\\w.])${evidence}(?![\\w])(?:\\s*\\.\\s*(\\w+))?`, 'g'))];
  if (found.length === 0) return undefined;
  return [...new Set(found.flatMap(([, field]) => (field === undefined ? [] : [field])))];
}
