/** One line of entry_points.txt. Source: packaging.python.org, "Entry points specification". */
export interface PythonEntryPoint {
  readonly group: string;
  readonly name: string;
  readonly module: string;
}

const GROUP = /^\[([A-Za-z0-9_.:-]{1,200})\]$/;
const LINE =
  /^([^=\s](?:[^=]{0,198}[^=\s])?)\s*=\s*([A-Za-z_][\w.]{0,300})\s*(?::\s*[A-Za-z_][\w.]{0,300})?\s*(?:\[[^\]]{0,300}\])?$/;

/** Reads entry_points.txt; a line that cannot be read is returned as a text. */
export function readEntryPoints(text: string): readonly (PythonEntryPoint | string)[] {
  const found: (PythonEntryPoint | string)[] = [];
  let group = "";
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
    const [, heading] = GROUP.exec(line) ?? [];
    const [, name, module] = LINE.exec(line) ?? [];
    if (heading !== undefined) group = heading;
    else if (name === undefined || module === undefined || group === "") found.push(line);
    else found.push({ group, name, module });
  }
  return found;
}

const SCRIPTS = new Set(["console_scripts", "gui_scripts"]);

/** Whether installing makes a command of it. */
export const isScript = ({ group }: PythonEntryPoint): boolean => SCRIPTS.has(group);
