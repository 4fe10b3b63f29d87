import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ListSubscriptionsRequestInput as _darcha_exchange_v1_ListSubscriptionsRequestInput, ListSubscriptionsRequest as _darcha_exchange_v1_ListSubscriptionsRequest } from '../../../darcha/exchange/v1/ListSubscriptionsRequest.ts';
import type { ListSubscriptionsResponseInput as _darcha_exchange_v1_ListSubscriptionsResponseInput, ListSubscriptionsResponse as _darcha_exchange_v1_ListSubscriptionsResponse } from '../../../darcha/exchange/v1/ListSubscriptionsResponse.ts';
import type { RecordChangedRequestInput as _darcha_exchange_v1_RecordChangedRequestInput, RecordChangedRequest as _darcha_exchange_v1_RecordChangedRequest } from '../../../darcha/exchange/v1/RecordChangedRequest.ts';
import type { RecordChangedResponseInput as _darcha_exchange_v1_RecordChangedResponseInput, RecordChangedResponse as _darcha_exchange_v1_RecordChangedResponse } from '../../../darcha/exchange/v1/RecordChangedResponse.ts';
import type { SubscribeRequestInput as _darcha_exchange_v1_SubscribeRequestInput, SubscribeRequest as _darcha_exchange_v1_SubscribeRequest } from '../../../darcha/exchange/v1/SubscribeRequest.ts';
import type { SubscribeResponseInput as _darcha_exchange_v1_SubscribeResponseInput, SubscribeResponse as _darcha_exchange_v1_SubscribeResponse } from '../../../darcha/exchange/v1/SubscribeResponse.ts';
import type { UnsubscribeRequestInput as _darcha_exchange_v1_UnsubscribeRequestInput, UnsubscribeRequest as _darcha_exchange_v1_UnsubscribeRequest } from '../../../darcha/exchange/v1/UnsubscribeRequest.ts';
import type { UnsubscribeResponseInput as _darcha_exchange_v1_UnsubscribeResponseInput, UnsubscribeResponse as _darcha_exchange_v1_UnsubscribeResponse } from '../../../darcha/exchange/v1/UnsubscribeResponse.ts';

/**
 * Served to members' certificates.
 */
export interface SignalsClient extends grpc.Client {
  /**
   * The member's subscriptions that are not over, by identifier.
   * INVALID_ARGUMENT `request-invalid`.
   */
  ListSubscriptions(argument: _darcha_exchange_v1_ListSubscriptionsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListSubscriptionsResponse>): grpc.ClientUnaryCall;
  ListSubscriptions(argument: _darcha_exchange_v1_ListSubscriptionsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListSubscriptionsResponse>): grpc.ClientUnaryCall;
  ListSubscriptions(argument: _darcha_exchange_v1_ListSubscriptionsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListSubscriptionsResponse>): grpc.ClientUnaryCall;
  ListSubscriptions(argument: _darcha_exchange_v1_ListSubscriptionsRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListSubscriptionsResponse>): grpc.ClientUnaryCall;
  /**
   * The member's subscriptions that are not over, by identifier.
   * INVALID_ARGUMENT `request-invalid`.
   */
  listSubscriptions(argument: _darcha_exchange_v1_ListSubscriptionsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListSubscriptionsResponse>): grpc.ClientUnaryCall;
  listSubscriptions(argument: _darcha_exchange_v1_ListSubscriptionsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListSubscriptionsResponse>): grpc.ClientUnaryCall;
  listSubscriptions(argument: _darcha_exchange_v1_ListSubscriptionsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListSubscriptionsResponse>): grpc.ClientUnaryCall;
  listSubscriptions(argument: _darcha_exchange_v1_ListSubscriptionsRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListSubscriptionsResponse>): grpc.ClientUnaryCall;
  
  /**
   * Records of the calling provider have changed: all of these are taken, or none. When it returns, the signals are in the
   * mailboxes of those whose agreement is in force; whose they are the provider does not learn. May be repeated: a change is
   * signalled once.
   * INVALID_ARGUMENT `request-invalid`, `arguments-invalid`; PERMISSION_DENIED `record-type-foreign`; UNAVAILABLE
   * `agreements-unavailable`.
   */
  RecordChanged(argument: _darcha_exchange_v1_RecordChangedRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_RecordChangedResponse>): grpc.ClientUnaryCall;
  RecordChanged(argument: _darcha_exchange_v1_RecordChangedRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_RecordChangedResponse>): grpc.ClientUnaryCall;
  RecordChanged(argument: _darcha_exchange_v1_RecordChangedRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_RecordChangedResponse>): grpc.ClientUnaryCall;
  RecordChanged(argument: _darcha_exchange_v1_RecordChangedRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_RecordChangedResponse>): grpc.ClientUnaryCall;
  /**
   * Records of the calling provider have changed: all of these are taken, or none. When it returns, the signals are in the
   * mailboxes of those whose agreement is in force; whose they are the provider does not learn. May be repeated: a change is
   * signalled once.
   * INVALID_ARGUMENT `request-invalid`, `arguments-invalid`; PERMISSION_DENIED `record-type-foreign`; UNAVAILABLE
   * `agreements-unavailable`.
   */
  recordChanged(argument: _darcha_exchange_v1_RecordChangedRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_RecordChangedResponse>): grpc.ClientUnaryCall;
  recordChanged(argument: _darcha_exchange_v1_RecordChangedRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_RecordChangedResponse>): grpc.ClientUnaryCall;
  recordChanged(argument: _darcha_exchange_v1_RecordChangedRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_RecordChangedResponse>): grpc.ClientUnaryCall;
  recordChanged(argument: _darcha_exchange_v1_RecordChangedRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_RecordChangedResponse>): grpc.ClientUnaryCall;
  
  /**
   * Subscribes to the changes of one record, under an agreement on it that is in force. The exchange keeps no arguments, only a keyed
   * hash of them. The same again is the same subscription, with the new last day.
   * INVALID_ARGUMENT `request-invalid`, `record-type-unknown`, `arguments-invalid`; PERMISSION_DENIED `no-agreement`,
   * `purpose-not-agreed`, `agreement-not-in-force`; RESOURCE_EXHAUSTED `subscriptions-exhausted`; UNAVAILABLE
   * `agreements-unavailable`.
   */
  Subscribe(argument: _darcha_exchange_v1_SubscribeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_SubscribeResponse>): grpc.ClientUnaryCall;
  Subscribe(argument: _darcha_exchange_v1_SubscribeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_SubscribeResponse>): grpc.ClientUnaryCall;
  Subscribe(argument: _darcha_exchange_v1_SubscribeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_SubscribeResponse>): grpc.ClientUnaryCall;
  Subscribe(argument: _darcha_exchange_v1_SubscribeRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_SubscribeResponse>): grpc.ClientUnaryCall;
  /**
   * Subscribes to the changes of one record, under an agreement on it that is in force. The exchange keeps no arguments, only a keyed
   * hash of them. The same again is the same subscription, with the new last day.
   * INVALID_ARGUMENT `request-invalid`, `record-type-unknown`, `arguments-invalid`; PERMISSION_DENIED `no-agreement`,
   * `purpose-not-agreed`, `agreement-not-in-force`; RESOURCE_EXHAUSTED `subscriptions-exhausted`; UNAVAILABLE
   * `agreements-unavailable`.
   */
  subscribe(argument: _darcha_exchange_v1_SubscribeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_SubscribeResponse>): grpc.ClientUnaryCall;
  subscribe(argument: _darcha_exchange_v1_SubscribeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_SubscribeResponse>): grpc.ClientUnaryCall;
  subscribe(argument: _darcha_exchange_v1_SubscribeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_SubscribeResponse>): grpc.ClientUnaryCall;
  subscribe(argument: _darcha_exchange_v1_SubscribeRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_SubscribeResponse>): grpc.ClientUnaryCall;
  
  /**
   * Ends a subscription of the member's; one that is not there is ended already.
   * INVALID_ARGUMENT `request-invalid`.
   */
  Unsubscribe(argument: _darcha_exchange_v1_UnsubscribeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_UnsubscribeResponse>): grpc.ClientUnaryCall;
  Unsubscribe(argument: _darcha_exchange_v1_UnsubscribeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_UnsubscribeResponse>): grpc.ClientUnaryCall;
  Unsubscribe(argument: _darcha_exchange_v1_UnsubscribeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_UnsubscribeResponse>): grpc.ClientUnaryCall;
  Unsubscribe(argument: _darcha_exchange_v1_UnsubscribeRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_UnsubscribeResponse>): grpc.ClientUnaryCall;
  /**
   * Ends a subscription of the member's; one that is not there is ended already.
   * INVALID_ARGUMENT `request-invalid`.
   */
  unsubscribe(argument: _darcha_exchange_v1_UnsubscribeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_UnsubscribeResponse>): grpc.ClientUnaryCall;
  unsubscribe(argument: _darcha_exchange_v1_UnsubscribeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_UnsubscribeResponse>): grpc.ClientUnaryCall;
  unsubscribe(argument: _darcha_exchange_v1_UnsubscribeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_UnsubscribeResponse>): grpc.ClientUnaryCall;
  unsubscribe(argument: _darcha_exchange_v1_UnsubscribeRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_UnsubscribeResponse>): grpc.ClientUnaryCall;
  
}

/**
 * Served to members' certificates.
 */
export interface SignalsHandlers extends grpc.UntypedServiceImplementation {
  /**
   * The member's subscriptions that are not over, by identifier.
   * INVALID_ARGUMENT `request-invalid`.
   */
  ListSubscriptions: grpc.handleUnaryCall<_darcha_exchange_v1_ListSubscriptionsRequest, _darcha_exchange_v1_ListSubscriptionsResponseInput>;
  
  /**
   * Records of the calling provider have changed: all of these are taken, or none. When it returns, the signals are in the
   * mailboxes of those whose agreement is in force; whose they are the provider does not learn. May be repeated: a change is
   * signalled once.
   * INVALID_ARGUMENT `request-invalid`, `arguments-invalid`; PERMISSION_DENIED `record-type-foreign`; UNAVAILABLE
   * `agreements-unavailable`.
   */
  RecordChanged: grpc.handleUnaryCall<_darcha_exchange_v1_RecordChangedRequest, _darcha_exchange_v1_RecordChangedResponseInput>;
  
  /**
   * Subscribes to the changes of one record, under an agreement on it that is in force. The exchange keeps no arguments, only a keyed
   * hash of them. The same again is the same subscription, with the new last day.
   * INVALID_ARGUMENT `request-invalid`, `record-type-unknown`, `arguments-invalid`; PERMISSION_DENIED `no-agreement`,
   * `purpose-not-agreed`, `agreement-not-in-force`; RESOURCE_EXHAUSTED `subscriptions-exhausted`; UNAVAILABLE
   * `agreements-unavailable`.
   */
  Subscribe: grpc.handleUnaryCall<_darcha_exchange_v1_SubscribeRequest, _darcha_exchange_v1_SubscribeResponseInput>;
  
  /**
   * Ends a subscription of the member's; one that is not there is ended already.
   * INVALID_ARGUMENT `request-invalid`.
   */
  Unsubscribe: grpc.handleUnaryCall<_darcha_exchange_v1_UnsubscribeRequest, _darcha_exchange_v1_UnsubscribeResponseInput>;
  
}

export interface SignalsDefinition extends grpc.ServiceDefinition {
  ListSubscriptions: MethodDefinition<_darcha_exchange_v1_ListSubscriptionsRequestInput, _darcha_exchange_v1_ListSubscriptionsResponseInput, _darcha_exchange_v1_ListSubscriptionsRequest, _darcha_exchange_v1_ListSubscriptionsResponse>
  RecordChanged: MethodDefinition<_darcha_exchange_v1_RecordChangedRequestInput, _darcha_exchange_v1_RecordChangedResponseInput, _darcha_exchange_v1_RecordChangedRequest, _darcha_exchange_v1_RecordChangedResponse>
  Subscribe: MethodDefinition<_darcha_exchange_v1_SubscribeRequestInput, _darcha_exchange_v1_SubscribeResponseInput, _darcha_exchange_v1_SubscribeRequest, _darcha_exchange_v1_SubscribeResponse>
  Unsubscribe: MethodDefinition<_darcha_exchange_v1_UnsubscribeRequestInput, _darcha_exchange_v1_UnsubscribeResponseInput, _darcha_exchange_v1_UnsubscribeRequest, _darcha_exchange_v1_UnsubscribeResponse>
}
