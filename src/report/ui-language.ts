/** The languages a report can speak of its own accord; what it quotes stays as it is. Apart from the words: knowing the names must cost nothing. */
export const UI_LANGUAGES = ['en', 'ar'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];
