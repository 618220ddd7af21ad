import type { Tree } from '../support/project.js';

/** A file while it is written: imports and constants first. */
export class File {
  readonly head = new Set<string>();
  readonly lines: string[] = [];
  text = (): string => `${[...this.head, '', ...this.lines].join('\n')}\n`;
}

export class Files {
  private readonly byPath = new Map<string, File>();

  at(path: string): File {
    const known = this.byPath.get(path);
    if (known) return known;
    const file = new File();
    this.byPath.set(path, file);
    return file;
  }

  tree(): Tree {
    return Object.fromEntries([...this.byPath].map(([path, file]) => [path, file.text()]));
  }
}
