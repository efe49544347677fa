import { groupBy } from "../../text/group.ts";
import type { World } from "../../world/world.ts";
import { distance, lengthOf } from "../days.ts";
import type { ContactReport } from "../types.ts";
import { contradictBesidesDays, zonesMayExplain } from "./compatible.ts";
import { announced, behind } from "./keys.ts";
import { daysLeft, putOff, sameNumber } from "./postponed.ts";

const apart = (a: ContactReport, b: ContactReport): number =>
  a.days && b.days ? distance(a.days, b.days) : 0;

/** True when the two tell days apart and yet one contact: it was put off, or its number or place says so. */
const isTied = (a: ContactReport, b: ContactReport, world: World): boolean =>
  apart(a, b) > 0 &&
  (putOff(a, b) || apart(a, b) <= daysLeft(a, b, world)) &&
  !contradictBesidesDays(a, b, world);

const onOneDay = (a: ContactReport, b: ContactReport): boolean =>
  a.days !== null && b.days !== null && (apart(a, b) === 0 || zonesMayExplain(a, b));

/** What is looked at when days are tied: reports equal in all of it need no comparing. */
const tieKey = ({ event, days, moved, sidesKey, persons, page }: ContactReport): string => {
  const { kind, level, place, ordinal, status, time } = event;
  const told = [days, moved, time?.zone ?? null, page.publishedDays, status, ordinal, place];
  return JSON.stringify([told, kind, level, sidesKey, persons]);
};

/** A week or a month holds days of which nothing says that they are one. */
const isOneDay = ({ days }: ContactReport): boolean => days !== null && lengthOf(days) === 1;

/** True when two reports that tell different days are of one contact all the same. */
export type ExplainsDays = (a: ContactReport, b: ContactReport) => boolean;

/**
 * Which of the reports tell different days of one contact: those whose days others of them tie to each other, from one
 * to the next: an announcement that was put off, a number of the series, a place.
 */
export function explainedDays(all: readonly ContactReport[], world: World): ExplainsDays {
  const dated = all.filter((report) => report.days !== null);
  const nodes = [...groupBy(dated, tieKey).values()].flatMap((same) => same.slice(0, 1));
  // What was held on the day for which it was announced was not put off to another: its place ties no later one to it.
  const isHeldThen = (plan: ContactReport): boolean =>
    announced.has(plan.event.status) &&
    nodes.some((node) => behind.has(node.event.status) && onOneDay(node, plan));
  const isSure = (a: ContactReport, b: ContactReport): boolean =>
    putOff(a, b) || sameNumber(a, b) || !(isHeldThen(a) || isHeldThen(b));
  const isEdge = (a: ContactReport, b: ContactReport): boolean =>
    onOneDay(a, b) || (isTied(a, b, world) && isSure(a, b));
  const around = new Map<ContactReport, ContactReport[]>();
  const neighbours = (node: ContactReport): ContactReport[] => {
    const found = around.get(node) ?? nodes.filter((other) => other !== node && isEdge(node, other));
    around.set(node, found);
    return found;
  };
  const byKey = new Map(nodes.map((node) => [tieKey(node), node]));
  return (a, b) => {
    const [from, to] = [byKey.get(tieKey(a)), byKey.get(tieKey(b))];
    if (!from || !to) return false;
    const reached = new Set([from]);
    for (const node of reached)
      if (node === from || isOneDay(node)) for (const next of neighbours(node)) reached.add(next);
    return reached.has(to);
  };
}
