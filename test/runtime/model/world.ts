import { CreateTableCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import {
  type Claim,
  type JobStore,
  type JobStoreOptions,
  jobStore,
  type Row,
  tableOf,
} from '../../../src/runtime/index.js';
import { fromItem, toItem } from '../../../src/runtime/values.js';
import { memoryDynamo } from '../../../src/testing/index.js';
import { noAnswer } from '../support/stand-in.js';
import type { Does } from './scenarios.js';

/** A request as the real code made it: what a mutant weakens before it takes effect. */
export interface Request {
  operation: string;
  input: { UpdateExpression?: string; ConditionExpression?: string; ExpressionAttributeNames?: Record<string, string> };
}

export type Script = (self: Actor, store: JobStore<Row>, world: World) => Promise<void>;

/** What is explored, and how far. */
export interface Scenario {
  /** On top of a lease of 10 s, an allowance of 5 s and 10 s in PENDING. */
  store?: Partial<JobStoreOptions>;
  /** One that is `sent` starts when its message is. */
  actors: { name: string; run: Script; does?: Does; skewSeconds?: number; sent?: boolean }[];
  /** How many connections are reset, before the request took effect or after. */
  faults?: number;
  /** How many actors die, before a request of theirs or after it. */
  crashes?: number;
  /** How many writes take effect a second time, at any later moment. */
  strays?: number;
  ticks?: number;
  tickSeconds?: number;
  /** The job at the start. Default PENDING, as `createJob` leaves it. */
  row?: Row;
  /** A safeguard taken away from the requests. */
  weaken?: (request: Request) => void;
  /** A safeguard taken away from the answers: nobody sees whose token a row carries. */
  blind?: boolean;
}

type Command = object & { input: object };

interface Parked {
  what: string;
  go(): void;
  /** Absent where it is the work itself, which no network can lose. */
  request?: { command: Command; reject(error: unknown): void };
}

export class Actor {
  state: 'unsent' | 'waiting' | 'running' | 'parked' | 'done' | 'crashed' = 'waiting';
  parked: Parked | undefined;
  claim: Claim | undefined;
  settled = false;
  /** All that it was told. What it does next follows from this. */
  readonly told: string[] = [];

  constructor(
    readonly name: string,
    readonly run: Script,
    readonly skewMs: number,
  ) {}

  park(parked: Parked): void {
    this.parked = parked;
    this.state = 'parked';
  }

  /** Work takes its time: anything may happen before it goes on. */
  work(): Promise<void> {
    return new Promise((resolve) => this.park({ what: 'work', go: resolve }));
  }
}

/** One job, its table, those who are after it, and all that may go wrong: each step is one choice among `choices()`. */
export class World {
  clock = 1_000_000_000_000;
  /** Somebody died, was given no answer at all, or a write came back: then only recovery ends the job. */
  disturbed = false;
  violation: string | undefined;
  readonly actors: Actor[];
  readonly #scenario: Scenario;
  readonly #memory = memoryDynamo();
  readonly #left: Record<'faults' | 'crashes' | 'strays' | 'ticks', number>;
  readonly #strays: { of: string; command: Command }[] = [];
  #completed: string | undefined;
  #fence = 0;

  private constructor(scenario: Scenario) {
    const { actors, faults = 0, crashes = 0, strays = 0, ticks = 0 } = scenario;
    this.#scenario = scenario;
    this.#left = { faults, crashes, strays, ticks };
    this.actors = actors.map(({ name, run, skewSeconds = 0, sent }) => {
      const actor = new Actor(name, run, skewSeconds * 1000);
      if (sent) actor.state = 'unsent';
      return actor;
    });
  }

  static async of(scenario: Scenario): Promise<World> {
    const world = new World(scenario);
    const store = world.storeOf();
    await world.#memory.send(new CreateTableCommand(tableOf(store)) as never);
    const Item = toItem(
      scenario.row ?? { jobId: 'job', status: 'PENDING', leaseExpiresAt: world.clock + 10_000, recoveryShard: 0 },
    );
    await world.#memory.send(new PutItemCommand({ TableName: 'jobs', Item: Item as never }) as never);
    return world;
  }

  /** The store as an actor has it: every request waits for its turn, and the clock is the actor's own. */
  storeOf(actor?: Actor): JobStore<Row> {
    let tokens = 0;
    const client = actor ? { send: (command: Command) => this.#request(actor, command) } : this.#memory;
    return jobStore({
      client: client as never,
      tableName: 'jobs',
      key: 'jobId',
      leaseSeconds: 10,
      skewSeconds: 5,
      pendingSeconds: 10,
      // Time is the world's: no real timer is to wake what was left behind.
      requestSeconds: 2_000_000,
      recovery: { shards: 1 },
      owner: actor?.name ?? 'nobody',
      sleep: async () => {},
      now: () => this.clock + (actor?.skewMs ?? 0),
      newToken: () => `${actor?.name}.${++tokens}`,
      ...this.#scenario.store,
    });
  }

  row(): Row {
    return fromItem(this.#memory.rows('jobs')[0]!);
  }

  /** A message that brings the job to an actor. */
  send(name: string): void {
    const actor = this.actors.find((each) => each.name === name);
    if (actor?.state === 'unsent') actor.state = 'waiting';
  }

  owns(actor: Actor): boolean {
    const { claim, settled, state } = actor;
    if (!claim || settled || claim.signal.aborted || state === 'crashed' || state === 'done') return false;
    return this.clock + actor.skewMs < claim.until;
  }

  /** To be called with each claim: its fence must be above all earlier ones. */
  claimed(actor: Actor, claim: Claim): void {
    actor.claim = claim;
    if (claim.fence <= this.#fence) this.violation ??= `${actor.name} got fence ${claim.fence} after ${this.#fence}`;
    this.#fence = Math.max(this.#fence, claim.fence);
  }

  /** Whoever settles is done with the work, and an owner no more, whether the settlement gets through or not. */
  async settles(actor: Actor, settle: () => Promise<{ status: string }>): Promise<void> {
    actor.settled = true;
    const { status } = await settle();
    const { status: state, claimToken } = this.row();
    if (status === 'completed' && (state !== 'COMPLETED' || claimToken !== actor.claim?.token))
      this.violation ??= `${actor.name} was told "completed", and the row is ${state} of ${claimToken}`;
  }

  choices(): string[] {
    const { faults, crashes, strays, ticks } = this.#left;
    const choices = this.actors.flatMap(({ name, state, parked }) => {
      if (state === 'waiting') return [`${name} starts`];
      if (state !== 'parked' || !parked) return [];
      const { what, request } = parked;
      const lost = request && faults > 0 ? [`${name} ${what}, answer lost`, `${name} ${what}, request lost`] : [];
      const dead =
        crashes > 0 ? [`${name} dies before ${what}`, ...(request ? [`${name} dies after ${what}`] : [])] : [];
      const stray = request && strays > 0 && what === 'UpdateItem' ? [`${name} ${what}, sent twice`] : [];
      return [`${name} ${what}`, ...lost, ...dead, ...stray];
    });
    return [...choices, ...this.#strays.map(({ of }) => `stray of ${of}`), ...(ticks > 0 ? ['tick'] : [])];
  }

  async take(choice: string): Promise<void> {
    const [name = '', ...rest] = choice.split(' ');
    const actor = this.actors.find((each) => each.name === name);
    if (choice === 'tick') this.#tick();
    else if (choice.startsWith('stray of ')) this.#stray(choice.slice('stray of '.length));
    else if (rest[0] === 'starts') this.#start(actor!);
    else this.#act(actor!, rest.join(' '));
    while (this.actors.some(({ state }) => state === 'running')) await new Promise(setImmediate);
    const owners = this.actors.filter((each) => this.owns(each)).map((each) => each.name);
    if (owners.length > 1) this.violation ??= `${owners.join(' and ')} own the job at once`;
  }

  #tick(): void {
    this.#left.ticks--;
    this.clock += (this.#scenario.tickSeconds ?? 16) * 1000;
  }

  #stray(of: string): void {
    const [stray] = this.#strays.splice(
      this.#strays.findIndex((each) => each.of === of),
      1,
    );
    this.disturbed = true;
    this.#effect(of, stray!.command).catch(() => {});
  }

  #act(actor: Actor, what: string): void {
    const { parked } = actor;
    const request = parked?.request;
    if (request && /dies after|answer lost/.test(what)) this.#effect(actor.name, request.command).catch(() => {});
    if (what.startsWith('dies')) {
      this.#left.crashes--;
      this.disturbed = true;
      actor.state = 'crashed';
      return;
    }
    actor.state = 'running';
    actor.told.push(`${what}@${this.clock}`);
    if (what.endsWith(' lost')) {
      this.#left.faults--;
      request!.reject(noAnswer());
      return;
    }
    if (what.endsWith('twice')) {
      this.#left.strays--;
      this.#strays.push({ of: actor.name, command: request!.command });
    }
    parked!.go();
  }

  #start(actor: Actor): void {
    actor.state = 'running';
    actor.told.push(`start@${this.clock}`);
    actor
      .run(actor, this.storeOf(actor), this)
      .catch((error) => {
        // A fault is told to whoever gave the job: it is not silently lost.
        this.disturbed = true;
        actor.told.push(String(error?.code ?? error));
        if (error?.code === undefined) this.violation ??= `${actor.name} threw ${error}`;
      })
      .finally(() => {
        actor.state = 'done';
      });
  }

  #request(actor: Actor, command: Command): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const what = command.constructor.name.replace('Command', '');
      const go = () => {
        this.#effect(actor.name, command).then(
          (answer) => {
            actor.told.push(JSON.stringify(answer));
            resolve(answer);
          },
          (error) => {
            if (this.#scenario.blind) delete error.Item?.claimToken;
            actor.told.push(JSON.stringify([error.name, error.Item]));
            reject(error);
          },
        );
      };
      actor.park({ what, go, request: { command, reject } });
    });
  }

  /** The memory store acts before it answers, so that the row can be looked at at once. A completion is for ever. */
  #effect(of: string, command: Command): Promise<unknown> {
    const input = structuredClone(command.input);
    this.#scenario.weaken?.({ operation: command.constructor.name.replace('Command', ''), input });
    const answer = this.#memory.send({ constructor: command.constructor, input } as never);
    const after = this.row();
    if (this.#completed && JSON.stringify(after) !== this.#completed)
      this.violation ??= `${of} overwrote a completed job, which is ${after.status} now`;
    if (after.status === 'COMPLETED') this.#completed ??= JSON.stringify(after);
    return answer;
  }

  /** Two worlds with the same fingerprint have the same future. */
  fingerprint(): string {
    const actors = this.actors.map(({ name, state, told, parked }) => [name, state, told, parked?.what]);
    return JSON.stringify([
      this.row(),
      this.clock,
      actors,
      this.#left,
      this.#strays.map(({ of, command }) => [of, command.input]),
    ]);
  }
}
