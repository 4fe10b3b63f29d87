/** The gateway before the real catalogue on the real database, with the country's own content. */
// Before all that is declared in it, as in one-world.
await import('./real-catalogue/world.ts');
await import('./real-catalogue/integrators.ts');
await import('./real-catalogue/contents.ts');
await import('./real-catalogue/imports.ts');
await import('./real-catalogue/office-hours.ts');

export {};
