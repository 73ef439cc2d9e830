import type { ConceptEntry } from '../tables/opposites.js';
import { namedForms } from '../tables/forms.js';

/** Press vocabulary by concept; the concept names are the same in every language. Regular plurals are cut at look-up. */
const CONCEPTS = `
  earlier: earlier, previously, initially, at first, preliminary, earlier toll, had earlier, originally
  had: had
  person: person, people, individual, human being
  people: nation's people, populace, public, masses
  family: family, relative, kin, next of kin, household, parents, loved ones
  father: father, dad
  mother: mother, mum, mom
  brother: brother, sibling
  sister: sister
  son: son
  daughter: daughter
  wife: wife, wives, spouse
  husband: husband
  citizen: citizen
  resident: resident, inhabitant, locals
  expatriate: expatriate, expat, diaspora, migrant worker
  refugee: refugee, asylum seeker
  tourist: tourist, holidaymaker
  tourism: tourism
  passenger: passenger
  pilgrim: pilgrim, worshipper
  hajj: hajj, umrah, pilgrimage
  victim: victim
  toll: toll, death toll
  hostage: hostage
  student: student, pupil, schoolchildren, undergraduate
  teacher: teacher, professor, instructor
  doctor: doctor, physician, surgeon, medic
  nurse: nurse
  engineer: engineer
  lawyer: lawyer, attorney, solicitor, barrister, counsel
  judge: judge, justice of the court, magistrate
  journalist: journalist, reporter, correspondent, newsman
  artist: artist
  actor: actor, actress
  singer: singer, vocalist
  poet: poet, poem, poetry
  worker: worker, labourer, laborer, labour, workforce, labor
  employee: employee, staff, personnel
  job: job, profession, career
  official: official, officials
  member: member
  expert: expert, specialist
  analyst: analyst
  activist: activist, campaigner
  businessman: businessman, businesswoman, entrepreneur, tycoon, businessmen
  customer: customer, client, shopper
  farmer: farmer
  driver: driver, motorist
  pilot: pilot, co-pilot, copilot
  sailor: sailor, seafarer, seaman, mariner, boatswain
  crew: crew, crewman, crew member
  soldier: soldier, troop, troops, serviceman, servicemen
  officer: officer
  militant: militant, gunman, gunmen, extremist, insurgent, jihadist
  rebel: rebel, rebellion, mutiny
  terrorism: terrorism, terrorist, terror attack
  police: police, policeman, policemen, constable, detective, cop
  army: army, armed forces
  force: force, forces, battalion, regiment, brigade
  navy: navy, naval, coast guard, coastguard
  air-force: air force
  militia: militia, paramilitary
  group: group, faction, cell of militants, gang, band
  coalition: coalition, bloc
  spokesperson: spokesperson, spokesman, spokeswoman
  ambassador: ambassador
  envoy: envoy, special representative, emissary
  delegation: delegation, mission
  embassy: embassy, consulate
  neighbour: neighbour, neighbor, neighbouring, neighboring
  tribe: tribe, tribal, clan
  social: social
  identity: identity, id card
  holiday: holiday, vacation, day off
  society: society, community
  government: government, cabinet
  state: state
  country: country, nation
  president: president, presidency, presidential
  minister: minister, secretary of state
  ministry: ministry
  king: king, monarch
  prince: prince, crown prince
  governor: governor
  parliament: parliament, lawmaker, legislature, congress, senate, knesset, parliamentary, house of representatives, house of commons
  deputy: deputy
  council: council
  committee: committee, panel
  authority: authority, authorities
  institution: institution, organisation, foundation, charity
  court: court, tribunal, judicial, judiciary
  prosecution: prosecutor, prosecutors, attorney general
  constitution: constitution, constitutional
  law: law, legislation, bill, act of parliament
  regulation: rules, bylaw, guidelines
  policy: policy
  politics: politics, political, politician
  party: party
  regime: regime
  republic: republic
  kingdom: kingdom
  border: border, frontier
  sovereignty: sovereignty
  independence: independence
  democracy: democracy, democratic
  freedom: freedom, liberty
  right: rights
  justice: justice
  crisis: crisis
  conflict: conflict
  security: security
  intelligence: intelligence, secret service
  sanctions: sanctions
  ceasefire: ceasefire, cease-fire, truce, armistice
  war-crime: war crime, war crimes
  military: military
  weapon: weapon, arms, gun, rifle, pistol, firearm, ammunition, weaponry
  missile: missile, rocket, projectile
  bullet: bullet
  drone: drone, unmanned aircraft, unmanned aerial vehicle, uav
  plane: plane, aircraft, airplane, aeroplane, airliner, jet, jetliner, turboprop, warplane, fighter jet
  helicopter: helicopter, chopper
  tank: tank, armoured vehicle, armored vehicle
  chemical: chemical, chlorine, sarin
  nuclear: nuclear, uranium, atomic
  reactor: reactor
  base: base, airbase, air base
  front: front line, frontline
  prison: prison, prison cell, jail cell, penitentiary
  crime: crime, criminal, felony
  drug: drug, narcotic, cocaine, heroin, cannabis
  corruption: corruption
  economy: economy, economic, economist
  market: market
  oil: oil, crude, petroleum, brent
  gas: gas
  gold: gold
  silver: silver
  metal: metal, aluminium, aluminum, iron, copper, steel
  currency: currency, lira, exchange rate
  price: price, prices
  bank: bank, banking, banker, lender, central bank
  debt: debt, indebted
  interest: interest rate, interest rates
  inflation: inflation
  unemployment: unemployment, jobless, unemployed
  wage: wage, salary, salaries, paycheck
  pension: pension
  fee: fee
  tax: tax, taxation
  customs: customs, tariff
  subsidy: subsidy
  revenue: revenue, income, proceeds, turnover
  profit: profit, profits, earnings
  budget: budget
  money: money, cash, liquidity, financial, monetary
  amount: amount, sum
  share: share, shares, stock, equity
  shareholder: shareholder, stockholder
  stock-index: index, benchmark
  stock-exchange: stock exchange, stock market, bourse, wall street
  bond: bond, sukuk
  fund: fund
  insurance: insurance, insurer
  company: company, firm, corporation, companies, business, enterprise, group plc
  factory: factory, plant, mill
  industry: industry, industrial
  trade: trade, commerce, commercial
  trader: trader, merchant, dealer
  shop: shop, store, retailer, supermarket
  goods: goods, merchandise, product, commodity
  food: food, meal
  wheat: wheat, grain, barley
  meat: meat, poultry, beef
  water: water
  electricity: electricity, electric, electrical, power cut
  energy: energy
  fuel: fuel, petrol, gasoline, diesel
  barrel: barrel, bpd
  mine: mine, mining
  project: project, scheme
  contract: contract
  memorandum: memorandum, mou
  document: document, paper
  letter: letter
  report: report
  news: news
  source: source, sources
  statistics: statistics, figures, data
  property: property, real estate, estate
  housing: housing, residential
  land: land
  agriculture: agriculture, agricultural, farming
  hotel: hotel
  restaurant: restaurant, cafe
  airline: airline, carrier airline
  aviation: aviation
  telecom: telecom, telecommunications
  internet: internet, web, online, cyber
  website: website, web site, site
  social-media: social media, twitter, facebook, instagram, youtube
  phone: phone, telephone, mobile, cellphone, smartphone
  computer: computer, laptop
  technology: technology, tech, technological
  application: app
  satellite: satellite
  airport: airport, airfield
  port: port, harbour, harbor
  ship: ship, vessel, tanker, freighter, carrier ship, warship, frigate
  boat: boat, dinghy, yacht, ferryboat
  bus: bus, coach bus, minibus, buses
  car: car, automobile, taxi
  vehicle: vehicle, van
  truck: truck, lorry, tractor, trailer
  train: train, railway, rail, railroad, metro
  road: road, highway, motorway
  street: street, avenue
  bridge: bridge
  tunnel: tunnel
  station: station
  canal: canal
  channel: channel, network
  traffic: traffic, congestion
  motorcycle: motorcycle, motorbike, bicycle, bike
  wing: wing, flaperon
  hospital: hospital, infirmary
  clinic: clinic, health centre, health center
  health: health, healthcare
  disease: disease, illness, sickness
  patient: patient
  virus: virus, coronavirus, covid, covid-19, mers, sars
  epidemic: epidemic, pandemic
  cancer: cancer, tumour, tumor
  diabetes: diabetes
  medicine: medicine, medication, medical
  vaccine: vaccine, jab
  blood: blood
  heart: heart, cardiac
  body: body, corpse, remains of, bodies
  ambulance: ambulance, paramedic, red crescent
  emergency: emergency
  school: school
  university: university
  college: college, institute
  book: book, novel
  research: research, researcher
  science: science, scientific
  scientist: scientist, scholar
  laboratory: laboratory, lab
  museum: museum
  antiquities: antiquities, archaeology, archaeological, artefact, artifact, archaeologist, mummy, pharaonic
  library: library
  language: language
  mosque: mosque
  church: church, christian, cathedral
  prayer: prayer, pray
  ramadan: ramadan, fasting
  religion: religion, religious
  islam: islam, islamic, muslim
  jew: jew, jewish
  quran: quran, koran
  cleric: cleric, imam, sheikh, preacher, mufti
  sea: sea, maritime, ocean, marine
  river: river
  coast: coast, coastal, shore, beach
  island: island
  mountain: mountain, peak of the
  desert: desert
  valley: valley
  forest: forest
  dam: dam
  well: oil well, borehole
  fish: fish, fishing
  animal: animal, livestock, cattle
  camel: camel
  tree: tree
  sky: sky, airspace
  air: air
  environment: environment, environmental
  pollution: pollution
  climate: climate
  city: city
  village: village
  region: region
  province: province
  district: district, neighbourhood, neighborhood, suburb, town
  municipality: municipality, municipal
  capital: capital
  area: area
  building: building, block of flats
  house: house, home, dwelling
  room: room
  tower: tower, skyscraper
  camp: camp
  tent: tent
  farm: farm, ranch
  field: field
  stadium: stadium
  park: park, garden
  palace: palace
  office: office
  headquarters: headquarters, hq
  centre: centre, center
  place: place, location, venue
  football: football, soccer
  club: club
  team: team, squad, national team
  player: player, striker, midfielder, goalkeeper
  coach: coach
  league: league, premier league
  champion: champion
  season: season, summer, winter
  sport: sport
  film: film, movie, cinema
  series: series, sitcom, episode
  music: music, musical
  song: song, album
  theatre: theatre, theater, stage play
  exhibition: exhibition, expo, fair
  heritage: heritage
  culture: culture, cultural
  art: art, painting
  television: television, tv
  radio: radio
  newspaper: newspaper, daily, press
  magazine: magazine
  agency: agency, news agency
  photo: photo, photograph, picture, image
  video: video, footage, clip
  programme: programme, program
  media: media
  interview: interview
  problem: problem, trouble
  solution: solution
  plan: plan
  strategy: strategy, strategic
  step: step
  measure: measures
  mechanism: mechanism
  opportunity: opportunity
  challenge: challenge
  role: role
  case: case, file, issue
  reason: reason, motive
  result: result, outcome
  truth: truth, reality, fact
  idea: idea
  method: method, means, way
  system: system
  device: device
  level: level
  rate: percentage, proportion
  value: value, worth
  size: size, volume
  number: number, figure
  type: type, kind, sort
  part: part, piece
  share-of: quota
  side: side
  name: name
  sector: sector
  relation: bilateral relations
  interests: interests
  importance: importance, important, significant
  responsibility: responsibility
  power: power, ability
  support-group: lobby
  period: period
  night: night, overnight
  time: time
  year: year, annual, annually
  month: month, monthly
  week: week, weekly
  day: day, daily basis
  hour: hour
  minute: minute
  age: aged, age, years old, year-old
  future: future
  history: history, historic, historical
  century: century
  world: world, global, worldwide
  international: international
  arab: arab, arabs, arabic
  human: human, humanitarian, human rights
  debris: debris, rubble, wreckage
  flight: flight
  guard: guards, bodyguard
  hall: hall
  service: service, services
  prize: prize
  goal: goal, target
  minor: minor, underage
  ground: ground
  tower-block: tower block
  luggage: luggage, baggage
  ticket: ticket
  licence: licence, license
  passport: passport
  visa: visa
  nationality: nationality, citizenship
  tender: tender
  tonne: tonne, ton
  committee-report: minutes of the meeting
  equipment: equipment, gear
  site: sites
  unit: unit
  operation: operation
  campaign: campaign
  conference: conference, forum
  session: session
  agenda: agenda
  category: category, class
  package: package, bundle
  option: option
  condition: condition, conditions, circumstances
  situation: situation
  attention: attention
  disaster: disaster, catastrophe
  famine: famine, hunger, starvation
  poverty: poverty
  settlement: settlement, settler
  intifada: intifada
  revolution: revolution, revolutionary
  coup: coup
  occupation: occupation forces
  opposition: the opposition
  union: union, federation, trade union
  treasury: treasury
  reserve: reserve, reserves, stockpile, inventories, inventory
  supply: supply
  demand-for: demand
  laundering: money laundering, laundering
  mastermind: mastermind
  beard: beard
  half: half
  third: third of
  quarter: quarter
  model: model
  engine: engine
  system-failure: glitch
  paint: paint
  noise: noise
  light: lights
  colour: colour, color
  stage: phase
  basis: basis
  standard: standard, criterion, criteria, specification
  quality: quality
  experience: expertise
  talent: talent
  dream: dream
  victim-family: families of the victims, victims' families
`;

/** The concepts' words in English. */
export const SYNONYMS: readonly ConceptEntry[] = namedForms(CONCEPTS).map(({ name, forms }) => ({ kind: 'concept', value: name, forms, inflects: true }));
