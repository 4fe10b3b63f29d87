/** One gateway, with services that stand in for the real ones, for all tests that leave it as usable as it was. */
// First of all, by itself: what a module declares while one it imports is still waiting can fall to another suite.
await import('./one-world/world.ts');
await import('./one-world/webhooks.ts');
await import('./one-world/parameters.ts');
await import('./one-world/requests.ts');
await import('./one-world/passing-on.ts');
await import('./one-world/attachments.ts');
await import('./one-world/personal-data.ts');
await import('./one-world/log.ts');
await import('./one-world/verify.ts');
await import('./one-world/verify-record.ts');
await import('./one-world/result-page.ts');
await import('./one-world/public-pages.ts');
await import('./one-world/directory.ts');
await import('./one-world/govstack.ts');
await import('./one-world/operations.ts');
await import('./one-world/records.ts');
await import('./one-world/following.ts');
await import('./one-world/pages.ts');
await import('./one-world/following-pages.ts');
await import('./one-world/hostile-pages.ts');
await import('./one-world/catalogue-pages.ts');
await import('./one-world/desk.ts');
await import('./one-world/agency.ts');
await import('./one-world/office-hours.ts');
await import('./one-world/office-pages.ts');
await import('./one-world/connections.ts');
// Readers' replies are prepared from here on, and the catalogue goes and comes back.
await import('./one-world/catalogue.ts');
await import('./one-world/access.ts');
await import('./one-world/live.ts');

export {};
