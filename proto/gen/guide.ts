import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { AgencyInput as _darcha_catalogue_v1_AgencyInput, Agency as _darcha_catalogue_v1_Agency } from './darcha/catalogue/v1/Agency.ts';
import type { AskGuideRequestInput as _darcha_catalogue_v1_AskGuideRequestInput, AskGuideRequest as _darcha_catalogue_v1_AskGuideRequest } from './darcha/catalogue/v1/AskGuideRequest.ts';
import type { AskGuideResponseInput as _darcha_catalogue_v1_AskGuideResponseInput, AskGuideResponse as _darcha_catalogue_v1_AskGuideResponse } from './darcha/catalogue/v1/AskGuideResponse.ts';
import type { BundleAnswerInput as _darcha_catalogue_v1_BundleAnswerInput, BundleAnswer as _darcha_catalogue_v1_BundleAnswer } from './darcha/catalogue/v1/BundleAnswer.ts';
import type { BundleFeeInput as _darcha_catalogue_v1_BundleFeeInput, BundleFee as _darcha_catalogue_v1_BundleFee } from './darcha/catalogue/v1/BundleFee.ts';
import type { CatalogueClient as _darcha_catalogue_v1_CatalogueClient, CatalogueDefinition as _darcha_catalogue_v1_CatalogueDefinition } from './darcha/catalogue/v1/Catalogue.ts';
import type { EventInput as _darcha_catalogue_v1_EventInput, Event as _darcha_catalogue_v1_Event } from './darcha/catalogue/v1/Event.ts';
import type { FeeSumsInput as _darcha_catalogue_v1_FeeSumsInput, FeeSums as _darcha_catalogue_v1_FeeSums } from './darcha/catalogue/v1/FeeSums.ts';
import type { GetServiceRequestInput as _darcha_catalogue_v1_GetServiceRequestInput, GetServiceRequest as _darcha_catalogue_v1_GetServiceRequest } from './darcha/catalogue/v1/GetServiceRequest.ts';
import type { GetServiceResponseInput as _darcha_catalogue_v1_GetServiceResponseInput, GetServiceResponse as _darcha_catalogue_v1_GetServiceResponse } from './darcha/catalogue/v1/GetServiceResponse.ts';
import type { GuideClient as _darcha_catalogue_v1_GuideClient, GuideDefinition as _darcha_catalogue_v1_GuideDefinition } from './darcha/catalogue/v1/Guide.ts';
import type { GuideAnsweredInput as _darcha_catalogue_v1_GuideAnsweredInput, GuideAnswered as _darcha_catalogue_v1_GuideAnswered } from './darcha/catalogue/v1/GuideAnswered.ts';
import type { GuideFeeInput as _darcha_catalogue_v1_GuideFeeInput, GuideFee as _darcha_catalogue_v1_GuideFee } from './darcha/catalogue/v1/GuideFee.ts';
import type { GuideOutcomeInput as _darcha_catalogue_v1_GuideOutcomeInput, GuideOutcome as _darcha_catalogue_v1_GuideOutcome } from './darcha/catalogue/v1/GuideOutcome.ts';
import type { GuidePaperInput as _darcha_catalogue_v1_GuidePaperInput, GuidePaper as _darcha_catalogue_v1_GuidePaper } from './darcha/catalogue/v1/GuidePaper.ts';
import type { GuideQuestionInput as _darcha_catalogue_v1_GuideQuestionInput, GuideQuestion as _darcha_catalogue_v1_GuideQuestion } from './darcha/catalogue/v1/GuideQuestion.ts';
import type { GuideReasonInput as _darcha_catalogue_v1_GuideReasonInput, GuideReason as _darcha_catalogue_v1_GuideReason } from './darcha/catalogue/v1/GuideReason.ts';
import type { GuideRecordInput as _darcha_catalogue_v1_GuideRecordInput, GuideRecord as _darcha_catalogue_v1_GuideRecord } from './darcha/catalogue/v1/GuideRecord.ts';
import type { GuideReductionInput as _darcha_catalogue_v1_GuideReductionInput, GuideReduction as _darcha_catalogue_v1_GuideReduction } from './darcha/catalogue/v1/GuideReduction.ts';
import type { ListAgenciesRequestInput as _darcha_catalogue_v1_ListAgenciesRequestInput, ListAgenciesRequest as _darcha_catalogue_v1_ListAgenciesRequest } from './darcha/catalogue/v1/ListAgenciesRequest.ts';
import type { ListAgenciesResponseInput as _darcha_catalogue_v1_ListAgenciesResponseInput, ListAgenciesResponse as _darcha_catalogue_v1_ListAgenciesResponse } from './darcha/catalogue/v1/ListAgenciesResponse.ts';
import type { ListBundlesRequestInput as _darcha_catalogue_v1_ListBundlesRequestInput, ListBundlesRequest as _darcha_catalogue_v1_ListBundlesRequest } from './darcha/catalogue/v1/ListBundlesRequest.ts';
import type { ListBundlesResponseInput as _darcha_catalogue_v1_ListBundlesResponseInput, ListBundlesResponse as _darcha_catalogue_v1_ListBundlesResponse } from './darcha/catalogue/v1/ListBundlesResponse.ts';
import type { ListEventsRequestInput as _darcha_catalogue_v1_ListEventsRequestInput, ListEventsRequest as _darcha_catalogue_v1_ListEventsRequest } from './darcha/catalogue/v1/ListEventsRequest.ts';
import type { ListEventsResponseInput as _darcha_catalogue_v1_ListEventsResponseInput, ListEventsResponse as _darcha_catalogue_v1_ListEventsResponse } from './darcha/catalogue/v1/ListEventsResponse.ts';
import type { ListOfficesRequestInput as _darcha_catalogue_v1_ListOfficesRequestInput, ListOfficesRequest as _darcha_catalogue_v1_ListOfficesRequest } from './darcha/catalogue/v1/ListOfficesRequest.ts';
import type { ListOfficesResponseInput as _darcha_catalogue_v1_ListOfficesResponseInput, ListOfficesResponse as _darcha_catalogue_v1_ListOfficesResponse } from './darcha/catalogue/v1/ListOfficesResponse.ts';
import type { ListServicesRequestInput as _darcha_catalogue_v1_ListServicesRequestInput, ListServicesRequest as _darcha_catalogue_v1_ListServicesRequest } from './darcha/catalogue/v1/ListServicesRequest.ts';
import type { ListServicesResponseInput as _darcha_catalogue_v1_ListServicesResponseInput, ListServicesResponse as _darcha_catalogue_v1_ListServicesResponse } from './darcha/catalogue/v1/ListServicesResponse.ts';
import type { ListTerritoriesRequestInput as _darcha_catalogue_v1_ListTerritoriesRequestInput, ListTerritoriesRequest as _darcha_catalogue_v1_ListTerritoriesRequest } from './darcha/catalogue/v1/ListTerritoriesRequest.ts';
import type { ListTerritoriesResponseInput as _darcha_catalogue_v1_ListTerritoriesResponseInput, ListTerritoriesResponse as _darcha_catalogue_v1_ListTerritoriesResponse } from './darcha/catalogue/v1/ListTerritoriesResponse.ts';
import type { MatchInput as _darcha_catalogue_v1_MatchInput, Match as _darcha_catalogue_v1_Match } from './darcha/catalogue/v1/Match.ts';
import type { OfficeInput as _darcha_catalogue_v1_OfficeInput, Office as _darcha_catalogue_v1_Office } from './darcha/catalogue/v1/Office.ts';
import type { OfficeExceptionInput as _darcha_catalogue_v1_OfficeExceptionInput, OfficeException as _darcha_catalogue_v1_OfficeException } from './darcha/catalogue/v1/OfficeException.ts';
import type { OpeningInput as _darcha_catalogue_v1_OpeningInput, Opening as _darcha_catalogue_v1_Opening } from './darcha/catalogue/v1/Opening.ts';
import type { PointInput as _darcha_catalogue_v1_PointInput, Point as _darcha_catalogue_v1_Point } from './darcha/catalogue/v1/Point.ts';
import type { ServiceBundleInput as _darcha_catalogue_v1_ServiceBundleInput, ServiceBundle as _darcha_catalogue_v1_ServiceBundle } from './darcha/catalogue/v1/ServiceBundle.ts';
import type { ServiceSummaryInput as _darcha_catalogue_v1_ServiceSummaryInput, ServiceSummary as _darcha_catalogue_v1_ServiceSummary } from './darcha/catalogue/v1/ServiceSummary.ts';
import type { SuggestRequestInput as _darcha_catalogue_v1_SuggestRequestInput, SuggestRequest as _darcha_catalogue_v1_SuggestRequest } from './darcha/catalogue/v1/SuggestRequest.ts';
import type { SuggestResponseInput as _darcha_catalogue_v1_SuggestResponseInput, SuggestResponse as _darcha_catalogue_v1_SuggestResponse } from './darcha/catalogue/v1/SuggestResponse.ts';
import type { SuggestionInput as _darcha_catalogue_v1_SuggestionInput, Suggestion as _darcha_catalogue_v1_Suggestion } from './darcha/catalogue/v1/Suggestion.ts';
import type { TerritoryInput as _darcha_catalogue_v1_TerritoryInput, Territory as _darcha_catalogue_v1_Territory } from './darcha/catalogue/v1/Territory.ts';
import type { WatchEditionRequestInput as _darcha_catalogue_v1_WatchEditionRequestInput, WatchEditionRequest as _darcha_catalogue_v1_WatchEditionRequest } from './darcha/catalogue/v1/WatchEditionRequest.ts';
import type { WatchEditionResponseInput as _darcha_catalogue_v1_WatchEditionResponseInput, WatchEditionResponse as _darcha_catalogue_v1_WatchEditionResponse } from './darcha/catalogue/v1/WatchEditionResponse.ts';
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
        Agency: MessageTypeDefinition<_darcha_catalogue_v1_AgencyInput, _darcha_catalogue_v1_Agency>
        AskGuideRequest: MessageTypeDefinition<_darcha_catalogue_v1_AskGuideRequestInput, _darcha_catalogue_v1_AskGuideRequest>
        AskGuideResponse: MessageTypeDefinition<_darcha_catalogue_v1_AskGuideResponseInput, _darcha_catalogue_v1_AskGuideResponse>
        Audience: EnumTypeDefinition
        BundleAnswer: MessageTypeDefinition<_darcha_catalogue_v1_BundleAnswerInput, _darcha_catalogue_v1_BundleAnswer>
        BundleFee: MessageTypeDefinition<_darcha_catalogue_v1_BundleFeeInput, _darcha_catalogue_v1_BundleFee>
        /**
         * Reading the catalogue is open to every caller of the portal; nothing in it is personal data. A field that is unknown or
         * out of bounds is INVALID_ARGUMENT `request-invalid`.
         */
        Catalogue: SubtypeConstructor<typeof grpc.Client, _darcha_catalogue_v1_CatalogueClient> & { service: _darcha_catalogue_v1_CatalogueDefinition }
        Event: MessageTypeDefinition<_darcha_catalogue_v1_EventInput, _darcha_catalogue_v1_Event>
        FeeSums: MessageTypeDefinition<_darcha_catalogue_v1_FeeSumsInput, _darcha_catalogue_v1_FeeSums>
        GetServiceRequest: MessageTypeDefinition<_darcha_catalogue_v1_GetServiceRequestInput, _darcha_catalogue_v1_GetServiceRequest>
        GetServiceResponse: MessageTypeDefinition<_darcha_catalogue_v1_GetServiceResponseInput, _darcha_catalogue_v1_GetServiceResponse>
        /**
         * Open to every caller. Answers are neither stored nor logged: each call brings all of them along.
         */
        Guide: SubtypeConstructor<typeof grpc.Client, _darcha_catalogue_v1_GuideClient> & { service: _darcha_catalogue_v1_GuideDefinition }
        GuideAnswered: MessageTypeDefinition<_darcha_catalogue_v1_GuideAnsweredInput, _darcha_catalogue_v1_GuideAnswered>
        GuideFee: MessageTypeDefinition<_darcha_catalogue_v1_GuideFeeInput, _darcha_catalogue_v1_GuideFee>
        GuideOutcome: MessageTypeDefinition<_darcha_catalogue_v1_GuideOutcomeInput, _darcha_catalogue_v1_GuideOutcome>
        GuidePaper: MessageTypeDefinition<_darcha_catalogue_v1_GuidePaperInput, _darcha_catalogue_v1_GuidePaper>
        GuideQuestion: MessageTypeDefinition<_darcha_catalogue_v1_GuideQuestionInput, _darcha_catalogue_v1_GuideQuestion>
        GuideReason: MessageTypeDefinition<_darcha_catalogue_v1_GuideReasonInput, _darcha_catalogue_v1_GuideReason>
        GuideRecord: MessageTypeDefinition<_darcha_catalogue_v1_GuideRecordInput, _darcha_catalogue_v1_GuideRecord>
        GuideReduction: MessageTypeDefinition<_darcha_catalogue_v1_GuideReductionInput, _darcha_catalogue_v1_GuideReduction>
        GuideState: EnumTypeDefinition
        GuideVerdict: EnumTypeDefinition
        ListAgenciesRequest: MessageTypeDefinition<_darcha_catalogue_v1_ListAgenciesRequestInput, _darcha_catalogue_v1_ListAgenciesRequest>
        ListAgenciesResponse: MessageTypeDefinition<_darcha_catalogue_v1_ListAgenciesResponseInput, _darcha_catalogue_v1_ListAgenciesResponse>
        ListBundlesRequest: MessageTypeDefinition<_darcha_catalogue_v1_ListBundlesRequestInput, _darcha_catalogue_v1_ListBundlesRequest>
        ListBundlesResponse: MessageTypeDefinition<_darcha_catalogue_v1_ListBundlesResponseInput, _darcha_catalogue_v1_ListBundlesResponse>
        ListEventsRequest: MessageTypeDefinition<_darcha_catalogue_v1_ListEventsRequestInput, _darcha_catalogue_v1_ListEventsRequest>
        ListEventsResponse: MessageTypeDefinition<_darcha_catalogue_v1_ListEventsResponseInput, _darcha_catalogue_v1_ListEventsResponse>
        ListOfficesRequest: MessageTypeDefinition<_darcha_catalogue_v1_ListOfficesRequestInput, _darcha_catalogue_v1_ListOfficesRequest>
        ListOfficesResponse: MessageTypeDefinition<_darcha_catalogue_v1_ListOfficesResponseInput, _darcha_catalogue_v1_ListOfficesResponse>
        ListServicesRequest: MessageTypeDefinition<_darcha_catalogue_v1_ListServicesRequestInput, _darcha_catalogue_v1_ListServicesRequest>
        ListServicesResponse: MessageTypeDefinition<_darcha_catalogue_v1_ListServicesResponseInput, _darcha_catalogue_v1_ListServicesResponse>
        ListTerritoriesRequest: MessageTypeDefinition<_darcha_catalogue_v1_ListTerritoriesRequestInput, _darcha_catalogue_v1_ListTerritoriesRequest>
        ListTerritoriesResponse: MessageTypeDefinition<_darcha_catalogue_v1_ListTerritoriesResponseInput, _darcha_catalogue_v1_ListTerritoriesResponse>
        Match: MessageTypeDefinition<_darcha_catalogue_v1_MatchInput, _darcha_catalogue_v1_Match>
        Office: MessageTypeDefinition<_darcha_catalogue_v1_OfficeInput, _darcha_catalogue_v1_Office>
        OfficeException: MessageTypeDefinition<_darcha_catalogue_v1_OfficeExceptionInput, _darcha_catalogue_v1_OfficeException>
        Opening: MessageTypeDefinition<_darcha_catalogue_v1_OpeningInput, _darcha_catalogue_v1_Opening>
        Point: MessageTypeDefinition<_darcha_catalogue_v1_PointInput, _darcha_catalogue_v1_Point>
        ServiceBundle: MessageTypeDefinition<_darcha_catalogue_v1_ServiceBundleInput, _darcha_catalogue_v1_ServiceBundle>
        ServiceSummary: MessageTypeDefinition<_darcha_catalogue_v1_ServiceSummaryInput, _darcha_catalogue_v1_ServiceSummary>
        SuggestRequest: MessageTypeDefinition<_darcha_catalogue_v1_SuggestRequestInput, _darcha_catalogue_v1_SuggestRequest>
        SuggestResponse: MessageTypeDefinition<_darcha_catalogue_v1_SuggestResponseInput, _darcha_catalogue_v1_SuggestResponse>
        Suggestion: MessageTypeDefinition<_darcha_catalogue_v1_SuggestionInput, _darcha_catalogue_v1_Suggestion>
        Territory: MessageTypeDefinition<_darcha_catalogue_v1_TerritoryInput, _darcha_catalogue_v1_Territory>
        TerritoryLevel: EnumTypeDefinition
        Tier: EnumTypeDefinition
        WatchEditionRequest: MessageTypeDefinition<_darcha_catalogue_v1_WatchEditionRequestInput, _darcha_catalogue_v1_WatchEditionRequest>
        WatchEditionResponse: MessageTypeDefinition<_darcha_catalogue_v1_WatchEditionResponseInput, _darcha_catalogue_v1_WatchEditionResponse>
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

