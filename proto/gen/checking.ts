import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { CheckPassportRequestInput as _darcha_catalogue_v1_CheckPassportRequestInput, CheckPassportRequest as _darcha_catalogue_v1_CheckPassportRequest } from './darcha/catalogue/v1/CheckPassportRequest.ts';
import type { CheckPassportResponseInput as _darcha_catalogue_v1_CheckPassportResponseInput, CheckPassportResponse as _darcha_catalogue_v1_CheckPassportResponse } from './darcha/catalogue/v1/CheckPassportResponse.ts';
import type { PassportCheckingClient as _darcha_catalogue_v1_PassportCheckingClient, PassportCheckingDefinition as _darcha_catalogue_v1_PassportCheckingDefinition } from './darcha/catalogue/v1/PassportChecking.ts';
import type { PassportFaultInput as _darcha_catalogue_v1_PassportFaultInput, PassportFault as _darcha_catalogue_v1_PassportFault } from './darcha/catalogue/v1/PassportFault.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  darcha: {
    catalogue: {
      v1: {
        CheckPassportRequest: MessageTypeDefinition<_darcha_catalogue_v1_CheckPassportRequestInput, _darcha_catalogue_v1_CheckPassportRequest>
        CheckPassportResponse: MessageTypeDefinition<_darcha_catalogue_v1_CheckPassportResponseInput, _darcha_catalogue_v1_CheckPassportResponse>
        /**
         * Holds a written passport against everything that can be known before it is published. Nothing is stored. Open to
         * officials and integrators: anybody else is UNAUTHENTICATED `sign-in-required` or PERMISSION_DENIED `caller-not-allowed`.
         */
        PassportChecking: SubtypeConstructor<typeof grpc.Client, _darcha_catalogue_v1_PassportCheckingClient> & { service: _darcha_catalogue_v1_PassportCheckingDefinition }
        PassportFault: MessageTypeDefinition<_darcha_catalogue_v1_PassportFaultInput, _darcha_catalogue_v1_PassportFault>
      }
    }
  }
}

