import type { Language } from '../language.js';
/** The Serverless Framework: its configuration, and files of functions that it takes in. */
declare const serverless: Language;
export default serverless;
