/** When the offices of an agency are open, and the pages on which its editors say it. */
import type { Page } from '../../page.ts';
import { offices } from './list.ts';
import { newDay } from './new-day.ts';
import { officePage } from './office.ts';
import { weekPage } from './week.ts';

export const officePages: readonly Page[] = [offices, officePage, weekPage, newDay];
