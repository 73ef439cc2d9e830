import { serialize } from 'node:v8';
import type { Stages } from '../stages.js';
import type { Chapter, Remembering } from '../threads/remembering.js';
import type { Settings } from './config.js';
import type { Checked, Run, Store, Work } from './run.js';

/** Chapters that are kept side by side in memory before they become one. */
const MOST_CHAPTERS = 20;

/** A store that ends with the program. */
export class ShortMemory implements Store {
  #chapters: Chapter[] = [];

  get isCrowded(): boolean {
    return this.#chapters.length >= MOST_CHAPTERS;
  }

  readonly chapters = (): Promise<readonly Chapter[]> => Promise.resolve(this.#chapters);

  readonly keep = (chapter: Chapter, instead: boolean): Promise<void> => {
    this.#chapters = instead ? [chapter] : [...this.#chapters, chapter];
    return Promise.resolve();
  };
}

/** Threads are started and a cache is opened only where they are asked for; `store` is used where the settings name no folder. */
export async function workFor({ concurrency = 1, cache }: Pick<Settings, 'concurrency' | 'cache'>, given?: Store): Promise<Work> {
  const crew = concurrency > 1 ? new (await import('../threads/crew.js')).Crew(concurrency) : undefined;
  const close = async (): Promise<void> => crew?.close();
  const store = cache === undefined ? given : await (await import('./cache.js')).Cache.open(cache);
  if (!store) {
    const nothing = (): Promise<undefined> => Promise.resolve(undefined);
    return { ...(crew ? { stages: crew } : {}), remembered: nothing, keepReport: nothing, keep: nothing, close };
  }
  const [{ hashOf }, { Remembering: Memory }, { HERE }] = await Promise.all([
    import('./cache.js'),
    import('../threads/remembering.js'),
    import('../stages.js'),
  ]);
  const keyOf = ({ articles, options: { now: _now, ...options } }: Run): string => hashOf(JSON.stringify([articles, options]));
  let memory: Remembering | undefined;
  const stages: Stages = {
    // Chapters are read once they are needed: a check that is known as a whole needs none.
    read: async (articles) => {
      memory = new Memory(crew ?? HERE, await store.chapters());
      return memory.read(articles);
    },
    meet: (run) => memory?.meet(run) ?? HERE.meet(run),
  };
  return {
    stages,
    remembered: async (run) => (await store.report?.(keyOf(run))) as Checked | undefined,
    keepReport: async (run, { report, rules }) => store.keepReport?.(keyOf(run), serialize({ report, rules })),
    keep: async () => {
      const chapter = memory?.chapter(store.isCrowded);
      if (chapter) await store.keep(chapter, store.isCrowded);
    },
    close,
  };
}
