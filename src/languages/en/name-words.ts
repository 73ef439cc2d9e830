import type { NameEntry, NameParticle } from '../tables/names.js';

/** Small words of names. */
const PARTICLES: Readonly<Record<NameParticle, string>> = {
  descent: 'bin, ibn, ben, bint, ould',
  clan: 'al, el, as, ad, ash',
  father: 'abu, umm',
  servant: 'abd, abdul, abdel',
  faith: 'al-din, eddin, eddine',
  of: 'de, da, di, du, del, della, van, von, der, den, le, la, dos, ter',
};

/** Capitalised words that begin a sentence, a headline or another name, and never a person's. */
const NO_NAMES = `
  the, a, an, this, that, these, those, it, he, she, they, we, you, i, his, her, their, our, its, my, who, what, when, where, why, how, which, there, here, if, in, on, at, by, for, from, to, of, with, as, after, before, during, since, until, while, although, though, because, but, and, or, so, yet, not, no, yes, only, also, even, still, just, now, then, once, all, both, each, every, some, any, many, most, more, much, few, several, one, two, three, four, five, six, seven, eight, nine, ten, first, second, third, last, next, new, old, other, another, such, same, according, meanwhile, however, despite, under, over, about, above, across, against, along, among, around, behind, below, between, beyond, inside, outside, near, through, throughout, towards, upon, within, without,
  government, officials, police, authorities, witnesses, sources, rescuers, researchers, scientists, investigators, prosecutors, residents, reporting, editing, additional, read, photo, image, file, video, watch, listen, breaking, update, exclusive, opinion, analysis, editorial, sunday, monday, tuesday, wednesday, thursday, friday, saturday, january, february, march, april, may, june, july, august, september, october, november, december, spring, summer, autumn, winter, christmas, easter, ramadan, god, internet, web, parliament, congress, senate, army, navy, air, force, forces, constitution, bible, quran, koran, olympic, olympics, cup, league, games, prize, award, day, week, year, north, south, east, west, northern, southern, eastern, western, central, islamic, christian, jewish, muslim, catholic, orthodox, arab, kurdish, european, african, asian, western, act, bill, treaty, agreement, war, crisis, revolution, movement, operation, project, programme, program, plan, strategy, report, summit, conference, meeting, talks, deal, street, road, avenue, square, building, tower, house, hall, hotel, airport, station, river, lake, sea, island, mountain, valley, city, town, village, county, state, province, region, district, university, college, school, hospital, museum, church, mosque, bank, company, group, plc, inc, ltd, corp, chief, president, minister, captain, general, sir, mr, mrs, ms, dr, flight, star, times, daily, news, post, journal
`;

/** Words that open a noun phrase. */
const DETERMINERS = 'a, an, the, this, that, these, those, its, his, her, their, our, my, your, no, any, some, each, every, another, one, several, both, such';

const split = (text: string): string[] => text.split(/\s*[,\n]\s*/u).filter((word) => word !== '');

const particles = Object.keys(PARTICLES) as NameParticle[];

/** Particles, and what is no part of a name. */
export const NAME_WORDS: NameEntry[] = [
  ...particles.map((particle): NameEntry => ({ kind: 'name-particle', value: particle, forms: split(PARTICLES[particle]) })),
  { kind: 'determiner', value: null, forms: split(DETERMINERS) },
  { kind: 'no-name', value: null, forms: [...new Set(split(NO_NAMES))] },
];
