import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ListHoldsRequestInput as _darcha_intake_v1_ListHoldsRequestInput, ListHoldsRequest as _darcha_intake_v1_ListHoldsRequest } from '../../../darcha/intake/v1/ListHoldsRequest.ts';
import type { ListHoldsResponseInput as _darcha_intake_v1_ListHoldsResponseInput, ListHoldsResponse as _darcha_intake_v1_ListHoldsResponse } from '../../../darcha/intake/v1/ListHoldsResponse.ts';
import type { PlaceHoldRequestInput as _darcha_intake_v1_PlaceHoldRequestInput, PlaceHoldRequest as _darcha_intake_v1_PlaceHoldRequest } from '../../../darcha/intake/v1/PlaceHoldRequest.ts';
import type { PlaceHoldResponseInput as _darcha_intake_v1_PlaceHoldResponseInput, PlaceHoldResponse as _darcha_intake_v1_PlaceHoldResponse } from '../../../darcha/intake/v1/PlaceHoldResponse.ts';
import type { ReleaseHoldRequestInput as _darcha_intake_v1_ReleaseHoldRequestInput, ReleaseHoldRequest as _darcha_intake_v1_ReleaseHoldRequest } from '../../../darcha/intake/v1/ReleaseHoldRequest.ts';
import type { ReleaseHoldResponseInput as _darcha_intake_v1_ReleaseHoldResponseInput, ReleaseHoldResponse as _darcha_intake_v1_ReleaseHoldResponse } from '../../../darcha/intake/v1/ReleaseHoldResponse.ts';

/**
 * For heads of the authority, once an application has ended: what is still under way is not erased. Errors that are not named here are
 * those of `Intake`, and mean the same.
 */
export interface HoldsClient extends grpc.Client {
  /**
   * What the head's agency holds, what is to be looked at again first coming first. PERMISSION_DENIED `head-only`.
   */
  ListHolds(argument: _darcha_intake_v1_ListHoldsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListHoldsResponse>): grpc.ClientUnaryCall;
  ListHolds(argument: _darcha_intake_v1_ListHoldsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListHoldsResponse>): grpc.ClientUnaryCall;
  ListHolds(argument: _darcha_intake_v1_ListHoldsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListHoldsResponse>): grpc.ClientUnaryCall;
  ListHolds(argument: _darcha_intake_v1_ListHoldsRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListHoldsResponse>): grpc.ClientUnaryCall;
  /**
   * What the head's agency holds, what is to be looked at again first coming first. PERMISSION_DENIED `head-only`.
   */
  listHolds(argument: _darcha_intake_v1_ListHoldsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListHoldsResponse>): grpc.ClientUnaryCall;
  listHolds(argument: _darcha_intake_v1_ListHoldsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListHoldsResponse>): grpc.ClientUnaryCall;
  listHolds(argument: _darcha_intake_v1_ListHoldsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListHoldsResponse>): grpc.ClientUnaryCall;
  listHolds(argument: _darcha_intake_v1_ListHoldsRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListHoldsResponse>): grpc.ClientUnaryCall;
  
  /**
   * Keeps an application from being erased until it is released; one hold at a time. The applicant is told. PERMISSION_DENIED
   * `head-only`; INVALID_ARGUMENT `hold-invalid` with every fault; FAILED_PRECONDITION `hold-in-force`, `application-erased`;
   * RESOURCE_EXHAUSTED `steps-too-many`.
   */
  PlaceHold(argument: _darcha_intake_v1_PlaceHoldRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_PlaceHoldResponse>): grpc.ClientUnaryCall;
  PlaceHold(argument: _darcha_intake_v1_PlaceHoldRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_PlaceHoldResponse>): grpc.ClientUnaryCall;
  PlaceHold(argument: _darcha_intake_v1_PlaceHoldRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_PlaceHoldResponse>): grpc.ClientUnaryCall;
  PlaceHold(argument: _darcha_intake_v1_PlaceHoldRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_PlaceHoldResponse>): grpc.ClientUnaryCall;
  /**
   * Keeps an application from being erased until it is released; one hold at a time. The applicant is told. PERMISSION_DENIED
   * `head-only`; INVALID_ARGUMENT `hold-invalid` with every fault; FAILED_PRECONDITION `hold-in-force`, `application-erased`;
   * RESOURCE_EXHAUSTED `steps-too-many`.
   */
  placeHold(argument: _darcha_intake_v1_PlaceHoldRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_PlaceHoldResponse>): grpc.ClientUnaryCall;
  placeHold(argument: _darcha_intake_v1_PlaceHoldRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_PlaceHoldResponse>): grpc.ClientUnaryCall;
  placeHold(argument: _darcha_intake_v1_PlaceHoldRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_PlaceHoldResponse>): grpc.ClientUnaryCall;
  placeHold(argument: _darcha_intake_v1_PlaceHoldRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_PlaceHoldResponse>): grpc.ClientUnaryCall;
  
  /**
   * Ends the hold; an application whose time of keeping is over is erased with the next sweep. PERMISSION_DENIED `head-only`;
   * FAILED_PRECONDITION `no-hold`.
   */
  ReleaseHold(argument: _darcha_intake_v1_ReleaseHoldRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ReleaseHoldResponse>): grpc.ClientUnaryCall;
  ReleaseHold(argument: _darcha_intake_v1_ReleaseHoldRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ReleaseHoldResponse>): grpc.ClientUnaryCall;
  ReleaseHold(argument: _darcha_intake_v1_ReleaseHoldRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ReleaseHoldResponse>): grpc.ClientUnaryCall;
  ReleaseHold(argument: _darcha_intake_v1_ReleaseHoldRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ReleaseHoldResponse>): grpc.ClientUnaryCall;
  /**
   * Ends the hold; an application whose time of keeping is over is erased with the next sweep. PERMISSION_DENIED `head-only`;
   * FAILED_PRECONDITION `no-hold`.
   */
  releaseHold(argument: _darcha_intake_v1_ReleaseHoldRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ReleaseHoldResponse>): grpc.ClientUnaryCall;
  releaseHold(argument: _darcha_intake_v1_ReleaseHoldRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ReleaseHoldResponse>): grpc.ClientUnaryCall;
  releaseHold(argument: _darcha_intake_v1_ReleaseHoldRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ReleaseHoldResponse>): grpc.ClientUnaryCall;
  releaseHold(argument: _darcha_intake_v1_ReleaseHoldRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ReleaseHoldResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For heads of the authority, once an application has ended: what is still under way is not erased. Errors that are not named here are
 * those of `Intake`, and mean the same.
 */
export interface HoldsHandlers extends grpc.UntypedServiceImplementation {
  /**
   * What the head's agency holds, what is to be looked at again first coming first. PERMISSION_DENIED `head-only`.
   */
  ListHolds: grpc.handleUnaryCall<_darcha_intake_v1_ListHoldsRequest, _darcha_intake_v1_ListHoldsResponseInput>;
  
  /**
   * Keeps an application from being erased until it is released; one hold at a time. The applicant is told. PERMISSION_DENIED
   * `head-only`; INVALID_ARGUMENT `hold-invalid` with every fault; FAILED_PRECONDITION `hold-in-force`, `application-erased`;
   * RESOURCE_EXHAUSTED `steps-too-many`.
   */
  PlaceHold: grpc.handleUnaryCall<_darcha_intake_v1_PlaceHoldRequest, _darcha_intake_v1_PlaceHoldResponseInput>;
  
  /**
   * Ends the hold; an application whose time of keeping is over is erased with the next sweep. PERMISSION_DENIED `head-only`;
   * FAILED_PRECONDITION `no-hold`.
   */
  ReleaseHold: grpc.handleUnaryCall<_darcha_intake_v1_ReleaseHoldRequest, _darcha_intake_v1_ReleaseHoldResponseInput>;
  
}

export interface HoldsDefinition extends grpc.ServiceDefinition {
  ListHolds: MethodDefinition<_darcha_intake_v1_ListHoldsRequestInput, _darcha_intake_v1_ListHoldsResponseInput, _darcha_intake_v1_ListHoldsRequest, _darcha_intake_v1_ListHoldsResponse>
  PlaceHold: MethodDefinition<_darcha_intake_v1_PlaceHoldRequestInput, _darcha_intake_v1_PlaceHoldResponseInput, _darcha_intake_v1_PlaceHoldRequest, _darcha_intake_v1_PlaceHoldResponse>
  ReleaseHold: MethodDefinition<_darcha_intake_v1_ReleaseHoldRequestInput, _darcha_intake_v1_ReleaseHoldResponseInput, _darcha_intake_v1_ReleaseHoldRequest, _darcha_intake_v1_ReleaseHoldResponse>
}
