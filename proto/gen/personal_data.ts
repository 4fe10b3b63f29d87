import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { ExportedPieceInput as _darcha_common_v1_ExportedPieceInput, ExportedPiece as _darcha_common_v1_ExportedPiece } from './darcha/common/v1/ExportedPiece.ts';
import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from './darcha/common/v1/PageRequest.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from './darcha/common/v1/PageResponse.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from './darcha/common/v1/Text.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from './darcha/common/v1/Wait.ts';
import type { WithheldInput as _darcha_common_v1_WithheldInput, Withheld as _darcha_common_v1_Withheld } from './darcha/common/v1/Withheld.ts';
import type { ExportPersonalDataRequestInput as _darcha_exchange_v1_ExportPersonalDataRequestInput, ExportPersonalDataRequest as _darcha_exchange_v1_ExportPersonalDataRequest } from './darcha/exchange/v1/ExportPersonalDataRequest.ts';
import type { ExportPersonalDataResponseInput as _darcha_exchange_v1_ExportPersonalDataResponseInput, ExportPersonalDataResponse as _darcha_exchange_v1_ExportPersonalDataResponse } from './darcha/exchange/v1/ExportPersonalDataResponse.ts';
import type { PersonalDataClient as _darcha_exchange_v1_PersonalDataClient, PersonalDataDefinition as _darcha_exchange_v1_PersonalDataDefinition } from './darcha/exchange/v1/PersonalData.ts';
import type { ExportInput as _darcha_intake_v1_ExportInput, Export as _darcha_intake_v1_Export } from './darcha/intake/v1/Export.ts';
import type { ExportPersonalDataRequestInput as _darcha_intake_v1_ExportPersonalDataRequestInput, ExportPersonalDataRequest as _darcha_intake_v1_ExportPersonalDataRequest } from './darcha/intake/v1/ExportPersonalDataRequest.ts';
import type { ExportPersonalDataResponseInput as _darcha_intake_v1_ExportPersonalDataResponseInput, ExportPersonalDataResponse as _darcha_intake_v1_ExportPersonalDataResponse } from './darcha/intake/v1/ExportPersonalDataResponse.ts';
import type { ListExportsRequestInput as _darcha_intake_v1_ListExportsRequestInput, ListExportsRequest as _darcha_intake_v1_ListExportsRequest } from './darcha/intake/v1/ListExportsRequest.ts';
import type { ListExportsResponseInput as _darcha_intake_v1_ListExportsResponseInput, ListExportsResponse as _darcha_intake_v1_ListExportsResponse } from './darcha/intake/v1/ListExportsResponse.ts';
import type { PersonalDataClient as _darcha_intake_v1_PersonalDataClient, PersonalDataDefinition as _darcha_intake_v1_PersonalDataDefinition } from './darcha/intake/v1/PersonalData.ts';
import type { ExportPersonalDataRequestInput as _darcha_tracking_v1_ExportPersonalDataRequestInput, ExportPersonalDataRequest as _darcha_tracking_v1_ExportPersonalDataRequest } from './darcha/tracking/v1/ExportPersonalDataRequest.ts';
import type { ExportPersonalDataResponseInput as _darcha_tracking_v1_ExportPersonalDataResponseInput, ExportPersonalDataResponse as _darcha_tracking_v1_ExportPersonalDataResponse } from './darcha/tracking/v1/ExportPersonalDataResponse.ts';
import type { PersonalDataClient as _darcha_tracking_v1_PersonalDataClient, PersonalDataDefinition as _darcha_tracking_v1_PersonalDataDefinition } from './darcha/tracking/v1/PersonalData.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  darcha: {
    common: {
      v1: {
        ExportedPiece: MessageTypeDefinition<_darcha_common_v1_ExportedPieceInput, _darcha_common_v1_ExportedPiece>
        PageRequest: MessageTypeDefinition<_darcha_common_v1_PageRequestInput, _darcha_common_v1_PageRequest>
        PageResponse: MessageTypeDefinition<_darcha_common_v1_PageResponseInput, _darcha_common_v1_PageResponse>
        Text: MessageTypeDefinition<_darcha_common_v1_TextInput, _darcha_common_v1_Text>
        Wait: MessageTypeDefinition<_darcha_common_v1_WaitInput, _darcha_common_v1_Wait>
        Withheld: MessageTypeDefinition<_darcha_common_v1_WithheldInput, _darcha_common_v1_Withheld>
      }
    }
    exchange: {
      v1: {
        ExportPersonalDataRequest: MessageTypeDefinition<_darcha_exchange_v1_ExportPersonalDataRequestInput, _darcha_exchange_v1_ExportPersonalDataRequest>
        ExportPersonalDataResponse: MessageTypeDefinition<_darcha_exchange_v1_ExportPersonalDataResponseInput, _darcha_exchange_v1_ExportPersonalDataResponse>
        /**
         * For persons, each for their own.
         */
        PersonalData: SubtypeConstructor<typeof grpc.Client, _darcha_exchange_v1_PersonalDataClient> & { service: _darcha_exchange_v1_PersonalDataDefinition }
      }
    }
    intake: {
      v1: {
        Export: MessageTypeDefinition<_darcha_intake_v1_ExportInput, _darcha_intake_v1_Export>
        ExportPersonalDataRequest: MessageTypeDefinition<_darcha_intake_v1_ExportPersonalDataRequestInput, _darcha_intake_v1_ExportPersonalDataRequest>
        ExportPersonalDataResponse: MessageTypeDefinition<_darcha_intake_v1_ExportPersonalDataResponseInput, _darcha_intake_v1_ExportPersonalDataResponse>
        ListExportsRequest: MessageTypeDefinition<_darcha_intake_v1_ListExportsRequestInput, _darcha_intake_v1_ListExportsRequest>
        ListExportsResponse: MessageTypeDefinition<_darcha_intake_v1_ListExportsResponseInput, _darcha_intake_v1_ListExportsResponse>
        /**
         * For persons, each for their own. Errors of all RPCs: UNAUTHENTICATED `sign-in-required`; PERMISSION_DENIED `persons-only`,
         * `own-data-only` (whoever acts for somebody else has no claim to everything that is held about them).
         */
        PersonalData: SubtypeConstructor<typeof grpc.Client, _darcha_intake_v1_PersonalDataClient> & { service: _darcha_intake_v1_PersonalDataDefinition }
      }
    }
    tracking: {
      v1: {
        ExportPersonalDataRequest: MessageTypeDefinition<_darcha_tracking_v1_ExportPersonalDataRequestInput, _darcha_tracking_v1_ExportPersonalDataRequest>
        ExportPersonalDataResponse: MessageTypeDefinition<_darcha_tracking_v1_ExportPersonalDataResponseInput, _darcha_tracking_v1_ExportPersonalDataResponse>
        /**
         * For persons, each for their own.
         */
        PersonalData: SubtypeConstructor<typeof grpc.Client, _darcha_tracking_v1_PersonalDataClient> & { service: _darcha_tracking_v1_PersonalDataDefinition }
      }
    }
  }
}

