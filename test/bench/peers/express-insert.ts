/** A bare Express app that validates by ajv and inserts with the driver by group commit, journaled. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createBatcher } from '@darcha/kit/batch.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import express from 'express';
import { MongoClient } from 'mongodb';
import { peerConfig } from './config.ts';

const config = peerConfig();
const { schema, document } = JSON.parse(readFileSync(config.file, 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
const client = await new MongoClient(config.mongodb, { writeConcern: { w: 1, journal: true } }).connect();
const collection = client.db(`peer-${randomUUID()}`).collection<{ _id: string }>('applications');
const insert = createBatcher<{ _id: string }, undefined>({
  maxItems: 500,
  run: async (documents) => {
    await collection.insertMany(documents, { ordered: false });
    return documents.map(() => undefined);
  },
});
const app = express();
app.use(express.json());
app.post('/applications', async (request, response) => {
  if (!validate(request.body.form)) {
    response.status(400).json(validate.errors);
    return;
  }
  const stored = { ...document, _id: randomUUID(), form: request.body.form };
  await insert(stored);
  response.status(201).json(stored);
});
const server = app.listen(0, '127.0.0.1', () => {
  process.send?.({ ready: { address: `http://localhost:${(server.address() as AddressInfo).port}` } });
});
process.on('disconnect', () => process.exit());
