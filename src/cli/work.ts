import type { SnapshotStore } from '../recheck/store.js';
import type { Settings } from './config.js';
import type { Work } from './run.js';

/** Threads are started and a cache is opened only where they are asked for; `store` is used where the settings name no folder. */
export async function workFor({ concurrency = 1, cache }: Pick<Settings, 'concurrency' | 'cache'>, given?: SnapshotStore): Promise<Work> {
  const crew = concurrency > 1 ? new (await import('../threads/crew.js')).Crew(concurrency) : undefined;
  const store = cache === undefined ? given : await (await import('./cache.js')).Cache.open(cache);
  return { ...(crew ? { stages: crew } : {}), ...(store ? { store } : {}), close: async () => crew?.close() };
}
