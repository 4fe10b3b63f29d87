/** What a result would be, in the API. */
import type { PreviewResultResponse } from '@darcha/proto/gen/darcha/intake/v1/PreviewResultResponse.ts';
import type { Speaker } from '../../http/language.ts';
import { jsonOf } from './words.ts';

export function previewShape({ title, statement, holder, facts, asksFacts }: PreviewResultResponse, speaker: Speaker) {
  return {
    title: speaker.say(title),
    statement: speaker.maybe(statement),
    holder,
    asksFacts,
    facts: facts.map((fact) => ({
      name: fact.name,
      title: speaker.say(fact.title),
      value: jsonOf(fact.valueJson),
      schema: jsonOf(fact.schemaJson),
    })),
  };
}
