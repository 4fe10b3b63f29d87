import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetHealthRequestInput as _darcha_exchange_v1_GetHealthRequestInput, GetHealthRequest as _darcha_exchange_v1_GetHealthRequest } from '../../../darcha/exchange/v1/GetHealthRequest.ts';
import type { GetHealthResponseInput as _darcha_exchange_v1_GetHealthResponseInput, GetHealthResponse as _darcha_exchange_v1_GetHealthResponse } from '../../../darcha/exchange/v1/GetHealthResponse.ts';
import type { GetStatisticsRequestInput as _darcha_exchange_v1_GetStatisticsRequestInput, GetStatisticsRequest as _darcha_exchange_v1_GetStatisticsRequest } from '../../../darcha/exchange/v1/GetStatisticsRequest.ts';
import type { GetStatisticsResponseInput as _darcha_exchange_v1_GetStatisticsResponseInput, GetStatisticsResponse as _darcha_exchange_v1_GetStatisticsResponse } from '../../../darcha/exchange/v1/GetStatisticsResponse.ts';

/**
 * For the portal's own services.
 */
export interface ExchangeOperationsClient extends grpc.Client {
  /**
   * All instances of the exchange, providers, the log, and certificates that end soon. For officials of the portal itself with
   * the role "operator". PERMISSION_DENIED `operator-required`.
   */
  GetHealth(argument: _darcha_exchange_v1_GetHealthRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetHealthResponse>): grpc.ClientUnaryCall;
  GetHealth(argument: _darcha_exchange_v1_GetHealthRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetHealthResponse>): grpc.ClientUnaryCall;
  GetHealth(argument: _darcha_exchange_v1_GetHealthRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetHealthResponse>): grpc.ClientUnaryCall;
  GetHealth(argument: _darcha_exchange_v1_GetHealthRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetHealthResponse>): grpc.ClientUnaryCall;
  /**
   * All instances of the exchange, providers, the log, and certificates that end soon. For officials of the portal itself with
   * the role "operator". PERMISSION_DENIED `operator-required`.
   */
  getHealth(argument: _darcha_exchange_v1_GetHealthRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetHealthResponse>): grpc.ClientUnaryCall;
  getHealth(argument: _darcha_exchange_v1_GetHealthRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetHealthResponse>): grpc.ClientUnaryCall;
  getHealth(argument: _darcha_exchange_v1_GetHealthRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetHealthResponse>): grpc.ClientUnaryCall;
  getHealth(argument: _darcha_exchange_v1_GetHealthRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetHealthResponse>): grpc.ClientUnaryCall;
  
  /**
   * How many questions there were on a day, by who was asked for what and what became of it; open to everybody. A day is told
   * once it is over and its log is counted. INVALID_ARGUMENT `request-invalid`; NOT_FOUND `statistics-unknown`.
   */
  GetStatistics(argument: _darcha_exchange_v1_GetStatisticsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetStatisticsResponse>): grpc.ClientUnaryCall;
  GetStatistics(argument: _darcha_exchange_v1_GetStatisticsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetStatisticsResponse>): grpc.ClientUnaryCall;
  GetStatistics(argument: _darcha_exchange_v1_GetStatisticsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetStatisticsResponse>): grpc.ClientUnaryCall;
  GetStatistics(argument: _darcha_exchange_v1_GetStatisticsRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetStatisticsResponse>): grpc.ClientUnaryCall;
  /**
   * How many questions there were on a day, by who was asked for what and what became of it; open to everybody. A day is told
   * once it is over and its log is counted. INVALID_ARGUMENT `request-invalid`; NOT_FOUND `statistics-unknown`.
   */
  getStatistics(argument: _darcha_exchange_v1_GetStatisticsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetStatisticsResponse>): grpc.ClientUnaryCall;
  getStatistics(argument: _darcha_exchange_v1_GetStatisticsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetStatisticsResponse>): grpc.ClientUnaryCall;
  getStatistics(argument: _darcha_exchange_v1_GetStatisticsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetStatisticsResponse>): grpc.ClientUnaryCall;
  getStatistics(argument: _darcha_exchange_v1_GetStatisticsRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetStatisticsResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For the portal's own services.
 */
export interface ExchangeOperationsHandlers extends grpc.UntypedServiceImplementation {
  /**
   * All instances of the exchange, providers, the log, and certificates that end soon. For officials of the portal itself with
   * the role "operator". PERMISSION_DENIED `operator-required`.
   */
  GetHealth: grpc.handleUnaryCall<_darcha_exchange_v1_GetHealthRequest, _darcha_exchange_v1_GetHealthResponseInput>;
  
  /**
   * How many questions there were on a day, by who was asked for what and what became of it; open to everybody. A day is told
   * once it is over and its log is counted. INVALID_ARGUMENT `request-invalid`; NOT_FOUND `statistics-unknown`.
   */
  GetStatistics: grpc.handleUnaryCall<_darcha_exchange_v1_GetStatisticsRequest, _darcha_exchange_v1_GetStatisticsResponseInput>;
  
}

export interface ExchangeOperationsDefinition extends grpc.ServiceDefinition {
  GetHealth: MethodDefinition<_darcha_exchange_v1_GetHealthRequestInput, _darcha_exchange_v1_GetHealthResponseInput, _darcha_exchange_v1_GetHealthRequest, _darcha_exchange_v1_GetHealthResponse>
  GetStatistics: MethodDefinition<_darcha_exchange_v1_GetStatisticsRequestInput, _darcha_exchange_v1_GetStatisticsResponseInput, _darcha_exchange_v1_GetStatisticsRequest, _darcha_exchange_v1_GetStatisticsResponse>
}
