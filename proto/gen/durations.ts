import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from './darcha/common/v1/PageRequest.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from './darcha/common/v1/PageResponse.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from './darcha/common/v1/Text.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from './darcha/common/v1/Wait.ts';
import type { AgencyDurationsInput as _darcha_tracking_v1_AgencyDurationsInput, AgencyDurations as _darcha_tracking_v1_AgencyDurations } from './darcha/tracking/v1/AgencyDurations.ts';
import type { DurationSpreadInput as _darcha_tracking_v1_DurationSpreadInput, DurationSpread as _darcha_tracking_v1_DurationSpread } from './darcha/tracking/v1/DurationSpread.ts';
import type { DurationsClient as _darcha_tracking_v1_DurationsClient, DurationsDefinition as _darcha_tracking_v1_DurationsDefinition } from './darcha/tracking/v1/Durations.ts';
import type { GetDurationsRequestInput as _darcha_tracking_v1_GetDurationsRequestInput, GetDurationsRequest as _darcha_tracking_v1_GetDurationsRequest } from './darcha/tracking/v1/GetDurationsRequest.ts';
import type { GetDurationsResponseInput as _darcha_tracking_v1_GetDurationsResponseInput, GetDurationsResponse as _darcha_tracking_v1_GetDurationsResponse } from './darcha/tracking/v1/GetDurationsResponse.ts';

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
        AgencyDurations: MessageTypeDefinition<_darcha_tracking_v1_AgencyDurationsInput, _darcha_tracking_v1_AgencyDurations>
        DurationSpread: MessageTypeDefinition<_darcha_tracking_v1_DurationSpreadInput, _darcha_tracking_v1_DurationSpread>
        /**
         * Counted from the events themselves; nothing of a person or of a single application is in it. Open to everybody.
         * A field that is malformed or out of bounds is INVALID_ARGUMENT `request-invalid`.
         */
        Durations: SubtypeConstructor<typeof grpc.Client, _darcha_tracking_v1_DurationsClient> & { service: _darcha_tracking_v1_DurationsDefinition }
        GetDurationsRequest: MessageTypeDefinition<_darcha_tracking_v1_GetDurationsRequestInput, _darcha_tracking_v1_GetDurationsRequest>
        GetDurationsResponse: MessageTypeDefinition<_darcha_tracking_v1_GetDurationsResponseInput, _darcha_tracking_v1_GetDurationsResponse>
      }
    }
  }
}

