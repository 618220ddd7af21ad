import { type Known } from '../../facts/index.js';
import { Props } from '../cdk/props.js';
/** What SST is told to change of a resource that it makes: `transform: { queue: { … } }`, or a function that changes its arguments. */
export declare class Transform {
    private readonly props;
    /** Of a function, what is written of it; undefined where it is not seen. */
    private readonly text;
    private readonly at?;
    private constructor();
    static of(component: Props, resource: string): Transform;
    /** What holds of a property of the resource: `own`, unless it is changed. */
    over<T>(key: string, read: (props: Props) => Known<T>, own: Known<T>): Known<T>;
}
