/** What the browser is given as it is: live events, files. */
import { languages } from '@darcha/proto/text.ts';
import { Refusal } from '../../../http/problem.ts';
import type { OperationId } from '../../operations.ts';
import type { Page } from '../../page.ts';

const passing = (path: string, id: OperationId): Page => ({
  path,
  for: 'person',
  passes: true,
  show: ({ pass }) => pass(id),
});

/** Server-sent events, for the script of the page above. */
export const live = passing('/applications/:number/live', 'followApplication');
export const bundleLive = passing('/bundles/:number/live', 'followBundle');
export const record = passing('/applications/:number/record', 'getApplicationRecord');
export const signedResult = passing('/applications/:number/result/jws', 'getResultJws');

/** In each language: the page it is linked from goes on in its own. */
export const printedResult: Page = {
  path: '/applications/:number/result/pdf/:language',
  for: 'person',
  passes: true,
  show: ({ pass, param }) => {
    const language = languages.find((one) => one === param('language'));
    if (!language) throw new Refusal('path-unknown', 'There is no document in this language.');
    return pass('getResultPdf', language);
  },
};
