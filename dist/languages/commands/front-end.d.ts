import type { FrontEnd } from '../language.js';
export declare function commandsFrontEnd(): FrontEnd;
