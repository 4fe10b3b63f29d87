/** `/me/mandates/new`: lets somebody act for the reader. */
import { moveTo, type Page, type Visit } from '../../page.ts';
import { textOf } from '../follow/parts.ts';

const powers = ['follow', 'apply', 'collect'] as const;
type Power = (typeof powers)[number];

export const grantMandate: Page = {
  path: '/me/mandates/new',
  for: 'person',
  show: async (visit) => {
    const { say, form } = visit;
    const chosen = form?.getAll('powers') ?? ['follow', 'apply'];
    const only = form?.getAll('services') ?? [];
    const services = await servicesTaking(visit);
    return {
      view: 'citizen/me/grant-mandate.njk',
      title: say('mandates.new'),
      back: '/me/mandates',
      model: {
        formId: 'grant',
        representative: form?.get('representative') ?? '',
        lastDay: dayParts(form),
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
  submit: async ({ ask, form, once }) => {
    const services = form.getAll('services');
    const lastDay = lastDayOf(form);
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

/** Services that may be applied for by somebody else. */
async function servicesTaking({ ask }: Visit) {
  const { body } = await ask('listServices', { query: { size: 100 } });
  return body.items.filter(({ tier }) => tier !== 'informational');
}

const dateFields = ['lastDay-day', 'lastDay-month', 'lastDay-year'] as const;

function dayParts(form: URLSearchParams | undefined) {
  const classes = ['govuk-input--width-2', 'govuk-input--width-2', 'govuk-input--width-4'];
  return dateFields.map((name, place) => ({ name, value: form?.get(name) ?? '', classes: classes[place] ?? '' }));
}

/** As it was typed: that it is no day is told by the service. */
function lastDayOf(form: URLSearchParams): string | undefined {
  const [day = '', month = '', year = ''] = dateFields.map((name) => form.get(name)?.trim() ?? '');
  if (day + month + year === '') return undefined;
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
