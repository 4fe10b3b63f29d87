/** A bare middle: what comes by a unary call goes down the open stream of a provider, and what comes up it is the answer. */
import { Server, type ServerDuplexStream, type sendUnaryData } from '@grpc/grpc-js';
import { bytesMethod, serverCredentials } from './bare-grpc.ts';
import { peerConfig } from './config.ts';
import { ready } from './working.ts';

type Unary = (call: { request: Buffer }, callback: sendUnaryData<Buffer>) => void;

const { pki } = peerConfig();
const waiting = new Map<number, sendUnaryData<Buffer>>();
let provider: ServerDuplexStream<Buffer, Buffer> | undefined;
let last = 0;

const echo: Unary = ({ request }, callback) => callback(null, request);
const pass: Unary = ({ request }, callback) => {
  last = (last + 1) % 2 ** 32;
  waiting.set(last, callback);
  request.writeUInt32BE(last);
  provider?.write(request);
};
const provide = (stream: ServerDuplexStream<Buffer, Buffer>) => {
  provider = stream;
  stream.on('data', (bytes: Buffer) => {
    const number = bytes.readUInt32BE();
    waiting.get(number)?.(null, bytes);
    waiting.delete(number);
  });
  stream.on('error', () => undefined);
  stream.on('end', () => stream.end());
};

const server = new Server();
server.addService(
  { echo: bytesMethod('echo', false), pass: bytesMethod('pass', false), provide: bytesMethod('provide', true) },
  { echo, pass, provide },
);
server.bindAsync('127.0.0.1:0', serverCredentials(pki), (error, port) => {
  if (error) throw error;
  ready(`localhost:${port}`);
});
process.on('disconnect', () => process.exit());
