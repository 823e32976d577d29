package org.nextlevel.framework.people;

import java.util.UUID;

/**
 * What the directory tells about a person's position, whenever something about the person changed.
 *
 * @param version rises with each change
 * @param active false for those who have left
 */
record EmployeePayload(UUID employeeId, long version, String framework, String level, boolean active) {}
