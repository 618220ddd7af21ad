/** Plain data as block YAML: mappings, sequences and scalars of one line are all that is written here. */
export declare function yaml(value: unknown, indent?: string): string;
