import { behind, execForm, type Found } from './lines.js';
import { type Script, type Word, wordsIn } from './words.js';

/** One `FROM` of a Dockerfile, with what the image that it begins with brings. */
interface Stage {
  commands: Script[];
  environment: Word[];
}

const instruction = /^[ \t]*(FROM|ENV|CMD|ENTRYPOINT)[ \t]+/gim;

/** What an image runs, with the environment that it has: `ENV` of its stage, and of the stages that this begins with. */
export function dockerScripts(text: string): Found[] {
  const named = new Map<string, Stage>();
  let stage: Stage = { commands: [], environment: [] };
  const stages = [stage];
  for (const script of behind({ text, start: 0 }, instruction)) {
    const kind = script.mark.trim().toUpperCase();
    if (kind === 'FROM') {
      const [, image = '', name] = /^(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(script.text) ?? [];
      stage = { commands: [], environment: [...(named.get(image)?.environment ?? [])] };
      stages.push(stage);
      if (name) named.set(name, stage);
      continue;
    }
    if (kind === 'ENV') stage.environment.push(...variablesIn(script));
    else stage.commands.push(script);
  }
  return stages.flatMap(({ commands, environment }) =>
    commands.map((script): Found => ({ ...execForm(script), environment })),
  );
}

/** `ENV NAME=value OTHER=value`, and the older `ENV NAME value`. */
function variablesIn(script: Script): Word[] {
  const [whole, name, value = ''] = /^(\w+)[ \t]+([^\n]*\S)/.exec(script.text) ?? [];
  if (whole === undefined) return wordsIn(script);
  const [start, end] = [script.start + whole.length - value.length, script.start + whole.length];
  return [{ start, end, ...(value.includes('$') ? { begins: `${name}=` } : { value: `${name}=${value}` }) }];
}
