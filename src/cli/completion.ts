import type { CommandDefinition } from "./context.ts";
import { type OptionDefinition, optionDefinitions } from "./options.ts";

interface Choice {
  readonly flag: string;
  readonly description: string;
  readonly choices: readonly string[];
  readonly takesValue: boolean;
}

function choicesOf({ options }: CommandDefinition): Choice[] {
  return options.map((name) => {
    const { flags, description, choices = [] }: OptionDefinition = optionDefinitions[name];
    const [flag = "", value] = flags.split(" ");
    return { flag, description, choices, takesValue: value !== undefined };
  });
}

/** Words that an argument of the command may be, where they are few. */
const argumentWords = ({ argument }: CommandDefinition): string => (argument === "<shell>" ? "bash zsh" : "");

const takesFiles = ({ argument }: CommandDefinition): boolean => argument === "<path...>";

/** A script for bash 4 or newer: commands, their options, the values of options, and files. */
export function bashCompletion(commands: readonly CommandDefinition[]): string {
  return `# parley completion for bash
_parley() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words="" files=""
  COMPREPLY=()
  case "$previous" in
${valueCases(commands)}
    --record) compopt -o dirnames 2>/dev/null; return ;;
  esac
  case "\${COMP_WORDS[1]}" in
${commands.map(bashCase).join("\n")}
    *) words="${commands.map(({ name }) => name).join(" ")} help --help --version" ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map(({ name }) => name).join(" ")} help --help --version"; files=""; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [ -n "$files" ] && [ "\${current#-}" = "$current" ]; then compopt -o default 2>/dev/null; fi
}
complete -F _parley parley
`;
}

function bashCase(command: CommandDefinition): string {
  const words = [...choicesOf(command).map(({ flag }) => flag), "--help", argumentWords(command)]
    .join(" ")
    .trim();
  return `    ${command.name}) words="${words}"${takesFiles(command) ? " files=yes" : ""} ;;`;
}

function valueCases(commands: readonly CommandDefinition[]): string {
  const flags = new Map(commands.flatMap(choicesOf).map((choice) => [choice.flag, choice.choices]));
  return [...flags]
    .filter(([, choices]) => choices.length > 0)
    .map(
      ([flag, choices]) =>
        `    ${flag}) COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$current")); return ;;`,
    )
    .join("\n");
}

/** A script for zsh: the same, with what each command and option is for. */
export function zshCompletion(commands: readonly CommandDefinition[]): string {
  const named = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join("\n");
  return `#compdef parley
_parley() {
  local -a commands
  commands=(
${named}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command="\${words[2]}"
  shift words
  (( CURRENT -= 1 ))
  case "$command" in
${commands.map(zshCase).join("\n")}
  esac
}
if [ "$funcstack[1]" = "_parley" ]; then _parley "$@"; else compdef _parley parley; fi
`;
}

function zshCase(command: CommandDefinition): string {
  const specs = choicesOf(command).map((choice) => quoted(zshOption(choice)));
  const words = argumentWords(command);
  const rest = takesFiles(command) ? "*:page:_files" : words && `1:shell:(${words})`;
  const all = [...specs, quoted("--help[tell what the command does]"), ...(rest ? [quoted(rest)] : [])];
  return `    ${command.name}) _arguments ${all.join(" ")} ;;`;
}

function zshOption({ flag, description, choices, takesValue }: Choice): string {
  const text = `${flag}[${description.replaceAll(/[[\]]/g, "")}]`;
  if (!takesValue) return text;
  if (flag === "--record") return `${text}:folder:_files -/`;
  return `${text}:value:${choices.length > 0 ? `(${choices.join(" ")})` : " "}`;
}

/** Quoted for a shell; summaries and descriptions may hold an apostrophe. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
