import type { Job } from './claim.js';
/** The attributes of SQLAlchemy's model that are its primary key: `id = Column(Integer, primary_key=True)`. */
export declare function primaryKey(model: string, { own, module, context }: Job): string[] | undefined;
