import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CheckPassportRequestInput as _darcha_catalogue_v1_CheckPassportRequestInput, CheckPassportRequest as _darcha_catalogue_v1_CheckPassportRequest } from '../../../darcha/catalogue/v1/CheckPassportRequest.ts';
import type { CheckPassportResponseInput as _darcha_catalogue_v1_CheckPassportResponseInput, CheckPassportResponse as _darcha_catalogue_v1_CheckPassportResponse } from '../../../darcha/catalogue/v1/CheckPassportResponse.ts';

/**
 * Holds a written passport against everything that can be known before it is published. Nothing is stored. Open to
 * officials and integrators: anybody else is UNAUTHENTICATED `sign-in-required` or PERMISSION_DENIED `caller-not-allowed`.
 */
export interface PassportCheckingClient extends grpc.Client {
  /**
   * Every fault of one document, taken as a draft: the portal gives it its version and its day, so either may be missing. A
   * document that is no passport at all is an answer too: its faults say why.
   * INVALID_ARGUMENT `request-invalid` when the name is out of bounds.
   */
  CheckPassport(argument: _darcha_catalogue_v1_CheckPassportRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_CheckPassportResponse>): grpc.ClientUnaryCall;
  CheckPassport(argument: _darcha_catalogue_v1_CheckPassportRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_CheckPassportResponse>): grpc.ClientUnaryCall;
  CheckPassport(argument: _darcha_catalogue_v1_CheckPassportRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_CheckPassportResponse>): grpc.ClientUnaryCall;
  CheckPassport(argument: _darcha_catalogue_v1_CheckPassportRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_CheckPassportResponse>): grpc.ClientUnaryCall;
  /**
   * Every fault of one document, taken as a draft: the portal gives it its version and its day, so either may be missing. A
   * document that is no passport at all is an answer too: its faults say why.
   * INVALID_ARGUMENT `request-invalid` when the name is out of bounds.
   */
  checkPassport(argument: _darcha_catalogue_v1_CheckPassportRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_CheckPassportResponse>): grpc.ClientUnaryCall;
  checkPassport(argument: _darcha_catalogue_v1_CheckPassportRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_CheckPassportResponse>): grpc.ClientUnaryCall;
  checkPassport(argument: _darcha_catalogue_v1_CheckPassportRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_CheckPassportResponse>): grpc.ClientUnaryCall;
  checkPassport(argument: _darcha_catalogue_v1_CheckPassportRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_CheckPassportResponse>): grpc.ClientUnaryCall;
  
}

/**
 * Holds a written passport against everything that can be known before it is published. Nothing is stored. Open to
 * officials and integrators: anybody else is UNAUTHENTICATED `sign-in-required` or PERMISSION_DENIED `caller-not-allowed`.
 */
export interface PassportCheckingHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Every fault of one document, taken as a draft: the portal gives it its version and its day, so either may be missing. A
   * document that is no passport at all is an answer too: its faults say why.
   * INVALID_ARGUMENT `request-invalid` when the name is out of bounds.
   */
  CheckPassport: grpc.handleUnaryCall<_darcha_catalogue_v1_CheckPassportRequest, _darcha_catalogue_v1_CheckPassportResponseInput>;
  
}

export interface PassportCheckingDefinition extends grpc.ServiceDefinition {
  CheckPassport: MethodDefinition<_darcha_catalogue_v1_CheckPassportRequestInput, _darcha_catalogue_v1_CheckPassportResponseInput, _darcha_catalogue_v1_CheckPassportRequest, _darcha_catalogue_v1_CheckPassportResponse>
}
