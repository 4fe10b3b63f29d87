import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetResultPdfRequestInput as _darcha_intake_v1_GetResultPdfRequestInput, GetResultPdfRequest as _darcha_intake_v1_GetResultPdfRequest } from '../../../darcha/intake/v1/GetResultPdfRequest.ts';
import type { GetResultPdfResponseInput as _darcha_intake_v1_GetResultPdfResponseInput, GetResultPdfResponse as _darcha_intake_v1_GetResultPdfResponse } from '../../../darcha/intake/v1/GetResultPdfResponse.ts';
import type { GetStatusListRequestInput as _darcha_intake_v1_GetStatusListRequestInput, GetStatusListRequest as _darcha_intake_v1_GetStatusListRequest } from '../../../darcha/intake/v1/GetStatusListRequest.ts';
import type { GetStatusListResponseInput as _darcha_intake_v1_GetStatusListResponseInput, GetStatusListResponse as _darcha_intake_v1_GetStatusListResponse } from '../../../darcha/intake/v1/GetStatusListResponse.ts';
import type { NameCollectorRequestInput as _darcha_intake_v1_NameCollectorRequestInput, NameCollectorRequest as _darcha_intake_v1_NameCollectorRequest } from '../../../darcha/intake/v1/NameCollectorRequest.ts';
import type { NameCollectorResponseInput as _darcha_intake_v1_NameCollectorResponseInput, NameCollectorResponse as _darcha_intake_v1_NameCollectorResponse } from '../../../darcha/intake/v1/NameCollectorResponse.ts';
import type { ReissueCollectionCodeRequestInput as _darcha_intake_v1_ReissueCollectionCodeRequestInput, ReissueCollectionCodeRequest as _darcha_intake_v1_ReissueCollectionCodeRequest } from '../../../darcha/intake/v1/ReissueCollectionCodeRequest.ts';
import type { ReissueCollectionCodeResponseInput as _darcha_intake_v1_ReissueCollectionCodeResponseInput, ReissueCollectionCodeResponse as _darcha_intake_v1_ReissueCollectionCodeResponse } from '../../../darcha/intake/v1/ReissueCollectionCodeResponse.ts';
import type { RevokeResultRequestInput as _darcha_intake_v1_RevokeResultRequestInput, RevokeResultRequest as _darcha_intake_v1_RevokeResultRequest } from '../../../darcha/intake/v1/RevokeResultRequest.ts';
import type { RevokeResultResponseInput as _darcha_intake_v1_RevokeResultResponseInput, RevokeResultResponse as _darcha_intake_v1_RevokeResultResponse } from '../../../darcha/intake/v1/RevokeResultResponse.ts';
import type { VerifyPdfRequestInput as _darcha_intake_v1_VerifyPdfRequestInput, VerifyPdfRequest as _darcha_intake_v1_VerifyPdfRequest } from '../../../darcha/intake/v1/VerifyPdfRequest.ts';
import type { VerifyPdfResponseInput as _darcha_intake_v1_VerifyPdfResponseInput, VerifyPdfResponse as _darcha_intake_v1_VerifyPdfResponse } from '../../../darcha/intake/v1/VerifyPdfResponse.ts';

/**
 * Errors that are not named here are those of `Intake`, and mean the same.
 */
export interface ResultsClient extends grpc.Client {
  /**
   * The issued result as a sealed PDF/A-3a in the language asked for, for its owner. FAILED_PRECONDITION `no-result`, `application-erased`;
   * INVALID_ARGUMENT `request-invalid`; UNAVAILABLE `printing-busy`: try again in a few seconds.
   */
  GetResultPdf(argument: _darcha_intake_v1_GetResultPdfRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetResultPdfResponse>): grpc.ClientUnaryCall;
  GetResultPdf(argument: _darcha_intake_v1_GetResultPdfRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetResultPdfResponse>): grpc.ClientUnaryCall;
  GetResultPdf(argument: _darcha_intake_v1_GetResultPdfRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetResultPdfResponse>): grpc.ClientUnaryCall;
  GetResultPdf(argument: _darcha_intake_v1_GetResultPdfRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetResultPdfResponse>): grpc.ClientUnaryCall;
  /**
   * The issued result as a sealed PDF/A-3a in the language asked for, for its owner. FAILED_PRECONDITION `no-result`, `application-erased`;
   * INVALID_ARGUMENT `request-invalid`; UNAVAILABLE `printing-busy`: try again in a few seconds.
   */
  getResultPdf(argument: _darcha_intake_v1_GetResultPdfRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetResultPdfResponse>): grpc.ClientUnaryCall;
  getResultPdf(argument: _darcha_intake_v1_GetResultPdfRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetResultPdfResponse>): grpc.ClientUnaryCall;
  getResultPdf(argument: _darcha_intake_v1_GetResultPdfRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetResultPdfResponse>): grpc.ClientUnaryCall;
  getResultPdf(argument: _darcha_intake_v1_GetResultPdfRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetResultPdfResponse>): grpc.ClientUnaryCall;
  
  /**
   * The results of a day that were revoked, as a signed Token Status List (IETF). Open to everybody.
   * INVALID_ARGUMENT `request-invalid`; NOT_FOUND `status-list-unknown`: there is none for a day to come.
   */
  GetStatusList(argument: _darcha_intake_v1_GetStatusListRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetStatusListResponse>): grpc.ClientUnaryCall;
  GetStatusList(argument: _darcha_intake_v1_GetStatusListRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetStatusListResponse>): grpc.ClientUnaryCall;
  GetStatusList(argument: _darcha_intake_v1_GetStatusListRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetStatusListResponse>): grpc.ClientUnaryCall;
  GetStatusList(argument: _darcha_intake_v1_GetStatusListRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetStatusListResponse>): grpc.ClientUnaryCall;
  /**
   * The results of a day that were revoked, as a signed Token Status List (IETF). Open to everybody.
   * INVALID_ARGUMENT `request-invalid`; NOT_FOUND `status-list-unknown`: there is none for a day to come.
   */
  getStatusList(argument: _darcha_intake_v1_GetStatusListRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetStatusListResponse>): grpc.ClientUnaryCall;
  getStatusList(argument: _darcha_intake_v1_GetStatusListRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetStatusListResponse>): grpc.ClientUnaryCall;
  getStatusList(argument: _darcha_intake_v1_GetStatusListRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetStatusListResponse>): grpc.ClientUnaryCall;
  getStatusList(argument: _darcha_intake_v1_GetStatusListRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetStatusListResponse>): grpc.ClientUnaryCall;
  
  /**
   * Names who may collect the result for the applicant, or nobody any more; the code becomes another each time.
   * INVALID_ARGUMENT `request-invalid`; RESOURCE_EXHAUSTED `steps-too-many`.
   */
  NameCollector(argument: _darcha_intake_v1_NameCollectorRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_NameCollectorResponse>): grpc.ClientUnaryCall;
  NameCollector(argument: _darcha_intake_v1_NameCollectorRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_NameCollectorResponse>): grpc.ClientUnaryCall;
  NameCollector(argument: _darcha_intake_v1_NameCollectorRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_NameCollectorResponse>): grpc.ClientUnaryCall;
  NameCollector(argument: _darcha_intake_v1_NameCollectorRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_NameCollectorResponse>): grpc.ClientUnaryCall;
  /**
   * Names who may collect the result for the applicant, or nobody any more; the code becomes another each time.
   * INVALID_ARGUMENT `request-invalid`; RESOURCE_EXHAUSTED `steps-too-many`.
   */
  nameCollector(argument: _darcha_intake_v1_NameCollectorRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_NameCollectorResponse>): grpc.ClientUnaryCall;
  nameCollector(argument: _darcha_intake_v1_NameCollectorRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_NameCollectorResponse>): grpc.ClientUnaryCall;
  nameCollector(argument: _darcha_intake_v1_NameCollectorRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_NameCollectorResponse>): grpc.ClientUnaryCall;
  nameCollector(argument: _darcha_intake_v1_NameCollectorRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_NameCollectorResponse>): grpc.ClientUnaryCall;
  
  /**
   * Another collection code instead of the present one; wrong codes given before are forgotten. RESOURCE_EXHAUSTED `steps-too-many`.
   */
  ReissueCollectionCode(argument: _darcha_intake_v1_ReissueCollectionCodeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ReissueCollectionCodeResponse>): grpc.ClientUnaryCall;
  ReissueCollectionCode(argument: _darcha_intake_v1_ReissueCollectionCodeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ReissueCollectionCodeResponse>): grpc.ClientUnaryCall;
  ReissueCollectionCode(argument: _darcha_intake_v1_ReissueCollectionCodeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ReissueCollectionCodeResponse>): grpc.ClientUnaryCall;
  ReissueCollectionCode(argument: _darcha_intake_v1_ReissueCollectionCodeRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ReissueCollectionCodeResponse>): grpc.ClientUnaryCall;
  /**
   * Another collection code instead of the present one; wrong codes given before are forgotten. RESOURCE_EXHAUSTED `steps-too-many`.
   */
  reissueCollectionCode(argument: _darcha_intake_v1_ReissueCollectionCodeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ReissueCollectionCodeResponse>): grpc.ClientUnaryCall;
  reissueCollectionCode(argument: _darcha_intake_v1_ReissueCollectionCodeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ReissueCollectionCodeResponse>): grpc.ClientUnaryCall;
  reissueCollectionCode(argument: _darcha_intake_v1_ReissueCollectionCodeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ReissueCollectionCodeResponse>): grpc.ClientUnaryCall;
  reissueCollectionCode(argument: _darcha_intake_v1_ReissueCollectionCodeRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ReissueCollectionCodeResponse>): grpc.ClientUnaryCall;
  
  /**
   * Takes a result out of force. PERMISSION_DENIED `head-only`; INVALID_ARGUMENT `reasons-invalid`.
   */
  RevokeResult(argument: _darcha_intake_v1_RevokeResultRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RevokeResultResponse>): grpc.ClientUnaryCall;
  RevokeResult(argument: _darcha_intake_v1_RevokeResultRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_RevokeResultResponse>): grpc.ClientUnaryCall;
  RevokeResult(argument: _darcha_intake_v1_RevokeResultRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RevokeResultResponse>): grpc.ClientUnaryCall;
  RevokeResult(argument: _darcha_intake_v1_RevokeResultRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_RevokeResultResponse>): grpc.ClientUnaryCall;
  /**
   * Takes a result out of force. PERMISSION_DENIED `head-only`; INVALID_ARGUMENT `reasons-invalid`.
   */
  revokeResult(argument: _darcha_intake_v1_RevokeResultRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RevokeResultResponse>): grpc.ClientUnaryCall;
  revokeResult(argument: _darcha_intake_v1_RevokeResultRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_RevokeResultResponse>): grpc.ClientUnaryCall;
  revokeResult(argument: _darcha_intake_v1_RevokeResultRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RevokeResultResponse>): grpc.ClientUnaryCall;
  revokeResult(argument: _darcha_intake_v1_RevokeResultRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_RevokeResultResponse>): grpc.ClientUnaryCall;
  
  /**
   * Whether a PDF is a genuine result, to its last byte. Open to everybody; what is none is an answer, not an error.
   */
  VerifyPdf(argument: _darcha_intake_v1_VerifyPdfRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_VerifyPdfResponse>): grpc.ClientUnaryCall;
  VerifyPdf(argument: _darcha_intake_v1_VerifyPdfRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_VerifyPdfResponse>): grpc.ClientUnaryCall;
  VerifyPdf(argument: _darcha_intake_v1_VerifyPdfRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_VerifyPdfResponse>): grpc.ClientUnaryCall;
  VerifyPdf(argument: _darcha_intake_v1_VerifyPdfRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_VerifyPdfResponse>): grpc.ClientUnaryCall;
  /**
   * Whether a PDF is a genuine result, to its last byte. Open to everybody; what is none is an answer, not an error.
   */
  verifyPdf(argument: _darcha_intake_v1_VerifyPdfRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_VerifyPdfResponse>): grpc.ClientUnaryCall;
  verifyPdf(argument: _darcha_intake_v1_VerifyPdfRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_VerifyPdfResponse>): grpc.ClientUnaryCall;
  verifyPdf(argument: _darcha_intake_v1_VerifyPdfRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_VerifyPdfResponse>): grpc.ClientUnaryCall;
  verifyPdf(argument: _darcha_intake_v1_VerifyPdfRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_VerifyPdfResponse>): grpc.ClientUnaryCall;
  
}

/**
 * Errors that are not named here are those of `Intake`, and mean the same.
 */
export interface ResultsHandlers extends grpc.UntypedServiceImplementation {
  /**
   * The issued result as a sealed PDF/A-3a in the language asked for, for its owner. FAILED_PRECONDITION `no-result`, `application-erased`;
   * INVALID_ARGUMENT `request-invalid`; UNAVAILABLE `printing-busy`: try again in a few seconds.
   */
  GetResultPdf: grpc.handleUnaryCall<_darcha_intake_v1_GetResultPdfRequest, _darcha_intake_v1_GetResultPdfResponseInput>;
  
  /**
   * The results of a day that were revoked, as a signed Token Status List (IETF). Open to everybody.
   * INVALID_ARGUMENT `request-invalid`; NOT_FOUND `status-list-unknown`: there is none for a day to come.
   */
  GetStatusList: grpc.handleUnaryCall<_darcha_intake_v1_GetStatusListRequest, _darcha_intake_v1_GetStatusListResponseInput>;
  
  /**
   * Names who may collect the result for the applicant, or nobody any more; the code becomes another each time.
   * INVALID_ARGUMENT `request-invalid`; RESOURCE_EXHAUSTED `steps-too-many`.
   */
  NameCollector: grpc.handleUnaryCall<_darcha_intake_v1_NameCollectorRequest, _darcha_intake_v1_NameCollectorResponseInput>;
  
  /**
   * Another collection code instead of the present one; wrong codes given before are forgotten. RESOURCE_EXHAUSTED `steps-too-many`.
   */
  ReissueCollectionCode: grpc.handleUnaryCall<_darcha_intake_v1_ReissueCollectionCodeRequest, _darcha_intake_v1_ReissueCollectionCodeResponseInput>;
  
  /**
   * Takes a result out of force. PERMISSION_DENIED `head-only`; INVALID_ARGUMENT `reasons-invalid`.
   */
  RevokeResult: grpc.handleUnaryCall<_darcha_intake_v1_RevokeResultRequest, _darcha_intake_v1_RevokeResultResponseInput>;
  
  /**
   * Whether a PDF is a genuine result, to its last byte. Open to everybody; what is none is an answer, not an error.
   */
  VerifyPdf: grpc.handleUnaryCall<_darcha_intake_v1_VerifyPdfRequest, _darcha_intake_v1_VerifyPdfResponseInput>;
  
}

export interface ResultsDefinition extends grpc.ServiceDefinition {
  GetResultPdf: MethodDefinition<_darcha_intake_v1_GetResultPdfRequestInput, _darcha_intake_v1_GetResultPdfResponseInput, _darcha_intake_v1_GetResultPdfRequest, _darcha_intake_v1_GetResultPdfResponse>
  GetStatusList: MethodDefinition<_darcha_intake_v1_GetStatusListRequestInput, _darcha_intake_v1_GetStatusListResponseInput, _darcha_intake_v1_GetStatusListRequest, _darcha_intake_v1_GetStatusListResponse>
  NameCollector: MethodDefinition<_darcha_intake_v1_NameCollectorRequestInput, _darcha_intake_v1_NameCollectorResponseInput, _darcha_intake_v1_NameCollectorRequest, _darcha_intake_v1_NameCollectorResponse>
  ReissueCollectionCode: MethodDefinition<_darcha_intake_v1_ReissueCollectionCodeRequestInput, _darcha_intake_v1_ReissueCollectionCodeResponseInput, _darcha_intake_v1_ReissueCollectionCodeRequest, _darcha_intake_v1_ReissueCollectionCodeResponse>
  RevokeResult: MethodDefinition<_darcha_intake_v1_RevokeResultRequestInput, _darcha_intake_v1_RevokeResultResponseInput, _darcha_intake_v1_RevokeResultRequest, _darcha_intake_v1_RevokeResultResponse>
  VerifyPdf: MethodDefinition<_darcha_intake_v1_VerifyPdfRequestInput, _darcha_intake_v1_VerifyPdfResponseInput, _darcha_intake_v1_VerifyPdfRequest, _darcha_intake_v1_VerifyPdfResponse>
}
