import { namedForms } from '../tables/forms.js';
import type { PlaceEntry, PlaceHead } from '../tables/places.js';
import { CITIES } from './cities.js';
import { COUNTRIES, DEMONYMS, REGIONS } from './countries.js';

/** Nouns before the name of a place, known or not. */
const HEADS: Readonly<Record<PlaceHead, string>> = {
  city: 'مدينة',
  village: 'قرية، بلدة، هجرة، دوار',
  district: 'حي، ضاحية، حارة، مخيم، ناحية، قضاء، مديرية، دائرة، عزلة، مركز',
  province: 'محافظة، ولاية، مقاطعة، إمارة، عمالة، لواء إسكندرون',
  region: 'منطقة، إقليم، جهة، سهل، هضبة، صحراء، غابة، ريف',
  island: 'جزيرة، جزر، شبه جزيرة، أرخبيل',
  water: 'نهر، بحيرة، خليج، مضيق، قناة، بحر، وادي، سد، واد',
  mountain: 'جبل، جبال، تل، تلة، مرتفعات',
  camp: 'معسكر، قاعدة',
  street: 'شارع، طريق، ميدان، ساحة، جسر، دوار، نفق، ممر',
  facility: 'مطار، ميناء، معبر، سجن، ملعب، استاد، قصر، مسجد، جامع، كنيسة، فندق، حديقة، محطة، سوق',
};

/** Words after which a name is a place's. */
const CUES = 'في، فى، إلى، من، عبر، نحو، صوب، باتجاه، قرب، شمال، جنوب، شرق، غرب، شمالي، جنوبي، شرقي، غربي، وسط، قبالة، داخل، خارج، مدينة، محافظة، منطقة، بلدة، قرية، ضواحي، سواحل، العاصمة، مشعر';

/** Words that a place's name of two words begins with. */
const PREFIXES = 'بني، كفر، عين، رأس، تل، سيدي، أم، أبو، دير، بيت، وادي، خان، بئر، باب، برج، قصر، قلعة، حوش، جسر، ذي، آل، مرج، عرب، منية، شبين، ميت، كوم، سان، سانت، لا، لاس، لوس، ريو، بورت، بور، نيو، ديار';

/** Folding leaves عُمان and عمّان one word: the damma on the first letter tells the sultanate. */
const OMAN: PlaceEntry = { kind: 'place', value: { id: 'OM', spelled: '\u064f' }, forms: ['عمان'] };

const kinds = Object.keys(HEADS) as PlaceHead[];

/** Named places, nationalities, and the words that announce a place. */
export const PLACES: PlaceEntry[] = [
  ...COUNTRIES,
  OMAN,
  ...REGIONS,
  ...CITIES,
  ...DEMONYMS,
  ...kinds.map((kind): PlaceEntry => ({ kind: 'place-head', value: kind, forms: HEADS[kind].split('، ') })),
  { kind: 'place-prefix', value: null, forms: PREFIXES.split('، ') },
  ...namedForms(`cue: ${CUES}`).map(({ forms }): PlaceEntry => ({ kind: 'place-cue', value: null, forms })),
];
