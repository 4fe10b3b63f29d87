import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from './darcha/common/v1/PageRequest.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from './darcha/common/v1/PageResponse.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from './darcha/common/v1/Text.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from './darcha/common/v1/Wait.ts';
import type { EarlierRecordInput as _darcha_intake_v1_EarlierRecordInput, EarlierRecord as _darcha_intake_v1_EarlierRecord } from './darcha/intake/v1/EarlierRecord.ts';
import type { EarlierUseInput as _darcha_intake_v1_EarlierUseInput, EarlierUse as _darcha_intake_v1_EarlierUse } from './darcha/intake/v1/EarlierUse.ts';
import type { OwnPaperInput as _darcha_intake_v1_OwnPaperInput, OwnPaper as _darcha_intake_v1_OwnPaper } from './darcha/intake/v1/OwnPaper.ts';
import type { PaperWantedInput as _darcha_intake_v1_PaperWantedInput, PaperWanted as _darcha_intake_v1_PaperWanted } from './darcha/intake/v1/PaperWanted.ts';

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
        EarlierRecord: MessageTypeDefinition<_darcha_intake_v1_EarlierRecordInput, _darcha_intake_v1_EarlierRecord>
        EarlierUse: MessageTypeDefinition<_darcha_intake_v1_EarlierUseInput, _darcha_intake_v1_EarlierUse>
        OwnPaper: MessageTypeDefinition<_darcha_intake_v1_OwnPaperInput, _darcha_intake_v1_OwnPaper>
        PaperWanted: MessageTypeDefinition<_darcha_intake_v1_PaperWantedInput, _darcha_intake_v1_PaperWanted>
      }
    }
  }
}

