import type { EventValue } from '../../model/mention.js';
import type { LexiconEntry } from '../lexicon.js';
import { forms } from './forms.js';

/** `+1` and `-1` ends of a scale: events on one scale with different poles contradict each other. */
type Pole = readonly [scale: string, pole: 1 | -1];

/**
 * What can happen, in the field's inventory (ACE and ERE event types, lower-case) and what news needs beside it. One list for all languages:
 * that is what makes sentences in two languages the same event. A pack gives each type its words.
 */
export const EVENT_TYPES = {
  // life and death
  die: ['survival', -1],
  survive: ['survival', 1],
  injure: null,
  born: null,
  marry: ['marriage', 1],
  divorce: ['marriage', -1],
  infect: null,
  recover: ['direction', 1],
  treat: null,
  // violence
  attack: ['conflict', 1],
  defend: ['conflict', -1],
  explode: null,
  hit: null,
  clash: ['conflict', 1],
  escalate: ['conflict', 1],
  calm: ['conflict', -1],
  kidnap: null,
  besiege: null,
  control: ['control', 1],
  surrender: ['control', -1],
  intercept: null,
  threaten: ['threat', 1],
  reassure: ['threat', -1],
  abuse: null,
  steal: null,
  smuggle: null,
  // movement
  transport: null,
  travel: null,
  arrive: ['presence', 1],
  stay: ['presence', 1],
  attend: ['presence', 1],
  join: ['presence', 1],
  appear: ['presence', 1],
  return: ['presence', 1],
  depart: ['presence', -1],
  withdraw: ['presence', -1],
  absent: ['presence', -1],
  disappear: ['presence', -1],
  enter: ['presence', 1],
  cross: null,
  flee: ['presence', -1],
  evacuate: ['presence', -1],
  displace: ['presence', -1],
  deport: ['presence', -1],
  deploy: null,
  send: null,
  receive: null,
  deliver: null,
  move: null,
  // contact
  meet: null,
  visit: null,
  inspect: null,
  host: null,
  invite: null,
  phone: null,
  write: null,
  speak: null,
  discuss: null,
  negotiate: null,
  mediate: null,
  cooperate: null,
  congratulate: null,
  condole: null,
  thank: null,
  apologise: null,
  demonstrate: null,
  strike: null,
  gather: null,
  // posts and elections
  elect: null,
  vote: null,
  nominate: null,
  'start-position': ['position', 1],
  'end-position': ['position', -1],
  // justice
  arrest: ['custody', 1],
  release: ['custody', -1],
  accuse: ['guilt', 1],
  charge: ['guilt', 1],
  convict: ['guilt', 1],
  acquit: ['guilt', -1],
  trial: null,
  sentence: ['guilt', 1],
  fine: null,
  appeal: null,
  punish: ['punishment', 1],
  pardon: ['punishment', -1],
  execute: ['guilt', 1],
  extradite: null,
  sue: null,
  investigate: null,
  search: null,
  seize: null,
  testify: null,
  acknowledge: ['truth', 1],
  confirm: ['truth', 1],
  deny: ['truth', -1],
  // organisations and money
  'start-organisation': ['organisation', 1],
  'end-organisation': ['organisation', -1],
  merge: null,
  bankrupt: null,
  'transfer-money': null,
  'transfer-ownership': null,
  trade: null,
  invest: null,
  produce: null,
  export: ['foreign-trade', 1],
  import: ['foreign-trade', -1],
  gain: ['victory', 1],
  waste: null,
  distribute: null,
  // measures
  rise: ['direction', 1],
  increase: ['direction', 1],
  fall: ['direction', -1],
  decrease: ['direction', -1],
  collapse: ['direction', -1],
  stabilise: null,
  exceed: null,
  reach: null,
  measure: null,
  estimate: null,
  'price-change': null,
  record: null,
  // better and worse
  improve: ['direction', 1],
  worsen: ['direction', -1],
  strengthen: ['strength', 1],
  weaken: ['strength', -1],
  expand: ['extent', 1],
  shrink: ['extent', -1],
  accelerate: ['speed', 1],
  slow: ['speed', -1],
  damage: ['condition', -1],
  repair: ['condition', 1],
  succeed: ['success', 1],
  fail: ['success', -1],
  // phases
  start: ['phase', 1],
  continue: ['phase', 1],
  resume: ['phase', 1],
  end: ['phase', -1],
  complete: null,
  hold: ['occurrence', 1],
  cancel: ['occurrence', -1],
  postpone: ['occurrence', -1],
  delay: null,
  happen: null,
  open: ['open', 1],
  close: ['open', -1],
  launch: null,
  impose: ['restriction', 1],
  lift: ['restriction', -1],
  allow: ['permission', 1],
  ban: ['permission', -1],
  prevent: ['permission', -1],
  avoid: null,
  implement: null,
  comply: ['compliance', 1],
  violate: ['compliance', -1],
  repeat: null,
  // building, wreck, weather
  build: ['construction', 1],
  destroy: ['construction', -1],
  fire: ['fire', 1],
  extinguish: ['fire', -1],
  crash: null,
  sink: null,
  drown: null,
  quake: null,
  flood: null,
  weather: null,
  rescue: null,
  find: null,
  lose: ['victory', -1],
  win: ['victory', 1],
  discover: null,
  leak: null,
  // states and treaties
  recognise: null,
  normalise: ['ties', 1],
  suspend: ['ties', -1],
  sign: null,
  agree: ['agreement', 1],
  disagree: ['agreement', -1],
  approve: ['acceptance', 1],
  support: ['acceptance', 1],
  welcome: ['acceptance', 1],
  praise: ['acceptance', 1],
  reject: ['acceptance', -1],
  oppose: ['acceptance', -1],
  condemn: ['acceptance', -1],
  criticise: ['acceptance', -1],
  // saying and deciding
  announce: null,
  warn: ['acceptance', -1],
  demand: null,
  request: null,
  pledge: null,
  order: null,
  decide: null,
  propose: null,
  explain: null,
  show: ['disclosure', 1],
  hide: ['disclosure', -1],
  respond: ['attention', 1],
  ignore: ['attention', -1],
  // sport
  score: null,
  draw: null,
  play: null,
  compete: null,
  qualify: ['qualification', 1],
  eliminate: ['qualification', -1],
  train: null,
  // media, learning, honours
  publish: null,
  broadcast: null,
  award: null,
  celebrate: null,
  perform: null,
  test: null,
  study: null,
  teach: null,
  graduate: null,
  register: null,
  watch: null,
  // general
  cause: null,
  include: ['inclusion', 1],
  exclude: ['inclusion', -1],
  provide: null,
  deprive: null,
  help: null,
  protect: null,
  prepare: null,
  organise: null,
  manage: null,
  lead: null,
  follow: null,
  face: null,
  change: null,
  replace: null,
  develop: null,
  use: null,
  operate: null,
  monitor: null,
  choose: null,
  obtain: null,
  need: null,
  want: null,
  seek: null,
  hope: ['outlook', 1],
  fear: ['outlook', -1],
  expect: null,
  wait: null,
  believe: null,
  affect: null,
  connect: null,
  separate: null,
  contain: null,
  live: null,
  exploit: null,
} as const satisfies Readonly<Record<string, Pole | null>>;

export type EventType = keyof typeof EVENT_TYPES;

export type EventEntry = LexiconEntry<'event', EventTag>;

export interface EventTag {
  /** Absent: a phrase that looks like a trigger and is none ("open-air", "close to"); it keeps its words from being read as one. */
  readonly type?: EventType;
  readonly scale?: string;
  readonly pole?: 1 | -1;
  /** Read so only where one of these concepts or event types stands in the same sentence: "signed" beside an agreement. */
  readonly beside?: readonly string[];
  /** Read so only as the first word of its clause: a verb where the same letters elsewhere are a noun. */
  readonly opening?: boolean;
}

/** The value of an event type's trigger. */
export function eventValue(type: EventType): EventValue {
  const pole: Pole | null = EVENT_TYPES[type];
  return pole === null ? { type } : { type, scale: pole[0], pole: pole[1] };
}

function eventTag(type: EventType): EventTag & EventValue {
  return { ...eventValue(type), type };
}

/** A word that is a trigger of its type in some company only. */
export interface Ambiguous {
  readonly type: EventType;
  readonly forms: string;
  readonly beside?: readonly string[];
  readonly opening?: boolean;
}

/** The entries of a language's triggers: every type's forms, words that need company, and phrases that are no trigger. */
export function eventEntries(
  triggers: Readonly<Record<EventType, string>>,
  ambiguous: readonly Ambiguous[],
  notTriggers: string,
): EventEntry[] {
  const kind = 'event';
  return [
    ...(Object.keys(EVENT_TYPES) as EventType[]).map((type): EventEntry => {
      return { kind, value: eventTag(type), forms: forms(triggers[type]), inflects: true };
    }),
    ...ambiguous.map(({ type, forms: line, beside, opening }): EventEntry => {
      const company = { ...(beside ? { beside } : {}), ...(opening ? { opening } : {}) };
      return { kind, value: { ...eventTag(type), ...company }, forms: forms(line), inflects: true };
    }),
    { kind, value: {}, forms: forms(notTriggers), inflects: true },
  ];
}
