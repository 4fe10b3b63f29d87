import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ExportPersonalDataRequestInput as _darcha_intake_v1_ExportPersonalDataRequestInput, ExportPersonalDataRequest as _darcha_intake_v1_ExportPersonalDataRequest } from '../../../darcha/intake/v1/ExportPersonalDataRequest.ts';
import type { ExportPersonalDataResponseInput as _darcha_intake_v1_ExportPersonalDataResponseInput, ExportPersonalDataResponse as _darcha_intake_v1_ExportPersonalDataResponse } from '../../../darcha/intake/v1/ExportPersonalDataResponse.ts';
import type { ListExportsRequestInput as _darcha_intake_v1_ListExportsRequestInput, ListExportsRequest as _darcha_intake_v1_ListExportsRequest } from '../../../darcha/intake/v1/ListExportsRequest.ts';
import type { ListExportsResponseInput as _darcha_intake_v1_ListExportsResponseInput, ListExportsResponse as _darcha_intake_v1_ListExportsResponse } from '../../../darcha/intake/v1/ListExportsResponse.ts';

/**
 * For persons, each for their own. Errors of all RPCs: UNAUTHENTICATED `sign-in-required`; PERMISSION_DENIED `persons-only`,
 * `own-data-only` (whoever acts for somebody else has no claim to everything that is held about them).
 */
export interface PersonalDataClient extends grpc.Client {
  /**
   * Applications with answers, records, letters, results and their signed records, files, uploads under way, bundles, and who
   * has asked for exports before. That it was asked for is written before anything is handed over. RESOURCE_EXHAUSTED
   * `exports-too-many`: as many were asked for within a day as may be; detail `retryAfterSeconds`. INVALID_ARGUMENT `request-invalid`.
   * A reader who takes nothing for ten minutes is cut off.
   */
  ExportPersonalData(argument: _darcha_intake_v1_ExportPersonalDataRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_intake_v1_ExportPersonalDataResponse>;
  ExportPersonalData(argument: _darcha_intake_v1_ExportPersonalDataRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_intake_v1_ExportPersonalDataResponse>;
  /**
   * Applications with answers, records, letters, results and their signed records, files, uploads under way, bundles, and who
   * has asked for exports before. That it was asked for is written before anything is handed over. RESOURCE_EXHAUSTED
   * `exports-too-many`: as many were asked for within a day as may be; detail `retryAfterSeconds`. INVALID_ARGUMENT `request-invalid`.
   * A reader who takes nothing for ten minutes is cut off.
   */
  exportPersonalData(argument: _darcha_intake_v1_ExportPersonalDataRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_intake_v1_ExportPersonalDataResponse>;
  exportPersonalData(argument: _darcha_intake_v1_ExportPersonalDataRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_intake_v1_ExportPersonalDataResponse>;
  
  /**
   * Who asked for exports of what is held about the caller, newest first, the last hundred.
   */
  ListExports(argument: _darcha_intake_v1_ListExportsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListExportsResponse>): grpc.ClientUnaryCall;
  ListExports(argument: _darcha_intake_v1_ListExportsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListExportsResponse>): grpc.ClientUnaryCall;
  ListExports(argument: _darcha_intake_v1_ListExportsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListExportsResponse>): grpc.ClientUnaryCall;
  ListExports(argument: _darcha_intake_v1_ListExportsRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListExportsResponse>): grpc.ClientUnaryCall;
  /**
   * Who asked for exports of what is held about the caller, newest first, the last hundred.
   */
  listExports(argument: _darcha_intake_v1_ListExportsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListExportsResponse>): grpc.ClientUnaryCall;
  listExports(argument: _darcha_intake_v1_ListExportsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListExportsResponse>): grpc.ClientUnaryCall;
  listExports(argument: _darcha_intake_v1_ListExportsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListExportsResponse>): grpc.ClientUnaryCall;
  listExports(argument: _darcha_intake_v1_ListExportsRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListExportsResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For persons, each for their own. Errors of all RPCs: UNAUTHENTICATED `sign-in-required`; PERMISSION_DENIED `persons-only`,
 * `own-data-only` (whoever acts for somebody else has no claim to everything that is held about them).
 */
export interface PersonalDataHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Applications with answers, records, letters, results and their signed records, files, uploads under way, bundles, and who
   * has asked for exports before. That it was asked for is written before anything is handed over. RESOURCE_EXHAUSTED
   * `exports-too-many`: as many were asked for within a day as may be; detail `retryAfterSeconds`. INVALID_ARGUMENT `request-invalid`.
   * A reader who takes nothing for ten minutes is cut off.
   */
  ExportPersonalData: grpc.handleServerStreamingCall<_darcha_intake_v1_ExportPersonalDataRequest, _darcha_intake_v1_ExportPersonalDataResponseInput>;
  
  /**
   * Who asked for exports of what is held about the caller, newest first, the last hundred.
   */
  ListExports: grpc.handleUnaryCall<_darcha_intake_v1_ListExportsRequest, _darcha_intake_v1_ListExportsResponseInput>;
  
}

export interface PersonalDataDefinition extends grpc.ServiceDefinition {
  ExportPersonalData: MethodDefinition<_darcha_intake_v1_ExportPersonalDataRequestInput, _darcha_intake_v1_ExportPersonalDataResponseInput, _darcha_intake_v1_ExportPersonalDataRequest, _darcha_intake_v1_ExportPersonalDataResponse>
  ListExports: MethodDefinition<_darcha_intake_v1_ListExportsRequestInput, _darcha_intake_v1_ListExportsResponseInput, _darcha_intake_v1_ListExportsRequest, _darcha_intake_v1_ListExportsResponse>
}
