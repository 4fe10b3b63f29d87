import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ViewAgreementsRequestInput as _darcha_exchange_v1_ViewAgreementsRequestInput, ViewAgreementsRequest as _darcha_exchange_v1_ViewAgreementsRequest } from '../../../darcha/exchange/v1/ViewAgreementsRequest.ts';
import type { ViewAgreementsResponseInput as _darcha_exchange_v1_ViewAgreementsResponseInput, ViewAgreementsResponse as _darcha_exchange_v1_ViewAgreementsResponse } from '../../../darcha/exchange/v1/ViewAgreementsResponse.ts';

/**
 * For the portal's own services.
 */
export interface AgreementsOverviewClient extends grpc.Client {
  /**
   * Agreements by identifier: for an official those of the official's agency, for the portal's operators all. Anybody else gets
   * PERMISSION_DENIED, or UNAUTHENTICATED when nobody is signed in, `official-required`. INVALID_ARGUMENT `request-invalid`.
   */
  ViewAgreements(argument: _darcha_exchange_v1_ViewAgreementsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementsResponse>): grpc.ClientUnaryCall;
  ViewAgreements(argument: _darcha_exchange_v1_ViewAgreementsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementsResponse>): grpc.ClientUnaryCall;
  ViewAgreements(argument: _darcha_exchange_v1_ViewAgreementsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementsResponse>): grpc.ClientUnaryCall;
  ViewAgreements(argument: _darcha_exchange_v1_ViewAgreementsRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementsResponse>): grpc.ClientUnaryCall;
  /**
   * Agreements by identifier: for an official those of the official's agency, for the portal's operators all. Anybody else gets
   * PERMISSION_DENIED, or UNAUTHENTICATED when nobody is signed in, `official-required`. INVALID_ARGUMENT `request-invalid`.
   */
  viewAgreements(argument: _darcha_exchange_v1_ViewAgreementsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementsResponse>): grpc.ClientUnaryCall;
  viewAgreements(argument: _darcha_exchange_v1_ViewAgreementsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementsResponse>): grpc.ClientUnaryCall;
  viewAgreements(argument: _darcha_exchange_v1_ViewAgreementsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementsResponse>): grpc.ClientUnaryCall;
  viewAgreements(argument: _darcha_exchange_v1_ViewAgreementsRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementsResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For the portal's own services.
 */
export interface AgreementsOverviewHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Agreements by identifier: for an official those of the official's agency, for the portal's operators all. Anybody else gets
   * PERMISSION_DENIED, or UNAUTHENTICATED when nobody is signed in, `official-required`. INVALID_ARGUMENT `request-invalid`.
   */
  ViewAgreements: grpc.handleUnaryCall<_darcha_exchange_v1_ViewAgreementsRequest, _darcha_exchange_v1_ViewAgreementsResponseInput>;
  
}

export interface AgreementsOverviewDefinition extends grpc.ServiceDefinition {
  ViewAgreements: MethodDefinition<_darcha_exchange_v1_ViewAgreementsRequestInput, _darcha_exchange_v1_ViewAgreementsResponseInput, _darcha_exchange_v1_ViewAgreementsRequest, _darcha_exchange_v1_ViewAgreementsResponse>
}
