import { dataReader, suppressionsOf } from '../../data/data.js';
import { editData } from '../../data/edits.js';
import { type Data, entryOf } from '../../data/node.js';
import type { Fact } from '../../facts/index.js';
import { factsOf } from '../cloudformation/facts.js';
import type { FrontEnd } from '../language.js';
import { constructsIn } from './constructs.js';
import { consumersIn } from './functions.js';
import { serviceOf } from './service.js';

const language = 'serverless';
/** What a service says of queues stands in its own file or in one that it takes in. */
const essential = /sqs|type\s*:\s*["']?queue|\$\{file\(|queue-lint-ignore/i;

export async function serverlessFrontEnd(): Promise<FrontEnd> {
  const parse = await dataReader();
  return {
    read(source) {
      const { file, text } = source;
      if (!essential.test(text)) return { file, problems: [], suppressions: [], content: { comments: [] } };
      const { data, problems } = parse(source);
      const isService = /^["'{\s]*(?:functions|service)["']?\s*:/m.test(text);
      return { file, problems: isService ? problems : [], suppressions: suppressionsOf(source, data), content: data };
    },
    async facts(readings, files) {
      const facts = readings.flatMap(({ file, content }): Fact[] => {
        const { root } = content as Data;
        if (root?.is !== 'map' || entryOf(root, 'provider') === undefined) return [];
        const service = serviceOf(root, file, (path) => {
          const text = files.read(path);
          return text === undefined ? undefined : parse({ file: path, text }).data.root;
        });
        return [
          // The functions' environment stands beside the resources.
          ...factsOf(service.stacks, language, service.root),
          ...consumersIn(service, language),
          ...constructsIn(service, language),
        ];
      });
      return { facts, problems: [] };
    },
    edit: async (source, change) => editData(source, change, parse),
  };
}
