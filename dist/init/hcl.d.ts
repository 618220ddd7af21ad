/** Attributes are expressions as they are written; blocks are lists of bodies, one for each time that the block stands there. */
export interface Body {
    [name: string]: string | Body[];
}
/** Laid out as `terraform fmt` does. */
export declare function hcl(body: Body, indent?: string): string;
/** A string: HCL would read `${` and `%{` in it as templates. */
export declare const text: (value: string) => string;
export declare const list: (values: readonly string[]) => string;
