/** What is off by default, beside what decides about delivery: a project relies on what it wrote there. */
export declare const offByDefault: ReadonlySet<string>;
/** The same of what is on. */
export declare const onByDefault: ReadonlySet<string>;
/** New name -> old name. */
export declare const oldNames: ReadonlyMap<string, string>;
/** Old name -> new name. */
export declare const newNames: ReadonlyMap<string, string>;
/** How a setting is written under a namespace: the case of the namespace is the case of the whole. */
export declare function underNamespace(name: string, namespace: string): string;
/** Whether a name is a setting's under some spelling: lowercase, old, or with a namespace before it. */
export declare function isSetting(name: string): boolean;
