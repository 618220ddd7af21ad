import type { FrontEnd } from '../language.js';
export declare function serverlessFrontEnd(): Promise<FrontEnd>;
