import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { connectMongo, type Mongo } from '@darcha/kit/mongo/connect.ts';
import { answers, approveArchive, archiveInExamination, benefitWithRecords, read, submit } from './journeys.ts';
import { as, type IntakeClient, log } from './support.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

let around: Surroundings;
let client: IntakeClient;
let mongo: Mongo;

before(async () => {
  around = await openSurroundings();
  client = around.client(await around.intake());
  mongo = await connectMongo({ ...around.mongo, log });
});
after(async () => {
  await mongo.close();
  await around.end();
});

const applications = () => mongo.connection.getClient().db(around.mongo.name).collection('applications');

test('nothing personal stands in the database in the open', async () => {
  const { number } = await benefitWithRecords(client);
  await submit(client, number);
  const archive = await archiveInExamination(client);
  await approveArchive(client, archive.number);
  const { collection } = await read(client, archive.number);
  const result = await as('dilnoza', () => client.getResult({ number }));
  const bytes = JSON.stringify(await applications().find().toArray(), (_key, value) =>
    value?._bsontype === 'Binary' ? Buffer.from(value.buffer).toString('latin1') : value,
  );
  const code = (text = '') => text.replaceAll('-', '');
  const secrets = ['91203950010011', 'Namunayeva', answers.account, answers.phone, 'UZ-TK', 'A-17', 'fabrikasi'];
  for (const secret of [...secrets, code(result.code), code(collection?.code), collection?.code ?? '']) {
    assert.ok(secret.length > 2 && !bytes.includes(secret), `"${secret}" stands in the open`);
  }
});

test('a sealed part put into another application does not open there', async () => {
  const [one, two] = [await archiveInExamination(client), await archiveInExamination(client)];
  const stored = await applications().findOne({ _id: two.number as never });
  await applications().updateOne({ _id: one.number as never }, { $set: { 'sealed.form': stored?.sealed.form } });
  await assert.rejects(read(client, one.number));
});
