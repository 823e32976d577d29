package org.nextlevel.advisor.people;

import java.util.Set;
import java.util.UUID;

/**
 * The person an answer is about.
 *
 * @param line all managers above the person
 * @param isCaller whether the person asks about themself; otherwise a manager of the line does
 */
public record Subject(Employee employee, Set<UUID> line, boolean isCaller) {}
