import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CompareVersionsRequestInput as _darcha_catalogue_v1_CompareVersionsRequestInput, CompareVersionsRequest as _darcha_catalogue_v1_CompareVersionsRequest } from '../../../darcha/catalogue/v1/CompareVersionsRequest.ts';
import type { CompareVersionsResponseInput as _darcha_catalogue_v1_CompareVersionsResponseInput, CompareVersionsResponse as _darcha_catalogue_v1_CompareVersionsResponse } from '../../../darcha/catalogue/v1/CompareVersionsResponse.ts';
import type { DiscardDraftRequestInput as _darcha_catalogue_v1_DiscardDraftRequestInput, DiscardDraftRequest as _darcha_catalogue_v1_DiscardDraftRequest } from '../../../darcha/catalogue/v1/DiscardDraftRequest.ts';
import type { DiscardDraftResponseInput as _darcha_catalogue_v1_DiscardDraftResponseInput, DiscardDraftResponse as _darcha_catalogue_v1_DiscardDraftResponse } from '../../../darcha/catalogue/v1/DiscardDraftResponse.ts';
import type { GetDraftRequestInput as _darcha_catalogue_v1_GetDraftRequestInput, GetDraftRequest as _darcha_catalogue_v1_GetDraftRequest } from '../../../darcha/catalogue/v1/GetDraftRequest.ts';
import type { GetDraftResponseInput as _darcha_catalogue_v1_GetDraftResponseInput, GetDraftResponse as _darcha_catalogue_v1_GetDraftResponse } from '../../../darcha/catalogue/v1/GetDraftResponse.ts';
import type { GetOfficeHoursRequestInput as _darcha_catalogue_v1_GetOfficeHoursRequestInput, GetOfficeHoursRequest as _darcha_catalogue_v1_GetOfficeHoursRequest } from '../../../darcha/catalogue/v1/GetOfficeHoursRequest.ts';
import type { GetOfficeHoursResponseInput as _darcha_catalogue_v1_GetOfficeHoursResponseInput, GetOfficeHoursResponse as _darcha_catalogue_v1_GetOfficeHoursResponse } from '../../../darcha/catalogue/v1/GetOfficeHoursResponse.ts';
import type { ImportDraftsRequestInput as _darcha_catalogue_v1_ImportDraftsRequestInput, ImportDraftsRequest as _darcha_catalogue_v1_ImportDraftsRequest } from '../../../darcha/catalogue/v1/ImportDraftsRequest.ts';
import type { ImportDraftsResponseInput as _darcha_catalogue_v1_ImportDraftsResponseInput, ImportDraftsResponse as _darcha_catalogue_v1_ImportDraftsResponse } from '../../../darcha/catalogue/v1/ImportDraftsResponse.ts';
import type { ListDraftsRequestInput as _darcha_catalogue_v1_ListDraftsRequestInput, ListDraftsRequest as _darcha_catalogue_v1_ListDraftsRequest } from '../../../darcha/catalogue/v1/ListDraftsRequest.ts';
import type { ListDraftsResponseInput as _darcha_catalogue_v1_ListDraftsResponseInput, ListDraftsResponse as _darcha_catalogue_v1_ListDraftsResponse } from '../../../darcha/catalogue/v1/ListDraftsResponse.ts';
import type { ListEditorialEventsRequestInput as _darcha_catalogue_v1_ListEditorialEventsRequestInput, ListEditorialEventsRequest as _darcha_catalogue_v1_ListEditorialEventsRequest } from '../../../darcha/catalogue/v1/ListEditorialEventsRequest.ts';
import type { ListEditorialEventsResponseInput as _darcha_catalogue_v1_ListEditorialEventsResponseInput, ListEditorialEventsResponse as _darcha_catalogue_v1_ListEditorialEventsResponse } from '../../../darcha/catalogue/v1/ListEditorialEventsResponse.ts';
import type { PublishDraftRequestInput as _darcha_catalogue_v1_PublishDraftRequestInput, PublishDraftRequest as _darcha_catalogue_v1_PublishDraftRequest } from '../../../darcha/catalogue/v1/PublishDraftRequest.ts';
import type { PublishDraftResponseInput as _darcha_catalogue_v1_PublishDraftResponseInput, PublishDraftResponse as _darcha_catalogue_v1_PublishDraftResponse } from '../../../darcha/catalogue/v1/PublishDraftResponse.ts';
import type { RetireServiceRequestInput as _darcha_catalogue_v1_RetireServiceRequestInput, RetireServiceRequest as _darcha_catalogue_v1_RetireServiceRequest } from '../../../darcha/catalogue/v1/RetireServiceRequest.ts';
import type { RetireServiceResponseInput as _darcha_catalogue_v1_RetireServiceResponseInput, RetireServiceResponse as _darcha_catalogue_v1_RetireServiceResponse } from '../../../darcha/catalogue/v1/RetireServiceResponse.ts';
import type { ReturnDraftRequestInput as _darcha_catalogue_v1_ReturnDraftRequestInput, ReturnDraftRequest as _darcha_catalogue_v1_ReturnDraftRequest } from '../../../darcha/catalogue/v1/ReturnDraftRequest.ts';
import type { ReturnDraftResponseInput as _darcha_catalogue_v1_ReturnDraftResponseInput, ReturnDraftResponse as _darcha_catalogue_v1_ReturnDraftResponse } from '../../../darcha/catalogue/v1/ReturnDraftResponse.ts';
import type { SaveDraftRequestInput as _darcha_catalogue_v1_SaveDraftRequestInput, SaveDraftRequest as _darcha_catalogue_v1_SaveDraftRequest } from '../../../darcha/catalogue/v1/SaveDraftRequest.ts';
import type { SaveDraftResponseInput as _darcha_catalogue_v1_SaveDraftResponseInput, SaveDraftResponse as _darcha_catalogue_v1_SaveDraftResponse } from '../../../darcha/catalogue/v1/SaveDraftResponse.ts';
import type { SetOfficeHoursRequestInput as _darcha_catalogue_v1_SetOfficeHoursRequestInput, SetOfficeHoursRequest as _darcha_catalogue_v1_SetOfficeHoursRequest } from '../../../darcha/catalogue/v1/SetOfficeHoursRequest.ts';
import type { SetOfficeHoursResponseInput as _darcha_catalogue_v1_SetOfficeHoursResponseInput, SetOfficeHoursResponse as _darcha_catalogue_v1_SetOfficeHoursResponse } from '../../../darcha/catalogue/v1/SetOfficeHoursResponse.ts';
import type { SubmitDraftRequestInput as _darcha_catalogue_v1_SubmitDraftRequestInput, SubmitDraftRequest as _darcha_catalogue_v1_SubmitDraftRequest } from '../../../darcha/catalogue/v1/SubmitDraftRequest.ts';
import type { SubmitDraftResponseInput as _darcha_catalogue_v1_SubmitDraftResponseInput, SubmitDraftResponse as _darcha_catalogue_v1_SubmitDraftResponse } from '../../../darcha/catalogue/v1/SubmitDraftResponse.ts';

/**
 * Only an official with the role of an editor does these, for passports and offices of the own agency or a body under it; anybody
 * else is PERMISSION_DENIED `editor-required`, or UNAUTHENTICATED `sign-in-required`. The one exception is comparing published
 * versions, which is open to everybody. A draft of another agency is NOT_FOUND `draft-unknown`. A field that is unknown or
 * out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface PublishingClient extends grpc.Client {
  /**
   * How two versions of a service differ, in words. NOT_FOUND `service-unknown`, `version-unknown` or `draft-unknown`,
   * INVALID_ARGUMENT `passport-faulty` for a draft with faults.
   */
  CompareVersions(argument: _darcha_catalogue_v1_CompareVersionsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_CompareVersionsResponse>): grpc.ClientUnaryCall;
  CompareVersions(argument: _darcha_catalogue_v1_CompareVersionsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_CompareVersionsResponse>): grpc.ClientUnaryCall;
  CompareVersions(argument: _darcha_catalogue_v1_CompareVersionsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_CompareVersionsResponse>): grpc.ClientUnaryCall;
  CompareVersions(argument: _darcha_catalogue_v1_CompareVersionsRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_CompareVersionsResponse>): grpc.ClientUnaryCall;
  /**
   * How two versions of a service differ, in words. NOT_FOUND `service-unknown`, `version-unknown` or `draft-unknown`,
   * INVALID_ARGUMENT `passport-faulty` for a draft with faults.
   */
  compareVersions(argument: _darcha_catalogue_v1_CompareVersionsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_CompareVersionsResponse>): grpc.ClientUnaryCall;
  compareVersions(argument: _darcha_catalogue_v1_CompareVersionsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_CompareVersionsResponse>): grpc.ClientUnaryCall;
  compareVersions(argument: _darcha_catalogue_v1_CompareVersionsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_CompareVersionsResponse>): grpc.ClientUnaryCall;
  compareVersions(argument: _darcha_catalogue_v1_CompareVersionsRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_CompareVersionsResponse>): grpc.ClientUnaryCall;
  
  /**
   * Gives a draft up; it can still be read. ABORTED `version-stale`, FAILED_PRECONDITION `action-not-allowed`.
   */
  DiscardDraft(argument: _darcha_catalogue_v1_DiscardDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_DiscardDraftResponse>): grpc.ClientUnaryCall;
  DiscardDraft(argument: _darcha_catalogue_v1_DiscardDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_DiscardDraftResponse>): grpc.ClientUnaryCall;
  DiscardDraft(argument: _darcha_catalogue_v1_DiscardDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_DiscardDraftResponse>): grpc.ClientUnaryCall;
  DiscardDraft(argument: _darcha_catalogue_v1_DiscardDraftRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_DiscardDraftResponse>): grpc.ClientUnaryCall;
  /**
   * Gives a draft up; it can still be read. ABORTED `version-stale`, FAILED_PRECONDITION `action-not-allowed`.
   */
  discardDraft(argument: _darcha_catalogue_v1_DiscardDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_DiscardDraftResponse>): grpc.ClientUnaryCall;
  discardDraft(argument: _darcha_catalogue_v1_DiscardDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_DiscardDraftResponse>): grpc.ClientUnaryCall;
  discardDraft(argument: _darcha_catalogue_v1_DiscardDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_DiscardDraftResponse>): grpc.ClientUnaryCall;
  discardDraft(argument: _darcha_catalogue_v1_DiscardDraftRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_DiscardDraftResponse>): grpc.ClientUnaryCall;
  
  /**
   * One draft with its text, its faults and, when it has none, what will be shown.
   */
  GetDraft(argument: _darcha_catalogue_v1_GetDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetDraftResponse>): grpc.ClientUnaryCall;
  GetDraft(argument: _darcha_catalogue_v1_GetDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_GetDraftResponse>): grpc.ClientUnaryCall;
  GetDraft(argument: _darcha_catalogue_v1_GetDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetDraftResponse>): grpc.ClientUnaryCall;
  GetDraft(argument: _darcha_catalogue_v1_GetDraftRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_GetDraftResponse>): grpc.ClientUnaryCall;
  /**
   * One draft with its text, its faults and, when it has none, what will be shown.
   */
  getDraft(argument: _darcha_catalogue_v1_GetDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetDraftResponse>): grpc.ClientUnaryCall;
  getDraft(argument: _darcha_catalogue_v1_GetDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_GetDraftResponse>): grpc.ClientUnaryCall;
  getDraft(argument: _darcha_catalogue_v1_GetDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetDraftResponse>): grpc.ClientUnaryCall;
  getDraft(argument: _darcha_catalogue_v1_GetDraftRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_GetDraftResponse>): grpc.ClientUnaryCall;
  
  /**
   * When an office of the caller's agency, or of a body under it, is open, and who said so. NOT_FOUND `office-unknown`, for
   * another agency's office the same as for none.
   */
  GetOfficeHours(argument: _darcha_catalogue_v1_GetOfficeHoursRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetOfficeHoursResponse>): grpc.ClientUnaryCall;
  GetOfficeHours(argument: _darcha_catalogue_v1_GetOfficeHoursRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_GetOfficeHoursResponse>): grpc.ClientUnaryCall;
  GetOfficeHours(argument: _darcha_catalogue_v1_GetOfficeHoursRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetOfficeHoursResponse>): grpc.ClientUnaryCall;
  GetOfficeHours(argument: _darcha_catalogue_v1_GetOfficeHoursRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_GetOfficeHoursResponse>): grpc.ClientUnaryCall;
  /**
   * When an office of the caller's agency, or of a body under it, is open, and who said so. NOT_FOUND `office-unknown`, for
   * another agency's office the same as for none.
   */
  getOfficeHours(argument: _darcha_catalogue_v1_GetOfficeHoursRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetOfficeHoursResponse>): grpc.ClientUnaryCall;
  getOfficeHours(argument: _darcha_catalogue_v1_GetOfficeHoursRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_GetOfficeHoursResponse>): grpc.ClientUnaryCall;
  getOfficeHours(argument: _darcha_catalogue_v1_GetOfficeHoursRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetOfficeHoursResponse>): grpc.ClientUnaryCall;
  getOfficeHours(argument: _darcha_catalogue_v1_GetOfficeHoursRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_GetOfficeHoursResponse>): grpc.ClientUnaryCall;
  
  /**
   * Begins drafts of several services: all, or the rest by repeating the call. Every text is judged before the first is kept,
   * and what was cut short is completed by the same call. INVALID_ARGUMENT `key-reused`, RESOURCE_EXHAUSTED `draft-limit`.
   */
  ImportDrafts(argument: _darcha_catalogue_v1_ImportDraftsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ImportDraftsResponse>): grpc.ClientUnaryCall;
  ImportDrafts(argument: _darcha_catalogue_v1_ImportDraftsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ImportDraftsResponse>): grpc.ClientUnaryCall;
  ImportDrafts(argument: _darcha_catalogue_v1_ImportDraftsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ImportDraftsResponse>): grpc.ClientUnaryCall;
  ImportDrafts(argument: _darcha_catalogue_v1_ImportDraftsRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ImportDraftsResponse>): grpc.ClientUnaryCall;
  /**
   * Begins drafts of several services: all, or the rest by repeating the call. Every text is judged before the first is kept,
   * and what was cut short is completed by the same call. INVALID_ARGUMENT `key-reused`, RESOURCE_EXHAUSTED `draft-limit`.
   */
  importDrafts(argument: _darcha_catalogue_v1_ImportDraftsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ImportDraftsResponse>): grpc.ClientUnaryCall;
  importDrafts(argument: _darcha_catalogue_v1_ImportDraftsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ImportDraftsResponse>): grpc.ClientUnaryCall;
  importDrafts(argument: _darcha_catalogue_v1_ImportDraftsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ImportDraftsResponse>): grpc.ClientUnaryCall;
  importDrafts(argument: _darcha_catalogue_v1_ImportDraftsRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ImportDraftsResponse>): grpc.ClientUnaryCall;
  
  /**
   * Drafts of the caller's agency and of the bodies under it, the one changed last first.
   */
  ListDrafts(argument: _darcha_catalogue_v1_ListDraftsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListDraftsResponse>): grpc.ClientUnaryCall;
  ListDrafts(argument: _darcha_catalogue_v1_ListDraftsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListDraftsResponse>): grpc.ClientUnaryCall;
  ListDrafts(argument: _darcha_catalogue_v1_ListDraftsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListDraftsResponse>): grpc.ClientUnaryCall;
  ListDrafts(argument: _darcha_catalogue_v1_ListDraftsRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListDraftsResponse>): grpc.ClientUnaryCall;
  /**
   * Drafts of the caller's agency and of the bodies under it, the one changed last first.
   */
  listDrafts(argument: _darcha_catalogue_v1_ListDraftsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListDraftsResponse>): grpc.ClientUnaryCall;
  listDrafts(argument: _darcha_catalogue_v1_ListDraftsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListDraftsResponse>): grpc.ClientUnaryCall;
  listDrafts(argument: _darcha_catalogue_v1_ListDraftsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListDraftsResponse>): grpc.ClientUnaryCall;
  listDrafts(argument: _darcha_catalogue_v1_ListDraftsRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListDraftsResponse>): grpc.ClientUnaryCall;
  
  /**
   * Who changed what and when, in order: of a draft, or of all drafts and versions of a service.
   */
  ListEditorialEvents(argument: _darcha_catalogue_v1_ListEditorialEventsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEditorialEventsResponse>): grpc.ClientUnaryCall;
  ListEditorialEvents(argument: _darcha_catalogue_v1_ListEditorialEventsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEditorialEventsResponse>): grpc.ClientUnaryCall;
  ListEditorialEvents(argument: _darcha_catalogue_v1_ListEditorialEventsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEditorialEventsResponse>): grpc.ClientUnaryCall;
  ListEditorialEvents(argument: _darcha_catalogue_v1_ListEditorialEventsRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEditorialEventsResponse>): grpc.ClientUnaryCall;
  /**
   * Who changed what and when, in order: of a draft, or of all drafts and versions of a service.
   */
  listEditorialEvents(argument: _darcha_catalogue_v1_ListEditorialEventsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEditorialEventsResponse>): grpc.ClientUnaryCall;
  listEditorialEvents(argument: _darcha_catalogue_v1_ListEditorialEventsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEditorialEventsResponse>): grpc.ClientUnaryCall;
  listEditorialEvents(argument: _darcha_catalogue_v1_ListEditorialEventsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEditorialEventsResponse>): grpc.ClientUnaryCall;
  listEditorialEvents(argument: _darcha_catalogue_v1_ListEditorialEventsRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEditorialEventsResponse>): grpc.ClientUnaryCall;
  
  /**
   * Publishes a submitted draft under the next version number. Only who has written nothing of it: PERMISSION_DENIED
   * `second-person-required`; `authority-foreign` when another agency has published the service meanwhile. A repetition
   * completes what was begun; when that is no longer possible, because the passport has become faulty or the service is
   * another's, the draft goes back to SUBMITTED. INVALID_ARGUMENT `passport-faulty`, ABORTED `version-stale`,
   * FAILED_PRECONDITION `action-not-allowed`.
   */
  PublishDraft(argument: _darcha_catalogue_v1_PublishDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_PublishDraftResponse>): grpc.ClientUnaryCall;
  PublishDraft(argument: _darcha_catalogue_v1_PublishDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_PublishDraftResponse>): grpc.ClientUnaryCall;
  PublishDraft(argument: _darcha_catalogue_v1_PublishDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_PublishDraftResponse>): grpc.ClientUnaryCall;
  PublishDraft(argument: _darcha_catalogue_v1_PublishDraftRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_PublishDraftResponse>): grpc.ClientUnaryCall;
  /**
   * Publishes a submitted draft under the next version number. Only who has written nothing of it: PERMISSION_DENIED
   * `second-person-required`; `authority-foreign` when another agency has published the service meanwhile. A repetition
   * completes what was begun; when that is no longer possible, because the passport has become faulty or the service is
   * another's, the draft goes back to SUBMITTED. INVALID_ARGUMENT `passport-faulty`, ABORTED `version-stale`,
   * FAILED_PRECONDITION `action-not-allowed`.
   */
  publishDraft(argument: _darcha_catalogue_v1_PublishDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_PublishDraftResponse>): grpc.ClientUnaryCall;
  publishDraft(argument: _darcha_catalogue_v1_PublishDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_PublishDraftResponse>): grpc.ClientUnaryCall;
  publishDraft(argument: _darcha_catalogue_v1_PublishDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_PublishDraftResponse>): grpc.ClientUnaryCall;
  publishDraft(argument: _darcha_catalogue_v1_PublishDraftRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_PublishDraftResponse>): grpc.ClientUnaryCall;
  
  /**
   * Ends a published version from a day on, and the service with it when it is the one in force: no earlier version comes back
   * by itself. One editor does this at once and for good, without a second person: ending a service must not wait.
   * NOT_FOUND `service-unknown` or `version-unknown`, PERMISSION_DENIED `authority-foreign`, FAILED_PRECONDITION
   * `already-retired`.
   */
  RetireService(argument: _darcha_catalogue_v1_RetireServiceRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_RetireServiceResponse>): grpc.ClientUnaryCall;
  RetireService(argument: _darcha_catalogue_v1_RetireServiceRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_RetireServiceResponse>): grpc.ClientUnaryCall;
  RetireService(argument: _darcha_catalogue_v1_RetireServiceRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_RetireServiceResponse>): grpc.ClientUnaryCall;
  RetireService(argument: _darcha_catalogue_v1_RetireServiceRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_RetireServiceResponse>): grpc.ClientUnaryCall;
  /**
   * Ends a published version from a day on, and the service with it when it is the one in force: no earlier version comes back
   * by itself. One editor does this at once and for good, without a second person: ending a service must not wait.
   * NOT_FOUND `service-unknown` or `version-unknown`, PERMISSION_DENIED `authority-foreign`, FAILED_PRECONDITION
   * `already-retired`.
   */
  retireService(argument: _darcha_catalogue_v1_RetireServiceRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_RetireServiceResponse>): grpc.ClientUnaryCall;
  retireService(argument: _darcha_catalogue_v1_RetireServiceRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_RetireServiceResponse>): grpc.ClientUnaryCall;
  retireService(argument: _darcha_catalogue_v1_RetireServiceRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_RetireServiceResponse>): grpc.ClientUnaryCall;
  retireService(argument: _darcha_catalogue_v1_RetireServiceRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_RetireServiceResponse>): grpc.ClientUnaryCall;
  
  /**
   * Gives a submitted draft back to its authors. ABORTED `version-stale`, FAILED_PRECONDITION `action-not-allowed`.
   */
  ReturnDraft(argument: _darcha_catalogue_v1_ReturnDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ReturnDraftResponse>): grpc.ClientUnaryCall;
  ReturnDraft(argument: _darcha_catalogue_v1_ReturnDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ReturnDraftResponse>): grpc.ClientUnaryCall;
  ReturnDraft(argument: _darcha_catalogue_v1_ReturnDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ReturnDraftResponse>): grpc.ClientUnaryCall;
  ReturnDraft(argument: _darcha_catalogue_v1_ReturnDraftRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ReturnDraftResponse>): grpc.ClientUnaryCall;
  /**
   * Gives a submitted draft back to its authors. ABORTED `version-stale`, FAILED_PRECONDITION `action-not-allowed`.
   */
  returnDraft(argument: _darcha_catalogue_v1_ReturnDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ReturnDraftResponse>): grpc.ClientUnaryCall;
  returnDraft(argument: _darcha_catalogue_v1_ReturnDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ReturnDraftResponse>): grpc.ClientUnaryCall;
  returnDraft(argument: _darcha_catalogue_v1_ReturnDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ReturnDraftResponse>): grpc.ClientUnaryCall;
  returnDraft(argument: _darcha_catalogue_v1_ReturnDraftRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ReturnDraftResponse>): grpc.ClientUnaryCall;
  
  /**
   * Begins a draft, or replaces the text of one that is being edited; the text is kept with its faults too. ABORTED
   * `version-stale`, FAILED_PRECONDITION `action-not-allowed`, INVALID_ARGUMENT `key-reused`, RESOURCE_EXHAUSTED
   * `draft-limit`.
   */
  SaveDraft(argument: _darcha_catalogue_v1_SaveDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SaveDraftResponse>): grpc.ClientUnaryCall;
  SaveDraft(argument: _darcha_catalogue_v1_SaveDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_SaveDraftResponse>): grpc.ClientUnaryCall;
  SaveDraft(argument: _darcha_catalogue_v1_SaveDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SaveDraftResponse>): grpc.ClientUnaryCall;
  SaveDraft(argument: _darcha_catalogue_v1_SaveDraftRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_SaveDraftResponse>): grpc.ClientUnaryCall;
  /**
   * Begins a draft, or replaces the text of one that is being edited; the text is kept with its faults too. ABORTED
   * `version-stale`, FAILED_PRECONDITION `action-not-allowed`, INVALID_ARGUMENT `key-reused`, RESOURCE_EXHAUSTED
   * `draft-limit`.
   */
  saveDraft(argument: _darcha_catalogue_v1_SaveDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SaveDraftResponse>): grpc.ClientUnaryCall;
  saveDraft(argument: _darcha_catalogue_v1_SaveDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_SaveDraftResponse>): grpc.ClientUnaryCall;
  saveDraft(argument: _darcha_catalogue_v1_SaveDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SaveDraftResponse>): grpc.ClientUnaryCall;
  saveDraft(argument: _darcha_catalogue_v1_SaveDraftRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_SaveDraftResponse>): grpc.ClientUnaryCall;
  
  /**
   * Says it anew, as a whole: from then on this holds, whatever a later release of the catalogue's content says. One editor
   * does this at once, without a second person: people must not stand before a closed door. What holds already is not said
   * again, whichever version is expected: whoever got no answer repeats the call. NOT_FOUND `office-unknown`, ABORTED
   * `version-stale`, RESOURCE_EXHAUSTED `hours-limit`, INVALID_ARGUMENT `request-invalid`, whose faults name a place of the
   * hours by a JSON Pointer into them: "/exceptions/1/day".
   */
  SetOfficeHours(argument: _darcha_catalogue_v1_SetOfficeHoursRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SetOfficeHoursResponse>): grpc.ClientUnaryCall;
  SetOfficeHours(argument: _darcha_catalogue_v1_SetOfficeHoursRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_SetOfficeHoursResponse>): grpc.ClientUnaryCall;
  SetOfficeHours(argument: _darcha_catalogue_v1_SetOfficeHoursRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SetOfficeHoursResponse>): grpc.ClientUnaryCall;
  SetOfficeHours(argument: _darcha_catalogue_v1_SetOfficeHoursRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_SetOfficeHoursResponse>): grpc.ClientUnaryCall;
  /**
   * Says it anew, as a whole: from then on this holds, whatever a later release of the catalogue's content says. One editor
   * does this at once, without a second person: people must not stand before a closed door. What holds already is not said
   * again, whichever version is expected: whoever got no answer repeats the call. NOT_FOUND `office-unknown`, ABORTED
   * `version-stale`, RESOURCE_EXHAUSTED `hours-limit`, INVALID_ARGUMENT `request-invalid`, whose faults name a place of the
   * hours by a JSON Pointer into them: "/exceptions/1/day".
   */
  setOfficeHours(argument: _darcha_catalogue_v1_SetOfficeHoursRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SetOfficeHoursResponse>): grpc.ClientUnaryCall;
  setOfficeHours(argument: _darcha_catalogue_v1_SetOfficeHoursRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_SetOfficeHoursResponse>): grpc.ClientUnaryCall;
  setOfficeHours(argument: _darcha_catalogue_v1_SetOfficeHoursRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SetOfficeHoursResponse>): grpc.ClientUnaryCall;
  setOfficeHours(argument: _darcha_catalogue_v1_SetOfficeHoursRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_SetOfficeHoursResponse>): grpc.ClientUnaryCall;
  
  /**
   * Hands a draft without faults to a colleague. INVALID_ARGUMENT `passport-faulty`, ABORTED `version-stale`,
   * FAILED_PRECONDITION `action-not-allowed`.
   */
  SubmitDraft(argument: _darcha_catalogue_v1_SubmitDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SubmitDraftResponse>): grpc.ClientUnaryCall;
  SubmitDraft(argument: _darcha_catalogue_v1_SubmitDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_SubmitDraftResponse>): grpc.ClientUnaryCall;
  SubmitDraft(argument: _darcha_catalogue_v1_SubmitDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SubmitDraftResponse>): grpc.ClientUnaryCall;
  SubmitDraft(argument: _darcha_catalogue_v1_SubmitDraftRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_SubmitDraftResponse>): grpc.ClientUnaryCall;
  /**
   * Hands a draft without faults to a colleague. INVALID_ARGUMENT `passport-faulty`, ABORTED `version-stale`,
   * FAILED_PRECONDITION `action-not-allowed`.
   */
  submitDraft(argument: _darcha_catalogue_v1_SubmitDraftRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SubmitDraftResponse>): grpc.ClientUnaryCall;
  submitDraft(argument: _darcha_catalogue_v1_SubmitDraftRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_SubmitDraftResponse>): grpc.ClientUnaryCall;
  submitDraft(argument: _darcha_catalogue_v1_SubmitDraftRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SubmitDraftResponse>): grpc.ClientUnaryCall;
  submitDraft(argument: _darcha_catalogue_v1_SubmitDraftRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_SubmitDraftResponse>): grpc.ClientUnaryCall;
  
}

/**
 * Only an official with the role of an editor does these, for passports and offices of the own agency or a body under it; anybody
 * else is PERMISSION_DENIED `editor-required`, or UNAUTHENTICATED `sign-in-required`. The one exception is comparing published
 * versions, which is open to everybody. A draft of another agency is NOT_FOUND `draft-unknown`. A field that is unknown or
 * out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface PublishingHandlers extends grpc.UntypedServiceImplementation {
  /**
   * How two versions of a service differ, in words. NOT_FOUND `service-unknown`, `version-unknown` or `draft-unknown`,
   * INVALID_ARGUMENT `passport-faulty` for a draft with faults.
   */
  CompareVersions: grpc.handleUnaryCall<_darcha_catalogue_v1_CompareVersionsRequest, _darcha_catalogue_v1_CompareVersionsResponseInput>;
  
  /**
   * Gives a draft up; it can still be read. ABORTED `version-stale`, FAILED_PRECONDITION `action-not-allowed`.
   */
  DiscardDraft: grpc.handleUnaryCall<_darcha_catalogue_v1_DiscardDraftRequest, _darcha_catalogue_v1_DiscardDraftResponseInput>;
  
  /**
   * One draft with its text, its faults and, when it has none, what will be shown.
   */
  GetDraft: grpc.handleUnaryCall<_darcha_catalogue_v1_GetDraftRequest, _darcha_catalogue_v1_GetDraftResponseInput>;
  
  /**
   * When an office of the caller's agency, or of a body under it, is open, and who said so. NOT_FOUND `office-unknown`, for
   * another agency's office the same as for none.
   */
  GetOfficeHours: grpc.handleUnaryCall<_darcha_catalogue_v1_GetOfficeHoursRequest, _darcha_catalogue_v1_GetOfficeHoursResponseInput>;
  
  /**
   * Begins drafts of several services: all, or the rest by repeating the call. Every text is judged before the first is kept,
   * and what was cut short is completed by the same call. INVALID_ARGUMENT `key-reused`, RESOURCE_EXHAUSTED `draft-limit`.
   */
  ImportDrafts: grpc.handleUnaryCall<_darcha_catalogue_v1_ImportDraftsRequest, _darcha_catalogue_v1_ImportDraftsResponseInput>;
  
  /**
   * Drafts of the caller's agency and of the bodies under it, the one changed last first.
   */
  ListDrafts: grpc.handleUnaryCall<_darcha_catalogue_v1_ListDraftsRequest, _darcha_catalogue_v1_ListDraftsResponseInput>;
  
  /**
   * Who changed what and when, in order: of a draft, or of all drafts and versions of a service.
   */
  ListEditorialEvents: grpc.handleUnaryCall<_darcha_catalogue_v1_ListEditorialEventsRequest, _darcha_catalogue_v1_ListEditorialEventsResponseInput>;
  
  /**
   * Publishes a submitted draft under the next version number. Only who has written nothing of it: PERMISSION_DENIED
   * `second-person-required`; `authority-foreign` when another agency has published the service meanwhile. A repetition
   * completes what was begun; when that is no longer possible, because the passport has become faulty or the service is
   * another's, the draft goes back to SUBMITTED. INVALID_ARGUMENT `passport-faulty`, ABORTED `version-stale`,
   * FAILED_PRECONDITION `action-not-allowed`.
   */
  PublishDraft: grpc.handleUnaryCall<_darcha_catalogue_v1_PublishDraftRequest, _darcha_catalogue_v1_PublishDraftResponseInput>;
  
  /**
   * Ends a published version from a day on, and the service with it when it is the one in force: no earlier version comes back
   * by itself. One editor does this at once and for good, without a second person: ending a service must not wait.
   * NOT_FOUND `service-unknown` or `version-unknown`, PERMISSION_DENIED `authority-foreign`, FAILED_PRECONDITION
   * `already-retired`.
   */
  RetireService: grpc.handleUnaryCall<_darcha_catalogue_v1_RetireServiceRequest, _darcha_catalogue_v1_RetireServiceResponseInput>;
  
  /**
   * Gives a submitted draft back to its authors. ABORTED `version-stale`, FAILED_PRECONDITION `action-not-allowed`.
   */
  ReturnDraft: grpc.handleUnaryCall<_darcha_catalogue_v1_ReturnDraftRequest, _darcha_catalogue_v1_ReturnDraftResponseInput>;
  
  /**
   * Begins a draft, or replaces the text of one that is being edited; the text is kept with its faults too. ABORTED
   * `version-stale`, FAILED_PRECONDITION `action-not-allowed`, INVALID_ARGUMENT `key-reused`, RESOURCE_EXHAUSTED
   * `draft-limit`.
   */
  SaveDraft: grpc.handleUnaryCall<_darcha_catalogue_v1_SaveDraftRequest, _darcha_catalogue_v1_SaveDraftResponseInput>;
  
  /**
   * Says it anew, as a whole: from then on this holds, whatever a later release of the catalogue's content says. One editor
   * does this at once, without a second person: people must not stand before a closed door. What holds already is not said
   * again, whichever version is expected: whoever got no answer repeats the call. NOT_FOUND `office-unknown`, ABORTED
   * `version-stale`, RESOURCE_EXHAUSTED `hours-limit`, INVALID_ARGUMENT `request-invalid`, whose faults name a place of the
   * hours by a JSON Pointer into them: "/exceptions/1/day".
   */
  SetOfficeHours: grpc.handleUnaryCall<_darcha_catalogue_v1_SetOfficeHoursRequest, _darcha_catalogue_v1_SetOfficeHoursResponseInput>;
  
  /**
   * Hands a draft without faults to a colleague. INVALID_ARGUMENT `passport-faulty`, ABORTED `version-stale`,
   * FAILED_PRECONDITION `action-not-allowed`.
   */
  SubmitDraft: grpc.handleUnaryCall<_darcha_catalogue_v1_SubmitDraftRequest, _darcha_catalogue_v1_SubmitDraftResponseInput>;
  
}

export interface PublishingDefinition extends grpc.ServiceDefinition {
  CompareVersions: MethodDefinition<_darcha_catalogue_v1_CompareVersionsRequestInput, _darcha_catalogue_v1_CompareVersionsResponseInput, _darcha_catalogue_v1_CompareVersionsRequest, _darcha_catalogue_v1_CompareVersionsResponse>
  DiscardDraft: MethodDefinition<_darcha_catalogue_v1_DiscardDraftRequestInput, _darcha_catalogue_v1_DiscardDraftResponseInput, _darcha_catalogue_v1_DiscardDraftRequest, _darcha_catalogue_v1_DiscardDraftResponse>
  GetDraft: MethodDefinition<_darcha_catalogue_v1_GetDraftRequestInput, _darcha_catalogue_v1_GetDraftResponseInput, _darcha_catalogue_v1_GetDraftRequest, _darcha_catalogue_v1_GetDraftResponse>
  GetOfficeHours: MethodDefinition<_darcha_catalogue_v1_GetOfficeHoursRequestInput, _darcha_catalogue_v1_GetOfficeHoursResponseInput, _darcha_catalogue_v1_GetOfficeHoursRequest, _darcha_catalogue_v1_GetOfficeHoursResponse>
  ImportDrafts: MethodDefinition<_darcha_catalogue_v1_ImportDraftsRequestInput, _darcha_catalogue_v1_ImportDraftsResponseInput, _darcha_catalogue_v1_ImportDraftsRequest, _darcha_catalogue_v1_ImportDraftsResponse>
  ListDrafts: MethodDefinition<_darcha_catalogue_v1_ListDraftsRequestInput, _darcha_catalogue_v1_ListDraftsResponseInput, _darcha_catalogue_v1_ListDraftsRequest, _darcha_catalogue_v1_ListDraftsResponse>
  ListEditorialEvents: MethodDefinition<_darcha_catalogue_v1_ListEditorialEventsRequestInput, _darcha_catalogue_v1_ListEditorialEventsResponseInput, _darcha_catalogue_v1_ListEditorialEventsRequest, _darcha_catalogue_v1_ListEditorialEventsResponse>
  PublishDraft: MethodDefinition<_darcha_catalogue_v1_PublishDraftRequestInput, _darcha_catalogue_v1_PublishDraftResponseInput, _darcha_catalogue_v1_PublishDraftRequest, _darcha_catalogue_v1_PublishDraftResponse>
  RetireService: MethodDefinition<_darcha_catalogue_v1_RetireServiceRequestInput, _darcha_catalogue_v1_RetireServiceResponseInput, _darcha_catalogue_v1_RetireServiceRequest, _darcha_catalogue_v1_RetireServiceResponse>
  ReturnDraft: MethodDefinition<_darcha_catalogue_v1_ReturnDraftRequestInput, _darcha_catalogue_v1_ReturnDraftResponseInput, _darcha_catalogue_v1_ReturnDraftRequest, _darcha_catalogue_v1_ReturnDraftResponse>
  SaveDraft: MethodDefinition<_darcha_catalogue_v1_SaveDraftRequestInput, _darcha_catalogue_v1_SaveDraftResponseInput, _darcha_catalogue_v1_SaveDraftRequest, _darcha_catalogue_v1_SaveDraftResponse>
  SetOfficeHours: MethodDefinition<_darcha_catalogue_v1_SetOfficeHoursRequestInput, _darcha_catalogue_v1_SetOfficeHoursResponseInput, _darcha_catalogue_v1_SetOfficeHoursRequest, _darcha_catalogue_v1_SetOfficeHoursResponse>
  SubmitDraft: MethodDefinition<_darcha_catalogue_v1_SubmitDraftRequestInput, _darcha_catalogue_v1_SubmitDraftResponseInput, _darcha_catalogue_v1_SubmitDraftRequest, _darcha_catalogue_v1_SubmitDraftResponse>
}
