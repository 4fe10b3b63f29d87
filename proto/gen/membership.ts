import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { CertificateRequestInput as _darcha_exchange_v1_CertificateRequestInput, CertificateRequest as _darcha_exchange_v1_CertificateRequest } from './darcha/exchange/v1/CertificateRequest.ts';
import type { GetCertificateRequestRequestInput as _darcha_exchange_v1_GetCertificateRequestRequestInput, GetCertificateRequestRequest as _darcha_exchange_v1_GetCertificateRequestRequest } from './darcha/exchange/v1/GetCertificateRequestRequest.ts';
import type { GetCertificateRequestResponseInput as _darcha_exchange_v1_GetCertificateRequestResponseInput, GetCertificateRequestResponse as _darcha_exchange_v1_GetCertificateRequestResponse } from './darcha/exchange/v1/GetCertificateRequestResponse.ts';
import type { MembershipClient as _darcha_exchange_v1_MembershipClient, MembershipDefinition as _darcha_exchange_v1_MembershipDefinition } from './darcha/exchange/v1/Membership.ts';
import type { RequestCertificatesRequestInput as _darcha_exchange_v1_RequestCertificatesRequestInput, RequestCertificatesRequest as _darcha_exchange_v1_RequestCertificatesRequest } from './darcha/exchange/v1/RequestCertificatesRequest.ts';
import type { RequestCertificatesResponseInput as _darcha_exchange_v1_RequestCertificatesResponseInput, RequestCertificatesResponse as _darcha_exchange_v1_RequestCertificatesResponse } from './darcha/exchange/v1/RequestCertificatesResponse.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  darcha: {
    exchange: {
      v1: {
        CertificateRequest: MessageTypeDefinition<_darcha_exchange_v1_CertificateRequestInput, _darcha_exchange_v1_CertificateRequest>
        CertificateRequestState: EnumTypeDefinition
        GetCertificateRequestRequest: MessageTypeDefinition<_darcha_exchange_v1_GetCertificateRequestRequestInput, _darcha_exchange_v1_GetCertificateRequestRequest>
        GetCertificateRequestResponse: MessageTypeDefinition<_darcha_exchange_v1_GetCertificateRequestResponseInput, _darcha_exchange_v1_GetCertificateRequestResponse>
        /**
         * Served where the exchange listens for those without a certificate (there an invitation is asked for), and to members'
         * certificates (there it is not: who calls is known, and asks for the next certificates of the same system).
         * A connection whose certificate does not count hears of every call, of this contract or another: UNAUTHENTICATED
         * `member-unknown`, `member-suspended`, `certificate-unknown`, `certificate-not-yet-valid`, `certificate-expired` or
         * `certificate-revoked`.
         */
        Membership: SubtypeConstructor<typeof grpc.Client, _darcha_exchange_v1_MembershipClient> & { service: _darcha_exchange_v1_MembershipDefinition }
        RequestCertificatesRequest: MessageTypeDefinition<_darcha_exchange_v1_RequestCertificatesRequestInput, _darcha_exchange_v1_RequestCertificatesRequest>
        RequestCertificatesResponse: MessageTypeDefinition<_darcha_exchange_v1_RequestCertificatesResponseInput, _darcha_exchange_v1_RequestCertificatesResponse>
      }
    }
  }
}

