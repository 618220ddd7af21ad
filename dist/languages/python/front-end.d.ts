import type { FrontEnd } from '../language.js';
/** The parser is made once; reading is then synchronous. */
export declare function pythonFrontEnd(): Promise<FrontEnd>;
