import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CreateWebhookRequestInput as _darcha_tracking_v1_CreateWebhookRequestInput, CreateWebhookRequest as _darcha_tracking_v1_CreateWebhookRequest } from '../../../darcha/tracking/v1/CreateWebhookRequest.ts';
import type { CreateWebhookResponseInput as _darcha_tracking_v1_CreateWebhookResponseInput, CreateWebhookResponse as _darcha_tracking_v1_CreateWebhookResponse } from '../../../darcha/tracking/v1/CreateWebhookResponse.ts';
import type { DeleteWebhookRequestInput as _darcha_tracking_v1_DeleteWebhookRequestInput, DeleteWebhookRequest as _darcha_tracking_v1_DeleteWebhookRequest } from '../../../darcha/tracking/v1/DeleteWebhookRequest.ts';
import type { DeleteWebhookResponseInput as _darcha_tracking_v1_DeleteWebhookResponseInput, DeleteWebhookResponse as _darcha_tracking_v1_DeleteWebhookResponse } from '../../../darcha/tracking/v1/DeleteWebhookResponse.ts';
import type { ListWebhooksRequestInput as _darcha_tracking_v1_ListWebhooksRequestInput, ListWebhooksRequest as _darcha_tracking_v1_ListWebhooksRequest } from '../../../darcha/tracking/v1/ListWebhooksRequest.ts';
import type { ListWebhooksResponseInput as _darcha_tracking_v1_ListWebhooksResponseInput, ListWebhooksResponse as _darcha_tracking_v1_ListWebhooksResponse } from '../../../darcha/tracking/v1/ListWebhooksResponse.ts';
import type { RenewWebhookRequestInput as _darcha_tracking_v1_RenewWebhookRequestInput, RenewWebhookRequest as _darcha_tracking_v1_RenewWebhookRequest } from '../../../darcha/tracking/v1/RenewWebhookRequest.ts';
import type { RenewWebhookResponseInput as _darcha_tracking_v1_RenewWebhookResponseInput, RenewWebhookResponse as _darcha_tracking_v1_RenewWebhookResponse } from '../../../darcha/tracking/v1/RenewWebhookResponse.ts';

/**
 * When the state of an application changes whose applicant has agreed that the integrator is told, every webhook of the integrator is
 * sent a CloudEvent 1.0 in structured JSON, signed by the rules of Standard Webhooks: number, service and state, nothing about the person.
 * In order, at least once, and not any more once the applicant has ended it. For integrators alone, each of whom sees only its own
 * webhooks; everybody else gets PERMISSION_DENIED `integrator-required`. A webhook that is not the caller's is NOT_FOUND
 * `webhook-unknown`. Positions are those of the feed.
 */
export interface ApplicationWebhooksClient extends grpc.Client {
  /**
   * Registers an address. The same idempotency key gives the same webhook; with another address INVALID_ARGUMENT `key-reused`.
   * INVALID_ARGUMENT `request-invalid` for an address that is not https or not public, and for a host whose name cannot be
   * resolved at present; RESOURCE_EXHAUSTED `webhooks-too-many`.
   */
  CreateWebhook(argument: _darcha_tracking_v1_CreateWebhookRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_CreateWebhookResponse>): grpc.ClientUnaryCall;
  CreateWebhook(argument: _darcha_tracking_v1_CreateWebhookRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_CreateWebhookResponse>): grpc.ClientUnaryCall;
  CreateWebhook(argument: _darcha_tracking_v1_CreateWebhookRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_CreateWebhookResponse>): grpc.ClientUnaryCall;
  CreateWebhook(argument: _darcha_tracking_v1_CreateWebhookRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_CreateWebhookResponse>): grpc.ClientUnaryCall;
  /**
   * Registers an address. The same idempotency key gives the same webhook; with another address INVALID_ARGUMENT `key-reused`.
   * INVALID_ARGUMENT `request-invalid` for an address that is not https or not public, and for a host whose name cannot be
   * resolved at present; RESOURCE_EXHAUSTED `webhooks-too-many`.
   */
  createWebhook(argument: _darcha_tracking_v1_CreateWebhookRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_CreateWebhookResponse>): grpc.ClientUnaryCall;
  createWebhook(argument: _darcha_tracking_v1_CreateWebhookRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_CreateWebhookResponse>): grpc.ClientUnaryCall;
  createWebhook(argument: _darcha_tracking_v1_CreateWebhookRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_CreateWebhookResponse>): grpc.ClientUnaryCall;
  createWebhook(argument: _darcha_tracking_v1_CreateWebhookRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_CreateWebhookResponse>): grpc.ClientUnaryCall;
  
  /**
   * Ends a webhook. One that has gone already is no error.
   */
  DeleteWebhook(argument: _darcha_tracking_v1_DeleteWebhookRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_DeleteWebhookResponse>): grpc.ClientUnaryCall;
  DeleteWebhook(argument: _darcha_tracking_v1_DeleteWebhookRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_DeleteWebhookResponse>): grpc.ClientUnaryCall;
  DeleteWebhook(argument: _darcha_tracking_v1_DeleteWebhookRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_DeleteWebhookResponse>): grpc.ClientUnaryCall;
  DeleteWebhook(argument: _darcha_tracking_v1_DeleteWebhookRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_DeleteWebhookResponse>): grpc.ClientUnaryCall;
  /**
   * Ends a webhook. One that has gone already is no error.
   */
  deleteWebhook(argument: _darcha_tracking_v1_DeleteWebhookRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_DeleteWebhookResponse>): grpc.ClientUnaryCall;
  deleteWebhook(argument: _darcha_tracking_v1_DeleteWebhookRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_DeleteWebhookResponse>): grpc.ClientUnaryCall;
  deleteWebhook(argument: _darcha_tracking_v1_DeleteWebhookRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_DeleteWebhookResponse>): grpc.ClientUnaryCall;
  deleteWebhook(argument: _darcha_tracking_v1_DeleteWebhookRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_DeleteWebhookResponse>): grpc.ClientUnaryCall;
  
  /**
   * The caller's webhooks, oldest first.
   */
  ListWebhooks(argument: _darcha_tracking_v1_ListWebhooksRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_ListWebhooksResponse>): grpc.ClientUnaryCall;
  ListWebhooks(argument: _darcha_tracking_v1_ListWebhooksRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_ListWebhooksResponse>): grpc.ClientUnaryCall;
  ListWebhooks(argument: _darcha_tracking_v1_ListWebhooksRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_ListWebhooksResponse>): grpc.ClientUnaryCall;
  ListWebhooks(argument: _darcha_tracking_v1_ListWebhooksRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_ListWebhooksResponse>): grpc.ClientUnaryCall;
  /**
   * The caller's webhooks, oldest first.
   */
  listWebhooks(argument: _darcha_tracking_v1_ListWebhooksRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_ListWebhooksResponse>): grpc.ClientUnaryCall;
  listWebhooks(argument: _darcha_tracking_v1_ListWebhooksRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_ListWebhooksResponse>): grpc.ClientUnaryCall;
  listWebhooks(argument: _darcha_tracking_v1_ListWebhooksRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_ListWebhooksResponse>): grpc.ClientUnaryCall;
  listWebhooks(argument: _darcha_tracking_v1_ListWebhooksRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_ListWebhooksResponse>): grpc.ClientUnaryCall;
  
  /**
   * Gives a new secret; both are used for 24 hours. A webhook that was disabled is tried again at once.
   */
  RenewWebhook(argument: _darcha_tracking_v1_RenewWebhookRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_RenewWebhookResponse>): grpc.ClientUnaryCall;
  RenewWebhook(argument: _darcha_tracking_v1_RenewWebhookRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_RenewWebhookResponse>): grpc.ClientUnaryCall;
  RenewWebhook(argument: _darcha_tracking_v1_RenewWebhookRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_RenewWebhookResponse>): grpc.ClientUnaryCall;
  RenewWebhook(argument: _darcha_tracking_v1_RenewWebhookRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_RenewWebhookResponse>): grpc.ClientUnaryCall;
  /**
   * Gives a new secret; both are used for 24 hours. A webhook that was disabled is tried again at once.
   */
  renewWebhook(argument: _darcha_tracking_v1_RenewWebhookRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_RenewWebhookResponse>): grpc.ClientUnaryCall;
  renewWebhook(argument: _darcha_tracking_v1_RenewWebhookRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_RenewWebhookResponse>): grpc.ClientUnaryCall;
  renewWebhook(argument: _darcha_tracking_v1_RenewWebhookRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_RenewWebhookResponse>): grpc.ClientUnaryCall;
  renewWebhook(argument: _darcha_tracking_v1_RenewWebhookRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_RenewWebhookResponse>): grpc.ClientUnaryCall;
  
}

/**
 * When the state of an application changes whose applicant has agreed that the integrator is told, every webhook of the integrator is
 * sent a CloudEvent 1.0 in structured JSON, signed by the rules of Standard Webhooks: number, service and state, nothing about the person.
 * In order, at least once, and not any more once the applicant has ended it. For integrators alone, each of whom sees only its own
 * webhooks; everybody else gets PERMISSION_DENIED `integrator-required`. A webhook that is not the caller's is NOT_FOUND
 * `webhook-unknown`. Positions are those of the feed.
 */
export interface ApplicationWebhooksHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Registers an address. The same idempotency key gives the same webhook; with another address INVALID_ARGUMENT `key-reused`.
   * INVALID_ARGUMENT `request-invalid` for an address that is not https or not public, and for a host whose name cannot be
   * resolved at present; RESOURCE_EXHAUSTED `webhooks-too-many`.
   */
  CreateWebhook: grpc.handleUnaryCall<_darcha_tracking_v1_CreateWebhookRequest, _darcha_tracking_v1_CreateWebhookResponseInput>;
  
  /**
   * Ends a webhook. One that has gone already is no error.
   */
  DeleteWebhook: grpc.handleUnaryCall<_darcha_tracking_v1_DeleteWebhookRequest, _darcha_tracking_v1_DeleteWebhookResponseInput>;
  
  /**
   * The caller's webhooks, oldest first.
   */
  ListWebhooks: grpc.handleUnaryCall<_darcha_tracking_v1_ListWebhooksRequest, _darcha_tracking_v1_ListWebhooksResponseInput>;
  
  /**
   * Gives a new secret; both are used for 24 hours. A webhook that was disabled is tried again at once.
   */
  RenewWebhook: grpc.handleUnaryCall<_darcha_tracking_v1_RenewWebhookRequest, _darcha_tracking_v1_RenewWebhookResponseInput>;
  
}

export interface ApplicationWebhooksDefinition extends grpc.ServiceDefinition {
  CreateWebhook: MethodDefinition<_darcha_tracking_v1_CreateWebhookRequestInput, _darcha_tracking_v1_CreateWebhookResponseInput, _darcha_tracking_v1_CreateWebhookRequest, _darcha_tracking_v1_CreateWebhookResponse>
  DeleteWebhook: MethodDefinition<_darcha_tracking_v1_DeleteWebhookRequestInput, _darcha_tracking_v1_DeleteWebhookResponseInput, _darcha_tracking_v1_DeleteWebhookRequest, _darcha_tracking_v1_DeleteWebhookResponse>
  ListWebhooks: MethodDefinition<_darcha_tracking_v1_ListWebhooksRequestInput, _darcha_tracking_v1_ListWebhooksResponseInput, _darcha_tracking_v1_ListWebhooksRequest, _darcha_tracking_v1_ListWebhooksResponse>
  RenewWebhook: MethodDefinition<_darcha_tracking_v1_RenewWebhookRequestInput, _darcha_tracking_v1_RenewWebhookResponseInput, _darcha_tracking_v1_RenewWebhookRequest, _darcha_tracking_v1_RenewWebhookResponse>
}
