import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from './darcha/common/v1/PageRequest.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from './darcha/common/v1/PageResponse.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from './darcha/common/v1/Text.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from './darcha/common/v1/Wait.ts';
import type { CannedAnswerInput as _darcha_intake_v1_CannedAnswerInput, CannedAnswer as _darcha_intake_v1_CannedAnswer } from './darcha/intake/v1/CannedAnswer.ts';
import type { CannedAnswerReferenceInput as _darcha_intake_v1_CannedAnswerReferenceInput, CannedAnswerReference as _darcha_intake_v1_CannedAnswerReference } from './darcha/intake/v1/CannedAnswerReference.ts';
import type { CannedAnswersClient as _darcha_intake_v1_CannedAnswersClient, CannedAnswersDefinition as _darcha_intake_v1_CannedAnswersDefinition } from './darcha/intake/v1/CannedAnswers.ts';
import type { DeleteCannedAnswerRequestInput as _darcha_intake_v1_DeleteCannedAnswerRequestInput, DeleteCannedAnswerRequest as _darcha_intake_v1_DeleteCannedAnswerRequest } from './darcha/intake/v1/DeleteCannedAnswerRequest.ts';
import type { DeleteCannedAnswerResponseInput as _darcha_intake_v1_DeleteCannedAnswerResponseInput, DeleteCannedAnswerResponse as _darcha_intake_v1_DeleteCannedAnswerResponse } from './darcha/intake/v1/DeleteCannedAnswerResponse.ts';
import type { ListCannedAnswersRequestInput as _darcha_intake_v1_ListCannedAnswersRequestInput, ListCannedAnswersRequest as _darcha_intake_v1_ListCannedAnswersRequest } from './darcha/intake/v1/ListCannedAnswersRequest.ts';
import type { ListCannedAnswersResponseInput as _darcha_intake_v1_ListCannedAnswersResponseInput, ListCannedAnswersResponse as _darcha_intake_v1_ListCannedAnswersResponse } from './darcha/intake/v1/ListCannedAnswersResponse.ts';
import type { SaveCannedAnswerRequestInput as _darcha_intake_v1_SaveCannedAnswerRequestInput, SaveCannedAnswerRequest as _darcha_intake_v1_SaveCannedAnswerRequest } from './darcha/intake/v1/SaveCannedAnswerRequest.ts';
import type { SaveCannedAnswerResponseInput as _darcha_intake_v1_SaveCannedAnswerResponseInput, SaveCannedAnswerResponse as _darcha_intake_v1_SaveCannedAnswerResponse } from './darcha/intake/v1/SaveCannedAnswerResponse.ts';

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
        CannedAnswer: MessageTypeDefinition<_darcha_intake_v1_CannedAnswerInput, _darcha_intake_v1_CannedAnswer>
        CannedAnswerKind: EnumTypeDefinition
        CannedAnswerReference: MessageTypeDefinition<_darcha_intake_v1_CannedAnswerReferenceInput, _darcha_intake_v1_CannedAnswerReference>
        /**
         * An agency's own: written by its heads, read and used by its clerks and heads. Nobody signed in is UNAUTHENTICATED
         * `sign-in-required`, anybody but an official PERMISSION_DENIED `officials-only`. A malformed field is INVALID_ARGUMENT
         * `request-invalid`. Where a step uses one (see `CannedAnswerReference`), one that the agency does not have is NOT_FOUND
         * `canned-answer-unknown`, one that does not go with the step or the application INVALID_ARGUMENT `canned-answer-unfit`.
         */
        CannedAnswers: SubtypeConstructor<typeof grpc.Client, _darcha_intake_v1_CannedAnswersClient> & { service: _darcha_intake_v1_CannedAnswersDefinition }
        DeleteCannedAnswerRequest: MessageTypeDefinition<_darcha_intake_v1_DeleteCannedAnswerRequestInput, _darcha_intake_v1_DeleteCannedAnswerRequest>
        DeleteCannedAnswerResponse: MessageTypeDefinition<_darcha_intake_v1_DeleteCannedAnswerResponseInput, _darcha_intake_v1_DeleteCannedAnswerResponse>
        ListCannedAnswersRequest: MessageTypeDefinition<_darcha_intake_v1_ListCannedAnswersRequestInput, _darcha_intake_v1_ListCannedAnswersRequest>
        ListCannedAnswersResponse: MessageTypeDefinition<_darcha_intake_v1_ListCannedAnswersResponseInput, _darcha_intake_v1_ListCannedAnswersResponse>
        SaveCannedAnswerRequest: MessageTypeDefinition<_darcha_intake_v1_SaveCannedAnswerRequestInput, _darcha_intake_v1_SaveCannedAnswerRequest>
        SaveCannedAnswerResponse: MessageTypeDefinition<_darcha_intake_v1_SaveCannedAnswerResponseInput, _darcha_intake_v1_SaveCannedAnswerResponse>
      }
    }
  }
}

