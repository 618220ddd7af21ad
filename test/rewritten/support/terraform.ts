import { spawnSync } from 'node:child_process';
import { diffLines } from 'diff';
import { leftOut } from './templates.js';

/** Terraform or OpenTofu, whose `fmt` is the same. */
export const terraform = ['terraform', 'tofu'].find((command) => spawnSync(command, ['version']).status === 0);
if (!terraform) leftOut('Rewritten Terraform is NOT held against `fmt`: neither terraform nor tofu is installed');

/**
 * The lines that `fmt` would write otherwise. It parses, and throws at what is no Terraform. `validate` would hold the
 * settings against their schema, but wants the provider of AWS from a registry: hundreds of megabytes.
 */
export function misformatted(text: string): string[] {
  const { status, stdout, stderr } = spawnSync(terraform!, ['fmt', '-no-color', '-'], {
    input: text,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return diffLines(text, stdout).flatMap(({ removed, value }) => (removed ? value : []));
}
