/** An instant to the minute, in this machine's zone: "2025-06-04 08:00". */
export function momentText(instant: string): string {
  const at = new Date(instant);
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
