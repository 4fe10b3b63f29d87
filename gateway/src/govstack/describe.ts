/** One record type as an OpenAPI description: what is asked with, what is answered, and by which way. */
import type { RecordType } from '@darcha/proto/gen/darcha/exchange/v1/RecordType.ts';
import { jsonOf } from '../api/shapes/words.ts';
import type { Call, Reply } from '../http/call.ts';

/** YAML, or a string of JSON for those who want nothing else: so the contract has it. */
export async function describeService(type: RecordType, call: Call): Promise<Reply | undefined> {
  const document = descriptionOf(type, call);
  const { request, response } = call;
  if (request.accepts(['text/yaml', 'application/json']) === 'application/json') {
    return { body: JSON.stringify(document), headers: { Vary: 'Accept, Accept-Language' } };
  }
  const { stringify } = await import('yaml');
  const bytes = Buffer.from(stringify(document));
  response.setHeader('Content-Type', 'text/yaml; charset=utf-8');
  response.setHeader('Content-Length', bytes.length);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Vary', 'Accept, Accept-Language');
  response.writeHead(200);
  response.end(request.method === 'HEAD' ? undefined : bytes);
  return undefined;
}

function descriptionOf(type: RecordType, { speaker }: Call) {
  const grpc = (description: string) => ({
    description,
    content: { 'application/grpc+proto': { schema: { type: 'string', format: 'binary' } } },
  });
  return {
    openapi: '3.1.0',
    info: {
      title: speaker.sayOne(type.title) || type.id,
      version: String(type.version),
      description:
        `Records of type ${type.id}. They are asked for at the exchange, by gRPC over mutual TLS with a member's certificate, under ` +
        'an agreement with the provider. Contract: darcha/exchange/v1/exchange.proto.',
    },
    paths: {
      '/darcha.exchange.v1.Exchange/Ask': {
        post: {
          operationId: 'ask',
          summary: 'Ask for a record',
          requestBody: {
            required: true,
            ...grpc(
              `AskRequest: a signed Question whose record_type is ${type.id} and whose arguments_json is of the schema Arguments.`,
            ),
          },
          responses: {
            '200': grpc(
              'AskResponse: a signed Answer whose record_json is of the schema Record, cut to the fields asked for.',
            ),
          },
        },
      },
    },
    components: { schemas: { Arguments: jsonOf(type.argumentsSchemaJson), Record: jsonOf(type.recordSchemaJson) } },
  };
}
