import type { View } from '../../report.js';
/** How a part of the text looks on a terminal; unchanged elsewhere. */
export type Paint = Record<'bold' | 'dim' | 'red' | 'yellow' | 'green', (text: string) => string>;
export declare function paintFor({ colour }: View): Promise<Paint>;
