import { dataReader, suppressionsOf } from '../../data/data.js';
import { editData } from '../../data/edits.js';
import { type Data, entryOf } from '../../data/node.js';
import type { Files, FrontEnd, Source } from '../language.js';
import { factsOf } from './facts.js';
import { link } from './links.js';
import { stacksOf } from './parts.js';
import type { Template } from './stack.js';

/** What makes a file worth parsing by itself. The others are only parts, parsed where a name leads to them. */
const essential =
  /AWS::SQS::Queue|EventSourceMapping|AWS::ECS::TaskDefinition|AWS::CloudFormation::Stack|AWS::Serverless::Application|["']?Type["']?\s*:\s*["']?SQS\b|queue-lint-ignore/;
const header = /AWSTemplateFormatVersion|Transform/;
const sections = ['Resources', 'Globals', 'Parameters', 'Mappings', 'Conditions'];

export async function cloudformationFrontEnd(): Promise<FrontEnd> {
  const parse = await dataReader();
  const templateOf = (source: Source, { root }: Data): Template[] =>
    root?.is === 'map' && sections.some((name) => entryOf(root, name)?.value.is === 'map')
      ? [{ file: source.file, root }]
      : [];
  return {
    read(source) {
      const { file, text } = source;
      if (!essential.test(text)) return { file, problems: [], suppressions: [], content: source };
      const { data, problems } = parse(source);
      const isTemplate = /^["'{\s]*Resources["']?\s*:/m.test(text);
      return { file, problems: isTemplate ? problems : [], suppressions: suppressionsOf(source, data), content: data };
    },
    async facts(readings, files) {
      const whole: Template[] = [];
      const rest: Source[] = [];
      for (const { file, content } of readings) {
        const text = (content as Partial<Source>).text;
        if (text !== undefined) rest.push({ file, text });
        else if (!isServerless(file, files)) whole.push(...templateOf({ file, text: '' }, content as Data));
      }
      const parts = () => rest.flatMap((source) => templateOf(source, parse(source).data));
      const stacks = stacksOf(whole, parts);
      link(stacks);
      return { facts: factsOf(stacks, 'cloudformation'), problems: [] };
    },
    edit: async (source, change) => editData(source, change, parse),
  };
}

/** A part of a configuration of the Serverless Framework, which reads it by itself: it has no header of its own. */
function isServerless(file: string, files: Files): boolean {
  const names = ['serverless.yml', 'serverless.yaml', 'serverless.json', 'serverless.ts', 'serverless.js'];
  if (header.test(files.read(file) ?? '')) return false;
  const folders = file.split('/').slice(0, -1);
  for (let length = folders.length; length >= 0; length -= 1) {
    const folder = folders
      .slice(0, length)
      .map((part) => `${part}/`)
      .join('');
    if (names.some((name) => files.exists(folder + name))) return true;
  }
  return false;
}
