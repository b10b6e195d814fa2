/** Contractions and spoken spellings, with the words they stand for. Source: our own reading of informal English. */
export const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "ain't": 'is not', aint: 'is not', "aren't": 'are not', arent: 'are not', "can't": 'can not', cannot: 'can not', cant: 'can not',
    "couldn't": 'could not', couldnt: 'could not', cuz: 'because', "didn't": 'did not', didnt: 'did not', "doesn't": 'does not', doesnt: 'does not',
    "don't": 'do not', dont: 'do not', finna: 'going to', gimme: 'give me', gonna: 'going to', gotta: 'have to', "hadn't": 'had not',
    "hasn't": 'has not', hasnt: 'has not', "haven't": 'have not', havent: 'have not', "he'd": 'he would', "he'll": 'he will', "he's": 'he is',
    "here's": 'here is', "how's": 'how is', "i'd": 'i would', "i'll": 'i will', "i'm": 'i am', "i've": 'i have', im: 'i am', imma: 'i will',
    "isn't": 'is not', isnt: 'is not', "it'd": 'it would', "it'll": 'it will', "it's": 'it is', ive: 'i have', kinda: 'rather', lemme: 'let me',
    "let's": 'let us', lets: 'let us', "mustn't": 'must not', outta: 'out of', "shan't": 'shall not', "she'd": 'she would', "she'll": 'she will',
    "she's": 'she is', "shouldn't": 'should not', shouldnt: 'should not', "that'd": 'that would', "that'll": 'that will', "that's": 'that is',
    thats: 'that is', "there's": 'there is', theres: 'there is', "they'd": 'they would', "they'll": 'they will', "they're": 'they are',
    "they've": 'they have', theyre: 'they are', tryna: 'trying to', u: 'you', ur: 'your', wanna: 'want to', "wasn't": 'was not', wasnt: 'was not',
    "we'd": 'we would', "we'll": 'we will', "we're": 'we are', "we've": 'we have', "weren't": 'were not', werent: 'were not', "what's": 'what is',
    whats: 'what is', "when's": 'when is', "where's": 'where is', "who'd": 'who would', "who'll": 'who will', "who's": 'who is', whos: 'who is',
    "why's": 'why is', "won't": 'will not', wont: 'will not', "wouldn't": 'would not', wouldnt: 'would not', "y'all": 'you all', yall: 'you all',
    "you'd": 'you would', "you'll": 'you will', "you're": 'you are', "you've": 'you have', youre: 'you are',
  }),
);
