import { type Found } from './lines.js';
/** What systemd's units and supervisord's programs start, each with the environment of its section, and of the file beside it that is installed with it. */
export declare function unitScripts(text: string): Found[];
