import { nounLines, type CountedEntry, type CountRelation } from '../tables/counted.js';
import { forms } from '../tables/forms.js';

/** Singular / irregular plural; regular plurals are made. */
const NOUNS = nounLines(`
  person: person, human, individual / people, persons, folk
  citizen: citizen, national
  resident: resident, inhabitant, villager, dweller
  killed: death, fatality, corpse, dead body, martyr / dead, bodies
  victim: victim, casualty
  injured: injury / wounded, injured
  infection: infection, confirmed case
  missing: missing person / missing people
  arrested: arrest, detainee
  prisoner: prisoner, inmate
  hostage: hostage, captive
  displaced: evacuee, displaced person / displaced people
  refugee: refugee, asylum seeker
  migrant: migrant, immigrant
  survivor: survivor
  suspect: suspect, defendant
  child: child, baby, infant, toddler, youngster, minor, teenager, kid / children
  woman: woman, girl, mother / women
  man: man, boy / men
  student: student, pupil, schoolchild / schoolchildren
  graduate: graduate
  teacher: teacher, professor
  soldier: soldier, troop, serviceman, marine, conscript / servicemen, personnel
  officer: officer
  police: policeman, police officer, cop / policemen, police, police officers
  member: member
  fighter: fighter, gunman, rebel, insurgent, militant, combatant / gunmen, militiamen
  terrorist: terrorist, extremist, bomber, attacker, jihadist
  civilian: civilian
  worker: worker, labourer, laborer, miner, crewman
  employee: employee, staffer / staff
  official: official
  doctor: doctor, surgeon, physician
  nurse: nurse
  patient: patient
  rescuer: rescuer, firefighter, paramedic, medic, fireman / firemen
  journalist: journalist, reporter
  passenger: passenger, traveller, traveler, commuter
  crew: crew member, sailor, seafarer, seaman / crew, seamen, mariners
  pilot: pilot
  pilgrim: pilgrim
  worshipper: worshipper, worshiper
  tourist: tourist, holidaymaker, vacationer
  visitor: visitor
  guest: guest
  participant: participant, attendee, delegate
  volunteer: volunteer
  protester: protester, protestor, demonstrator
  candidate: candidate
  voter: voter
  deputy: lawmaker, mp, legislator, senator, deputy, parliamentarian / mps
  minister: minister
  judge: judge
  lawyer: lawyer
  expert: expert, inspector, scientist, researcher, archaeologist
  player: player, footballer
  climber: climber, hiker, mountaineer
  diver: diver
  driver: driver
  owner: owner
  subscriber: subscriber
  user: user
  customer: customer, client, shopper
  follower: follower
  viewer: viewer
  family: family, household
  case: case
  door: door
  house: house, home, dwelling, residence, property
  apartment: apartment, flat
  building: building
  room: room
  bed: bed
  tent: tent
  school: school
  hospital: hospital, clinic
  mosque: mosque
  church: church
  shop: shop, store, outlet
  company: company, firm, business
  bank: bank
  factory: factory, plant
  hotel: hotel
  station: station
  vehicle: vehicle, car
  bus: bus, coach, minibus / buses, minibuses
  truck: truck, lorry
  ambulance: ambulance
  motorcycle: motorcycle, motorbike
  aircraft: plane, jet, helicopter, airliner, aeroplane, airplane / aircraft
  drone: drone
  ship: ship, vessel, tanker
  boat: boat, lifeboat, trawler
  train: train
  tank: tank
  missile: missile, rocket
  shell: shell
  bomb: bomb, explosive
  bullet: bullet, shot, round of ammunition
  raid: raid, air strike, airstrike
  attack: attack
  explosion: explosion, blast
  country: country, nation
  city: city, town
  village: village
  province: province, governorate
  state: state
  area: area, district
  site: site, location
  job: job, post, position
  seat: seat
  vote: vote
  goal: goal
  point: point
  match: match, fixture
  team: team
  club: club
  book: book
  project: project, scheme
  contract: contract, deal
  programme: programme, program
  prize: prize, medal, award, trophy
  share: share
  transaction: transaction
  pill: pill, tablet
  tree: tree
  animal: animal, sheep, cow, horse, dog, bird / sheep, cattle
  well: oil well
  grave: grave, tomb
  piece: piece, artefact, artifact, item, coin
  flight: flight
  visit: visit, trip
  session: session
  round: round
  times: time
  violation: violation, offence, offense
  charge: charge, count
  crime: crime, murder
  accident: accident, crash
  fire: fire, blaze
  complaint: complaint
  request: request, application
  ticket: ticket
  document: document
  campaign: campaign
  dose: dose
  test: test
  meal: meal
  group: group
  centre: centre, center
  committee: committee
  party: party
  channel: channel
  layer: storey, story, floor
  unit: unit
`);

/** After more than one an unknown noun ends in s; after one nothing tells it. */
export function looksCounted(key: string, value: number): boolean {
  return value > 1 && key.length > 3 && key.endsWith('s') && !/(?:ss|us|is|ous|'s)$/u.test(key);
}

function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/u.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

const outcome = (concept: string, line: string, place?: 'before' | 'after'): CountedEntry => ({
  kind: 'outcome', value: place === undefined ? { concept } : { concept, place }, forms: forms(line),
});

const relation = (value: CountRelation, line: string): CountedEntry => ({ kind: 'count-relation', value, forms: forms(line) });

/** What is counted, what became of it, and how counts stand to each other. */
export const COUNTED: readonly CountedEntry[] = [
  ...NOUNS.flatMap(({ concept, singular, plural: irregular }): CountedEntry[] => [
    { kind: 'counted', value: { concept }, forms: singular },
    { kind: 'counted', value: { concept, plural: true }, forms: [...irregular, ...singular.map(plural)] },
  ]),
  outcome('killed', `killed, kill, kills, killing, dead, died, die, dies, dying, slain, massacred, executed, perished, lost their lives, claimed the lives of,
    leaving dead, shot dead, drowned, murdered, beheaded`),
  { kind: 'outcome', value: { concept: 'killed', place: 'before', far: true }, forms: forms('death toll, number of dead, number of deaths, body count') },
  outcome('injured', 'injured, injures, injuring, injure, wounded, wounds, wounding, hurt, hospitalised, hospitalized'),
  outcome('missing', 'missing, unaccounted for, disappeared'),
  outcome('arrested', 'arrested, arrests, arresting, detained, detains, detaining, in custody, jailed, rounded up'),
  outcome('displaced', 'displaced, displaces, displacing, evacuated, evacuating, homeless, uprooted'),
  outcome('survivor', 'survived, survive, survives, surviving'),
  outcome('rescued', 'rescued, rescuing, rescues, saved, airlifted'),
  outcome('kidnapped', 'kidnapped, abducted, kidnapping, abducting, taken hostage'),
  outcome('infected', 'infected, infecting, tested positive'),
  outcome('destroyed', 'destroyed, destroying, destroys, demolished, collapsed, levelled, leveled, razed'),
  outcome('damaged', 'damaged, damaging, damages'),
  relation({ relation: 'part', place: 'before' }, 'including, among them, amongst them, of whom, of which, of them, among whom, includes, included, included in this'),
  relation({ relation: 'part', place: 'after', them: true }, 'of them, of whom, of these, of those, of which, of the victims, of the dead, of the injured, of the wounded'),
  relation({ relation: 'plus', place: 'before' }, 'plus, as well as, in addition to, another, a further, an additional, along with, besides, an extra, other than'),
  relation({ relation: 'plus', place: 'after' }, 'others, more, other, additional, further'),
  relation({ relation: 'total', place: 'before' }, 'total of, a total of, in total, total to, the total to, overall, altogether, combined, totalling, totaling, totaled, totalled'),
  relation({ relation: 'total', place: 'after' }, 'in total, in all, altogether, overall, combined'),
  { kind: 'count-cue', value: 'number-of', forms: forms('number of, toll, count of, tally of, total number of, numbers of, toll of') },
  {
    kind: 'count-cue', value: 'stop',
    forms: forms(`today, yesterday, tomorrow, ago, later, earlier, now, then, annually, yearly, only, respectively, alone, each, percent, per, last, this, next, so, far, already, still,
      again, among, away, apart, together, there, here, said, says, told, according, monday, tuesday, wednesday, thursday, friday, saturday, sunday`),
  },
];
