import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ViewAgreementRequestInput as _darcha_exchange_v1_ViewAgreementRequestInput, ViewAgreementRequest as _darcha_exchange_v1_ViewAgreementRequest } from '../../../darcha/exchange/v1/ViewAgreementRequest.ts';
import type { ViewAgreementResponseInput as _darcha_exchange_v1_ViewAgreementResponseInput, ViewAgreementResponse as _darcha_exchange_v1_ViewAgreementResponse } from '../../../darcha/exchange/v1/ViewAgreementResponse.ts';
import type { ViewAgreementsRequestInput as _darcha_exchange_v1_ViewAgreementsRequestInput, ViewAgreementsRequest as _darcha_exchange_v1_ViewAgreementsRequest } from '../../../darcha/exchange/v1/ViewAgreementsRequest.ts';
import type { ViewAgreementsResponseInput as _darcha_exchange_v1_ViewAgreementsResponseInput, ViewAgreementsResponse as _darcha_exchange_v1_ViewAgreementsResponse } from '../../../darcha/exchange/v1/ViewAgreementsResponse.ts';

/**
 * For the portal's own services.
 */
export interface AgreementsOverviewClient extends grpc.Client {
  /**
   * One agreement with what was done about it, for the same callers. NOT_FOUND `agreement-unknown`, also for one of others.
   */
  ViewAgreement(argument: _darcha_exchange_v1_ViewAgreementRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementResponse>): grpc.ClientUnaryCall;
  ViewAgreement(argument: _darcha_exchange_v1_ViewAgreementRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementResponse>): grpc.ClientUnaryCall;
  ViewAgreement(argument: _darcha_exchange_v1_ViewAgreementRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementResponse>): grpc.ClientUnaryCall;
  ViewAgreement(argument: _darcha_exchange_v1_ViewAgreementRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementResponse>): grpc.ClientUnaryCall;
  /**
   * One agreement with what was done about it, for the same callers. NOT_FOUND `agreement-unknown`, also for one of others.
   */
  viewAgreement(argument: _darcha_exchange_v1_ViewAgreementRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementResponse>): grpc.ClientUnaryCall;
  viewAgreement(argument: _darcha_exchange_v1_ViewAgreementRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementResponse>): grpc.ClientUnaryCall;
  viewAgreement(argument: _darcha_exchange_v1_ViewAgreementRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementResponse>): grpc.ClientUnaryCall;
  viewAgreement(argument: _darcha_exchange_v1_ViewAgreementRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ViewAgreementResponse>): grpc.ClientUnaryCall;
  
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
   * One agreement with what was done about it, for the same callers. NOT_FOUND `agreement-unknown`, also for one of others.
   */
  ViewAgreement: grpc.handleUnaryCall<_darcha_exchange_v1_ViewAgreementRequest, _darcha_exchange_v1_ViewAgreementResponseInput>;
  
  /**
   * Agreements by identifier: for an official those of the official's agency, for the portal's operators all. Anybody else gets
   * PERMISSION_DENIED, or UNAUTHENTICATED when nobody is signed in, `official-required`. INVALID_ARGUMENT `request-invalid`.
   */
  ViewAgreements: grpc.handleUnaryCall<_darcha_exchange_v1_ViewAgreementsRequest, _darcha_exchange_v1_ViewAgreementsResponseInput>;
  
}

export interface AgreementsOverviewDefinition extends grpc.ServiceDefinition {
  ViewAgreement: MethodDefinition<_darcha_exchange_v1_ViewAgreementRequestInput, _darcha_exchange_v1_ViewAgreementResponseInput, _darcha_exchange_v1_ViewAgreementRequest, _darcha_exchange_v1_ViewAgreementResponse>
  ViewAgreements: MethodDefinition<_darcha_exchange_v1_ViewAgreementsRequestInput, _darcha_exchange_v1_ViewAgreementsResponseInput, _darcha_exchange_v1_ViewAgreementsRequest, _darcha_exchange_v1_ViewAgreementsResponse>
}
