import type { FrontEnd } from '../language.js';
export declare function terraformFrontEnd(): Promise<FrontEnd>;
