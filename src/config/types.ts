/** A setting of a command: one of its options, which the environment and a file may hold too. */
export interface Setting {
  /** As on the command line without "--", and in the file: "metrics-port". */
  readonly name: string;
  /** Under which the parser of the command line tells its value: "metricsPort". */
  readonly attribute: string;
  /** On or off, one value, or several. */
  readonly kind: "switch" | "value" | "list";
  /** What it is when nobody says; null where that is not said. */
  readonly usual: string | null;
  /** The value that a text stands for, behind those before it; throws an Error that says what fits. */
  read(text: string, previous: unknown): unknown;
}

/** Where a setting's value was found; `name`: the variable, or the key in the file. */
export interface Origin {
  readonly from: "command line" | "environment" | "file" | "default";
  readonly name: string | null;
}

/** A value that somebody gave to a setting. */
export interface Given {
  readonly setting: Setting;
  readonly value: unknown;
  readonly origin: Origin;
}

export type Environment = Readonly<Record<string, string | undefined>>;
