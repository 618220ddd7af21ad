import type { Language } from '../language.js';
declare const typescript: Language;
export default typescript;
