import { Worker } from 'node:worker_threads';
import type { Unit } from '../units.js';
import { readMarkup, readPage, type PageStory } from './page.js';
import { PageProblem, siftPage, type SiftedPage } from './sift.js';

export type ReadStories = { readonly stories: readonly PageStory[] } | { readonly problem: string };

/** Pages with fewer elements and characters are read where they are: tens of milliseconds. */
const LIGHT_ELEMENTS = 4000;
const LIGHT_LENGTH = 400_000;

/** Milliseconds a heavy page may take, in a thread of its own. */
const LONGEST_WORK = 4000;

/** The built program, wherever the sources run from. */
const WORKER = new URL('../../../dist/ingest/html/worker.js', import.meta.url);

/** Sifts and reads a page of any kind: one that is no page or takes too long is a problem in words, and stops nothing else. */
export async function readPageSafely(html: string): Promise<ReadStories> {
  try {
    const page = siftPage(html);
    const light = page.elements <= LIGHT_ELEMENTS && page.body.length <= LIGHT_LENGTH;
    return light ? { stories: await readPage(page) } : await readApart(page);
  } catch (error) {
    if (error instanceof PageProblem) return { problem: error.message };
    throw error;
  }
}

/** The paragraphs of a piece of markup that is an article and nothing else, such as an entry of a feed. */
export async function readMarkupSafely(
  markup: string,
): Promise<{ readonly text: string; readonly units: readonly Unit[] } | { readonly problem: string }> {
  try {
    return await readMarkup(siftPage(markup));
  } catch (error) {
    if (error instanceof PageProblem) return { problem: error.message };
    throw error;
  }
}

async function readApart(page: SiftedPage): Promise<ReadStories> {
  const worker = new Worker(WORKER, { workerData: page, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ReadStories>((resolve, reject) => {
      timer = setTimeout(
        () => resolve({ problem: `takes longer than ${LONGEST_WORK / 1000} seconds to take apart; its markup is too tangled` }),
        LONGEST_WORK,
      );
      worker.once('message', (read: ReadStories) => resolve(read));
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ problem: 'takes more memory than a page may; its markup is too tangled' });
        else reject(error);
      });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
