/** A file of an application, as a download. */
import type { Page } from '../page.ts';

export const file: Page = {
  path: '/desk/applications/:number/files/:file',
  for: 'official',
  passes: true,
  show: ({ pass }) => pass('readAttachment'),
};
