import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetDurationsRequestInput as _darcha_tracking_v1_GetDurationsRequestInput, GetDurationsRequest as _darcha_tracking_v1_GetDurationsRequest } from '../../../darcha/tracking/v1/GetDurationsRequest.ts';
import type { GetDurationsResponseInput as _darcha_tracking_v1_GetDurationsResponseInput, GetDurationsResponse as _darcha_tracking_v1_GetDurationsResponse } from '../../../darcha/tracking/v1/GetDurationsResponse.ts';

/**
 * Counted from the events themselves; nothing of a person or of a single application is in it. Open to everybody.
 * A field that is malformed or out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface DurationsClient extends grpc.Client {
  /**
   * How long the applications for a service took. One nobody has applied for is told as too few.
   */
  GetDurations(argument: _darcha_tracking_v1_GetDurationsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_GetDurationsResponse>): grpc.ClientUnaryCall;
  GetDurations(argument: _darcha_tracking_v1_GetDurationsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_GetDurationsResponse>): grpc.ClientUnaryCall;
  GetDurations(argument: _darcha_tracking_v1_GetDurationsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_GetDurationsResponse>): grpc.ClientUnaryCall;
  GetDurations(argument: _darcha_tracking_v1_GetDurationsRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_GetDurationsResponse>): grpc.ClientUnaryCall;
  /**
   * How long the applications for a service took. One nobody has applied for is told as too few.
   */
  getDurations(argument: _darcha_tracking_v1_GetDurationsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_GetDurationsResponse>): grpc.ClientUnaryCall;
  getDurations(argument: _darcha_tracking_v1_GetDurationsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_GetDurationsResponse>): grpc.ClientUnaryCall;
  getDurations(argument: _darcha_tracking_v1_GetDurationsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_GetDurationsResponse>): grpc.ClientUnaryCall;
  getDurations(argument: _darcha_tracking_v1_GetDurationsRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_GetDurationsResponse>): grpc.ClientUnaryCall;
  
}

/**
 * Counted from the events themselves; nothing of a person or of a single application is in it. Open to everybody.
 * A field that is malformed or out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface DurationsHandlers extends grpc.UntypedServiceImplementation {
  /**
   * How long the applications for a service took. One nobody has applied for is told as too few.
   */
  GetDurations: grpc.handleUnaryCall<_darcha_tracking_v1_GetDurationsRequest, _darcha_tracking_v1_GetDurationsResponseInput>;
  
}

export interface DurationsDefinition extends grpc.ServiceDefinition {
  GetDurations: MethodDefinition<_darcha_tracking_v1_GetDurationsRequestInput, _darcha_tracking_v1_GetDurationsResponseInput, _darcha_tracking_v1_GetDurationsRequest, _darcha_tracking_v1_GetDurationsResponse>
}
