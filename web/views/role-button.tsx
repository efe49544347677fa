import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ArticleBlock, Role } from "../../src/schema/index.ts";
import { choicesOf } from "../decide/fields.tsx";
import { decideAtOnce } from "../decide/request.ts";
import { useSettings } from "../state/settings.ts";

/** The role of a line in the margin; pressed, it can be given another, which is decided at once. */
export function RoleButton(props: { block: ArticleBlock; page: string; n: number }): JSX.Element {
  const { block, page, n } = props;
  const { labels } = useSettings();
  const [open, setOpen] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (open) select.current?.focus();
  }, [open]);
  const name = labels.desk.page.roleOf(labels.page.line(block.line ?? n));
  const choose = (role: Role): void => {
    setOpen(false);
    const { start, end } = block;
    if (role !== block.role) void decideAtOnce({ act: "role", page, span: { start, end }, role });
  };
  if (!open)
    return (
      <button type="button" class="role" title={name} onClick={() => setOpen(true)}>
        <span>{labels.roles[block.role]}</span>
      </button>
    );
  return (
    <select
      ref={select}
      class="role-choice"
      aria-label={name}
      value={block.role}
      onChange={(event) => choose(event.currentTarget.value as Role)}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
    >
      {choicesOf(labels.roles).map(([role, text]) => (
        <option key={role} value={role}>
          {text}
        </option>
      ))}
    </select>
  );
}
