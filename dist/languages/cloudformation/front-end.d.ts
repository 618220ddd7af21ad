import type { FrontEnd } from '../language.js';
export declare function cloudformationFrontEnd(): Promise<FrontEnd>;
