import type { Language } from '../language.js';
/** Terraform and OpenTofu. A module's variables, locals and outputs often stand in files without any queue. */
declare const terraform: Language;
export default terraform;
