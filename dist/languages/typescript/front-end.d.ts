import type { FrontEnd } from '../language.js';
export declare const typescriptFrontEnd: () => Promise<FrontEnd>;
