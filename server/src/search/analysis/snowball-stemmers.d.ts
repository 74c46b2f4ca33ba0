declare module 'snowball-stemmers' {
  const snowball: { newStemmer(language: 'italian' | 'english'): { stem(word: string): string } };
  export default snowball;
}
