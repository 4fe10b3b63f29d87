/** How officials work through the queue of their agency. */
import { BulkStep } from '@darcha/proto/gen/darcha/intake/v1/BulkStep.ts';
import type { Clients } from '../clients.ts';
import { type Call, expectedVersion, type Handlers, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { applicationReply, applicationSummaryShape } from './shapes/application.ts';
import { previewShape } from './shapes/preview.ts';
import { enumOf, wordOf } from './shapes/words.ts';

/** What intake calls otherwise. */
const places: Places = {
  '/idempotencyKey': 'Idempotency-Key',
  '/territory': 'territory',
  '/skill': 'skill',
  '/service': 'service',
};

export function examinationHandlers({ examination }: Pick<Clients, 'examination'>): Handlers {
  const key = (call: Call) => ({ idempotencyKey: call.header('idempotency-key') ?? '' });
  const common = (call: Call) => ({ number: call.param('number'), ...key(call) });
  const filter = (call: Call) => ({
    territory: call.query('territory') ?? '',
    skill: call.query('skill') ?? '',
    service: call.query('service') ?? '',
  });
  return withPlaces(places, {
    claimNext: async (call) => {
      const { application } = await examination.claimNext({ ...filter(call), ...key(call) });
      return applicationReply(application, call.speaker);
    },
    countQueue: async (call) => {
      const { states, ...counts } = await examination.countQueue(filter(call));
      const byState = states.map(({ state, count }) => ({ state: wordOf(state, 'STATE'), count }));
      return { body: { ...counts, states: byState } };
    },
    previewResult: async (call) => {
      const { facts = {} } = call.body<{ facts?: object }>();
      const factsJson = Object.keys(facts).length > 0 ? Buffer.from(JSON.stringify(facts)) : Buffer.alloc(0);
      const preview = await examination.previewResult({ number: call.param('number'), factsJson });
      return { body: previewShape(preview, call.speaker) };
    },
    assignApplication: async (call) => {
      const { official } = call.body<{ official: string }>();
      const { application } = await examination.assignApplication({ ...common(call), official });
      return applicationReply(application, call.speaker);
    },
    takeBulkStep: async (call) => {
      const { numbers, step, official } = call.body<{ numbers: string[]; step: string; official?: string }>();
      const asked = { numbers, step: enumOf(BulkStep, 'BULK_STEP', step), official: official ?? '', ...key(call) };
      const { outcomes } = await examination.takeBulkStep(asked);
      const items = outcomes.map(({ number, application, code, message }) =>
        application
          ? { number, application: applicationSummaryShape(application, call.speaker) }
          : { number, problem: { type: `/problems/${code}`, code, detail: message } },
      );
      return { body: { items } };
    },
    confirmDecision: async (call) => {
      const asked = { ...common(call), expectedVersion: expectedVersion(call) };
      const { application } = await examination.confirmDecision(asked);
      return applicationReply(application, call.speaker);
    },
    objectToDecision: async (call) => {
      const { reasons, language = call.speaker.language } = call.body<{ reasons: string; language?: string }>();
      const { application } = await examination.objectToDecision({ ...common(call), reasons, language });
      return applicationReply(application, call.speaker);
    },
  });
}
