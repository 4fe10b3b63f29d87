/** Tells a reader what just happened; tests pass one that is silent. */
export type Say = (line: string) => void;
