import fc from 'fast-check';

// A change must not pass or fail by luck: every run tries the same examples. `PROPERTY_RUNS=20000 npm test` searches further,
// from a new seed each time; a counterexample it finds is a defect, and becomes an example of its law.
const searched = process.env['PROPERTY_RUNS'];
fc.configureGlobal(searched === undefined ? { seed: 20_191_021 } : { numRuns: Number(searched) });
