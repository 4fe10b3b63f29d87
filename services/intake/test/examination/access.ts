/** Every step of officials, taken by everybody. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { as, type CallerName, callers } from '../support.ts';
import { inExamination, officials } from './around.ts';

const calls: Record<string, (number: string) => Promise<unknown>> = {
  claimNext: () => officials.claimNext({ territory: 'nowhere' }),
  assignApplication: (number) => officials.assignApplication({ number, official: 'somebody' }),
  takeBulkStep: (number) => officials.takeBulkStep({ numbers: [number], step: 'BULK_STEP_APPROVE' }),
  countQueue: () => officials.countQueue({}),
  confirmDecision: (number) => officials.confirmDecision({ number }),
  objectToDecision: (number) =>
    officials.objectToDecision({ number, reasons: 'Something is missing.', language: 'en' }),
};
const own: CallerName[] = ['cadastre', 'cadastreHead'];

test('officials alone take these steps, and only with what their agency has a part of', async () => {
  const names = Object.keys(officials).filter((name) => !['close', 'connects'].includes(name));
  assert.deepEqual(Object.keys(calls).sort(), names.sort(), 'every call is in this test');
  const number = await inExamination();
  for (const [rpc, call] of Object.entries(calls)) {
    for (const name of Object.keys(callers) as CallerName[]) {
      const code = await as(name, () => call(number)).then(
        () => 'ok',
        (error) => (error instanceof DomainError ? error.code : Promise.reject(error)),
      );
      assert.equal(code, expected(rpc, name), `${name} ${rpc}`);
    }
  }
});

function expected(rpc: string, name: CallerName): string {
  const caller = callers[name];
  if (caller.kind === 'anonymous') return 'sign-in-required';
  if (caller.kind !== 'official' || caller.roles.length === 0) return 'officials-only';
  if (rpc === 'claimNext') return 'queue-empty';
  if (rpc === 'countQueue' || rpc === 'takeBulkStep') return 'ok';
  // The authority knows it all along; the others learn of it with their part.
  if (caller.agency === 'interior-ministry') return 'not-your-turn';
  if (!own.includes(name)) return 'application-unknown';
  if (rpc !== 'assignApplication') return 'nothing-proposed';
  return name === 'cadastreHead' ? 'ok' : 'head-only';
}
