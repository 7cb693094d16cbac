/** Splits a text of JSON objects that follow each other, with or without whitespace in between. */
export function createObjectSplitter(): {
  /** Takes a piece, and returns the objects that it completes, unparsed. */
  push: (text: string) => string[];
  /** The number of characters of the object that is not complete. */
  pending: () => number;
} {
  let rest = "";
  let [depth, isString, isEscaped] = [0, false, false];
  return {
    push(text) {
      const objects: string[] = [];
      let start = 0;
      for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (isString) {
          if (isEscaped) isEscaped = false;
          else if (character === "\\") isEscaped = true;
          else if (character === '"') isString = false;
        } else if (character === '"') isString = true;
        else if (character === "{") depth++;
        else if (character === "}" && --depth === 0) {
          objects.push((rest + text.slice(start, index + 1)).trim());
          [rest, start] = ["", index + 1];
        }
      }
      // An object is not copied for each of its pieces.
      rest = depth > 0 ? rest + text.slice(start) : (rest + text.slice(start)).trimStart();
      return objects;
    },
    pending: () => rest.length,
  };
}
