import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from './darcha/common/v1/PageRequest.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from './darcha/common/v1/PageResponse.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from './darcha/common/v1/Text.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from './darcha/common/v1/Wait.ts';
import type { GetSignatureRequestRequestInput as _darcha_intake_v1_GetSignatureRequestRequestInput, GetSignatureRequestRequest as _darcha_intake_v1_GetSignatureRequestRequest } from './darcha/intake/v1/GetSignatureRequestRequest.ts';
import type { GetSignatureRequestResponseInput as _darcha_intake_v1_GetSignatureRequestResponseInput, GetSignatureRequestResponse as _darcha_intake_v1_GetSignatureRequestResponse } from './darcha/intake/v1/GetSignatureRequestResponse.ts';
import type { ListSignatureRequestsRequestInput as _darcha_intake_v1_ListSignatureRequestsRequestInput, ListSignatureRequestsRequest as _darcha_intake_v1_ListSignatureRequestsRequest } from './darcha/intake/v1/ListSignatureRequestsRequest.ts';
import type { ListSignatureRequestsResponseInput as _darcha_intake_v1_ListSignatureRequestsResponseInput, ListSignatureRequestsResponse as _darcha_intake_v1_ListSignatureRequestsResponse } from './darcha/intake/v1/ListSignatureRequestsResponse.ts';
import type { RefuseSignatureRequestInput as _darcha_intake_v1_RefuseSignatureRequestInput, RefuseSignatureRequest as _darcha_intake_v1_RefuseSignatureRequest } from './darcha/intake/v1/RefuseSignatureRequest.ts';
import type { RefuseSignatureResponseInput as _darcha_intake_v1_RefuseSignatureResponseInput, RefuseSignatureResponse as _darcha_intake_v1_RefuseSignatureResponse } from './darcha/intake/v1/RefuseSignatureResponse.ts';
import type { SignApplicationRequestInput as _darcha_intake_v1_SignApplicationRequestInput, SignApplicationRequest as _darcha_intake_v1_SignApplicationRequest } from './darcha/intake/v1/SignApplicationRequest.ts';
import type { SignApplicationResponseInput as _darcha_intake_v1_SignApplicationResponseInput, SignApplicationResponse as _darcha_intake_v1_SignApplicationResponse } from './darcha/intake/v1/SignApplicationResponse.ts';
import type { SignatureRequestInput as _darcha_intake_v1_SignatureRequestInput, SignatureRequest as _darcha_intake_v1_SignatureRequest } from './darcha/intake/v1/SignatureRequest.ts';
import type { SignaturesClient as _darcha_intake_v1_SignaturesClient, SignaturesDefinition as _darcha_intake_v1_SignaturesDefinition } from './darcha/intake/v1/Signatures.ts';

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
        GetSignatureRequestRequest: MessageTypeDefinition<_darcha_intake_v1_GetSignatureRequestRequestInput, _darcha_intake_v1_GetSignatureRequestRequest>
        GetSignatureRequestResponse: MessageTypeDefinition<_darcha_intake_v1_GetSignatureRequestResponseInput, _darcha_intake_v1_GetSignatureRequestResponse>
        ListSignatureRequestsRequest: MessageTypeDefinition<_darcha_intake_v1_ListSignatureRequestsRequestInput, _darcha_intake_v1_ListSignatureRequestsRequest>
        ListSignatureRequestsResponse: MessageTypeDefinition<_darcha_intake_v1_ListSignatureRequestsResponseInput, _darcha_intake_v1_ListSignatureRequestsResponse>
        RefuseSignatureRequest: MessageTypeDefinition<_darcha_intake_v1_RefuseSignatureRequestInput, _darcha_intake_v1_RefuseSignatureRequest>
        RefuseSignatureResponse: MessageTypeDefinition<_darcha_intake_v1_RefuseSignatureResponseInput, _darcha_intake_v1_RefuseSignatureResponse>
        SignApplicationRequest: MessageTypeDefinition<_darcha_intake_v1_SignApplicationRequestInput, _darcha_intake_v1_SignApplicationRequest>
        SignApplicationResponse: MessageTypeDefinition<_darcha_intake_v1_SignApplicationResponseInput, _darcha_intake_v1_SignApplicationResponse>
        SignatureRequest: MessageTypeDefinition<_darcha_intake_v1_SignatureRequestInput, _darcha_intake_v1_SignatureRequest>
        /**
         * For those whose signature an application waits for. For everybody else, and once it waits no longer, NOT_FOUND `signature-not-asked`.
         * Nobody signed in is UNAUTHENTICATED `sign-in-required`, an official PERMISSION_DENIED `persons-only`; a malformed field
         * INVALID_ARGUMENT `request-invalid`. Who has signed may read it until all have, and follow it from then on by its timeline.
         */
        Signatures: SubtypeConstructor<typeof grpc.Client, _darcha_intake_v1_SignaturesClient> & { service: _darcha_intake_v1_SignaturesDefinition }
      }
    }
  }
}

