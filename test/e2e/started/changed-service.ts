/** An agency changes a service by its pages, for which two people are needed, and says when its offices are open. */
import { suite } from 'node:test';
import { changeService } from '../../browser/agency-journey.ts';
import { changeHours } from '../../browser/office-hours-journey.ts';
import { browserTest } from './browser.ts';
import { system } from './system.ts';

suite('an agency changes a service', () => {
  browserTest('in a browser', (browser) => changeService(browser, system.portal, true));
  browserTest('in a browser without scripts', (browser) => changeService(browser, system.portal, false));
});

suite('an agency says when an office is open', () => {
  const samarqand = { office: 'higher-education-samarqand', region: 'UZ-SA', javaScript: true };
  const nukus = { office: 'higher-education-nukus', region: 'UZ-QR', javaScript: false };
  browserTest('in a browser', (browser) => changeHours(browser, system.portal, samarqand));
  browserTest('in a browser without scripts', (browser) => changeHours(browser, system.portal, nukus));
});
