import { posix } from 'node:path';
import { itemsOf, type Node, plainText, valueAt } from '../../data/node.js';
import { type HandlerName, valueIn } from '../../facts/index.js';
import { handlerAt } from '../../facts/lambda.js';
import { property, scalarOf } from './intrinsics.js';
import type { Resource, Stack } from './stack.js';

/** The code that a function runs, where it is a folder of the project: SAM's `CodeUri`, or a `Code` that is packaged from a path. */
export function handlerOf(resource: Resource, stack: Stack): HandlerName | undefined {
  const text = (key: string): string | undefined => {
    const global = resource.type === 'AWS::Serverless::Function' ? stack.section('Globals', 'Function') : undefined;
    const node: Node | undefined = property(resource.properties, key) ?? property(global, key);
    const value = node && valueIn(scalarOf(node, stack));
    return typeof value === 'string' ? value : undefined;
  };
  const [handler, code] = [text('Handler'), text('CodeUri') ?? text('Code')];
  if (handler === undefined || code === undefined || /^\w+:/.test(code)) return undefined;
  const folder = posix.join(resource.folder ?? posix.dirname(resource.at.file), code);
  return handlerAt(folder, builtFrom(resource, handler) ?? handler);
}

/** esbuild, by way of SAM, puts what it makes of an entry point at the top of the folder. */
function builtFrom({ node }: Resource, handler: string): string | undefined {
  const [, module, name] = /^(?:.*\/)?([^/.]+)\.(\w+)$/.exec(handler) ?? [];
  const entries = itemsOf(valueAt(node, 'Metadata', 'BuildProperties', 'EntryPoints')).map(
    (one) => plainText(one) ?? '',
  );
  const built = entries
    .map((entry) => entry.replace(/\.[cm]?[jt]sx?$/, ''))
    .filter((entry) => posix.basename(entry) === module);
  return built.length === 1 ? `${built[0]}.${name}` : undefined;
}
