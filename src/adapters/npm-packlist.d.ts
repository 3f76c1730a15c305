declare module "npm-packlist" {
  interface Tree {
    readonly path: string;
    readonly package: Readonly<Record<string, unknown>>;
    readonly isProjectRoot: boolean;
    readonly edgesOut: ReadonlyMap<string, unknown>;
  }
  interface Options {
    /** Root of the npm workspaces, and the folders of those that are packed. */
    readonly prefix?: string;
    readonly workspaces?: readonly string[];
  }
  export default function packlist(tree: Tree, options?: Options): Promise<string[]>;
}
