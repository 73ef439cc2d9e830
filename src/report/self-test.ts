/**
 * One Arabic line with a year and a Latin name in it, for finding out what a terminal does with right-to-left text: "the line of news of
 * October 2019". Whoever reads it from right to left, letters joined, sees it drawn as it should be.
 */
export const SELF_TEST_LINE = 'خبر أكتوبر 2019 من Reuters';
