import type { PlaceEntry, PlaceHead } from '../tables/places.js';
import { CITIES } from './cities.js';
import { COUNTRIES, DEMONYMS, REGIONS } from './countries.js';

/** Nouns beside the name of a place: "the city of X", "X province", "Mount X". */
const HEADS: Readonly<Record<PlaceHead, string>> = {
  city: 'city, town',
  village: 'village, villages, hamlet',
  district: 'district, neighbourhood, neighborhood, suburb, borough, quarter',
  province: 'province, governorate, county, state, oblast, prefecture, shire',
  region: 'region, area, valley, desert, coast, peninsula, forest, basin, plain',
  island: 'island, islands, isle, archipelago, atoll',
  water: 'river, lake, gulf, strait, bay, sea, ocean, creek, reservoir, dam, canal, channel',
  mountain: 'mount, mt, mountain, mountains, hill, hills, glacier, peak, summit, range, volcano, plateau',
  camp: 'camp, base',
  street: 'street, road, avenue, square, boulevard, bridge, highway, lane, tunnel',
  facility: 'airport, airfield, airstrip, port, harbour, harbor, prison, jail, stadium, palace, mosque, cathedral, hotel, park, station, crossing, market, terminal, basilica',
};

const CUES = 'in, at, near, from, to, of, off, around, outside, inside, across, into, towards, toward, via, northern, southern, eastern, western, central, downtown, leaving, visiting'.split(', ');

const kinds = Object.keys(HEADS) as PlaceHead[];

/** Named places, nationalities, and the words that announce a place. */
export const PLACES: PlaceEntry[] = [
  ...COUNTRIES,
  ...REGIONS,
  ...CITIES,
  ...DEMONYMS,
  ...kinds.map((kind): PlaceEntry => ({ kind: 'place-head', value: kind, forms: HEADS[kind].split(', ') })),
  { kind: 'place-cue', value: null, forms: CUES },
];
