import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from './darcha/common/v1/PageRequest.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from './darcha/common/v1/PageResponse.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from './darcha/common/v1/Text.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from './darcha/common/v1/Wait.ts';
import type { AppendEventsRequestInput as _darcha_tracking_v1_AppendEventsRequestInput, AppendEventsRequest as _darcha_tracking_v1_AppendEventsRequest } from './darcha/tracking/v1/AppendEventsRequest.ts';
import type { AppendEventsResponseInput as _darcha_tracking_v1_AppendEventsResponseInput, AppendEventsResponse as _darcha_tracking_v1_AppendEventsResponse } from './darcha/tracking/v1/AppendEventsResponse.ts';
import type { EventInput as _darcha_tracking_v1_EventInput, Event as _darcha_tracking_v1_Event } from './darcha/tracking/v1/Event.ts';
import type { FeedEventInput as _darcha_tracking_v1_FeedEventInput, FeedEvent as _darcha_tracking_v1_FeedEvent } from './darcha/tracking/v1/FeedEvent.ts';
import type { GetTimelineRequestInput as _darcha_tracking_v1_GetTimelineRequestInput, GetTimelineRequest as _darcha_tracking_v1_GetTimelineRequest } from './darcha/tracking/v1/GetTimelineRequest.ts';
import type { GetTimelineResponseInput as _darcha_tracking_v1_GetTimelineResponseInput, GetTimelineResponse as _darcha_tracking_v1_GetTimelineResponse } from './darcha/tracking/v1/GetTimelineResponse.ts';
import type { InformedInput as _darcha_tracking_v1_InformedInput, Informed as _darcha_tracking_v1_Informed } from './darcha/tracking/v1/Informed.ts';
import type { ReadFeedRequestInput as _darcha_tracking_v1_ReadFeedRequestInput, ReadFeedRequest as _darcha_tracking_v1_ReadFeedRequest } from './darcha/tracking/v1/ReadFeedRequest.ts';
import type { ReadFeedResponseInput as _darcha_tracking_v1_ReadFeedResponseInput, ReadFeedResponse as _darcha_tracking_v1_ReadFeedResponse } from './darcha/tracking/v1/ReadFeedResponse.ts';
import type { TrackingClient as _darcha_tracking_v1_TrackingClient, TrackingDefinition as _darcha_tracking_v1_TrackingDefinition } from './darcha/tracking/v1/Tracking.ts';
import type { WatchTimelineRequestInput as _darcha_tracking_v1_WatchTimelineRequestInput, WatchTimelineRequest as _darcha_tracking_v1_WatchTimelineRequest } from './darcha/tracking/v1/WatchTimelineRequest.ts';
import type { WatchTimelineResponseInput as _darcha_tracking_v1_WatchTimelineResponseInput, WatchTimelineResponse as _darcha_tracking_v1_WatchTimelineResponse } from './darcha/tracking/v1/WatchTimelineResponse.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  darcha: {
    common: {
      v1: {
        PageRequest: MessageTypeDefinition<_darcha_common_v1_PageRequestInput, _darcha_common_v1_PageRequest>
        PageResponse: MessageTypeDefinition<_darcha_common_v1_PageResponseInput, _darcha_common_v1_PageResponse>
        Text: MessageTypeDefinition<_darcha_common_v1_TextInput, _darcha_common_v1_Text>
        Wait: MessageTypeDefinition<_darcha_common_v1_WaitInput, _darcha_common_v1_Wait>
      }
    }
    tracking: {
      v1: {
        AppendEventsRequest: MessageTypeDefinition<_darcha_tracking_v1_AppendEventsRequestInput, _darcha_tracking_v1_AppendEventsRequest>
        AppendEventsResponse: MessageTypeDefinition<_darcha_tracking_v1_AppendEventsResponseInput, _darcha_tracking_v1_AppendEventsResponse>
        Event: MessageTypeDefinition<_darcha_tracking_v1_EventInput, _darcha_tracking_v1_Event>
        FeedEvent: MessageTypeDefinition<_darcha_tracking_v1_FeedEventInput, _darcha_tracking_v1_FeedEvent>
        GetTimelineRequest: MessageTypeDefinition<_darcha_tracking_v1_GetTimelineRequestInput, _darcha_tracking_v1_GetTimelineRequest>
        GetTimelineResponse: MessageTypeDefinition<_darcha_tracking_v1_GetTimelineResponseInput, _darcha_tracking_v1_GetTimelineResponse>
        Informed: MessageTypeDefinition<_darcha_tracking_v1_InformedInput, _darcha_tracking_v1_Informed>
        ReadFeedRequest: MessageTypeDefinition<_darcha_tracking_v1_ReadFeedRequestInput, _darcha_tracking_v1_ReadFeedRequest>
        ReadFeedResponse: MessageTypeDefinition<_darcha_tracking_v1_ReadFeedResponseInput, _darcha_tracking_v1_ReadFeedResponse>
        /**
         * Timelines are open to the owner of the subject, to those who may follow it for the owner, and to officials of an agency taking part; the feed to services.
         * A field that is malformed or out of bounds is INVALID_ARGUMENT `request-invalid`.
         */
        Tracking: SubtypeConstructor<typeof grpc.Client, _darcha_tracking_v1_TrackingClient> & { service: _darcha_tracking_v1_TrackingDefinition }
        WatchTimelineRequest: MessageTypeDefinition<_darcha_tracking_v1_WatchTimelineRequestInput, _darcha_tracking_v1_WatchTimelineRequest>
        WatchTimelineResponse: MessageTypeDefinition<_darcha_tracking_v1_WatchTimelineResponseInput, _darcha_tracking_v1_WatchTimelineResponse>
      }
    }
  }
}

