import { posix } from 'node:path';
import { suppressionsIn } from '../../code/suppressions.js';
import type { Fact } from '../../facts/index.js';
import type { FrontEnd, Source } from '../language.js';
import { consumersIn, functionFinder } from './consumers.js';
import { editTerraform } from './edits.js';
import { loadParser } from './grammar.js';
import { modulesOf } from './modules.js';
import { parse } from './parse.js';
import { mentionsIn, queueFinder, queueOf, queuesIn } from './queues.js';
import { isMade } from './references.js';
import { attributesIn, type Block, type Configuration } from './syntax.js';

const language = 'terraform';
/** What makes a file worth parsing by itself; the others only with one. */
const essential =
  /aws_sqs_queue|aws_lambda_event_source_mapping|terraform-aws-(?:modules\/)?(?:sqs|lambda)\b|queue-lint-ignore/;

export async function terraformFrontEnd(): Promise<FrontEnd> {
  const parser = await loadParser();
  return {
    read(source) {
      const { file, text } = source;
      if (!essential.test(text)) return { file, problems: [], suppressions: [], content: source };
      const { configuration, problems } = parse(parser, source);
      const { comments, blocks } = configuration;
      const suppressions = suppressionsIn({ file, text, comments }, () =>
        blocks.flatMap((block) => [...piecesOf(block)]),
      );
      return { file, problems, suppressions, content: configuration };
    },
    async facts(readings) {
      const folders = new Map<string, Block[]>();
      const isNeeded = readings.some(({ content }) => 'blocks' in (content as Partial<Configuration>));
      for (const { file, content } of isNeeded ? readings : []) {
        const read = content as Configuration | Source;
        const { blocks } = 'blocks' in read ? read : parse(parser, read).configuration;
        const folder = posix.dirname(file);
        folders.set(folder, [...(folders.get(folder) ?? []), ...blocks]);
      }
      const modules = modulesOf(folders).map((module) => {
        module.blocks = module.blocks.filter((block) => isMade(block, module));
        return module;
      });
      const find = queueFinder(modules);
      const functions = functionFinder(modules);
      const mentions = mentionsIn(modules, find);
      const facts = modules.flatMap((module): Fact[] => [
        ...queuesIn(module).map((one) => queueOf(one.block, one.module, mentions, language)),
        ...consumersIn(module, find, functions, language),
      ]);
      return { facts, problems: [] };
    },
    edit: async (source, change) => editTerraform(source, change, parse(parser, source).configuration),
  };
}

function* piecesOf(block: Block): Iterable<{ start: number; end: number; from: number }> {
  const { start, end } = block;
  yield { start, end, from: start };
  for (const one of attributesIn(block)) yield { start: one.start, end: one.end, from: one.start };
  for (const inner of block.blocks) yield* piecesOf(inner);
}
