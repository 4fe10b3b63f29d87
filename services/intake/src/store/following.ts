/** What following needs of the store: single fields beside an application or a bundle, each written atomically. */
import type { Collection, Document } from 'mongodb';
import type { Application } from '../domain/application.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { lockMs, mostWrongCodes } from '../domain/secret.ts';
import type { Codec } from './codec.ts';
import type { Applications } from './schema.ts';
import type { StoredApplication } from './stored.ts';

/** An application without anything that is sealed, and how it may be followed. */
export interface Followed {
  application: Application;
  followUp: FollowUp;
}

/** Codes and calendars of what a collection holds. */
export interface FollowUpKeeping {
  /** Counts a wrong code, and locks the code when it was one too many; nothing for an unknown number. */
  countWrongCode(number: string, now: Date): Promise<void>;
  /** The right code was given: wrong ones before it are forgotten. */
  forgetWrongCodes(number: string): Promise<void>;
  /** Another code, and no lock. */
  renewFollowUp(number: string): Promise<FollowUp>;
  /** Another secret for the calendar. */
  openCalendar(number: string): Promise<FollowUp>;
  closeCalendar(number: string): Promise<void>;
}

export interface FollowingStore extends FollowUpKeeping {
  /** Without a sealed part: nothing is opened to tell where an application is. */
  findFollowed(number: string): Promise<Followed | undefined>;
}

const open = { outbox: 0, handled: 0, sealed: 0 } as const;

export function followingStore(model: Applications, codec: Codec, collection: Collection<Document>): FollowingStore {
  return {
    ...followUpKeeping(collection),
    findFollowed: async (number) => {
      const stored = await model.findById(number, open).lean<StoredApplication>();
      return stored
        ? { application: codec.read({ ...stored, sealed: {} }), followUp: stored.followUp ?? {} }
        : undefined;
    },
  };
}

export function followUpKeeping(documents: Collection<Document>): FollowUpKeeping {
  const collection = documents as unknown as Collection<{ _id: string; followUp?: FollowUp }>;
  const change = async (number: string, update: Record<string, unknown>): Promise<FollowUp> => {
    const options = { returnDocument: 'after', projection: { followUp: 1 } } as const;
    return (await collection.findOneAndUpdate({ _id: number }, update, options))?.followUp ?? {};
  };
  return {
    countWrongCode: async (number, now) => {
      const { wrongCodes = 0 } = await change(number, { $inc: { 'followUp.wrongCodes': 1 } });
      if (wrongCodes < mostWrongCodes) return;
      const lock = { 'followUp.wrongCodes': 0, 'followUp.lockedUntil': new Date(now.getTime() + lockMs) };
      await collection.updateOne({ _id: number, 'followUp.wrongCodes': { $gte: mostWrongCodes } }, { $set: lock });
    },
    forgetWrongCodes: async (number) => void (await change(number, { $unset: { 'followUp.wrongCodes': 1 } })),
    renewFollowUp: (number) =>
      change(number, {
        $inc: { 'followUp.code': 1 },
        $unset: { 'followUp.wrongCodes': 1, 'followUp.lockedUntil': 1 },
      }),
    openCalendar: (number) =>
      change(number, { $inc: { 'followUp.calendar': 1 }, $set: { 'followUp.calendarOpen': true } }),
    closeCalendar: async (number) => void (await change(number, { $unset: { 'followUp.calendarOpen': 1 } })),
  };
}
