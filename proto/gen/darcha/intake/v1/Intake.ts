import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ClaimApplicationRequestInput as _darcha_intake_v1_ClaimApplicationRequestInput, ClaimApplicationRequest as _darcha_intake_v1_ClaimApplicationRequest } from '../../../darcha/intake/v1/ClaimApplicationRequest.ts';
import type { ClaimApplicationResponseInput as _darcha_intake_v1_ClaimApplicationResponseInput, ClaimApplicationResponse as _darcha_intake_v1_ClaimApplicationResponse } from '../../../darcha/intake/v1/ClaimApplicationResponse.ts';
import type { CollectResultRequestInput as _darcha_intake_v1_CollectResultRequestInput, CollectResultRequest as _darcha_intake_v1_CollectResultRequest } from '../../../darcha/intake/v1/CollectResultRequest.ts';
import type { CollectResultResponseInput as _darcha_intake_v1_CollectResultResponseInput, CollectResultResponse as _darcha_intake_v1_CollectResultResponse } from '../../../darcha/intake/v1/CollectResultResponse.ts';
import type { CreateApplicationRequestInput as _darcha_intake_v1_CreateApplicationRequestInput, CreateApplicationRequest as _darcha_intake_v1_CreateApplicationRequest } from '../../../darcha/intake/v1/CreateApplicationRequest.ts';
import type { CreateApplicationResponseInput as _darcha_intake_v1_CreateApplicationResponseInput, CreateApplicationResponse as _darcha_intake_v1_CreateApplicationResponse } from '../../../darcha/intake/v1/CreateApplicationResponse.ts';
import type { DecideApplicationRequestInput as _darcha_intake_v1_DecideApplicationRequestInput, DecideApplicationRequest as _darcha_intake_v1_DecideApplicationRequest } from '../../../darcha/intake/v1/DecideApplicationRequest.ts';
import type { DecideApplicationResponseInput as _darcha_intake_v1_DecideApplicationResponseInput, DecideApplicationResponse as _darcha_intake_v1_DecideApplicationResponse } from '../../../darcha/intake/v1/DecideApplicationResponse.ts';
import type { ExtendDeadlineRequestInput as _darcha_intake_v1_ExtendDeadlineRequestInput, ExtendDeadlineRequest as _darcha_intake_v1_ExtendDeadlineRequest } from '../../../darcha/intake/v1/ExtendDeadlineRequest.ts';
import type { ExtendDeadlineResponseInput as _darcha_intake_v1_ExtendDeadlineResponseInput, ExtendDeadlineResponse as _darcha_intake_v1_ExtendDeadlineResponse } from '../../../darcha/intake/v1/ExtendDeadlineResponse.ts';
import type { GetApplicationRequestInput as _darcha_intake_v1_GetApplicationRequestInput, GetApplicationRequest as _darcha_intake_v1_GetApplicationRequest } from '../../../darcha/intake/v1/GetApplicationRequest.ts';
import type { GetApplicationResponseInput as _darcha_intake_v1_GetApplicationResponseInput, GetApplicationResponse as _darcha_intake_v1_GetApplicationResponse } from '../../../darcha/intake/v1/GetApplicationResponse.ts';
import type { GetResultRequestInput as _darcha_intake_v1_GetResultRequestInput, GetResultRequest as _darcha_intake_v1_GetResultRequest } from '../../../darcha/intake/v1/GetResultRequest.ts';
import type { GetResultResponseInput as _darcha_intake_v1_GetResultResponseInput, GetResultResponse as _darcha_intake_v1_GetResultResponse } from '../../../darcha/intake/v1/GetResultResponse.ts';
import type { ListApplicationsRequestInput as _darcha_intake_v1_ListApplicationsRequestInput, ListApplicationsRequest as _darcha_intake_v1_ListApplicationsRequest } from '../../../darcha/intake/v1/ListApplicationsRequest.ts';
import type { ListApplicationsResponseInput as _darcha_intake_v1_ListApplicationsResponseInput, ListApplicationsResponse as _darcha_intake_v1_ListApplicationsResponse } from '../../../darcha/intake/v1/ListApplicationsResponse.ts';
import type { ListQueueRequestInput as _darcha_intake_v1_ListQueueRequestInput, ListQueueRequest as _darcha_intake_v1_ListQueueRequest } from '../../../darcha/intake/v1/ListQueueRequest.ts';
import type { ListQueueResponseInput as _darcha_intake_v1_ListQueueResponseInput, ListQueueResponse as _darcha_intake_v1_ListQueueResponse } from '../../../darcha/intake/v1/ListQueueResponse.ts';
import type { RequestEvidenceRequestInput as _darcha_intake_v1_RequestEvidenceRequestInput, RequestEvidenceRequest as _darcha_intake_v1_RequestEvidenceRequest } from '../../../darcha/intake/v1/RequestEvidenceRequest.ts';
import type { RequestEvidenceResponseInput as _darcha_intake_v1_RequestEvidenceResponseInput, RequestEvidenceResponse as _darcha_intake_v1_RequestEvidenceResponse } from '../../../darcha/intake/v1/RequestEvidenceResponse.ts';
import type { SubmitApplicationRequestInput as _darcha_intake_v1_SubmitApplicationRequestInput, SubmitApplicationRequest as _darcha_intake_v1_SubmitApplicationRequest } from '../../../darcha/intake/v1/SubmitApplicationRequest.ts';
import type { SubmitApplicationResponseInput as _darcha_intake_v1_SubmitApplicationResponseInput, SubmitApplicationResponse as _darcha_intake_v1_SubmitApplicationResponse } from '../../../darcha/intake/v1/SubmitApplicationResponse.ts';
import type { UpdateFormRequestInput as _darcha_intake_v1_UpdateFormRequestInput, UpdateFormRequest as _darcha_intake_v1_UpdateFormRequest } from '../../../darcha/intake/v1/UpdateFormRequest.ts';
import type { UpdateFormResponseInput as _darcha_intake_v1_UpdateFormResponseInput, UpdateFormResponse as _darcha_intake_v1_UpdateFormResponse } from '../../../darcha/intake/v1/UpdateFormResponse.ts';
import type { VerifyDocumentRequestInput as _darcha_intake_v1_VerifyDocumentRequestInput, VerifyDocumentRequest as _darcha_intake_v1_VerifyDocumentRequest } from '../../../darcha/intake/v1/VerifyDocumentRequest.ts';
import type { VerifyDocumentResponseInput as _darcha_intake_v1_VerifyDocumentResponseInput, VerifyDocumentResponse as _darcha_intake_v1_VerifyDocumentResponse } from '../../../darcha/intake/v1/VerifyDocumentResponse.ts';
import type { VerifyResultRequestInput as _darcha_intake_v1_VerifyResultRequestInput, VerifyResultRequest as _darcha_intake_v1_VerifyResultRequest } from '../../../darcha/intake/v1/VerifyResultRequest.ts';
import type { VerifyResultResponseInput as _darcha_intake_v1_VerifyResultResponseInput, VerifyResultResponse as _darcha_intake_v1_VerifyResultResponse } from '../../../darcha/intake/v1/VerifyResultResponse.ts';
import type { WithdrawApplicationRequestInput as _darcha_intake_v1_WithdrawApplicationRequestInput, WithdrawApplicationRequest as _darcha_intake_v1_WithdrawApplicationRequest } from '../../../darcha/intake/v1/WithdrawApplicationRequest.ts';
import type { WithdrawApplicationResponseInput as _darcha_intake_v1_WithdrawApplicationResponseInput, WithdrawApplicationResponse as _darcha_intake_v1_WithdrawApplicationResponse } from '../../../darcha/intake/v1/WithdrawApplicationResponse.ts';

/**
 * Applicants see their own applications, officials those of their agency, everybody the verification.
 * An application of somebody else is NOT_FOUND `application-unknown`. A step that the state does not allow is
 * FAILED_PRECONDITION `action-not-allowed`; one made on an outdated version ABORTED `version-stale`; a step repeated under
 * the same idempotency key gives the application as it is now, and with another body INVALID_ARGUMENT `key-reused`.
 * A malformed field is INVALID_ARGUMENT `request-invalid`; a step of another role PERMISSION_DENIED `role-not-allowed`. Nobody
 * signed in is UNAUTHENTICATED `sign-in-required`; the wrong sort of caller PERMISSION_DENIED `persons-only` or
 * `officials-only`. A passport that the catalogue sent damaged is DATA_LOSS `passport-damaged`. A representative acts as long as the
 * mandate is in force: FAILED_PRECONDITION `mandate-not-in-force` afterwards; what the mandate does not cover is PERMISSION_DENIED
 * `mandate-out-of-scope`.
 */
export interface IntakeClient extends grpc.Client {
  /**
   * Takes an application from the queue into the official's own hands. FAILED_PRECONDITION `already-claimed`, `not-your-turn`;
   * RESOURCE_EXHAUSTED `steps-too-many` when it has changed hands too often.
   */
  ClaimApplication(argument: _darcha_intake_v1_ClaimApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ClaimApplicationResponse>): grpc.ClientUnaryCall;
  ClaimApplication(argument: _darcha_intake_v1_ClaimApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ClaimApplicationResponse>): grpc.ClientUnaryCall;
  ClaimApplication(argument: _darcha_intake_v1_ClaimApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ClaimApplicationResponse>): grpc.ClientUnaryCall;
  ClaimApplication(argument: _darcha_intake_v1_ClaimApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ClaimApplicationResponse>): grpc.ClientUnaryCall;
  /**
   * Takes an application from the queue into the official's own hands. FAILED_PRECONDITION `already-claimed`, `not-your-turn`;
   * RESOURCE_EXHAUSTED `steps-too-many` when it has changed hands too often.
   */
  claimApplication(argument: _darcha_intake_v1_ClaimApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ClaimApplicationResponse>): grpc.ClientUnaryCall;
  claimApplication(argument: _darcha_intake_v1_ClaimApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ClaimApplicationResponse>): grpc.ClientUnaryCall;
  claimApplication(argument: _darcha_intake_v1_ClaimApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ClaimApplicationResponse>): grpc.ClientUnaryCall;
  claimApplication(argument: _darcha_intake_v1_ClaimApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ClaimApplicationResponse>): grpc.ClientUnaryCall;
  
  /**
   * Hands the result over at the office. PERMISSION_DENIED `collection-code-wrong`, and after five
   * of them RESOURCE_EXHAUSTED `collection-locked` for an hour; FAILED_PRECONDITION `collector-not-named`.
   */
  CollectResult(argument: _darcha_intake_v1_CollectResultRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CollectResultResponse>): grpc.ClientUnaryCall;
  CollectResult(argument: _darcha_intake_v1_CollectResultRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_CollectResultResponse>): grpc.ClientUnaryCall;
  CollectResult(argument: _darcha_intake_v1_CollectResultRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CollectResultResponse>): grpc.ClientUnaryCall;
  CollectResult(argument: _darcha_intake_v1_CollectResultRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_CollectResultResponse>): grpc.ClientUnaryCall;
  /**
   * Hands the result over at the office. PERMISSION_DENIED `collection-code-wrong`, and after five
   * of them RESOURCE_EXHAUSTED `collection-locked` for an hour; FAILED_PRECONDITION `collector-not-named`.
   */
  collectResult(argument: _darcha_intake_v1_CollectResultRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CollectResultResponse>): grpc.ClientUnaryCall;
  collectResult(argument: _darcha_intake_v1_CollectResultRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_CollectResultResponse>): grpc.ClientUnaryCall;
  collectResult(argument: _darcha_intake_v1_CollectResultRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CollectResultResponse>): grpc.ClientUnaryCall;
  collectResult(argument: _darcha_intake_v1_CollectResultRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_CollectResultResponse>): grpc.ClientUnaryCall;
  
  /**
   * Begins a draft. NOT_FOUND `service-unknown`; FAILED_PRECONDITION `service-retired`, `service-informational`,
   * `service-suspended` (its message says why in English, its details `reason.<language>` in every language);
   * PERMISSION_DENIED `audience-mismatch` when the service is not for such a person;
   * INVALID_ARGUMENT `form-invalid`; RESOURCE_EXHAUSTED `drafts-too-many`; INTERNAL `numbers-exhausted`: try again.
   * Under a mandate also NOT_FOUND `mandate-unknown`; FAILED_PRECONDITION `mandate-not-in-force`; PERMISSION_DENIED
   * `mandate-out-of-scope`, `representation-not-allowed` when the service takes no such representative.
   */
  CreateApplication(argument: _darcha_intake_v1_CreateApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CreateApplicationResponse>): grpc.ClientUnaryCall;
  CreateApplication(argument: _darcha_intake_v1_CreateApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_CreateApplicationResponse>): grpc.ClientUnaryCall;
  CreateApplication(argument: _darcha_intake_v1_CreateApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CreateApplicationResponse>): grpc.ClientUnaryCall;
  CreateApplication(argument: _darcha_intake_v1_CreateApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_CreateApplicationResponse>): grpc.ClientUnaryCall;
  /**
   * Begins a draft. NOT_FOUND `service-unknown`; FAILED_PRECONDITION `service-retired`, `service-informational`,
   * `service-suspended` (its message says why in English, its details `reason.<language>` in every language);
   * PERMISSION_DENIED `audience-mismatch` when the service is not for such a person;
   * INVALID_ARGUMENT `form-invalid`; RESOURCE_EXHAUSTED `drafts-too-many`; INTERNAL `numbers-exhausted`: try again.
   * Under a mandate also NOT_FOUND `mandate-unknown`; FAILED_PRECONDITION `mandate-not-in-force`; PERMISSION_DENIED
   * `mandate-out-of-scope`, `representation-not-allowed` when the service takes no such representative.
   */
  createApplication(argument: _darcha_intake_v1_CreateApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CreateApplicationResponse>): grpc.ClientUnaryCall;
  createApplication(argument: _darcha_intake_v1_CreateApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_CreateApplicationResponse>): grpc.ClientUnaryCall;
  createApplication(argument: _darcha_intake_v1_CreateApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CreateApplicationResponse>): grpc.ClientUnaryCall;
  createApplication(argument: _darcha_intake_v1_CreateApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_CreateApplicationResponse>): grpc.ClientUnaryCall;
  
  /**
   * Approves, rejects or returns a claimed application: the part of it that is the caller's agency's to decide. Where the
   * passport wants four eyes this only proposes. FAILED_PRECONDITION `not-your-turn`, `decision-proposed`, `not-claimed`, `already-claimed`,
   * `office-undetermined` (the answers do not name the office of collection); INVALID_ARGUMENT `facts-invalid`,
   * `basis-invalid`, `reasons-invalid`, `fields-invalid`; RESOURCE_EXHAUSTED `steps-too-many` when it was returned too often.
   */
  DecideApplication(argument: _darcha_intake_v1_DecideApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_DecideApplicationResponse>): grpc.ClientUnaryCall;
  DecideApplication(argument: _darcha_intake_v1_DecideApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_DecideApplicationResponse>): grpc.ClientUnaryCall;
  DecideApplication(argument: _darcha_intake_v1_DecideApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_DecideApplicationResponse>): grpc.ClientUnaryCall;
  DecideApplication(argument: _darcha_intake_v1_DecideApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_DecideApplicationResponse>): grpc.ClientUnaryCall;
  /**
   * Approves, rejects or returns a claimed application: the part of it that is the caller's agency's to decide. Where the
   * passport wants four eyes this only proposes. FAILED_PRECONDITION `not-your-turn`, `decision-proposed`, `not-claimed`, `already-claimed`,
   * `office-undetermined` (the answers do not name the office of collection); INVALID_ARGUMENT `facts-invalid`,
   * `basis-invalid`, `reasons-invalid`, `fields-invalid`; RESOURCE_EXHAUSTED `steps-too-many` when it was returned too often.
   */
  decideApplication(argument: _darcha_intake_v1_DecideApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_DecideApplicationResponse>): grpc.ClientUnaryCall;
  decideApplication(argument: _darcha_intake_v1_DecideApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_DecideApplicationResponse>): grpc.ClientUnaryCall;
  decideApplication(argument: _darcha_intake_v1_DecideApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_DecideApplicationResponse>): grpc.ClientUnaryCall;
  decideApplication(argument: _darcha_intake_v1_DecideApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_DecideApplicationResponse>): grpc.ClientUnaryCall;
  
  /**
   * Extends the legal term of a claimed application, once, before its end, as far as the passport allows. The applicant is given
   * notice by the timeline in the same write. FAILED_PRECONDITION `not-claimed`, `already-claimed`, `extension-not-allowed` (its
   * message says why); INVALID_ARGUMENT `extension-too-long`, `reasons-invalid`.
   */
  ExtendDeadline(argument: _darcha_intake_v1_ExtendDeadlineRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ExtendDeadlineResponse>): grpc.ClientUnaryCall;
  ExtendDeadline(argument: _darcha_intake_v1_ExtendDeadlineRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ExtendDeadlineResponse>): grpc.ClientUnaryCall;
  ExtendDeadline(argument: _darcha_intake_v1_ExtendDeadlineRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ExtendDeadlineResponse>): grpc.ClientUnaryCall;
  ExtendDeadline(argument: _darcha_intake_v1_ExtendDeadlineRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ExtendDeadlineResponse>): grpc.ClientUnaryCall;
  /**
   * Extends the legal term of a claimed application, once, before its end, as far as the passport allows. The applicant is given
   * notice by the timeline in the same write. FAILED_PRECONDITION `not-claimed`, `already-claimed`, `extension-not-allowed` (its
   * message says why); INVALID_ARGUMENT `extension-too-long`, `reasons-invalid`.
   */
  extendDeadline(argument: _darcha_intake_v1_ExtendDeadlineRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ExtendDeadlineResponse>): grpc.ClientUnaryCall;
  extendDeadline(argument: _darcha_intake_v1_ExtendDeadlineRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ExtendDeadlineResponse>): grpc.ClientUnaryCall;
  extendDeadline(argument: _darcha_intake_v1_ExtendDeadlineRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ExtendDeadlineResponse>): grpc.ClientUnaryCall;
  extendDeadline(argument: _darcha_intake_v1_ExtendDeadlineRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ExtendDeadlineResponse>): grpc.ClientUnaryCall;
  
  /**
   * One application.
   */
  GetApplication(argument: _darcha_intake_v1_GetApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetApplicationResponse>): grpc.ClientUnaryCall;
  GetApplication(argument: _darcha_intake_v1_GetApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetApplicationResponse>): grpc.ClientUnaryCall;
  GetApplication(argument: _darcha_intake_v1_GetApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetApplicationResponse>): grpc.ClientUnaryCall;
  GetApplication(argument: _darcha_intake_v1_GetApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetApplicationResponse>): grpc.ClientUnaryCall;
  /**
   * One application.
   */
  getApplication(argument: _darcha_intake_v1_GetApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetApplicationResponse>): grpc.ClientUnaryCall;
  getApplication(argument: _darcha_intake_v1_GetApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetApplicationResponse>): grpc.ClientUnaryCall;
  getApplication(argument: _darcha_intake_v1_GetApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetApplicationResponse>): grpc.ClientUnaryCall;
  getApplication(argument: _darcha_intake_v1_GetApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetApplicationResponse>): grpc.ClientUnaryCall;
  
  /**
   * The issued result, for its owner. FAILED_PRECONDITION `no-result`, `application-erased`.
   */
  GetResult(argument: _darcha_intake_v1_GetResultRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetResultResponse>): grpc.ClientUnaryCall;
  GetResult(argument: _darcha_intake_v1_GetResultRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetResultResponse>): grpc.ClientUnaryCall;
  GetResult(argument: _darcha_intake_v1_GetResultRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetResultResponse>): grpc.ClientUnaryCall;
  GetResult(argument: _darcha_intake_v1_GetResultRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetResultResponse>): grpc.ClientUnaryCall;
  /**
   * The issued result, for its owner. FAILED_PRECONDITION `no-result`, `application-erased`.
   */
  getResult(argument: _darcha_intake_v1_GetResultRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetResultResponse>): grpc.ClientUnaryCall;
  getResult(argument: _darcha_intake_v1_GetResultRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetResultResponse>): grpc.ClientUnaryCall;
  getResult(argument: _darcha_intake_v1_GetResultRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetResultResponse>): grpc.ClientUnaryCall;
  getResult(argument: _darcha_intake_v1_GetResultRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetResultResponse>): grpc.ClientUnaryCall;
  
  /**
   * The caller's own applications, newest first.
   */
  ListApplications(argument: _darcha_intake_v1_ListApplicationsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListApplicationsResponse>): grpc.ClientUnaryCall;
  ListApplications(argument: _darcha_intake_v1_ListApplicationsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListApplicationsResponse>): grpc.ClientUnaryCall;
  ListApplications(argument: _darcha_intake_v1_ListApplicationsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListApplicationsResponse>): grpc.ClientUnaryCall;
  ListApplications(argument: _darcha_intake_v1_ListApplicationsRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListApplicationsResponse>): grpc.ClientUnaryCall;
  /**
   * The caller's own applications, newest first.
   */
  listApplications(argument: _darcha_intake_v1_ListApplicationsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListApplicationsResponse>): grpc.ClientUnaryCall;
  listApplications(argument: _darcha_intake_v1_ListApplicationsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListApplicationsResponse>): grpc.ClientUnaryCall;
  listApplications(argument: _darcha_intake_v1_ListApplicationsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListApplicationsResponse>): grpc.ClientUnaryCall;
  listApplications(argument: _darcha_intake_v1_ListApplicationsRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListApplicationsResponse>): grpc.ClientUnaryCall;
  
  /**
   * Applications that wait for the official's agency, the one with the nearest deadline first. Officials only.
   */
  ListQueue(argument: _darcha_intake_v1_ListQueueRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListQueueResponse>): grpc.ClientUnaryCall;
  ListQueue(argument: _darcha_intake_v1_ListQueueRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListQueueResponse>): grpc.ClientUnaryCall;
  ListQueue(argument: _darcha_intake_v1_ListQueueRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListQueueResponse>): grpc.ClientUnaryCall;
  ListQueue(argument: _darcha_intake_v1_ListQueueRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListQueueResponse>): grpc.ClientUnaryCall;
  /**
   * Applications that wait for the official's agency, the one with the nearest deadline first. Officials only.
   */
  listQueue(argument: _darcha_intake_v1_ListQueueRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListQueueResponse>): grpc.ClientUnaryCall;
  listQueue(argument: _darcha_intake_v1_ListQueueRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListQueueResponse>): grpc.ClientUnaryCall;
  listQueue(argument: _darcha_intake_v1_ListQueueRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListQueueResponse>): grpc.ClientUnaryCall;
  listQueue(argument: _darcha_intake_v1_ListQueueRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListQueueResponse>): grpc.ClientUnaryCall;
  
  /**
   * Fetches records on the applicant's explicit request and shows them before use.
   * UNAVAILABLE `register-unavailable` when the register is away: the request is kept and nothing else is lost.
   * INVALID_ARGUMENT `evidence-invalid`; RESOURCE_EXHAUSTED `evidence-requested-too-often`.
   */
  RequestEvidence(argument: _darcha_intake_v1_RequestEvidenceRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RequestEvidenceResponse>): grpc.ClientUnaryCall;
  RequestEvidence(argument: _darcha_intake_v1_RequestEvidenceRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_RequestEvidenceResponse>): grpc.ClientUnaryCall;
  RequestEvidence(argument: _darcha_intake_v1_RequestEvidenceRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RequestEvidenceResponse>): grpc.ClientUnaryCall;
  RequestEvidence(argument: _darcha_intake_v1_RequestEvidenceRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_RequestEvidenceResponse>): grpc.ClientUnaryCall;
  /**
   * Fetches records on the applicant's explicit request and shows them before use.
   * UNAVAILABLE `register-unavailable` when the register is away: the request is kept and nothing else is lost.
   * INVALID_ARGUMENT `evidence-invalid`; RESOURCE_EXHAUSTED `evidence-requested-too-often`.
   */
  requestEvidence(argument: _darcha_intake_v1_RequestEvidenceRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RequestEvidenceResponse>): grpc.ClientUnaryCall;
  requestEvidence(argument: _darcha_intake_v1_RequestEvidenceRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_RequestEvidenceResponse>): grpc.ClientUnaryCall;
  requestEvidence(argument: _darcha_intake_v1_RequestEvidenceRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RequestEvidenceResponse>): grpc.ClientUnaryCall;
  requestEvidence(argument: _darcha_intake_v1_RequestEvidenceRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_RequestEvidenceResponse>): grpc.ClientUnaryCall;
  
  /**
   * Submits a draft, or a corrected application again. INVALID_ARGUMENT `form-invalid` with every fault, by path;
   * FAILED_PRECONDITION `evidence-not-requested` when a record that needs the applicant's request was not asked for,
   * `duplicate-under-way` when there may be only one such application and another is under way (its details name its
   * number where it is the caller's own): with a reason it is submitted all the same and goes to an official.
   * INVALID_ARGUMENT `reasons-invalid` for a reason that is too short or too long. Where others are to sign, too, it stays where
   * it is and waits for them; the last signature submits it.
   */
  SubmitApplication(argument: _darcha_intake_v1_SubmitApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SubmitApplicationResponse>): grpc.ClientUnaryCall;
  SubmitApplication(argument: _darcha_intake_v1_SubmitApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_SubmitApplicationResponse>): grpc.ClientUnaryCall;
  SubmitApplication(argument: _darcha_intake_v1_SubmitApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SubmitApplicationResponse>): grpc.ClientUnaryCall;
  SubmitApplication(argument: _darcha_intake_v1_SubmitApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_SubmitApplicationResponse>): grpc.ClientUnaryCall;
  /**
   * Submits a draft, or a corrected application again. INVALID_ARGUMENT `form-invalid` with every fault, by path;
   * FAILED_PRECONDITION `evidence-not-requested` when a record that needs the applicant's request was not asked for,
   * `duplicate-under-way` when there may be only one such application and another is under way (its details name its
   * number where it is the caller's own): with a reason it is submitted all the same and goes to an official.
   * INVALID_ARGUMENT `reasons-invalid` for a reason that is too short or too long. Where others are to sign, too, it stays where
   * it is and waits for them; the last signature submits it.
   */
  submitApplication(argument: _darcha_intake_v1_SubmitApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SubmitApplicationResponse>): grpc.ClientUnaryCall;
  submitApplication(argument: _darcha_intake_v1_SubmitApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_SubmitApplicationResponse>): grpc.ClientUnaryCall;
  submitApplication(argument: _darcha_intake_v1_SubmitApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SubmitApplicationResponse>): grpc.ClientUnaryCall;
  submitApplication(argument: _darcha_intake_v1_SubmitApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_SubmitApplicationResponse>): grpc.ClientUnaryCall;
  
  /**
   * Changes answers of the form, in a draft or while returned for correction. Unfinished answers are kept as they are;
   * answers of a wrong shape are refused: INVALID_ARGUMENT `form-invalid` with every fault. In one that was returned only what is
   * marked may change, and what is asked only since then: else FAILED_PRECONDITION `correction-not-asked` with every answer.
   */
  UpdateForm(argument: _darcha_intake_v1_UpdateFormRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UpdateFormResponse>): grpc.ClientUnaryCall;
  UpdateForm(argument: _darcha_intake_v1_UpdateFormRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_UpdateFormResponse>): grpc.ClientUnaryCall;
  UpdateForm(argument: _darcha_intake_v1_UpdateFormRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UpdateFormResponse>): grpc.ClientUnaryCall;
  UpdateForm(argument: _darcha_intake_v1_UpdateFormRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_UpdateFormResponse>): grpc.ClientUnaryCall;
  /**
   * Changes answers of the form, in a draft or while returned for correction. Unfinished answers are kept as they are;
   * answers of a wrong shape are refused: INVALID_ARGUMENT `form-invalid` with every fault. In one that was returned only what is
   * marked may change, and what is asked only since then: else FAILED_PRECONDITION `correction-not-asked` with every answer.
   */
  updateForm(argument: _darcha_intake_v1_UpdateFormRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UpdateFormResponse>): grpc.ClientUnaryCall;
  updateForm(argument: _darcha_intake_v1_UpdateFormRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_UpdateFormResponse>): grpc.ClientUnaryCall;
  updateForm(argument: _darcha_intake_v1_UpdateFormRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UpdateFormResponse>): grpc.ClientUnaryCall;
  updateForm(argument: _darcha_intake_v1_UpdateFormRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_UpdateFormResponse>): grpc.ClientUnaryCall;
  
  /**
   * Whether a signed result is genuine and unaltered, by the document itself. Open to everybody.
   */
  VerifyDocument(argument: _darcha_intake_v1_VerifyDocumentRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_VerifyDocumentResponse>): grpc.ClientUnaryCall;
  VerifyDocument(argument: _darcha_intake_v1_VerifyDocumentRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_VerifyDocumentResponse>): grpc.ClientUnaryCall;
  VerifyDocument(argument: _darcha_intake_v1_VerifyDocumentRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_VerifyDocumentResponse>): grpc.ClientUnaryCall;
  VerifyDocument(argument: _darcha_intake_v1_VerifyDocumentRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_VerifyDocumentResponse>): grpc.ClientUnaryCall;
  /**
   * Whether a signed result is genuine and unaltered, by the document itself. Open to everybody.
   */
  verifyDocument(argument: _darcha_intake_v1_VerifyDocumentRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_VerifyDocumentResponse>): grpc.ClientUnaryCall;
  verifyDocument(argument: _darcha_intake_v1_VerifyDocumentRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_VerifyDocumentResponse>): grpc.ClientUnaryCall;
  verifyDocument(argument: _darcha_intake_v1_VerifyDocumentRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_VerifyDocumentResponse>): grpc.ClientUnaryCall;
  verifyDocument(argument: _darcha_intake_v1_VerifyDocumentRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_VerifyDocumentResponse>): grpc.ClientUnaryCall;
  
  /**
   * Whether a result is genuine, by the code printed on it. Open to everybody; a code that is not known is an answer, not an error.
   */
  VerifyResult(argument: _darcha_intake_v1_VerifyResultRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_VerifyResultResponse>): grpc.ClientUnaryCall;
  VerifyResult(argument: _darcha_intake_v1_VerifyResultRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_VerifyResultResponse>): grpc.ClientUnaryCall;
  VerifyResult(argument: _darcha_intake_v1_VerifyResultRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_VerifyResultResponse>): grpc.ClientUnaryCall;
  VerifyResult(argument: _darcha_intake_v1_VerifyResultRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_VerifyResultResponse>): grpc.ClientUnaryCall;
  /**
   * Whether a result is genuine, by the code printed on it. Open to everybody; a code that is not known is an answer, not an error.
   */
  verifyResult(argument: _darcha_intake_v1_VerifyResultRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_VerifyResultResponse>): grpc.ClientUnaryCall;
  verifyResult(argument: _darcha_intake_v1_VerifyResultRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_VerifyResultResponse>): grpc.ClientUnaryCall;
  verifyResult(argument: _darcha_intake_v1_VerifyResultRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_VerifyResultResponse>): grpc.ClientUnaryCall;
  verifyResult(argument: _darcha_intake_v1_VerifyResultRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_VerifyResultResponse>): grpc.ClientUnaryCall;
  
  /**
   * Takes an application back before it is decided.
   */
  WithdrawApplication(argument: _darcha_intake_v1_WithdrawApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawApplicationResponse>): grpc.ClientUnaryCall;
  WithdrawApplication(argument: _darcha_intake_v1_WithdrawApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawApplicationResponse>): grpc.ClientUnaryCall;
  WithdrawApplication(argument: _darcha_intake_v1_WithdrawApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawApplicationResponse>): grpc.ClientUnaryCall;
  WithdrawApplication(argument: _darcha_intake_v1_WithdrawApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawApplicationResponse>): grpc.ClientUnaryCall;
  /**
   * Takes an application back before it is decided.
   */
  withdrawApplication(argument: _darcha_intake_v1_WithdrawApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawApplicationResponse>): grpc.ClientUnaryCall;
  withdrawApplication(argument: _darcha_intake_v1_WithdrawApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawApplicationResponse>): grpc.ClientUnaryCall;
  withdrawApplication(argument: _darcha_intake_v1_WithdrawApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawApplicationResponse>): grpc.ClientUnaryCall;
  withdrawApplication(argument: _darcha_intake_v1_WithdrawApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_WithdrawApplicationResponse>): grpc.ClientUnaryCall;
  
}

/**
 * Applicants see their own applications, officials those of their agency, everybody the verification.
 * An application of somebody else is NOT_FOUND `application-unknown`. A step that the state does not allow is
 * FAILED_PRECONDITION `action-not-allowed`; one made on an outdated version ABORTED `version-stale`; a step repeated under
 * the same idempotency key gives the application as it is now, and with another body INVALID_ARGUMENT `key-reused`.
 * A malformed field is INVALID_ARGUMENT `request-invalid`; a step of another role PERMISSION_DENIED `role-not-allowed`. Nobody
 * signed in is UNAUTHENTICATED `sign-in-required`; the wrong sort of caller PERMISSION_DENIED `persons-only` or
 * `officials-only`. A passport that the catalogue sent damaged is DATA_LOSS `passport-damaged`. A representative acts as long as the
 * mandate is in force: FAILED_PRECONDITION `mandate-not-in-force` afterwards; what the mandate does not cover is PERMISSION_DENIED
 * `mandate-out-of-scope`.
 */
export interface IntakeHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Takes an application from the queue into the official's own hands. FAILED_PRECONDITION `already-claimed`, `not-your-turn`;
   * RESOURCE_EXHAUSTED `steps-too-many` when it has changed hands too often.
   */
  ClaimApplication: grpc.handleUnaryCall<_darcha_intake_v1_ClaimApplicationRequest, _darcha_intake_v1_ClaimApplicationResponseInput>;
  
  /**
   * Hands the result over at the office. PERMISSION_DENIED `collection-code-wrong`, and after five
   * of them RESOURCE_EXHAUSTED `collection-locked` for an hour; FAILED_PRECONDITION `collector-not-named`.
   */
  CollectResult: grpc.handleUnaryCall<_darcha_intake_v1_CollectResultRequest, _darcha_intake_v1_CollectResultResponseInput>;
  
  /**
   * Begins a draft. NOT_FOUND `service-unknown`; FAILED_PRECONDITION `service-retired`, `service-informational`,
   * `service-suspended` (its message says why in English, its details `reason.<language>` in every language);
   * PERMISSION_DENIED `audience-mismatch` when the service is not for such a person;
   * INVALID_ARGUMENT `form-invalid`; RESOURCE_EXHAUSTED `drafts-too-many`; INTERNAL `numbers-exhausted`: try again.
   * Under a mandate also NOT_FOUND `mandate-unknown`; FAILED_PRECONDITION `mandate-not-in-force`; PERMISSION_DENIED
   * `mandate-out-of-scope`, `representation-not-allowed` when the service takes no such representative.
   */
  CreateApplication: grpc.handleUnaryCall<_darcha_intake_v1_CreateApplicationRequest, _darcha_intake_v1_CreateApplicationResponseInput>;
  
  /**
   * Approves, rejects or returns a claimed application: the part of it that is the caller's agency's to decide. Where the
   * passport wants four eyes this only proposes. FAILED_PRECONDITION `not-your-turn`, `decision-proposed`, `not-claimed`, `already-claimed`,
   * `office-undetermined` (the answers do not name the office of collection); INVALID_ARGUMENT `facts-invalid`,
   * `basis-invalid`, `reasons-invalid`, `fields-invalid`; RESOURCE_EXHAUSTED `steps-too-many` when it was returned too often.
   */
  DecideApplication: grpc.handleUnaryCall<_darcha_intake_v1_DecideApplicationRequest, _darcha_intake_v1_DecideApplicationResponseInput>;
  
  /**
   * Extends the legal term of a claimed application, once, before its end, as far as the passport allows. The applicant is given
   * notice by the timeline in the same write. FAILED_PRECONDITION `not-claimed`, `already-claimed`, `extension-not-allowed` (its
   * message says why); INVALID_ARGUMENT `extension-too-long`, `reasons-invalid`.
   */
  ExtendDeadline: grpc.handleUnaryCall<_darcha_intake_v1_ExtendDeadlineRequest, _darcha_intake_v1_ExtendDeadlineResponseInput>;
  
  /**
   * One application.
   */
  GetApplication: grpc.handleUnaryCall<_darcha_intake_v1_GetApplicationRequest, _darcha_intake_v1_GetApplicationResponseInput>;
  
  /**
   * The issued result, for its owner. FAILED_PRECONDITION `no-result`, `application-erased`.
   */
  GetResult: grpc.handleUnaryCall<_darcha_intake_v1_GetResultRequest, _darcha_intake_v1_GetResultResponseInput>;
  
  /**
   * The caller's own applications, newest first.
   */
  ListApplications: grpc.handleUnaryCall<_darcha_intake_v1_ListApplicationsRequest, _darcha_intake_v1_ListApplicationsResponseInput>;
  
  /**
   * Applications that wait for the official's agency, the one with the nearest deadline first. Officials only.
   */
  ListQueue: grpc.handleUnaryCall<_darcha_intake_v1_ListQueueRequest, _darcha_intake_v1_ListQueueResponseInput>;
  
  /**
   * Fetches records on the applicant's explicit request and shows them before use.
   * UNAVAILABLE `register-unavailable` when the register is away: the request is kept and nothing else is lost.
   * INVALID_ARGUMENT `evidence-invalid`; RESOURCE_EXHAUSTED `evidence-requested-too-often`.
   */
  RequestEvidence: grpc.handleUnaryCall<_darcha_intake_v1_RequestEvidenceRequest, _darcha_intake_v1_RequestEvidenceResponseInput>;
  
  /**
   * Submits a draft, or a corrected application again. INVALID_ARGUMENT `form-invalid` with every fault, by path;
   * FAILED_PRECONDITION `evidence-not-requested` when a record that needs the applicant's request was not asked for,
   * `duplicate-under-way` when there may be only one such application and another is under way (its details name its
   * number where it is the caller's own): with a reason it is submitted all the same and goes to an official.
   * INVALID_ARGUMENT `reasons-invalid` for a reason that is too short or too long. Where others are to sign, too, it stays where
   * it is and waits for them; the last signature submits it.
   */
  SubmitApplication: grpc.handleUnaryCall<_darcha_intake_v1_SubmitApplicationRequest, _darcha_intake_v1_SubmitApplicationResponseInput>;
  
  /**
   * Changes answers of the form, in a draft or while returned for correction. Unfinished answers are kept as they are;
   * answers of a wrong shape are refused: INVALID_ARGUMENT `form-invalid` with every fault. In one that was returned only what is
   * marked may change, and what is asked only since then: else FAILED_PRECONDITION `correction-not-asked` with every answer.
   */
  UpdateForm: grpc.handleUnaryCall<_darcha_intake_v1_UpdateFormRequest, _darcha_intake_v1_UpdateFormResponseInput>;
  
  /**
   * Whether a signed result is genuine and unaltered, by the document itself. Open to everybody.
   */
  VerifyDocument: grpc.handleUnaryCall<_darcha_intake_v1_VerifyDocumentRequest, _darcha_intake_v1_VerifyDocumentResponseInput>;
  
  /**
   * Whether a result is genuine, by the code printed on it. Open to everybody; a code that is not known is an answer, not an error.
   */
  VerifyResult: grpc.handleUnaryCall<_darcha_intake_v1_VerifyResultRequest, _darcha_intake_v1_VerifyResultResponseInput>;
  
  /**
   * Takes an application back before it is decided.
   */
  WithdrawApplication: grpc.handleUnaryCall<_darcha_intake_v1_WithdrawApplicationRequest, _darcha_intake_v1_WithdrawApplicationResponseInput>;
  
}

export interface IntakeDefinition extends grpc.ServiceDefinition {
  ClaimApplication: MethodDefinition<_darcha_intake_v1_ClaimApplicationRequestInput, _darcha_intake_v1_ClaimApplicationResponseInput, _darcha_intake_v1_ClaimApplicationRequest, _darcha_intake_v1_ClaimApplicationResponse>
  CollectResult: MethodDefinition<_darcha_intake_v1_CollectResultRequestInput, _darcha_intake_v1_CollectResultResponseInput, _darcha_intake_v1_CollectResultRequest, _darcha_intake_v1_CollectResultResponse>
  CreateApplication: MethodDefinition<_darcha_intake_v1_CreateApplicationRequestInput, _darcha_intake_v1_CreateApplicationResponseInput, _darcha_intake_v1_CreateApplicationRequest, _darcha_intake_v1_CreateApplicationResponse>
  DecideApplication: MethodDefinition<_darcha_intake_v1_DecideApplicationRequestInput, _darcha_intake_v1_DecideApplicationResponseInput, _darcha_intake_v1_DecideApplicationRequest, _darcha_intake_v1_DecideApplicationResponse>
  ExtendDeadline: MethodDefinition<_darcha_intake_v1_ExtendDeadlineRequestInput, _darcha_intake_v1_ExtendDeadlineResponseInput, _darcha_intake_v1_ExtendDeadlineRequest, _darcha_intake_v1_ExtendDeadlineResponse>
  GetApplication: MethodDefinition<_darcha_intake_v1_GetApplicationRequestInput, _darcha_intake_v1_GetApplicationResponseInput, _darcha_intake_v1_GetApplicationRequest, _darcha_intake_v1_GetApplicationResponse>
  GetResult: MethodDefinition<_darcha_intake_v1_GetResultRequestInput, _darcha_intake_v1_GetResultResponseInput, _darcha_intake_v1_GetResultRequest, _darcha_intake_v1_GetResultResponse>
  ListApplications: MethodDefinition<_darcha_intake_v1_ListApplicationsRequestInput, _darcha_intake_v1_ListApplicationsResponseInput, _darcha_intake_v1_ListApplicationsRequest, _darcha_intake_v1_ListApplicationsResponse>
  ListQueue: MethodDefinition<_darcha_intake_v1_ListQueueRequestInput, _darcha_intake_v1_ListQueueResponseInput, _darcha_intake_v1_ListQueueRequest, _darcha_intake_v1_ListQueueResponse>
  RequestEvidence: MethodDefinition<_darcha_intake_v1_RequestEvidenceRequestInput, _darcha_intake_v1_RequestEvidenceResponseInput, _darcha_intake_v1_RequestEvidenceRequest, _darcha_intake_v1_RequestEvidenceResponse>
  SubmitApplication: MethodDefinition<_darcha_intake_v1_SubmitApplicationRequestInput, _darcha_intake_v1_SubmitApplicationResponseInput, _darcha_intake_v1_SubmitApplicationRequest, _darcha_intake_v1_SubmitApplicationResponse>
  UpdateForm: MethodDefinition<_darcha_intake_v1_UpdateFormRequestInput, _darcha_intake_v1_UpdateFormResponseInput, _darcha_intake_v1_UpdateFormRequest, _darcha_intake_v1_UpdateFormResponse>
  VerifyDocument: MethodDefinition<_darcha_intake_v1_VerifyDocumentRequestInput, _darcha_intake_v1_VerifyDocumentResponseInput, _darcha_intake_v1_VerifyDocumentRequest, _darcha_intake_v1_VerifyDocumentResponse>
  VerifyResult: MethodDefinition<_darcha_intake_v1_VerifyResultRequestInput, _darcha_intake_v1_VerifyResultResponseInput, _darcha_intake_v1_VerifyResultRequest, _darcha_intake_v1_VerifyResultResponse>
  WithdrawApplication: MethodDefinition<_darcha_intake_v1_WithdrawApplicationRequestInput, _darcha_intake_v1_WithdrawApplicationResponseInput, _darcha_intake_v1_WithdrawApplicationRequest, _darcha_intake_v1_WithdrawApplicationResponse>
}
