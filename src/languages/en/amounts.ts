import type { Exactness } from '../../model/mention.js';
import type { AmountEntry, Bound } from '../tables/amounts.js';

const before = (exactness: Exactness, forms: readonly string[], more: Partial<Bound> = {}): AmountEntry => ({
  kind: 'exactness', value: { exactness, place: 'before', ...more }, forms,
});
const after = (exactness: Exactness, forms: readonly string[]): AmountEntry => ({ kind: 'exactness', value: { exactness, place: 'after' }, forms });

/** What is said about how exact a figure is, and what joins figures. */
export const AMOUNTS: readonly AmountEntry[] = [
  before('about', [
    'about', 'around', 'approximately', 'approx', 'approx.', 'roughly', 'nearly', 'almost', 'some', 'circa', 'close to', 'in the region of',
    'an estimated', 'estimated', 'estimated at', 'somewhere around', 'just about', 'practically', 'virtually',
  ]),
  before('more-than', [
    'more than', 'over', 'in excess of', 'upwards of', 'upward of', 'greater than', 'above', 'north of', 'just over', 'well over', 'larger than',
    'higher than', 'exceeding', 'topping', 'beyond',
  ], { notOfTime: true }),
  before('more-than', ['exceeded', 'exceeds', 'exceed', 'topped', 'tops', 'surpassed', 'surpasses']),
  before('at-most', [
    'up to', 'as many as', 'as much as', 'at most', 'no more than', 'not more than', 'a maximum of', 'maximum', 'at the most', 'no greater than', 'not exceeding',
  ]),
  before('at-least', ['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', 'minimum of', 'at the very least']),
  before('less-than', [
    'less than', 'fewer than', 'under', 'below', 'just under', 'just below', 'shy of', 'short of', 'lower than', 'smaller than', 'well under',
  ]),
  after('at-least', ['at least', 'or more', 'or over', 'and above', 'and over', 'or older', 'and counting', 'at a minimum']),
  after('at-most', ['at most', 'or less', 'or fewer', 'at the most', 'or under', 'and under', 'tops']),
  after('about', ['or so', 'approximately', 'or thereabouts', 'give or take']),
  { kind: 'amount-joint', value: 'from', forms: ['from'] },
  { kind: 'amount-joint', value: 'to', forms: ['to', 'until', 'through'] },
  { kind: 'amount-joint', value: 'or', forms: ['or'] },
  { kind: 'amount-joint', value: 'between', forms: ['between', 'anywhere between'] },
  { kind: 'amount-joint', value: 'and', forms: ['and'] },
  {
    kind: 'amount-cue', value: 'change',
    forms: `rise rises rose risen rising raise raises raised raising fall falls fell fallen falling drop drops dropped dropping increase increases increased
      increasing decrease decreases decreased decline declines declined climb climbs climbed climbing grow grows grew grown growing growth jump jumps jumped
      cut cuts cutting slide slid slipped slip plunge plunged soar soared shrink shrank shrunk narrow narrowed widen widened revise revised lift lifted
      expand expanded double doubled extend extended reduce reduced reducing change changed moved up down compared`.split(/\s+/u),
  },
  {
    kind: 'score-cue', value: true,
    forms: `win wins won beat beats beaten defeat defeats defeated victory draw drew lose loses lost loss match game goal goals score scored scoreline
      vote votes voted lead led leading set sets final semifinal half-time halftime thrash thrashed edged edge`.split(/\s+/u),
  },
  { kind: 'amount-cue', value: 'naming', forms: ['no', 'no.', 'number', 'flight', 'highway', 'route', 'article', 'section', 'room', 'channel', 'page', 'chapter', 'gate', '#', 'class', 'game', 'season', 'week', 'round', 'episode', 'volume', 'part', 'phase', 'level', 'grade', 'group', 'stage', 'step', 'version', 'category', 'type', 'lane', 'building', 'block', 'unit', 'day'] },
  { kind: 'amount-cue', value: 'share', forms: ['by', 'by about', 'by around', 'by nearly', 'by almost', 'by over', 'by more than', 'by less than', 'by at least', 'by up to', 'by roughly'] },
  {
    kind: 'amount-cue', value: 'no-share',
    forms: `other another latter early late upper lower top bottom back front match game final season night century time hemisphere tournament play
      journey term session ramadan tour race show film book album
      way line street block`.split(/\s+/u),
  },
  { kind: 'amount-cue', value: 'whole', forms: ['them', 'those', 'these', 'what', 'us', 'whom'] },
  { kind: 'amount-cue', value: 'in', forms: ['in'] },
  { kind: 'amount-cue', value: 'out-of', forms: ['out of', 'out of every', 'in every', 'of every', 'from every'] },
  { kind: 'percent', value: {}, forms: ['percent', 'per cent', 'pct', 'percents', 'pc', 'p.c.'] },
  {
    kind: 'percent', value: { points: true },
    forms: ['percentage point', 'percentage points', 'percent points', 'percentage-point', 'points of a percent', 'pp'],
  },
];
