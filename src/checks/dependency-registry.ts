// Printed by npm run generate. Do not edit.

export const dependencyChecks = [];
