import { buckets, counters, gauges, histograms, labelsWithin } from "./metrics.ts";
import type { Ops } from "./types.ts";

type Metered = Pick<Ops, "count" | "observe" | "gauge" | "metrics">;

const namesOf = (labels: Readonly<Record<string, unknown>>): string[] => Object.keys(labels);

/** Opens the metrics of this process: those of Node, and Parley's own as they are declared. */
export async function openMetrics(): Promise<Metered & { close(): void }> {
  const { Registry, Counter, Gauge, Histogram, collectDefaultMetrics } = await import("prom-client");
  const register = new Registry();
  collectDefaultMetrics({ register });
  const base = (
    name: string,
    { help, labels }: { help: string; labels: Readonly<Record<string, unknown>> },
  ) => ({
    name,
    help,
    labelNames: namesOf(labels),
    registers: [register],
  });
  const made = <Metric extends { help: string; labels: Parameters<typeof labelsWithin>[0]["labels"] }, Made>(
    declared: Readonly<Record<string, Metric>>,
    make: (options: ReturnType<typeof base>) => Made,
  ) =>
    new Map(
      Object.entries(declared).map(([name, metric]) => [
        name,
        { metric: make(base(name, metric)), within: labelsWithin(metric) },
      ]),
    );
  const counting = made(counters, (options) => new Counter(options));
  const timing = made(histograms, (options) => new Histogram({ ...options, buckets: [...buckets] }));
  const gauging = made(gauges, (options) => new Gauge(options));
  return {
    count: (name, labels, by = 1) => {
      const known = counting.get(name);
      if (Number.isFinite(by) && by > 0) known?.metric.inc(known.within(labels ?? {}), by);
    },
    observe: (name, seconds, labels) => {
      const known = timing.get(name);
      if (Number.isFinite(seconds)) known?.metric.observe(known.within(labels ?? {}), Math.max(seconds, 0));
    },
    gauge: (name, value, labels) => {
      const known = gauging.get(name);
      if (Number.isFinite(value)) known?.metric.set(known.within(labels ?? {}), value);
    },
    metrics: async () => ({ type: register.contentType, text: await register.metrics() }),
    close: () => register.clear(),
  };
}
