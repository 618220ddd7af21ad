import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaLibSQL } from '@prisma/adapter-libsql';
import Database from 'libsql';

const require = createRequire(import.meta.url);
const engine = '@prisma/client/runtime/query_compiler_bg.sqlite';

// The types of Node leave it to the DOM.
declare const WebAssembly: { Module: new (bytes: Uint8Array) => object };

const columns = { id: 'String', status: 'String', sourceUrl: 'String', attempts: 'Int' };

const schema = `datasource db {
  provider = "sqlite"
  url = "file:unused"
}

generator client {
  provider = "prisma-client-js"
  engineType = "client"
}

model Film {
  id String @id
  status String
  sourceUrl String
  attempts Int @default(0)
}
`;

/** What `prisma generate` writes for the schema: it fetches an engine that npm does not bring, so this stands in its place. */
const generated = {
  clientVersion: require('@prisma/client/package.json').version,
  engineVersion: 'none',
  activeProvider: 'sqlite',
  dirname: '.',
  relativePath: '.',
  generator: { config: { engineType: 'client' }, previewFeatures: [] },
  previewFeatures: [],
  datasourceNames: ['db'],
  inlineDatasources: {},
  inlineSchema: schema,
  copyEngine: true,
  runtimeDataModel: {
    models: {
      Film: { dbName: null, fields: Object.entries(columns).map(([name, type]) => ({ name, type, kind: 'scalar' })) },
    },
    enums: {},
    types: {},
  },
  compilerWasm: {
    getRuntime: async () => require(`${engine}.js`),
    getQueryCompilerWasmModule: async () =>
      new WebAssembly.Module(Buffer.from(require(`${engine}.wasm-base64.js`).wasm, 'base64')),
  },
};

interface Films {
  film: {
    create(query: { data: object }): Promise<unknown>;
    findUniqueOrThrow(query: { where: object }): Promise<{ status: string }>;
  };
  $disconnect(): Promise<void>;
}

/** Prisma's own client and query compiler over an SQLite of one table. */
export function prismaFilms(): Films & AsyncDisposable {
  const folder = mkdtempSync(join(tmpdir(), 'queue-lint-prisma-'));
  const file = join(folder, 'films.db');
  const database = new Database(file);
  database.exec('CREATE TABLE Film (id TEXT PRIMARY KEY, status TEXT, sourceUrl TEXT, attempts INT DEFAULT 0)');
  database.close();
  const Client = require('@prisma/client/runtime/client').getPrismaClient(generated);
  const client: Films = new Client({ adapter: new PrismaLibSQL({ url: `file:${file}` }) });
  return Object.assign(client, {
    [Symbol.asyncDispose]: async () => {
      await client.$disconnect();
      rmSync(folder, { recursive: true });
    },
  });
}
