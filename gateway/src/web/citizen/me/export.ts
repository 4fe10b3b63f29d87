/** `/me/export`: everything held about the reader in one file, and when it was asked for before. */
import type { Page } from '../../page.ts';

export const dataExport: Page = {
  path: '/me/export',
  for: 'person',
  show: async ({ ask, say, format }) => {
    const { body } = await ask('listExports');
    return {
      view: 'citizen/me/export.njk',
      title: say('me.export.title'),
      back: '/me',
      model: {
        exports: body.items.slice(0, 10).map(({ at, finishedAt, correlationId }) => ({
          at: format.time(at),
          whole: finishedAt !== undefined,
          correlationId,
        })),
      },
    };
  },
  // The archive is the answer, as it is made.
  submit: ({ pass }) => pass('exportPersonalData'),
};
