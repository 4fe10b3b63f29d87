import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AcknowledgeRequestInput as _darcha_exchange_v1_AcknowledgeRequestInput, AcknowledgeRequest as _darcha_exchange_v1_AcknowledgeRequest } from '../../../darcha/exchange/v1/AcknowledgeRequest.ts';
import type { AcknowledgeResponseInput as _darcha_exchange_v1_AcknowledgeResponseInput, AcknowledgeResponse as _darcha_exchange_v1_AcknowledgeResponse } from '../../../darcha/exchange/v1/AcknowledgeResponse.ts';
import type { ReceiveRequestInput as _darcha_exchange_v1_ReceiveRequestInput, ReceiveRequest as _darcha_exchange_v1_ReceiveRequest } from '../../../darcha/exchange/v1/ReceiveRequest.ts';
import type { ReceiveResponseInput as _darcha_exchange_v1_ReceiveResponseInput, ReceiveResponse as _darcha_exchange_v1_ReceiveResponse } from '../../../darcha/exchange/v1/ReceiveResponse.ts';

/**
 * Served to members' certificates. Each member has one mailbox, and sees no other.
 */
export interface MailboxClient extends grpc.Client {
  /**
   * The items are kept by the member, and need not be kept here. Those that are gone already are passed over.
   * INVALID_ARGUMENT `request-invalid`.
   */
  Acknowledge(argument: _darcha_exchange_v1_AcknowledgeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AcknowledgeResponse>): grpc.ClientUnaryCall;
  Acknowledge(argument: _darcha_exchange_v1_AcknowledgeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_AcknowledgeResponse>): grpc.ClientUnaryCall;
  Acknowledge(argument: _darcha_exchange_v1_AcknowledgeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AcknowledgeResponse>): grpc.ClientUnaryCall;
  Acknowledge(argument: _darcha_exchange_v1_AcknowledgeRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_AcknowledgeResponse>): grpc.ClientUnaryCall;
  /**
   * The items are kept by the member, and need not be kept here. Those that are gone already are passed over.
   * INVALID_ARGUMENT `request-invalid`.
   */
  acknowledge(argument: _darcha_exchange_v1_AcknowledgeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AcknowledgeResponse>): grpc.ClientUnaryCall;
  acknowledge(argument: _darcha_exchange_v1_AcknowledgeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_AcknowledgeResponse>): grpc.ClientUnaryCall;
  acknowledge(argument: _darcha_exchange_v1_AcknowledgeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AcknowledgeResponse>): grpc.ClientUnaryCall;
  acknowledge(argument: _darcha_exchange_v1_AcknowledgeRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_AcknowledgeResponse>): grpc.ClientUnaryCall;
  
  /**
   * Every item that is not acknowledged, oldest first, then each new one as it comes; the stream stays open until either side
   * ends it. An item comes at least once: again on every stream opened before it is acknowledged, so its receiver has to be
   * idempotent on its identifier. At most 100 items are under way: further ones follow as these are acknowledged. Several streams of
   * a member get the same items, whatever instance of the exchange they are open to.
   * RESOURCE_EXHAUSTED `streams-exhausted`.
   */
  Receive(argument: _darcha_exchange_v1_ReceiveRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_exchange_v1_ReceiveResponse>;
  Receive(argument: _darcha_exchange_v1_ReceiveRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_exchange_v1_ReceiveResponse>;
  /**
   * Every item that is not acknowledged, oldest first, then each new one as it comes; the stream stays open until either side
   * ends it. An item comes at least once: again on every stream opened before it is acknowledged, so its receiver has to be
   * idempotent on its identifier. At most 100 items are under way: further ones follow as these are acknowledged. Several streams of
   * a member get the same items, whatever instance of the exchange they are open to.
   * RESOURCE_EXHAUSTED `streams-exhausted`.
   */
  receive(argument: _darcha_exchange_v1_ReceiveRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_exchange_v1_ReceiveResponse>;
  receive(argument: _darcha_exchange_v1_ReceiveRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_exchange_v1_ReceiveResponse>;
  
}

/**
 * Served to members' certificates. Each member has one mailbox, and sees no other.
 */
export interface MailboxHandlers extends grpc.UntypedServiceImplementation {
  /**
   * The items are kept by the member, and need not be kept here. Those that are gone already are passed over.
   * INVALID_ARGUMENT `request-invalid`.
   */
  Acknowledge: grpc.handleUnaryCall<_darcha_exchange_v1_AcknowledgeRequest, _darcha_exchange_v1_AcknowledgeResponseInput>;
  
  /**
   * Every item that is not acknowledged, oldest first, then each new one as it comes; the stream stays open until either side
   * ends it. An item comes at least once: again on every stream opened before it is acknowledged, so its receiver has to be
   * idempotent on its identifier. At most 100 items are under way: further ones follow as these are acknowledged. Several streams of
   * a member get the same items, whatever instance of the exchange they are open to.
   * RESOURCE_EXHAUSTED `streams-exhausted`.
   */
  Receive: grpc.handleServerStreamingCall<_darcha_exchange_v1_ReceiveRequest, _darcha_exchange_v1_ReceiveResponseInput>;
  
}

export interface MailboxDefinition extends grpc.ServiceDefinition {
  Acknowledge: MethodDefinition<_darcha_exchange_v1_AcknowledgeRequestInput, _darcha_exchange_v1_AcknowledgeResponseInput, _darcha_exchange_v1_AcknowledgeRequest, _darcha_exchange_v1_AcknowledgeResponse>
  Receive: MethodDefinition<_darcha_exchange_v1_ReceiveRequestInput, _darcha_exchange_v1_ReceiveResponseInput, _darcha_exchange_v1_ReceiveRequest, _darcha_exchange_v1_ReceiveResponse>
}
