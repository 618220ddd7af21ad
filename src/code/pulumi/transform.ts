import { type Known, type Loc, unknown } from '../../facts/index.js';
import { Props } from '../cdk/props.js';
import { resolve } from '../cdk/resolve.js';
import { locate } from '../walk.js';

/** What SST is told to change of a resource that it makes: `transform: { queue: { … } }`, or a function that changes its arguments. */
export class Transform {
  private constructor(
    private readonly props: Props | undefined,
    /** Of a function, what is written of it; undefined where it is not seen. */
    private readonly text: string | undefined,
    private readonly at?: Loc,
  ) {}

  static of(component: Props, resource: string): Transform {
    const given = component.inner('transform').get(resource);
    if (!given) return new Transform(undefined, '');
    const { value, scope } = resolve(given.value, given.scope);
    const at = locate(given.value, given.scope.place);
    if (value.is === 'object') return new Transform(Props.struct(given.value, given.scope), '', at);
    return new Transform(undefined, value.is === 'function' ? scope.textOf(value) : undefined, at);
  }

  /** What holds of a property of the resource: `own`, unless it is changed. */
  over<T>(key: string, read: (props: Props) => Known<T>, own: Known<T>): Known<T> {
    if (this.props) return this.props.open || this.props.get(key) ? read(this.props) : own;
    return this.text?.includes(key) === false ? own : unknown('a transform changes it', this.at);
  }
}
