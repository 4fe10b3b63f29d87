/** The methods of the contract for officials, each in its own file. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { examination as contract } from '@darcha/proto/contracts.ts';
import type { Intake } from './intake.ts';
import { assignApplication } from './rpc/assign-application.ts';
import { claimNext } from './rpc/claim-next.ts';
import { confirmDecision } from './rpc/confirm-decision.ts';
import { countQueue } from './rpc/count-queue.ts';
import { objectToDecision } from './rpc/object-to-decision.ts';
import { takeBulkStep } from './rpc/take-bulk-step.ts';

export function examinationService(intake: Intake): Service {
  return service(contract, {
    claimNext: claimNext(intake),
    assignApplication: assignApplication(intake),
    takeBulkStep: takeBulkStep(intake),
    countQueue: countQueue(intake),
    confirmDecision: confirmDecision(intake),
    objectToDecision: objectToDecision(intake),
  });
}
