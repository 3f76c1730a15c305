// Printed by npm run generate. Do not edit.
import cacheInRelease from "./workflow/cache/cache-in-release.ts";
import cacheModeWriteUntrusted from "./workflow/cache/cache-mode-write-untrusted.ts";
import cachePoisoningProducer from "./workflow/cache/cache-poisoning-producer.ts";
import cacheWriteDropped from "./workflow/cache/cache-write-dropped.ts";

export const workflowCacheChecks = [
  cacheInRelease,
  cacheModeWriteUntrusted,
  cachePoisoningProducer,
  cacheWriteDropped,
];
