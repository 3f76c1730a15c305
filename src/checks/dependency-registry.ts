// Printed by npm run generate. Do not edit.
import maliciousDependency from "./dependency/malicious-dependency.ts";
import unreadLockFile from "./dependency/unread-lock-file.ts";
import vulnerableDependency from "./dependency/vulnerable-dependency.ts";

export const dependencyChecks = [maliciousDependency, unreadLockFile, vulnerableDependency];
