/** The methods of the contracts for the examination: what officials do, and what is written. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { examination as contract, letters as lettersContract } from '@darcha/proto/contracts.ts';
import type { Intake } from './intake.ts';
import { assignApplication } from './rpc/assign-application.ts';
import { claimNext } from './rpc/claim-next.ts';
import { confirmDecision } from './rpc/confirm-decision.ts';
import { countQueue } from './rpc/count-queue.ts';
import { askOpinion, giveOpinion, listMessages, listOpinions, markMessagesRead, sendMessage } from './rpc/letters.ts';
import { objectToDecision } from './rpc/object-to-decision.ts';
import { previewResult } from './rpc/preview-result.ts';
import { takeBulkStep } from './rpc/take-bulk-step.ts';

export function examinationService(intake: Intake): Service {
  return service(contract, {
    claimNext: claimNext(intake),
    assignApplication: assignApplication(intake),
    takeBulkStep: takeBulkStep(intake),
    countQueue: countQueue(intake),
    confirmDecision: confirmDecision(intake),
    objectToDecision: objectToDecision(intake),
    previewResult: previewResult(intake),
  });
}

export function lettersService(intake: Intake): Service {
  return service(lettersContract, {
    listMessages: listMessages(intake),
    sendMessage: sendMessage(intake),
    markMessagesRead: markMessagesRead(intake),
    askOpinion: askOpinion(intake),
    giveOpinion: giveOpinion(intake),
    listOpinions: listOpinions(intake),
  });
}
