import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AppendEventsRequestInput as _darcha_tracking_v1_AppendEventsRequestInput, AppendEventsRequest as _darcha_tracking_v1_AppendEventsRequest } from '../../../darcha/tracking/v1/AppendEventsRequest.ts';
import type { AppendEventsResponseInput as _darcha_tracking_v1_AppendEventsResponseInput, AppendEventsResponse as _darcha_tracking_v1_AppendEventsResponse } from '../../../darcha/tracking/v1/AppendEventsResponse.ts';
import type { GetTimelineRequestInput as _darcha_tracking_v1_GetTimelineRequestInput, GetTimelineRequest as _darcha_tracking_v1_GetTimelineRequest } from '../../../darcha/tracking/v1/GetTimelineRequest.ts';
import type { GetTimelineResponseInput as _darcha_tracking_v1_GetTimelineResponseInput, GetTimelineResponse as _darcha_tracking_v1_GetTimelineResponse } from '../../../darcha/tracking/v1/GetTimelineResponse.ts';
import type { ReadFeedRequestInput as _darcha_tracking_v1_ReadFeedRequestInput, ReadFeedRequest as _darcha_tracking_v1_ReadFeedRequest } from '../../../darcha/tracking/v1/ReadFeedRequest.ts';
import type { ReadFeedResponseInput as _darcha_tracking_v1_ReadFeedResponseInput, ReadFeedResponse as _darcha_tracking_v1_ReadFeedResponse } from '../../../darcha/tracking/v1/ReadFeedResponse.ts';
import type { WatchTimelineRequestInput as _darcha_tracking_v1_WatchTimelineRequestInput, WatchTimelineRequest as _darcha_tracking_v1_WatchTimelineRequest } from '../../../darcha/tracking/v1/WatchTimelineRequest.ts';
import type { WatchTimelineResponseInput as _darcha_tracking_v1_WatchTimelineResponseInput, WatchTimelineResponse as _darcha_tracking_v1_WatchTimelineResponse } from '../../../darcha/tracking/v1/WatchTimelineResponse.ts';

/**
 * Timelines are open to the owner of the subject, to those who may follow it for the owner, and to officials of an agency taking part; the feed to services.
 * A field that is malformed or out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface TrackingClient extends grpc.Client {
  /**
   * Takes events in. Idempotent on (subject, sequence): an event already there is acknowledged and not stored again.
   * Acknowledged after a journaled write. FAILED_PRECONDITION `sequence-gap` when an earlier event is missing.
   * INVALID_ARGUMENT `sequence-conflict` when another event stands under the same subject and sequence, `owner-changed` when
   * an event names another owner than the one before it. PERMISSION_DENIED `caller-not-allowed` for all but intake.
   * UNAVAILABLE `log-busy`, `overloaded`: send again.
   */
  AppendEvents(argument: _darcha_tracking_v1_AppendEventsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_AppendEventsResponse>): grpc.ClientUnaryCall;
  AppendEvents(argument: _darcha_tracking_v1_AppendEventsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_AppendEventsResponse>): grpc.ClientUnaryCall;
  AppendEvents(argument: _darcha_tracking_v1_AppendEventsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_AppendEventsResponse>): grpc.ClientUnaryCall;
  AppendEvents(argument: _darcha_tracking_v1_AppendEventsRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_AppendEventsResponse>): grpc.ClientUnaryCall;
  /**
   * Takes events in. Idempotent on (subject, sequence): an event already there is acknowledged and not stored again.
   * Acknowledged after a journaled write. FAILED_PRECONDITION `sequence-gap` when an earlier event is missing.
   * INVALID_ARGUMENT `sequence-conflict` when another event stands under the same subject and sequence, `owner-changed` when
   * an event names another owner than the one before it. PERMISSION_DENIED `caller-not-allowed` for all but intake.
   * UNAVAILABLE `log-busy`, `overloaded`: send again.
   */
  appendEvents(argument: _darcha_tracking_v1_AppendEventsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_AppendEventsResponse>): grpc.ClientUnaryCall;
  appendEvents(argument: _darcha_tracking_v1_AppendEventsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_AppendEventsResponse>): grpc.ClientUnaryCall;
  appendEvents(argument: _darcha_tracking_v1_AppendEventsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_AppendEventsResponse>): grpc.ClientUnaryCall;
  appendEvents(argument: _darcha_tracking_v1_AppendEventsRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_AppendEventsResponse>): grpc.ClientUnaryCall;
  
  /**
   * All events of one subject, oldest first. NOT_FOUND `subject-unknown` also for a subject of somebody else.
   */
  GetTimeline(argument: _darcha_tracking_v1_GetTimelineRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_GetTimelineResponse>): grpc.ClientUnaryCall;
  GetTimeline(argument: _darcha_tracking_v1_GetTimelineRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_GetTimelineResponse>): grpc.ClientUnaryCall;
  GetTimeline(argument: _darcha_tracking_v1_GetTimelineRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_GetTimelineResponse>): grpc.ClientUnaryCall;
  GetTimeline(argument: _darcha_tracking_v1_GetTimelineRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_GetTimelineResponse>): grpc.ClientUnaryCall;
  /**
   * All events of one subject, oldest first. NOT_FOUND `subject-unknown` also for a subject of somebody else.
   */
  getTimeline(argument: _darcha_tracking_v1_GetTimelineRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_GetTimelineResponse>): grpc.ClientUnaryCall;
  getTimeline(argument: _darcha_tracking_v1_GetTimelineRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_GetTimelineResponse>): grpc.ClientUnaryCall;
  getTimeline(argument: _darcha_tracking_v1_GetTimelineRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_GetTimelineResponse>): grpc.ClientUnaryCall;
  getTimeline(argument: _darcha_tracking_v1_GetTimelineRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_GetTimelineResponse>): grpc.ClientUnaryCall;
  
  /**
   * A page of the feed of all events, in the order in which they were taken in. PERMISSION_DENIED `caller-not-allowed` for
   * all but services.
   */
  ReadFeed(argument: _darcha_tracking_v1_ReadFeedRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_ReadFeedResponse>): grpc.ClientUnaryCall;
  ReadFeed(argument: _darcha_tracking_v1_ReadFeedRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_ReadFeedResponse>): grpc.ClientUnaryCall;
  ReadFeed(argument: _darcha_tracking_v1_ReadFeedRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_ReadFeedResponse>): grpc.ClientUnaryCall;
  ReadFeed(argument: _darcha_tracking_v1_ReadFeedRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_ReadFeedResponse>): grpc.ClientUnaryCall;
  /**
   * A page of the feed of all events, in the order in which they were taken in. PERMISSION_DENIED `caller-not-allowed` for
   * all but services.
   */
  readFeed(argument: _darcha_tracking_v1_ReadFeedRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_ReadFeedResponse>): grpc.ClientUnaryCall;
  readFeed(argument: _darcha_tracking_v1_ReadFeedRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_tracking_v1_ReadFeedResponse>): grpc.ClientUnaryCall;
  readFeed(argument: _darcha_tracking_v1_ReadFeedRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_tracking_v1_ReadFeedResponse>): grpc.ClientUnaryCall;
  readFeed(argument: _darcha_tracking_v1_ReadFeedRequestInput, callback: grpc.requestCallback<_darcha_tracking_v1_ReadFeedResponse>): grpc.ClientUnaryCall;
  
  /**
   * The events of one subject after a sequence, then each new one as it happens. Never ends by itself.
   * NOT_FOUND `subject-unknown`; RESOURCE_EXHAUSTED `watchers-too-many`, `watcher-too-slow`: go on after the last sequence.
   */
  WatchTimeline(argument: _darcha_tracking_v1_WatchTimelineRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_tracking_v1_WatchTimelineResponse>;
  WatchTimeline(argument: _darcha_tracking_v1_WatchTimelineRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_tracking_v1_WatchTimelineResponse>;
  /**
   * The events of one subject after a sequence, then each new one as it happens. Never ends by itself.
   * NOT_FOUND `subject-unknown`; RESOURCE_EXHAUSTED `watchers-too-many`, `watcher-too-slow`: go on after the last sequence.
   */
  watchTimeline(argument: _darcha_tracking_v1_WatchTimelineRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_tracking_v1_WatchTimelineResponse>;
  watchTimeline(argument: _darcha_tracking_v1_WatchTimelineRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_tracking_v1_WatchTimelineResponse>;
  
}

/**
 * Timelines are open to the owner of the subject, to those who may follow it for the owner, and to officials of an agency taking part; the feed to services.
 * A field that is malformed or out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface TrackingHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Takes events in. Idempotent on (subject, sequence): an event already there is acknowledged and not stored again.
   * Acknowledged after a journaled write. FAILED_PRECONDITION `sequence-gap` when an earlier event is missing.
   * INVALID_ARGUMENT `sequence-conflict` when another event stands under the same subject and sequence, `owner-changed` when
   * an event names another owner than the one before it. PERMISSION_DENIED `caller-not-allowed` for all but intake.
   * UNAVAILABLE `log-busy`, `overloaded`: send again.
   */
  AppendEvents: grpc.handleUnaryCall<_darcha_tracking_v1_AppendEventsRequest, _darcha_tracking_v1_AppendEventsResponseInput>;
  
  /**
   * All events of one subject, oldest first. NOT_FOUND `subject-unknown` also for a subject of somebody else.
   */
  GetTimeline: grpc.handleUnaryCall<_darcha_tracking_v1_GetTimelineRequest, _darcha_tracking_v1_GetTimelineResponseInput>;
  
  /**
   * A page of the feed of all events, in the order in which they were taken in. PERMISSION_DENIED `caller-not-allowed` for
   * all but services.
   */
  ReadFeed: grpc.handleUnaryCall<_darcha_tracking_v1_ReadFeedRequest, _darcha_tracking_v1_ReadFeedResponseInput>;
  
  /**
   * The events of one subject after a sequence, then each new one as it happens. Never ends by itself.
   * NOT_FOUND `subject-unknown`; RESOURCE_EXHAUSTED `watchers-too-many`, `watcher-too-slow`: go on after the last sequence.
   */
  WatchTimeline: grpc.handleServerStreamingCall<_darcha_tracking_v1_WatchTimelineRequest, _darcha_tracking_v1_WatchTimelineResponseInput>;
  
}

export interface TrackingDefinition extends grpc.ServiceDefinition {
  AppendEvents: MethodDefinition<_darcha_tracking_v1_AppendEventsRequestInput, _darcha_tracking_v1_AppendEventsResponseInput, _darcha_tracking_v1_AppendEventsRequest, _darcha_tracking_v1_AppendEventsResponse>
  GetTimeline: MethodDefinition<_darcha_tracking_v1_GetTimelineRequestInput, _darcha_tracking_v1_GetTimelineResponseInput, _darcha_tracking_v1_GetTimelineRequest, _darcha_tracking_v1_GetTimelineResponse>
  ReadFeed: MethodDefinition<_darcha_tracking_v1_ReadFeedRequestInput, _darcha_tracking_v1_ReadFeedResponseInput, _darcha_tracking_v1_ReadFeedRequest, _darcha_tracking_v1_ReadFeedResponse>
  WatchTimeline: MethodDefinition<_darcha_tracking_v1_WatchTimelineRequestInput, _darcha_tracking_v1_WatchTimelineResponseInput, _darcha_tracking_v1_WatchTimelineRequest, _darcha_tracking_v1_WatchTimelineResponse>
}
