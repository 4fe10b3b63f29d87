/** What is stored is not what was signed, or cannot be read as a tree: nothing more is signed until that is mended. */
export class TreeFault extends Error {
  override name = 'TreeFault';
}
