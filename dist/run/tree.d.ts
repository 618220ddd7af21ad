import type { Files } from '../languages/language.js';
/** Above this a file is data or generated code. */
export declare const largest: number;
/** Why a file's bytes are not looked at. `gone`: git still lists it. */
export type Refusal = 'gone' | 'link' | 'not a file' | 'too large' | 'unreadable';
/** A file's bytes, good until the next read. Links are not followed: what they lead to has a name of its own. */
export declare function readBytes(path: string): Buffer | Refusal;
export declare const isBinary: (bytes: Buffer) => boolean;
/**
 * UTF-8 with its byte order mark, so offsets are those of the file. Other bytes are read as Latin-1: settings and code are
 * ASCII in every older encoding, and `migrate` will not write such a file, for its text does not encode to its bytes.
 */
export declare function decode(bytes: Buffer): string;
/** The files of a folder, none outside it, not even through a link. `known` are texts that were read already. */
export declare function projectFiles(root: string, known?: Map<string, string | undefined>): Files;
