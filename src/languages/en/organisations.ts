import { namedForms } from '../tables/forms.js';
import type { OrganisationEntry, OrganisationHead } from '../tables/organisations.js';

/** Nouns of organisations: `before`, the rest of the name stands before them; `both`, "University of X" as well as "X University". */
const HEADS: Readonly<Record<NonNullable<OrganisationHead['side']>, string>> = {
  both: `
  ministry: ministry
  university: university, college
  institute: institute, academy
  bank: bank
  department: department
  bureau: bureau, office
  council: council
  association: association, society
  federation: federation, confederation
  union: union, league
  organisation: organisation, organization
  commission: commission
  committee: committee
  court: court, tribunal
  authority: authority
  agency: agency, administration
  school: school
  hospital: hospital, clinic, infirmary
  museum: museum
  embassy: embassy
  church: church
  movement: movement
  front: front
  chamber: chamber
`,
  before: `
  party: party
  group: group, holdings
  company: company, corporation, industries, motors, foods, systems, technologies, enterprises, airlines, airways, railways, pharmaceuticals, laboratories, shipping, petroleum
  fund: fund, trust
  foundation: foundation
  club: club, fc, united
  newspaper: newspaper, herald, tribune, gazette, chronicle, courier
  agency: newswire, wire, news agency
  directorate: directorate
  brigade: brigade, brigades
  forces: forces, force, guard, corps
  police: police, constabulary
  ministry: parliament, senate, congress, assembly
  service: service, services
  coalition: coalition, alliance
  stock-exchange: exchange
  network: network
  board: board
  centre: centre, center
`,
  after: `
  bank: banque, banco
  vessel: ship, vessel, tanker, ferry, freighter, bulk carrier, bulker, container ship, carrier, yacht, tug, frigate, destroyer, submarine, trawler, cargo ship
`,
};

/** What follows a company's name and is no part of it that anyone says. */
const TAILS = 'plc, inc, inc., ltd, ltd., llc, corp, corp., co., gmbh, s.a., ag, llp, limited, incorporated, nv, pte';

/** Organisations by name. A key is shared by all languages. */
const KNOWN = `
  un: United Nations, UN, U.N.
  un-security-council: UN Security Council, U.N. Security Council, United Nations Security Council, Security Council
  un-general-assembly: UN General Assembly, General Assembly
  unhcr: UNHCR, UN refugee agency, U.N. refugee agency
  unicef: UNICEF
  unesco: UNESCO
  unrwa: UNRWA
  wfp: World Food Programme, World Food Program, WFP
  fao: FAO, Food and Agriculture Organization
  who: World Health Organization, World Health Organisation
  iaea: International Atomic Energy Agency, IAEA
  imf: International Monetary Fund, IMF
  world-bank: World Bank
  wto: World Trade Organization, World Trade Organisation, WTO
  opec: OPEC, Organization of the Petroleum Exporting Countries
  eu: European Union, EU, E.U.
  european-commission: European Commission
  european-parliament: European Parliament
  ecb: European Central Bank, ECB
  nato: NATO, Nato
  african-union: African Union
  arab-league: Arab League
  gcc: Gulf Cooperation Council, GCC
  oic: Organisation of Islamic Cooperation, Organization of Islamic Cooperation
  islamic-development-bank: Islamic Development Bank
  icc: International Criminal Court, ICC
  icj: International Court of Justice, ICJ
  icrc: International Committee of the Red Cross, ICRC, Red Cross
  red-crescent: Red Crescent
  msf: Doctors Without Borders, Medecins Sans Frontieres, Médecins Sans Frontières, MSF
  amnesty: Amnesty International
  hrw: Human Rights Watch
  rsf: Reporters Without Borders
  sohr: Syrian Observatory for Human Rights
  interpol: Interpol
  fifa: FIFA, Fifa
  uefa: UEFA, Uefa
  caf: Confederation of African Football
  afc: Asian Football Confederation
  ioc: International Olympic Committee, IOC
  hezbollah: Hezbollah, Hizbollah, Hizbullah, Hizballah
  hamas: Hamas
  fatah: Fatah
  islamic-jihad: Islamic Jihad
  plo: Palestine Liberation Organization, Palestine Liberation Organisation, PLO
  palestinian-authority: Palestinian Authority
  al-qaeda: al-Qaeda, Al-Qaeda, al Qaeda, Al Qaeda, al-Qaida, Al-Qaida
  islamic-state: Islamic State, ISIS, ISIL, Daesh
  nusra: Nusra Front, al-Nusra Front
  ahrar-al-sham: Ahrar al-Sham
  fsa: Free Syrian Army
  sdf: Syrian Democratic Forces
  ypg: YPG, People's Protection Units
  pkk: Kurdistan Workers' Party, PKK, Kurdistan Workers Party
  taliban: Taliban, Taleban
  haqqani: Haqqani network, Haqqani Network
  boko-haram: Boko Haram
  al-shabaab: al-Shabaab, Al-Shabaab, al-Shabab, Al Shabaab
  houthis: Houthis, Houthi rebels
  muslim-brotherhood: Muslim Brotherhood
  ennahda: Ennahda
  polisario: Polisario, Polisario Front
  revolutionary-guard: Revolutionary Guard, Revolutionary Guards, Islamic Revolutionary Guard Corps, IRGC
  quds-force: Quds Force
  popular-mobilisation: Popular Mobilisation Forces, Popular Mobilization Forces
  peshmerga: Peshmerga
  rapid-support-forces: Rapid Support Forces, RSF
  knesset: Knesset
  mossad: Mossad
  shin-bet: Shin Bet
  cia: CIA, Central Intelligence Agency
  fbi: FBI, Federal Bureau of Investigation
  nsa: NSA, National Security Agency
  pentagon: Pentagon, US Defense Department
  white-house: White House
  state-department: State Department, US State Department, U.S. State Department
  us-treasury: US Treasury, Treasury Department, U.S. Treasury
  us-congress: US Congress, U.S. Congress, Congress
  us-senate: US Senate, U.S. Senate
  federal-reserve: Federal Reserve
  nasa: NASA, Nasa
  kremlin: Kremlin
  elysee: Elysee
  cosa-nostra: Cosa Nostra
  al-azhar: Al-Azhar, al-Azhar
  afp: AFP, Agence France-Presse, Agence France Presse
  reuters: Reuters
  ap: Associated Press
  dpa: DPA
  pa-media: Press Association
  xinhua: Xinhua
  tass: TASS, Itar-Tass
  interfax: Interfax
  ria-novosti: RIA Novosti
  anadolu: Anadolu Agency, Anadolu
  spa: Saudi Press Agency
  wam: Emirates News Agency
  kuna: Kuwait News Agency
  mena: Middle East News Agency
  irna: IRNA
  isna: ISNA
  fars: Fars news agency, Fars News Agency
  bbc: BBC
  cnn: CNN
  fox-news: Fox News
  nbc: NBC
  cbs: CBS
  abc: ABC News
  sky-news: Sky News
  al-jazeera: Al Jazeera, Al-Jazeera
  al-arabiya: Al Arabiya, Al-Arabiya
  bloomberg: Bloomberg News
  wall-street-journal: Wall Street Journal
  new-york-times: New York Times
  washington-post: Washington Post
  financial-times: Financial Times
  guardian: Guardian newspaper
  daily-mail: Daily Mail
  daily-telegraph: Daily Telegraph
  times-of-israel: Times of Israel
  haaretz: Haaretz
  jerusalem-post: Jerusalem Post
  le-monde: Le Monde
  google: Google
  apple: Apple Inc
  microsoft: Microsoft
  amazon: Amazon.com
  facebook: Facebook
  twitter: Twitter
  youtube: YouTube
  samsung: Samsung
  hp: Hewlett-Packard, Hewlett Packard, HP, H-P
  ibm: IBM, International Business Machines
  accenture: Accenture
  dell: Dell Inc
  boeing: Boeing
  airbus: Airbus
  general-motors: General Motors
  general-electric: General Electric
  toyota: Toyota
  volkswagen: Volkswagen
  sabic: SABIC
  aramco: Saudi Aramco, Aramco
  saudia: Saudia
  emirates-airline: Emirates Airline
  qatar-airways: Qatar Airways
  egyptair: EgyptAir, Egyptair
  malaysia-airlines: Malaysia Airlines
  air-france: Air France
  turkish-airlines: Turkish Airlines
  nso: NSO Group, NSO
  real-madrid: Real Madrid
  psg: Paris Saint-Germain, PSG
  manchester-united: Manchester United
  manchester-city: Manchester City
  chelsea: Chelsea FC
  bayern: Bayern Munich
  juventus: Juventus
  benfica: Benfica
`;

const known = (key: string, form: string): OrganisationEntry => ({
  kind: 'organisation',
  value: { key, ...(/^[A-Z.-]+$/u.test(form) ? { capitals: true } : {}) },
  forms: [form],
});

const sides = Object.keys(HEADS) as (keyof typeof HEADS)[];

/** Heads, company tails and known organisations. */
export const ORGANISATIONS: OrganisationEntry[] = [
  ...sides.flatMap((side) =>
    namedForms(HEADS[side]).map(({ name, forms }): OrganisationEntry => ({ kind: 'organisation-head', value: { type: name, side }, forms })),
  ),
  { kind: 'organisation-head', value: { type: 'company', side: 'before', tail: true }, forms: TAILS.split(', ') },
  ...namedForms(KNOWN).flatMap(({ name, forms }) => forms.map((form) => known(name, form))),
];
