import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { ListSubscriptionsRequestInput as _darcha_exchange_v1_ListSubscriptionsRequestInput, ListSubscriptionsRequest as _darcha_exchange_v1_ListSubscriptionsRequest } from './darcha/exchange/v1/ListSubscriptionsRequest.ts';
import type { ListSubscriptionsResponseInput as _darcha_exchange_v1_ListSubscriptionsResponseInput, ListSubscriptionsResponse as _darcha_exchange_v1_ListSubscriptionsResponse } from './darcha/exchange/v1/ListSubscriptionsResponse.ts';
import type { RecordChangeInput as _darcha_exchange_v1_RecordChangeInput, RecordChange as _darcha_exchange_v1_RecordChange } from './darcha/exchange/v1/RecordChange.ts';
import type { RecordChangedRequestInput as _darcha_exchange_v1_RecordChangedRequestInput, RecordChangedRequest as _darcha_exchange_v1_RecordChangedRequest } from './darcha/exchange/v1/RecordChangedRequest.ts';
import type { RecordChangedResponseInput as _darcha_exchange_v1_RecordChangedResponseInput, RecordChangedResponse as _darcha_exchange_v1_RecordChangedResponse } from './darcha/exchange/v1/RecordChangedResponse.ts';
import type { SignalsClient as _darcha_exchange_v1_SignalsClient, SignalsDefinition as _darcha_exchange_v1_SignalsDefinition } from './darcha/exchange/v1/Signals.ts';
import type { SubscribeRequestInput as _darcha_exchange_v1_SubscribeRequestInput, SubscribeRequest as _darcha_exchange_v1_SubscribeRequest } from './darcha/exchange/v1/SubscribeRequest.ts';
import type { SubscribeResponseInput as _darcha_exchange_v1_SubscribeResponseInput, SubscribeResponse as _darcha_exchange_v1_SubscribeResponse } from './darcha/exchange/v1/SubscribeResponse.ts';
import type { SubscriptionInput as _darcha_exchange_v1_SubscriptionInput, Subscription as _darcha_exchange_v1_Subscription } from './darcha/exchange/v1/Subscription.ts';
import type { UnsubscribeRequestInput as _darcha_exchange_v1_UnsubscribeRequestInput, UnsubscribeRequest as _darcha_exchange_v1_UnsubscribeRequest } from './darcha/exchange/v1/UnsubscribeRequest.ts';
import type { UnsubscribeResponseInput as _darcha_exchange_v1_UnsubscribeResponseInput, UnsubscribeResponse as _darcha_exchange_v1_UnsubscribeResponse } from './darcha/exchange/v1/UnsubscribeResponse.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  darcha: {
    exchange: {
      v1: {
        ListSubscriptionsRequest: MessageTypeDefinition<_darcha_exchange_v1_ListSubscriptionsRequestInput, _darcha_exchange_v1_ListSubscriptionsRequest>
        ListSubscriptionsResponse: MessageTypeDefinition<_darcha_exchange_v1_ListSubscriptionsResponseInput, _darcha_exchange_v1_ListSubscriptionsResponse>
        RecordChange: MessageTypeDefinition<_darcha_exchange_v1_RecordChangeInput, _darcha_exchange_v1_RecordChange>
        RecordChangedRequest: MessageTypeDefinition<_darcha_exchange_v1_RecordChangedRequestInput, _darcha_exchange_v1_RecordChangedRequest>
        RecordChangedResponse: MessageTypeDefinition<_darcha_exchange_v1_RecordChangedResponseInput, _darcha_exchange_v1_RecordChangedResponse>
        /**
         * Served to members' certificates.
         */
        Signals: SubtypeConstructor<typeof grpc.Client, _darcha_exchange_v1_SignalsClient> & { service: _darcha_exchange_v1_SignalsDefinition }
        SubscribeRequest: MessageTypeDefinition<_darcha_exchange_v1_SubscribeRequestInput, _darcha_exchange_v1_SubscribeRequest>
        SubscribeResponse: MessageTypeDefinition<_darcha_exchange_v1_SubscribeResponseInput, _darcha_exchange_v1_SubscribeResponse>
        Subscription: MessageTypeDefinition<_darcha_exchange_v1_SubscriptionInput, _darcha_exchange_v1_Subscription>
        UnsubscribeRequest: MessageTypeDefinition<_darcha_exchange_v1_UnsubscribeRequestInput, _darcha_exchange_v1_UnsubscribeRequest>
        UnsubscribeResponse: MessageTypeDefinition<_darcha_exchange_v1_UnsubscribeResponseInput, _darcha_exchange_v1_UnsubscribeResponse>
      }
    }
  }
}

