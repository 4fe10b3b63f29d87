/** Everything before applying: finding a service, reading what it takes, and where to go. */
import type { Page } from '../../page.ts';
import { event, events } from './events.ts';
import { guide } from './guide.ts';
import { home } from './home.ts';
import { offices } from './offices.ts';
import { service, serviceVersion } from './service.ts';
import { services } from './services.ts';

export const cataloguePages: readonly Page[] = [home, services, service, serviceVersion, events, event, guide, offices];
