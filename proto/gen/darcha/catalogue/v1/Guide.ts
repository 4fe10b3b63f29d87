import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AskGuideRequestInput as _darcha_catalogue_v1_AskGuideRequestInput, AskGuideRequest as _darcha_catalogue_v1_AskGuideRequest } from '../../../darcha/catalogue/v1/AskGuideRequest.ts';
import type { AskGuideResponseInput as _darcha_catalogue_v1_AskGuideResponseInput, AskGuideResponse as _darcha_catalogue_v1_AskGuideResponse } from '../../../darcha/catalogue/v1/AskGuideResponse.ts';

/**
 * Open to every caller. Answers are neither stored nor logged: each call brings all of them along.
 */
export interface GuideClient extends grpc.Client {
  /**
   * What can be said by these answers, and which questions would say more. INVALID_ARGUMENT `request-invalid` names the
   * field or the answer; NOT_FOUND `service-unknown` for a service that is not in force.
   */
  AskGuide(argument: _darcha_catalogue_v1_AskGuideRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_AskGuideResponse>): grpc.ClientUnaryCall;
  AskGuide(argument: _darcha_catalogue_v1_AskGuideRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_AskGuideResponse>): grpc.ClientUnaryCall;
  AskGuide(argument: _darcha_catalogue_v1_AskGuideRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_AskGuideResponse>): grpc.ClientUnaryCall;
  AskGuide(argument: _darcha_catalogue_v1_AskGuideRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_AskGuideResponse>): grpc.ClientUnaryCall;
  /**
   * What can be said by these answers, and which questions would say more. INVALID_ARGUMENT `request-invalid` names the
   * field or the answer; NOT_FOUND `service-unknown` for a service that is not in force.
   */
  askGuide(argument: _darcha_catalogue_v1_AskGuideRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_AskGuideResponse>): grpc.ClientUnaryCall;
  askGuide(argument: _darcha_catalogue_v1_AskGuideRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_AskGuideResponse>): grpc.ClientUnaryCall;
  askGuide(argument: _darcha_catalogue_v1_AskGuideRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_AskGuideResponse>): grpc.ClientUnaryCall;
  askGuide(argument: _darcha_catalogue_v1_AskGuideRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_AskGuideResponse>): grpc.ClientUnaryCall;
  
}

/**
 * Open to every caller. Answers are neither stored nor logged: each call brings all of them along.
 */
export interface GuideHandlers extends grpc.UntypedServiceImplementation {
  /**
   * What can be said by these answers, and which questions would say more. INVALID_ARGUMENT `request-invalid` names the
   * field or the answer; NOT_FOUND `service-unknown` for a service that is not in force.
   */
  AskGuide: grpc.handleUnaryCall<_darcha_catalogue_v1_AskGuideRequest, _darcha_catalogue_v1_AskGuideResponseInput>;
  
}

export interface GuideDefinition extends grpc.ServiceDefinition {
  AskGuide: MethodDefinition<_darcha_catalogue_v1_AskGuideRequestInput, _darcha_catalogue_v1_AskGuideResponseInput, _darcha_catalogue_v1_AskGuideRequest, _darcha_catalogue_v1_AskGuideResponse>
}
