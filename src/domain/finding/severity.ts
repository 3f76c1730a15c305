/** Severities, most severe first. */
export const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How sure a check is of a remark, surest first. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Who wants to see a remark; each persona sees what the ones before it see. */
export const PERSONAS = ["regular", "pedantic", "auditor"] as const;
export type Persona = (typeof PERSONAS)[number];

export const isAtLeast = (severity: Severity, floor: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(floor);

export const isAsSureAs = (confidence: Confidence, floor: Confidence): boolean =>
  CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(floor);

export const isShownTo = (persona: Persona, viewer: Persona): boolean =>
  PERSONAS.indexOf(persona) <= PERSONAS.indexOf(viewer);
