import type { Language } from '../language.js';
/** CloudFormation and SAM. A part of a template may hold no queue itself, but what a queue's consumer is bound by. */
declare const cloudformation: Language;
export default cloudformation;
