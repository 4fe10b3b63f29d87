/** Pages on which people apply. */
import type { Page } from '../../page.ts';
import { formPage, formStart } from './form.ts';
import { startPage } from './start.ts';

export const applyPages: readonly Page[] = [startPage, formStart, formPage];
