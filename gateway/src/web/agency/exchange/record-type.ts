/** `/agency/exchange/record-types/:agency/:name`: a record type, how sensitive its fields are, and who uses it. */
import type { Page } from '../../page.ts';

export const recordType: Page = {
  path: '/agency/exchange/record-types/:agency/:name',
  for: 'official',
  show: async ({ ask, param }) => {
    const { body } = await ask('getRecordType', { path: { agency: param('agency'), name: param('name') } });
    return {
      view: 'agency/exchange/record-type.njk',
      title: String(body.title),
      back: '/agency/exchange',
      model: { type: body },
    };
  },
};
