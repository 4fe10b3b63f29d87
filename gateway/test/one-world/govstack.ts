/** The directory in the contract of GovStack's Information Mediator. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import request from 'supertest';
import { parse } from 'yaml';
import { conforms } from '../support/contract.ts';
import { world } from './world.ts';

const client = 'UZ/GOV/social-protection-agency/records';
const get = (path: string) => request(world.address).get(`/govstack${path}`).set('Accept-Language', 'en');
const ministry = '/r1/UZ/GOV/interior-ministry/records';
const asked = (path: string, by = client) => get(path).set('X-GovStack-Client', by);
const as = async (name: string) => `Bearer ${await world.token(name)}`;
const service = {
  objectType: 'SERVICE',
  serviceType: 'GRPC',
  instanceId: 'UZ',
  memberClass: 'GOV',
  memberCode: 'interior-ministry',
  applicationCode: 'records',
  serviceCode: 'birth',
  serviceVersion: '1',
  endpointList: { member: [{ method: 'POST', path: '/darcha.exchange.v1.Exchange/Ask' }] },
};

test('clients: each provider as member and as application', async () => {
  const { body } = conforms('listClients', await get('/listClients?instanceId=UZ'));
  const id = { instanceId: 'UZ', memberClass: 'GOV', memberCode: 'interior-ministry' };
  assert.deepEqual(
    body.member.map(({ id: of }: { id: object }) => of),
    [
      { objectType: 'MEMBER', ...id },
      { objectType: 'APPLICATION', ...id, applicationCode: 'records' },
    ],
  );
});

test('methods: record types, all of them or one', async () => {
  assert.deepEqual(conforms('listMethods', await asked(`${ministry}/listMethods`)).body, { member: [service] });
  const one = await asked(`${ministry}/listMethods?serviceId=birth`);
  assert.deepEqual(conforms('listMethods', one).body, { member: [service] });
  const none = await asked(`${ministry}/listMethods?serviceId=shoe`);
  assert.deepEqual(conforms('listMethods', none).body, { member: [] });
});

test('allowed methods: by the agreements of the client, told to its officials, the provider’s and operators', async () => {
  const path = `${ministry}/allowedMethods`;
  const allowed = async (who: string, by: string) =>
    conforms('allowedMethods', await asked(path, by).set('Authorization', await as(who)));
  // The agreement is the benefit agency's, but the portal asks for it.
  assert.deepEqual((await allowed('clerk-social', client)).body, { member: [] });
  assert.deepEqual((await allowed('operator', 'UZ/GOV/portal/records')).body, { member: [service] });
  const foreign = await allowed('clerk-social', 'UZ/GOV/national-archive/records');
  assert.deepEqual([foreign.status, foreign.body.code], [403, 'caller-not-allowed']);
});

test('the description of a service, as YAML and as a string of JSON', async () => {
  const yaml = conforms('getOpenAPI', await asked(`${ministry}/getOpenAPI?serviceCode=birth`).accept('text/yaml'));
  const document = parse(yaml.text);
  assert.deepEqual(
    [document.openapi, document.info.title, document.components.schemas.Record.type],
    ['3.1.0', 'Birth', 'object'],
  );
  const json = await asked(`${ministry}/getOpenAPI?serviceCode=birth@1`).accept('application/json');
  assert.deepEqual(JSON.parse(conforms('getOpenAPI', json).body), document);
});

test('whatever is not there, or is asked for without saying who asks, is 400 and names the part', async () => {
  const wrong: [string, string, ReturnType<typeof get>][] = [
    ['listClients', 'instanceId', get('/listClients?instanceId=EE')],
    ['listMethods', 'X-GovStack-Client', get(`${ministry}/listMethods`)],
    ['listMethods', 'instanceId', asked('/r1/EE/GOV/interior-ministry/records/listMethods')],
    ['listMethods', 'memberClass', asked('/r1/UZ/COM/interior-ministry/records/listMethods')],
    ['listMethods', 'memberCode', asked('/r1/UZ/GOV/nobody/records/listMethods')],
    ['listMethods', 'applicationCode', asked('/r1/UZ/GOV/interior-ministry/other/listMethods')],
    ['getOpenAPI', 'serviceCode', asked(`${ministry}/getOpenAPI?serviceCode=shoe`)],
    ['getOpenAPI', 'serviceCode', asked(`${ministry}/getOpenAPI`)],
    [
      'allowedMethods',
      'X-GovStack-Client',
      asked(`${ministry}/allowedMethods`, 'EE/GOV/x/records').set('Authorization', await as('operator')),
    ],
  ];
  for (const [operation, path, call] of wrong) {
    const { status, body } = conforms(operation, await call);
    assert.deepEqual([status, body.errors?.[0]?.path], [400, path], `${operation} ${path}`);
  }
});
