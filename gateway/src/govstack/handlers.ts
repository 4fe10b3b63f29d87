/**
 * The directory in the contract of GovStack's Information Mediator: members and their record types as clients and services.
 * Every member is of one class and has one application.
 */
import type { RecordType } from '@darcha/proto/gen/darcha/exchange/v1/RecordType.ts';
import type { Clients } from '../clients.ts';
import type { Call, Handlers } from '../http/call.ts';
import { Refusal } from '../http/problem.ts';
import type { CatalogueCopy } from '../integrators/catalogue-copy.ts';
import { allowedTo } from './allowed.ts';
import { describeService } from './describe.ts';

const instanceId = 'UZ';
const memberClass = 'GOV';
const applicationCode = 'records';

/** `copy`: the catalogue in force, for the names of agencies. */
export function govstackHandlers(
  { exchange, agreements }: Pick<Clients, 'exchange' | 'agreements'>,
  copy: () => Promise<CatalogueCopy>,
): Handlers {
  const offeredBy = async (call: Call) => {
    const { recordTypes } = await exchange.listRecordTypes({});
    const offered = recordTypes.filter(({ provider }) => provider === call.param('memberCode'));
    requireAddress(call, offered.length > 0);
    const service = call.query('serviceId');
    return service === undefined ? offered : offered.filter(({ id }) => namesOf(id).serviceCode === service);
  };
  return {
    listClients: async (call) => {
      const asked = call.query('instanceId');
      if (asked !== undefined && asked !== instanceId) throw unknownAddress('instanceId');
      const [{ providers }, { lists }] = await Promise.all([exchange.listProviders({}), copy()]);
      const member = providers.flatMap(({ code }) => {
        const name = call.speaker.sayOne(lists.agencies.get(code)?.name) || code;
        const id = { instanceId, memberClass, memberCode: code };
        return [
          { name, id: { objectType: 'MEMBER', ...id } },
          { name, id: { objectType: 'APPLICATION', ...id, applicationCode } },
        ];
      });
      return { body: { member } };
    },
    listMethods: async (call) => ({ body: { member: (await offeredBy(call)).map(serviceShape) } }),
    allowedMethods: async (call) => {
      const offered = await offeredBy(call);
      const between = { client: clientOf(call), provider: call.param('memberCode') };
      const allowed = await allowedTo(between, call.holder, agreements);
      return { body: { member: offered.filter(({ id }) => allowed.has(id)).map(serviceShape) } };
    },
    getOpenAPI: async (call) => {
      const offered = await offeredBy(call);
      const wanted = call.query('serviceCode') ?? '';
      const type = offered.find(({ id, latest }) => {
        const { serviceCode, serviceVersion } = namesOf(id);
        return wanted === `${serviceCode}@${serviceVersion}` || (latest && wanted === serviceCode);
      });
      if (!type) throw unknownAddress('serviceCode');
      return describeService(type, call);
    },
  };
}

function serviceShape({ id, provider }: RecordType) {
  return {
    objectType: 'SERVICE',
    serviceType: 'GRPC',
    ...{ instanceId, memberClass, memberCode: provider, applicationCode },
    ...namesOf(id),
    endpointList: { member: [{ method: 'POST', path: '/darcha.exchange.v1.Exchange/Ask' }] },
  };
}

/** "interior-ministry/residence@1" is version 1 of the service residence. */
function namesOf(id: string): { serviceCode: string; serviceVersion: string } {
  const [serviceCode = '', serviceVersion = ''] = id.slice(id.indexOf('/') + 1).split('@');
  return { serviceCode, serviceVersion };
}

/** The member the client belongs to; the contract has seen to the form. */
function clientOf(call: Call): string {
  const [instance, ofClass, member = ''] = (call.header('x-govstack-client') ?? '').split('/');
  if (instance !== instanceId || ofClass !== memberClass) throw unknownAddress('X-GovStack-Client');
  return member;
}

function requireAddress(call: Call, isMember: boolean): void {
  const known = { instanceId, memberClass, applicationCode };
  for (const [name, value] of Object.entries(known)) if (call.param(name) !== value) throw unknownAddress(name);
  if (!isMember) throw unknownAddress('memberCode');
}

/** The contract of GovStack knows 400 for whatever is wrong with a request. */
function unknownAddress(path: string): Refusal {
  const message = 'There is none of this code here. /govstack/listClients and listMethods tell those there are.';
  return new Refusal('request-invalid', `${path}: ${message}`, { faults: [{ path, code: 'unknown', message }] });
}
