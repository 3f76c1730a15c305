/** How GitHub stores an asset's name: other characters become dots, dots at the ends go, and a dotfile gets a first name. */
export const storedAssetName = (name: string): string =>
  (name.startsWith(".") ? `default${name}` : name)
    .replaceAll(/[^A-Za-z0-9\-_+@.]+/g, ".")
    .replaceAll(/\.{2,}/g, ".")
    .replaceAll(/^\.+|\.+$/g, "");
