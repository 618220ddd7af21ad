import { isDeepStrictEqual } from 'node:util';

export interface Difference {
  path: string;
  from: unknown;
  to: unknown;
}

/** The leaves that differ between two trees of data. */
export function differences(from: unknown, to: unknown, path: readonly string[] = []): Difference[] {
  if (isDeepStrictEqual(from, to)) return [];
  if (!isBranch(from, to) || !isBranch(to, from)) return [{ path: path.join('.'), from, to }];
  const [before, after] = [{ ...(from as object) }, { ...(to as object) }] as Record<string, unknown>[];
  return [...new Set([...Object.keys(before!), ...Object.keys(after!)])].flatMap((key) =>
    differences(before![key], after![key], [...path, key]),
  );
}

/** An object, what is missing where the other has an object, or one of two lists that are equally long. */
const isBranch = (one: unknown, other: unknown): boolean => {
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length;
  return (one === undefined && other !== undefined && isBranch(other, {})) || (typeof one === 'object' && one !== null);
};

interface Written {
  /** The setting, as the languages call it. */
  setting: RegExp;
  /** Whether what stands there may follow what stood there. */
  mends(to: unknown, from: unknown): boolean;
}

const reported = ['ReportBatchItemFailures'];

/** What a codemod may write into infrastructure. The defaults and bounds are those of AWS. */
const settings: Record<string, Written> = {
  'visibility-timeout': {
    setting: /\.VisibilityTimeout$/,
    mends: (to, from = 30) => Number(to) > Number(from) && Number(to) <= 43_200,
  },
  'partial-batch-response': {
    setting: /\.[fF]unctionResponseTypes?$/,
    mends: (to, from) => from === undefined && isDeepStrictEqual([to].flat(), reported),
  },
};

/** How far two trees differ in what the codemod writes, and in anything else. */
export function judged(codemod: string, from: unknown, to: unknown): { written: Difference[]; stray: Difference[] } {
  const settled = settings[codemod];
  const written: Difference[] = [];
  const stray: Difference[] = [];
  for (const difference of differences(from, to))
    (settled?.setting.test(difference.path) && settled.mends(difference.to, difference.from) ? written : stray).push(
      difference,
    );
  return { written, stray };
}
