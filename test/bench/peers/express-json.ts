/** A bare Express app that answers one object by `res.json`. */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { peerConfig } from './config.ts';

const body = JSON.parse(readFileSync(peerConfig().file, 'utf8'));
const app = express();
app.get('/object', (_request, response) => {
  response.json(body);
});
const server = app.listen(0, '127.0.0.1', () => {
  process.send?.({ ready: { address: `http://localhost:${(server.address() as AddressInfo).port}` } });
});
process.on('disconnect', () => process.exit());
