import { distance } from 'fastest-levenshtein';

/** Longer lists of valid words are left out of messages. */
const fewWords = 20;

/** Longer words are cut in messages, and compared with nothing. */
const longestWord = 60;

/** Control characters, line separators and those that reorder text: they could forge lines in a log. */
const unsafe = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Text from outside as it may stand in a message: in quotes, on one line, at most 60 characters, nothing invisible. */
export function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longestWord + 2));
  const shown = characters.length > longestWord ? `${characters.slice(0, longestWord).join('')}…` : text;
  return JSON.stringify(shown).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** How messages about the command line end. */
export const seeHelp = 'see: security-gates help';

const plain = (word: string): string => word.toLowerCase().replace(/[_\s]/g, '-');

const bareOf = (word: string): string => word.replace(/^-+/, '');

/**
 * The valid word that somebody may have meant by `word`; `undefined` if none is close. Close is: equal but for
 * case and separators, begun with at least three letters, or with no more than four letters in ten wrong (at
 * least two; one in a word of three).
 */
export function nearest(word: string, valid: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined;
  const asked = plain(word);
  const bare = bareOf(asked);
  const tolerated = bare.length <= 3 ? 1 : Math.max(2, Math.ceil(bare.length * 0.4));
  const ranked = valid
    .map((candidate) => {
      const begun = bare.length >= 3 && bareOf(candidate).startsWith(bare);
      return { candidate, distance: begun ? 0.5 : distance(asked, plain(candidate)) };
    })
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= tolerated ? best.candidate : undefined;
}

/** What to do about a wrong word: `did you mean lint? Use one of: lint, secrets`, each half only where it helps. */
export function advice(word: string, valid: readonly string[]): string {
  const meant = nearest(word, valid);
  const question = meant === undefined ? '' : `did you mean ${meant}?`;
  if (valid.length === 0) return 'remove it';
  if (valid.length > fewWords) return question === '' ? 'see the documentation for what is valid' : question;
  const list = valid.length === 1 ? `only ${valid.join('')} is valid` : `use one of: ${valid.join(', ')}`;
  return question === '' ? list : `${question} ${list.charAt(0).toUpperCase()}${list.slice(1)}`;
}

/** A foreign message, begun in lower case, for the middle of a sentence. */
export function lowered(message: string): string {
  return `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
