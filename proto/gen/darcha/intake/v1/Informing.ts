import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AllowInformingRequestInput as _darcha_intake_v1_AllowInformingRequestInput, AllowInformingRequest as _darcha_intake_v1_AllowInformingRequest } from '../../../darcha/intake/v1/AllowInformingRequest.ts';
import type { AllowInformingResponseInput as _darcha_intake_v1_AllowInformingResponseInput, AllowInformingResponse as _darcha_intake_v1_AllowInformingResponse } from '../../../darcha/intake/v1/AllowInformingResponse.ts';
import type { EndInformingRequestInput as _darcha_intake_v1_EndInformingRequestInput, EndInformingRequest as _darcha_intake_v1_EndInformingRequest } from '../../../darcha/intake/v1/EndInformingRequest.ts';
import type { EndInformingResponseInput as _darcha_intake_v1_EndInformingResponseInput, EndInformingResponse as _darcha_intake_v1_EndInformingResponse } from '../../../darcha/intake/v1/EndInformingResponse.ts';

/**
 * For the applicant alone. Errors that are not named here are those of `Intake`, and mean the same.
 */
export interface InformingClient extends grpc.Client {
  /**
   * Lets an integrator know of every change of state from now on, by its webhooks: number, service and state, nothing about the
   * person. One at a time: another takes the place of the one before. INVALID_ARGUMENT `request-invalid` where no client is named and
   * none prepared the draft; RESOURCE_EXHAUSTED `steps-too-many` when it was changed too often.
   */
  AllowInforming(argument: _darcha_intake_v1_AllowInformingRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AllowInformingResponse>): grpc.ClientUnaryCall;
  AllowInforming(argument: _darcha_intake_v1_AllowInformingRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_AllowInformingResponse>): grpc.ClientUnaryCall;
  AllowInforming(argument: _darcha_intake_v1_AllowInformingRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AllowInformingResponse>): grpc.ClientUnaryCall;
  AllowInforming(argument: _darcha_intake_v1_AllowInformingRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_AllowInformingResponse>): grpc.ClientUnaryCall;
  /**
   * Lets an integrator know of every change of state from now on, by its webhooks: number, service and state, nothing about the
   * person. One at a time: another takes the place of the one before. INVALID_ARGUMENT `request-invalid` where no client is named and
   * none prepared the draft; RESOURCE_EXHAUSTED `steps-too-many` when it was changed too often.
   */
  allowInforming(argument: _darcha_intake_v1_AllowInformingRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AllowInformingResponse>): grpc.ClientUnaryCall;
  allowInforming(argument: _darcha_intake_v1_AllowInformingRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_AllowInformingResponse>): grpc.ClientUnaryCall;
  allowInforming(argument: _darcha_intake_v1_AllowInformingRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AllowInformingResponse>): grpc.ClientUnaryCall;
  allowInforming(argument: _darcha_intake_v1_AllowInformingRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_AllowInformingResponse>): grpc.ClientUnaryCall;
  
  /**
   * Ends it: nothing more is told. That nobody is told already is no error.
   */
  EndInforming(argument: _darcha_intake_v1_EndInformingRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_EndInformingResponse>): grpc.ClientUnaryCall;
  EndInforming(argument: _darcha_intake_v1_EndInformingRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_EndInformingResponse>): grpc.ClientUnaryCall;
  EndInforming(argument: _darcha_intake_v1_EndInformingRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_EndInformingResponse>): grpc.ClientUnaryCall;
  EndInforming(argument: _darcha_intake_v1_EndInformingRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_EndInformingResponse>): grpc.ClientUnaryCall;
  /**
   * Ends it: nothing more is told. That nobody is told already is no error.
   */
  endInforming(argument: _darcha_intake_v1_EndInformingRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_EndInformingResponse>): grpc.ClientUnaryCall;
  endInforming(argument: _darcha_intake_v1_EndInformingRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_EndInformingResponse>): grpc.ClientUnaryCall;
  endInforming(argument: _darcha_intake_v1_EndInformingRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_EndInformingResponse>): grpc.ClientUnaryCall;
  endInforming(argument: _darcha_intake_v1_EndInformingRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_EndInformingResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For the applicant alone. Errors that are not named here are those of `Intake`, and mean the same.
 */
export interface InformingHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Lets an integrator know of every change of state from now on, by its webhooks: number, service and state, nothing about the
   * person. One at a time: another takes the place of the one before. INVALID_ARGUMENT `request-invalid` where no client is named and
   * none prepared the draft; RESOURCE_EXHAUSTED `steps-too-many` when it was changed too often.
   */
  AllowInforming: grpc.handleUnaryCall<_darcha_intake_v1_AllowInformingRequest, _darcha_intake_v1_AllowInformingResponseInput>;
  
  /**
   * Ends it: nothing more is told. That nobody is told already is no error.
   */
  EndInforming: grpc.handleUnaryCall<_darcha_intake_v1_EndInformingRequest, _darcha_intake_v1_EndInformingResponseInput>;
  
}

export interface InformingDefinition extends grpc.ServiceDefinition {
  AllowInforming: MethodDefinition<_darcha_intake_v1_AllowInformingRequestInput, _darcha_intake_v1_AllowInformingResponseInput, _darcha_intake_v1_AllowInformingRequest, _darcha_intake_v1_AllowInformingResponse>
  EndInforming: MethodDefinition<_darcha_intake_v1_EndInformingRequestInput, _darcha_intake_v1_EndInformingResponseInput, _darcha_intake_v1_EndInformingRequest, _darcha_intake_v1_EndInformingResponse>
}
