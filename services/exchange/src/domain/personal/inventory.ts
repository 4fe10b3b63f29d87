/** What of the exchange's database an export of everything held about a person holds. */
import { type Inventory, leftOut } from '@darcha/proto/tell.ts';

const ofMembers = leftOut('about agencies and their systems; about no person');
const ofTheLog = leftOut(
  'hashes and signatures over the whole log; what proves a person’s own entries stands with them',
);

export const inventory: Inventory = {
  log: { exportedAs: ['accesses.json', 'exchanges/'] },
  payloads: { exportedAs: ['exchanges/'] },
  disputes: { exportedAs: ['disputes/'] },
  'payloads.certificates': ofMembers,
  'log.writers': ofTheLog,
  'log.tiles': ofTheLog,
  'log.checkpoints': ofTheLog,
  parked: leftOut('sealed questions on their way, found by their own id alone; what comes of each stands in the log'),
  mailbox: leftOut('sealed items on their way to agencies; answers stand in the log, disputes among the disputes'),
  'mailbox.boxes': ofMembers,
  subscriptions: leftOut('keyed hashes of records agencies want to be told of; no person is found by them'),
  agreements: ofMembers,
  'agreements.usage': ofMembers,
  'agreements.policies': ofMembers,
  'agreements.revisions': ofMembers,
  'members.events': ofMembers,
  'members.writers': ofMembers,
  instances: ofMembers,
  'instances.reports': ofMembers,
  'record-types': ofMembers,
  statistics: leftOut('counts by day and agency; about nobody'),
};
