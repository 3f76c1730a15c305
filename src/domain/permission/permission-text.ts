/**
 * Turns `X-Accepted-GitHub-Permissions` into words: `,` joins what is needed together, `;` offers
 * another way. Source: docs.github.com, "Troubleshooting the REST API".
 */
export function permissionText(header: string): string {
  const ways = header.split(";").map((way) =>
    way
      .split(",")
      .map((one) => one.trim().replace("=", ": "))
      .filter((one) => one !== "")
      .join(" and "),
  );
  return ways.filter((way) => way !== "").join(", or ");
}
