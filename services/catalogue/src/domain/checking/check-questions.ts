/** What the questions about records demand: one a field, of an agency there is, with the titles of its values. */
import type { Report } from '../document/fault.ts';
import type { Agency, RecordQuestion } from '../reference.ts';

export function reportQuestions(
  items: readonly RecordQuestion[],
  agencies: ReadonlyMap<string, Agency>,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [index, question] of items.entries()) {
    const { record } = question;
    const agency = record.slice(0, record.indexOf('/'));
    if (!agencies.has(agency)) {
      const message = `There is no agency "${agency}". Add it to the agencies or correct the record type.`;
      report([index, 'record'], 'agency-unknown', message);
    }
    reportKind(question, index, report);
    const key = 'field' in question ? `${record}#${question.field}` : record;
    if (seen.has(key)) report([index, 'record'], 'question-twice', `"${key}" is asked above already. Ask it once.`);
    seen.add(key);
  }
}

function reportKind(question: RecordQuestion, index: number, report: Report): void {
  if ('field' in question === 'presence' in question) {
    const message = 'Ask about a field ("field" and "type") or about the record ("presence: true"), not both.';
    report([index], 'question-kind', message);
    return;
  }
  if (!('field' in question)) {
    for (const part of ['type', 'format', 'enum', 'options']) {
      if (part in question)
        report([index, part], 'question-kind', 'Whether there is a record is yes or no. Remove it.');
    }
    return;
  }
  if (question.type === undefined) report([index], 'required', '"type" is missing. Add it.');
  const values = (question.enum ?? []).map(String);
  for (const value of values) {
    if (question.options && Object.hasOwn(question.options, value)) continue;
    report([index, 'enum'], 'options', `The value "${value}" has no title. Add it to "options".`);
  }
  for (const value of Object.keys(question.options ?? {})) {
    if (!values.includes(value)) report([index, 'options', value], 'options', `"${value}" is not a value of "enum".`);
  }
}
