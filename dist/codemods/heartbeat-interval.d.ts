import type { Codemod } from '../codemod.js';
declare const codemod: Codemod;
export default codemod;
