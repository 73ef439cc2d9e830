/**
 * What is put for what where one sentence rewords another, or gets it wrong: things of one family, happenings that a rewording puts for one another
 * or that name one thing from its two ends. Concepts and event types are the lexicons' own, so that one table serves every language.
 */

/** Concepts of which one stands for another where a writer takes the wrong one: what is traded, what is made, who does it. */
const FAMILIES: Readonly<Record<string, string>> = {
  commodity: 'oil gas gold silver metal wheat fuel bond share stock-index stock-exchange currency debt',
  work: 'film series song music book theatre television radio newspaper magazine photo video programme exhibition',
  calling:
    'student teacher doctor nurse engineer lawyer judge journalist artist actor singer poet worker employee expert activist businessman farmer driver pilot sailor soldier officer player coach scientist cleric prince minister president king governor deputy',
  kin: 'father mother brother sister son daughter wife husband',
  people: 'citizen resident expatriate refugee tourist passenger pilgrim minor',
  vehicle: 'plane helicopter tank ship boat bus car truck train motorcycle drone',
  weapon: 'missile bullet drone tank chemical nuclear',
  body: 'police army navy air-force militia parliament court government ministry party company bank university',
  site: 'airport port hospital clinic school university college mosque church museum library hotel restaurant stadium palace prison factory shop market',
  span: 'night year month week day hour minute century quarter',
  fare: 'food meat wheat water fish',
};

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([family, members]) =>
    members.split(' ').map((member): [string, string] => [`concept:${member}`, family]),
  ),
);

/** The family that two lists of concepts have in common. */
export function sharedFamily(a: readonly string[], b: readonly string[]): string | undefined {
  const families = new Set(a.map((concept) => FAMILY_OF.get(concept)));
  return b.map((concept) => FAMILY_OF.get(concept)).find((family) => family !== undefined && families.has(family));
}

/** Event types that a rewording puts for one another, a group a line. */
const NEAR: readonly string[] = [
  'announce show explain acknowledge confirm speak',
  'demand request invite order propose',
  'win obtain award gain succeed receive',
  'trial sentence accuse charge sue convict punish',
  'attack hit explode clash besiege fire destroy',
  'travel depart arrive visit enter move',
  'discuss meet negotiate speak mediate phone',
  'agree sign approve cooperate support',
  'start launch open start-organisation hold resume',
  'end close cancel suspend complete',
  'threaten warn fear expect',
  'find discover show',
  'seize control arrest kidnap',
  'build repair develop produce improve',
  'evacuate displace flee depart withdraw',
  'face affect hit damage',
  'criticise condemn oppose demonstrate reject',
  'cause affect change',
  'want seek need hope',
  'record reach exceed measure happen',
  'provide deliver send transfer-money help',
  'fall lose collapse worsen weaken shrink damage',
  'rise gain improve recover strengthen expand',
];

const GROUPS_OF: ReadonlyMap<string, ReadonlySet<number>> = groupsByEvent();

function groupsByEvent(): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  NEAR.forEach((group, index) => {
    for (const type of group.split(' ')) {
      const name = `event:${type}`;
      found.set(name, (found.get(name) ?? new Set<number>()).add(index));
    }
  });
  return found;
}

/** Whether a rewording may put one of these happenings for one of those. */
export function nearEvents(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => [...(GROUPS_OF.get(one) ?? [])].some((group) => GROUPS_OF.get(other)?.has(group))));
}

/** Types that exclude every side of a scale: what holds steady neither rises nor falls. */
const EXCLUDES: Readonly<Record<string, string>> = { 'event:stabilise': 'direction' };

/** The scale that one of these happenings excludes. */
export function excludedScale(events: readonly string[]): string | undefined {
  return events.map((event) => EXCLUDES[event]).find((scale) => scale !== undefined);
}

/** Happenings that say of another that it did not come about or came to nothing. */
const DENYING: ReadonlySet<string> = new Set(
  'fail reject deny cancel absent ignore avoid prevent ban oppose postpone suspend end withdraw'.split(' ').map((type) => `event:${type}`),
);

/** The happening among these that denies another. */
export function denyingEvent(events: readonly string[]): string | undefined {
  return events.find((event) => DENYING.has(event));
}

/** Happenings that one thing is called from its two ends: who wins has somebody who loses. */
const CONVERSE: readonly (readonly string[])[] =
  'win lose,gain lose,eliminate lose,win eliminate,deliver receive,send receive,provide receive,transfer-money receive,award receive,award obtain,award win,export import,host visit,invite visit'
    .split(',')
    .map((pair) => pair.split(' ').map((type) => `event:${type}`));

/** Whether two happenings are one from its two ends. */
export function areConverse(a: readonly string[], b: readonly string[]): boolean {
  return CONVERSE.some(([x = '', y = '']) => (a.includes(x) && b.includes(y)) || (a.includes(y) && b.includes(x)));
}

/** Happenings whose parties may be named in either order, or whose words say the same from both ends: to meet, to sell and to buy. */
const MUTUAL: ReadonlySet<string> = new Set(
  'meet marry divorce discuss negotiate cooperate clash merge agree disagree sign draw play compete speak phone trade transfer-ownership normalise'
    .split(' ')
    .map((type) => `event:${type}`),
);

export function isMutual(events: readonly string[]): boolean {
  return events.some((event) => MUTUAL.has(event));
}
