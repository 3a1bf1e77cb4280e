package org.enforcementatlas.ingest;

import org.enforcementatlas.notice.Severity;

/**
 * How often a rule spoke in one import.
 *
 * @param rule the rule's stable name
 * @param severity how much it weighs
 * @param count how many notices
 */
public record RuleCount(String rule, Severity severity, int count) {}
