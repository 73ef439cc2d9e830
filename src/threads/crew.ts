import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { pairUp, type Layout, type Met, type Pairing } from '../align/align.js';
import { outlineOf } from '../align/outline.js';
import { rarity } from '../languages/packs.js';
import type { Article } from '../model/article.js';
import type { Reading } from '../model/reading.js';
import { HERE, type Stages } from '../stages.js';
import { newCounter, type Answer, type Batch, type Order } from './protocol.js';
import { meetTaken, readBatch, readTaken, selves, takeMets, takeReadings } from './work.js';

/** The built program, wherever the sources run from. */
const WORKER = new URL('../../dist/threads/worker.js', import.meta.url);

/** Code units of text below which starting a thread takes longer than it saves. */
const WORTH_A_THREAD = 1_500_000;

/**
 * Both stages by `threads` threads, this one among them. The same articles give the same bytes whatever their number. Each holds all the
 * readings: memory grows with their number. For one check only; `close` it afterwards.
 */
export class Crew implements Stages {
  readonly #workers: Worker[] = [];
  readonly #threads: number;
  readonly #leastText: number;
  /** Articles the threads have read. */
  #read = 0;
  #batches: { readonly of: number; readonly batch: Batch }[] = [];

  /** `leastText`: code units of text from which the threads are started at all. */
  constructor(threads: number, leastText = WORTH_A_THREAD) {
    this.#threads = threads;
    this.#leastText = leastText;
  }

  /** Threads at work, this one among them. */
  get size(): number {
    return this.#workers.length + 1;
  }

  read = async (articles: readonly Article[]): Promise<Reading[]> => {
    const size = articles.reduce((sum, { text }) => sum + text.length, 0);
    if (this.#threads < 2 || size < this.#leastText) return HERE.read(articles);
    for (let at = 1; at < this.#threads; at += 1) this.#workers.push(new Worker(WORKER));
    this.#read = articles.length;
    const counter = newCounter();
    const answers = this.#workers.map((worker) => answerOf(worker));
    this.#tell({ order: 'read', articles, counter });
    const own = readTaken(articles, counter);
    const readings: Reading[] = [];
    for (const [at, reading] of own) readings[at] = reading;
    this.#batches = [{ of: -1, batch: readBatch(own) }];
    for (const [of, answer] of (await Promise.all(answers)).entries()) {
      if (answer.answer !== 'read') throw new Error('a thread answered out of turn');
      this.#batches.push({ of, batch: answer.batch });
    }
    this.#layOut();
    for (const { of, batch } of this.#batches) if (of >= 0) takeReadings(batch, articles, readings);
    return readings;
  };

  meet = async (run: Layout): Promise<{ readonly paired: Pairing; readonly mets: readonly Met[] }> => {
    // The other threads know what they have read, and no more: a run of which a part was remembered is held here.
    if (run.readings.length !== this.#read) await this.close();
    if (this.#workers.length === 0) return HERE.meet(run);
    const paired = pairUp(run.readings.map((reading) => outlineOf(reading, rarity)));
    const alone = selves(run);
    const pairs = paired.pairs.slice(alone.length);
    const counter = newCounter();
    const answers = this.#workers.map((worker) => answerOf(worker));
    this.#tell({ order: 'meet', pairs, derived: paired.derived, counter });
    const [selfMets, mets]: [Met[], Met[]] = [[], []];
    for (const [at, met] of meetTaken(run, alone, [], this.#selves)) selfMets[at] = met;
    for (const [at, met] of meetTaken(run, pairs, paired.derived, counter)) mets[at] = met;
    for (const answer of await Promise.all(answers)) {
      if (answer.answer !== 'met') throw new Error('a thread answered out of turn');
      takeMets(answer.selves, run, alone, selfMets);
      takeMets(answer.pairs, run, pairs, mets);
    }
    return { paired, mets: [...selfMets, ...mets] };
  };

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.terminate()));
  }

  readonly #selves = newCounter();

  /** Gives every thread what the others have read: it lays out the run while this one does, and goes on to the first meetings. */
  #layOut(): void {
    for (const [own, worker] of this.#workers.entries()) {
      const batches = this.#batches.filter(({ of }) => of !== own).map(({ batch }) => batch);
      worker.postMessage({ order: 'lay-out', batches, counter: this.#selves } satisfies Order);
    }
  }

  #tell(order: Order): void {
    for (const worker of this.#workers) worker.postMessage(order);
  }
}

/** The next answer of a thread; throws what it threw. */
async function answerOf(worker: Worker): Promise<Answer> {
  const [answer] = (await once(worker, 'message')) as [Answer];
  return answer;
}
