import type { Files } from '../language.js';

/**
 * Packages that are never the project's own when they are imported by an absolute name: Celery's own guide calls the
 * module that makes the app `proj/celery.py`.
 */
const libraries = new Set(['celery', 'kombu', 'django', 'boto3', 'botocore', 'redis', 'os', 'datetime']);

const found = new WeakMap<Files, Map<string, string | undefined>>();

/** The file of the module that an import means: `app.tasks`, `.base`, `..`; undefined when it is not the project's. */
export function target(from: string, file: string, files: Files): string | undefined {
  let known = found.get(files);
  if (!known) {
    known = new Map();
    found.set(files, known);
  }
  const key = `${file}\0${from}`;
  if (!known.has(key)) known.set(key, search(from, file, files));
  return known.get(key);
}

function search(from: string, file: string, files: Files): string | undefined {
  const dots = /^\.*/.exec(from)![0].length;
  const names = from.slice(dots).split('.').filter(Boolean);
  if (dots > 0) {
    const folders = foldersAround(file);
    const folder = folders[dots - 1];
    return folder === undefined ? undefined : moduleAt(folder, names, files);
  }
  if (libraries.has(names[0] ?? '')) return undefined;
  for (const root of rootsFor(file, files)) {
    const found = moduleAt(root, names, files);
    if (found !== undefined && found !== file) return found;
  }
  return undefined;
}

/**
 * A module in a package that has no file of its own (a namespace package): `from`, then `path` within it. Django's
 * `settings` stands for the settings module of the project.
 */
export function submodule(from: string, path: readonly string[], file: string, files: Files): string | undefined {
  const name = `${from}${from.endsWith('.') || path.length === 0 ? '' : '.'}${path.join('.')}`;
  return name === 'django.conf.settings' ? djangoSettings(file, files) : target(name, file, files);
}

/** The files in which Django projects say which module their settings are; Celery's own first. */
const entryPoints = ['celery.py', 'celery_app.py', 'manage.py', 'wsgi.py', 'asgi.py'];
const settingsModule = /DJANGO_SETTINGS_MODULE["']\s*(?:,|\]\s*=)\s*["']([\w.]+)["']/;

/** The image's own environment stands before `os.environ.setdefault`. */
const imageSettings = /^\s*(?:ENV\s+)?DJANGO_SETTINGS_MODULE[= ]["']?([\w.]+)/m;

/** What the image or the nearest entry point names as DJANGO_SETTINGS_MODULE, seen from a file. */
export function djangoSettings(file: string, files: Files): string | undefined {
  for (const folder of foldersAround(file)) {
    const name = imageSettings.exec(files.read(under(folder, 'Dockerfile')) ?? '')?.[1];
    const found = name && target(name, under(folder, 'Dockerfile'), files);
    if (found) return found;
  }
  for (const folder of foldersAround(file))
    for (const entry of entryPoints) {
      const name = settingsModule.exec(files.read(under(folder, entry)) ?? '')?.[1];
      const found = name && target(name, under(folder, entry), files);
      if (found) return found;
    }
  return usualSettings(file, files);
}

/** Where the environment names the module: by Django's own layout, and of one module for each environment production's. */
const usualNames = ['settings.py', ...['production', 'prod', 'base', 'common'].map((name) => `settings/${name}.py`)];

function usualSettings(file: string, files: Files): string | undefined {
  for (const folder of foldersAround(file))
    for (const parent of [folder, under(folder, 'config')])
      for (const name of usualNames) if (files.exists(under(parent, name))) return under(parent, name);
  return undefined;
}

/** The folders on Python's path, as far as the layout shows: none that is itself a package; nearest first. */
export function rootsFor(file: string, files: Files): string[] {
  return foldersAround(file)
    .filter((folder) => folder === '' || !files.exists(`${folder}/__init__.py`) || runsIn(folder, files))
    .flatMap((folder) => [folder, under(folder, 'src')]);
}

/** A script's own folder is on the path, package or not (docs.python.org/3/library/sys.html#sys.path). */
const runsIn = (folder: string, files: Files): boolean => files.exists(`${folder}/manage.py`);

/** `a/b/c.py`: `a/b`, `a`, and the root, which is the empty string. */
function foldersAround(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), ''];
}

const under = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** A package stands before a module of the same name, as for Python itself. */
function moduleAt(folder: string, names: readonly string[], files: Files): string | undefined {
  const path = [folder, ...names].filter(Boolean).join('/');
  const candidates = names.length > 0 ? [`${path}/__init__.py`, `${path}.py`] : [under(path, '__init__.py')];
  return candidates.find((candidate) => files.exists(candidate));
}
