/** `/agency/passports/:draft/text`: a draft as text, with every fault at its line. */
import { moveTo, type Page, type Shown, type Visit } from '../../page.ts';
import type { Draft } from '../parts.ts';
import { draftAt, type Fault, maySave, readDraft, seenVersion, tellFault, unlessStale } from './draft.ts';

export const textPage: Page = {
  path: '/agency/passports/:draft/text',
  for: 'official',
  largestForm: 1024 * 1024,
  show: async (visit) => {
    const draft = await readDraft(visit);
    const text = visit.form ? typedIn(visit.form) : draft.text;
    // Faults stand at lines of the text that was saved.
    return shown(draft, visit, { text, faults: text === draft.text ? draft.faults : [] });
  },
  submit: async (visit) => {
    const { form, ask } = visit;
    const text = typedIn(form);
    if (form.get('do') === 'check') {
      const { faults } = (await ask('checkPassport', { body: text })).body;
      return shown(await readDraft(visit), visit, { text, faults, checked: true });
    }
    return unlessStale(textPage, visit, async () => {
      const draft = await readDraft(visit);
      // Sent twice: what is saved is what was typed.
      const saved = text === draft.text ? draft : await save(draft, text, visit);
      const at = draftAt(draft.id);
      return moveTo(saved.faults.length > 0 ? `${at}/text` : at, 'draft-saved');
    });
  },
};

async function save({ id }: Draft, body: string, { ask, form }: Visit & { form: URLSearchParams }): Promise<Draft> {
  return (await ask('replacePassportDraft', { path: { draft: id }, header: seenVersion(form), body })).body;
}

/** Browsers send other line ends than there were. */
function typedIn(form: URLSearchParams): string {
  return (form.get('text') ?? '').replaceAll('\r\n', '\n');
}

const mostInSummary = 10;

interface Written {
  text: string;
  faults: readonly Fault[];
  /** Looked at without being saved. */
  checked?: boolean;
}

function shown(draft: Draft, visit: Visit, { text, faults, checked = false }: Written): Shown {
  const { say, language } = visit;
  const lines = text.split('\n');
  const told = faults.map((fault) => ({
    ...fault,
    ...tellFault(fault, say, language),
    source: lines[fault.line - 1]?.trim().slice(0, 160) ?? '',
  }));
  const summary = told.slice(0, mostInSummary).map((fault) => ({
    field: `fault-${fault.line}-${fault.column}`,
    text: say('passports.at-line', { line: fault.line, text: fault.short }),
  }));
  return {
    view: 'agency/passports/text.njk',
    title: say('passports.text-title'),
    back: draftAt(draft.id),
    errors: summary,
    model: {
      text,
      faults: told,
      checked,
      canSave: maySave(draft),
      version: visit.form?.get('version') ?? draft.version,
      ...(maySave(draft) && { formId: 'form' }),
    },
  };
}
