/** One system for all that leaves it as usable as it was: starting another costs more than most of the tests. */
import { before } from 'node:test';
import { freePorts } from '@darcha/local/ports.ts';
import { openPortal, type Portal, type PortalAddresses } from '../../support/portal.ts';
import { dataDirectory, type FixedPorts, type Launched, launch } from './launcher.ts';

export interface StartedSystem {
  ports: FixedPorts;
  launched: Launched;
  addresses: PortalAddresses;
  dataDirectory: string;
  portal: Portal;
}

export let system: StartedSystem;

before(async () => {
  const [gateway = 0, identity = 0, members = 0, enrolment = 0] = await freePorts(4);
  const ports = { gateway, identity, members, enrolment };
  const launched = launch(ports);
  await launched.ready();
  const addresses = { gateway: `http://localhost:${gateway}`, identity: `http://localhost:${identity}`, dataDirectory };
  system = { ports, launched, addresses, dataDirectory, portal: openPortal(addresses) };
});
