/** Pairs of names by how they stand to each other. */
export const SAME: readonly (readonly [string, string])[] = [
  ['خالد بن سليم الحصري', 'خالد الحصري'],
  ['نادر حمزة الشامي', 'نادر الشامي'],
  ['عبد الرحمن صابر', 'عبدالرحمن صابر'],
  ['نور الدين قلبي', 'نورالدين قلبي'],
  ['الحصري', 'خالد الحصري'],
  ['أحمد عبدالعزيز الفهري', 'أحمد بن عبدالعزيز الفهري'],
  ['J. Cooper', 'John Cooper'],
  ['John F. Cooper', 'John Cooper'],
  ['Cooper', 'John Cooper'],
  ['Mehdi Irannejad', 'Mehdi iran-Nejad'],
  ['محمد بن سلمان', 'Mohammed bin Salman'],
  ['حسن نصرالله', 'حسن نصر الله'],
];

export const VARIANTS: readonly (readonly [string, string])[] = [
  ['لوديي', 'لودييي'],
  ['دانا بنفنسيتي-غاباي', 'دانا بنفنستي غاباي'],
  ['لوران بيشو', 'لورون بيشو'],
  ['Duncan Rait', 'Duncan Raite'],
  ['نجيب عبد الرزاق', 'نجيب رزاق'],
  ['Netanyahu', 'نتنياهو'],
  ['Danilo Ferraris', 'دانيلو فيراريس'],
  ['Tareq El-Shazly', 'طارق الشاذلي'],
  ['Emmanuel Macron', 'إيمانويل ماكرون'],
  ['Boris Johnson', 'بوريس جونسون'],
  ['أنخيل دي ماريا', 'انخل دي ماريا'],
  ['Sokolowski', 'Sokolovsky'],
];

export const DIFFERENT: readonly (readonly [string, string])[] = [
  ['نواف', 'نايف'],
  ['نواف الحصري', 'نايف الحصري'],
  ['Danilo Ferraris', 'Donato Ferraris'],
  ['Donato Ferraris', 'دانيلو فيراريس'],
  ['فيصل الطحان', 'فيصل العمراني'],
  ['بنيامين كراسنا', 'بنيامين نتنياهو'],
  ['محمد العمري', 'محمد العمراني'],
  ['Daniel Osei', 'Helen Marchetti'],
  ['John Cooper', 'James Cooper'],
  ['كمال درويش', 'نبيل درويش'],
];
