import { entriesOf, entryOf, type Mapping, type Node, plainText, valueAt } from '../../data/node.js';
import type { Loc } from '../../facts/index.js';
import { nearest } from '../../facts/nearest.js';

export interface Template {
  file: string;
  root: Mapping;
}

export interface Resource {
  /** Its logical id. */
  name: string;
  type: string;
  /** The logical id where it is declared. */
  at: Loc;
  node: Mapping;
  properties?: Node;
  /** Where the paths in it begin; the folder of its file, when it is undefined. */
  folder?: string;
}

/** `unless`: what may replace it. */
export type Resolved = { is: 'node'; node: Node; unless?: string } | { is: 'unknown'; why: string; at?: Loc };

/** What a format has beyond CloudFormation's intrinsic functions: the variables of the Serverless Framework. */
export interface Variables {
  /** The node that a node stands for. */
  resolve(node: Node): Resolved;
  /** A text with the variables in it replaced, where they are known. */
  expand(text: string): string;
}

const none: Variables = { resolve: (node) => ({ is: 'node', node }), expand: (text) => text };

/** A template with those that it is merged with before it is deployed. */
export class Stack {
  private readonly cached = new Map<Template, Map<string, Resource>>();
  /** Where a function leads that takes its value from another stack. */
  leadsTo: (node: Node) => { node: Node; stack: Stack } | undefined = () => undefined;

  constructor(
    readonly own: Template,
    readonly others: readonly Template[] = [],
    readonly variables: Variables = none,
    /** Resources that the tool adds by itself: the functions of the Serverless Framework. */
    readonly implied: ReadonlyMap<string, Resource> = new Map(),
  ) {}

  /** Its own only. */
  get resources(): ReadonlyMap<string, Resource> {
    return this.resourcesIn(this.own);
  }

  resource(name: string): Resource | undefined {
    return this.find((template) => this.resourcesIn(template).get(name)) ?? this.implied.get(name);
  }

  allResources(): Resource[] {
    return [
      ...[this.own, ...this.others].flatMap((one) => [...this.resourcesIn(one).values()]),
      ...this.implied.values(),
    ];
  }

  /** What a section of the template holds by a name: `Parameters`, `Mappings`, `Globals`. */
  section(section: string, name: string): Node | undefined {
    return this.find(({ root }) => valueAt(root, section, name));
  }

  /** Whether it cannot be told which part's section holds. */
  hasSeveral(section: string): boolean {
    const holds = ({ root }: Template) => valueAt(root, section) !== undefined;
    return (
      !holds(this.own) && this.others.some(holds) && this.find((one) => (holds(one) ? true : undefined)) === undefined
    );
  }

  /** The template's own, else that of the nearest other template that has any. */
  private find<T>(read: (template: Template) => T | undefined): T | undefined {
    const own = read(this.own);
    if (own !== undefined) return own;
    const found = this.others
      .map((template) => ({ template, value: read(template) }))
      .filter(({ value }) => value !== undefined);
    return nearest(found, ({ template }) => template.file, this.own.file)?.value;
  }

  private resourcesIn(template: Template): Map<string, Resource> {
    let resources = this.cached.get(template);
    if (!resources) {
      resources = resourcesOf(template.root);
      this.cached.set(template, resources);
    }
    return resources;
  }
}

export function resourcesOf(root: Node): Map<string, Resource> {
  const resources = new Map<string, Resource>();
  for (const { key, keyAt, value } of entriesOf(valueAt(root, 'Resources'))) {
    const type = plainText(entryOf(value, 'Type')?.value);
    if (type !== undefined && value.is === 'map')
      resources.set(key, { name: key, type, at: keyAt, node: value, properties: valueAt(value, 'Properties') });
  }
  return resources;
}
