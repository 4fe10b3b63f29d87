/** The methods of the contract of canned answers, each in its own file. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { cannedAnswers as contract } from '@darcha/proto/contracts.ts';
import type { Intake } from './intake.ts';
import { deleteCannedAnswer } from './rpc/canned/delete-canned-answer.ts';
import { listCannedAnswers } from './rpc/canned/list-canned-answers.ts';
import { saveCannedAnswer } from './rpc/canned/save-canned-answer.ts';

export function cannedAnswersService(intake: Intake): Service {
  return service(contract, {
    listCannedAnswers: listCannedAnswers(intake),
    saveCannedAnswer: saveCannedAnswer(intake),
    deleteCannedAnswer: deleteCannedAnswer(intake),
  });
}
