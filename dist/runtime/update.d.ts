import type { JobStore } from './store.js';
import { type Item, type Row } from './values.js';
/** An UpdateItem under construction: names and values are always placeholders, since any word may be reserved. */
export declare class Update {
    #private;
    name(attribute: string): string;
    /** @param name What an error calls it. */
    value(value: unknown, name?: string): string;
    set(attribute: string, value: unknown): this;
    /** The caller's own attributes, none of which may be one that the protocol rests on. */
    setOwn({ attributes: { result, error, ...ours }, key }: JobStore<unknown>, own?: Row): this;
    add(attribute: string, value: number): this;
    remove(attribute: string): this;
    when(condition: (update: this) => string): this;
    input(key: Item): object;
}
/** The row as it is after the write, or the row that refused it: undefined where there is no row. */
export type Written = {
    done: true;
    row: Item;
} | {
    done: false;
    row: Item | undefined;
};
export declare function write(store: JobStore<unknown>, key: Item, update: Update, signal?: AbortSignal): Promise<Written>;
