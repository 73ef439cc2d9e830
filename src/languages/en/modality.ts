import { modalityEntries, negationEntries, type ModalityEntry, type NegationEntry } from '../tables/speech.js';

/** Cues of what is planned, promised, possible … rather than done. */
export const MODALITY: readonly ModalityEntry[] = modalityEntries(
  {
    planned:
      "will, won't, 'll, shall, would, going to be, is to be, are to be, was to be, were to be, plans to, plan to, planned, planning to, intend, intends, intended, intending, scheduled, schedule, is due on, are due on, is due in, due to open, due to start, due to begin, due to be, due to meet, due to visit, due to travel, due to publish, due to speak, due to return, due to arrive, due to take, due to leave, due to end, due to appear, due to hold, due to release, due to launch, due to join, due to sign, due to go, set to, slated, poised to, about to, in preparation, under consideration, agreed to, upcoming, forthcoming, on the verge of, proposed, proposals to, to be held, expects to",
    promised: 'pledged to, promised to, vowed to, committed to',
    possible:
      "may, might, could, can, possible, possibly, potential, potentially, perhaps, maybe, up to, as many as, as much as, possibility, conceivable, conceivably, risk of, chance of",
    obliged: 'must, should, have to, has to, had to, ought, need to, needs to, needed to, required to, obliged to, is required, are required, mandatory, compulsory',
    denied: 'untrue, baseless, unfounded, not true, without foundation',
    reported:
      'reportedly, allegedly, alleged, purported, purportedly, rumour, rumor, rumours, rumors, rumoured, rumored, said to be, said to have, believed to be, believed to have, thought to be, thought to have, supposedly, so-called, apparently, presumed, suspected of, unconfirmed, is understood to',
    attempted: 'try, tried, tries, trying, attempt, attempted, attempts, sought to, bid to, in a bid to, effort to, seeking to, seeks to',
    expected: 'expected to, is expected, are expected, was expected, were expected, likely, likely to, probably, probable, anticipated, projected, forecast to, in all likelihood, looks set to, tipped to',
  },
  '',
  "last may, for may, on may, this may, next may, from may, to may, in may, of may, by may, since may, until may, early may, mid-may, late may, may day, will of, at will, free will, good will, goodwill, political will, his will, her will, their will, last will, can of, a can, might of, up to date, up to now, up to the minute, up to speed",
);

/** Cues of negation. Phrases with a negation in them that deny nothing come last. */
export const NEGATION: readonly NegationEntry[] = negationEntries(
  [
    [
      { cue: 'not', target: 'verb' },
      "not, n't, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, hasn't, haven't, hadn't, won't, wouldn't, shan't, shouldn't, can't, cannot, couldn't, mustn't, needn't, ain't, isnt, dont, didnt, cant",
    ],
    [{ cue: 'not', target: 'word' }, 'no, none, nobody, nothing, no one, none of, nowhere, zero'],
    [{ cue: 'never', target: 'verb' }, 'never, at no time, has yet to, have yet to, had yet to, is yet to, are yet to'],
    [{ cue: 'no-longer', target: 'verb' }, "no longer, not any more, any longer"],
    [{ cue: 'without', target: 'word' }, 'without'],
    [{ cue: 'lack', target: 'word' }, 'lack of, lacks, lacked, lacking, absence of'],
    [{ cue: 'neither', target: 'word' }, 'neither, nor'],
    [{ cue: 'hardly', target: 'word' }, 'hardly, barely, scarcely, unlikely, unlikely to'],
  ],
  "not only, not just, not merely, not simply, not least, no doubt, no doubts, without doubt, without a doubt, no less than, not less than, no fewer than, not fewer than, no more than, not more than, no later than, not later than, not to mention, no sooner, no matter, nothing but, whether or not, if not, no wonder, no exception, not until, can not only, why not, or not, not to be confused with, not the only, not uncommon, not unusual, not without, nothing less than, no stranger, nothing short of, no.",
  'but, except, other than',
);
