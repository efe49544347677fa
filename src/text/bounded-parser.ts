import { type Handler, Parser, type ParserOptions } from "htmlparser2";

/** Characters handed to the parser at a time. */
const CHUNK = 32_768;

/**
 * Elements open at once. The parser moves all of them for each that opens, so that endless unclosed ones would take
 * quadratic time; beyond this depth it starts anew and only the elements around the rest of the text are lost.
 */
const MAX_OPEN = 2000;

/** A parser of HTML or XML that takes linear time whatever it is given. `onreset` is told when it starts anew. */
export class BoundedParser {
  readonly #parser: Parser;
  #open = 0;

  constructor(handler: Partial<Handler>, options: ParserOptions = {}) {
    const counting: Partial<Handler> = {
      ...handler,
      onopentag: (name, attributes, implied) => {
        this.#open++;
        handler.onopentag?.(name, attributes, implied);
      },
      onclosetag: (name, implied) => {
        this.#open--;
        handler.onclosetag?.(name, implied);
      },
      onreset: () => {
        this.#open = 0;
        handler.onreset?.();
      },
    };
    this.#parser = new Parser(counting, options);
  }

  write(text: string): void {
    for (let at = 0; at < text.length; at += CHUNK) {
      if (this.#open > MAX_OPEN) this.#parser.reset();
      this.#parser.write(text.slice(at, at + CHUNK));
    }
  }

  /** The last of the text; elements that are open are closed. */
  end(text = ""): void {
    this.write(text);
    this.#parser.end();
  }
}
