import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetServiceRequestInput as _darcha_catalogue_v1_GetServiceRequestInput, GetServiceRequest as _darcha_catalogue_v1_GetServiceRequest } from '../../../darcha/catalogue/v1/GetServiceRequest.ts';
import type { GetServiceResponseInput as _darcha_catalogue_v1_GetServiceResponseInput, GetServiceResponse as _darcha_catalogue_v1_GetServiceResponse } from '../../../darcha/catalogue/v1/GetServiceResponse.ts';
import type { ListAgenciesRequestInput as _darcha_catalogue_v1_ListAgenciesRequestInput, ListAgenciesRequest as _darcha_catalogue_v1_ListAgenciesRequest } from '../../../darcha/catalogue/v1/ListAgenciesRequest.ts';
import type { ListAgenciesResponseInput as _darcha_catalogue_v1_ListAgenciesResponseInput, ListAgenciesResponse as _darcha_catalogue_v1_ListAgenciesResponse } from '../../../darcha/catalogue/v1/ListAgenciesResponse.ts';
import type { ListBundlesRequestInput as _darcha_catalogue_v1_ListBundlesRequestInput, ListBundlesRequest as _darcha_catalogue_v1_ListBundlesRequest } from '../../../darcha/catalogue/v1/ListBundlesRequest.ts';
import type { ListBundlesResponseInput as _darcha_catalogue_v1_ListBundlesResponseInput, ListBundlesResponse as _darcha_catalogue_v1_ListBundlesResponse } from '../../../darcha/catalogue/v1/ListBundlesResponse.ts';
import type { ListEventsRequestInput as _darcha_catalogue_v1_ListEventsRequestInput, ListEventsRequest as _darcha_catalogue_v1_ListEventsRequest } from '../../../darcha/catalogue/v1/ListEventsRequest.ts';
import type { ListEventsResponseInput as _darcha_catalogue_v1_ListEventsResponseInput, ListEventsResponse as _darcha_catalogue_v1_ListEventsResponse } from '../../../darcha/catalogue/v1/ListEventsResponse.ts';
import type { ListOfficesRequestInput as _darcha_catalogue_v1_ListOfficesRequestInput, ListOfficesRequest as _darcha_catalogue_v1_ListOfficesRequest } from '../../../darcha/catalogue/v1/ListOfficesRequest.ts';
import type { ListOfficesResponseInput as _darcha_catalogue_v1_ListOfficesResponseInput, ListOfficesResponse as _darcha_catalogue_v1_ListOfficesResponse } from '../../../darcha/catalogue/v1/ListOfficesResponse.ts';
import type { ListServicesRequestInput as _darcha_catalogue_v1_ListServicesRequestInput, ListServicesRequest as _darcha_catalogue_v1_ListServicesRequest } from '../../../darcha/catalogue/v1/ListServicesRequest.ts';
import type { ListServicesResponseInput as _darcha_catalogue_v1_ListServicesResponseInput, ListServicesResponse as _darcha_catalogue_v1_ListServicesResponse } from '../../../darcha/catalogue/v1/ListServicesResponse.ts';
import type { ListTerritoriesRequestInput as _darcha_catalogue_v1_ListTerritoriesRequestInput, ListTerritoriesRequest as _darcha_catalogue_v1_ListTerritoriesRequest } from '../../../darcha/catalogue/v1/ListTerritoriesRequest.ts';
import type { ListTerritoriesResponseInput as _darcha_catalogue_v1_ListTerritoriesResponseInput, ListTerritoriesResponse as _darcha_catalogue_v1_ListTerritoriesResponse } from '../../../darcha/catalogue/v1/ListTerritoriesResponse.ts';
import type { SuggestRequestInput as _darcha_catalogue_v1_SuggestRequestInput, SuggestRequest as _darcha_catalogue_v1_SuggestRequest } from '../../../darcha/catalogue/v1/SuggestRequest.ts';
import type { SuggestResponseInput as _darcha_catalogue_v1_SuggestResponseInput, SuggestResponse as _darcha_catalogue_v1_SuggestResponse } from '../../../darcha/catalogue/v1/SuggestResponse.ts';
import type { WatchEditionRequestInput as _darcha_catalogue_v1_WatchEditionRequestInput, WatchEditionRequest as _darcha_catalogue_v1_WatchEditionRequest } from '../../../darcha/catalogue/v1/WatchEditionRequest.ts';
import type { WatchEditionResponseInput as _darcha_catalogue_v1_WatchEditionResponseInput, WatchEditionResponse as _darcha_catalogue_v1_WatchEditionResponse } from '../../../darcha/catalogue/v1/WatchEditionResponse.ts';

/**
 * Reading the catalogue is open to every caller of the portal; nothing in it is personal data. A field that is unknown or
 * out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface CatalogueClient extends grpc.Client {
  /**
   * One service with its whole passport. NOT_FOUND `service-unknown` or `version-unknown`.
   */
  GetService(argument: _darcha_catalogue_v1_GetServiceRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetServiceResponse>): grpc.ClientUnaryCall;
  GetService(argument: _darcha_catalogue_v1_GetServiceRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_GetServiceResponse>): grpc.ClientUnaryCall;
  GetService(argument: _darcha_catalogue_v1_GetServiceRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetServiceResponse>): grpc.ClientUnaryCall;
  GetService(argument: _darcha_catalogue_v1_GetServiceRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_GetServiceResponse>): grpc.ClientUnaryCall;
  /**
   * One service with its whole passport. NOT_FOUND `service-unknown` or `version-unknown`.
   */
  getService(argument: _darcha_catalogue_v1_GetServiceRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetServiceResponse>): grpc.ClientUnaryCall;
  getService(argument: _darcha_catalogue_v1_GetServiceRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_GetServiceResponse>): grpc.ClientUnaryCall;
  getService(argument: _darcha_catalogue_v1_GetServiceRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_GetServiceResponse>): grpc.ClientUnaryCall;
  getService(argument: _darcha_catalogue_v1_GetServiceRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_GetServiceResponse>): grpc.ClientUnaryCall;
  
  /**
   * All agencies, by code.
   */
  ListAgencies(argument: _darcha_catalogue_v1_ListAgenciesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListAgenciesResponse>): grpc.ClientUnaryCall;
  ListAgencies(argument: _darcha_catalogue_v1_ListAgenciesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListAgenciesResponse>): grpc.ClientUnaryCall;
  ListAgencies(argument: _darcha_catalogue_v1_ListAgenciesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListAgenciesResponse>): grpc.ClientUnaryCall;
  ListAgencies(argument: _darcha_catalogue_v1_ListAgenciesRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListAgenciesResponse>): grpc.ClientUnaryCall;
  /**
   * All agencies, by code.
   */
  listAgencies(argument: _darcha_catalogue_v1_ListAgenciesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListAgenciesResponse>): grpc.ClientUnaryCall;
  listAgencies(argument: _darcha_catalogue_v1_ListAgenciesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListAgenciesResponse>): grpc.ClientUnaryCall;
  listAgencies(argument: _darcha_catalogue_v1_ListAgenciesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListAgenciesResponse>): grpc.ClientUnaryCall;
  listAgencies(argument: _darcha_catalogue_v1_ListAgenciesRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListAgenciesResponse>): grpc.ClientUnaryCall;
  
  /**
   * Services applied for with one form and followed by one number, by the event in which one needs them.
   */
  ListBundles(argument: _darcha_catalogue_v1_ListBundlesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  ListBundles(argument: _darcha_catalogue_v1_ListBundlesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  ListBundles(argument: _darcha_catalogue_v1_ListBundlesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  ListBundles(argument: _darcha_catalogue_v1_ListBundlesRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  /**
   * Services applied for with one form and followed by one number, by the event in which one needs them.
   */
  listBundles(argument: _darcha_catalogue_v1_ListBundlesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  listBundles(argument: _darcha_catalogue_v1_ListBundlesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  listBundles(argument: _darcha_catalogue_v1_ListBundlesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  listBundles(argument: _darcha_catalogue_v1_ListBundlesRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListBundlesResponse>): grpc.ClientUnaryCall;
  
  /**
   * Life and business events, in the order in which they are shown.
   */
  ListEvents(argument: _darcha_catalogue_v1_ListEventsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEventsResponse>): grpc.ClientUnaryCall;
  ListEvents(argument: _darcha_catalogue_v1_ListEventsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEventsResponse>): grpc.ClientUnaryCall;
  ListEvents(argument: _darcha_catalogue_v1_ListEventsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEventsResponse>): grpc.ClientUnaryCall;
  ListEvents(argument: _darcha_catalogue_v1_ListEventsRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEventsResponse>): grpc.ClientUnaryCall;
  /**
   * Life and business events, in the order in which they are shown.
   */
  listEvents(argument: _darcha_catalogue_v1_ListEventsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEventsResponse>): grpc.ClientUnaryCall;
  listEvents(argument: _darcha_catalogue_v1_ListEventsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEventsResponse>): grpc.ClientUnaryCall;
  listEvents(argument: _darcha_catalogue_v1_ListEventsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEventsResponse>): grpc.ClientUnaryCall;
  listEvents(argument: _darcha_catalogue_v1_ListEventsRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListEventsResponse>): grpc.ClientUnaryCall;
  
  /**
   * Offices that match every given filter, nearest first when a point is given, else by code.
   */
  ListOffices(argument: _darcha_catalogue_v1_ListOfficesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListOfficesResponse>): grpc.ClientUnaryCall;
  ListOffices(argument: _darcha_catalogue_v1_ListOfficesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListOfficesResponse>): grpc.ClientUnaryCall;
  ListOffices(argument: _darcha_catalogue_v1_ListOfficesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListOfficesResponse>): grpc.ClientUnaryCall;
  ListOffices(argument: _darcha_catalogue_v1_ListOfficesRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListOfficesResponse>): grpc.ClientUnaryCall;
  /**
   * Offices that match every given filter, nearest first when a point is given, else by code.
   */
  listOffices(argument: _darcha_catalogue_v1_ListOfficesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListOfficesResponse>): grpc.ClientUnaryCall;
  listOffices(argument: _darcha_catalogue_v1_ListOfficesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListOfficesResponse>): grpc.ClientUnaryCall;
  listOffices(argument: _darcha_catalogue_v1_ListOfficesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListOfficesResponse>): grpc.ClientUnaryCall;
  listOffices(argument: _darcha_catalogue_v1_ListOfficesRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListOfficesResponse>): grpc.ClientUnaryCall;
  
  /**
   * Services that match every given filter, best match first when there is a query, else by title.
   */
  ListServices(argument: _darcha_catalogue_v1_ListServicesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListServicesResponse>): grpc.ClientUnaryCall;
  ListServices(argument: _darcha_catalogue_v1_ListServicesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListServicesResponse>): grpc.ClientUnaryCall;
  ListServices(argument: _darcha_catalogue_v1_ListServicesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListServicesResponse>): grpc.ClientUnaryCall;
  ListServices(argument: _darcha_catalogue_v1_ListServicesRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListServicesResponse>): grpc.ClientUnaryCall;
  /**
   * Services that match every given filter, best match first when there is a query, else by title.
   */
  listServices(argument: _darcha_catalogue_v1_ListServicesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListServicesResponse>): grpc.ClientUnaryCall;
  listServices(argument: _darcha_catalogue_v1_ListServicesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListServicesResponse>): grpc.ClientUnaryCall;
  listServices(argument: _darcha_catalogue_v1_ListServicesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListServicesResponse>): grpc.ClientUnaryCall;
  listServices(argument: _darcha_catalogue_v1_ListServicesRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListServicesResponse>): grpc.ClientUnaryCall;
  
  /**
   * The country, its regions and their districts, by code.
   */
  ListTerritories(argument: _darcha_catalogue_v1_ListTerritoriesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListTerritoriesResponse>): grpc.ClientUnaryCall;
  ListTerritories(argument: _darcha_catalogue_v1_ListTerritoriesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListTerritoriesResponse>): grpc.ClientUnaryCall;
  ListTerritories(argument: _darcha_catalogue_v1_ListTerritoriesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListTerritoriesResponse>): grpc.ClientUnaryCall;
  ListTerritories(argument: _darcha_catalogue_v1_ListTerritoriesRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListTerritoriesResponse>): grpc.ClientUnaryCall;
  /**
   * The country, its regions and their districts, by code.
   */
  listTerritories(argument: _darcha_catalogue_v1_ListTerritoriesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListTerritoriesResponse>): grpc.ClientUnaryCall;
  listTerritories(argument: _darcha_catalogue_v1_ListTerritoriesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_ListTerritoriesResponse>): grpc.ClientUnaryCall;
  listTerritories(argument: _darcha_catalogue_v1_ListTerritoriesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_ListTerritoriesResponse>): grpc.ClientUnaryCall;
  listTerritories(argument: _darcha_catalogue_v1_ListTerritoriesRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_ListTerritoriesResponse>): grpc.ClientUnaryCall;
  
  /**
   * Titles and keywords that an unfinished query may be meant to become, the likeliest first.
   */
  Suggest(argument: _darcha_catalogue_v1_SuggestRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SuggestResponse>): grpc.ClientUnaryCall;
  Suggest(argument: _darcha_catalogue_v1_SuggestRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_SuggestResponse>): grpc.ClientUnaryCall;
  Suggest(argument: _darcha_catalogue_v1_SuggestRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SuggestResponse>): grpc.ClientUnaryCall;
  Suggest(argument: _darcha_catalogue_v1_SuggestRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_SuggestResponse>): grpc.ClientUnaryCall;
  /**
   * Titles and keywords that an unfinished query may be meant to become, the likeliest first.
   */
  suggest(argument: _darcha_catalogue_v1_SuggestRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SuggestResponse>): grpc.ClientUnaryCall;
  suggest(argument: _darcha_catalogue_v1_SuggestRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_catalogue_v1_SuggestResponse>): grpc.ClientUnaryCall;
  suggest(argument: _darcha_catalogue_v1_SuggestRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_catalogue_v1_SuggestResponse>): grpc.ClientUnaryCall;
  suggest(argument: _darcha_catalogue_v1_SuggestRequestInput, callback: grpc.requestCallback<_darcha_catalogue_v1_SuggestResponse>): grpc.ClientUnaryCall;
  
  /**
   * Says at once, and then whenever it changes, which edition of the catalogue is in force. Never ends by itself.
   */
  WatchEdition(argument: _darcha_catalogue_v1_WatchEditionRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_catalogue_v1_WatchEditionResponse>;
  WatchEdition(argument: _darcha_catalogue_v1_WatchEditionRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_catalogue_v1_WatchEditionResponse>;
  /**
   * Says at once, and then whenever it changes, which edition of the catalogue is in force. Never ends by itself.
   */
  watchEdition(argument: _darcha_catalogue_v1_WatchEditionRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_catalogue_v1_WatchEditionResponse>;
  watchEdition(argument: _darcha_catalogue_v1_WatchEditionRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_catalogue_v1_WatchEditionResponse>;
  
}

/**
 * Reading the catalogue is open to every caller of the portal; nothing in it is personal data. A field that is unknown or
 * out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface CatalogueHandlers extends grpc.UntypedServiceImplementation {
  /**
   * One service with its whole passport. NOT_FOUND `service-unknown` or `version-unknown`.
   */
  GetService: grpc.handleUnaryCall<_darcha_catalogue_v1_GetServiceRequest, _darcha_catalogue_v1_GetServiceResponseInput>;
  
  /**
   * All agencies, by code.
   */
  ListAgencies: grpc.handleUnaryCall<_darcha_catalogue_v1_ListAgenciesRequest, _darcha_catalogue_v1_ListAgenciesResponseInput>;
  
  /**
   * Services applied for with one form and followed by one number, by the event in which one needs them.
   */
  ListBundles: grpc.handleUnaryCall<_darcha_catalogue_v1_ListBundlesRequest, _darcha_catalogue_v1_ListBundlesResponseInput>;
  
  /**
   * Life and business events, in the order in which they are shown.
   */
  ListEvents: grpc.handleUnaryCall<_darcha_catalogue_v1_ListEventsRequest, _darcha_catalogue_v1_ListEventsResponseInput>;
  
  /**
   * Offices that match every given filter, nearest first when a point is given, else by code.
   */
  ListOffices: grpc.handleUnaryCall<_darcha_catalogue_v1_ListOfficesRequest, _darcha_catalogue_v1_ListOfficesResponseInput>;
  
  /**
   * Services that match every given filter, best match first when there is a query, else by title.
   */
  ListServices: grpc.handleUnaryCall<_darcha_catalogue_v1_ListServicesRequest, _darcha_catalogue_v1_ListServicesResponseInput>;
  
  /**
   * The country, its regions and their districts, by code.
   */
  ListTerritories: grpc.handleUnaryCall<_darcha_catalogue_v1_ListTerritoriesRequest, _darcha_catalogue_v1_ListTerritoriesResponseInput>;
  
  /**
   * Titles and keywords that an unfinished query may be meant to become, the likeliest first.
   */
  Suggest: grpc.handleUnaryCall<_darcha_catalogue_v1_SuggestRequest, _darcha_catalogue_v1_SuggestResponseInput>;
  
  /**
   * Says at once, and then whenever it changes, which edition of the catalogue is in force. Never ends by itself.
   */
  WatchEdition: grpc.handleServerStreamingCall<_darcha_catalogue_v1_WatchEditionRequest, _darcha_catalogue_v1_WatchEditionResponseInput>;
  
}

export interface CatalogueDefinition extends grpc.ServiceDefinition {
  GetService: MethodDefinition<_darcha_catalogue_v1_GetServiceRequestInput, _darcha_catalogue_v1_GetServiceResponseInput, _darcha_catalogue_v1_GetServiceRequest, _darcha_catalogue_v1_GetServiceResponse>
  ListAgencies: MethodDefinition<_darcha_catalogue_v1_ListAgenciesRequestInput, _darcha_catalogue_v1_ListAgenciesResponseInput, _darcha_catalogue_v1_ListAgenciesRequest, _darcha_catalogue_v1_ListAgenciesResponse>
  ListBundles: MethodDefinition<_darcha_catalogue_v1_ListBundlesRequestInput, _darcha_catalogue_v1_ListBundlesResponseInput, _darcha_catalogue_v1_ListBundlesRequest, _darcha_catalogue_v1_ListBundlesResponse>
  ListEvents: MethodDefinition<_darcha_catalogue_v1_ListEventsRequestInput, _darcha_catalogue_v1_ListEventsResponseInput, _darcha_catalogue_v1_ListEventsRequest, _darcha_catalogue_v1_ListEventsResponse>
  ListOffices: MethodDefinition<_darcha_catalogue_v1_ListOfficesRequestInput, _darcha_catalogue_v1_ListOfficesResponseInput, _darcha_catalogue_v1_ListOfficesRequest, _darcha_catalogue_v1_ListOfficesResponse>
  ListServices: MethodDefinition<_darcha_catalogue_v1_ListServicesRequestInput, _darcha_catalogue_v1_ListServicesResponseInput, _darcha_catalogue_v1_ListServicesRequest, _darcha_catalogue_v1_ListServicesResponse>
  ListTerritories: MethodDefinition<_darcha_catalogue_v1_ListTerritoriesRequestInput, _darcha_catalogue_v1_ListTerritoriesResponseInput, _darcha_catalogue_v1_ListTerritoriesRequest, _darcha_catalogue_v1_ListTerritoriesResponse>
  Suggest: MethodDefinition<_darcha_catalogue_v1_SuggestRequestInput, _darcha_catalogue_v1_SuggestResponseInput, _darcha_catalogue_v1_SuggestRequest, _darcha_catalogue_v1_SuggestResponse>
  WatchEdition: MethodDefinition<_darcha_catalogue_v1_WatchEditionRequestInput, _darcha_catalogue_v1_WatchEditionResponseInput, _darcha_catalogue_v1_WatchEditionRequest, _darcha_catalogue_v1_WatchEditionResponse>
}
