import type { Language } from '../language.js';
/** Command lines that start workers, wherever a project keeps them: what they say goes over the settings in the code. And those that make queues. */
declare const commands: Language;
export default commands;
