/** Legal time, shared by processes through a file: all see it jump at the same instant. Between jumps it runs as the real one. */
import { openSync, readSync, writeSync } from 'node:fs';
import { hourMs } from './time.ts';

/** It never runs into the next hour by itself: that one comes with the next jump. */
const mostWithinHour = hourMs - 1;

export interface LegalClock {
  now(): Date;
  /** Legal time becomes `at`. */
  jump(at: Date): void;
}

/** Makes the file, or takes the one that is there. */
export function openLegalClock(path: string, begin?: Date): LegalClock {
  const file = openSync(path, begin ? 'w+' : 'r', 0o600);
  const jump = (at: Date) => {
    const bytes = Buffer.alloc(16);
    bytes.writeDoubleLE(at.getTime());
    bytes.writeDoubleLE(Date.now(), 8);
    writeSync(file, bytes, 0, bytes.length, 0);
  };
  if (begin) jump(begin);
  const bytes = Buffer.alloc(16);
  return {
    jump,
    now: () => {
      readSync(file, bytes, 0, bytes.length, 0);
      const passed = Math.max(0, Date.now() - bytes.readDoubleLE(8));
      return new Date(bytes.readDoubleLE() + Math.min(passed, mostWithinHour));
    },
  };
}
