import { parentPort, workerData } from 'node:worker_threads';
import { readPage } from './page.js';
import type { SiftedPage } from './sift.js';

// Reads one heavy page and says what it found: a thread can be stopped where a function cannot.
parentPort?.postMessage({ stories: await readPage(workerData as SiftedPage) });
