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
    /** @param answer What is asked for: the row after the write, or nothing where only the outcome counts. */
    input(key: Item, answer: 'ALL_NEW' | 'NONE'): object;
}
/** The row that refused the write: undefined where there is no row. */
export type Refused = {
    done: false;
    row: Item | undefined;
};
/** The row as it is after the write, or the one that refused it. */
export declare function write(store: JobStore<unknown>, key: Item, update: Update, signal?: AbortSignal): Promise<{
    done: true;
    row: Item;
} | Refused>;
/** Where the row is known, or nobody asks: an answer that holds it costs as much to read as the claim itself. */
export declare function overwrite(store: JobStore<unknown>, key: Item, update: Update, signal?: AbortSignal): Promise<{
    done: true;
    row?: undefined;
} | Refused>;
