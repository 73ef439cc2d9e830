import { serialize } from 'node:v8';
import type { Stages } from '../stages.js';
import type { Settings } from './config.js';
import type { Checked, Run, Work } from './run.js';

const nothing = (): Promise<undefined> => Promise.resolve(undefined);

/** Threads are started and the cache is opened only where they are asked for. */
export async function workFor({ concurrency = 1, cache }: Pick<Settings, 'concurrency' | 'cache'>): Promise<Work> {
  const crew = concurrency > 1 ? new (await import('../threads/crew.js')).Crew(concurrency) : undefined;
  const close = async (): Promise<void> => crew?.close();
  if (cache === undefined) return { ...(crew ? { stages: crew } : {}), remembered: nothing, keepReport: nothing, keep: nothing, close };
  const [{ Cache, hashOf }, { Remembering }, { HERE }] = await Promise.all([
    import('./cache.js'),
    import('../threads/remembering.js'),
    import('../stages.js'),
  ]);
  const store = await Cache.open(cache);
  const keyOf = ({ articles, options: { now: _now, ...options } }: Run): string => hashOf(JSON.stringify([articles, options]));
  let memory: InstanceType<typeof Remembering> | undefined;
  const stages: Stages = {
    // Chapters are read once they are needed: a check that is known as a whole needs none.
    read: async (articles) => {
      memory = new Remembering(crew ?? HERE, await store.chapters());
      return memory.read(articles);
    },
    meet: (run) => memory?.meet(run) ?? HERE.meet(run),
  };
  return {
    stages,
    remembered: async (run) => (await store.report(keyOf(run))) as Checked | undefined,
    keepReport: async (run, { report, rules }) => {
      await store.keepReport(keyOf(run), serialize({ report, rules }));
    },
    keep: async () => {
      const chapter = memory?.chapter(store.isCrowded);
      if (chapter) await store.keep(chapter, store.isCrowded);
    },
    close,
  };
}
