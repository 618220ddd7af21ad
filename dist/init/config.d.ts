export declare const configName = "queue-lint.config.jsonc";
export interface NewConfig {
    text: string;
    /** The schema is there for an editor to read. */
    schemaFound: boolean;
}
/** A configuration that changes nothing yet: its first line is what makes an editor know the rest. */
export declare function newConfig(folder: string): NewConfig;
