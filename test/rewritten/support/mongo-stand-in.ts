import { type AddressInfo, createServer, type Socket } from 'node:net';
import { mongo } from 'mongoose';

type Row = Record<string, unknown>;
type Command = Record<string, unknown> & { updates?: { q: Row; u: { $set: Row } }[]; documents?: Row[]; filter?: Row };

const { BSON } = mongo;
const message = 2013;
const query = 2004;
const reply = 1;

/**
 * No server of MongoDB comes from npm. This stands in for one: it speaks as much of the wire protocol as Mongoose needs to insert,
 * find and update one document at a time, each command whole before the next, by filters that name values. What it does not know it
 * refuses.
 */
export async function mongoStandIn(): Promise<AsyncDisposable & { url: string }> {
  const collections = new Map<string, Row[]>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)));
    let pending = Buffer.alloc(0);
    socket.on('data', (data) => {
      pending = Buffer.concat([pending, data]);
      while (pending.length >= 4 && pending.length >= pending.readInt32LE(0)) {
        const frame = pending.subarray(0, pending.readInt32LE(0));
        pending = pending.subarray(frame.length);
        socket.write(answered(frame, collections));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `mongodb://127.0.0.1:${(server.address() as AddressInfo).port}/farm`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answered(frame: Buffer, collections: Map<string, Row[]>): Buffer {
  const [id, isQuery] = [frame.readInt32LE(4), frame.readInt32LE(12) === query];
  // OP_QUERY: flags, the collection's name, two numbers, the document. OP_MSG: flags, sections.
  const command = isQuery ? document(frame, frame.indexOf(0, 20) + 9) : sections(frame);
  const body = Buffer.from(BSON.serialize(run(command, collections)));
  const head = isQuery ? Buffer.alloc(20) : Buffer.alloc(5);
  if (isQuery) head.writeInt32LE(1, 16);
  const header = Buffer.alloc(16);
  header.writeInt32LE(16 + head.length + body.length, 0);
  header.writeInt32LE(id, 8);
  header.writeInt32LE(isQuery ? reply : message, 12);
  return Buffer.concat([header, head, body]);
}

const document = (frame: Buffer, at: number): Command =>
  BSON.deserialize(frame.subarray(at, at + frame.readInt32LE(at))) as Command;

/** The command, and what it carries in sections of their own. */
function sections(frame: Buffer): Command {
  const command: Command = {};
  for (let at = 20; at < frame.length; ) {
    const isBody = frame[at] === 0;
    const size = frame.readInt32LE(at + 1);
    if (isBody) Object.assign(command, document(frame, at + 1));
    else {
      const named = frame.indexOf(0, at + 5);
      const rows: Row[] = [];
      for (let next = named + 1; next < at + 1 + size; next += frame.readInt32LE(next))
        rows.push(document(frame, next));
      command[frame.toString('utf8', at + 5, named)] = rows;
    }
    at += 1 + size;
  }
  return command;
}

function run(command: Command, collections: Map<string, Row[]>): Row {
  const [name] = Object.keys(command);
  const of = String(command[name!]);
  const rows = collections.get(of) ?? [];
  collections.set(of, rows);
  const matching = (filter: Row) => rows.filter((row) => Object.keys(filter).every((key) => row[key] === filter[key]));
  if (name === 'insert') return { ok: 1, n: rows.push(...command.documents!) };
  if (name === 'find')
    return {
      ok: 1,
      cursor: { id: BSON.Long.ZERO, ns: `farm.${of}`, firstBatch: matching(command.filter!).slice(0, 1) },
    };
  if (name === 'update') {
    const [{ q, u }] = command.updates as [{ q: Row; u: { $set: Row } }];
    const [row] = matching(q);
    if (row) Object.assign(row, u.$set);
    return { ok: 1, n: row ? 1 : 0, nModified: row ? 1 : 0 };
  }
  if (!/^(hello|isMaster|ping|endSessions)$/i.test(name!))
    return { ok: 0, code: 59, codeName: 'CommandNotFound', errmsg: `no such command: ${name}` };
  return { ok: 1, isWritablePrimary: true, ismaster: true, helloOk: true, maxWireVersion: 21, minWireVersion: 0 };
}
