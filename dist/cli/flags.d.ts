import type { Shell } from './shell.js';
/** One flag, as `util.parseArgs` reads it and yargs explains it. */
export interface Flag {
    type: 'string' | 'boolean';
    describe: string;
    /** May be given more than once. */
    multiple?: boolean;
    choices?: readonly string[] | (() => string[]);
    default?: string;
}
type Flags = Readonly<Record<string, Flag>>;
/** What a command gets of its flags. */
export type Values<F extends Flags> = {
    [Name in keyof F]?: F[Name] extends {
        type: 'boolean';
    } ? boolean : F[Name] extends {
        multiple: true;
    } ? string[] : string;
};
/** A command of the table: its module is loaded when it is called. */
export interface Command {
    describe: string;
    /** Its positional arguments as the help names them; undefined where it takes none. */
    positionals?: {
        name: string;
        describe: string;
        many: boolean;
    };
    flags: Flags;
    load(): Promise<{
        run(values: never, positionals: string[], shell: Shell): Promise<number>;
    }>;
}
export declare const checkFlags: {
    readonly format: {
        readonly type: "string";
        readonly default: "stylish";
        readonly choices: () => string[];
        readonly describe: "How to report";
    };
    readonly output: {
        readonly type: "string";
        readonly describe: "Write the report into a file";
    };
    readonly rule: {
        readonly type: "string";
        readonly multiple: true;
        readonly describe: "Set a rule: id=off, id=warn or id=error";
    };
    readonly 'fail-on': {
        readonly type: "string";
        readonly default: "error";
        readonly choices: readonly ["error", "warning", "never"];
        readonly describe: "What makes the exit code 1";
    };
    readonly config: {
        readonly type: "string";
        readonly describe: "Use this configuration instead of the nearest one";
    };
    readonly stats: {
        readonly type: "boolean";
        readonly describe: "Also say what was read, skipped and left undecided";
    };
};
export declare const migrateFlags: {
    readonly write: {
        readonly type: "boolean";
        readonly describe: "Write the changes; without it they are only shown";
    };
    readonly check: {
        readonly type: "boolean";
        readonly describe: "Exit with 1 if anything would change";
    };
    readonly plan: {
        readonly type: "boolean";
        readonly describe: "Print the steps of the migration, what each needs, and how to take it back";
    };
    readonly unsafe: {
        readonly type: "boolean";
        readonly describe: "Also make changes that may change what the code does";
    };
    readonly only: {
        readonly type: "string";
        readonly multiple: true;
        readonly choices: () => string[];
        readonly describe: "Run this codemod and no other";
    };
    readonly 'allow-dirty': {
        readonly type: "boolean";
        readonly describe: "Write into files with uncommitted changes too";
    };
    readonly config: {
        readonly type: "string";
        readonly describe: "Use this configuration instead of the nearest one";
    };
};
export declare const initFlags: {
    readonly runtime: {
        readonly type: "boolean";
        readonly describe: "Print the table, its index and the IAM policies that queue-lint/runtime needs";
    };
    readonly format: {
        readonly type: "string";
        readonly choices: () => string[];
        readonly describe: "How --runtime writes them; cloudformation by default";
    };
    readonly table: {
        readonly type: "string";
        readonly describe: "The name of the table of jobs; jobs by default";
    };
    readonly key: {
        readonly type: "string";
        readonly multiple: true;
        readonly describe: "Its key attribute, and its sort key; jobId by default";
    };
    readonly output: {
        readonly type: "string";
        readonly describe: "Write what --runtime prints into this folder, but never over a file";
    };
};
/** Every command and flag, read twice: by `util.parseArgs` on each run, by yargs for help, completion and faults. */
export declare const commands: Readonly<Record<string, Command>>;
export {};
