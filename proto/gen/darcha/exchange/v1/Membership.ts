import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetCertificateRequestRequestInput as _darcha_exchange_v1_GetCertificateRequestRequestInput, GetCertificateRequestRequest as _darcha_exchange_v1_GetCertificateRequestRequest } from '../../../darcha/exchange/v1/GetCertificateRequestRequest.ts';
import type { GetCertificateRequestResponseInput as _darcha_exchange_v1_GetCertificateRequestResponseInput, GetCertificateRequestResponse as _darcha_exchange_v1_GetCertificateRequestResponse } from '../../../darcha/exchange/v1/GetCertificateRequestResponse.ts';
import type { RequestCertificatesRequestInput as _darcha_exchange_v1_RequestCertificatesRequestInput, RequestCertificatesRequest as _darcha_exchange_v1_RequestCertificatesRequest } from '../../../darcha/exchange/v1/RequestCertificatesRequest.ts';
import type { RequestCertificatesResponseInput as _darcha_exchange_v1_RequestCertificatesResponseInput, RequestCertificatesResponse as _darcha_exchange_v1_RequestCertificatesResponse } from '../../../darcha/exchange/v1/RequestCertificatesResponse.ts';

/**
 * Served where the exchange listens for those without a certificate (there an invitation is asked for), and to members'
 * certificates (there it is not: who calls is known, and asks for the next certificates of the same system).
 * A connection whose certificate does not count hears of every call, of this contract or another: UNAUTHENTICATED
 * `member-unknown`, `member-suspended`, `certificate-unknown`, `certificate-not-yet-valid`, `certificate-expired` or
 * `certificate-revoked`.
 */
export interface MembershipClient extends grpc.Client {
  /**
   * What became of a request, to whoever made it: by its invitation, or as the same member.
   * NOT_FOUND `request-unknown`; UNAUTHENTICATED `invitation-invalid`; RESOURCE_EXHAUSTED `attempts-exhausted`.
   */
  GetCertificateRequest(argument: _darcha_exchange_v1_GetCertificateRequestRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetCertificateRequestResponse>): grpc.ClientUnaryCall;
  GetCertificateRequest(argument: _darcha_exchange_v1_GetCertificateRequestRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetCertificateRequestResponse>): grpc.ClientUnaryCall;
  GetCertificateRequest(argument: _darcha_exchange_v1_GetCertificateRequestRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetCertificateRequestResponse>): grpc.ClientUnaryCall;
  GetCertificateRequest(argument: _darcha_exchange_v1_GetCertificateRequestRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetCertificateRequestResponse>): grpc.ClientUnaryCall;
  /**
   * What became of a request, to whoever made it: by its invitation, or as the same member.
   * NOT_FOUND `request-unknown`; UNAUTHENTICATED `invitation-invalid`; RESOURCE_EXHAUSTED `attempts-exhausted`.
   */
  getCertificateRequest(argument: _darcha_exchange_v1_GetCertificateRequestRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetCertificateRequestResponse>): grpc.ClientUnaryCall;
  getCertificateRequest(argument: _darcha_exchange_v1_GetCertificateRequestRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetCertificateRequestResponse>): grpc.ClientUnaryCall;
  getCertificateRequest(argument: _darcha_exchange_v1_GetCertificateRequestRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetCertificateRequestResponse>): grpc.ClientUnaryCall;
  getCertificateRequest(argument: _darcha_exchange_v1_GetCertificateRequestRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetCertificateRequestResponse>): grpc.ClientUnaryCall;
  
  /**
   * Asks for certificates. The same again gives the same request, so it may be repeated when no answer was heard. An operator
   * then approves or refuses it.
   * INVALID_ARGUMENT `csr-invalid` (its faults name the field); UNAUTHENTICATED `invitation-invalid` (unknown, used or
   * expired); FAILED_PRECONDITION `request-waiting` (with a certificate: another one waits for its approval already);
   * ALREADY_EXISTS `key-known` (the key has a certificate: make a new one); RESOURCE_EXHAUSTED `attempts-exhausted`;
   * UNAVAILABLE `register-busy`.
   */
  RequestCertificates(argument: _darcha_exchange_v1_RequestCertificatesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_RequestCertificatesResponse>): grpc.ClientUnaryCall;
  RequestCertificates(argument: _darcha_exchange_v1_RequestCertificatesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_RequestCertificatesResponse>): grpc.ClientUnaryCall;
  RequestCertificates(argument: _darcha_exchange_v1_RequestCertificatesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_RequestCertificatesResponse>): grpc.ClientUnaryCall;
  RequestCertificates(argument: _darcha_exchange_v1_RequestCertificatesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_RequestCertificatesResponse>): grpc.ClientUnaryCall;
  /**
   * Asks for certificates. The same again gives the same request, so it may be repeated when no answer was heard. An operator
   * then approves or refuses it.
   * INVALID_ARGUMENT `csr-invalid` (its faults name the field); UNAUTHENTICATED `invitation-invalid` (unknown, used or
   * expired); FAILED_PRECONDITION `request-waiting` (with a certificate: another one waits for its approval already);
   * ALREADY_EXISTS `key-known` (the key has a certificate: make a new one); RESOURCE_EXHAUSTED `attempts-exhausted`;
   * UNAVAILABLE `register-busy`.
   */
  requestCertificates(argument: _darcha_exchange_v1_RequestCertificatesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_RequestCertificatesResponse>): grpc.ClientUnaryCall;
  requestCertificates(argument: _darcha_exchange_v1_RequestCertificatesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_RequestCertificatesResponse>): grpc.ClientUnaryCall;
  requestCertificates(argument: _darcha_exchange_v1_RequestCertificatesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_RequestCertificatesResponse>): grpc.ClientUnaryCall;
  requestCertificates(argument: _darcha_exchange_v1_RequestCertificatesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_RequestCertificatesResponse>): grpc.ClientUnaryCall;
  
}

/**
 * Served where the exchange listens for those without a certificate (there an invitation is asked for), and to members'
 * certificates (there it is not: who calls is known, and asks for the next certificates of the same system).
 * A connection whose certificate does not count hears of every call, of this contract or another: UNAUTHENTICATED
 * `member-unknown`, `member-suspended`, `certificate-unknown`, `certificate-not-yet-valid`, `certificate-expired` or
 * `certificate-revoked`.
 */
export interface MembershipHandlers extends grpc.UntypedServiceImplementation {
  /**
   * What became of a request, to whoever made it: by its invitation, or as the same member.
   * NOT_FOUND `request-unknown`; UNAUTHENTICATED `invitation-invalid`; RESOURCE_EXHAUSTED `attempts-exhausted`.
   */
  GetCertificateRequest: grpc.handleUnaryCall<_darcha_exchange_v1_GetCertificateRequestRequest, _darcha_exchange_v1_GetCertificateRequestResponseInput>;
  
  /**
   * Asks for certificates. The same again gives the same request, so it may be repeated when no answer was heard. An operator
   * then approves or refuses it.
   * INVALID_ARGUMENT `csr-invalid` (its faults name the field); UNAUTHENTICATED `invitation-invalid` (unknown, used or
   * expired); FAILED_PRECONDITION `request-waiting` (with a certificate: another one waits for its approval already);
   * ALREADY_EXISTS `key-known` (the key has a certificate: make a new one); RESOURCE_EXHAUSTED `attempts-exhausted`;
   * UNAVAILABLE `register-busy`.
   */
  RequestCertificates: grpc.handleUnaryCall<_darcha_exchange_v1_RequestCertificatesRequest, _darcha_exchange_v1_RequestCertificatesResponseInput>;
  
}

export interface MembershipDefinition extends grpc.ServiceDefinition {
  GetCertificateRequest: MethodDefinition<_darcha_exchange_v1_GetCertificateRequestRequestInput, _darcha_exchange_v1_GetCertificateRequestResponseInput, _darcha_exchange_v1_GetCertificateRequestRequest, _darcha_exchange_v1_GetCertificateRequestResponse>
  RequestCertificates: MethodDefinition<_darcha_exchange_v1_RequestCertificatesRequestInput, _darcha_exchange_v1_RequestCertificatesResponseInput, _darcha_exchange_v1_RequestCertificatesRequest, _darcha_exchange_v1_RequestCertificatesResponse>
}
