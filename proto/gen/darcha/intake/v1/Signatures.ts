import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetSignatureRequestRequestInput as _darcha_intake_v1_GetSignatureRequestRequestInput, GetSignatureRequestRequest as _darcha_intake_v1_GetSignatureRequestRequest } from '../../../darcha/intake/v1/GetSignatureRequestRequest.ts';
import type { GetSignatureRequestResponseInput as _darcha_intake_v1_GetSignatureRequestResponseInput, GetSignatureRequestResponse as _darcha_intake_v1_GetSignatureRequestResponse } from '../../../darcha/intake/v1/GetSignatureRequestResponse.ts';
import type { ListSignatureRequestsRequestInput as _darcha_intake_v1_ListSignatureRequestsRequestInput, ListSignatureRequestsRequest as _darcha_intake_v1_ListSignatureRequestsRequest } from '../../../darcha/intake/v1/ListSignatureRequestsRequest.ts';
import type { ListSignatureRequestsResponseInput as _darcha_intake_v1_ListSignatureRequestsResponseInput, ListSignatureRequestsResponse as _darcha_intake_v1_ListSignatureRequestsResponse } from '../../../darcha/intake/v1/ListSignatureRequestsResponse.ts';
import type { RefuseSignatureRequestInput as _darcha_intake_v1_RefuseSignatureRequestInput, RefuseSignatureRequest as _darcha_intake_v1_RefuseSignatureRequest } from '../../../darcha/intake/v1/RefuseSignatureRequest.ts';
import type { RefuseSignatureResponseInput as _darcha_intake_v1_RefuseSignatureResponseInput, RefuseSignatureResponse as _darcha_intake_v1_RefuseSignatureResponse } from '../../../darcha/intake/v1/RefuseSignatureResponse.ts';
import type { SignApplicationRequestInput as _darcha_intake_v1_SignApplicationRequestInput, SignApplicationRequest as _darcha_intake_v1_SignApplicationRequest } from '../../../darcha/intake/v1/SignApplicationRequest.ts';
import type { SignApplicationResponseInput as _darcha_intake_v1_SignApplicationResponseInput, SignApplicationResponse as _darcha_intake_v1_SignApplicationResponse } from '../../../darcha/intake/v1/SignApplicationResponse.ts';

/**
 * For those whose signature an application waits for. For everybody else, and once it waits no longer, NOT_FOUND `signature-not-asked`.
 * Nobody signed in is UNAUTHENTICATED `sign-in-required`, an official PERMISSION_DENIED `persons-only`; a malformed field
 * INVALID_ARGUMENT `request-invalid`. Who has signed may read it until all have, and follow it from then on by its timeline.
 */
export interface SignaturesClient extends grpc.Client {
  /**
   * What is to be signed.
   */
  GetSignatureRequest(argument: _darcha_intake_v1_GetSignatureRequestRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetSignatureRequestResponse>): grpc.ClientUnaryCall;
  GetSignatureRequest(argument: _darcha_intake_v1_GetSignatureRequestRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetSignatureRequestResponse>): grpc.ClientUnaryCall;
  GetSignatureRequest(argument: _darcha_intake_v1_GetSignatureRequestRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetSignatureRequestResponse>): grpc.ClientUnaryCall;
  GetSignatureRequest(argument: _darcha_intake_v1_GetSignatureRequestRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetSignatureRequestResponse>): grpc.ClientUnaryCall;
  /**
   * What is to be signed.
   */
  getSignatureRequest(argument: _darcha_intake_v1_GetSignatureRequestRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetSignatureRequestResponse>): grpc.ClientUnaryCall;
  getSignatureRequest(argument: _darcha_intake_v1_GetSignatureRequestRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetSignatureRequestResponse>): grpc.ClientUnaryCall;
  getSignatureRequest(argument: _darcha_intake_v1_GetSignatureRequestRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetSignatureRequestResponse>): grpc.ClientUnaryCall;
  getSignatureRequest(argument: _darcha_intake_v1_GetSignatureRequestRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetSignatureRequestResponse>): grpc.ClientUnaryCall;
  
  /**
   * What waits for the caller's signature, newest first.
   */
  ListSignatureRequests(argument: _darcha_intake_v1_ListSignatureRequestsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListSignatureRequestsResponse>): grpc.ClientUnaryCall;
  ListSignatureRequests(argument: _darcha_intake_v1_ListSignatureRequestsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListSignatureRequestsResponse>): grpc.ClientUnaryCall;
  ListSignatureRequests(argument: _darcha_intake_v1_ListSignatureRequestsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListSignatureRequestsResponse>): grpc.ClientUnaryCall;
  ListSignatureRequests(argument: _darcha_intake_v1_ListSignatureRequestsRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListSignatureRequestsResponse>): grpc.ClientUnaryCall;
  /**
   * What waits for the caller's signature, newest first.
   */
  listSignatureRequests(argument: _darcha_intake_v1_ListSignatureRequestsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListSignatureRequestsResponse>): grpc.ClientUnaryCall;
  listSignatureRequests(argument: _darcha_intake_v1_ListSignatureRequestsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListSignatureRequestsResponse>): grpc.ClientUnaryCall;
  listSignatureRequests(argument: _darcha_intake_v1_ListSignatureRequestsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListSignatureRequestsResponse>): grpc.ClientUnaryCall;
  listSignatureRequests(argument: _darcha_intake_v1_ListSignatureRequestsRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListSignatureRequestsResponse>): grpc.ClientUnaryCall;
  
  /**
   * Refuses, with the reason: the application goes back to the applicant. INVALID_ARGUMENT `reasons-invalid`;
   * FAILED_PRECONDITION `signed-already`.
   */
  RefuseSignature(argument: _darcha_intake_v1_RefuseSignatureRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RefuseSignatureResponse>): grpc.ClientUnaryCall;
  RefuseSignature(argument: _darcha_intake_v1_RefuseSignatureRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_RefuseSignatureResponse>): grpc.ClientUnaryCall;
  RefuseSignature(argument: _darcha_intake_v1_RefuseSignatureRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RefuseSignatureResponse>): grpc.ClientUnaryCall;
  RefuseSignature(argument: _darcha_intake_v1_RefuseSignatureRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_RefuseSignatureResponse>): grpc.ClientUnaryCall;
  /**
   * Refuses, with the reason: the application goes back to the applicant. INVALID_ARGUMENT `reasons-invalid`;
   * FAILED_PRECONDITION `signed-already`.
   */
  refuseSignature(argument: _darcha_intake_v1_RefuseSignatureRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RefuseSignatureResponse>): grpc.ClientUnaryCall;
  refuseSignature(argument: _darcha_intake_v1_RefuseSignatureRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_RefuseSignatureResponse>): grpc.ClientUnaryCall;
  refuseSignature(argument: _darcha_intake_v1_RefuseSignatureRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RefuseSignatureResponse>): grpc.ClientUnaryCall;
  refuseSignature(argument: _darcha_intake_v1_RefuseSignatureRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_RefuseSignatureResponse>): grpc.ClientUnaryCall;
  
  /**
   * Signs; with the last signature the application is submitted. ABORTED `signing-changed` when it is not what the caller has
   * seen; FAILED_PRECONDITION `duplicate-under-way`; INVALID_ARGUMENT `form-invalid`. Done again it changes nothing.
   */
  SignApplication(argument: _darcha_intake_v1_SignApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SignApplicationResponse>): grpc.ClientUnaryCall;
  SignApplication(argument: _darcha_intake_v1_SignApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_SignApplicationResponse>): grpc.ClientUnaryCall;
  SignApplication(argument: _darcha_intake_v1_SignApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SignApplicationResponse>): grpc.ClientUnaryCall;
  SignApplication(argument: _darcha_intake_v1_SignApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_SignApplicationResponse>): grpc.ClientUnaryCall;
  /**
   * Signs; with the last signature the application is submitted. ABORTED `signing-changed` when it is not what the caller has
   * seen; FAILED_PRECONDITION `duplicate-under-way`; INVALID_ARGUMENT `form-invalid`. Done again it changes nothing.
   */
  signApplication(argument: _darcha_intake_v1_SignApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SignApplicationResponse>): grpc.ClientUnaryCall;
  signApplication(argument: _darcha_intake_v1_SignApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_SignApplicationResponse>): grpc.ClientUnaryCall;
  signApplication(argument: _darcha_intake_v1_SignApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SignApplicationResponse>): grpc.ClientUnaryCall;
  signApplication(argument: _darcha_intake_v1_SignApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_SignApplicationResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For those whose signature an application waits for. For everybody else, and once it waits no longer, NOT_FOUND `signature-not-asked`.
 * Nobody signed in is UNAUTHENTICATED `sign-in-required`, an official PERMISSION_DENIED `persons-only`; a malformed field
 * INVALID_ARGUMENT `request-invalid`. Who has signed may read it until all have, and follow it from then on by its timeline.
 */
export interface SignaturesHandlers extends grpc.UntypedServiceImplementation {
  /**
   * What is to be signed.
   */
  GetSignatureRequest: grpc.handleUnaryCall<_darcha_intake_v1_GetSignatureRequestRequest, _darcha_intake_v1_GetSignatureRequestResponseInput>;
  
  /**
   * What waits for the caller's signature, newest first.
   */
  ListSignatureRequests: grpc.handleUnaryCall<_darcha_intake_v1_ListSignatureRequestsRequest, _darcha_intake_v1_ListSignatureRequestsResponseInput>;
  
  /**
   * Refuses, with the reason: the application goes back to the applicant. INVALID_ARGUMENT `reasons-invalid`;
   * FAILED_PRECONDITION `signed-already`.
   */
  RefuseSignature: grpc.handleUnaryCall<_darcha_intake_v1_RefuseSignatureRequest, _darcha_intake_v1_RefuseSignatureResponseInput>;
  
  /**
   * Signs; with the last signature the application is submitted. ABORTED `signing-changed` when it is not what the caller has
   * seen; FAILED_PRECONDITION `duplicate-under-way`; INVALID_ARGUMENT `form-invalid`. Done again it changes nothing.
   */
  SignApplication: grpc.handleUnaryCall<_darcha_intake_v1_SignApplicationRequest, _darcha_intake_v1_SignApplicationResponseInput>;
  
}

export interface SignaturesDefinition extends grpc.ServiceDefinition {
  GetSignatureRequest: MethodDefinition<_darcha_intake_v1_GetSignatureRequestRequestInput, _darcha_intake_v1_GetSignatureRequestResponseInput, _darcha_intake_v1_GetSignatureRequestRequest, _darcha_intake_v1_GetSignatureRequestResponse>
  ListSignatureRequests: MethodDefinition<_darcha_intake_v1_ListSignatureRequestsRequestInput, _darcha_intake_v1_ListSignatureRequestsResponseInput, _darcha_intake_v1_ListSignatureRequestsRequest, _darcha_intake_v1_ListSignatureRequestsResponse>
  RefuseSignature: MethodDefinition<_darcha_intake_v1_RefuseSignatureRequestInput, _darcha_intake_v1_RefuseSignatureResponseInput, _darcha_intake_v1_RefuseSignatureRequest, _darcha_intake_v1_RefuseSignatureResponse>
  SignApplication: MethodDefinition<_darcha_intake_v1_SignApplicationRequestInput, _darcha_intake_v1_SignApplicationResponseInput, _darcha_intake_v1_SignApplicationRequest, _darcha_intake_v1_SignApplicationResponse>
}
