import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ActRequestInput as _darcha_exchange_v1_ActRequestInput, ActRequest as _darcha_exchange_v1_ActRequest } from '../../../darcha/exchange/v1/ActRequest.ts';
import type { ActResponseInput as _darcha_exchange_v1_ActResponseInput, ActResponse as _darcha_exchange_v1_ActResponse } from '../../../darcha/exchange/v1/ActResponse.ts';
import type { GetAgreementRequestInput as _darcha_exchange_v1_GetAgreementRequestInput, GetAgreementRequest as _darcha_exchange_v1_GetAgreementRequest } from '../../../darcha/exchange/v1/GetAgreementRequest.ts';
import type { GetAgreementResponseInput as _darcha_exchange_v1_GetAgreementResponseInput, GetAgreementResponse as _darcha_exchange_v1_GetAgreementResponse } from '../../../darcha/exchange/v1/GetAgreementResponse.ts';
import type { ListAgreementsRequestInput as _darcha_exchange_v1_ListAgreementsRequestInput, ListAgreementsRequest as _darcha_exchange_v1_ListAgreementsRequest } from '../../../darcha/exchange/v1/ListAgreementsRequest.ts';
import type { ListAgreementsResponseInput as _darcha_exchange_v1_ListAgreementsResponseInput, ListAgreementsResponse as _darcha_exchange_v1_ListAgreementsResponse } from '../../../darcha/exchange/v1/ListAgreementsResponse.ts';
import type { ListPoliciesRequestInput as _darcha_exchange_v1_ListPoliciesRequestInput, ListPoliciesRequest as _darcha_exchange_v1_ListPoliciesRequest } from '../../../darcha/exchange/v1/ListPoliciesRequest.ts';
import type { ListPoliciesResponseInput as _darcha_exchange_v1_ListPoliciesResponseInput, ListPoliciesResponse as _darcha_exchange_v1_ListPoliciesResponse } from '../../../darcha/exchange/v1/ListPoliciesResponse.ts';
import type { SetPolicyRequestInput as _darcha_exchange_v1_SetPolicyRequestInput, SetPolicyRequest as _darcha_exchange_v1_SetPolicyRequest } from '../../../darcha/exchange/v1/SetPolicyRequest.ts';
import type { SetPolicyResponseInput as _darcha_exchange_v1_SetPolicyResponseInput, SetPolicyResponse as _darcha_exchange_v1_SetPolicyResponse } from '../../../darcha/exchange/v1/SetPolicyResponse.ts';

/**
 * For members. A member sees the agreements in which it is the consumer, the member that asks for the consumer, or the
 * provider; every other is as if it were not there. A field out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface AgreementsClient extends grpc.Client {
  /**
   * Does what a signed act says. An act that stands as the last one already is answered again and changes nothing.
   * INVALID_ARGUMENT `act-malformed`, `signature-invalid`, `terms-invalid`, `terms-other`; PERMISSION_DENIED `sender-mismatch`,
   * `act-not-yours`; FAILED_PRECONDITION `act-stale`, `act-not-open`; NOT_FOUND `agreement-unknown`; ALREADY_EXISTS
   * `agreement-exists`, `act-replayed`; ABORTED `agreement-changed` when somebody has acted since; RESOURCE_EXHAUSTED
   * `agreement-full`, `requests-too-many`.
   */
  Act(argument: _darcha_exchange_v1_ActRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ActResponse>): grpc.ClientUnaryCall;
  Act(argument: _darcha_exchange_v1_ActRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ActResponse>): grpc.ClientUnaryCall;
  Act(argument: _darcha_exchange_v1_ActRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ActResponse>): grpc.ClientUnaryCall;
  Act(argument: _darcha_exchange_v1_ActRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ActResponse>): grpc.ClientUnaryCall;
  /**
   * Does what a signed act says. An act that stands as the last one already is answered again and changes nothing.
   * INVALID_ARGUMENT `act-malformed`, `signature-invalid`, `terms-invalid`, `terms-other`; PERMISSION_DENIED `sender-mismatch`,
   * `act-not-yours`; FAILED_PRECONDITION `act-stale`, `act-not-open`; NOT_FOUND `agreement-unknown`; ALREADY_EXISTS
   * `agreement-exists`, `act-replayed`; ABORTED `agreement-changed` when somebody has acted since; RESOURCE_EXHAUSTED
   * `agreement-full`, `requests-too-many`.
   */
  act(argument: _darcha_exchange_v1_ActRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ActResponse>): grpc.ClientUnaryCall;
  act(argument: _darcha_exchange_v1_ActRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ActResponse>): grpc.ClientUnaryCall;
  act(argument: _darcha_exchange_v1_ActRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ActResponse>): grpc.ClientUnaryCall;
  act(argument: _darcha_exchange_v1_ActRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ActResponse>): grpc.ClientUnaryCall;
  
  /**
   * One agreement with all its acts as they were signed. NOT_FOUND `agreement-unknown`.
   */
  GetAgreement(argument: _darcha_exchange_v1_GetAgreementRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetAgreementResponse>): grpc.ClientUnaryCall;
  GetAgreement(argument: _darcha_exchange_v1_GetAgreementRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetAgreementResponse>): grpc.ClientUnaryCall;
  GetAgreement(argument: _darcha_exchange_v1_GetAgreementRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetAgreementResponse>): grpc.ClientUnaryCall;
  GetAgreement(argument: _darcha_exchange_v1_GetAgreementRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetAgreementResponse>): grpc.ClientUnaryCall;
  /**
   * One agreement with all its acts as they were signed. NOT_FOUND `agreement-unknown`.
   */
  getAgreement(argument: _darcha_exchange_v1_GetAgreementRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetAgreementResponse>): grpc.ClientUnaryCall;
  getAgreement(argument: _darcha_exchange_v1_GetAgreementRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetAgreementResponse>): grpc.ClientUnaryCall;
  getAgreement(argument: _darcha_exchange_v1_GetAgreementRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetAgreementResponse>): grpc.ClientUnaryCall;
  getAgreement(argument: _darcha_exchange_v1_GetAgreementRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetAgreementResponse>): grpc.ClientUnaryCall;
  
  /**
   * The agreements of the calling member, by identifier.
   */
  ListAgreements(argument: _darcha_exchange_v1_ListAgreementsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListAgreementsResponse>): grpc.ClientUnaryCall;
  ListAgreements(argument: _darcha_exchange_v1_ListAgreementsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListAgreementsResponse>): grpc.ClientUnaryCall;
  ListAgreements(argument: _darcha_exchange_v1_ListAgreementsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListAgreementsResponse>): grpc.ClientUnaryCall;
  ListAgreements(argument: _darcha_exchange_v1_ListAgreementsRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListAgreementsResponse>): grpc.ClientUnaryCall;
  /**
   * The agreements of the calling member, by identifier.
   */
  listAgreements(argument: _darcha_exchange_v1_ListAgreementsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListAgreementsResponse>): grpc.ClientUnaryCall;
  listAgreements(argument: _darcha_exchange_v1_ListAgreementsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListAgreementsResponse>): grpc.ClientUnaryCall;
  listAgreements(argument: _darcha_exchange_v1_ListAgreementsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListAgreementsResponse>): grpc.ClientUnaryCall;
  listAgreements(argument: _darcha_exchange_v1_ListAgreementsRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListAgreementsResponse>): grpc.ClientUnaryCall;
  
  /**
   * What the calling member grants without being asked, with the use of its record types today.
   */
  ListPolicies(argument: _darcha_exchange_v1_ListPoliciesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListPoliciesResponse>): grpc.ClientUnaryCall;
  ListPolicies(argument: _darcha_exchange_v1_ListPoliciesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListPoliciesResponse>): grpc.ClientUnaryCall;
  ListPolicies(argument: _darcha_exchange_v1_ListPoliciesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListPoliciesResponse>): grpc.ClientUnaryCall;
  ListPolicies(argument: _darcha_exchange_v1_ListPoliciesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListPoliciesResponse>): grpc.ClientUnaryCall;
  /**
   * What the calling member grants without being asked, with the use of its record types today.
   */
  listPolicies(argument: _darcha_exchange_v1_ListPoliciesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListPoliciesResponse>): grpc.ClientUnaryCall;
  listPolicies(argument: _darcha_exchange_v1_ListPoliciesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListPoliciesResponse>): grpc.ClientUnaryCall;
  listPolicies(argument: _darcha_exchange_v1_ListPoliciesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListPoliciesResponse>): grpc.ClientUnaryCall;
  listPolicies(argument: _darcha_exchange_v1_ListPoliciesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListPoliciesResponse>): grpc.ClientUnaryCall;
  
  /**
   * Says what a provider grants without being asked, in place of what it said before. Requests that wait and are within it
   * are granted at once. INVALID_ARGUMENT `policy-invalid`, `signature-invalid`; PERMISSION_DENIED `sender-mismatch`;
   * FAILED_PRECONDITION `act-stale`; ABORTED `policy-changed`; RESOURCE_EXHAUSTED `agreement-full`.
   */
  SetPolicy(argument: _darcha_exchange_v1_SetPolicyRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_SetPolicyResponse>): grpc.ClientUnaryCall;
  SetPolicy(argument: _darcha_exchange_v1_SetPolicyRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_SetPolicyResponse>): grpc.ClientUnaryCall;
  SetPolicy(argument: _darcha_exchange_v1_SetPolicyRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_SetPolicyResponse>): grpc.ClientUnaryCall;
  SetPolicy(argument: _darcha_exchange_v1_SetPolicyRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_SetPolicyResponse>): grpc.ClientUnaryCall;
  /**
   * Says what a provider grants without being asked, in place of what it said before. Requests that wait and are within it
   * are granted at once. INVALID_ARGUMENT `policy-invalid`, `signature-invalid`; PERMISSION_DENIED `sender-mismatch`;
   * FAILED_PRECONDITION `act-stale`; ABORTED `policy-changed`; RESOURCE_EXHAUSTED `agreement-full`.
   */
  setPolicy(argument: _darcha_exchange_v1_SetPolicyRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_SetPolicyResponse>): grpc.ClientUnaryCall;
  setPolicy(argument: _darcha_exchange_v1_SetPolicyRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_SetPolicyResponse>): grpc.ClientUnaryCall;
  setPolicy(argument: _darcha_exchange_v1_SetPolicyRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_SetPolicyResponse>): grpc.ClientUnaryCall;
  setPolicy(argument: _darcha_exchange_v1_SetPolicyRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_SetPolicyResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For members. A member sees the agreements in which it is the consumer, the member that asks for the consumer, or the
 * provider; every other is as if it were not there. A field out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface AgreementsHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Does what a signed act says. An act that stands as the last one already is answered again and changes nothing.
   * INVALID_ARGUMENT `act-malformed`, `signature-invalid`, `terms-invalid`, `terms-other`; PERMISSION_DENIED `sender-mismatch`,
   * `act-not-yours`; FAILED_PRECONDITION `act-stale`, `act-not-open`; NOT_FOUND `agreement-unknown`; ALREADY_EXISTS
   * `agreement-exists`, `act-replayed`; ABORTED `agreement-changed` when somebody has acted since; RESOURCE_EXHAUSTED
   * `agreement-full`, `requests-too-many`.
   */
  Act: grpc.handleUnaryCall<_darcha_exchange_v1_ActRequest, _darcha_exchange_v1_ActResponseInput>;
  
  /**
   * One agreement with all its acts as they were signed. NOT_FOUND `agreement-unknown`.
   */
  GetAgreement: grpc.handleUnaryCall<_darcha_exchange_v1_GetAgreementRequest, _darcha_exchange_v1_GetAgreementResponseInput>;
  
  /**
   * The agreements of the calling member, by identifier.
   */
  ListAgreements: grpc.handleUnaryCall<_darcha_exchange_v1_ListAgreementsRequest, _darcha_exchange_v1_ListAgreementsResponseInput>;
  
  /**
   * What the calling member grants without being asked, with the use of its record types today.
   */
  ListPolicies: grpc.handleUnaryCall<_darcha_exchange_v1_ListPoliciesRequest, _darcha_exchange_v1_ListPoliciesResponseInput>;
  
  /**
   * Says what a provider grants without being asked, in place of what it said before. Requests that wait and are within it
   * are granted at once. INVALID_ARGUMENT `policy-invalid`, `signature-invalid`; PERMISSION_DENIED `sender-mismatch`;
   * FAILED_PRECONDITION `act-stale`; ABORTED `policy-changed`; RESOURCE_EXHAUSTED `agreement-full`.
   */
  SetPolicy: grpc.handleUnaryCall<_darcha_exchange_v1_SetPolicyRequest, _darcha_exchange_v1_SetPolicyResponseInput>;
  
}

export interface AgreementsDefinition extends grpc.ServiceDefinition {
  Act: MethodDefinition<_darcha_exchange_v1_ActRequestInput, _darcha_exchange_v1_ActResponseInput, _darcha_exchange_v1_ActRequest, _darcha_exchange_v1_ActResponse>
  GetAgreement: MethodDefinition<_darcha_exchange_v1_GetAgreementRequestInput, _darcha_exchange_v1_GetAgreementResponseInput, _darcha_exchange_v1_GetAgreementRequest, _darcha_exchange_v1_GetAgreementResponse>
  ListAgreements: MethodDefinition<_darcha_exchange_v1_ListAgreementsRequestInput, _darcha_exchange_v1_ListAgreementsResponseInput, _darcha_exchange_v1_ListAgreementsRequest, _darcha_exchange_v1_ListAgreementsResponse>
  ListPolicies: MethodDefinition<_darcha_exchange_v1_ListPoliciesRequestInput, _darcha_exchange_v1_ListPoliciesResponseInput, _darcha_exchange_v1_ListPoliciesRequest, _darcha_exchange_v1_ListPoliciesResponse>
  SetPolicy: MethodDefinition<_darcha_exchange_v1_SetPolicyRequestInput, _darcha_exchange_v1_SetPolicyResponseInput, _darcha_exchange_v1_SetPolicyRequest, _darcha_exchange_v1_SetPolicyResponse>
}
