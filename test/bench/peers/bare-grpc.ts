/** What bare grpc-js peers share: certificates, and methods whose messages are bytes as they are. */
import { readFileSync } from 'node:fs';
import { type ServicePaths, servicePaths } from '@darcha/pki/pki.ts';
import { credentials, ServerCredentials } from '@grpc/grpc-js';

const same = (bytes: Buffer) => bytes;

/** A method that takes bytes and gives bytes. */
export function bytesMethod(name: string, stream: boolean) {
  return {
    path: `/bare/${name}`,
    requestStream: stream,
    responseStream: stream,
    requestSerialize: same,
    requestDeserialize: same,
    responseSerialize: same,
    responseDeserialize: same,
  };
}

function read({ certificate, key, authority }: ServicePaths) {
  return { certificate: readFileSync(certificate), key: readFileSync(key), authority: readFileSync(authority) };
}

export function serverCredentials(pki: string) {
  const { certificate, key, authority } = read(servicePaths(pki, 'exchange'));
  return ServerCredentials.createSsl(authority, [{ private_key: key, cert_chain: certificate }], true);
}

export function clientCredentials(pki: string) {
  const { certificate, key, authority } = read(servicePaths(pki, 'gateway'));
  return credentials.createSsl(authority, key, certificate);
}
