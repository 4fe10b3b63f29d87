/** The catalogue with generated services in place of a database: its own server, its own RPCs, its own snapshot. */
import { readFileSync } from 'node:fs';
import { createSnapshot } from '@darcha/catalogue/domain/edition/snapshot.ts';
import { toPublished } from '@darcha/catalogue/domain/published.ts';
import { catalogueService } from '@darcha/catalogue/service.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { admitServices, startServer } from '@darcha/kit/rpc/server.ts';
import { servicePaths } from '@darcha/pki/pki.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { generatePassports } from '../generated/services.ts';
import { peerConfig } from './config.ts';

const { file, pki, count } = peerConfig();
const model = JSON.parse(readFileSync(file, 'utf8')) as Passport;
const published = generatePassports(model, count).map(toPublished);
const snapshot = createSnapshot(published, { agencies: [], offices: [], events: [] }, model.published);
const keeper = { current: () => snapshot, refresh: async () => {}, changed: async () => {}, stop: async () => {} };
const paths = servicePaths(pki, 'catalogue');
const server = await startServer({
  name: 'catalogue',
  address: '127.0.0.1:0',
  tls: {
    authority: readFileSync(paths.authority),
    key: readFileSync(paths.key),
    certificate: readFileSync(paths.certificate),
  },
  admit: admitServices({ relays: ['gateway'], selves: [] }),
  services: [catalogueService(keeper, () => new Date())],
  log: createLogger('bench', 'silent'),
});
process.send?.({ ready: { address: server.address.replace('127.0.0.1', 'localhost') } });
process.on('disconnect', () => process.exit());
