import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { CreateWebhookRequestInput as _darcha_catalogue_v1_CreateWebhookRequestInput, CreateWebhookRequest as _darcha_catalogue_v1_CreateWebhookRequest } from './darcha/catalogue/v1/CreateWebhookRequest.ts';
import type { CreateWebhookResponseInput as _darcha_catalogue_v1_CreateWebhookResponseInput, CreateWebhookResponse as _darcha_catalogue_v1_CreateWebhookResponse } from './darcha/catalogue/v1/CreateWebhookResponse.ts';
import type { DeleteWebhookRequestInput as _darcha_catalogue_v1_DeleteWebhookRequestInput, DeleteWebhookRequest as _darcha_catalogue_v1_DeleteWebhookRequest } from './darcha/catalogue/v1/DeleteWebhookRequest.ts';
import type { DeleteWebhookResponseInput as _darcha_catalogue_v1_DeleteWebhookResponseInput, DeleteWebhookResponse as _darcha_catalogue_v1_DeleteWebhookResponse } from './darcha/catalogue/v1/DeleteWebhookResponse.ts';
import type { ListWebhooksRequestInput as _darcha_catalogue_v1_ListWebhooksRequestInput, ListWebhooksRequest as _darcha_catalogue_v1_ListWebhooksRequest } from './darcha/catalogue/v1/ListWebhooksRequest.ts';
import type { ListWebhooksResponseInput as _darcha_catalogue_v1_ListWebhooksResponseInput, ListWebhooksResponse as _darcha_catalogue_v1_ListWebhooksResponse } from './darcha/catalogue/v1/ListWebhooksResponse.ts';
import type { RenewWebhookRequestInput as _darcha_catalogue_v1_RenewWebhookRequestInput, RenewWebhookRequest as _darcha_catalogue_v1_RenewWebhookRequest } from './darcha/catalogue/v1/RenewWebhookRequest.ts';
import type { RenewWebhookResponseInput as _darcha_catalogue_v1_RenewWebhookResponseInput, RenewWebhookResponse as _darcha_catalogue_v1_RenewWebhookResponse } from './darcha/catalogue/v1/RenewWebhookResponse.ts';
import type { WebhookInput as _darcha_catalogue_v1_WebhookInput, Webhook as _darcha_catalogue_v1_Webhook } from './darcha/catalogue/v1/Webhook.ts';
import type { WebhookAttemptInput as _darcha_catalogue_v1_WebhookAttemptInput, WebhookAttempt as _darcha_catalogue_v1_WebhookAttempt } from './darcha/catalogue/v1/WebhookAttempt.ts';
import type { WebhooksClient as _darcha_catalogue_v1_WebhooksClient, WebhooksDefinition as _darcha_catalogue_v1_WebhooksDefinition } from './darcha/catalogue/v1/Webhooks.ts';
import type { ApplicationWebhooksClient as _darcha_tracking_v1_ApplicationWebhooksClient, ApplicationWebhooksDefinition as _darcha_tracking_v1_ApplicationWebhooksDefinition } from './darcha/tracking/v1/ApplicationWebhooks.ts';
import type { CreateWebhookRequestInput as _darcha_tracking_v1_CreateWebhookRequestInput, CreateWebhookRequest as _darcha_tracking_v1_CreateWebhookRequest } from './darcha/tracking/v1/CreateWebhookRequest.ts';
import type { CreateWebhookResponseInput as _darcha_tracking_v1_CreateWebhookResponseInput, CreateWebhookResponse as _darcha_tracking_v1_CreateWebhookResponse } from './darcha/tracking/v1/CreateWebhookResponse.ts';
import type { DeleteWebhookRequestInput as _darcha_tracking_v1_DeleteWebhookRequestInput, DeleteWebhookRequest as _darcha_tracking_v1_DeleteWebhookRequest } from './darcha/tracking/v1/DeleteWebhookRequest.ts';
import type { DeleteWebhookResponseInput as _darcha_tracking_v1_DeleteWebhookResponseInput, DeleteWebhookResponse as _darcha_tracking_v1_DeleteWebhookResponse } from './darcha/tracking/v1/DeleteWebhookResponse.ts';
import type { ListWebhooksRequestInput as _darcha_tracking_v1_ListWebhooksRequestInput, ListWebhooksRequest as _darcha_tracking_v1_ListWebhooksRequest } from './darcha/tracking/v1/ListWebhooksRequest.ts';
import type { ListWebhooksResponseInput as _darcha_tracking_v1_ListWebhooksResponseInput, ListWebhooksResponse as _darcha_tracking_v1_ListWebhooksResponse } from './darcha/tracking/v1/ListWebhooksResponse.ts';
import type { RenewWebhookRequestInput as _darcha_tracking_v1_RenewWebhookRequestInput, RenewWebhookRequest as _darcha_tracking_v1_RenewWebhookRequest } from './darcha/tracking/v1/RenewWebhookRequest.ts';
import type { RenewWebhookResponseInput as _darcha_tracking_v1_RenewWebhookResponseInput, RenewWebhookResponse as _darcha_tracking_v1_RenewWebhookResponse } from './darcha/tracking/v1/RenewWebhookResponse.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  darcha: {
    catalogue: {
      v1: {
        CreateWebhookRequest: MessageTypeDefinition<_darcha_catalogue_v1_CreateWebhookRequestInput, _darcha_catalogue_v1_CreateWebhookRequest>
        CreateWebhookResponse: MessageTypeDefinition<_darcha_catalogue_v1_CreateWebhookResponseInput, _darcha_catalogue_v1_CreateWebhookResponse>
        DeleteWebhookRequest: MessageTypeDefinition<_darcha_catalogue_v1_DeleteWebhookRequestInput, _darcha_catalogue_v1_DeleteWebhookRequest>
        DeleteWebhookResponse: MessageTypeDefinition<_darcha_catalogue_v1_DeleteWebhookResponseInput, _darcha_catalogue_v1_DeleteWebhookResponse>
        ListWebhooksRequest: MessageTypeDefinition<_darcha_catalogue_v1_ListWebhooksRequestInput, _darcha_catalogue_v1_ListWebhooksRequest>
        ListWebhooksResponse: MessageTypeDefinition<_darcha_catalogue_v1_ListWebhooksResponseInput, _darcha_catalogue_v1_ListWebhooksResponse>
        RenewWebhookRequest: MessageTypeDefinition<_darcha_catalogue_v1_RenewWebhookRequestInput, _darcha_catalogue_v1_RenewWebhookRequest>
        RenewWebhookResponse: MessageTypeDefinition<_darcha_catalogue_v1_RenewWebhookResponseInput, _darcha_catalogue_v1_RenewWebhookResponse>
        Webhook: MessageTypeDefinition<_darcha_catalogue_v1_WebhookInput, _darcha_catalogue_v1_Webhook>
        WebhookAttempt: MessageTypeDefinition<_darcha_catalogue_v1_WebhookAttemptInput, _darcha_catalogue_v1_WebhookAttempt>
        /**
         * Every change of the public log (see Feed.ListChanges) is sent to every webhook as a CloudEvent 1.0 in structured JSON, signed
         * by the rules of Standard Webhooks. For integrators alone, each of whom sees only its own webhooks; everybody else gets
         * PERMISSION_DENIED `integrator-required`. A webhook that is not the caller's is NOT_FOUND `webhook-unknown`.
         */
        Webhooks: SubtypeConstructor<typeof grpc.Client, _darcha_catalogue_v1_WebhooksClient> & { service: _darcha_catalogue_v1_WebhooksDefinition }
      }
    }
    tracking: {
      v1: {
        /**
         * When the state of an application changes whose applicant has agreed that the integrator is told, every webhook of the integrator is
         * sent a CloudEvent 1.0 in structured JSON, signed by the rules of Standard Webhooks: number, service and state, nothing about the person.
         * In order, at least once, and not any more once the applicant has ended it. For integrators alone, each of whom sees only its own
         * webhooks; everybody else gets PERMISSION_DENIED `integrator-required`. A webhook that is not the caller's is NOT_FOUND
         * `webhook-unknown`. Positions are those of the feed.
         */
        ApplicationWebhooks: SubtypeConstructor<typeof grpc.Client, _darcha_tracking_v1_ApplicationWebhooksClient> & { service: _darcha_tracking_v1_ApplicationWebhooksDefinition }
        CreateWebhookRequest: MessageTypeDefinition<_darcha_tracking_v1_CreateWebhookRequestInput, _darcha_tracking_v1_CreateWebhookRequest>
        CreateWebhookResponse: MessageTypeDefinition<_darcha_tracking_v1_CreateWebhookResponseInput, _darcha_tracking_v1_CreateWebhookResponse>
        DeleteWebhookRequest: MessageTypeDefinition<_darcha_tracking_v1_DeleteWebhookRequestInput, _darcha_tracking_v1_DeleteWebhookRequest>
        DeleteWebhookResponse: MessageTypeDefinition<_darcha_tracking_v1_DeleteWebhookResponseInput, _darcha_tracking_v1_DeleteWebhookResponse>
        ListWebhooksRequest: MessageTypeDefinition<_darcha_tracking_v1_ListWebhooksRequestInput, _darcha_tracking_v1_ListWebhooksRequest>
        ListWebhooksResponse: MessageTypeDefinition<_darcha_tracking_v1_ListWebhooksResponseInput, _darcha_tracking_v1_ListWebhooksResponse>
        RenewWebhookRequest: MessageTypeDefinition<_darcha_tracking_v1_RenewWebhookRequestInput, _darcha_tracking_v1_RenewWebhookRequest>
        RenewWebhookResponse: MessageTypeDefinition<_darcha_tracking_v1_RenewWebhookResponseInput, _darcha_tracking_v1_RenewWebhookResponse>
      }
    }
  }
}

