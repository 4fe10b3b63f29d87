/** A bare provider: opens a stream and sends up as many bytes as an answer has for every message that comes down. */
import { Client } from '@grpc/grpc-js';
import { bytesMethod, clientCredentials } from './bare-grpc.ts';
import { peerConfig } from './config.ts';
import { ready } from './working.ts';

const { pki, address, bytes } = peerConfig();
const { path, requestSerialize, responseDeserialize } = bytesMethod('provide', true);
const client = new Client(address, clientCredentials(pki));
const stream = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
stream.on('data', (question: Buffer) => {
  const answer = Buffer.alloc(bytes.response);
  question.copy(answer, 0, 0, 4);
  stream.write(answer);
});
client.waitForReady(Date.now() + 10_000, (error) => {
  if (error) throw error;
  ready('');
});
process.on('disconnect', () => process.exit());
