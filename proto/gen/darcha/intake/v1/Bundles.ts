import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CreateBundleRequestInput as _darcha_intake_v1_CreateBundleRequestInput, CreateBundleRequest as _darcha_intake_v1_CreateBundleRequest } from '../../../darcha/intake/v1/CreateBundleRequest.ts';
import type { CreateBundleResponseInput as _darcha_intake_v1_CreateBundleResponseInput, CreateBundleResponse as _darcha_intake_v1_CreateBundleResponse } from '../../../darcha/intake/v1/CreateBundleResponse.ts';
import type { GetBundleRequestInput as _darcha_intake_v1_GetBundleRequestInput, GetBundleRequest as _darcha_intake_v1_GetBundleRequest } from '../../../darcha/intake/v1/GetBundleRequest.ts';
import type { GetBundleResponseInput as _darcha_intake_v1_GetBundleResponseInput, GetBundleResponse as _darcha_intake_v1_GetBundleResponse } from '../../../darcha/intake/v1/GetBundleResponse.ts';
import type { ListBundlesRequestInput as _darcha_intake_v1_ListBundlesRequestInput, ListBundlesRequest as _darcha_intake_v1_ListBundlesRequest } from '../../../darcha/intake/v1/ListBundlesRequest.ts';
import type { ListBundlesResponseInput as _darcha_intake_v1_ListBundlesResponseInput, ListBundlesResponse as _darcha_intake_v1_ListBundlesResponse } from '../../../darcha/intake/v1/ListBundlesResponse.ts';
import type { RequestBundleEvidenceRequestInput as _darcha_intake_v1_RequestBundleEvidenceRequestInput, RequestBundleEvidenceRequest as _darcha_intake_v1_RequestBundleEvidenceRequest } from '../../../darcha/intake/v1/RequestBundleEvidenceRequest.ts';
import type { RequestBundleEvidenceResponseInput as _darcha_intake_v1_RequestBundleEvidenceResponseInput, RequestBundleEvidenceResponse as _darcha_intake_v1_RequestBundleEvidenceResponse } from '../../../darcha/intake/v1/RequestBundleEvidenceResponse.ts';
import type { SubmitBundleRequestInput as _darcha_intake_v1_SubmitBundleRequestInput, SubmitBundleRequest as _darcha_intake_v1_SubmitBundleRequest } from '../../../darcha/intake/v1/SubmitBundleRequest.ts';
import type { SubmitBundleResponseInput as _darcha_intake_v1_SubmitBundleResponseInput, SubmitBundleResponse as _darcha_intake_v1_SubmitBundleResponse } from '../../../darcha/intake/v1/SubmitBundleResponse.ts';
import type { UpdateBundleRequestInput as _darcha_intake_v1_UpdateBundleRequestInput, UpdateBundleRequest as _darcha_intake_v1_UpdateBundleRequest } from '../../../darcha/intake/v1/UpdateBundleRequest.ts';
import type { UpdateBundleResponseInput as _darcha_intake_v1_UpdateBundleResponseInput, UpdateBundleResponse as _darcha_intake_v1_UpdateBundleResponse } from '../../../darcha/intake/v1/UpdateBundleResponse.ts';
import type { WithdrawBundleRequestInput as _darcha_intake_v1_WithdrawBundleRequestInput, WithdrawBundleRequest as _darcha_intake_v1_WithdrawBundleRequest } from '../../../darcha/intake/v1/WithdrawBundleRequest.ts';
import type { WithdrawBundleResponseInput as _darcha_intake_v1_WithdrawBundleResponseInput, WithdrawBundleResponse as _darcha_intake_v1_WithdrawBundleResponse } from '../../../darcha/intake/v1/WithdrawBundleResponse.ts';

/**
 * While a bundle is a draft its answers stand in it alone, each shared one once. Submitted, every part becomes an application of
 * its own, with a number drawn beforehand, an own state, clock and decision. A person's own; officials see the parts of their
 * agency and nothing of the bundle. Nobody signed in is UNAUTHENTICATED `sign-in-required`, an official PERMISSION_DENIED
 * `persons-only`; a bundle of somebody else NOT_FOUND `bundle-unknown`. A step that the state does not allow is
 * FAILED_PRECONDITION `action-not-allowed`; a version that is not the present one ABORTED `version-stale`; a malformed field
 * INVALID_ARGUMENT `request-invalid`, a key used for another request `key-reused`.
 */
export interface BundlesClient extends grpc.Client {
  /**
   * Begins a draft. What a part does not allow is told in it, and such a part is left out. NOT_FOUND `bundle-unknown` when none
   * of this code is offered; RESOURCE_EXHAUSTED `drafts-too-many`.
   */
  CreateBundle(argument: _darcha_intake_v1_CreateBundleRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CreateBundleResponse>): grpc.ClientUnaryCall;
  CreateBundle(argument: _darcha_intake_v1_CreateBundleRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_CreateBundleResponse>): grpc.ClientUnaryCall;
  CreateBundle(argument: _darcha_intake_v1_CreateBundleRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CreateBundleResponse>): grpc.ClientUnaryCall;
  CreateBundle(argument: _darcha_intake_v1_CreateBundleRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_CreateBundleResponse>): grpc.ClientUnaryCall;
  /**
   * Begins a draft. What a part does not allow is told in it, and such a part is left out. NOT_FOUND `bundle-unknown` when none
   * of this code is offered; RESOURCE_EXHAUSTED `drafts-too-many`.
   */
  createBundle(argument: _darcha_intake_v1_CreateBundleRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CreateBundleResponse>): grpc.ClientUnaryCall;
  createBundle(argument: _darcha_intake_v1_CreateBundleRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_CreateBundleResponse>): grpc.ClientUnaryCall;
  createBundle(argument: _darcha_intake_v1_CreateBundleRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CreateBundleResponse>): grpc.ClientUnaryCall;
  createBundle(argument: _darcha_intake_v1_CreateBundleRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_CreateBundleResponse>): grpc.ClientUnaryCall;
  
  /**
   * The bundle with the state of each part.
   */
  GetBundle(argument: _darcha_intake_v1_GetBundleRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetBundleResponse>): grpc.ClientUnaryCall;
  GetBundle(argument: _darcha_intake_v1_GetBundleRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetBundleResponse>): grpc.ClientUnaryCall;
  GetBundle(argument: _darcha_intake_v1_GetBundleRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetBundleResponse>): grpc.ClientUnaryCall;
  GetBundle(argument: _darcha_intake_v1_GetBundleRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetBundleResponse>): grpc.ClientUnaryCall;
  /**
   * The bundle with the state of each part.
   */
  getBundle(argument: _darcha_intake_v1_GetBundleRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetBundleResponse>): grpc.ClientUnaryCall;
  getBundle(argument: _darcha_intake_v1_GetBundleRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetBundleResponse>): grpc.ClientUnaryCall;
  getBundle(argument: _darcha_intake_v1_GetBundleRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetBundleResponse>): grpc.ClientUnaryCall;
  getBundle(argument: _darcha_intake_v1_GetBundleRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetBundleResponse>): grpc.ClientUnaryCall;
  
  /**
   * The caller's own, newest first.
   */
  ListBundles(argument: _darcha_intake_v1_ListBundlesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  ListBundles(argument: _darcha_intake_v1_ListBundlesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  ListBundles(argument: _darcha_intake_v1_ListBundlesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  ListBundles(argument: _darcha_intake_v1_ListBundlesRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  /**
   * The caller's own, newest first.
   */
  listBundles(argument: _darcha_intake_v1_ListBundlesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  listBundles(argument: _darcha_intake_v1_ListBundlesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  listBundles(argument: _darcha_intake_v1_ListBundlesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  listBundles(argument: _darcha_intake_v1_ListBundlesRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  
  /**
   * Fetches records of a part on the person's explicit request. INVALID_ARGUMENT `evidence-invalid`; RESOURCE_EXHAUSTED
   * `evidence-requested-too-often`; UNAVAILABLE `register-unavailable` (the request is kept).
   */
  RequestBundleEvidence(argument: _darcha_intake_v1_RequestBundleEvidenceRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RequestBundleEvidenceResponse>): grpc.ClientUnaryCall;
  RequestBundleEvidence(argument: _darcha_intake_v1_RequestBundleEvidenceRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_RequestBundleEvidenceResponse>): grpc.ClientUnaryCall;
  RequestBundleEvidence(argument: _darcha_intake_v1_RequestBundleEvidenceRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RequestBundleEvidenceResponse>): grpc.ClientUnaryCall;
  RequestBundleEvidence(argument: _darcha_intake_v1_RequestBundleEvidenceRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_RequestBundleEvidenceResponse>): grpc.ClientUnaryCall;
  /**
   * Fetches records of a part on the person's explicit request. INVALID_ARGUMENT `evidence-invalid`; RESOURCE_EXHAUSTED
   * `evidence-requested-too-often`; UNAVAILABLE `register-unavailable` (the request is kept).
   */
  requestBundleEvidence(argument: _darcha_intake_v1_RequestBundleEvidenceRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RequestBundleEvidenceResponse>): grpc.ClientUnaryCall;
  requestBundleEvidence(argument: _darcha_intake_v1_RequestBundleEvidenceRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_RequestBundleEvidenceResponse>): grpc.ClientUnaryCall;
  requestBundleEvidence(argument: _darcha_intake_v1_RequestBundleEvidenceRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RequestBundleEvidenceResponse>): grpc.ClientUnaryCall;
  requestBundleEvidence(argument: _darcha_intake_v1_RequestBundleEvidenceRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_RequestBundleEvidenceResponse>): grpc.ClientUnaryCall;
  
  /**
   * Submits all parts that are not left out, or none: INVALID_ARGUMENT `form-invalid` with every fault of every part, an answer
   * that is asked once being named once. From the write on the parts begin by themselves.
   */
  SubmitBundle(argument: _darcha_intake_v1_SubmitBundleRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SubmitBundleResponse>): grpc.ClientUnaryCall;
  SubmitBundle(argument: _darcha_intake_v1_SubmitBundleRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_SubmitBundleResponse>): grpc.ClientUnaryCall;
  SubmitBundle(argument: _darcha_intake_v1_SubmitBundleRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SubmitBundleResponse>): grpc.ClientUnaryCall;
  SubmitBundle(argument: _darcha_intake_v1_SubmitBundleRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_SubmitBundleResponse>): grpc.ClientUnaryCall;
  /**
   * Submits all parts that are not left out, or none: INVALID_ARGUMENT `form-invalid` with every fault of every part, an answer
   * that is asked once being named once. From the write on the parts begin by themselves.
   */
  submitBundle(argument: _darcha_intake_v1_SubmitBundleRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SubmitBundleResponse>): grpc.ClientUnaryCall;
  submitBundle(argument: _darcha_intake_v1_SubmitBundleRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_SubmitBundleResponse>): grpc.ClientUnaryCall;
  submitBundle(argument: _darcha_intake_v1_SubmitBundleRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SubmitBundleResponse>): grpc.ClientUnaryCall;
  submitBundle(argument: _darcha_intake_v1_SubmitBundleRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_SubmitBundleResponse>): grpc.ClientUnaryCall;
  
  /**
   * Changes answers, and which parts are left out. INVALID_ARGUMENT `form-invalid` with every fault of every part.
   */
  UpdateBundle(argument: _darcha_intake_v1_UpdateBundleRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UpdateBundleResponse>): grpc.ClientUnaryCall;
  UpdateBundle(argument: _darcha_intake_v1_UpdateBundleRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_UpdateBundleResponse>): grpc.ClientUnaryCall;
  UpdateBundle(argument: _darcha_intake_v1_UpdateBundleRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UpdateBundleResponse>): grpc.ClientUnaryCall;
  UpdateBundle(argument: _darcha_intake_v1_UpdateBundleRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_UpdateBundleResponse>): grpc.ClientUnaryCall;
  /**
   * Changes answers, and which parts are left out. INVALID_ARGUMENT `form-invalid` with every fault of every part.
   */
  updateBundle(argument: _darcha_intake_v1_UpdateBundleRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UpdateBundleResponse>): grpc.ClientUnaryCall;
  updateBundle(argument: _darcha_intake_v1_UpdateBundleRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_UpdateBundleResponse>): grpc.ClientUnaryCall;
  updateBundle(argument: _darcha_intake_v1_UpdateBundleRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UpdateBundleResponse>): grpc.ClientUnaryCall;
  updateBundle(argument: _darcha_intake_v1_UpdateBundleRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_UpdateBundleResponse>): grpc.ClientUnaryCall;
  
  /**
   * Takes the bundle back: a draft as a whole, of a submitted one every part that can be.
   */
  WithdrawBundle(argument: _darcha_intake_v1_WithdrawBundleRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawBundleResponse>): grpc.ClientUnaryCall;
  WithdrawBundle(argument: _darcha_intake_v1_WithdrawBundleRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawBundleResponse>): grpc.ClientUnaryCall;
  WithdrawBundle(argument: _darcha_intake_v1_WithdrawBundleRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawBundleResponse>): grpc.ClientUnaryCall;
  WithdrawBundle(argument: _darcha_intake_v1_WithdrawBundleRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawBundleResponse>): grpc.ClientUnaryCall;
  /**
   * Takes the bundle back: a draft as a whole, of a submitted one every part that can be.
   */
  withdrawBundle(argument: _darcha_intake_v1_WithdrawBundleRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawBundleResponse>): grpc.ClientUnaryCall;
  withdrawBundle(argument: _darcha_intake_v1_WithdrawBundleRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawBundleResponse>): grpc.ClientUnaryCall;
  withdrawBundle(argument: _darcha_intake_v1_WithdrawBundleRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawBundleResponse>): grpc.ClientUnaryCall;
  withdrawBundle(argument: _darcha_intake_v1_WithdrawBundleRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawBundleResponse>): grpc.ClientUnaryCall;
  
}

/**
 * While a bundle is a draft its answers stand in it alone, each shared one once. Submitted, every part becomes an application of
 * its own, with a number drawn beforehand, an own state, clock and decision. A person's own; officials see the parts of their
 * agency and nothing of the bundle. Nobody signed in is UNAUTHENTICATED `sign-in-required`, an official PERMISSION_DENIED
 * `persons-only`; a bundle of somebody else NOT_FOUND `bundle-unknown`. A step that the state does not allow is
 * FAILED_PRECONDITION `action-not-allowed`; a version that is not the present one ABORTED `version-stale`; a malformed field
 * INVALID_ARGUMENT `request-invalid`, a key used for another request `key-reused`.
 */
export interface BundlesHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Begins a draft. What a part does not allow is told in it, and such a part is left out. NOT_FOUND `bundle-unknown` when none
   * of this code is offered; RESOURCE_EXHAUSTED `drafts-too-many`.
   */
  CreateBundle: grpc.handleUnaryCall<_darcha_intake_v1_CreateBundleRequest, _darcha_intake_v1_CreateBundleResponseInput>;
  
  /**
   * The bundle with the state of each part.
   */
  GetBundle: grpc.handleUnaryCall<_darcha_intake_v1_GetBundleRequest, _darcha_intake_v1_GetBundleResponseInput>;
  
  /**
   * The caller's own, newest first.
   */
  ListBundles: grpc.handleUnaryCall<_darcha_intake_v1_ListBundlesRequest, _darcha_intake_v1_ListBundlesResponseInput>;
  
  /**
   * Fetches records of a part on the person's explicit request. INVALID_ARGUMENT `evidence-invalid`; RESOURCE_EXHAUSTED
   * `evidence-requested-too-often`; UNAVAILABLE `register-unavailable` (the request is kept).
   */
  RequestBundleEvidence: grpc.handleUnaryCall<_darcha_intake_v1_RequestBundleEvidenceRequest, _darcha_intake_v1_RequestBundleEvidenceResponseInput>;
  
  /**
   * Submits all parts that are not left out, or none: INVALID_ARGUMENT `form-invalid` with every fault of every part, an answer
   * that is asked once being named once. From the write on the parts begin by themselves.
   */
  SubmitBundle: grpc.handleUnaryCall<_darcha_intake_v1_SubmitBundleRequest, _darcha_intake_v1_SubmitBundleResponseInput>;
  
  /**
   * Changes answers, and which parts are left out. INVALID_ARGUMENT `form-invalid` with every fault of every part.
   */
  UpdateBundle: grpc.handleUnaryCall<_darcha_intake_v1_UpdateBundleRequest, _darcha_intake_v1_UpdateBundleResponseInput>;
  
  /**
   * Takes the bundle back: a draft as a whole, of a submitted one every part that can be.
   */
  WithdrawBundle: grpc.handleUnaryCall<_darcha_intake_v1_WithdrawBundleRequest, _darcha_intake_v1_WithdrawBundleResponseInput>;
  
}

export interface BundlesDefinition extends grpc.ServiceDefinition {
  CreateBundle: MethodDefinition<_darcha_intake_v1_CreateBundleRequestInput, _darcha_intake_v1_CreateBundleResponseInput, _darcha_intake_v1_CreateBundleRequest, _darcha_intake_v1_CreateBundleResponse>
  GetBundle: MethodDefinition<_darcha_intake_v1_GetBundleRequestInput, _darcha_intake_v1_GetBundleResponseInput, _darcha_intake_v1_GetBundleRequest, _darcha_intake_v1_GetBundleResponse>
  ListBundles: MethodDefinition<_darcha_intake_v1_ListBundlesRequestInput, _darcha_intake_v1_ListBundlesResponseInput, _darcha_intake_v1_ListBundlesRequest, _darcha_intake_v1_ListBundlesResponse>
  RequestBundleEvidence: MethodDefinition<_darcha_intake_v1_RequestBundleEvidenceRequestInput, _darcha_intake_v1_RequestBundleEvidenceResponseInput, _darcha_intake_v1_RequestBundleEvidenceRequest, _darcha_intake_v1_RequestBundleEvidenceResponse>
  SubmitBundle: MethodDefinition<_darcha_intake_v1_SubmitBundleRequestInput, _darcha_intake_v1_SubmitBundleResponseInput, _darcha_intake_v1_SubmitBundleRequest, _darcha_intake_v1_SubmitBundleResponse>
  UpdateBundle: MethodDefinition<_darcha_intake_v1_UpdateBundleRequestInput, _darcha_intake_v1_UpdateBundleResponseInput, _darcha_intake_v1_UpdateBundleRequest, _darcha_intake_v1_UpdateBundleResponse>
  WithdrawBundle: MethodDefinition<_darcha_intake_v1_WithdrawBundleRequestInput, _darcha_intake_v1_WithdrawBundleResponseInput, _darcha_intake_v1_WithdrawBundleRequest, _darcha_intake_v1_WithdrawBundleResponse>
}
