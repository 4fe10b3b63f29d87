import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from './darcha/common/v1/PageRequest.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from './darcha/common/v1/PageResponse.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from './darcha/common/v1/Text.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from './darcha/common/v1/Wait.ts';
import type { AccessInput as _darcha_exchange_v1_AccessInput, Access as _darcha_exchange_v1_Access } from './darcha/exchange/v1/Access.ts';
import type { AccessDisputedInput as _darcha_exchange_v1_AccessDisputedInput, AccessDisputed as _darcha_exchange_v1_AccessDisputed } from './darcha/exchange/v1/AccessDisputed.ts';
import type { AcknowledgeRequestInput as _darcha_exchange_v1_AcknowledgeRequestInput, AcknowledgeRequest as _darcha_exchange_v1_AcknowledgeRequest } from './darcha/exchange/v1/AcknowledgeRequest.ts';
import type { AcknowledgeResponseInput as _darcha_exchange_v1_AcknowledgeResponseInput, AcknowledgeResponse as _darcha_exchange_v1_AcknowledgeResponse } from './darcha/exchange/v1/AcknowledgeResponse.ts';
import type { AnswerInput as _darcha_exchange_v1_AnswerInput, Answer as _darcha_exchange_v1_Answer } from './darcha/exchange/v1/Answer.ts';
import type { AnswerDisputeRequestInput as _darcha_exchange_v1_AnswerDisputeRequestInput, AnswerDisputeRequest as _darcha_exchange_v1_AnswerDisputeRequest } from './darcha/exchange/v1/AnswerDisputeRequest.ts';
import type { AnswerDisputeResponseInput as _darcha_exchange_v1_AnswerDisputeResponseInput, AnswerDisputeResponse as _darcha_exchange_v1_AnswerDisputeResponse } from './darcha/exchange/v1/AnswerDisputeResponse.ts';
import type { AskFailureInput as _darcha_exchange_v1_AskFailureInput, AskFailure as _darcha_exchange_v1_AskFailure } from './darcha/exchange/v1/AskFailure.ts';
import type { AskFaultInput as _darcha_exchange_v1_AskFaultInput, AskFault as _darcha_exchange_v1_AskFault } from './darcha/exchange/v1/AskFault.ts';
import type { AskManyRequestInput as _darcha_exchange_v1_AskManyRequestInput, AskManyRequest as _darcha_exchange_v1_AskManyRequest } from './darcha/exchange/v1/AskManyRequest.ts';
import type { AskManyResponseInput as _darcha_exchange_v1_AskManyResponseInput, AskManyResponse as _darcha_exchange_v1_AskManyResponse } from './darcha/exchange/v1/AskManyResponse.ts';
import type { AskOutcomeInput as _darcha_exchange_v1_AskOutcomeInput, AskOutcome as _darcha_exchange_v1_AskOutcome } from './darcha/exchange/v1/AskOutcome.ts';
import type { AskRequestInput as _darcha_exchange_v1_AskRequestInput, AskRequest as _darcha_exchange_v1_AskRequest } from './darcha/exchange/v1/AskRequest.ts';
import type { AskResponseInput as _darcha_exchange_v1_AskResponseInput, AskResponse as _darcha_exchange_v1_AskResponse } from './darcha/exchange/v1/AskResponse.ts';
import type { AskWithContentRequestInput as _darcha_exchange_v1_AskWithContentRequestInput, AskWithContentRequest as _darcha_exchange_v1_AskWithContentRequest } from './darcha/exchange/v1/AskWithContentRequest.ts';
import type { AskWithContentResponseInput as _darcha_exchange_v1_AskWithContentResponseInput, AskWithContentResponse as _darcha_exchange_v1_AskWithContentResponse } from './darcha/exchange/v1/AskWithContentResponse.ts';
import type { DisputeInput as _darcha_exchange_v1_DisputeInput, Dispute as _darcha_exchange_v1_Dispute } from './darcha/exchange/v1/Dispute.ts';
import type { DisputeAnswerInput as _darcha_exchange_v1_DisputeAnswerInput, DisputeAnswer as _darcha_exchange_v1_DisputeAnswer } from './darcha/exchange/v1/DisputeAnswer.ts';
import type { DisputeExtensionInput as _darcha_exchange_v1_DisputeExtensionInput, DisputeExtension as _darcha_exchange_v1_DisputeExtension } from './darcha/exchange/v1/DisputeExtension.ts';
import type { DisputeReplyInput as _darcha_exchange_v1_DisputeReplyInput, DisputeReply as _darcha_exchange_v1_DisputeReply } from './darcha/exchange/v1/DisputeReply.ts';
import type { DisputesClient as _darcha_exchange_v1_DisputesClient, DisputesDefinition as _darcha_exchange_v1_DisputesDefinition } from './darcha/exchange/v1/Disputes.ts';
import type { DisputesOverviewClient as _darcha_exchange_v1_DisputesOverviewClient, DisputesOverviewDefinition as _darcha_exchange_v1_DisputesOverviewDefinition } from './darcha/exchange/v1/DisputesOverview.ts';
import type { ExchangeClient as _darcha_exchange_v1_ExchangeClient, ExchangeDefinition as _darcha_exchange_v1_ExchangeDefinition } from './darcha/exchange/v1/Exchange.ts';
import type { ExchangeOverviewClient as _darcha_exchange_v1_ExchangeOverviewClient, ExchangeOverviewDefinition as _darcha_exchange_v1_ExchangeOverviewDefinition } from './darcha/exchange/v1/ExchangeOverview.ts';
import type { ExtendDisputeRequestInput as _darcha_exchange_v1_ExtendDisputeRequestInput, ExtendDisputeRequest as _darcha_exchange_v1_ExtendDisputeRequest } from './darcha/exchange/v1/ExtendDisputeRequest.ts';
import type { ExtendDisputeResponseInput as _darcha_exchange_v1_ExtendDisputeResponseInput, ExtendDisputeResponse as _darcha_exchange_v1_ExtendDisputeResponse } from './darcha/exchange/v1/ExtendDisputeResponse.ts';
import type { FindOpenDisputesRequestInput as _darcha_exchange_v1_FindOpenDisputesRequestInput, FindOpenDisputesRequest as _darcha_exchange_v1_FindOpenDisputesRequest } from './darcha/exchange/v1/FindOpenDisputesRequest.ts';
import type { FindOpenDisputesResponseInput as _darcha_exchange_v1_FindOpenDisputesResponseInput, FindOpenDisputesResponse as _darcha_exchange_v1_FindOpenDisputesResponse } from './darcha/exchange/v1/FindOpenDisputesResponse.ts';
import type { GetAccessRequestInput as _darcha_exchange_v1_GetAccessRequestInput, GetAccessRequest as _darcha_exchange_v1_GetAccessRequest } from './darcha/exchange/v1/GetAccessRequest.ts';
import type { GetAccessResponseInput as _darcha_exchange_v1_GetAccessResponseInput, GetAccessResponse as _darcha_exchange_v1_GetAccessResponse } from './darcha/exchange/v1/GetAccessResponse.ts';
import type { HelloInput as _darcha_exchange_v1_HelloInput, Hello as _darcha_exchange_v1_Hello } from './darcha/exchange/v1/Hello.ts';
import type { ItemsExpiredInput as _darcha_exchange_v1_ItemsExpiredInput, ItemsExpired as _darcha_exchange_v1_ItemsExpired } from './darcha/exchange/v1/ItemsExpired.ts';
import type { ListAccessesRequestInput as _darcha_exchange_v1_ListAccessesRequestInput, ListAccessesRequest as _darcha_exchange_v1_ListAccessesRequest } from './darcha/exchange/v1/ListAccessesRequest.ts';
import type { ListAccessesResponseInput as _darcha_exchange_v1_ListAccessesResponseInput, ListAccessesResponse as _darcha_exchange_v1_ListAccessesResponse } from './darcha/exchange/v1/ListAccessesResponse.ts';
import type { ListDisputesRequestInput as _darcha_exchange_v1_ListDisputesRequestInput, ListDisputesRequest as _darcha_exchange_v1_ListDisputesRequest } from './darcha/exchange/v1/ListDisputesRequest.ts';
import type { ListDisputesResponseInput as _darcha_exchange_v1_ListDisputesResponseInput, ListDisputesResponse as _darcha_exchange_v1_ListDisputesResponse } from './darcha/exchange/v1/ListDisputesResponse.ts';
import type { ListInstancesRequestInput as _darcha_exchange_v1_ListInstancesRequestInput, ListInstancesRequest as _darcha_exchange_v1_ListInstancesRequest } from './darcha/exchange/v1/ListInstancesRequest.ts';
import type { ListInstancesResponseInput as _darcha_exchange_v1_ListInstancesResponseInput, ListInstancesResponse as _darcha_exchange_v1_ListInstancesResponse } from './darcha/exchange/v1/ListInstancesResponse.ts';
import type { ListProvidersRequestInput as _darcha_exchange_v1_ListProvidersRequestInput, ListProvidersRequest as _darcha_exchange_v1_ListProvidersRequest } from './darcha/exchange/v1/ListProvidersRequest.ts';
import type { ListProvidersResponseInput as _darcha_exchange_v1_ListProvidersResponseInput, ListProvidersResponse as _darcha_exchange_v1_ListProvidersResponse } from './darcha/exchange/v1/ListProvidersResponse.ts';
import type { ListRecordTypesRequestInput as _darcha_exchange_v1_ListRecordTypesRequestInput, ListRecordTypesRequest as _darcha_exchange_v1_ListRecordTypesRequest } from './darcha/exchange/v1/ListRecordTypesRequest.ts';
import type { ListRecordTypesResponseInput as _darcha_exchange_v1_ListRecordTypesResponseInput, ListRecordTypesResponse as _darcha_exchange_v1_ListRecordTypesResponse } from './darcha/exchange/v1/ListRecordTypesResponse.ts';
import type { MailboxClient as _darcha_exchange_v1_MailboxClient, MailboxDefinition as _darcha_exchange_v1_MailboxDefinition } from './darcha/exchange/v1/Mailbox.ts';
import type { MailboxItemInput as _darcha_exchange_v1_MailboxItemInput, MailboxItem as _darcha_exchange_v1_MailboxItem } from './darcha/exchange/v1/MailboxItem.ts';
import type { OpenDisputeRequestInput as _darcha_exchange_v1_OpenDisputeRequestInput, OpenDisputeRequest as _darcha_exchange_v1_OpenDisputeRequest } from './darcha/exchange/v1/OpenDisputeRequest.ts';
import type { OpenDisputeResponseInput as _darcha_exchange_v1_OpenDisputeResponseInput, OpenDisputeResponse as _darcha_exchange_v1_OpenDisputeResponse } from './darcha/exchange/v1/OpenDisputeResponse.ts';
import type { ParkedQuestionInput as _darcha_exchange_v1_ParkedQuestionInput, ParkedQuestion as _darcha_exchange_v1_ParkedQuestion } from './darcha/exchange/v1/ParkedQuestion.ts';
import type { ProbeInput as _darcha_exchange_v1_ProbeInput, Probe as _darcha_exchange_v1_Probe } from './darcha/exchange/v1/Probe.ts';
import type { ProbeAnswerInput as _darcha_exchange_v1_ProbeAnswerInput, ProbeAnswer as _darcha_exchange_v1_ProbeAnswer } from './darcha/exchange/v1/ProbeAnswer.ts';
import type { ProvideRequestInput as _darcha_exchange_v1_ProvideRequestInput, ProvideRequest as _darcha_exchange_v1_ProvideRequest } from './darcha/exchange/v1/ProvideRequest.ts';
import type { ProvideResponseInput as _darcha_exchange_v1_ProvideResponseInput, ProvideResponse as _darcha_exchange_v1_ProvideResponse } from './darcha/exchange/v1/ProvideResponse.ts';
import type { ProviderInput as _darcha_exchange_v1_ProviderInput, Provider as _darcha_exchange_v1_Provider } from './darcha/exchange/v1/Provider.ts';
import type { QuestionInput as _darcha_exchange_v1_QuestionInput, Question as _darcha_exchange_v1_Question } from './darcha/exchange/v1/Question.ts';
import type { QuestionAnsweredInput as _darcha_exchange_v1_QuestionAnsweredInput, QuestionAnswered as _darcha_exchange_v1_QuestionAnswered } from './darcha/exchange/v1/QuestionAnswered.ts';
import type { QuestionFailedInput as _darcha_exchange_v1_QuestionFailedInput, QuestionFailed as _darcha_exchange_v1_QuestionFailed } from './darcha/exchange/v1/QuestionFailed.ts';
import type { QuotaStandingInput as _darcha_exchange_v1_QuotaStandingInput, QuotaStanding as _darcha_exchange_v1_QuotaStanding } from './darcha/exchange/v1/QuotaStanding.ts';
import type { ReceiptInput as _darcha_exchange_v1_ReceiptInput, Receipt as _darcha_exchange_v1_Receipt } from './darcha/exchange/v1/Receipt.ts';
import type { ReceiveRequestInput as _darcha_exchange_v1_ReceiveRequestInput, ReceiveRequest as _darcha_exchange_v1_ReceiveRequest } from './darcha/exchange/v1/ReceiveRequest.ts';
import type { ReceiveResponseInput as _darcha_exchange_v1_ReceiveResponseInput, ReceiveResponse as _darcha_exchange_v1_ReceiveResponse } from './darcha/exchange/v1/ReceiveResponse.ts';
import type { RecordFieldInput as _darcha_exchange_v1_RecordFieldInput, RecordField as _darcha_exchange_v1_RecordField } from './darcha/exchange/v1/RecordField.ts';
import type { RecordSignalInput as _darcha_exchange_v1_RecordSignalInput, RecordSignal as _darcha_exchange_v1_RecordSignal } from './darcha/exchange/v1/RecordSignal.ts';
import type { RecordTypeInput as _darcha_exchange_v1_RecordTypeInput, RecordType as _darcha_exchange_v1_RecordType } from './darcha/exchange/v1/RecordType.ts';
import type { ReplyToDisputeRequestInput as _darcha_exchange_v1_ReplyToDisputeRequestInput, ReplyToDisputeRequest as _darcha_exchange_v1_ReplyToDisputeRequest } from './darcha/exchange/v1/ReplyToDisputeRequest.ts';
import type { ReplyToDisputeResponseInput as _darcha_exchange_v1_ReplyToDisputeResponseInput, ReplyToDisputeResponse as _darcha_exchange_v1_ReplyToDisputeResponse } from './darcha/exchange/v1/ReplyToDisputeResponse.ts';
import type { SendContentRequestInput as _darcha_exchange_v1_SendContentRequestInput, SendContentRequest as _darcha_exchange_v1_SendContentRequest } from './darcha/exchange/v1/SendContentRequest.ts';
import type { SendContentResponseInput as _darcha_exchange_v1_SendContentResponseInput, SendContentResponse as _darcha_exchange_v1_SendContentResponse } from './darcha/exchange/v1/SendContentResponse.ts';
import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from './darcha/exchange/v1/SignedMessage.ts';
import type { SignedMessagesInput as _darcha_exchange_v1_SignedMessagesInput, SignedMessages as _darcha_exchange_v1_SignedMessages } from './darcha/exchange/v1/SignedMessages.ts';
import type { TimingsInput as _darcha_exchange_v1_TimingsInput, Timings as _darcha_exchange_v1_Timings } from './darcha/exchange/v1/Timings.ts';
import type { ViewDisputesRequestInput as _darcha_exchange_v1_ViewDisputesRequestInput, ViewDisputesRequest as _darcha_exchange_v1_ViewDisputesRequest } from './darcha/exchange/v1/ViewDisputesRequest.ts';
import type { ViewDisputesResponseInput as _darcha_exchange_v1_ViewDisputesResponseInput, ViewDisputesResponse as _darcha_exchange_v1_ViewDisputesResponse } from './darcha/exchange/v1/ViewDisputesResponse.ts';
import type { WelcomeInput as _darcha_exchange_v1_WelcomeInput, Welcome as _darcha_exchange_v1_Welcome } from './darcha/exchange/v1/Welcome.ts';

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
    exchange: {
      v1: {
        Access: MessageTypeDefinition<_darcha_exchange_v1_AccessInput, _darcha_exchange_v1_Access>
        AccessDisputed: MessageTypeDefinition<_darcha_exchange_v1_AccessDisputedInput, _darcha_exchange_v1_AccessDisputed>
        AcknowledgeRequest: MessageTypeDefinition<_darcha_exchange_v1_AcknowledgeRequestInput, _darcha_exchange_v1_AcknowledgeRequest>
        AcknowledgeResponse: MessageTypeDefinition<_darcha_exchange_v1_AcknowledgeResponseInput, _darcha_exchange_v1_AcknowledgeResponse>
        Answer: MessageTypeDefinition<_darcha_exchange_v1_AnswerInput, _darcha_exchange_v1_Answer>
        AnswerDisputeRequest: MessageTypeDefinition<_darcha_exchange_v1_AnswerDisputeRequestInput, _darcha_exchange_v1_AnswerDisputeRequest>
        AnswerDisputeResponse: MessageTypeDefinition<_darcha_exchange_v1_AnswerDisputeResponseInput, _darcha_exchange_v1_AnswerDisputeResponse>
        AskFailure: MessageTypeDefinition<_darcha_exchange_v1_AskFailureInput, _darcha_exchange_v1_AskFailure>
        AskFault: MessageTypeDefinition<_darcha_exchange_v1_AskFaultInput, _darcha_exchange_v1_AskFault>
        AskManyRequest: MessageTypeDefinition<_darcha_exchange_v1_AskManyRequestInput, _darcha_exchange_v1_AskManyRequest>
        AskManyResponse: MessageTypeDefinition<_darcha_exchange_v1_AskManyResponseInput, _darcha_exchange_v1_AskManyResponse>
        AskOutcome: MessageTypeDefinition<_darcha_exchange_v1_AskOutcomeInput, _darcha_exchange_v1_AskOutcome>
        AskRequest: MessageTypeDefinition<_darcha_exchange_v1_AskRequestInput, _darcha_exchange_v1_AskRequest>
        AskResponse: MessageTypeDefinition<_darcha_exchange_v1_AskResponseInput, _darcha_exchange_v1_AskResponse>
        AskWithContentRequest: MessageTypeDefinition<_darcha_exchange_v1_AskWithContentRequestInput, _darcha_exchange_v1_AskWithContentRequest>
        AskWithContentResponse: MessageTypeDefinition<_darcha_exchange_v1_AskWithContentResponseInput, _darcha_exchange_v1_AskWithContentResponse>
        Dispute: MessageTypeDefinition<_darcha_exchange_v1_DisputeInput, _darcha_exchange_v1_Dispute>
        DisputeAnswer: MessageTypeDefinition<_darcha_exchange_v1_DisputeAnswerInput, _darcha_exchange_v1_DisputeAnswer>
        DisputeExtension: MessageTypeDefinition<_darcha_exchange_v1_DisputeExtensionInput, _darcha_exchange_v1_DisputeExtension>
        DisputeReply: MessageTypeDefinition<_darcha_exchange_v1_DisputeReplyInput, _darcha_exchange_v1_DisputeReply>
        DisputeState: EnumTypeDefinition
        /**
         * For members: what they have to answer.
         */
        Disputes: SubtypeConstructor<typeof grpc.Client, _darcha_exchange_v1_DisputesClient> & { service: _darcha_exchange_v1_DisputesDefinition }
        /**
         * For the portal's own services: persons dispute, officials answer for their agency.
         */
        DisputesOverview: SubtypeConstructor<typeof grpc.Client, _darcha_exchange_v1_DisputesOverviewClient> & { service: _darcha_exchange_v1_DisputesOverviewDefinition }
        /**
         * Called by members: agencies' systems and the portal, each with its own certificate.
         */
        Exchange: SubtypeConstructor<typeof grpc.Client, _darcha_exchange_v1_ExchangeClient> & { service: _darcha_exchange_v1_ExchangeDefinition }
        /**
         * For the portal's own services.
         */
        ExchangeOverview: SubtypeConstructor<typeof grpc.Client, _darcha_exchange_v1_ExchangeOverviewClient> & { service: _darcha_exchange_v1_ExchangeOverviewDefinition }
        ExtendDisputeRequest: MessageTypeDefinition<_darcha_exchange_v1_ExtendDisputeRequestInput, _darcha_exchange_v1_ExtendDisputeRequest>
        ExtendDisputeResponse: MessageTypeDefinition<_darcha_exchange_v1_ExtendDisputeResponseInput, _darcha_exchange_v1_ExtendDisputeResponse>
        FindOpenDisputesRequest: MessageTypeDefinition<_darcha_exchange_v1_FindOpenDisputesRequestInput, _darcha_exchange_v1_FindOpenDisputesRequest>
        FindOpenDisputesResponse: MessageTypeDefinition<_darcha_exchange_v1_FindOpenDisputesResponseInput, _darcha_exchange_v1_FindOpenDisputesResponse>
        GetAccessRequest: MessageTypeDefinition<_darcha_exchange_v1_GetAccessRequestInput, _darcha_exchange_v1_GetAccessRequest>
        GetAccessResponse: MessageTypeDefinition<_darcha_exchange_v1_GetAccessResponseInput, _darcha_exchange_v1_GetAccessResponse>
        Hello: MessageTypeDefinition<_darcha_exchange_v1_HelloInput, _darcha_exchange_v1_Hello>
        ItemsExpired: MessageTypeDefinition<_darcha_exchange_v1_ItemsExpiredInput, _darcha_exchange_v1_ItemsExpired>
        ListAccessesRequest: MessageTypeDefinition<_darcha_exchange_v1_ListAccessesRequestInput, _darcha_exchange_v1_ListAccessesRequest>
        ListAccessesResponse: MessageTypeDefinition<_darcha_exchange_v1_ListAccessesResponseInput, _darcha_exchange_v1_ListAccessesResponse>
        ListDisputesRequest: MessageTypeDefinition<_darcha_exchange_v1_ListDisputesRequestInput, _darcha_exchange_v1_ListDisputesRequest>
        ListDisputesResponse: MessageTypeDefinition<_darcha_exchange_v1_ListDisputesResponseInput, _darcha_exchange_v1_ListDisputesResponse>
        ListInstancesRequest: MessageTypeDefinition<_darcha_exchange_v1_ListInstancesRequestInput, _darcha_exchange_v1_ListInstancesRequest>
        ListInstancesResponse: MessageTypeDefinition<_darcha_exchange_v1_ListInstancesResponseInput, _darcha_exchange_v1_ListInstancesResponse>
        ListProvidersRequest: MessageTypeDefinition<_darcha_exchange_v1_ListProvidersRequestInput, _darcha_exchange_v1_ListProvidersRequest>
        ListProvidersResponse: MessageTypeDefinition<_darcha_exchange_v1_ListProvidersResponseInput, _darcha_exchange_v1_ListProvidersResponse>
        ListRecordTypesRequest: MessageTypeDefinition<_darcha_exchange_v1_ListRecordTypesRequestInput, _darcha_exchange_v1_ListRecordTypesRequest>
        ListRecordTypesResponse: MessageTypeDefinition<_darcha_exchange_v1_ListRecordTypesResponseInput, _darcha_exchange_v1_ListRecordTypesResponse>
        /**
         * Served to members' certificates. Each member has one mailbox, and sees no other.
         */
        Mailbox: SubtypeConstructor<typeof grpc.Client, _darcha_exchange_v1_MailboxClient> & { service: _darcha_exchange_v1_MailboxDefinition }
        MailboxItem: MessageTypeDefinition<_darcha_exchange_v1_MailboxItemInput, _darcha_exchange_v1_MailboxItem>
        OpenDisputeRequest: MessageTypeDefinition<_darcha_exchange_v1_OpenDisputeRequestInput, _darcha_exchange_v1_OpenDisputeRequest>
        OpenDisputeResponse: MessageTypeDefinition<_darcha_exchange_v1_OpenDisputeResponseInput, _darcha_exchange_v1_OpenDisputeResponse>
        Outcome: EnumTypeDefinition
        ParkedQuestion: MessageTypeDefinition<_darcha_exchange_v1_ParkedQuestionInput, _darcha_exchange_v1_ParkedQuestion>
        Probe: MessageTypeDefinition<_darcha_exchange_v1_ProbeInput, _darcha_exchange_v1_Probe>
        ProbeAnswer: MessageTypeDefinition<_darcha_exchange_v1_ProbeAnswerInput, _darcha_exchange_v1_ProbeAnswer>
        ProvideRequest: MessageTypeDefinition<_darcha_exchange_v1_ProvideRequestInput, _darcha_exchange_v1_ProvideRequest>
        ProvideResponse: MessageTypeDefinition<_darcha_exchange_v1_ProvideResponseInput, _darcha_exchange_v1_ProvideResponse>
        Provider: MessageTypeDefinition<_darcha_exchange_v1_ProviderInput, _darcha_exchange_v1_Provider>
        Question: MessageTypeDefinition<_darcha_exchange_v1_QuestionInput, _darcha_exchange_v1_Question>
        QuestionAnswered: MessageTypeDefinition<_darcha_exchange_v1_QuestionAnsweredInput, _darcha_exchange_v1_QuestionAnswered>
        QuestionFailed: MessageTypeDefinition<_darcha_exchange_v1_QuestionFailedInput, _darcha_exchange_v1_QuestionFailed>
        QuotaScope: EnumTypeDefinition
        QuotaStanding: MessageTypeDefinition<_darcha_exchange_v1_QuotaStandingInput, _darcha_exchange_v1_QuotaStanding>
        Receipt: MessageTypeDefinition<_darcha_exchange_v1_ReceiptInput, _darcha_exchange_v1_Receipt>
        ReceiveRequest: MessageTypeDefinition<_darcha_exchange_v1_ReceiveRequestInput, _darcha_exchange_v1_ReceiveRequest>
        ReceiveResponse: MessageTypeDefinition<_darcha_exchange_v1_ReceiveResponseInput, _darcha_exchange_v1_ReceiveResponse>
        RecordField: MessageTypeDefinition<_darcha_exchange_v1_RecordFieldInput, _darcha_exchange_v1_RecordField>
        RecordSignal: MessageTypeDefinition<_darcha_exchange_v1_RecordSignalInput, _darcha_exchange_v1_RecordSignal>
        RecordType: MessageTypeDefinition<_darcha_exchange_v1_RecordTypeInput, _darcha_exchange_v1_RecordType>
        ReplyToDisputeRequest: MessageTypeDefinition<_darcha_exchange_v1_ReplyToDisputeRequestInput, _darcha_exchange_v1_ReplyToDisputeRequest>
        ReplyToDisputeResponse: MessageTypeDefinition<_darcha_exchange_v1_ReplyToDisputeResponseInput, _darcha_exchange_v1_ReplyToDisputeResponse>
        SendContentRequest: MessageTypeDefinition<_darcha_exchange_v1_SendContentRequestInput, _darcha_exchange_v1_SendContentRequest>
        SendContentResponse: MessageTypeDefinition<_darcha_exchange_v1_SendContentResponseInput, _darcha_exchange_v1_SendContentResponse>
        Sensitivity: EnumTypeDefinition
        SignedMessage: MessageTypeDefinition<_darcha_exchange_v1_SignedMessageInput, _darcha_exchange_v1_SignedMessage>
        SignedMessages: MessageTypeDefinition<_darcha_exchange_v1_SignedMessagesInput, _darcha_exchange_v1_SignedMessages>
        Timings: MessageTypeDefinition<_darcha_exchange_v1_TimingsInput, _darcha_exchange_v1_Timings>
        Verdict: EnumTypeDefinition
        ViewDisputesRequest: MessageTypeDefinition<_darcha_exchange_v1_ViewDisputesRequestInput, _darcha_exchange_v1_ViewDisputesRequest>
        ViewDisputesResponse: MessageTypeDefinition<_darcha_exchange_v1_ViewDisputesResponseInput, _darcha_exchange_v1_ViewDisputesResponse>
        Welcome: MessageTypeDefinition<_darcha_exchange_v1_WelcomeInput, _darcha_exchange_v1_Welcome>
      }
    }
  }
}

