import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AnswerRequestInput as _darcha_exchange_v1_AnswerRequestInput, AnswerRequest as _darcha_exchange_v1_AnswerRequest } from '../../../darcha/exchange/v1/AnswerRequest.ts';
import type { AnswerResponseInput as _darcha_exchange_v1_AnswerResponseInput, AnswerResponse as _darcha_exchange_v1_AnswerResponse } from '../../../darcha/exchange/v1/AnswerResponse.ts';

/**
 * Served by agencies, called by the exchange alone (mTLS). The exchange shows the certificate that names it as
 * "darcha:exchange"; the agency shows a certificate of a connection that is registered for it. The address is entered into
 * the register of members by the operator.
 */
export interface AnsweringClient extends grpc.Client {
  /**
   * Answers a signed question, within ten seconds. The answer is held to the same as one that comes up a stream. UNAVAILABLE
   * sends the question to another endpoint or stream of the agency; any other error ends it as `answer-invalid`.
   */
  Answer(argument: _darcha_exchange_v1_AnswerRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerResponse>): grpc.ClientUnaryCall;
  Answer(argument: _darcha_exchange_v1_AnswerRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerResponse>): grpc.ClientUnaryCall;
  Answer(argument: _darcha_exchange_v1_AnswerRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerResponse>): grpc.ClientUnaryCall;
  Answer(argument: _darcha_exchange_v1_AnswerRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerResponse>): grpc.ClientUnaryCall;
  /**
   * Answers a signed question, within ten seconds. The answer is held to the same as one that comes up a stream. UNAVAILABLE
   * sends the question to another endpoint or stream of the agency; any other error ends it as `answer-invalid`.
   */
  answer(argument: _darcha_exchange_v1_AnswerRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerResponse>): grpc.ClientUnaryCall;
  answer(argument: _darcha_exchange_v1_AnswerRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerResponse>): grpc.ClientUnaryCall;
  answer(argument: _darcha_exchange_v1_AnswerRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerResponse>): grpc.ClientUnaryCall;
  answer(argument: _darcha_exchange_v1_AnswerRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_AnswerResponse>): grpc.ClientUnaryCall;
  
}

/**
 * Served by agencies, called by the exchange alone (mTLS). The exchange shows the certificate that names it as
 * "darcha:exchange"; the agency shows a certificate of a connection that is registered for it. The address is entered into
 * the register of members by the operator.
 */
export interface AnsweringHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Answers a signed question, within ten seconds. The answer is held to the same as one that comes up a stream. UNAVAILABLE
   * sends the question to another endpoint or stream of the agency; any other error ends it as `answer-invalid`.
   */
  Answer: grpc.handleUnaryCall<_darcha_exchange_v1_AnswerRequest, _darcha_exchange_v1_AnswerResponseInput>;
  
}

export interface AnsweringDefinition extends grpc.ServiceDefinition {
  Answer: MethodDefinition<_darcha_exchange_v1_AnswerRequestInput, _darcha_exchange_v1_AnswerResponseInput, _darcha_exchange_v1_AnswerRequest, _darcha_exchange_v1_AnswerResponse>
}
