import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AnswerDisputeRequestInput as _darcha_exchange_v1_AnswerDisputeRequestInput, AnswerDisputeRequest as _darcha_exchange_v1_AnswerDisputeRequest } from '../../../darcha/exchange/v1/AnswerDisputeRequest.ts';
import type { AnswerDisputeResponseInput as _darcha_exchange_v1_AnswerDisputeResponseInput, AnswerDisputeResponse as _darcha_exchange_v1_AnswerDisputeResponse } from '../../../darcha/exchange/v1/AnswerDisputeResponse.ts';
import type { FindOpenDisputesRequestInput as _darcha_exchange_v1_FindOpenDisputesRequestInput, FindOpenDisputesRequest as _darcha_exchange_v1_FindOpenDisputesRequest } from '../../../darcha/exchange/v1/FindOpenDisputesRequest.ts';
import type { FindOpenDisputesResponseInput as _darcha_exchange_v1_FindOpenDisputesResponseInput, FindOpenDisputesResponse as _darcha_exchange_v1_FindOpenDisputesResponse } from '../../../darcha/exchange/v1/FindOpenDisputesResponse.ts';
import type { ListDisputesRequestInput as _darcha_exchange_v1_ListDisputesRequestInput, ListDisputesRequest as _darcha_exchange_v1_ListDisputesRequest } from '../../../darcha/exchange/v1/ListDisputesRequest.ts';
import type { ListDisputesResponseInput as _darcha_exchange_v1_ListDisputesResponseInput, ListDisputesResponse as _darcha_exchange_v1_ListDisputesResponse } from '../../../darcha/exchange/v1/ListDisputesResponse.ts';

/**
 * For members: what they have to answer.
 */
export interface DisputesClient extends grpc.Client {
  /**
   * Answers one. The same bytes again give the dispute there is. INVALID_ARGUMENT `dispute-answer-invalid`, `signature-invalid`;
   * PERMISSION_DENIED `sender-mismatch`; NOT_FOUND `dispute-unknown`; ALREADY_EXISTS `dispute-answered`.
   */
  AnswerDispute(argument: _darcha_exchange_v1_AnswerDisputeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerDisputeResponse>): grpc.ClientUnaryCall;
  AnswerDispute(argument: _darcha_exchange_v1_AnswerDisputeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerDisputeResponse>): grpc.ClientUnaryCall;
  AnswerDispute(argument: _darcha_exchange_v1_AnswerDisputeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerDisputeResponse>): grpc.ClientUnaryCall;
  AnswerDispute(argument: _darcha_exchange_v1_AnswerDisputeRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerDisputeResponse>): grpc.ClientUnaryCall;
  /**
   * Answers one. The same bytes again give the dispute there is. INVALID_ARGUMENT `dispute-answer-invalid`, `signature-invalid`;
   * PERMISSION_DENIED `sender-mismatch`; NOT_FOUND `dispute-unknown`; ALREADY_EXISTS `dispute-answered`.
   */
  answerDispute(argument: _darcha_exchange_v1_AnswerDisputeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerDisputeResponse>): grpc.ClientUnaryCall;
  answerDispute(argument: _darcha_exchange_v1_AnswerDisputeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerDisputeResponse>): grpc.ClientUnaryCall;
  answerDispute(argument: _darcha_exchange_v1_AnswerDisputeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerDisputeResponse>): grpc.ClientUnaryCall;
  answerDispute(argument: _darcha_exchange_v1_AnswerDisputeRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerDisputeResponse>): grpc.ClientUnaryCall;
  
  /**
   * Which accesses by questions of the calling member are disputed and not answered yet: what it holds because of them is needed
   * until they are. Those of other members' questions are left out. INVALID_ARGUMENT `request-invalid`.
   */
  FindOpenDisputes(argument: _darcha_exchange_v1_FindOpenDisputesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_FindOpenDisputesResponse>): grpc.ClientUnaryCall;
  FindOpenDisputes(argument: _darcha_exchange_v1_FindOpenDisputesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_FindOpenDisputesResponse>): grpc.ClientUnaryCall;
  FindOpenDisputes(argument: _darcha_exchange_v1_FindOpenDisputesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_FindOpenDisputesResponse>): grpc.ClientUnaryCall;
  FindOpenDisputes(argument: _darcha_exchange_v1_FindOpenDisputesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_FindOpenDisputesResponse>): grpc.ClientUnaryCall;
  /**
   * Which accesses by questions of the calling member are disputed and not answered yet: what it holds because of them is needed
   * until they are. Those of other members' questions are left out. INVALID_ARGUMENT `request-invalid`.
   */
  findOpenDisputes(argument: _darcha_exchange_v1_FindOpenDisputesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_FindOpenDisputesResponse>): grpc.ClientUnaryCall;
  findOpenDisputes(argument: _darcha_exchange_v1_FindOpenDisputesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_FindOpenDisputesResponse>): grpc.ClientUnaryCall;
  findOpenDisputes(argument: _darcha_exchange_v1_FindOpenDisputesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_FindOpenDisputesResponse>): grpc.ClientUnaryCall;
  findOpenDisputes(argument: _darcha_exchange_v1_FindOpenDisputesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_FindOpenDisputesResponse>): grpc.ClientUnaryCall;
  
  /**
   * Disputes of accesses by the calling member, the oldest first. INVALID_ARGUMENT `request-invalid`.
   */
  ListDisputes(argument: _darcha_exchange_v1_ListDisputesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListDisputesResponse>): grpc.ClientUnaryCall;
  ListDisputes(argument: _darcha_exchange_v1_ListDisputesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListDisputesResponse>): grpc.ClientUnaryCall;
  ListDisputes(argument: _darcha_exchange_v1_ListDisputesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListDisputesResponse>): grpc.ClientUnaryCall;
  ListDisputes(argument: _darcha_exchange_v1_ListDisputesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListDisputesResponse>): grpc.ClientUnaryCall;
  /**
   * Disputes of accesses by the calling member, the oldest first. INVALID_ARGUMENT `request-invalid`.
   */
  listDisputes(argument: _darcha_exchange_v1_ListDisputesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListDisputesResponse>): grpc.ClientUnaryCall;
  listDisputes(argument: _darcha_exchange_v1_ListDisputesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListDisputesResponse>): grpc.ClientUnaryCall;
  listDisputes(argument: _darcha_exchange_v1_ListDisputesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListDisputesResponse>): grpc.ClientUnaryCall;
  listDisputes(argument: _darcha_exchange_v1_ListDisputesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListDisputesResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For members: what they have to answer.
 */
export interface DisputesHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Answers one. The same bytes again give the dispute there is. INVALID_ARGUMENT `dispute-answer-invalid`, `signature-invalid`;
   * PERMISSION_DENIED `sender-mismatch`; NOT_FOUND `dispute-unknown`; ALREADY_EXISTS `dispute-answered`.
   */
  AnswerDispute: grpc.handleUnaryCall<_darcha_exchange_v1_AnswerDisputeRequest, _darcha_exchange_v1_AnswerDisputeResponseInput>;
  
  /**
   * Which accesses by questions of the calling member are disputed and not answered yet: what it holds because of them is needed
   * until they are. Those of other members' questions are left out. INVALID_ARGUMENT `request-invalid`.
   */
  FindOpenDisputes: grpc.handleUnaryCall<_darcha_exchange_v1_FindOpenDisputesRequest, _darcha_exchange_v1_FindOpenDisputesResponseInput>;
  
  /**
   * Disputes of accesses by the calling member, the oldest first. INVALID_ARGUMENT `request-invalid`.
   */
  ListDisputes: grpc.handleUnaryCall<_darcha_exchange_v1_ListDisputesRequest, _darcha_exchange_v1_ListDisputesResponseInput>;
  
}

export interface DisputesDefinition extends grpc.ServiceDefinition {
  AnswerDispute: MethodDefinition<_darcha_exchange_v1_AnswerDisputeRequestInput, _darcha_exchange_v1_AnswerDisputeResponseInput, _darcha_exchange_v1_AnswerDisputeRequest, _darcha_exchange_v1_AnswerDisputeResponse>
  FindOpenDisputes: MethodDefinition<_darcha_exchange_v1_FindOpenDisputesRequestInput, _darcha_exchange_v1_FindOpenDisputesResponseInput, _darcha_exchange_v1_FindOpenDisputesRequest, _darcha_exchange_v1_FindOpenDisputesResponse>
  ListDisputes: MethodDefinition<_darcha_exchange_v1_ListDisputesRequestInput, _darcha_exchange_v1_ListDisputesResponseInput, _darcha_exchange_v1_ListDisputesRequest, _darcha_exchange_v1_ListDisputesResponse>
}
