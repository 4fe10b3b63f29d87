import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { TestConnectionRequestInput as _darcha_exchange_v1_TestConnectionRequestInput, TestConnectionRequest as _darcha_exchange_v1_TestConnectionRequest } from '../../../darcha/exchange/v1/TestConnectionRequest.ts';
import type { TestConnectionResponseInput as _darcha_exchange_v1_TestConnectionResponseInput, TestConnectionResponse as _darcha_exchange_v1_TestConnectionResponse } from '../../../darcha/exchange/v1/TestConnectionResponse.ts';

/**
 * For members: agencies' systems and the portal.
 */
export interface ConnectionClient extends grpc.Client {
  /**
   * Goes through everything that the caller's questions and answers need and tells how each part is, whatever became of the
   * others. Nothing of it is a question: no agreement is used up, no register hears of it, and the log does not. Whose connection
   * certificate does not count never gets here: it is refused as every call of it is.
   * INVALID_ARGUMENT `test-malformed`; RESOURCE_EXHAUSTED `tests-exhausted`.
   */
  TestConnection(argument: _darcha_exchange_v1_TestConnectionRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_TestConnectionResponse>): grpc.ClientUnaryCall;
  TestConnection(argument: _darcha_exchange_v1_TestConnectionRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_TestConnectionResponse>): grpc.ClientUnaryCall;
  TestConnection(argument: _darcha_exchange_v1_TestConnectionRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_TestConnectionResponse>): grpc.ClientUnaryCall;
  TestConnection(argument: _darcha_exchange_v1_TestConnectionRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_TestConnectionResponse>): grpc.ClientUnaryCall;
  /**
   * Goes through everything that the caller's questions and answers need and tells how each part is, whatever became of the
   * others. Nothing of it is a question: no agreement is used up, no register hears of it, and the log does not. Whose connection
   * certificate does not count never gets here: it is refused as every call of it is.
   * INVALID_ARGUMENT `test-malformed`; RESOURCE_EXHAUSTED `tests-exhausted`.
   */
  testConnection(argument: _darcha_exchange_v1_TestConnectionRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_TestConnectionResponse>): grpc.ClientUnaryCall;
  testConnection(argument: _darcha_exchange_v1_TestConnectionRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_TestConnectionResponse>): grpc.ClientUnaryCall;
  testConnection(argument: _darcha_exchange_v1_TestConnectionRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_TestConnectionResponse>): grpc.ClientUnaryCall;
  testConnection(argument: _darcha_exchange_v1_TestConnectionRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_TestConnectionResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For members: agencies' systems and the portal.
 */
export interface ConnectionHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Goes through everything that the caller's questions and answers need and tells how each part is, whatever became of the
   * others. Nothing of it is a question: no agreement is used up, no register hears of it, and the log does not. Whose connection
   * certificate does not count never gets here: it is refused as every call of it is.
   * INVALID_ARGUMENT `test-malformed`; RESOURCE_EXHAUSTED `tests-exhausted`.
   */
  TestConnection: grpc.handleUnaryCall<_darcha_exchange_v1_TestConnectionRequest, _darcha_exchange_v1_TestConnectionResponseInput>;
  
}

export interface ConnectionDefinition extends grpc.ServiceDefinition {
  TestConnection: MethodDefinition<_darcha_exchange_v1_TestConnectionRequestInput, _darcha_exchange_v1_TestConnectionResponseInput, _darcha_exchange_v1_TestConnectionRequest, _darcha_exchange_v1_TestConnectionResponse>
}
