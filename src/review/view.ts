/** What can be on the screen: a list, an entry of one, an article, how far the review is. */
export type View = 'findings' | 'finding' | 'facts' | 'fact' | 'article' | 'summary';
