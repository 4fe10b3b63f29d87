import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { AgencyInput as _darcha_catalogue_v1_AgencyInput, Agency as _darcha_catalogue_v1_Agency } from './darcha/catalogue/v1/Agency.ts';
import type { BundleAnswerInput as _darcha_catalogue_v1_BundleAnswerInput, BundleAnswer as _darcha_catalogue_v1_BundleAnswer } from './darcha/catalogue/v1/BundleAnswer.ts';
import type { BundleFeeInput as _darcha_catalogue_v1_BundleFeeInput, BundleFee as _darcha_catalogue_v1_BundleFee } from './darcha/catalogue/v1/BundleFee.ts';
import type { CatalogueClient as _darcha_catalogue_v1_CatalogueClient, CatalogueDefinition as _darcha_catalogue_v1_CatalogueDefinition } from './darcha/catalogue/v1/Catalogue.ts';
import type { CheckPassportRequestInput as _darcha_catalogue_v1_CheckPassportRequestInput, CheckPassportRequest as _darcha_catalogue_v1_CheckPassportRequest } from './darcha/catalogue/v1/CheckPassportRequest.ts';
import type { CheckPassportResponseInput as _darcha_catalogue_v1_CheckPassportResponseInput, CheckPassportResponse as _darcha_catalogue_v1_CheckPassportResponse } from './darcha/catalogue/v1/CheckPassportResponse.ts';
import type { CompareVersionsRequestInput as _darcha_catalogue_v1_CompareVersionsRequestInput, CompareVersionsRequest as _darcha_catalogue_v1_CompareVersionsRequest } from './darcha/catalogue/v1/CompareVersionsRequest.ts';
import type { CompareVersionsResponseInput as _darcha_catalogue_v1_CompareVersionsResponseInput, CompareVersionsResponse as _darcha_catalogue_v1_CompareVersionsResponse } from './darcha/catalogue/v1/CompareVersionsResponse.ts';
import type { DifferenceInput as _darcha_catalogue_v1_DifferenceInput, Difference as _darcha_catalogue_v1_Difference } from './darcha/catalogue/v1/Difference.ts';
import type { DiscardDraftRequestInput as _darcha_catalogue_v1_DiscardDraftRequestInput, DiscardDraftRequest as _darcha_catalogue_v1_DiscardDraftRequest } from './darcha/catalogue/v1/DiscardDraftRequest.ts';
import type { DiscardDraftResponseInput as _darcha_catalogue_v1_DiscardDraftResponseInput, DiscardDraftResponse as _darcha_catalogue_v1_DiscardDraftResponse } from './darcha/catalogue/v1/DiscardDraftResponse.ts';
import type { DraftInput as _darcha_catalogue_v1_DraftInput, Draft as _darcha_catalogue_v1_Draft } from './darcha/catalogue/v1/Draft.ts';
import type { EditorInput as _darcha_catalogue_v1_EditorInput, Editor as _darcha_catalogue_v1_Editor } from './darcha/catalogue/v1/Editor.ts';
import type { EditorialEventInput as _darcha_catalogue_v1_EditorialEventInput, EditorialEvent as _darcha_catalogue_v1_EditorialEvent } from './darcha/catalogue/v1/EditorialEvent.ts';
import type { EventInput as _darcha_catalogue_v1_EventInput, Event as _darcha_catalogue_v1_Event } from './darcha/catalogue/v1/Event.ts';
import type { FeeSumsInput as _darcha_catalogue_v1_FeeSumsInput, FeeSums as _darcha_catalogue_v1_FeeSums } from './darcha/catalogue/v1/FeeSums.ts';
import type { GetDraftRequestInput as _darcha_catalogue_v1_GetDraftRequestInput, GetDraftRequest as _darcha_catalogue_v1_GetDraftRequest } from './darcha/catalogue/v1/GetDraftRequest.ts';
import type { GetDraftResponseInput as _darcha_catalogue_v1_GetDraftResponseInput, GetDraftResponse as _darcha_catalogue_v1_GetDraftResponse } from './darcha/catalogue/v1/GetDraftResponse.ts';
import type { GetOfficeHoursRequestInput as _darcha_catalogue_v1_GetOfficeHoursRequestInput, GetOfficeHoursRequest as _darcha_catalogue_v1_GetOfficeHoursRequest } from './darcha/catalogue/v1/GetOfficeHoursRequest.ts';
import type { GetOfficeHoursResponseInput as _darcha_catalogue_v1_GetOfficeHoursResponseInput, GetOfficeHoursResponse as _darcha_catalogue_v1_GetOfficeHoursResponse } from './darcha/catalogue/v1/GetOfficeHoursResponse.ts';
import type { GetServiceRequestInput as _darcha_catalogue_v1_GetServiceRequestInput, GetServiceRequest as _darcha_catalogue_v1_GetServiceRequest } from './darcha/catalogue/v1/GetServiceRequest.ts';
import type { GetServiceResponseInput as _darcha_catalogue_v1_GetServiceResponseInput, GetServiceResponse as _darcha_catalogue_v1_GetServiceResponse } from './darcha/catalogue/v1/GetServiceResponse.ts';
import type { ImportDraftsRequestInput as _darcha_catalogue_v1_ImportDraftsRequestInput, ImportDraftsRequest as _darcha_catalogue_v1_ImportDraftsRequest } from './darcha/catalogue/v1/ImportDraftsRequest.ts';
import type { ImportDraftsResponseInput as _darcha_catalogue_v1_ImportDraftsResponseInput, ImportDraftsResponse as _darcha_catalogue_v1_ImportDraftsResponse } from './darcha/catalogue/v1/ImportDraftsResponse.ts';
import type { ImportedDraftInput as _darcha_catalogue_v1_ImportedDraftInput, ImportedDraft as _darcha_catalogue_v1_ImportedDraft } from './darcha/catalogue/v1/ImportedDraft.ts';
import type { ListAgenciesRequestInput as _darcha_catalogue_v1_ListAgenciesRequestInput, ListAgenciesRequest as _darcha_catalogue_v1_ListAgenciesRequest } from './darcha/catalogue/v1/ListAgenciesRequest.ts';
import type { ListAgenciesResponseInput as _darcha_catalogue_v1_ListAgenciesResponseInput, ListAgenciesResponse as _darcha_catalogue_v1_ListAgenciesResponse } from './darcha/catalogue/v1/ListAgenciesResponse.ts';
import type { ListBundlesRequestInput as _darcha_catalogue_v1_ListBundlesRequestInput, ListBundlesRequest as _darcha_catalogue_v1_ListBundlesRequest } from './darcha/catalogue/v1/ListBundlesRequest.ts';
import type { ListBundlesResponseInput as _darcha_catalogue_v1_ListBundlesResponseInput, ListBundlesResponse as _darcha_catalogue_v1_ListBundlesResponse } from './darcha/catalogue/v1/ListBundlesResponse.ts';
import type { ListDraftsRequestInput as _darcha_catalogue_v1_ListDraftsRequestInput, ListDraftsRequest as _darcha_catalogue_v1_ListDraftsRequest } from './darcha/catalogue/v1/ListDraftsRequest.ts';
import type { ListDraftsResponseInput as _darcha_catalogue_v1_ListDraftsResponseInput, ListDraftsResponse as _darcha_catalogue_v1_ListDraftsResponse } from './darcha/catalogue/v1/ListDraftsResponse.ts';
import type { ListEditorialEventsRequestInput as _darcha_catalogue_v1_ListEditorialEventsRequestInput, ListEditorialEventsRequest as _darcha_catalogue_v1_ListEditorialEventsRequest } from './darcha/catalogue/v1/ListEditorialEventsRequest.ts';
import type { ListEditorialEventsResponseInput as _darcha_catalogue_v1_ListEditorialEventsResponseInput, ListEditorialEventsResponse as _darcha_catalogue_v1_ListEditorialEventsResponse } from './darcha/catalogue/v1/ListEditorialEventsResponse.ts';
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
import type { OfficeHoursInput as _darcha_catalogue_v1_OfficeHoursInput, OfficeHours as _darcha_catalogue_v1_OfficeHours } from './darcha/catalogue/v1/OfficeHours.ts';
import type { OfficeHoursEventInput as _darcha_catalogue_v1_OfficeHoursEventInput, OfficeHoursEvent as _darcha_catalogue_v1_OfficeHoursEvent } from './darcha/catalogue/v1/OfficeHoursEvent.ts';
import type { OpeningInput as _darcha_catalogue_v1_OpeningInput, Opening as _darcha_catalogue_v1_Opening } from './darcha/catalogue/v1/Opening.ts';
import type { PassportCheckingClient as _darcha_catalogue_v1_PassportCheckingClient, PassportCheckingDefinition as _darcha_catalogue_v1_PassportCheckingDefinition } from './darcha/catalogue/v1/PassportChecking.ts';
import type { PassportFaultInput as _darcha_catalogue_v1_PassportFaultInput, PassportFault as _darcha_catalogue_v1_PassportFault } from './darcha/catalogue/v1/PassportFault.ts';
import type { PointInput as _darcha_catalogue_v1_PointInput, Point as _darcha_catalogue_v1_Point } from './darcha/catalogue/v1/Point.ts';
import type { PublishDraftRequestInput as _darcha_catalogue_v1_PublishDraftRequestInput, PublishDraftRequest as _darcha_catalogue_v1_PublishDraftRequest } from './darcha/catalogue/v1/PublishDraftRequest.ts';
import type { PublishDraftResponseInput as _darcha_catalogue_v1_PublishDraftResponseInput, PublishDraftResponse as _darcha_catalogue_v1_PublishDraftResponse } from './darcha/catalogue/v1/PublishDraftResponse.ts';
import type { PublishingClient as _darcha_catalogue_v1_PublishingClient, PublishingDefinition as _darcha_catalogue_v1_PublishingDefinition } from './darcha/catalogue/v1/Publishing.ts';
import type { RetireServiceRequestInput as _darcha_catalogue_v1_RetireServiceRequestInput, RetireServiceRequest as _darcha_catalogue_v1_RetireServiceRequest } from './darcha/catalogue/v1/RetireServiceRequest.ts';
import type { RetireServiceResponseInput as _darcha_catalogue_v1_RetireServiceResponseInput, RetireServiceResponse as _darcha_catalogue_v1_RetireServiceResponse } from './darcha/catalogue/v1/RetireServiceResponse.ts';
import type { ReturnDraftRequestInput as _darcha_catalogue_v1_ReturnDraftRequestInput, ReturnDraftRequest as _darcha_catalogue_v1_ReturnDraftRequest } from './darcha/catalogue/v1/ReturnDraftRequest.ts';
import type { ReturnDraftResponseInput as _darcha_catalogue_v1_ReturnDraftResponseInput, ReturnDraftResponse as _darcha_catalogue_v1_ReturnDraftResponse } from './darcha/catalogue/v1/ReturnDraftResponse.ts';
import type { SaveDraftRequestInput as _darcha_catalogue_v1_SaveDraftRequestInput, SaveDraftRequest as _darcha_catalogue_v1_SaveDraftRequest } from './darcha/catalogue/v1/SaveDraftRequest.ts';
import type { SaveDraftResponseInput as _darcha_catalogue_v1_SaveDraftResponseInput, SaveDraftResponse as _darcha_catalogue_v1_SaveDraftResponse } from './darcha/catalogue/v1/SaveDraftResponse.ts';
import type { ServiceBundleInput as _darcha_catalogue_v1_ServiceBundleInput, ServiceBundle as _darcha_catalogue_v1_ServiceBundle } from './darcha/catalogue/v1/ServiceBundle.ts';
import type { ServiceSummaryInput as _darcha_catalogue_v1_ServiceSummaryInput, ServiceSummary as _darcha_catalogue_v1_ServiceSummary } from './darcha/catalogue/v1/ServiceSummary.ts';
import type { SetOfficeHoursRequestInput as _darcha_catalogue_v1_SetOfficeHoursRequestInput, SetOfficeHoursRequest as _darcha_catalogue_v1_SetOfficeHoursRequest } from './darcha/catalogue/v1/SetOfficeHoursRequest.ts';
import type { SetOfficeHoursResponseInput as _darcha_catalogue_v1_SetOfficeHoursResponseInput, SetOfficeHoursResponse as _darcha_catalogue_v1_SetOfficeHoursResponse } from './darcha/catalogue/v1/SetOfficeHoursResponse.ts';
import type { SubmitDraftRequestInput as _darcha_catalogue_v1_SubmitDraftRequestInput, SubmitDraftRequest as _darcha_catalogue_v1_SubmitDraftRequest } from './darcha/catalogue/v1/SubmitDraftRequest.ts';
import type { SubmitDraftResponseInput as _darcha_catalogue_v1_SubmitDraftResponseInput, SubmitDraftResponse as _darcha_catalogue_v1_SubmitDraftResponse } from './darcha/catalogue/v1/SubmitDraftResponse.ts';
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
        Audience: EnumTypeDefinition
        BundleAnswer: MessageTypeDefinition<_darcha_catalogue_v1_BundleAnswerInput, _darcha_catalogue_v1_BundleAnswer>
        BundleFee: MessageTypeDefinition<_darcha_catalogue_v1_BundleFeeInput, _darcha_catalogue_v1_BundleFee>
        /**
         * Reading the catalogue is open to every caller of the portal; nothing in it is personal data. A field that is unknown or
         * out of bounds is INVALID_ARGUMENT `request-invalid`.
         */
        Catalogue: SubtypeConstructor<typeof grpc.Client, _darcha_catalogue_v1_CatalogueClient> & { service: _darcha_catalogue_v1_CatalogueDefinition }
        CheckPassportRequest: MessageTypeDefinition<_darcha_catalogue_v1_CheckPassportRequestInput, _darcha_catalogue_v1_CheckPassportRequest>
        CheckPassportResponse: MessageTypeDefinition<_darcha_catalogue_v1_CheckPassportResponseInput, _darcha_catalogue_v1_CheckPassportResponse>
        CompareVersionsRequest: MessageTypeDefinition<_darcha_catalogue_v1_CompareVersionsRequestInput, _darcha_catalogue_v1_CompareVersionsRequest>
        CompareVersionsResponse: MessageTypeDefinition<_darcha_catalogue_v1_CompareVersionsResponseInput, _darcha_catalogue_v1_CompareVersionsResponse>
        Difference: MessageTypeDefinition<_darcha_catalogue_v1_DifferenceInput, _darcha_catalogue_v1_Difference>
        DiscardDraftRequest: MessageTypeDefinition<_darcha_catalogue_v1_DiscardDraftRequestInput, _darcha_catalogue_v1_DiscardDraftRequest>
        DiscardDraftResponse: MessageTypeDefinition<_darcha_catalogue_v1_DiscardDraftResponseInput, _darcha_catalogue_v1_DiscardDraftResponse>
        Draft: MessageTypeDefinition<_darcha_catalogue_v1_DraftInput, _darcha_catalogue_v1_Draft>
        DraftState: EnumTypeDefinition
        Editor: MessageTypeDefinition<_darcha_catalogue_v1_EditorInput, _darcha_catalogue_v1_Editor>
        EditorialAction: EnumTypeDefinition
        EditorialEvent: MessageTypeDefinition<_darcha_catalogue_v1_EditorialEventInput, _darcha_catalogue_v1_EditorialEvent>
        Event: MessageTypeDefinition<_darcha_catalogue_v1_EventInput, _darcha_catalogue_v1_Event>
        FeeSums: MessageTypeDefinition<_darcha_catalogue_v1_FeeSumsInput, _darcha_catalogue_v1_FeeSums>
        GetDraftRequest: MessageTypeDefinition<_darcha_catalogue_v1_GetDraftRequestInput, _darcha_catalogue_v1_GetDraftRequest>
        GetDraftResponse: MessageTypeDefinition<_darcha_catalogue_v1_GetDraftResponseInput, _darcha_catalogue_v1_GetDraftResponse>
        GetOfficeHoursRequest: MessageTypeDefinition<_darcha_catalogue_v1_GetOfficeHoursRequestInput, _darcha_catalogue_v1_GetOfficeHoursRequest>
        GetOfficeHoursResponse: MessageTypeDefinition<_darcha_catalogue_v1_GetOfficeHoursResponseInput, _darcha_catalogue_v1_GetOfficeHoursResponse>
        GetServiceRequest: MessageTypeDefinition<_darcha_catalogue_v1_GetServiceRequestInput, _darcha_catalogue_v1_GetServiceRequest>
        GetServiceResponse: MessageTypeDefinition<_darcha_catalogue_v1_GetServiceResponseInput, _darcha_catalogue_v1_GetServiceResponse>
        ImportDraftsRequest: MessageTypeDefinition<_darcha_catalogue_v1_ImportDraftsRequestInput, _darcha_catalogue_v1_ImportDraftsRequest>
        ImportDraftsResponse: MessageTypeDefinition<_darcha_catalogue_v1_ImportDraftsResponseInput, _darcha_catalogue_v1_ImportDraftsResponse>
        ImportedDraft: MessageTypeDefinition<_darcha_catalogue_v1_ImportedDraftInput, _darcha_catalogue_v1_ImportedDraft>
        ListAgenciesRequest: MessageTypeDefinition<_darcha_catalogue_v1_ListAgenciesRequestInput, _darcha_catalogue_v1_ListAgenciesRequest>
        ListAgenciesResponse: MessageTypeDefinition<_darcha_catalogue_v1_ListAgenciesResponseInput, _darcha_catalogue_v1_ListAgenciesResponse>
        ListBundlesRequest: MessageTypeDefinition<_darcha_catalogue_v1_ListBundlesRequestInput, _darcha_catalogue_v1_ListBundlesRequest>
        ListBundlesResponse: MessageTypeDefinition<_darcha_catalogue_v1_ListBundlesResponseInput, _darcha_catalogue_v1_ListBundlesResponse>
        ListDraftsRequest: MessageTypeDefinition<_darcha_catalogue_v1_ListDraftsRequestInput, _darcha_catalogue_v1_ListDraftsRequest>
        ListDraftsResponse: MessageTypeDefinition<_darcha_catalogue_v1_ListDraftsResponseInput, _darcha_catalogue_v1_ListDraftsResponse>
        ListEditorialEventsRequest: MessageTypeDefinition<_darcha_catalogue_v1_ListEditorialEventsRequestInput, _darcha_catalogue_v1_ListEditorialEventsRequest>
        ListEditorialEventsResponse: MessageTypeDefinition<_darcha_catalogue_v1_ListEditorialEventsResponseInput, _darcha_catalogue_v1_ListEditorialEventsResponse>
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
        OfficeHours: MessageTypeDefinition<_darcha_catalogue_v1_OfficeHoursInput, _darcha_catalogue_v1_OfficeHours>
        OfficeHoursEvent: MessageTypeDefinition<_darcha_catalogue_v1_OfficeHoursEventInput, _darcha_catalogue_v1_OfficeHoursEvent>
        Opening: MessageTypeDefinition<_darcha_catalogue_v1_OpeningInput, _darcha_catalogue_v1_Opening>
        /**
         * Holds a written passport against everything that can be known before it is published. Nothing is stored. Open to
         * officials and integrators: anybody else is UNAUTHENTICATED `sign-in-required` or PERMISSION_DENIED `caller-not-allowed`.
         */
        PassportChecking: SubtypeConstructor<typeof grpc.Client, _darcha_catalogue_v1_PassportCheckingClient> & { service: _darcha_catalogue_v1_PassportCheckingDefinition }
        PassportFault: MessageTypeDefinition<_darcha_catalogue_v1_PassportFaultInput, _darcha_catalogue_v1_PassportFault>
        Point: MessageTypeDefinition<_darcha_catalogue_v1_PointInput, _darcha_catalogue_v1_Point>
        PublishDraftRequest: MessageTypeDefinition<_darcha_catalogue_v1_PublishDraftRequestInput, _darcha_catalogue_v1_PublishDraftRequest>
        PublishDraftResponse: MessageTypeDefinition<_darcha_catalogue_v1_PublishDraftResponseInput, _darcha_catalogue_v1_PublishDraftResponse>
        /**
         * Only an official with the role of an editor does these, for passports and offices of the own agency or a body under it; anybody
         * else is PERMISSION_DENIED `editor-required`, or UNAUTHENTICATED `sign-in-required`. The one exception is comparing published
         * versions, which is open to everybody. A draft of another agency is NOT_FOUND `draft-unknown`. A field that is unknown or
         * out of bounds is INVALID_ARGUMENT `request-invalid`.
         */
        Publishing: SubtypeConstructor<typeof grpc.Client, _darcha_catalogue_v1_PublishingClient> & { service: _darcha_catalogue_v1_PublishingDefinition }
        RetireServiceRequest: MessageTypeDefinition<_darcha_catalogue_v1_RetireServiceRequestInput, _darcha_catalogue_v1_RetireServiceRequest>
        RetireServiceResponse: MessageTypeDefinition<_darcha_catalogue_v1_RetireServiceResponseInput, _darcha_catalogue_v1_RetireServiceResponse>
        ReturnDraftRequest: MessageTypeDefinition<_darcha_catalogue_v1_ReturnDraftRequestInput, _darcha_catalogue_v1_ReturnDraftRequest>
        ReturnDraftResponse: MessageTypeDefinition<_darcha_catalogue_v1_ReturnDraftResponseInput, _darcha_catalogue_v1_ReturnDraftResponse>
        SaveDraftRequest: MessageTypeDefinition<_darcha_catalogue_v1_SaveDraftRequestInput, _darcha_catalogue_v1_SaveDraftRequest>
        SaveDraftResponse: MessageTypeDefinition<_darcha_catalogue_v1_SaveDraftResponseInput, _darcha_catalogue_v1_SaveDraftResponse>
        ServiceBundle: MessageTypeDefinition<_darcha_catalogue_v1_ServiceBundleInput, _darcha_catalogue_v1_ServiceBundle>
        ServiceSummary: MessageTypeDefinition<_darcha_catalogue_v1_ServiceSummaryInput, _darcha_catalogue_v1_ServiceSummary>
        SetOfficeHoursRequest: MessageTypeDefinition<_darcha_catalogue_v1_SetOfficeHoursRequestInput, _darcha_catalogue_v1_SetOfficeHoursRequest>
        SetOfficeHoursResponse: MessageTypeDefinition<_darcha_catalogue_v1_SetOfficeHoursResponseInput, _darcha_catalogue_v1_SetOfficeHoursResponse>
        SubmitDraftRequest: MessageTypeDefinition<_darcha_catalogue_v1_SubmitDraftRequestInput, _darcha_catalogue_v1_SubmitDraftRequest>
        SubmitDraftResponse: MessageTypeDefinition<_darcha_catalogue_v1_SubmitDraftResponseInput, _darcha_catalogue_v1_SubmitDraftResponse>
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

