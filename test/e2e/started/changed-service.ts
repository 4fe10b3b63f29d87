/** An agency changes a service by its pages; two people are needed. */
import { suite } from 'node:test';
import { changeService } from '../../browser/agency-journey.ts';
import { browserTest } from './browser.ts';
import { system } from './system.ts';

suite('an agency changes a service', () => {
  browserTest('in a browser', (browser) => changeService(browser, system.portal, true));
  browserTest('in a browser without scripts', (browser) => changeService(browser, system.portal, false));
});
