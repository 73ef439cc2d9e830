/** A story of our own for the pages to print. */
export interface Told {
  readonly language: 'ar' | 'en';
  readonly title: string;
  readonly deck: string;
  readonly author: string;
  readonly outlet: string;
  /** Publication, to the day. */
  readonly day: string;
  readonly paragraphs: readonly string[];
  readonly caption: string;
  readonly quote: string;
}

export const HARBOUR: Told = {
  language: 'en',
  title: 'Ferry line to Port Selwyn reopens after nine months of repairs',
  deck: 'Two boats a day until the summer timetable, four from June',
  author: 'Maren Oakes',
  outlet: 'The Selwyn Courier',
  day: '2031-03-14',
  paragraphs: [
    'The ferry line between Port Selwyn and the island of Harrow carried its first passengers since June on Thursday, nine months after a fire in the engine room of the larger of its two boats.',
    'Some 340 people boarded the first crossing at seven in the morning, the port authority said, among them the children of the island school, who had been taught in a church hall on the mainland since autumn.',
    'Repairs cost 4.2 million dollars, a third more than the company had set aside for them, because a part of the hull had to be replaced as well.',
    'Dana Whitlock, who runs the only bakery on Harrow, said she had sold out before noon.',
    'Until the summer timetable begins there will be two crossings a day in each direction; from June there are to be four, as there were before the fire.',
    'The inquiry into the cause of the fire is not closed. Its report, first announced for January, is now expected in May.',
  ],
  caption: 'The Harrow Star at the pier of Port Selwyn on Thursday morning.',
  quote: 'We baked for two hundred and three hundred came, and I have never been happier to disappoint anybody.',
};

export const ORCHARD: Told = {
  language: 'en',
  title: 'Late frost destroys half of the cherry harvest in the Vale of Tarn',
  deck: 'Growers ask for help before the apple blossom',
  author: 'Idris Penhallow',
  outlet: 'Tarn Valley Gazette',
  day: '2031-04-22',
  paragraphs: [
    'Three nights of frost have destroyed about half of this year’s cherry harvest in the Vale of Tarn, the growers’ association said on Tuesday after a survey of 112 orchards.',
    'Temperatures fell to minus six degrees on the night of 18 April, the lowest for the season since records began at the Tarn Bridge station in 1957.',
    'Nobody was prepared.',
    'The association puts the loss at 11 million dollars and asks the regional government for a bridging loan, which the ministry of agriculture said it would look into within the week.',
    'Apple trees, which blossom later, were spared for the most part; in the upper valley growers lit fires between the rows on all three nights.',
    'Insurers cover frost only where nets or sprinklers are installed, and fewer than one orchard in five has either of them.',
  ],
  caption: 'Frozen blossom in an orchard near Tarn Bridge, photographed on 19 April.',
  quote: 'My grandfather planted these trees and told me about one such spring; I had thought that he made it up.',
};

export const LIBRARY: Told = {
  language: 'ar',
  title: 'إعادة افتتاح مكتبة المرفأ القديم بعد ترميم استمر ثلاثة أعوام',
  deck: 'قاعات جديدة للأطفال وأرشيف رقمي للصحف المحلية',
  author: 'سلمى الكاتب',
  outlet: 'صحيفة ضفاف',
  day: '2031-05-08',
  paragraphs: [
    'أعادت بلدية المرفأ القديم، الخميس، افتتاح المكتبة العامة أمام الزوار بعد ترميم استمر ثلاثة أعوام وشمل السقف الخشبي والواجهة الشرقية للمبنى الذي يعود تاريخه إلى عام 1911.',
    'وقالت مديرة المكتبة هناء الساحلي إن عدد المقاعد ارتفع من 120 إلى 260 مقعداً، وإن قاعة الأطفال الجديدة تتسع لنحو خمسين طفلاً في الوقت نفسه.',
    'وبلغت كلفة الأعمال 3.4 مليون دولار، دفعت البلدية ثلثها، وتكفل صندوق التراث بالباقي على ثلاث دفعات.',
    'ولم تحضر الوزيرة حفل الافتتاح.',
    'ويضم الأرشيف الرقمي، بحسب البلدية، أكثر من 40 ألف صفحة من الصحف التي كانت تصدر في المدينة بين عامي 1920 و1975، ويمكن البحث فيها من دون مقابل.',
    'وتفتح المكتبة أبوابها يومياً عدا الجمعة من التاسعة صباحاً حتى الثامنة مساء، على أن تضاف ساعات ليلية في موسم الامتحانات.',
  ],
  caption: 'القاعة الكبرى في مكتبة المرفأ القديم بعد انتهاء أعمال الترميم.',
  quote: 'لم نغير رائحة المكان، وهذا أصعب ما طلبناه من المهندسين.',
};

export const RAIN: Told = {
  language: 'ar',
  title: 'سيول تقطع الطريق الساحلي في وادي النخيل وتعزل أربع قرى',
  deck: 'فرق الدفاع المدني تنقل عشرات العائلات إلى مدرستين',
  author: 'زياد المرزوقي',
  outlet: 'بوابة الوادي',
  day: '2031-11-03',
  paragraphs: [
    'قطعت السيول الطريق الساحلي في وادي النخيل، فجر الاثنين، وعزلت أربع قرى يسكنها نحو ستة آلاف شخص، وفق ما أعلنه الدفاع المدني.',
    'ونقلت فرق الإنقاذ 74 عائلة إلى مدرستين في المدينة، بينما واصلت الجرافات فتح مسار بديل عبر المزارع حتى ساعات المساء.',
    'وسجلت محطة الأرصاد في السد 96 ملم من الأمطار خلال سبع ساعات، وهي أعلى كمية منذ افتتاح المحطة قبل عشرين عاماً.',
    'ولا إصابات.',
    'وطلبت المحافظة من السكان عدم الاقتراب من مجرى الوادي قبل يوم الأربعاء، إذ تتوقع الأرصاد موجة ثانية أقل شدة من الأولى.',
    'ومن المقرر أن تبدأ لجنة من وزارة الأشغال حصر الأضرار في الجسور الصغيرة والعبارات فور انحسار المياه عنها.',
  ],
  caption: 'جرافة تفتح مساراً بديلاً قرب جسر السدر مساء الاثنين.',
  quote: 'سمعنا الماء قبل أن نراه، ثم لم نر الطريق بعد ذلك.',
};
