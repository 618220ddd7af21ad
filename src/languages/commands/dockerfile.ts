import { isAside } from './aside.js';
import { behind, execForm, type Found } from './lines.js';
import { type Script, type Word, wordsIn } from './words.js';

/** One `FROM` of a Dockerfile, with what the image that it begins with brings. */
interface Stage {
  name?: string;
  entrypoint?: Script;
  command?: Script;
  /** It says itself what it runs. */
  own?: true;
  environment: Word[];
}

const instruction = /^[ \t]*(FROM|ENV|CMD|ENTRYPOINT)[ \t]+/gim;

/**
 * What an image runs, with the environment that it has: of each kind the last of its stage, or of the stages that this begins with.
 * The last stage is built, and each with a name can be (`--target`, Compose's `target`).
 */
export function dockerScripts(text: string): Found[] {
  const named = new Map<string, Stage>();
  let stage: Stage = { environment: [] };
  const stages = [stage];
  for (const script of behind({ text, start: 0 }, instruction)) {
    const kind = script.mark.trim().toUpperCase();
    if (kind === 'FROM') {
      const [, image = '', name] = /^(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(script.text) ?? [];
      const { entrypoint, command, environment = [] } = named.get(image) ?? {};
      stage = { environment: [...environment], ...(entrypoint ? { entrypoint } : {}), ...(command ? { command } : {}) };
      stages.push(stage);
      if (name) named.set(name, Object.assign(stage, { name }));
      continue;
    }
    if (kind === 'ENV') stage.environment.push(...variablesIn(script));
    else Object.assign(stage, kind === 'CMD' ? { command: script, own: true } : { entrypoint: script, own: true });
  }
  return stages
    .filter((one, index) => one.own && (index === stages.length - 1 || (one.name && !isAside(one.name))))
    .flatMap(started);
}

/** Where both are lists the command is handed to the entrypoint; as text each is for a shell. */
function started({ entrypoint, command, environment }: Stage): Found[] {
  const all = [entrypoint, command].flatMap((script) => (script ? [execForm(script)] : []));
  const lists = all.flatMap((one) => ('words' in one ? one.words : []));
  const texts = all.filter((one) => !('words' in one));
  return [...(lists.length > 0 ? [{ words: lists }] : []), ...texts].map((one): Found => ({ ...one, environment }));
}

/** `ENV NAME=value OTHER=value`, and the older `ENV NAME value`. */
function variablesIn(script: Script): Word[] {
  const [whole, name, value = ''] = /^(\w+)[ \t]+([^\n]*\S)/.exec(script.text) ?? [];
  if (whole === undefined) return wordsIn(script);
  const [start, end] = [script.start + whole.length - value.length, script.start + whole.length];
  return [{ start, end, ...(value.includes('$') ? { begins: `${name}=` } : { value: `${name}=${value}` }) }];
}
