import { describe, expect, it } from "vitest";
import { EventKind, EventStatus, Level, Role, Stance, Topic } from "../../src/schema/index.ts";
import { en } from "../../web/labels/en.ts";
import { vi } from "../../web/labels/vi.ts";

describe.each([
  ["vi", vi],
  ["en", en],
])("labels in %s", (_language, labels) => {
  it.each([
    ["kinds", EventKind.options],
    ["statuses", EventStatus.options],
    ["levels", Level.options],
    ["roles", Role.options],
    ["stances", Stance.options],
    ["topics", Topic.options],
  ] as const)("name all %s", (part, values) => {
    expect(Object.keys(labels[part]).sort()).toEqual([...values].sort());
  });
});
