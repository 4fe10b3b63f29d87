import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AssignApplicationRequestInput as _darcha_intake_v1_AssignApplicationRequestInput, AssignApplicationRequest as _darcha_intake_v1_AssignApplicationRequest } from '../../../darcha/intake/v1/AssignApplicationRequest.ts';
import type { AssignApplicationResponseInput as _darcha_intake_v1_AssignApplicationResponseInput, AssignApplicationResponse as _darcha_intake_v1_AssignApplicationResponse } from '../../../darcha/intake/v1/AssignApplicationResponse.ts';
import type { ClaimNextRequestInput as _darcha_intake_v1_ClaimNextRequestInput, ClaimNextRequest as _darcha_intake_v1_ClaimNextRequest } from '../../../darcha/intake/v1/ClaimNextRequest.ts';
import type { ClaimNextResponseInput as _darcha_intake_v1_ClaimNextResponseInput, ClaimNextResponse as _darcha_intake_v1_ClaimNextResponse } from '../../../darcha/intake/v1/ClaimNextResponse.ts';
import type { ConfirmDecisionRequestInput as _darcha_intake_v1_ConfirmDecisionRequestInput, ConfirmDecisionRequest as _darcha_intake_v1_ConfirmDecisionRequest } from '../../../darcha/intake/v1/ConfirmDecisionRequest.ts';
import type { ConfirmDecisionResponseInput as _darcha_intake_v1_ConfirmDecisionResponseInput, ConfirmDecisionResponse as _darcha_intake_v1_ConfirmDecisionResponse } from '../../../darcha/intake/v1/ConfirmDecisionResponse.ts';
import type { CountQueueRequestInput as _darcha_intake_v1_CountQueueRequestInput, CountQueueRequest as _darcha_intake_v1_CountQueueRequest } from '../../../darcha/intake/v1/CountQueueRequest.ts';
import type { CountQueueResponseInput as _darcha_intake_v1_CountQueueResponseInput, CountQueueResponse as _darcha_intake_v1_CountQueueResponse } from '../../../darcha/intake/v1/CountQueueResponse.ts';
import type { ObjectToDecisionRequestInput as _darcha_intake_v1_ObjectToDecisionRequestInput, ObjectToDecisionRequest as _darcha_intake_v1_ObjectToDecisionRequest } from '../../../darcha/intake/v1/ObjectToDecisionRequest.ts';
import type { ObjectToDecisionResponseInput as _darcha_intake_v1_ObjectToDecisionResponseInput, ObjectToDecisionResponse as _darcha_intake_v1_ObjectToDecisionResponse } from '../../../darcha/intake/v1/ObjectToDecisionResponse.ts';
import type { PreviewResultRequestInput as _darcha_intake_v1_PreviewResultRequestInput, PreviewResultRequest as _darcha_intake_v1_PreviewResultRequest } from '../../../darcha/intake/v1/PreviewResultRequest.ts';
import type { PreviewResultResponseInput as _darcha_intake_v1_PreviewResultResponseInput, PreviewResultResponse as _darcha_intake_v1_PreviewResultResponse } from '../../../darcha/intake/v1/PreviewResultResponse.ts';
import type { TakeBulkStepRequestInput as _darcha_intake_v1_TakeBulkStepRequestInput, TakeBulkStepRequest as _darcha_intake_v1_TakeBulkStepRequest } from '../../../darcha/intake/v1/TakeBulkStepRequest.ts';
import type { TakeBulkStepResponseInput as _darcha_intake_v1_TakeBulkStepResponseInput, TakeBulkStepResponse as _darcha_intake_v1_TakeBulkStepResponse } from '../../../darcha/intake/v1/TakeBulkStepResponse.ts';

/**
 * For clerks and heads of agencies; each step is of the part that is their agency's to decide. Nobody signed in is
 * UNAUTHENTICATED `sign-in-required`, anybody else PERMISSION_DENIED `officials-only`. An application of which the agency has
 * no part is NOT_FOUND `application-unknown`; where its turn is over or has not come, FAILED_PRECONDITION `not-your-turn`.
 * A step that the state does not allow is FAILED_PRECONDITION `action-not-allowed`, a malformed field INVALID_ARGUMENT
 * `request-invalid`, a key used for another request `key-reused`.
 */
export interface ExaminationClient extends grpc.Client {
  /**
   * Hands an application to another official of the agency: whoever has it, or a head. PERMISSION_DENIED `head-only`;
   * RESOURCE_EXHAUSTED `steps-too-many` when it has changed hands too often.
   */
  AssignApplication(argument: _darcha_intake_v1_AssignApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AssignApplicationResponse>): grpc.ClientUnaryCall;
  AssignApplication(argument: _darcha_intake_v1_AssignApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_AssignApplicationResponse>): grpc.ClientUnaryCall;
  AssignApplication(argument: _darcha_intake_v1_AssignApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AssignApplicationResponse>): grpc.ClientUnaryCall;
  AssignApplication(argument: _darcha_intake_v1_AssignApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_AssignApplicationResponse>): grpc.ClientUnaryCall;
  /**
   * Hands an application to another official of the agency: whoever has it, or a head. PERMISSION_DENIED `head-only`;
   * RESOURCE_EXHAUSTED `steps-too-many` when it has changed hands too often.
   */
  assignApplication(argument: _darcha_intake_v1_AssignApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AssignApplicationResponse>): grpc.ClientUnaryCall;
  assignApplication(argument: _darcha_intake_v1_AssignApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_AssignApplicationResponse>): grpc.ClientUnaryCall;
  assignApplication(argument: _darcha_intake_v1_AssignApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AssignApplicationResponse>): grpc.ClientUnaryCall;
  assignApplication(argument: _darcha_intake_v1_AssignApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_AssignApplicationResponse>): grpc.ClientUnaryCall;
  
  /**
   * Claims the application with the nearest term that nobody has. NOT_FOUND `queue-empty` when there is none.
   */
  ClaimNext(argument: _darcha_intake_v1_ClaimNextRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ClaimNextResponse>): grpc.ClientUnaryCall;
  ClaimNext(argument: _darcha_intake_v1_ClaimNextRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ClaimNextResponse>): grpc.ClientUnaryCall;
  ClaimNext(argument: _darcha_intake_v1_ClaimNextRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ClaimNextResponse>): grpc.ClientUnaryCall;
  ClaimNext(argument: _darcha_intake_v1_ClaimNextRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ClaimNextResponse>): grpc.ClientUnaryCall;
  /**
   * Claims the application with the nearest term that nobody has. NOT_FOUND `queue-empty` when there is none.
   */
  claimNext(argument: _darcha_intake_v1_ClaimNextRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ClaimNextResponse>): grpc.ClientUnaryCall;
  claimNext(argument: _darcha_intake_v1_ClaimNextRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ClaimNextResponse>): grpc.ClientUnaryCall;
  claimNext(argument: _darcha_intake_v1_ClaimNextRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ClaimNextResponse>): grpc.ClientUnaryCall;
  claimNext(argument: _darcha_intake_v1_ClaimNextRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ClaimNextResponse>): grpc.ClientUnaryCall;
  
  /**
   * Confirms a decision that another official has proposed, and so makes it. PERMISSION_DENIED `own-proposal`;
   * FAILED_PRECONDITION `nothing-proposed`, `office-undetermined`; INVALID_ARGUMENT `facts-invalid` when the result cannot be
   * made: object to it then; ABORTED `version-stale`.
   */
  ConfirmDecision(argument: _darcha_intake_v1_ConfirmDecisionRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ConfirmDecisionResponse>): grpc.ClientUnaryCall;
  ConfirmDecision(argument: _darcha_intake_v1_ConfirmDecisionRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ConfirmDecisionResponse>): grpc.ClientUnaryCall;
  ConfirmDecision(argument: _darcha_intake_v1_ConfirmDecisionRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ConfirmDecisionResponse>): grpc.ClientUnaryCall;
  ConfirmDecision(argument: _darcha_intake_v1_ConfirmDecisionRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ConfirmDecisionResponse>): grpc.ClientUnaryCall;
  /**
   * Confirms a decision that another official has proposed, and so makes it. PERMISSION_DENIED `own-proposal`;
   * FAILED_PRECONDITION `nothing-proposed`, `office-undetermined`; INVALID_ARGUMENT `facts-invalid` when the result cannot be
   * made: object to it then; ABORTED `version-stale`.
   */
  confirmDecision(argument: _darcha_intake_v1_ConfirmDecisionRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ConfirmDecisionResponse>): grpc.ClientUnaryCall;
  confirmDecision(argument: _darcha_intake_v1_ConfirmDecisionRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ConfirmDecisionResponse>): grpc.ClientUnaryCall;
  confirmDecision(argument: _darcha_intake_v1_ConfirmDecisionRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ConfirmDecisionResponse>): grpc.ClientUnaryCall;
  confirmDecision(argument: _darcha_intake_v1_ConfirmDecisionRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ConfirmDecisionResponse>): grpc.ClientUnaryCall;
  
  /**
   * How much waits for the agency.
   */
  CountQueue(argument: _darcha_intake_v1_CountQueueRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CountQueueResponse>): grpc.ClientUnaryCall;
  CountQueue(argument: _darcha_intake_v1_CountQueueRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_CountQueueResponse>): grpc.ClientUnaryCall;
  CountQueue(argument: _darcha_intake_v1_CountQueueRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CountQueueResponse>): grpc.ClientUnaryCall;
  CountQueue(argument: _darcha_intake_v1_CountQueueRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_CountQueueResponse>): grpc.ClientUnaryCall;
  /**
   * How much waits for the agency.
   */
  countQueue(argument: _darcha_intake_v1_CountQueueRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CountQueueResponse>): grpc.ClientUnaryCall;
  countQueue(argument: _darcha_intake_v1_CountQueueRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_CountQueueResponse>): grpc.ClientUnaryCall;
  countQueue(argument: _darcha_intake_v1_CountQueueRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CountQueueResponse>): grpc.ClientUnaryCall;
  countQueue(argument: _darcha_intake_v1_CountQueueRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_CountQueueResponse>): grpc.ClientUnaryCall;
  
  /**
   * Objects to a decision that is proposed, or takes an own proposal back; it goes back to whoever proposed it.
   * FAILED_PRECONDITION `nothing-proposed`; INVALID_ARGUMENT `reasons-invalid`; RESOURCE_EXHAUSTED `steps-too-many`.
   */
  ObjectToDecision(argument: _darcha_intake_v1_ObjectToDecisionRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ObjectToDecisionResponse>): grpc.ClientUnaryCall;
  ObjectToDecision(argument: _darcha_intake_v1_ObjectToDecisionRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ObjectToDecisionResponse>): grpc.ClientUnaryCall;
  ObjectToDecision(argument: _darcha_intake_v1_ObjectToDecisionRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ObjectToDecisionResponse>): grpc.ClientUnaryCall;
  ObjectToDecision(argument: _darcha_intake_v1_ObjectToDecisionRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ObjectToDecisionResponse>): grpc.ClientUnaryCall;
  /**
   * Objects to a decision that is proposed, or takes an own proposal back; it goes back to whoever proposed it.
   * FAILED_PRECONDITION `nothing-proposed`; INVALID_ARGUMENT `reasons-invalid`; RESOURCE_EXHAUSTED `steps-too-many`.
   */
  objectToDecision(argument: _darcha_intake_v1_ObjectToDecisionRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ObjectToDecisionResponse>): grpc.ClientUnaryCall;
  objectToDecision(argument: _darcha_intake_v1_ObjectToDecisionRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ObjectToDecisionResponse>): grpc.ClientUnaryCall;
  objectToDecision(argument: _darcha_intake_v1_ObjectToDecisionRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ObjectToDecisionResponse>): grpc.ClientUnaryCall;
  objectToDecision(argument: _darcha_intake_v1_ObjectToDecisionRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ObjectToDecisionResponse>): grpc.ClientUnaryCall;
  
  /**
   * The result as it would be: for whoever may approve the application, with the facts they would give, and for whoever may confirm
   * an approval, with those proposed. Nothing is issued or kept. INVALID_ARGUMENT `facts-invalid`.
   */
  PreviewResult(argument: _darcha_intake_v1_PreviewResultRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_PreviewResultResponse>): grpc.ClientUnaryCall;
  PreviewResult(argument: _darcha_intake_v1_PreviewResultRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_PreviewResultResponse>): grpc.ClientUnaryCall;
  PreviewResult(argument: _darcha_intake_v1_PreviewResultRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_PreviewResultResponse>): grpc.ClientUnaryCall;
  PreviewResult(argument: _darcha_intake_v1_PreviewResultRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_PreviewResultResponse>): grpc.ClientUnaryCall;
  /**
   * The result as it would be: for whoever may approve the application, with the facts they would give, and for whoever may confirm
   * an approval, with those proposed. Nothing is issued or kept. INVALID_ARGUMENT `facts-invalid`.
   */
  previewResult(argument: _darcha_intake_v1_PreviewResultRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_PreviewResultResponse>): grpc.ClientUnaryCall;
  previewResult(argument: _darcha_intake_v1_PreviewResultRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_PreviewResultResponse>): grpc.ClientUnaryCall;
  previewResult(argument: _darcha_intake_v1_PreviewResultRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_PreviewResultResponse>): grpc.ClientUnaryCall;
  previewResult(argument: _darcha_intake_v1_PreviewResultRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_PreviewResultResponse>): grpc.ClientUnaryCall;
  
  /**
   * Claims, assigns or approves up to 50 applications; each has an outcome of its own.
   */
  TakeBulkStep(argument: _darcha_intake_v1_TakeBulkStepRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_TakeBulkStepResponse>): grpc.ClientUnaryCall;
  TakeBulkStep(argument: _darcha_intake_v1_TakeBulkStepRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_TakeBulkStepResponse>): grpc.ClientUnaryCall;
  TakeBulkStep(argument: _darcha_intake_v1_TakeBulkStepRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_TakeBulkStepResponse>): grpc.ClientUnaryCall;
  TakeBulkStep(argument: _darcha_intake_v1_TakeBulkStepRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_TakeBulkStepResponse>): grpc.ClientUnaryCall;
  /**
   * Claims, assigns or approves up to 50 applications; each has an outcome of its own.
   */
  takeBulkStep(argument: _darcha_intake_v1_TakeBulkStepRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_TakeBulkStepResponse>): grpc.ClientUnaryCall;
  takeBulkStep(argument: _darcha_intake_v1_TakeBulkStepRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_TakeBulkStepResponse>): grpc.ClientUnaryCall;
  takeBulkStep(argument: _darcha_intake_v1_TakeBulkStepRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_TakeBulkStepResponse>): grpc.ClientUnaryCall;
  takeBulkStep(argument: _darcha_intake_v1_TakeBulkStepRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_TakeBulkStepResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For clerks and heads of agencies; each step is of the part that is their agency's to decide. Nobody signed in is
 * UNAUTHENTICATED `sign-in-required`, anybody else PERMISSION_DENIED `officials-only`. An application of which the agency has
 * no part is NOT_FOUND `application-unknown`; where its turn is over or has not come, FAILED_PRECONDITION `not-your-turn`.
 * A step that the state does not allow is FAILED_PRECONDITION `action-not-allowed`, a malformed field INVALID_ARGUMENT
 * `request-invalid`, a key used for another request `key-reused`.
 */
export interface ExaminationHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Hands an application to another official of the agency: whoever has it, or a head. PERMISSION_DENIED `head-only`;
   * RESOURCE_EXHAUSTED `steps-too-many` when it has changed hands too often.
   */
  AssignApplication: grpc.handleUnaryCall<_darcha_intake_v1_AssignApplicationRequest, _darcha_intake_v1_AssignApplicationResponseInput>;
  
  /**
   * Claims the application with the nearest term that nobody has. NOT_FOUND `queue-empty` when there is none.
   */
  ClaimNext: grpc.handleUnaryCall<_darcha_intake_v1_ClaimNextRequest, _darcha_intake_v1_ClaimNextResponseInput>;
  
  /**
   * Confirms a decision that another official has proposed, and so makes it. PERMISSION_DENIED `own-proposal`;
   * FAILED_PRECONDITION `nothing-proposed`, `office-undetermined`; INVALID_ARGUMENT `facts-invalid` when the result cannot be
   * made: object to it then; ABORTED `version-stale`.
   */
  ConfirmDecision: grpc.handleUnaryCall<_darcha_intake_v1_ConfirmDecisionRequest, _darcha_intake_v1_ConfirmDecisionResponseInput>;
  
  /**
   * How much waits for the agency.
   */
  CountQueue: grpc.handleUnaryCall<_darcha_intake_v1_CountQueueRequest, _darcha_intake_v1_CountQueueResponseInput>;
  
  /**
   * Objects to a decision that is proposed, or takes an own proposal back; it goes back to whoever proposed it.
   * FAILED_PRECONDITION `nothing-proposed`; INVALID_ARGUMENT `reasons-invalid`; RESOURCE_EXHAUSTED `steps-too-many`.
   */
  ObjectToDecision: grpc.handleUnaryCall<_darcha_intake_v1_ObjectToDecisionRequest, _darcha_intake_v1_ObjectToDecisionResponseInput>;
  
  /**
   * The result as it would be: for whoever may approve the application, with the facts they would give, and for whoever may confirm
   * an approval, with those proposed. Nothing is issued or kept. INVALID_ARGUMENT `facts-invalid`.
   */
  PreviewResult: grpc.handleUnaryCall<_darcha_intake_v1_PreviewResultRequest, _darcha_intake_v1_PreviewResultResponseInput>;
  
  /**
   * Claims, assigns or approves up to 50 applications; each has an outcome of its own.
   */
  TakeBulkStep: grpc.handleUnaryCall<_darcha_intake_v1_TakeBulkStepRequest, _darcha_intake_v1_TakeBulkStepResponseInput>;
  
}

export interface ExaminationDefinition extends grpc.ServiceDefinition {
  AssignApplication: MethodDefinition<_darcha_intake_v1_AssignApplicationRequestInput, _darcha_intake_v1_AssignApplicationResponseInput, _darcha_intake_v1_AssignApplicationRequest, _darcha_intake_v1_AssignApplicationResponse>
  ClaimNext: MethodDefinition<_darcha_intake_v1_ClaimNextRequestInput, _darcha_intake_v1_ClaimNextResponseInput, _darcha_intake_v1_ClaimNextRequest, _darcha_intake_v1_ClaimNextResponse>
  ConfirmDecision: MethodDefinition<_darcha_intake_v1_ConfirmDecisionRequestInput, _darcha_intake_v1_ConfirmDecisionResponseInput, _darcha_intake_v1_ConfirmDecisionRequest, _darcha_intake_v1_ConfirmDecisionResponse>
  CountQueue: MethodDefinition<_darcha_intake_v1_CountQueueRequestInput, _darcha_intake_v1_CountQueueResponseInput, _darcha_intake_v1_CountQueueRequest, _darcha_intake_v1_CountQueueResponse>
  ObjectToDecision: MethodDefinition<_darcha_intake_v1_ObjectToDecisionRequestInput, _darcha_intake_v1_ObjectToDecisionResponseInput, _darcha_intake_v1_ObjectToDecisionRequest, _darcha_intake_v1_ObjectToDecisionResponse>
  PreviewResult: MethodDefinition<_darcha_intake_v1_PreviewResultRequestInput, _darcha_intake_v1_PreviewResultResponseInput, _darcha_intake_v1_PreviewResultRequest, _darcha_intake_v1_PreviewResultResponse>
  TakeBulkStep: MethodDefinition<_darcha_intake_v1_TakeBulkStepRequestInput, _darcha_intake_v1_TakeBulkStepResponseInput, _darcha_intake_v1_TakeBulkStepRequest, _darcha_intake_v1_TakeBulkStepResponse>
}
