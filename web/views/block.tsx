import type { ComponentChildren, JSX } from "preact";

/** A titled part of the column beside a view. */
export function Block(props: { title: string; children: ComponentChildren; count?: number }): JSX.Element {
  return (
    <section class="block">
      <h2>
        {props.title} {props.count !== undefined && <span class="count">{props.count}</span>}
      </h2>
      {props.children}
    </section>
  );
}
