import { parentPort } from 'node:worker_threads';
import type { Layout, Met } from '../align/align.js';
import type { Article } from '../model/article.js';
import type { Reading } from '../model/reading.js';
import type { Answer, Order } from './protocol.js';
import { layOutReadings, meetTaken, metBatch, placesOf, readBatch, readTaken, selves, takeReadings } from './work.js';

// A thread that helps with one check: see protocol.ts for what it is told.
let articles: readonly Article[] = [];
let own = new Map<number, Reading>();
let run: Layout | undefined;
let selfMets = new Map<number, Met>();

const answer = (told: Answer): void => parentPort?.postMessage(told);

parentPort?.on('message', (told: Order) => {
  switch (told.order) {
    case 'read':
      articles = told.articles;
      own = readTaken(articles, told.counter);
      answer({ answer: 'read', batch: readBatch(own) });
      break;
    case 'lay-out': {
      const readings: Reading[] = [];
      for (const [at, reading] of own) readings[at] = reading;
      for (const batch of told.batches) takeReadings(batch, articles, readings);
      run = layOutReadings(readings);
      selfMets = meetTaken(run, selves(run), [], told.counter);
      break;
    }
    case 'meet': {
      if (!run) throw new Error('told to let documents meet before it was told of any');
      const mets = meetTaken(run, told.pairs, told.derived, told.counter);
      const placeOf = placesOf(run);
      answer({ answer: 'met', selves: metBatch(run, selfMets, selves(run), placeOf), pairs: metBatch(run, mets, told.pairs, placeOf) });
      break;
    }
  }
});
