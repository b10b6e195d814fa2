/** What a reader can be asked to do for somebody's good. */
export type Act = 'follow' | 'engage' | 'visit' | 'buy' | 'get' | 'contact' | 'enlist' | 'give';

/**
 * Verbs and verb phrases by act, base form; a phrase is found before its first word alone.
 * Source: our own reading of messages; nothing copied from a published list.
 */
export const ACTS: Readonly<Record<Act, readonly string[]>> = {
  follow: [
    'add', 'connect', 'connect with', 'folow', 'follo', 'follow', 'follow back', 'hit subscribe', 'hit the bell', 'hit the subscribe', 'join', 'join us',
    'sub', 'sub to', 'subcribe', 'subscribe', 'susbcribe', 'suscribe', 'tune in', 'turn on notifications', 'turn on post notifications',
  ],
  engage: [
    'bookmark', 'bump', 'comment', 'double tap', 'drop', 'favorite', 'forward', 'like', 'nominate', 'pass it on', 'pass this', 'quote', 'rate', 'recommend', 'repost',
    'retweet', 'review', 'rt', 'share', 'smash', 'spread', 'star', 'tag', 'tell your friends', 'thumbs up', 'tweet', 'type', 'upvote', 'vote', 'wishlist',
  ],
  visit: [
    'browse', 'check', 'check out', 'check-out', 'checkout', 'chek', 'chk', 'click', 'click on', 'come', 'discover', 'explore', 'find', 'find out', 'go', 'go to', 'google',
    'have a look', 'head', 'head over', 'head to', 'hear', 'learn', 'learn more', 'listen', 'listen to', 'look at', 'look up', 'meet', 'open', 'peep', 'read', 'scan', 'search',
    'search for', 'see', 'see more', 'stop by', 'stream', 'swing by', 'swipe', 'swipe up', 'take a look', 'take a peek', 'tap', 'view', 'visit', 'watch',
  ],
  buy: [
    'bid', 'book', 'buy', 'cop', 'experience', 'hire', 'invest', 'invest in', 'invest with', 'make your', 'order', 'pick up', 'pre-order', 'preorder', 'purchase', 'rent', 'reserve', 'save',
    'secure', 'shop', 'snag', 'spend', 'stock up', 'trade', 'treat', 'treat yourself', 'upgrade', 'use code', 'use my', 'use the code', 'wear',
  ],
  get: [
    'activate', 'bag', 'boost', 'build', 'claim', 'create', 'download', 'earn', 'enjoy', 'get', 'grab', 'install', 'make', 'mint', 'play', 'receive', 'redeem', 'start', 'stake', 'take', 'transform', 'try',
    'try out', 'turn', 'unlock', 'use', 'win',
  ],
  contact: [
    'ask', 'call', 'contact', 'dial', 'dm', 'drop me', 'email', 'give us', 'hit me', 'hmu', 'inbox', 'kik', 'let me know', 'mail', 'message', 'msg', 'phone', 'ping', 'pm', 'reach', 'reach out', 'reply',
    'respond', 'ring', 'say', 'schedule', 'send', 'send me', 'shoot me', 'speak', 'speak to', 'talk', 'talk to', 'telegram', 'text', 'text back', 'txt', 'whatsapp', 'write', 'write me',
  ],
  enlist: [
    'apply', 'attend', 'become', 'come', 'enlist', 'enrol', 'enroll', 'enter', 'fill', 'fill in', 'fill out', 'join', 'log in', 'participate', 'register', 'rsvp', 'sign', 'sign up', 'signup', 'submit', 'take part', 'volunteer',
  ],
  give: ['back', 'bless', 'cashapp', 'chip in', 'contribute', 'donate', 'fund', 'gift', 'help', 'lend', 'pay', 'pledge', 'send money', 'spare', 'sponsor', 'stand with', 'support', 'tip', 'venmo'],
};
