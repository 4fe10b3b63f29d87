import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetQuotaRequestInput as _darcha_catalogue_v1_GetQuotaRequestInput, GetQuotaRequest as _darcha_catalogue_v1_GetQuotaRequest } from '../../../darcha/catalogue/v1/GetQuotaRequest.ts';
import type { GetQuotaResponseInput as _darcha_catalogue_v1_GetQuotaResponseInput, GetQuotaResponse as _darcha_catalogue_v1_GetQuotaResponse } from '../../../darcha/catalogue/v1/GetQuotaResponse.ts';
import type { ListQuotasRequestInput as _darcha_catalogue_v1_ListQuotasRequestInput, ListQuotasRequest as _darcha_catalogue_v1_ListQuotasRequest } from '../../../darcha/catalogue/v1/ListQuotasRequest.ts';
import type { ListQuotasResponseInput as _darcha_catalogue_v1_ListQuotasResponseInput, ListQuotasResponse as _darcha_catalogue_v1_ListQuotasResponse } from '../../../darcha/catalogue/v1/ListQuotasResponse.ts';
import type { SpendRequestInput as _darcha_catalogue_v1_SpendRequestInput, SpendRequest as _darcha_catalogue_v1_SpendRequest } from '../../../darcha/catalogue/v1/SpendRequest.ts';
import type { SpendResponseInput as _darcha_catalogue_v1_SpendResponseInput, SpendResponse as _darcha_catalogue_v1_SpendResponse } from '../../../darcha/catalogue/v1/SpendResponse.ts';

/**
 * A client is a program that signs in as itself. Its requests are counted by the gateways over the legal day, and told
 * here together, so that every gateway knows them. A field that is out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface QuotasClient extends grpc.Client {
  /**
   * The quota of the integrator who calls; anybody else gets PERMISSION_DENIED `integrator-required`.
   */
  GetQuota(argument: _darcha_catalogue_v1_GetQuotaRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetQuotaResponse>): grpc.ClientUnaryCall;
  GetQuota(argument: _darcha_catalogue_v1_GetQuotaRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_GetQuotaResponse>): grpc.ClientUnaryCall;
  GetQuota(argument: _darcha_catalogue_v1_GetQuotaRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetQuotaResponse>): grpc.ClientUnaryCall;
  GetQuota(argument: _darcha_catalogue_v1_GetQuotaRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_GetQuotaResponse>): grpc.ClientUnaryCall;
  /**
   * The quota of the integrator who calls; anybody else gets PERMISSION_DENIED `integrator-required`.
   */
  getQuota(argument: _darcha_catalogue_v1_GetQuotaRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetQuotaResponse>): grpc.ClientUnaryCall;
  getQuota(argument: _darcha_catalogue_v1_GetQuotaRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_GetQuotaResponse>): grpc.ClientUnaryCall;
  getQuota(argument: _darcha_catalogue_v1_GetQuotaRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetQuotaResponse>): grpc.ClientUnaryCall;
  getQuota(argument: _darcha_catalogue_v1_GetQuotaRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_GetQuotaResponse>): grpc.ClientUnaryCall;
  
  /**
   * The quotas of all clients that are registered or have sent something of late, by identifier. Only for officials of
   * the portal itself with the role "operator"; anybody else gets PERMISSION_DENIED `operator-required`.
   */
  ListQuotas(argument: _darcha_catalogue_v1_ListQuotasRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListQuotasResponse>): grpc.ClientUnaryCall;
  ListQuotas(argument: _darcha_catalogue_v1_ListQuotasRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListQuotasResponse>): grpc.ClientUnaryCall;
  ListQuotas(argument: _darcha_catalogue_v1_ListQuotasRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListQuotasResponse>): grpc.ClientUnaryCall;
  ListQuotas(argument: _darcha_catalogue_v1_ListQuotasRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListQuotasResponse>): grpc.ClientUnaryCall;
  /**
   * The quotas of all clients that are registered or have sent something of late, by identifier. Only for officials of
   * the portal itself with the role "operator"; anybody else gets PERMISSION_DENIED `operator-required`.
   */
  listQuotas(argument: _darcha_catalogue_v1_ListQuotasRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListQuotasResponse>): grpc.ClientUnaryCall;
  listQuotas(argument: _darcha_catalogue_v1_ListQuotasRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListQuotasResponse>): grpc.ClientUnaryCall;
  listQuotas(argument: _darcha_catalogue_v1_ListQuotasRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListQuotasResponse>): grpc.ClientUnaryCall;
  listQuotas(argument: _darcha_catalogue_v1_ListQuotasRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListQuotasResponse>): grpc.ClientUnaryCall;
  
  /**
   * Takes what one gateway has counted so far, and tells what all of them have. A repetition, or a lower number, changes
   * nothing. For gateways acting as themselves; anybody else gets PERMISSION_DENIED `caller-not-allowed`.
   */
  Spend(argument: _darcha_catalogue_v1_SpendRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SpendResponse>): grpc.ClientUnaryCall;
  Spend(argument: _darcha_catalogue_v1_SpendRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_SpendResponse>): grpc.ClientUnaryCall;
  Spend(argument: _darcha_catalogue_v1_SpendRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SpendResponse>): grpc.ClientUnaryCall;
  Spend(argument: _darcha_catalogue_v1_SpendRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_SpendResponse>): grpc.ClientUnaryCall;
  /**
   * Takes what one gateway has counted so far, and tells what all of them have. A repetition, or a lower number, changes
   * nothing. For gateways acting as themselves; anybody else gets PERMISSION_DENIED `caller-not-allowed`.
   */
  spend(argument: _darcha_catalogue_v1_SpendRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SpendResponse>): grpc.ClientUnaryCall;
  spend(argument: _darcha_catalogue_v1_SpendRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_SpendResponse>): grpc.ClientUnaryCall;
  spend(argument: _darcha_catalogue_v1_SpendRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SpendResponse>): grpc.ClientUnaryCall;
  spend(argument: _darcha_catalogue_v1_SpendRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_SpendResponse>): grpc.ClientUnaryCall;
  
}

/**
 * A client is a program that signs in as itself. Its requests are counted by the gateways over the legal day, and told
 * here together, so that every gateway knows them. A field that is out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface QuotasHandlers extends grpc.UntypedServiceImplementation {
  /**
   * The quota of the integrator who calls; anybody else gets PERMISSION_DENIED `integrator-required`.
   */
  GetQuota: grpc.handleUnaryCall<_darcha_catalogue_v1_GetQuotaRequest, _darcha_catalogue_v1_GetQuotaResponseInput>;
  
  /**
   * The quotas of all clients that are registered or have sent something of late, by identifier. Only for officials of
   * the portal itself with the role "operator"; anybody else gets PERMISSION_DENIED `operator-required`.
   */
  ListQuotas: grpc.handleUnaryCall<_darcha_catalogue_v1_ListQuotasRequest, _darcha_catalogue_v1_ListQuotasResponseInput>;
  
  /**
   * Takes what one gateway has counted so far, and tells what all of them have. A repetition, or a lower number, changes
   * nothing. For gateways acting as themselves; anybody else gets PERMISSION_DENIED `caller-not-allowed`.
   */
  Spend: grpc.handleUnaryCall<_darcha_catalogue_v1_SpendRequest, _darcha_catalogue_v1_SpendResponseInput>;
  
}

export interface QuotasDefinition extends grpc.ServiceDefinition {
  GetQuota: MethodDefinition<_darcha_catalogue_v1_GetQuotaRequestInput, _darcha_catalogue_v1_GetQuotaResponseInput, _darcha_catalogue_v1_GetQuotaRequest, _darcha_catalogue_v1_GetQuotaResponse>
  ListQuotas: MethodDefinition<_darcha_catalogue_v1_ListQuotasRequestInput, _darcha_catalogue_v1_ListQuotasResponseInput, _darcha_catalogue_v1_ListQuotasRequest, _darcha_catalogue_v1_ListQuotasResponse>
  Spend: MethodDefinition<_darcha_catalogue_v1_SpendRequestInput, _darcha_catalogue_v1_SpendResponseInput, _darcha_catalogue_v1_SpendRequest, _darcha_catalogue_v1_SpendResponse>
}
