/** An intake that has one mandate, and answers every step with it. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { mandates } from '@darcha/proto/contracts.ts';
import type { MandateInput } from '@darcha/proto/gen/darcha/intake/v1/Mandate.ts';
import type { Knobs } from './knobs.ts';
import { answers } from './stand-in-intake.ts';

const at = '2026-11-22T05:00:00.000Z';

export const mandate: MandateInput = {
  number: 'M-7KQ2-M9XF-4T',
  kind: 'MANDATE_KIND_PARENT',
  state: 'MANDATE_STATE_IN_FORCE',
  side: 'MANDATE_SIDE_REPRESENTATIVE',
  principal: { pin: '50101150010011', name: 'Sardor Namunayev' },
  representative: { pin: '91203950010011', name: 'Dilnoza Namunayeva' },
  powers: ['MANDATE_POWER_FOLLOW', 'MANDATE_POWER_APPLY'],
  services: ['study-archive-certificate'],
  firstDay: '2026-11-22',
  lastDay: '2027-11-22',
  acts: [{ act: 'proven', by: 'MANDATE_SIDE_REGISTER', at }],
  createdAt: at,
  confirmedUntil: '2027-02-20T05:00:00.000Z',
  actions: ['revoke'],
  proof: { recordType: 'interior-ministry/children@1', answeredAt: at, logPosition: 7 },
};

export function mandatesStandIn(knobs: Knobs): Service {
  const { answer, list } = answers(knobs);
  const one = async () => ({ mandate: { ...mandate } });
  return service(mandates, {
    grantMandate: one,
    acceptMandate: one,
    revokeMandate: one,
    getMandate: one,
    listMandates: async () => ({ mandates: [mandate], page: { nextToken: 'second' } }),
    listRepresented: list,
    entrustApplication: answer,
    takeOverApplication: answer,
  });
}
