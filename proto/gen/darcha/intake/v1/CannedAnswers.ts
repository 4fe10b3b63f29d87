import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { DeleteCannedAnswerRequestInput as _darcha_intake_v1_DeleteCannedAnswerRequestInput, DeleteCannedAnswerRequest as _darcha_intake_v1_DeleteCannedAnswerRequest } from '../../../darcha/intake/v1/DeleteCannedAnswerRequest.ts';
import type { DeleteCannedAnswerResponseInput as _darcha_intake_v1_DeleteCannedAnswerResponseInput, DeleteCannedAnswerResponse as _darcha_intake_v1_DeleteCannedAnswerResponse } from '../../../darcha/intake/v1/DeleteCannedAnswerResponse.ts';
import type { ListCannedAnswersRequestInput as _darcha_intake_v1_ListCannedAnswersRequestInput, ListCannedAnswersRequest as _darcha_intake_v1_ListCannedAnswersRequest } from '../../../darcha/intake/v1/ListCannedAnswersRequest.ts';
import type { ListCannedAnswersResponseInput as _darcha_intake_v1_ListCannedAnswersResponseInput, ListCannedAnswersResponse as _darcha_intake_v1_ListCannedAnswersResponse } from '../../../darcha/intake/v1/ListCannedAnswersResponse.ts';
import type { SaveCannedAnswerRequestInput as _darcha_intake_v1_SaveCannedAnswerRequestInput, SaveCannedAnswerRequest as _darcha_intake_v1_SaveCannedAnswerRequest } from '../../../darcha/intake/v1/SaveCannedAnswerRequest.ts';
import type { SaveCannedAnswerResponseInput as _darcha_intake_v1_SaveCannedAnswerResponseInput, SaveCannedAnswerResponse as _darcha_intake_v1_SaveCannedAnswerResponse } from '../../../darcha/intake/v1/SaveCannedAnswerResponse.ts';

/**
 * An agency's own: written by its heads, read and used by its clerks and heads. Nobody signed in is UNAUTHENTICATED
 * `sign-in-required`, anybody but an official PERMISSION_DENIED `officials-only`. A malformed field is INVALID_ARGUMENT
 * `request-invalid`. Where a step uses one (see `CannedAnswerReference`), one that the agency does not have is NOT_FOUND
 * `canned-answer-unknown`, one that does not go with the step or the application INVALID_ARGUMENT `canned-answer-unfit`.
 */
export interface CannedAnswersClient extends grpc.Client {
  /**
   * Takes one away; what was answered with it stays as it was. One that has gone already is no error.
   * PERMISSION_DENIED `head-only`; ABORTED `version-stale`.
   */
  DeleteCannedAnswer(argument: _darcha_intake_v1_DeleteCannedAnswerRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_DeleteCannedAnswerResponse>): grpc.ClientUnaryCall;
  DeleteCannedAnswer(argument: _darcha_intake_v1_DeleteCannedAnswerRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_DeleteCannedAnswerResponse>): grpc.ClientUnaryCall;
  DeleteCannedAnswer(argument: _darcha_intake_v1_DeleteCannedAnswerRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_DeleteCannedAnswerResponse>): grpc.ClientUnaryCall;
  DeleteCannedAnswer(argument: _darcha_intake_v1_DeleteCannedAnswerRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_DeleteCannedAnswerResponse>): grpc.ClientUnaryCall;
  /**
   * Takes one away; what was answered with it stays as it was. One that has gone already is no error.
   * PERMISSION_DENIED `head-only`; ABORTED `version-stale`.
   */
  deleteCannedAnswer(argument: _darcha_intake_v1_DeleteCannedAnswerRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_DeleteCannedAnswerResponse>): grpc.ClientUnaryCall;
  deleteCannedAnswer(argument: _darcha_intake_v1_DeleteCannedAnswerRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_DeleteCannedAnswerResponse>): grpc.ClientUnaryCall;
  deleteCannedAnswer(argument: _darcha_intake_v1_DeleteCannedAnswerRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_DeleteCannedAnswerResponse>): grpc.ClientUnaryCall;
  deleteCannedAnswer(argument: _darcha_intake_v1_DeleteCannedAnswerRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_DeleteCannedAnswerResponse>): grpc.ClientUnaryCall;
  
  /**
   * The agency's own, by their codes.
   */
  ListCannedAnswers(argument: _darcha_intake_v1_ListCannedAnswersRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListCannedAnswersResponse>): grpc.ClientUnaryCall;
  ListCannedAnswers(argument: _darcha_intake_v1_ListCannedAnswersRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListCannedAnswersResponse>): grpc.ClientUnaryCall;
  ListCannedAnswers(argument: _darcha_intake_v1_ListCannedAnswersRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListCannedAnswersResponse>): grpc.ClientUnaryCall;
  ListCannedAnswers(argument: _darcha_intake_v1_ListCannedAnswersRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListCannedAnswersResponse>): grpc.ClientUnaryCall;
  /**
   * The agency's own, by their codes.
   */
  listCannedAnswers(argument: _darcha_intake_v1_ListCannedAnswersRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListCannedAnswersResponse>): grpc.ClientUnaryCall;
  listCannedAnswers(argument: _darcha_intake_v1_ListCannedAnswersRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListCannedAnswersResponse>): grpc.ClientUnaryCall;
  listCannedAnswers(argument: _darcha_intake_v1_ListCannedAnswersRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListCannedAnswersResponse>): grpc.ClientUnaryCall;
  listCannedAnswers(argument: _darcha_intake_v1_ListCannedAnswersRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListCannedAnswersResponse>): grpc.ClientUnaryCall;
  
  /**
   * Writes one: a new one, or another text for the one under the code. Saving what is there already changes nothing.
   * PERMISSION_DENIED `head-only`; INVALID_ARGUMENT `canned-answer-invalid` with every fault; ABORTED `version-stale` when
   * somebody else has saved it since; NOT_FOUND `canned-answer-unknown`; RESOURCE_EXHAUSTED `canned-answers-too-many`.
   */
  SaveCannedAnswer(argument: _darcha_intake_v1_SaveCannedAnswerRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SaveCannedAnswerResponse>): grpc.ClientUnaryCall;
  SaveCannedAnswer(argument: _darcha_intake_v1_SaveCannedAnswerRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_SaveCannedAnswerResponse>): grpc.ClientUnaryCall;
  SaveCannedAnswer(argument: _darcha_intake_v1_SaveCannedAnswerRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SaveCannedAnswerResponse>): grpc.ClientUnaryCall;
  SaveCannedAnswer(argument: _darcha_intake_v1_SaveCannedAnswerRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_SaveCannedAnswerResponse>): grpc.ClientUnaryCall;
  /**
   * Writes one: a new one, or another text for the one under the code. Saving what is there already changes nothing.
   * PERMISSION_DENIED `head-only`; INVALID_ARGUMENT `canned-answer-invalid` with every fault; ABORTED `version-stale` when
   * somebody else has saved it since; NOT_FOUND `canned-answer-unknown`; RESOURCE_EXHAUSTED `canned-answers-too-many`.
   */
  saveCannedAnswer(argument: _darcha_intake_v1_SaveCannedAnswerRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SaveCannedAnswerResponse>): grpc.ClientUnaryCall;
  saveCannedAnswer(argument: _darcha_intake_v1_SaveCannedAnswerRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_SaveCannedAnswerResponse>): grpc.ClientUnaryCall;
  saveCannedAnswer(argument: _darcha_intake_v1_SaveCannedAnswerRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SaveCannedAnswerResponse>): grpc.ClientUnaryCall;
  saveCannedAnswer(argument: _darcha_intake_v1_SaveCannedAnswerRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_SaveCannedAnswerResponse>): grpc.ClientUnaryCall;
  
}

/**
 * An agency's own: written by its heads, read and used by its clerks and heads. Nobody signed in is UNAUTHENTICATED
 * `sign-in-required`, anybody but an official PERMISSION_DENIED `officials-only`. A malformed field is INVALID_ARGUMENT
 * `request-invalid`. Where a step uses one (see `CannedAnswerReference`), one that the agency does not have is NOT_FOUND
 * `canned-answer-unknown`, one that does not go with the step or the application INVALID_ARGUMENT `canned-answer-unfit`.
 */
export interface CannedAnswersHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Takes one away; what was answered with it stays as it was. One that has gone already is no error.
   * PERMISSION_DENIED `head-only`; ABORTED `version-stale`.
   */
  DeleteCannedAnswer: grpc.handleUnaryCall<_darcha_intake_v1_DeleteCannedAnswerRequest, _darcha_intake_v1_DeleteCannedAnswerResponseInput>;
  
  /**
   * The agency's own, by their codes.
   */
  ListCannedAnswers: grpc.handleUnaryCall<_darcha_intake_v1_ListCannedAnswersRequest, _darcha_intake_v1_ListCannedAnswersResponseInput>;
  
  /**
   * Writes one: a new one, or another text for the one under the code. Saving what is there already changes nothing.
   * PERMISSION_DENIED `head-only`; INVALID_ARGUMENT `canned-answer-invalid` with every fault; ABORTED `version-stale` when
   * somebody else has saved it since; NOT_FOUND `canned-answer-unknown`; RESOURCE_EXHAUSTED `canned-answers-too-many`.
   */
  SaveCannedAnswer: grpc.handleUnaryCall<_darcha_intake_v1_SaveCannedAnswerRequest, _darcha_intake_v1_SaveCannedAnswerResponseInput>;
  
}

export interface CannedAnswersDefinition extends grpc.ServiceDefinition {
  DeleteCannedAnswer: MethodDefinition<_darcha_intake_v1_DeleteCannedAnswerRequestInput, _darcha_intake_v1_DeleteCannedAnswerResponseInput, _darcha_intake_v1_DeleteCannedAnswerRequest, _darcha_intake_v1_DeleteCannedAnswerResponse>
  ListCannedAnswers: MethodDefinition<_darcha_intake_v1_ListCannedAnswersRequestInput, _darcha_intake_v1_ListCannedAnswersResponseInput, _darcha_intake_v1_ListCannedAnswersRequest, _darcha_intake_v1_ListCannedAnswersResponse>
  SaveCannedAnswer: MethodDefinition<_darcha_intake_v1_SaveCannedAnswerRequestInput, _darcha_intake_v1_SaveCannedAnswerResponseInput, _darcha_intake_v1_SaveCannedAnswerRequest, _darcha_intake_v1_SaveCannedAnswerResponse>
}
