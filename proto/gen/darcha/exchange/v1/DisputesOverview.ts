import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ExtendDisputeRequestInput as _darcha_exchange_v1_ExtendDisputeRequestInput, ExtendDisputeRequest as _darcha_exchange_v1_ExtendDisputeRequest } from '../../../darcha/exchange/v1/ExtendDisputeRequest.ts';
import type { ExtendDisputeResponseInput as _darcha_exchange_v1_ExtendDisputeResponseInput, ExtendDisputeResponse as _darcha_exchange_v1_ExtendDisputeResponse } from '../../../darcha/exchange/v1/ExtendDisputeResponse.ts';
import type { OpenDisputeRequestInput as _darcha_exchange_v1_OpenDisputeRequestInput, OpenDisputeRequest as _darcha_exchange_v1_OpenDisputeRequest } from '../../../darcha/exchange/v1/OpenDisputeRequest.ts';
import type { OpenDisputeResponseInput as _darcha_exchange_v1_OpenDisputeResponseInput, OpenDisputeResponse as _darcha_exchange_v1_OpenDisputeResponse } from '../../../darcha/exchange/v1/OpenDisputeResponse.ts';
import type { ReplyToDisputeRequestInput as _darcha_exchange_v1_ReplyToDisputeRequestInput, ReplyToDisputeRequest as _darcha_exchange_v1_ReplyToDisputeRequest } from '../../../darcha/exchange/v1/ReplyToDisputeRequest.ts';
import type { ReplyToDisputeResponseInput as _darcha_exchange_v1_ReplyToDisputeResponseInput, ReplyToDisputeResponse as _darcha_exchange_v1_ReplyToDisputeResponse } from '../../../darcha/exchange/v1/ReplyToDisputeResponse.ts';
import type { ViewDisputesRequestInput as _darcha_exchange_v1_ViewDisputesRequestInput, ViewDisputesRequest as _darcha_exchange_v1_ViewDisputesRequest } from '../../../darcha/exchange/v1/ViewDisputesRequest.ts';
import type { ViewDisputesResponseInput as _darcha_exchange_v1_ViewDisputesResponseInput, ViewDisputesResponse as _darcha_exchange_v1_ViewDisputesResponse } from '../../../darcha/exchange/v1/ViewDisputesResponse.ts';

/**
 * For the portal's own services: persons dispute, officials answer for their agency.
 */
export interface DisputesOverviewClient extends grpc.Client {
  /**
   * Gives the official's agency fifteen days more for its answer, once, before the term ends; the person reads why. The same again
   * gives the dispute there is. FAILED_PRECONDITION `dispute-not-extended`; ALREADY_EXISTS `dispute-answered`; NOT_FOUND
   * `dispute-unknown`; PERMISSION_DENIED or UNAUTHENTICATED `official-required`; INVALID_ARGUMENT `request-invalid`.
   */
  ExtendDispute(argument: _darcha_exchange_v1_ExtendDisputeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ExtendDisputeResponse>): grpc.ClientUnaryCall;
  ExtendDispute(argument: _darcha_exchange_v1_ExtendDisputeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ExtendDisputeResponse>): grpc.ClientUnaryCall;
  ExtendDispute(argument: _darcha_exchange_v1_ExtendDisputeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ExtendDisputeResponse>): grpc.ClientUnaryCall;
  ExtendDispute(argument: _darcha_exchange_v1_ExtendDisputeRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ExtendDisputeResponse>): grpc.ClientUnaryCall;
  /**
   * Gives the official's agency fifteen days more for its answer, once, before the term ends; the person reads why. The same again
   * gives the dispute there is. FAILED_PRECONDITION `dispute-not-extended`; ALREADY_EXISTS `dispute-answered`; NOT_FOUND
   * `dispute-unknown`; PERMISSION_DENIED or UNAUTHENTICATED `official-required`; INVALID_ARGUMENT `request-invalid`.
   */
  extendDispute(argument: _darcha_exchange_v1_ExtendDisputeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ExtendDisputeResponse>): grpc.ClientUnaryCall;
  extendDispute(argument: _darcha_exchange_v1_ExtendDisputeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ExtendDisputeResponse>): grpc.ClientUnaryCall;
  extendDispute(argument: _darcha_exchange_v1_ExtendDisputeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ExtendDisputeResponse>): grpc.ClientUnaryCall;
  extendDispute(argument: _darcha_exchange_v1_ExtendDisputeRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ExtendDisputeResponse>): grpc.ClientUnaryCall;
  
  /**
   * Disputes an access to the calling person's records. The same again gives the dispute there is.
   * NOT_FOUND `access-unknown` when the access is not about the person; ALREADY_EXISTS `dispute-exists` when it was disputed
   * with another text; PERMISSION_DENIED or UNAUTHENTICATED `person-required`; INVALID_ARGUMENT `request-invalid`.
   */
  OpenDispute(argument: _darcha_exchange_v1_OpenDisputeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_OpenDisputeResponse>): grpc.ClientUnaryCall;
  OpenDispute(argument: _darcha_exchange_v1_OpenDisputeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_OpenDisputeResponse>): grpc.ClientUnaryCall;
  OpenDispute(argument: _darcha_exchange_v1_OpenDisputeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_OpenDisputeResponse>): grpc.ClientUnaryCall;
  OpenDispute(argument: _darcha_exchange_v1_OpenDisputeRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_OpenDisputeResponse>): grpc.ClientUnaryCall;
  /**
   * Disputes an access to the calling person's records. The same again gives the dispute there is.
   * NOT_FOUND `access-unknown` when the access is not about the person; ALREADY_EXISTS `dispute-exists` when it was disputed
   * with another text; PERMISSION_DENIED or UNAUTHENTICATED `person-required`; INVALID_ARGUMENT `request-invalid`.
   */
  openDispute(argument: _darcha_exchange_v1_OpenDisputeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_OpenDisputeResponse>): grpc.ClientUnaryCall;
  openDispute(argument: _darcha_exchange_v1_OpenDisputeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_OpenDisputeResponse>): grpc.ClientUnaryCall;
  openDispute(argument: _darcha_exchange_v1_OpenDisputeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_OpenDisputeResponse>): grpc.ClientUnaryCall;
  openDispute(argument: _darcha_exchange_v1_OpenDisputeRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_OpenDisputeResponse>): grpc.ClientUnaryCall;
  
  /**
   * Answers for the official's agency. The same again gives the dispute there is. NOT_FOUND `dispute-unknown`; ALREADY_EXISTS
   * `dispute-answered`; PERMISSION_DENIED or UNAUTHENTICATED `official-required`; INVALID_ARGUMENT `request-invalid`.
   */
  ReplyToDispute(argument: _darcha_exchange_v1_ReplyToDisputeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ReplyToDisputeResponse>): grpc.ClientUnaryCall;
  ReplyToDispute(argument: _darcha_exchange_v1_ReplyToDisputeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ReplyToDisputeResponse>): grpc.ClientUnaryCall;
  ReplyToDispute(argument: _darcha_exchange_v1_ReplyToDisputeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ReplyToDisputeResponse>): grpc.ClientUnaryCall;
  ReplyToDispute(argument: _darcha_exchange_v1_ReplyToDisputeRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ReplyToDisputeResponse>): grpc.ClientUnaryCall;
  /**
   * Answers for the official's agency. The same again gives the dispute there is. NOT_FOUND `dispute-unknown`; ALREADY_EXISTS
   * `dispute-answered`; PERMISSION_DENIED or UNAUTHENTICATED `official-required`; INVALID_ARGUMENT `request-invalid`.
   */
  replyToDispute(argument: _darcha_exchange_v1_ReplyToDisputeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ReplyToDisputeResponse>): grpc.ClientUnaryCall;
  replyToDispute(argument: _darcha_exchange_v1_ReplyToDisputeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ReplyToDisputeResponse>): grpc.ClientUnaryCall;
  replyToDispute(argument: _darcha_exchange_v1_ReplyToDisputeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ReplyToDisputeResponse>): grpc.ClientUnaryCall;
  replyToDispute(argument: _darcha_exchange_v1_ReplyToDisputeRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ReplyToDisputeResponse>): grpc.ClientUnaryCall;
  
  /**
   * A person's own, the newest first, or for an official with the role clerk or head those their agency has to answer or has
   * answered, the oldest first. NOT_FOUND `dispute-unknown` when one is asked for that the caller may not see;
   * PERMISSION_DENIED or UNAUTHENTICATED `official-required` for others; INVALID_ARGUMENT `request-invalid`.
   */
  ViewDisputes(argument: _darcha_exchange_v1_ViewDisputesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ViewDisputesResponse>): grpc.ClientUnaryCall;
  ViewDisputes(argument: _darcha_exchange_v1_ViewDisputesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ViewDisputesResponse>): grpc.ClientUnaryCall;
  ViewDisputes(argument: _darcha_exchange_v1_ViewDisputesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ViewDisputesResponse>): grpc.ClientUnaryCall;
  ViewDisputes(argument: _darcha_exchange_v1_ViewDisputesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ViewDisputesResponse>): grpc.ClientUnaryCall;
  /**
   * A person's own, the newest first, or for an official with the role clerk or head those their agency has to answer or has
   * answered, the oldest first. NOT_FOUND `dispute-unknown` when one is asked for that the caller may not see;
   * PERMISSION_DENIED or UNAUTHENTICATED `official-required` for others; INVALID_ARGUMENT `request-invalid`.
   */
  viewDisputes(argument: _darcha_exchange_v1_ViewDisputesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ViewDisputesResponse>): grpc.ClientUnaryCall;
  viewDisputes(argument: _darcha_exchange_v1_ViewDisputesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ViewDisputesResponse>): grpc.ClientUnaryCall;
  viewDisputes(argument: _darcha_exchange_v1_ViewDisputesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ViewDisputesResponse>): grpc.ClientUnaryCall;
  viewDisputes(argument: _darcha_exchange_v1_ViewDisputesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ViewDisputesResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For the portal's own services: persons dispute, officials answer for their agency.
 */
export interface DisputesOverviewHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Gives the official's agency fifteen days more for its answer, once, before the term ends; the person reads why. The same again
   * gives the dispute there is. FAILED_PRECONDITION `dispute-not-extended`; ALREADY_EXISTS `dispute-answered`; NOT_FOUND
   * `dispute-unknown`; PERMISSION_DENIED or UNAUTHENTICATED `official-required`; INVALID_ARGUMENT `request-invalid`.
   */
  ExtendDispute: grpc.handleUnaryCall<_darcha_exchange_v1_ExtendDisputeRequest, _darcha_exchange_v1_ExtendDisputeResponseInput>;
  
  /**
   * Disputes an access to the calling person's records. The same again gives the dispute there is.
   * NOT_FOUND `access-unknown` when the access is not about the person; ALREADY_EXISTS `dispute-exists` when it was disputed
   * with another text; PERMISSION_DENIED or UNAUTHENTICATED `person-required`; INVALID_ARGUMENT `request-invalid`.
   */
  OpenDispute: grpc.handleUnaryCall<_darcha_exchange_v1_OpenDisputeRequest, _darcha_exchange_v1_OpenDisputeResponseInput>;
  
  /**
   * Answers for the official's agency. The same again gives the dispute there is. NOT_FOUND `dispute-unknown`; ALREADY_EXISTS
   * `dispute-answered`; PERMISSION_DENIED or UNAUTHENTICATED `official-required`; INVALID_ARGUMENT `request-invalid`.
   */
  ReplyToDispute: grpc.handleUnaryCall<_darcha_exchange_v1_ReplyToDisputeRequest, _darcha_exchange_v1_ReplyToDisputeResponseInput>;
  
  /**
   * A person's own, the newest first, or for an official with the role clerk or head those their agency has to answer or has
   * answered, the oldest first. NOT_FOUND `dispute-unknown` when one is asked for that the caller may not see;
   * PERMISSION_DENIED or UNAUTHENTICATED `official-required` for others; INVALID_ARGUMENT `request-invalid`.
   */
  ViewDisputes: grpc.handleUnaryCall<_darcha_exchange_v1_ViewDisputesRequest, _darcha_exchange_v1_ViewDisputesResponseInput>;
  
}

export interface DisputesOverviewDefinition extends grpc.ServiceDefinition {
  ExtendDispute: MethodDefinition<_darcha_exchange_v1_ExtendDisputeRequestInput, _darcha_exchange_v1_ExtendDisputeResponseInput, _darcha_exchange_v1_ExtendDisputeRequest, _darcha_exchange_v1_ExtendDisputeResponse>
  OpenDispute: MethodDefinition<_darcha_exchange_v1_OpenDisputeRequestInput, _darcha_exchange_v1_OpenDisputeResponseInput, _darcha_exchange_v1_OpenDisputeRequest, _darcha_exchange_v1_OpenDisputeResponse>
  ReplyToDispute: MethodDefinition<_darcha_exchange_v1_ReplyToDisputeRequestInput, _darcha_exchange_v1_ReplyToDisputeResponseInput, _darcha_exchange_v1_ReplyToDisputeRequest, _darcha_exchange_v1_ReplyToDisputeResponse>
  ViewDisputes: MethodDefinition<_darcha_exchange_v1_ViewDisputesRequestInput, _darcha_exchange_v1_ViewDisputesResponseInput, _darcha_exchange_v1_ViewDisputesRequest, _darcha_exchange_v1_ViewDisputesResponse>
}
