/** `/me/mandates/new`: lets somebody act for the reader. */
import { fieldsOf } from '../../forms/fields.ts';
import type { Questions } from '../../forms/question.ts';
import { readAnswers } from '../../forms/reading.ts';
import { moveTo, type Page, type Visit } from '../../page.ts';
import { textOf } from '../follow/parts.ts';

const powers = ['follow', 'apply', 'collect'] as const;
type Power = (typeof powers)[number];

export const grantMandate: Page = {
  path: '/me/mandates/new',
  for: 'person',
  show: async (visit) => {
    const { say, form = new URLSearchParams() } = visit;
    const chosen = visit.form?.getAll('powers') ?? ['follow', 'apply'];
    const only = form.getAll('services');
    const services = await servicesTaking(visit);
    return {
      view: 'citizen/me/grant-mandate.njk',
      title: say('mandates.new'),
      back: '/me/mandates',
      labels: {
        representative: say('mandates.grant.pin'),
        powers: say('mandates.grant.powers'),
        services: say('mandates.grant.services-legend'),
        lastDay: say('mandates.grant.last'),
      },
      model: {
        formId: 'grant',
        representative: form.get('representative') ?? '',
        lastDay: fieldsOf(lastDayIn(visit), ['lastDay'], { typed: form, say }),
        powers: powers.map((code) => ({
          value: code,
          text: say(`mandates.power.${code}`),
          hint: { text: say(`mandates.power-hint.${code}`) },
          checked: chosen.includes(code),
        })),
        services: services.map(({ id, title }) => ({ value: id, text: textOf(title), checked: only.includes(id) })),
      },
    };
  },
  submit: async (visit) => {
    const { ask, form, once } = visit;
    const services = form.getAll('services');
    // As it was typed: that it is no day is told by the service.
    const { lastDay } = readAnswers(lastDayIn(visit), ['lastDay'], form) as { lastDay: string | null };
    const body = {
      representative: form.get('representative')?.replaceAll(/\s/g, '') ?? '',
      powers: form.getAll('powers').filter((code): code is Power => powers.some((power) => power === code)),
      ...(services.length > 0 && { services }),
      ...(lastDay && { lastDay }),
    };
    const { body: granted } = await ask('grantMandate', { header: { 'Idempotency-Key': once }, body });
    return moveTo(`/me/mandates/${granted.number}`, 'me-mandate-granted');
  },
};

/** Services that may be applied for by somebody to whom the applicant has given a mandate. */
async function servicesTaking({ ask }: Visit) {
  const { body } = await ask('listServices', { query: { size: 100 } });
  return body.items.filter(({ representatives }) => representatives?.includes('power-of-attorney'));
}

function lastDayIn({ say }: Pick<Visit, 'say'>): Questions {
  const lastDay = { format: 'date', title: say('mandates.grant.last'), description: say('mandates.grant.last-hint') };
  return { properties: { lastDay } };
}
