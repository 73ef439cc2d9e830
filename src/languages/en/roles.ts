import { namedForms } from '../tables/forms.js';
import type { NameEntry } from '../tables/names.js';

/** Fields of office, as ministries, departments and their heads are named after them. */
const FIELDS = `
  foreign: foreign, foreign affairs, external affairs, foreign relations
  defence: defence, defense, national defence, national defense
  interior: interior, home affairs, internal affairs
  finance: finance, treasury
  economy: economy, economic affairs, economics, economic
  trade: trade, commerce, foreign trade
  industry: industry
  investment: investment
  planning: planning
  health: health, public health
  education: education
  higher-education: higher education
  scientific-research: scientific research
  justice: justice
  culture: culture
  information: information
  tourism: tourism
  antiquities: antiquities, heritage
  transport: transport, transportation
  aviation: aviation, civil aviation
  agriculture: agriculture, farming
  environment: environment, environmental protection
  water: water, water resources, irrigation
  energy: energy
  electricity: electricity
  petroleum: petroleum, oil
  labour: labour, labor, employment
  social-affairs: social affairs, social security, social development
  religious-affairs: religious affairs, islamic affairs
  youth: youth
  sport: sport, sports
  communications: communications, telecommunications
  housing: housing
  municipal-affairs: municipal affairs, local government
  public-works: public works
  security: security
  public-security: public security
  regional-security: regional security
  national-security: national security
  homeland-security: homeland security
  counter-terrorism: counter-terrorism, counterterrorism, anti-terrorism
  illicit-finance: illicit finance
  drug-control: anti-narcotics, drug control
  anti-corruption: anti-corruption
  intelligence: intelligence, military intelligence
  civil-defence: civil defence, civil defense, civil protection
  traffic: traffic
  maritime-safety: maritime safety
  maritime-security: maritime security
  aviation-security: aviation security
  human-rights: human rights
  women: women's affairs
  immigration: immigration
  science: science
  technology: technology
  military: military
  political: political, political affairs
  police: police
`;

const HOUSE_LINKS = ['at', 'with', 'in'];
const SEAT_LINKS = ['of', 'for', 'to'];

/** Fields and links of offices. */
export const ROLES: NameEntry[] = [
  ...namedForms(FIELDS).map(({ name, forms }): NameEntry => ({ kind: 'portfolio', value: name, forms })),
  { kind: 'office-link', value: 'house', forms: HOUSE_LINKS },
  { kind: 'office-link', value: 'seat', forms: SEAT_LINKS },
];
