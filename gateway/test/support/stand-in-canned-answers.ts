/** An intake whose agencies have one canned answer. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { cannedAnswers } from '@darcha/proto/contracts.ts';
import { languages } from '@darcha/proto/text.ts';

export const inAllLanguages = Object.fromEntries(
  languages.map((language) => [language, `${language}: {number} waits`]),
);

export function cannedAnswersStandIn(): Service {
  const answer = {
    ...{ code: 'consent-missing', title: 'Consent missing', services: [], version: 3, savedBy: 'head-1' },
    kinds: ['CANNED_ANSWER_KIND_RETURN' as const],
    text: { byLanguage: inAllLanguages },
    savedAt: '2026-11-22T05:04:00.000Z',
  };
  return service(cannedAnswers, {
    listCannedAnswers: async () => ({ answers: [answer], page: { nextToken: 'consent-missing' } }),
    saveCannedAnswer: async () => ({ answer }),
    deleteCannedAnswer: async () => ({}),
  });
}
