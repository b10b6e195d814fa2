/** What kind of change a suggestion makes, and why it helps; replace the sentences for another language or tone. */
export const REASONS = {
  calm: 'Says it in a normal voice.',
  shorter: 'Leaves out what presses, praises or begs.',
  'one-ask': 'Keeps one ask, so that the reader can answer it.',
  offer: 'Turns the order into an offer that the reader is free to leave.',
  'give-first': 'Gives first, and asks afterwards.',
  'question-first': 'Opens with a question to the reader.',
  'question-instead': 'Asks about the reader, and leaves the rest for when they want to know.',
  disclose: 'Says openly that it is your own.',
  gentle: 'Makes one gentle offer of it, and leaves out the rest.',
} as const;

export type SuggestionKind = keyof typeof REASONS;

/** Words that suggestions put in; `{…}` stands for the author's own words. */
export const WORDS = {
  permission: 'Feel free to ',
  noPressure: ', no pressure',
  could: 'you could',
  moment: 'If you have a moment, ',
  offer: 'I can tell you more about {thing}, if that is useful to you.',
  offerWith: 'I can tell you more about {thing}, if that is useful to you: {details}',
  more: 'If it is useful to you: {details}',
  own: 'This is my own.',
  /** Genuine questions where nothing is known of the reader, by where the message is read. */
  questions: {
    private: 'What are you working on at the moment?',
    public: 'What has worked best for you?',
  },
  /** A question about something the reader has spoken of: `{thing}` is in the author's view with its verb, "is your garden". */
  about: 'How {thing}?',
} as const;
