import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ProveMandateRequestInput as _darcha_intake_v1_ProveMandateRequestInput, ProveMandateRequest as _darcha_intake_v1_ProveMandateRequest } from '../../../darcha/intake/v1/ProveMandateRequest.ts';
import type { ProveMandateResponseInput as _darcha_intake_v1_ProveMandateResponseInput, ProveMandateResponse as _darcha_intake_v1_ProveMandateResponse } from '../../../darcha/intake/v1/ProveMandateResponse.ts';

/**
 * A person signed in for themselves. Nobody signed in is UNAUTHENTICATED `sign-in-required`, an official PERMISSION_DENIED
 * `persons-only`, a person signed in for an organisation `natural-person-only`. A malformed field is INVALID_ARGUMENT
 * `request-invalid`.
 */
export interface MandateProofsClient extends grpc.Client {
  /**
   * Has the portal ask the register whether the caller may act for a child or a legal entity, and makes the mandate if it says so, in
   * force at once. Done again it is the same mandate, confirmed anew; within a minute the register is not asked again.
   * PERMISSION_DENIED `mandate-not-proven`: the register does not name them; a mandate there was has then ended. FAILED_PRECONDITION
   * `child-of-age`; `proof-refused`: the register or the exchange may not answer. UNAVAILABLE `proof-unavailable`: the register is
   * away, slow, or has said what cannot be; nothing was made or ended. INTERNAL
   * `numbers-exhausted`: try again.
   */
  ProveMandate(argument: _darcha_intake_v1_ProveMandateRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ProveMandateResponse>): grpc.ClientUnaryCall;
  ProveMandate(argument: _darcha_intake_v1_ProveMandateRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ProveMandateResponse>): grpc.ClientUnaryCall;
  ProveMandate(argument: _darcha_intake_v1_ProveMandateRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ProveMandateResponse>): grpc.ClientUnaryCall;
  ProveMandate(argument: _darcha_intake_v1_ProveMandateRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ProveMandateResponse>): grpc.ClientUnaryCall;
  /**
   * Has the portal ask the register whether the caller may act for a child or a legal entity, and makes the mandate if it says so, in
   * force at once. Done again it is the same mandate, confirmed anew; within a minute the register is not asked again.
   * PERMISSION_DENIED `mandate-not-proven`: the register does not name them; a mandate there was has then ended. FAILED_PRECONDITION
   * `child-of-age`; `proof-refused`: the register or the exchange may not answer. UNAVAILABLE `proof-unavailable`: the register is
   * away, slow, or has said what cannot be; nothing was made or ended. INTERNAL
   * `numbers-exhausted`: try again.
   */
  proveMandate(argument: _darcha_intake_v1_ProveMandateRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ProveMandateResponse>): grpc.ClientUnaryCall;
  proveMandate(argument: _darcha_intake_v1_ProveMandateRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ProveMandateResponse>): grpc.ClientUnaryCall;
  proveMandate(argument: _darcha_intake_v1_ProveMandateRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ProveMandateResponse>): grpc.ClientUnaryCall;
  proveMandate(argument: _darcha_intake_v1_ProveMandateRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ProveMandateResponse>): grpc.ClientUnaryCall;
  
}

/**
 * A person signed in for themselves. Nobody signed in is UNAUTHENTICATED `sign-in-required`, an official PERMISSION_DENIED
 * `persons-only`, a person signed in for an organisation `natural-person-only`. A malformed field is INVALID_ARGUMENT
 * `request-invalid`.
 */
export interface MandateProofsHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Has the portal ask the register whether the caller may act for a child or a legal entity, and makes the mandate if it says so, in
   * force at once. Done again it is the same mandate, confirmed anew; within a minute the register is not asked again.
   * PERMISSION_DENIED `mandate-not-proven`: the register does not name them; a mandate there was has then ended. FAILED_PRECONDITION
   * `child-of-age`; `proof-refused`: the register or the exchange may not answer. UNAVAILABLE `proof-unavailable`: the register is
   * away, slow, or has said what cannot be; nothing was made or ended. INTERNAL
   * `numbers-exhausted`: try again.
   */
  ProveMandate: grpc.handleUnaryCall<_darcha_intake_v1_ProveMandateRequest, _darcha_intake_v1_ProveMandateResponseInput>;
  
}

export interface MandateProofsDefinition extends grpc.ServiceDefinition {
  ProveMandate: MethodDefinition<_darcha_intake_v1_ProveMandateRequestInput, _darcha_intake_v1_ProveMandateResponseInput, _darcha_intake_v1_ProveMandateRequest, _darcha_intake_v1_ProveMandateResponse>
}
