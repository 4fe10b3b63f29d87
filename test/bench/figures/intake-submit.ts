/** An application begun through the whole chain, beside a bare Express app that validates and inserts the same. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newKey, ok } from '../../support/portal.ts';
import type { TestSystem } from '../../support/system.ts';
import { startPeer } from '../child.ts';
import { load } from '../http-load.ts';
import type { Figure } from '../measure.ts';

const form = { account: '22618000000000000001', phone: '+998000000001' };

export async function intakeSubmit(system: TestSystem): Promise<Figure> {
  const applicant = system.portal.as('dilnoza');
  const body = JSON.stringify({ service: 'childbirth-benefit', form });
  const document = ok(
    await applicant.post('/api/v1/applications', body, { headers: { 'idempotency-key': newKey() } }),
    201,
  );
  const service = ok(await system.portal.visitor.get('/api/v1/services/childbirth-benefit'));
  const file = join(system.dataDirectory, 'bench-application.json');
  writeFileSync(file, JSON.stringify({ schema: service.form, document }));
  const peer = await startPeer('express-insert.ts', {
    DARCHA_PEER_FILE: file,
    DARCHA_PEER_MONGODB: system.mongodb.uri,
  });
  const common = {
    atOnce: 64,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await applicant.token()}` },
    body,
    each: () => ({ 'idempotency-key': randomUUID() }),
  } as const;
  return {
    name: 'intake.submit',
    goal: 0.4,
    note: 'POST of a complete application, 64 at once: gateway, token, gRPC, form check, sealing, journaled insert with its event. By profile the gateway spends most on the gRPC client and on checking the request against the contract, intake on sealing, the gRPC server and the driver; tracking and the engine share the two cores.',
    count: 2_000,
    ours: {
      name: 'gateway and intake',
      run: (count) => load({ ...common, url: `${system.addresses.gateway}/api/v1/applications` }, count),
      pids: () => ({ gateway: system.process('gateway').pid() ?? 0, intake: system.process('intake').pid() ?? 0 }),
    },
    peer: {
      name: 'bare Express + ajv + driver with group commit',
      run: (count) => load({ ...common, url: `${peer.address}/applications` }, count),
      pids: () => ({ express: peer.pid }),
    },
    close: async () => peer.stop(),
  };
}
