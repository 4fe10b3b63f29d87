/** A bare consumer: unary calls with as many bytes as a question has, as many as it is told to. */
import { Client } from '@grpc/grpc-js';
import { atOnce } from '../exchange/question.ts';
import { bytesMethod, clientCredentials } from './bare-grpc.ts';
import { peerConfig } from './config.ts';
import { ready, workWhenTold } from './working.ts';

const { pki, address, bytes, method } = peerConfig();
const { path, requestSerialize, responseDeserialize } = bytesMethod(method, false);
const client = new Client(address, clientCredentials(pki));
const message = Buffer.alloc(bytes.request);
const call = () =>
  new Promise<void>((resolve, reject) => {
    client.makeUnaryRequest(path, requestSerialize, responseDeserialize, message, (error) =>
      error ? reject(error) : resolve(),
    );
  });
workWhenTold(atOnce, call);
ready('');
process.on('disconnect', () => process.exit());
