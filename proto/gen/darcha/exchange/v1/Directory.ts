import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ListOffersRequestInput as _darcha_exchange_v1_ListOffersRequestInput, ListOffersRequest as _darcha_exchange_v1_ListOffersRequest } from '../../../darcha/exchange/v1/ListOffersRequest.ts';
import type { ListOffersResponseInput as _darcha_exchange_v1_ListOffersResponseInput, ListOffersResponse as _darcha_exchange_v1_ListOffersResponse } from '../../../darcha/exchange/v1/ListOffersResponse.ts';

/**
 * For members, about the caller itself. A field out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface DirectoryClient extends grpc.Client {
  /**
   * What agencies offer, by record type, each with the caller's agreements in force today.
   * UNAVAILABLE `agreements-unavailable`.
   */
  ListOffers(argument: _darcha_exchange_v1_ListOffersRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListOffersResponse>): grpc.ClientUnaryCall;
  ListOffers(argument: _darcha_exchange_v1_ListOffersRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListOffersResponse>): grpc.ClientUnaryCall;
  ListOffers(argument: _darcha_exchange_v1_ListOffersRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListOffersResponse>): grpc.ClientUnaryCall;
  ListOffers(argument: _darcha_exchange_v1_ListOffersRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListOffersResponse>): grpc.ClientUnaryCall;
  /**
   * What agencies offer, by record type, each with the caller's agreements in force today.
   * UNAVAILABLE `agreements-unavailable`.
   */
  listOffers(argument: _darcha_exchange_v1_ListOffersRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListOffersResponse>): grpc.ClientUnaryCall;
  listOffers(argument: _darcha_exchange_v1_ListOffersRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListOffersResponse>): grpc.ClientUnaryCall;
  listOffers(argument: _darcha_exchange_v1_ListOffersRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListOffersResponse>): grpc.ClientUnaryCall;
  listOffers(argument: _darcha_exchange_v1_ListOffersRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListOffersResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For members, about the caller itself. A field out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface DirectoryHandlers extends grpc.UntypedServiceImplementation {
  /**
   * What agencies offer, by record type, each with the caller's agreements in force today.
   * UNAVAILABLE `agreements-unavailable`.
   */
  ListOffers: grpc.handleUnaryCall<_darcha_exchange_v1_ListOffersRequest, _darcha_exchange_v1_ListOffersResponseInput>;
  
}

export interface DirectoryDefinition extends grpc.ServiceDefinition {
  ListOffers: MethodDefinition<_darcha_exchange_v1_ListOffersRequestInput, _darcha_exchange_v1_ListOffersResponseInput, _darcha_exchange_v1_ListOffersRequest, _darcha_exchange_v1_ListOffersResponse>
}
