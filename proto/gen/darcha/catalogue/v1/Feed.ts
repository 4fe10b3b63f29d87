import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ExportServicesRequestInput as _darcha_catalogue_v1_ExportServicesRequestInput, ExportServicesRequest as _darcha_catalogue_v1_ExportServicesRequest } from '../../../darcha/catalogue/v1/ExportServicesRequest.ts';
import type { ExportServicesResponseInput as _darcha_catalogue_v1_ExportServicesResponseInput, ExportServicesResponse as _darcha_catalogue_v1_ExportServicesResponse } from '../../../darcha/catalogue/v1/ExportServicesResponse.ts';
import type { ListChangesRequestInput as _darcha_catalogue_v1_ListChangesRequestInput, ListChangesRequest as _darcha_catalogue_v1_ListChangesRequest } from '../../../darcha/catalogue/v1/ListChangesRequest.ts';
import type { ListChangesResponseInput as _darcha_catalogue_v1_ListChangesResponseInput, ListChangesResponse as _darcha_catalogue_v1_ListChangesResponse } from '../../../darcha/catalogue/v1/ListChangesResponse.ts';

/**
 * Reading is open to every caller of the portal; nothing in it is personal data. A field that is out of bounds is
 * INVALID_ARGUMENT `request-invalid`.
 */
export interface FeedClient extends grpc.Client {
  /**
   * Everything in force, of one edition: first the lists, then one message a service, by identifier.
   */
  ExportServices(argument: _darcha_catalogue_v1_ExportServicesRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_catalogue_v1_ExportServicesResponse>;
  ExportServices(argument: _darcha_catalogue_v1_ExportServicesRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_catalogue_v1_ExportServicesResponse>;
  /**
   * Everything in force, of one edition: first the lists, then one message a service, by identifier.
   */
  exportServices(argument: _darcha_catalogue_v1_ExportServicesRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_catalogue_v1_ExportServicesResponse>;
  exportServices(argument: _darcha_catalogue_v1_ExportServicesRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_catalogue_v1_ExportServicesResponse>;
  
  /**
   * What was published or retired, in the order in which it became visible.
   */
  ListChanges(argument: _darcha_catalogue_v1_ListChangesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListChangesResponse>): grpc.ClientUnaryCall;
  ListChanges(argument: _darcha_catalogue_v1_ListChangesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListChangesResponse>): grpc.ClientUnaryCall;
  ListChanges(argument: _darcha_catalogue_v1_ListChangesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListChangesResponse>): grpc.ClientUnaryCall;
  ListChanges(argument: _darcha_catalogue_v1_ListChangesRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListChangesResponse>): grpc.ClientUnaryCall;
  /**
   * What was published or retired, in the order in which it became visible.
   */
  listChanges(argument: _darcha_catalogue_v1_ListChangesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListChangesResponse>): grpc.ClientUnaryCall;
  listChanges(argument: _darcha_catalogue_v1_ListChangesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListChangesResponse>): grpc.ClientUnaryCall;
  listChanges(argument: _darcha_catalogue_v1_ListChangesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListChangesResponse>): grpc.ClientUnaryCall;
  listChanges(argument: _darcha_catalogue_v1_ListChangesRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListChangesResponse>): grpc.ClientUnaryCall;
  
}

/**
 * Reading is open to every caller of the portal; nothing in it is personal data. A field that is out of bounds is
 * INVALID_ARGUMENT `request-invalid`.
 */
export interface FeedHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Everything in force, of one edition: first the lists, then one message a service, by identifier.
   */
  ExportServices: grpc.handleServerStreamingCall<_darcha_catalogue_v1_ExportServicesRequest, _darcha_catalogue_v1_ExportServicesResponseInput>;
  
  /**
   * What was published or retired, in the order in which it became visible.
   */
  ListChanges: grpc.handleUnaryCall<_darcha_catalogue_v1_ListChangesRequest, _darcha_catalogue_v1_ListChangesResponseInput>;
  
}

export interface FeedDefinition extends grpc.ServiceDefinition {
  ExportServices: MethodDefinition<_darcha_catalogue_v1_ExportServicesRequestInput, _darcha_catalogue_v1_ExportServicesResponseInput, _darcha_catalogue_v1_ExportServicesRequest, _darcha_catalogue_v1_ExportServicesResponse>
  ListChanges: MethodDefinition<_darcha_catalogue_v1_ListChangesRequestInput, _darcha_catalogue_v1_ListChangesResponseInput, _darcha_catalogue_v1_ListChangesRequest, _darcha_catalogue_v1_ListChangesResponse>
}
