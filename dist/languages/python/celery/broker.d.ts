import { type Broker, type Known, type Process, type Room, type Seconds } from '../../../facts/index.js';
import type { Slot } from '../mappings/mapping.js';
import type { Mappings } from '../mappings/mappings.js';
/** What the scheme of the broker's URL says, also where the rest of the URL is computed. */
export declare function brokerOf(given: Slot | undefined, transport: Slot | undefined, mappings: Mappings): Known<Broker>;
/** The broker that command lines name goes over what the settings say (celery/app/utils.py, `Settings.broker_url`). */
export declare function brokerStarted(written: Known<Broker>, processes: readonly Process[]): Known<Broker>;
/** The window that a message is hidden for: kombu's option where kombu applies it, else the transport's default. */
export declare function visibilityOf(broker: Known<Broker>, options: Slot | undefined, mappings: Mappings, room?: Room): Known<Seconds>;
