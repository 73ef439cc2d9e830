import type { PageWords } from '../tables/page.js';

/** What English news pages carry around their articles. */
export const PAGE: PageWords = {
  furniture: [
    'home', 'homepage', 'menu', 'main menu', 'search', 'log in', 'login', 'sign in', 'sign up', 'register', 'my account', 'subscribe', 'subscribe now',
    'newsletter', 'newsletters', 'follow', 'follow us', 'share', 'share this', 'share this article', 'share this story', 'share on',
    'share via', 'shares', 'print', 'print this page', 'email', 'email this', 'e-mail', 'save', 'save article', 'save for later', 'copy', 'copy link',
    'link copied', 'bookmark', 'listen', 'listen to this article', 'more', 'load more', 'show more', 'see more', 'view more', 'next',
    'previous', 'next page', 'previous page', 'next article', 'previous article', 'back to top', 'close', 'accept', 'accept all', 'advertisement',
    'advertisements', 'ad', 'sponsored', 'sponsored content', 'story continues below', 'article continues below', 'about us', 'contact us', 'contact',
    'advertise', 'advertise with us', 'privacy', 'privacy policy', 'cookie policy', 'terms of use', 'terms and conditions', 'terms of service',
    'sitemap', 'site map', 'live', 'watch live', 'video', 'videos', 'photos', 'gallery', 'photo gallery', 'breaking', 'breaking news',
    'rss', 'google news', 'flipboard', 'skip to content', 'skip to main content', 'font size', 'text size', 'tweet', 'like', 'and', 'or',
  ],
  networks: [
    'facebook', 'twitter', 'x', 'whatsapp', 'telegram', 'instagram', 'youtube', 'linkedin', 'reddit', 'pinterest', 'snapchat', 'tiktok', 'messenger', 'social media',
  ],
  furnitureOpenings: [
    'also read', 'read next', 'up next', 'see also', 'watch', 'subscribe to', 'sign up for', 'sign up to', 'download our app', 'get the app', 'get our', 'join our', 'this content is',
    'minute read', 'min read', 'reading time',   ],
  comments: [
    'comments', 'comment', 'readers comments', "readers' comments", 'reader comments', 'no comments', 'no comments yet', 'leave a comment',
    'leave a reply', 'add a comment', 'post a comment', 'join the conversation', 'have your say', 'view comments', 'show comments',
    'comments are closed', 'comment on this article', 'comments on this article',
  ],
  lists: [
    'most read', 'most popular', 'most viewed', 'most shared', 'most commented', 'most watched', 'trending', 'trending now', 'popular now', 'latest',
    'latest news', 'latest stories', 'top stories', 'related', 'related articles', 'related stories', 'related news', 'related topics',
    'related content', 'related coverage', 'more stories', 'more news', 'more from', 'more on this story', 'more on this', 'more like this',
    'recommended', 'recommended for you', 'you may also like', 'you might also like', 'editors picks', "editor's picks", 'topics', 'tags',
    'read more about', 'read more on', 'in this section', 'around the web', 'from the web', 'elsewhere', 'categories', 'filed under',
  ],
  furnitureTails: ['read more', 'read also', 'copyright', 'all rights reserved', 'click here', 'follow us on'],
  captionOpenings: [
    'file photo', 'file picture', 'file image', 'file', 'photo', 'picture', 'illustrative', 'illustrative image', 'illustration', 'screengrab',
    'screenshot', 'in this photo', 'in this image', 'in this file photo', 'a file photo', 'an aerial view', 'a handout photo', 'a handout picture',
  ],
  photoLabels: [
    'photo:', 'photo |', 'photo /', 'photo by', 'photos:', 'photos by', 'photograph:', 'photograph by', 'picture:', 'picture |', 'picture by',
    'pictures:', 'image:', 'image |', 'image by', 'image credit:', 'photo credit:', 'credit:', 'photo courtesy of', 'courtesy of', 'source:',
  ],
  photoWords: [
    'photograph', 'pictures', 'image', 'images', 'archive', 'handout', 'courtesy', 'screen grab', 'screen capture', 'getty', 'getty images', 'flash90', 'alamy', 'shutterstock', 'istock', 'wikimedia',
    'wikimedia commons', 'creative commons', 'cc by', 'via', 'pool',
  ],
  agencies: [
    'reuters', 'afp', 'ap', 'associated press', 'agence france-presse', 'epa', 'epa-efe', 'dpa', 'upi', 'pa', 'pa media', 'pa wire', 'press association',
    'anadolu', 'anadolu agency', 'aa', 'xinhua', 'tass', 'bloomberg', 'spa', 'wam', 'kuna', 'petra', 'sana', 'irna', 'mena', 'ansa', 'efe', 'ani', 'pti',
    'kyodo', 'yonhap', 'interfax', 'sputnik', 'nurphoto', 'agencies', 'agency', 'wire services', 'newswire', 'news wire', 'press',
  ],
  institutions: [
    'ministry', 'department', 'office', 'army', 'navy', 'air force', 'police', 'presidency', 'government', 'council', 'united nations', 'un', 'nato',
    'museum', 'university', 'company', 'authority', 'coast guard', 'fire service', 'idf', 'pmo', 'gpo', 'white house', 'nasa', 'red cross',
  ],
  positions: [
    'left', 'right', 'centre', 'center', 'l', 'r', 'c', 'at left', 'at right', 'on the left', 'on the right', 'far left', 'far right', 'pictured',
    'from left', 'from right', 'second left', 'second right', 'second from left', 'second from right', 'above', 'below', 'rear', 'in the middle',
    'pictured left', 'pictured right', 'front row', 'top', 'bottom', 'foreground', 'background',
  ],
  bylineOpenings: [
    'by', 'written by', 'reported by', 'words by', 'story by', 'from our correspondent', 'our correspondent', 'staff reporter', 'staff writer',
    'special correspondent', 'political editor', 'senior reporter', 'analysis by', 'interview by', 'translated by',
  ],
  creditOpenings: [
    'reporting by', 'additional reporting by', 'additional reporting', 'editing by', 'writing by', 'compiled by', 'contributed to this report',
    'our standards', 'source', 'sources', 'agencies contributed', 'this story was', 'with reporting by', 'with inputs from', 'with agencies',
    'with additional reporting', 'reported from', 'edited by', 'produced by', 'graphics by',
  ],
  publishedOpenings: [
    'published', 'published on', 'published at', 'posted', 'posted on', 'updated', 'updated on', 'last updated', 'last updated at', 'last modified',
    'first published', 'date', 'at', 'on', 'am', 'pm', 'gmt', 'utc', 'bst', 'est', 'edt', 'uk', 'local time',
  ],
};
