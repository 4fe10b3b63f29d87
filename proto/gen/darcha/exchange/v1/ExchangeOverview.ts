import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetAccessRequestInput as _darcha_exchange_v1_GetAccessRequestInput, GetAccessRequest as _darcha_exchange_v1_GetAccessRequest } from '../../../darcha/exchange/v1/GetAccessRequest.ts';
import type { GetAccessResponseInput as _darcha_exchange_v1_GetAccessResponseInput, GetAccessResponse as _darcha_exchange_v1_GetAccessResponse } from '../../../darcha/exchange/v1/GetAccessResponse.ts';
import type { ListAccessesRequestInput as _darcha_exchange_v1_ListAccessesRequestInput, ListAccessesRequest as _darcha_exchange_v1_ListAccessesRequest } from '../../../darcha/exchange/v1/ListAccessesRequest.ts';
import type { ListAccessesResponseInput as _darcha_exchange_v1_ListAccessesResponseInput, ListAccessesResponse as _darcha_exchange_v1_ListAccessesResponse } from '../../../darcha/exchange/v1/ListAccessesResponse.ts';
import type { ListProvidersRequestInput as _darcha_exchange_v1_ListProvidersRequestInput, ListProvidersRequest as _darcha_exchange_v1_ListProvidersRequest } from '../../../darcha/exchange/v1/ListProvidersRequest.ts';
import type { ListProvidersResponseInput as _darcha_exchange_v1_ListProvidersResponseInput, ListProvidersResponse as _darcha_exchange_v1_ListProvidersResponse } from '../../../darcha/exchange/v1/ListProvidersResponse.ts';
import type { ListRecordTypesRequestInput as _darcha_exchange_v1_ListRecordTypesRequestInput, ListRecordTypesRequest as _darcha_exchange_v1_ListRecordTypesRequest } from '../../../darcha/exchange/v1/ListRecordTypesRequest.ts';
import type { ListRecordTypesResponseInput as _darcha_exchange_v1_ListRecordTypesResponseInput, ListRecordTypesResponse as _darcha_exchange_v1_ListRecordTypesResponse } from '../../../darcha/exchange/v1/ListRecordTypesResponse.ts';

/**
 * For the portal's own services.
 */
export interface ExchangeOverviewClient extends grpc.Client {
  /**
   * One of them, with what proves it. NOT_FOUND `access-unknown` when it is not about the calling person, and when there is no
   * such entry; PERMISSION_DENIED or UNAUTHENTICATED `person-required`; INVALID_ARGUMENT `request-invalid`.
   */
  GetAccess(argument: _darcha_exchange_v1_GetAccessRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetAccessResponse>): grpc.ClientUnaryCall;
  GetAccess(argument: _darcha_exchange_v1_GetAccessRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetAccessResponse>): grpc.ClientUnaryCall;
  GetAccess(argument: _darcha_exchange_v1_GetAccessRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetAccessResponse>): grpc.ClientUnaryCall;
  GetAccess(argument: _darcha_exchange_v1_GetAccessRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetAccessResponse>): grpc.ClientUnaryCall;
  /**
   * One of them, with what proves it. NOT_FOUND `access-unknown` when it is not about the calling person, and when there is no
   * such entry; PERMISSION_DENIED or UNAUTHENTICATED `person-required`; INVALID_ARGUMENT `request-invalid`.
   */
  getAccess(argument: _darcha_exchange_v1_GetAccessRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetAccessResponse>): grpc.ClientUnaryCall;
  getAccess(argument: _darcha_exchange_v1_GetAccessRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetAccessResponse>): grpc.ClientUnaryCall;
  getAccess(argument: _darcha_exchange_v1_GetAccessRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetAccessResponse>): grpc.ClientUnaryCall;
  getAccess(argument: _darcha_exchange_v1_GetAccessRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetAccessResponse>): grpc.ClientUnaryCall;
  
  /**
   * Every question about the records of the calling person, newest first: granted, denied and failed.
   * PERMISSION_DENIED `person-required` for others, UNAUTHENTICATED `person-required` when nobody is signed in;
   * INVALID_ARGUMENT `request-invalid`.
   */
  ListAccesses(argument: _darcha_exchange_v1_ListAccessesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListAccessesResponse>): grpc.ClientUnaryCall;
  ListAccesses(argument: _darcha_exchange_v1_ListAccessesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListAccessesResponse>): grpc.ClientUnaryCall;
  ListAccesses(argument: _darcha_exchange_v1_ListAccessesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListAccessesResponse>): grpc.ClientUnaryCall;
  ListAccesses(argument: _darcha_exchange_v1_ListAccessesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListAccessesResponse>): grpc.ClientUnaryCall;
  /**
   * Every question about the records of the calling person, newest first: granted, denied and failed.
   * PERMISSION_DENIED `person-required` for others, UNAUTHENTICATED `person-required` when nobody is signed in;
   * INVALID_ARGUMENT `request-invalid`.
   */
  listAccesses(argument: _darcha_exchange_v1_ListAccessesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListAccessesResponse>): grpc.ClientUnaryCall;
  listAccesses(argument: _darcha_exchange_v1_ListAccessesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListAccessesResponse>): grpc.ClientUnaryCall;
  listAccesses(argument: _darcha_exchange_v1_ListAccessesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListAccessesResponse>): grpc.ClientUnaryCall;
  listAccesses(argument: _darcha_exchange_v1_ListAccessesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListAccessesResponse>): grpc.ClientUnaryCall;
  
  /**
   * Whether each provider is connected, to whichever instance, and the state of the breaker before it.
   */
  ListProviders(argument: _darcha_exchange_v1_ListProvidersRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListProvidersResponse>): grpc.ClientUnaryCall;
  ListProviders(argument: _darcha_exchange_v1_ListProvidersRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListProvidersResponse>): grpc.ClientUnaryCall;
  ListProviders(argument: _darcha_exchange_v1_ListProvidersRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListProvidersResponse>): grpc.ClientUnaryCall;
  ListProviders(argument: _darcha_exchange_v1_ListProvidersRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListProvidersResponse>): grpc.ClientUnaryCall;
  /**
   * Whether each provider is connected, to whichever instance, and the state of the breaker before it.
   */
  listProviders(argument: _darcha_exchange_v1_ListProvidersRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListProvidersResponse>): grpc.ClientUnaryCall;
  listProviders(argument: _darcha_exchange_v1_ListProvidersRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListProvidersResponse>): grpc.ClientUnaryCall;
  listProviders(argument: _darcha_exchange_v1_ListProvidersRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListProvidersResponse>): grpc.ClientUnaryCall;
  listProviders(argument: _darcha_exchange_v1_ListProvidersRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListProvidersResponse>): grpc.ClientUnaryCall;
  
  /**
   * Record types and who provides them; open to every caller of the portal.
   */
  ListRecordTypes(argument: _darcha_exchange_v1_ListRecordTypesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListRecordTypesResponse>): grpc.ClientUnaryCall;
  ListRecordTypes(argument: _darcha_exchange_v1_ListRecordTypesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListRecordTypesResponse>): grpc.ClientUnaryCall;
  ListRecordTypes(argument: _darcha_exchange_v1_ListRecordTypesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListRecordTypesResponse>): grpc.ClientUnaryCall;
  ListRecordTypes(argument: _darcha_exchange_v1_ListRecordTypesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListRecordTypesResponse>): grpc.ClientUnaryCall;
  /**
   * Record types and who provides them; open to every caller of the portal.
   */
  listRecordTypes(argument: _darcha_exchange_v1_ListRecordTypesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListRecordTypesResponse>): grpc.ClientUnaryCall;
  listRecordTypes(argument: _darcha_exchange_v1_ListRecordTypesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListRecordTypesResponse>): grpc.ClientUnaryCall;
  listRecordTypes(argument: _darcha_exchange_v1_ListRecordTypesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListRecordTypesResponse>): grpc.ClientUnaryCall;
  listRecordTypes(argument: _darcha_exchange_v1_ListRecordTypesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListRecordTypesResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For the portal's own services.
 */
export interface ExchangeOverviewHandlers extends grpc.UntypedServiceImplementation {
  /**
   * One of them, with what proves it. NOT_FOUND `access-unknown` when it is not about the calling person, and when there is no
   * such entry; PERMISSION_DENIED or UNAUTHENTICATED `person-required`; INVALID_ARGUMENT `request-invalid`.
   */
  GetAccess: grpc.handleUnaryCall<_darcha_exchange_v1_GetAccessRequest, _darcha_exchange_v1_GetAccessResponseInput>;
  
  /**
   * Every question about the records of the calling person, newest first: granted, denied and failed.
   * PERMISSION_DENIED `person-required` for others, UNAUTHENTICATED `person-required` when nobody is signed in;
   * INVALID_ARGUMENT `request-invalid`.
   */
  ListAccesses: grpc.handleUnaryCall<_darcha_exchange_v1_ListAccessesRequest, _darcha_exchange_v1_ListAccessesResponseInput>;
  
  /**
   * Whether each provider is connected, to whichever instance, and the state of the breaker before it.
   */
  ListProviders: grpc.handleUnaryCall<_darcha_exchange_v1_ListProvidersRequest, _darcha_exchange_v1_ListProvidersResponseInput>;
  
  /**
   * Record types and who provides them; open to every caller of the portal.
   */
  ListRecordTypes: grpc.handleUnaryCall<_darcha_exchange_v1_ListRecordTypesRequest, _darcha_exchange_v1_ListRecordTypesResponseInput>;
  
}

export interface ExchangeOverviewDefinition extends grpc.ServiceDefinition {
  GetAccess: MethodDefinition<_darcha_exchange_v1_GetAccessRequestInput, _darcha_exchange_v1_GetAccessResponseInput, _darcha_exchange_v1_GetAccessRequest, _darcha_exchange_v1_GetAccessResponse>
  ListAccesses: MethodDefinition<_darcha_exchange_v1_ListAccessesRequestInput, _darcha_exchange_v1_ListAccessesResponseInput, _darcha_exchange_v1_ListAccessesRequest, _darcha_exchange_v1_ListAccessesResponse>
  ListProviders: MethodDefinition<_darcha_exchange_v1_ListProvidersRequestInput, _darcha_exchange_v1_ListProvidersResponseInput, _darcha_exchange_v1_ListProvidersRequest, _darcha_exchange_v1_ListProvidersResponse>
  ListRecordTypes: MethodDefinition<_darcha_exchange_v1_ListRecordTypesRequestInput, _darcha_exchange_v1_ListRecordTypesResponseInput, _darcha_exchange_v1_ListRecordTypesRequest, _darcha_exchange_v1_ListRecordTypesResponse>
}
