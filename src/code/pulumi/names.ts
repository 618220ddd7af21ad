import type { Meaning } from '../meaning.js';
import { pathOf } from '../walk.js';

const library = /^(?:@pulumi\/aws|pulumi_aws)(?=[/.]|$)/;

/**
 * The name of a resource of Pulumi (`aws.sqs.Queue`, alike for both languages), or of a component of SST (`sst.aws.Queue`), which
 * from version 3 on gives both to its configuration as globals.
 */
export function resourceName(meaning: Meaning | undefined): string | undefined {
  if (meaning?.is === 'outside' && library.test(meaning.from)) {
    const [, ...parts] = meaning.from.split(/[/.]/).slice(meaning.from.startsWith('@') ? 1 : 0);
    return ['aws', ...parts, ...meaning.path].join('.').replace('.lambda_.', '.lambda.');
  }
  const path = meaning?.is === 'value' && meaning.value.is === 'member' ? pathOf(meaning.value) : undefined;
  return path && /^(?:sst\.aws|aws)\.\w/.test(path.join('.')) ? path.join('.') : undefined;
}

export const isResource = (name: string): boolean => /^(?:sst\.)?aws\./.test(name);
