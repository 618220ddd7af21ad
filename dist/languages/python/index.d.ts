import type { Language } from '../language.js';
declare const python: Language;
export default python;
