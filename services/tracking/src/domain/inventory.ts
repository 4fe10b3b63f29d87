/** What of tracking's database an export of everything held about a person holds. */
import { type Inventory, leftOut } from '@darcha/proto/tell.ts';

export const inventory: Inventory = {
  events: { exportedAs: ['timelines/'] },
  'events.writers': leftOut('which instances write; about nobody'),
  durations: leftOut('counts by service and month; about nobody'),
  'durations.cursor': leftOut('how far was counted; about nobody'),
  webhooks: leftOut('addresses of programs, and how far they were told; about nobody'),
};
