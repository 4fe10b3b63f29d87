/** The environment of tests, demonstration and measurements. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The workspace's root. */
export const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** A MongoDB shared by all test files of one run; each file uses databases of its own. */
export const sharedMongodb = process.env.DARCHA_TEST_MONGODB || undefined;

/** Where the started system keeps its data and wrote its addresses. */
export const dataDirectory = resolve(process.env.DARCHA_DATA || resolve(root, '.data'));

/** How a browser is looked into when a page fails: `headed` shows its window, `traces` is the folder that keeps all that was done. */
export const browserOptions = {
  headed: Boolean(process.env.DARCHA_TEST_HEADED),
  traces: process.env.DARCHA_TEST_TRACES ? resolve(process.env.DARCHA_TEST_TRACES) : undefined,
};

/** The environment of child processes, with `more` names set. */
export function environmentWith(more: Record<string, string>): Record<string, string> {
  return { ...(process.env as Record<string, string>), ...more };
}
