import type { View } from '../../report.js';

/** How a part of the text looks on a terminal; unchanged elsewhere. */
export type Paint = Record<'bold' | 'dim' | 'red' | 'yellow' | 'green', (text: string) => string>;

export async function paintFor({ colour }: View): Promise<Paint> {
  if (!colour) return { bold: String, dim: String, red: String, yellow: String, green: String };
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}
