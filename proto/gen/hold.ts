import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from './darcha/common/v1/PageRequest.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from './darcha/common/v1/PageResponse.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from './darcha/common/v1/Text.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from './darcha/common/v1/Wait.ts';
import type { ErasureDelayInput as _darcha_intake_v1_ErasureDelayInput, ErasureDelay as _darcha_intake_v1_ErasureDelay } from './darcha/intake/v1/ErasureDelay.ts';
import type { HoldInput as _darcha_intake_v1_HoldInput, Hold as _darcha_intake_v1_Hold } from './darcha/intake/v1/Hold.ts';

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
    intake: {
      v1: {
        ErasureDelay: MessageTypeDefinition<_darcha_intake_v1_ErasureDelayInput, _darcha_intake_v1_ErasureDelay>
        Hold: MessageTypeDefinition<_darcha_intake_v1_HoldInput, _darcha_intake_v1_Hold>
      }
    }
  }
}

