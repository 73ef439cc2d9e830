import { foldKey } from '../../text/fold.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u).map(foldKey));

/** Function words, folded. */
export const STOP_WORDS = words(`
  في من إلى على عن مع بين عند لدى حتى منذ خلال بعد قبل حول ضد دون نحو تحت فوق أمام وراء عبر
  أن إن أنّ إنّ كان كانت يكون تكون كانوا ليس ليست لا لم لن ما قد لقد سوف هل
  هو هي هم هما هن أنا نحن أنت هذا هذه ذلك تلك هؤلاء أولئك الذي التي الذين اللذين اللتين اللذان اللواتي
  و أو ثم بل لكن لكنّ أم أما إذا إذ حيث كما كي لكي مثل غير كل بعض أي أيضا أيضاً فقط جدا
  به بها بهم له لها لهم فيه فيها فيهم منه منها منهم عليه عليها عليهم إليه إليها عنه عنها معه معها
  وفي ومن وإلى وعلى وعن ومع وأن وإن وكان وكانت وقد ولا ولم ولن وما وهو وهي وهم وهذا وهذه وذلك والذي والتي
  بشكل بصورة لنا لي لك لديه لديها لديهم لدينا فيما حينما عندما بينما بعدما مثلما كذلك هناك هنا
  بأن لأن كأن وأنه أنه أنها إنه إنها بأنه بأنها بما مما فيما عما لما كلما إلا سوى
`);

/** Function words that may stand inside the words for one person or thing. */
export const NOUN_LINKS = words('من');

/** Abbreviations whose dot ends no sentence, folded, without the dot. */
export const ABBREVIATIONS = words('د م أ ص ب ت ق هـ ج ك س ش ع ر ف ن و ي إلخ ط مم سم كم كغ كلم أد');
