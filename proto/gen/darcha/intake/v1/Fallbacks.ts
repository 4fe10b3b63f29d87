import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AskRegisterRequestInput as _darcha_intake_v1_AskRegisterRequestInput, AskRegisterRequest as _darcha_intake_v1_AskRegisterRequest } from '../../../darcha/intake/v1/AskRegisterRequest.ts';
import type { AskRegisterResponseInput as _darcha_intake_v1_AskRegisterResponseInput, AskRegisterResponse as _darcha_intake_v1_AskRegisterResponse } from '../../../darcha/intake/v1/AskRegisterResponse.ts';
import type { ListFallbacksRequestInput as _darcha_intake_v1_ListFallbacksRequestInput, ListFallbacksRequest as _darcha_intake_v1_ListFallbacksRequest } from '../../../darcha/intake/v1/ListFallbacksRequest.ts';
import type { ListFallbacksResponseInput as _darcha_intake_v1_ListFallbacksResponseInput, ListFallbacksResponse as _darcha_intake_v1_ListFallbacksResponse } from '../../../darcha/intake/v1/ListFallbacksResponse.ts';
import type { UseEarlierRecordRequestInput as _darcha_intake_v1_UseEarlierRecordRequestInput, UseEarlierRecordRequest as _darcha_intake_v1_UseEarlierRecordRequest } from '../../../darcha/intake/v1/UseEarlierRecordRequest.ts';
import type { UseEarlierRecordResponseInput as _darcha_intake_v1_UseEarlierRecordResponseInput, UseEarlierRecordResponse as _darcha_intake_v1_UseEarlierRecordResponse } from '../../../darcha/intake/v1/UseEarlierRecordResponse.ts';
import type { UseOwnPaperRequestInput as _darcha_intake_v1_UseOwnPaperRequestInput, UseOwnPaperRequest as _darcha_intake_v1_UseOwnPaperRequest } from '../../../darcha/intake/v1/UseOwnPaperRequest.ts';
import type { UseOwnPaperResponseInput as _darcha_intake_v1_UseOwnPaperResponseInput, UseOwnPaperResponse as _darcha_intake_v1_UseOwnPaperResponse } from '../../../darcha/intake/v1/UseOwnPaperResponse.ts';

/**
 * For the applicant of a draft, of a returned application, or of one that waits for a register; the last for officials. Nobody
 * signed in is UNAUTHENTICATED `sign-in-required`; an application of somebody else NOT_FOUND `application-unknown`; a state that does
 * not allow it FAILED_PRECONDITION `action-not-allowed`. A record whose passport has no such way, or that is not awaited, is
 * FAILED_PRECONDITION `fallback-not-open`. Before anything is used in its place the register is asked once more: if it answers, the
 * application comes back with the record and nothing else is used; if the exchange itself is away, or the limit of questions is
 * reached, UNAVAILABLE `register-unavailable`. A malformed field is INVALID_ARGUMENT `request-invalid`, a key used for another request
 * `key-reused`, an outdated version ABORTED `version-stale`.
 */
export interface FallbacksClient extends grpc.Client {
  /**
   * Asks the register again, for the official who has claimed the application. PERMISSION_DENIED `officials-only`;
   * FAILED_PRECONDITION `not-claimed`, `already-claimed`, `not-your-turn`, `decision-proposed`, and `record-refused` when the register
   * refuses.
   */
  AskRegister(argument: _darcha_intake_v1_AskRegisterRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AskRegisterResponse>): grpc.ClientUnaryCall;
  AskRegister(argument: _darcha_intake_v1_AskRegisterRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_AskRegisterResponse>): grpc.ClientUnaryCall;
  AskRegister(argument: _darcha_intake_v1_AskRegisterRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AskRegisterResponse>): grpc.ClientUnaryCall;
  AskRegister(argument: _darcha_intake_v1_AskRegisterRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_AskRegisterResponse>): grpc.ClientUnaryCall;
  /**
   * Asks the register again, for the official who has claimed the application. PERMISSION_DENIED `officials-only`;
   * FAILED_PRECONDITION `not-claimed`, `already-claimed`, `not-your-turn`, `decision-proposed`, and `record-refused` when the register
   * refuses.
   */
  askRegister(argument: _darcha_intake_v1_AskRegisterRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AskRegisterResponse>): grpc.ClientUnaryCall;
  askRegister(argument: _darcha_intake_v1_AskRegisterRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_AskRegisterResponse>): grpc.ClientUnaryCall;
  askRegister(argument: _darcha_intake_v1_AskRegisterRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AskRegisterResponse>): grpc.ClientUnaryCall;
  askRegister(argument: _darcha_intake_v1_AskRegisterRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_AskRegisterResponse>): grpc.ClientUnaryCall;
  
  /**
   * What is open for every record that is awaited, with earlier records to be looked at.
   */
  ListFallbacks(argument: _darcha_intake_v1_ListFallbacksRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListFallbacksResponse>): grpc.ClientUnaryCall;
  ListFallbacks(argument: _darcha_intake_v1_ListFallbacksRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListFallbacksResponse>): grpc.ClientUnaryCall;
  ListFallbacks(argument: _darcha_intake_v1_ListFallbacksRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListFallbacksResponse>): grpc.ClientUnaryCall;
  ListFallbacks(argument: _darcha_intake_v1_ListFallbacksRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListFallbacksResponse>): grpc.ClientUnaryCall;
  /**
   * What is open for every record that is awaited, with earlier records to be looked at.
   */
  listFallbacks(argument: _darcha_intake_v1_ListFallbacksRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListFallbacksResponse>): grpc.ClientUnaryCall;
  listFallbacks(argument: _darcha_intake_v1_ListFallbacksRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListFallbacksResponse>): grpc.ClientUnaryCall;
  listFallbacks(argument: _darcha_intake_v1_ListFallbacksRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListFallbacksResponse>): grpc.ClientUnaryCall;
  listFallbacks(argument: _darcha_intake_v1_ListFallbacksRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListFallbacksResponse>): grpc.ClientUnaryCall;
  
  /**
   * Uses a record of an earlier application, which the applicant has looked at. NOT_FOUND `earlier-record-unknown` when that
   * application holds none that may be used, or no longer.
   */
  UseEarlierRecord(argument: _darcha_intake_v1_UseEarlierRecordRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UseEarlierRecordResponse>): grpc.ClientUnaryCall;
  UseEarlierRecord(argument: _darcha_intake_v1_UseEarlierRecordRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_UseEarlierRecordResponse>): grpc.ClientUnaryCall;
  UseEarlierRecord(argument: _darcha_intake_v1_UseEarlierRecordRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UseEarlierRecordResponse>): grpc.ClientUnaryCall;
  UseEarlierRecord(argument: _darcha_intake_v1_UseEarlierRecordRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_UseEarlierRecordResponse>): grpc.ClientUnaryCall;
  /**
   * Uses a record of an earlier application, which the applicant has looked at. NOT_FOUND `earlier-record-unknown` when that
   * application holds none that may be used, or no longer.
   */
  useEarlierRecord(argument: _darcha_intake_v1_UseEarlierRecordRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UseEarlierRecordResponse>): grpc.ClientUnaryCall;
  useEarlierRecord(argument: _darcha_intake_v1_UseEarlierRecordRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_UseEarlierRecordResponse>): grpc.ClientUnaryCall;
  useEarlierRecord(argument: _darcha_intake_v1_UseEarlierRecordRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UseEarlierRecordResponse>): grpc.ClientUnaryCall;
  useEarlierRecord(argument: _darcha_intake_v1_UseEarlierRecordRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_UseEarlierRecordResponse>): grpc.ClientUnaryCall;
  
  /**
   * Goes on with the applicant's own paper, which is attached already: FAILED_PRECONDITION `paper-missing` otherwise.
   * INVALID_ARGUMENT `form-invalid` for what is stated, every fault by its path below /stated.
   */
  UseOwnPaper(argument: _darcha_intake_v1_UseOwnPaperRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UseOwnPaperResponse>): grpc.ClientUnaryCall;
  UseOwnPaper(argument: _darcha_intake_v1_UseOwnPaperRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_UseOwnPaperResponse>): grpc.ClientUnaryCall;
  UseOwnPaper(argument: _darcha_intake_v1_UseOwnPaperRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UseOwnPaperResponse>): grpc.ClientUnaryCall;
  UseOwnPaper(argument: _darcha_intake_v1_UseOwnPaperRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_UseOwnPaperResponse>): grpc.ClientUnaryCall;
  /**
   * Goes on with the applicant's own paper, which is attached already: FAILED_PRECONDITION `paper-missing` otherwise.
   * INVALID_ARGUMENT `form-invalid` for what is stated, every fault by its path below /stated.
   */
  useOwnPaper(argument: _darcha_intake_v1_UseOwnPaperRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UseOwnPaperResponse>): grpc.ClientUnaryCall;
  useOwnPaper(argument: _darcha_intake_v1_UseOwnPaperRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_UseOwnPaperResponse>): grpc.ClientUnaryCall;
  useOwnPaper(argument: _darcha_intake_v1_UseOwnPaperRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_UseOwnPaperResponse>): grpc.ClientUnaryCall;
  useOwnPaper(argument: _darcha_intake_v1_UseOwnPaperRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_UseOwnPaperResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For the applicant of a draft, of a returned application, or of one that waits for a register; the last for officials. Nobody
 * signed in is UNAUTHENTICATED `sign-in-required`; an application of somebody else NOT_FOUND `application-unknown`; a state that does
 * not allow it FAILED_PRECONDITION `action-not-allowed`. A record whose passport has no such way, or that is not awaited, is
 * FAILED_PRECONDITION `fallback-not-open`. Before anything is used in its place the register is asked once more: if it answers, the
 * application comes back with the record and nothing else is used; if the exchange itself is away, or the limit of questions is
 * reached, UNAVAILABLE `register-unavailable`. A malformed field is INVALID_ARGUMENT `request-invalid`, a key used for another request
 * `key-reused`, an outdated version ABORTED `version-stale`.
 */
export interface FallbacksHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Asks the register again, for the official who has claimed the application. PERMISSION_DENIED `officials-only`;
   * FAILED_PRECONDITION `not-claimed`, `already-claimed`, `not-your-turn`, `decision-proposed`, and `record-refused` when the register
   * refuses.
   */
  AskRegister: grpc.handleUnaryCall<_darcha_intake_v1_AskRegisterRequest, _darcha_intake_v1_AskRegisterResponseInput>;
  
  /**
   * What is open for every record that is awaited, with earlier records to be looked at.
   */
  ListFallbacks: grpc.handleUnaryCall<_darcha_intake_v1_ListFallbacksRequest, _darcha_intake_v1_ListFallbacksResponseInput>;
  
  /**
   * Uses a record of an earlier application, which the applicant has looked at. NOT_FOUND `earlier-record-unknown` when that
   * application holds none that may be used, or no longer.
   */
  UseEarlierRecord: grpc.handleUnaryCall<_darcha_intake_v1_UseEarlierRecordRequest, _darcha_intake_v1_UseEarlierRecordResponseInput>;
  
  /**
   * Goes on with the applicant's own paper, which is attached already: FAILED_PRECONDITION `paper-missing` otherwise.
   * INVALID_ARGUMENT `form-invalid` for what is stated, every fault by its path below /stated.
   */
  UseOwnPaper: grpc.handleUnaryCall<_darcha_intake_v1_UseOwnPaperRequest, _darcha_intake_v1_UseOwnPaperResponseInput>;
  
}

export interface FallbacksDefinition extends grpc.ServiceDefinition {
  AskRegister: MethodDefinition<_darcha_intake_v1_AskRegisterRequestInput, _darcha_intake_v1_AskRegisterResponseInput, _darcha_intake_v1_AskRegisterRequest, _darcha_intake_v1_AskRegisterResponse>
  ListFallbacks: MethodDefinition<_darcha_intake_v1_ListFallbacksRequestInput, _darcha_intake_v1_ListFallbacksResponseInput, _darcha_intake_v1_ListFallbacksRequest, _darcha_intake_v1_ListFallbacksResponse>
  UseEarlierRecord: MethodDefinition<_darcha_intake_v1_UseEarlierRecordRequestInput, _darcha_intake_v1_UseEarlierRecordResponseInput, _darcha_intake_v1_UseEarlierRecordRequest, _darcha_intake_v1_UseEarlierRecordResponse>
  UseOwnPaper: MethodDefinition<_darcha_intake_v1_UseOwnPaperRequestInput, _darcha_intake_v1_UseOwnPaperResponseInput, _darcha_intake_v1_UseOwnPaperRequest, _darcha_intake_v1_UseOwnPaperResponse>
}
