/** An insert that somebody else may have made before. */
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';

/** False when there is a document of the same key already. */
export async function unlessTaken(insert: () => Promise<unknown>): Promise<boolean> {
  try {
    await insert();
    return true;
  } catch (error) {
    if (duplicateKeyOf(error) === undefined) throw error;
    return false;
  }
}
