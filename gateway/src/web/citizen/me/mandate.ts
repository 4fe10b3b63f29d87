/** `/me/mandates/:mandate`: one mandate: accept it, decline it, end it. */
import { moveTo, type Page, type Visit } from '../../page.ts';
import { rowOf, textOf, unlessAway } from '../follow/parts.ts';
import { type Mandate, mandateTag, otherSide } from './mandates.ts';

export const mandate: Page = {
  path: '/me/mandates/:mandate',
  for: 'person',
  show: async (visit) => {
    const { ask, say, param } = visit;
    const { body } = await ask('getMandate', { path: { mandate: param('mandate') } });
    return {
      view: 'citizen/me/mandate.njk',
      title: say(`mandates.side.${body.side}`, { name: otherSide(body, say) }),
      back: '/me/mandates',
      model: {
        number: body.number,
        tag: mandateTag(body.state, say),
        rows: await rowsOf(body, visit),
        acts: actsOf(body, visit),
        mayAccept: body.actions.includes('accept'),
        unconfirmed: body.state === 'unconfirmed' && body.side === 'representative',
        mayEnd: body.actions.includes('revoke'),
        mayApply: body.side === 'representative' && body.state === 'in-force' && body.powers.includes('apply'),
      },
    };
  },
  submit: async ({ ask, param, form }) => {
    const path = { mandate: param('mandate') };
    const here = `/me/mandates/${path.mandate}`;
    if (form.get('step') === 'accept') {
      await ask('acceptMandate', { path });
      return moveTo(here, 'me-mandate-accepted');
    }
    await ask('revokeMandate', { path });
    return moveTo(here, 'me-mandate-ended');
  },
};

async function rowsOf(mandate: Mandate, visit: Visit) {
  const { kind, powers, services, firstDay, lastDay, number, proof, confirmedUntil } = mandate;
  const { say, format } = visit;
  const named = await serviceNames(services, visit);
  return [
    ...rowOf(say('follow.row.number'), number),
    ...rowOf(say('mandates.row.kind'), say(`mandates.kind.${kind}`)),
    ...rowOf(say('mandates.row.powers'), powers.map((power) => say(`mandates.power.${power}`)).join(', ')),
    ...rowOf(say('mandates.row.services'), named),
    ...rowOf(say('mandates.row.first'), format.day(firstDay)),
    ...rowOf(say('mandates.row.last'), format.day(lastDay)),
    ...rowOf(say('mandates.row.proof'), proof && format.time(proof.answeredAt)),
    ...rowOf(say('mandates.row.confirmed'), confirmedUntil && format.time(confirmedUntil)),
  ];
}

async function serviceNames(services: readonly string[] | undefined, { ask, say }: Visit): Promise<string> {
  if (!services) return say('mandates.all-services');
  const read = await Promise.all(services.slice(0, 10).map((id) => unlessAway(ask('getService', { path: { id } }))));
  const names = services.map(
    (id, place) => textOf((read[place]?.body as { title?: unknown } | undefined)?.title) || id,
  );
  return names.join('; ');
}

function actsOf({ acts, side }: Mandate, { say, format }: Visit): string[] {
  return acts.map(({ act, by, at }) => {
    const who = say(`mandates.by.${by === side ? 'you' : by}`);
    return say(`mandates.act.${act}`, { who, at: format.time(at) });
  });
}
