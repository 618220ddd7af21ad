import { type Found } from './lines.js';
/** What systemd's units and supervisord's programs start, each with the environment of its section. */
export declare function unitScripts(text: string): Found[];
