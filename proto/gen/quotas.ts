import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { ClientSpendingInput as _darcha_catalogue_v1_ClientSpendingInput, ClientSpending as _darcha_catalogue_v1_ClientSpending } from './darcha/catalogue/v1/ClientSpending.ts';
import type { ClientStandingInput as _darcha_catalogue_v1_ClientStandingInput, ClientStanding as _darcha_catalogue_v1_ClientStanding } from './darcha/catalogue/v1/ClientStanding.ts';
import type { DayUseInput as _darcha_catalogue_v1_DayUseInput, DayUse as _darcha_catalogue_v1_DayUse } from './darcha/catalogue/v1/DayUse.ts';
import type { GetQuotaRequestInput as _darcha_catalogue_v1_GetQuotaRequestInput, GetQuotaRequest as _darcha_catalogue_v1_GetQuotaRequest } from './darcha/catalogue/v1/GetQuotaRequest.ts';
import type { GetQuotaResponseInput as _darcha_catalogue_v1_GetQuotaResponseInput, GetQuotaResponse as _darcha_catalogue_v1_GetQuotaResponse } from './darcha/catalogue/v1/GetQuotaResponse.ts';
import type { ListQuotasRequestInput as _darcha_catalogue_v1_ListQuotasRequestInput, ListQuotasRequest as _darcha_catalogue_v1_ListQuotasRequest } from './darcha/catalogue/v1/ListQuotasRequest.ts';
import type { ListQuotasResponseInput as _darcha_catalogue_v1_ListQuotasResponseInput, ListQuotasResponse as _darcha_catalogue_v1_ListQuotasResponse } from './darcha/catalogue/v1/ListQuotasResponse.ts';
import type { QuotaInput as _darcha_catalogue_v1_QuotaInput, Quota as _darcha_catalogue_v1_Quota } from './darcha/catalogue/v1/Quota.ts';
import type { QuotasClient as _darcha_catalogue_v1_QuotasClient, QuotasDefinition as _darcha_catalogue_v1_QuotasDefinition } from './darcha/catalogue/v1/Quotas.ts';
import type { SpendRequestInput as _darcha_catalogue_v1_SpendRequestInput, SpendRequest as _darcha_catalogue_v1_SpendRequest } from './darcha/catalogue/v1/SpendRequest.ts';
import type { SpendResponseInput as _darcha_catalogue_v1_SpendResponseInput, SpendResponse as _darcha_catalogue_v1_SpendResponse } from './darcha/catalogue/v1/SpendResponse.ts';
import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from './darcha/common/v1/PageRequest.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from './darcha/common/v1/PageResponse.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from './darcha/common/v1/Text.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from './darcha/common/v1/Wait.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  darcha: {
    catalogue: {
      v1: {
        ClientSpending: MessageTypeDefinition<_darcha_catalogue_v1_ClientSpendingInput, _darcha_catalogue_v1_ClientSpending>
        ClientStanding: MessageTypeDefinition<_darcha_catalogue_v1_ClientStandingInput, _darcha_catalogue_v1_ClientStanding>
        DayUse: MessageTypeDefinition<_darcha_catalogue_v1_DayUseInput, _darcha_catalogue_v1_DayUse>
        GetQuotaRequest: MessageTypeDefinition<_darcha_catalogue_v1_GetQuotaRequestInput, _darcha_catalogue_v1_GetQuotaRequest>
        GetQuotaResponse: MessageTypeDefinition<_darcha_catalogue_v1_GetQuotaResponseInput, _darcha_catalogue_v1_GetQuotaResponse>
        ListQuotasRequest: MessageTypeDefinition<_darcha_catalogue_v1_ListQuotasRequestInput, _darcha_catalogue_v1_ListQuotasRequest>
        ListQuotasResponse: MessageTypeDefinition<_darcha_catalogue_v1_ListQuotasResponseInput, _darcha_catalogue_v1_ListQuotasResponse>
        Quota: MessageTypeDefinition<_darcha_catalogue_v1_QuotaInput, _darcha_catalogue_v1_Quota>
        /**
         * A client is a program that signs in as itself. Its requests are counted by the gateways over the legal day, and told
         * here together, so that every gateway knows them. A field that is out of bounds is INVALID_ARGUMENT `request-invalid`.
         */
        Quotas: SubtypeConstructor<typeof grpc.Client, _darcha_catalogue_v1_QuotasClient> & { service: _darcha_catalogue_v1_QuotasDefinition }
        SpendRequest: MessageTypeDefinition<_darcha_catalogue_v1_SpendRequestInput, _darcha_catalogue_v1_SpendRequest>
        SpendResponse: MessageTypeDefinition<_darcha_catalogue_v1_SpendResponseInput, _darcha_catalogue_v1_SpendResponse>
      }
    }
    common: {
      v1: {
        PageRequest: MessageTypeDefinition<_darcha_common_v1_PageRequestInput, _darcha_common_v1_PageRequest>
        PageResponse: MessageTypeDefinition<_darcha_common_v1_PageResponseInput, _darcha_common_v1_PageResponse>
        Text: MessageTypeDefinition<_darcha_common_v1_TextInput, _darcha_common_v1_Text>
        Wait: MessageTypeDefinition<_darcha_common_v1_WaitInput, _darcha_common_v1_Wait>
      }
    }
  }
}

