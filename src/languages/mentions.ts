import type { Language } from './language.js';

/** Whether a text may matter to a language; bytes read as Latin-1 will do. */
export const mentions = (language: Language, text: string): boolean =>
  language.mentions.some((all) => all.every((one) => one.test(text)));
