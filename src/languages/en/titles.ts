import { namedForms } from '../tables/forms.js';
import type { NameEntry } from '../tables/names.js';

/** Offices, professions and callings. */
const OFFICES = `
  minister: minister, secretary of state for
  prime-minister: prime minister, premier, PM
  president: president
  chairperson: chairman, chairwoman, chair, chairperson
  chief-executive: chief executive, chief executive officer, CEO, managing director
  chief-financial-officer: chief financial officer, CFO, finance director
  chief-operating-officer: chief operating officer, COO
  chief-technology-officer: chief technology officer, CTO
  chief-of-staff: chief of staff, chief of the general staff
  speaker: speaker of the house, house speaker, parliament speaker, parliamentary speaker
  mayor: mayor
  editor-in-chief: editor-in-chief, editor in chief
  editor: editor
  head: head, chief
  leader: leader
  director-general: director-general, director general
  director: director
  manager: manager
  duty-manager: duty manager
  spokesperson: spokesman, spokeswoman, spokesperson
  secretary-general: secretary-general, secretary general
  general-secretary: general secretary
  ambassador: ambassador
  consul: consul, consul general
  charge-d-affaires: charge d'affaires, chargé d'affaires
  envoy: envoy, special envoy
  representative: permanent representative
  commissioner: commissioner, high commissioner
  high-representative: high representative
  governor: governor
  central-bank-governor: central bank governor
  undersecretary: undersecretary, under-secretary, permanent secretary
  adviser: adviser, advisor
  security-adviser: national security adviser, national security advisor
  chancellor: chancellor
  commander: commander, commander-in-chief, commander in chief
  supreme-leader: supreme leader
  crown-prince: crown prince
  deputy-crown-prince: deputy crown prince
  founder: founder, co-founder
  owner: owner
  coordinator: coordinator, co-ordinator
  supervisor: supervisor
  superintendent: superintendent
  inspector: inspector, insp, chief inspector, detective inspector
  constable: constable, chief constable
  sheriff: sheriff
  prosecutor: prosecutor, chief prosecutor, public prosecutor, state prosecutor
  attorney-general: attorney general
  district-attorney: district attorney
  judge: judge, justice, chief justice, magistrate
  attorney: lawyer, attorney, solicitor, barrister
  coroner: coroner
  dean: dean
  rector: rector, vice-chancellor, university president
  police-chief: police chief, chief of police, police commissioner
  fire-chief: fire chief
  coach: coach, head coach, team manager
  player: player
  winger: winger
  midfielder: midfielder
  striker: striker
  defender: defender
  goalkeeper: goalkeeper
  referee: referee
  correspondent: correspondent
  journalist: journalist, reporter
  photographer: photographer
  writer: novelist, author
  poet: poet
  actor: actor, actress
  film-director: filmmaker
  historian: historian
  analyst: analyst
  economist: economist, chief economist
  strategist: strategist
  expert: expert
  researcher: researcher
  scientist: scientist
  archaeologist: archaeologist
  seismologist: seismologist
  chief-engineer: chief engineer
  second-engineer: second engineer
  engineer: flight engineer
  pilot: pilot
  co-pilot: co-pilot, copilot
  first-officer: first officer
  chief-officer: chief officer
  master: master
  climber: climber, mountaineer
  guide: mountain guide, chief guide
  rescue-coordinator: rescue coordinator, search and rescue coordinator
  member-of-parliament: lawmaker, MP, member of parliament, congressman, congresswoman
  senator: senator
  board-member: board member
  negotiator: negotiator, chief negotiator
  mufti: mufti, grand mufti
  imam: imam
  pope: pope
  patriarch: patriarch
  bishop: bishop, archbishop
  cardinal: cardinal
  rabbi: rabbi, chief rabbi
  school-principal: headteacher, headmaster, school principal
  mafia-boss: mafia boss, crime boss, godfather
  whistleblower: whistleblower
  campaigner: campaigner
  activist: activist
  secretary: secretary
  treasurer: treasurer
  chief-minister: chief minister
  taoiseach: taoiseach
  auditor: auditor, auditor general, comptroller, controller
  accountant: accountant general, chief accountant
  registrar: registrar
  ombudsman: ombudsman, ombudswoman
  clerk: town clerk, city clerk, county clerk, clerk of the court
  councillor: councillor, councilor, councilman, councilwoman, alderman, alderwoman
  surgeon-general: surgeon general
  solicitor-general: solicitor general
  medical-officer: chief medical officer, medical director, medical officer
  whip: chief whip, majority whip, minority whip
  majority-leader: majority leader, minority leader
  provost: provost
  curator: curator, chief curator
  conductor: conductor, principal conductor
  choreographer: choreographer
  architect: architect, chief architect
  surveyor: surveyor
  warden: warden, fire marshal
  harbourmaster: harbourmaster, harbormaster, harbour master, harbor master
  station-master: stationmaster, station master
  train-driver: train driver, locomotive driver
  returning-officer: returning officer
  trustee: trustee
  chaplain: chaplain, vicar, rector of the parish
`;

/** Ranks and crowns that stand right before the name. */
const RANKS = `
  king: king
  queen: queen
  prince: prince
  princess: princess
  emir: emir
  sultan: sultan
  ayatollah: ayatollah
  mullah: mullah
  field-marshal: field marshal
  army-general: general, gen
  lieutenant-general: lieutenant general, lieutenant-general, lt gen, lt. gen.
  major-general: major general, major-general, maj gen, maj. gen.
  brigadier-general: brigadier general, brigadier-general, brigadier, brig gen, brig. gen.
  colonel: colonel, col
  lieutenant-colonel: lieutenant colonel, lieutenant-colonel, lt col, lt. col.
  major: major, maj
  captain: captain, capt
  first-lieutenant: first lieutenant
  lieutenant: lieutenant, lt
  sergeant: sergeant, sgt
  corporal: corporal, cpl
  soldier: private
  admiral: admiral
  vice-admiral: vice admiral
  rear-admiral: rear admiral
  senator: sen
  governor: gov
  representative: rep
`;

/** What only announces a name. */
const ADDRESSES = 'mr, mrs, ms, miss, dr, doctor, professor, prof, sheikh, sir, dame, lord, lady, baroness, hajj, engineer, sister, brother, uncle, nurse, named';

/** Former, acting and deputy. */
const MODIFIERS = `
  former: former, ex, then, one-time
  late: late
  acting: acting, interim, caretaker
  elect: elect, designate
  deputy: deputy, vice
  assistant: assistant
  shadow: shadow
`;

/** Titles that carry their field in themselves. */
const FIELDED: readonly (readonly [title: string, of: string, forms: string])[] = [
  ['minister', 'foreign', 'foreign secretary, secretary of state, top diplomat'],
  ['minister', 'interior', 'home secretary'],
  ['minister', 'defence', 'defence secretary, defense secretary, secretary of defense, pentagon chief'],
  ['minister', 'finance', 'chancellor of the exchequer, treasury secretary'],
  ['minister', 'health', 'health secretary'],
  ['minister', 'education', 'education secretary'],
  ['minister', 'justice', 'justice secretary'],
  ['minister', 'transport', 'transport secretary, transportation secretary'],
  ['minister', 'energy', 'energy secretary'],
  ['minister', 'trade', 'commerce secretary, trade secretary'],
  ['minister', 'labour', 'labor secretary'],
  ['spokesperson', 'police', 'police spokesman, police spokeswoman, police spokesperson'],
  ['spokesperson', 'military', 'military spokesman, military spokeswoman, army spokesman'],
  ['spokesperson', 'white-house', 'white house spokesman, white house press secretary, press secretary'],
];

/** Titles with their concepts, and the words that change them. */
export const TITLES: NameEntry[] = [
  ...namedForms(OFFICES).map(({ name, forms }): NameEntry => ({ kind: 'title', value: { title: name }, forms })),
  ...namedForms(RANKS).map(({ name, forms }): NameEntry => ({ kind: 'title', value: { title: name, rank: true }, forms })),
  { kind: 'title', value: { title: 'address', rank: true, address: true }, forms: ADDRESSES.split(', ') },
  ...FIELDED.map(([title, of, forms]): NameEntry => ({ kind: 'title', value: { title, of }, forms: forms.split(', ') })),
  ...namedForms(MODIFIERS).map(({ name, forms }): NameEntry => ({ kind: 'title-modifier', value: { modifier: name }, forms })),
];
