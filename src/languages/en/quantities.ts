import { quantityEntries } from '../tables/quantities.js';

/** Quantifiers of things and of occasions. */
export const QUANTITIES = quantityEntries({
  all: 'all, all of, all the, every, each, each of, both, the whole of, the entire',
  most: 'most, most of, the majority of, a majority of, the bulk of, the vast majority of, nearly all, almost all',
  many: 'many, many of, much of, a lot of, lots of, plenty of, a large number of, scores of',
  some: 'some, some of, several, several of, a number of, part of, certain, a minority of',
  few: 'few, a few, few of, hardly any, only a few, a handful of',
  always: 'always, constantly, invariably, every time',
  often: 'often, frequently, usually, generally, normally',
  sometimes: 'sometimes, occasionally, at times, from time to time',
  rarely: 'rarely, seldom, hardly ever',
});
