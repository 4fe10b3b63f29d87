import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ClaimDraftRequestInput as _darcha_intake_v1_ClaimDraftRequestInput, ClaimDraftRequest as _darcha_intake_v1_ClaimDraftRequest } from '../../../darcha/intake/v1/ClaimDraftRequest.ts';
import type { ClaimDraftResponseInput as _darcha_intake_v1_ClaimDraftResponseInput, ClaimDraftResponse as _darcha_intake_v1_ClaimDraftResponse } from '../../../darcha/intake/v1/ClaimDraftResponse.ts';
import type { CopyApplicationRequestInput as _darcha_intake_v1_CopyApplicationRequestInput, CopyApplicationRequest as _darcha_intake_v1_CopyApplicationRequest } from '../../../darcha/intake/v1/CopyApplicationRequest.ts';
import type { CopyApplicationResponseInput as _darcha_intake_v1_CopyApplicationResponseInput, CopyApplicationResponse as _darcha_intake_v1_CopyApplicationResponse } from '../../../darcha/intake/v1/CopyApplicationResponse.ts';
import type { PrepareDraftRequestInput as _darcha_intake_v1_PrepareDraftRequestInput, PrepareDraftRequest as _darcha_intake_v1_PrepareDraftRequest } from '../../../darcha/intake/v1/PrepareDraftRequest.ts';
import type { PrepareDraftResponseInput as _darcha_intake_v1_PrepareDraftResponseInput, PrepareDraftResponse as _darcha_intake_v1_PrepareDraftResponse } from '../../../darcha/intake/v1/PrepareDraftResponse.ts';

/**
 * A call without a signed-in person is UNAUTHENTICATED `sign-in-required`; one of the wrong sort PERMISSION_DENIED
 * `persons-only` or `integrators-only`. A malformed field is INVALID_ARGUMENT `request-invalid`; a call repeated under the same
 * idempotency key gives what the first gave, and with another body INVALID_ARGUMENT `key-reused`.
 */
export interface DraftsClient extends grpc.Client {
  /**
   * Makes a prepared draft the caller's own; it can be done once, and again by the same person with the same outcome.
   * NOT_FOUND `prepared-draft-unknown`, and all that CreateApplication may say of the service and of drafts.
   */
  ClaimDraft(argument: _darcha_intake_v1_ClaimDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ClaimDraftResponse>): grpc.ClientUnaryCall;
  ClaimDraft(argument: _darcha_intake_v1_ClaimDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ClaimDraftResponse>): grpc.ClientUnaryCall;
  ClaimDraft(argument: _darcha_intake_v1_ClaimDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ClaimDraftResponse>): grpc.ClientUnaryCall;
  ClaimDraft(argument: _darcha_intake_v1_ClaimDraftRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ClaimDraftResponse>): grpc.ClientUnaryCall;
  /**
   * Makes a prepared draft the caller's own; it can be done once, and again by the same person with the same outcome.
   * NOT_FOUND `prepared-draft-unknown`, and all that CreateApplication may say of the service and of drafts.
   */
  claimDraft(argument: _darcha_intake_v1_ClaimDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ClaimDraftResponse>): grpc.ClientUnaryCall;
  claimDraft(argument: _darcha_intake_v1_ClaimDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ClaimDraftResponse>): grpc.ClientUnaryCall;
  claimDraft(argument: _darcha_intake_v1_ClaimDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ClaimDraftResponse>): grpc.ClientUnaryCall;
  claimDraft(argument: _darcha_intake_v1_ClaimDraftRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ClaimDraftResponse>): grpc.ClientUnaryCall;
  
  /**
   * Begins a draft in the version in force with the answers of an earlier application of the caller's own, as far as they
   * still fit. NOT_FOUND `application-unknown`, and all that CreateApplication may say of the service and of drafts.
   */
  CopyApplication(argument: _darcha_intake_v1_CopyApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CopyApplicationResponse>): grpc.ClientUnaryCall;
  CopyApplication(argument: _darcha_intake_v1_CopyApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_CopyApplicationResponse>): grpc.ClientUnaryCall;
  CopyApplication(argument: _darcha_intake_v1_CopyApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CopyApplicationResponse>): grpc.ClientUnaryCall;
  CopyApplication(argument: _darcha_intake_v1_CopyApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_CopyApplicationResponse>): grpc.ClientUnaryCall;
  /**
   * Begins a draft in the version in force with the answers of an earlier application of the caller's own, as far as they
   * still fit. NOT_FOUND `application-unknown`, and all that CreateApplication may say of the service and of drafts.
   */
  copyApplication(argument: _darcha_intake_v1_CopyApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CopyApplicationResponse>): grpc.ClientUnaryCall;
  copyApplication(argument: _darcha_intake_v1_CopyApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_CopyApplicationResponse>): grpc.ClientUnaryCall;
  copyApplication(argument: _darcha_intake_v1_CopyApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CopyApplicationResponse>): grpc.ClientUnaryCall;
  copyApplication(argument: _darcha_intake_v1_CopyApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_CopyApplicationResponse>): grpc.ClientUnaryCall;
  
  /**
   * Leaves answers for a person to open and complete; for integrators. They belong to nobody until then, and are erased after
   * 14 days. INVALID_ARGUMENT `form-invalid`; RESOURCE_EXHAUSTED `prepared-drafts-too-many`, and all that
   * CreateApplication may say of the service.
   */
  PrepareDraft(argument: _darcha_intake_v1_PrepareDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_PrepareDraftResponse>): grpc.ClientUnaryCall;
  PrepareDraft(argument: _darcha_intake_v1_PrepareDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_PrepareDraftResponse>): grpc.ClientUnaryCall;
  PrepareDraft(argument: _darcha_intake_v1_PrepareDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_PrepareDraftResponse>): grpc.ClientUnaryCall;
  PrepareDraft(argument: _darcha_intake_v1_PrepareDraftRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_PrepareDraftResponse>): grpc.ClientUnaryCall;
  /**
   * Leaves answers for a person to open and complete; for integrators. They belong to nobody until then, and are erased after
   * 14 days. INVALID_ARGUMENT `form-invalid`; RESOURCE_EXHAUSTED `prepared-drafts-too-many`, and all that
   * CreateApplication may say of the service.
   */
  prepareDraft(argument: _darcha_intake_v1_PrepareDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_PrepareDraftResponse>): grpc.ClientUnaryCall;
  prepareDraft(argument: _darcha_intake_v1_PrepareDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_PrepareDraftResponse>): grpc.ClientUnaryCall;
  prepareDraft(argument: _darcha_intake_v1_PrepareDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_PrepareDraftResponse>): grpc.ClientUnaryCall;
  prepareDraft(argument: _darcha_intake_v1_PrepareDraftRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_PrepareDraftResponse>): grpc.ClientUnaryCall;
  
}

/**
 * A call without a signed-in person is UNAUTHENTICATED `sign-in-required`; one of the wrong sort PERMISSION_DENIED
 * `persons-only` or `integrators-only`. A malformed field is INVALID_ARGUMENT `request-invalid`; a call repeated under the same
 * idempotency key gives what the first gave, and with another body INVALID_ARGUMENT `key-reused`.
 */
export interface DraftsHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Makes a prepared draft the caller's own; it can be done once, and again by the same person with the same outcome.
   * NOT_FOUND `prepared-draft-unknown`, and all that CreateApplication may say of the service and of drafts.
   */
  ClaimDraft: grpc.handleUnaryCall<_darcha_intake_v1_ClaimDraftRequest, _darcha_intake_v1_ClaimDraftResponseInput>;
  
  /**
   * Begins a draft in the version in force with the answers of an earlier application of the caller's own, as far as they
   * still fit. NOT_FOUND `application-unknown`, and all that CreateApplication may say of the service and of drafts.
   */
  CopyApplication: grpc.handleUnaryCall<_darcha_intake_v1_CopyApplicationRequest, _darcha_intake_v1_CopyApplicationResponseInput>;
  
  /**
   * Leaves answers for a person to open and complete; for integrators. They belong to nobody until then, and are erased after
   * 14 days. INVALID_ARGUMENT `form-invalid`; RESOURCE_EXHAUSTED `prepared-drafts-too-many`, and all that
   * CreateApplication may say of the service.
   */
  PrepareDraft: grpc.handleUnaryCall<_darcha_intake_v1_PrepareDraftRequest, _darcha_intake_v1_PrepareDraftResponseInput>;
  
}

export interface DraftsDefinition extends grpc.ServiceDefinition {
  ClaimDraft: MethodDefinition<_darcha_intake_v1_ClaimDraftRequestInput, _darcha_intake_v1_ClaimDraftResponseInput, _darcha_intake_v1_ClaimDraftRequest, _darcha_intake_v1_ClaimDraftResponse>
  CopyApplication: MethodDefinition<_darcha_intake_v1_CopyApplicationRequestInput, _darcha_intake_v1_CopyApplicationResponseInput, _darcha_intake_v1_CopyApplicationRequest, _darcha_intake_v1_CopyApplicationResponse>
  PrepareDraft: MethodDefinition<_darcha_intake_v1_PrepareDraftRequestInput, _darcha_intake_v1_PrepareDraftResponseInput, _darcha_intake_v1_PrepareDraftRequest, _darcha_intake_v1_PrepareDraftResponse>
}
