/** Measures the size of a document with expanded aliases: a kilobyte of YAML can expand to gigabytes. */

/** Maximum size of a file, and of its content with expanded aliases, in bytes. The whole API of Qlik has 4 MB. */
export const MAX_SIZE: number = 32 * 1024 * 1024;
/** Maximum nesting depth of lists and objects. Qlik's deepest document has 30 levels. */
export const MAX_DEPTH = 200;
/** Size of a list, an object or a value in addition to its text. */
const BYTES_PER_NODE = 16;

/**
 * Returns the limit that a parsed document exceeds, or `undefined`. Takes linear time, because each anchor is measured
 * once.
 */
export function findExcess(root: unknown): "aliases" | "depth" | "ring" | undefined {
  const sizes = new Map<object, { readonly size: number; readonly height: number }>();
  const open = new Set<object>();
  const measure = (node: unknown, depth: number): { size: number; height: number } => {
    if (typeof node === "string") return { size: BYTES_PER_NODE + node.length, height: 0 };
    if (typeof node !== "object" || node === null) return { size: BYTES_PER_NODE, height: 0 };
    const known = sizes.get(node);
    if (known) {
      if (depth + known.height > MAX_DEPTH) throw new Excess("depth");
      return known;
    }
    if (open.has(node)) throw new Excess("ring");
    if (depth >= MAX_DEPTH) throw new Excess("depth");
    open.add(node);
    let size = BYTES_PER_NODE;
    let height = 0;
    for (const [key, value] of Object.entries(node)) {
      const inner = measure(value, depth + 1);
      size += key.length + inner.size;
      height = Math.max(height, inner.height + 1);
      if (size > MAX_SIZE) throw new Excess("aliases");
    }
    open.delete(node);
    sizes.set(node, { size, height });
    return { size, height };
  };
  try {
    measure(root, 0);
    return undefined;
  } catch (error) {
    if (error instanceof Excess) return error.kind;
    throw error;
  }
}

class Excess extends Error {
  readonly kind: "aliases" | "depth" | "ring";

  constructor(kind: "aliases" | "depth" | "ring") {
    super(kind);
    this.kind = kind;
  }
}
