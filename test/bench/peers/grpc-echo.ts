/** A bare grpc-js server: mutual TLS, a unary method that gives back the bytes it got. */
import { readFileSync } from 'node:fs';
import { servicePaths } from '@darcha/pki/pki.ts';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { peerConfig } from './config.ts';

const paths = servicePaths(peerConfig().pki, 'exchange');
const same = (bytes: Buffer) => bytes;
const server = new Server();
server.addService(
  {
    echo: {
      path: '/echo/echo',
      requestStream: false,
      responseStream: false,
      requestSerialize: same,
      requestDeserialize: same,
      responseSerialize: same,
      responseDeserialize: same,
    },
  },
  {
    echo: (call: { request: Buffer }, callback: (error: null, bytes: Buffer) => void) => callback(null, call.request),
  },
);
const credentials = ServerCredentials.createSsl(
  readFileSync(paths.authority),
  [{ private_key: readFileSync(paths.key), cert_chain: readFileSync(paths.certificate) }],
  true,
);
server.bindAsync('127.0.0.1:0', credentials, (error, port) => {
  if (error) throw error;
  process.send?.({ ready: { address: `localhost:${port}` } });
});
process.on('disconnect', () => process.exit());
