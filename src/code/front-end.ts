import type { Change, Fact, Problem, Process, Skip, TextEdit } from '../facts/index.js';
import type { Settings } from '../facts/project.js';
import type { EditContext, Files, FrontEnd, Reading, Source } from '../languages/language.js';
import { loadFolder } from '../load.js';
import { Code } from './code.js';
import { type Dialect, Folder } from './fold.js';
import type { CodeLanguage, Module } from './module.js';
import type { CodeBase, Recogniser, Store } from './recogniser.js';
import { findTransitions } from './status/transitions.js';
import { suppressionsOf } from './suppressions.js';
import { unboundIn } from './unbound.js';

/** What a programming language brings: its parser, how its imports lead to files, its arithmetic. */
export interface LanguageParts {
  id: CodeLanguage;
  /** A file that does not parse has problems and an empty body. */
  parse(source: Source): { module: Module; problems: Problem[] };
  /** The file that an import means, or undefined when it is not the project's. */
  target(from: string, file: string, files: Files): string | undefined;
  /** The file of a module within a package that has no file of its own. */
  submodule?(from: string, path: readonly string[], file: string, files: Files): string | undefined;
  dialect: Dialect;
}

/** One file of `languages/<language>/edits/`, named for the `do` of the changes that it writes. */
export type Edit = (
  source: Source,
  change: Change,
  context: EditContext,
  /** The module of a file as it stands now; undefined where there is no such file. */
  module: (file: string) => Module | undefined,
) => TextEdit[] | Skip | Promise<TextEdit[] | Skip>;

/** The front end of a programming language: recognisers, stores and edits are found in its folder. */
export async function codeFrontEnd(parts: LanguageParts): Promise<FrontEnd> {
  const folder = `languages/${parts.id}`;
  const [recognisers, stores] = await Promise.all([
    loadFolder<Recogniser>(`${folder}/recognisers`),
    loadFolder<Store>(`${folder}/stores`),
  ]);
  const edits = new Map<string, Edit>();
  return {
    read(source): Reading {
      const { module, problems } = parts.parse(source);
      return { file: source.file, problems, suppressions: suppressionsOf(module, source.text), content: module };
    },
    async facts(readings, files, settings, before) {
      const base = codeBase(
        parts,
        readings.map((reading) => reading.content as Module),
        files,
        settings,
        before.filter((fact): fact is Process => fact.kind === 'process' && fact.runs === parts.id),
      );
      const facts: Fact[] = [...recognisers.values()].flatMap((recogniser) => [...recogniser.find(base)]);
      return { facts: findTransitions(base, [...stores.values()], facts), problems: [] };
    },
    unbound: (source) => unboundIn(parts.parse(source).module),
    async edit(source, change, context) {
      if (edits.size === 0) for (const [name, edit] of await loadFolder<Edit>(`${folder}/edits`)) edits.set(name, edit);
      const edit = edits.get(change.do);
      const module = (file: string) => {
        const text = file === source.file ? source.text : context.files.read(file);
        return text === undefined ? undefined : parts.parse({ file, text }).module;
      };
      return edit
        ? edit(source, change, context, module)
        : { skipped: `no ${parts.id} edit writes it yet`, at: change.at };
    },
  };
}

function codeBase(
  parts: LanguageParts,
  modules: Module[],
  files: Files,
  settings: Settings,
  processes: readonly Process[],
): CodeBase {
  const byFile = new Map<string, Module | undefined>(modules.map((module) => [module.file, module]));
  const code = new Code({
    target: (from, file) => parts.target(from, file, files),
    submodule: (from, path, file) => parts.submodule?.(from, path, file, files),
    module(file) {
      if (!byFile.has(file)) {
        const text = files.read(file);
        byFile.set(file, text === undefined ? undefined : parts.parse({ file, text }).module);
      }
      return byFile.get(file);
    },
  });
  const folder = new Folder(code, parts.dialect);
  return {
    language: parts.id,
    modules,
    code,
    near: code,
    files,
    settings,
    processes,
    fold: (expression, place) => folder.fold(expression, place),
    variable: (expression, place) => folder.variable(expression, place),
  };
}
