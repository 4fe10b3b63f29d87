import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ExportPersonalDataRequestInput as _darcha_tracking_v1_ExportPersonalDataRequestInput, ExportPersonalDataRequest as _darcha_tracking_v1_ExportPersonalDataRequest } from '../../../darcha/tracking/v1/ExportPersonalDataRequest.ts';
import type { ExportPersonalDataResponseInput as _darcha_tracking_v1_ExportPersonalDataResponseInput, ExportPersonalDataResponse as _darcha_tracking_v1_ExportPersonalDataResponse } from '../../../darcha/tracking/v1/ExportPersonalDataResponse.ts';

/**
 * For persons, each for their own.
 */
export interface PersonalDataClient extends grpc.Client {
  /**
   * The timelines of all that is theirs, one member each. PERMISSION_DENIED `own-data-only`: the caller is not a
   * person who acts for themselves.
   */
  ExportPersonalData(argument: _darcha_tracking_v1_ExportPersonalDataRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_tracking_v1_ExportPersonalDataResponse>;
  ExportPersonalData(argument: _darcha_tracking_v1_ExportPersonalDataRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_tracking_v1_ExportPersonalDataResponse>;
  /**
   * The timelines of all that is theirs, one member each. PERMISSION_DENIED `own-data-only`: the caller is not a
   * person who acts for themselves.
   */
  exportPersonalData(argument: _darcha_tracking_v1_ExportPersonalDataRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_tracking_v1_ExportPersonalDataResponse>;
  exportPersonalData(argument: _darcha_tracking_v1_ExportPersonalDataRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_tracking_v1_ExportPersonalDataResponse>;
  
}

/**
 * For persons, each for their own.
 */
export interface PersonalDataHandlers extends grpc.UntypedServiceImplementation {
  /**
   * The timelines of all that is theirs, one member each. PERMISSION_DENIED `own-data-only`: the caller is not a
   * person who acts for themselves.
   */
  ExportPersonalData: grpc.handleServerStreamingCall<_darcha_tracking_v1_ExportPersonalDataRequest, _darcha_tracking_v1_ExportPersonalDataResponseInput>;
  
}

export interface PersonalDataDefinition extends grpc.ServiceDefinition {
  ExportPersonalData: MethodDefinition<_darcha_tracking_v1_ExportPersonalDataRequestInput, _darcha_tracking_v1_ExportPersonalDataResponseInput, _darcha_tracking_v1_ExportPersonalDataRequest, _darcha_tracking_v1_ExportPersonalDataResponse>
}
