package org.nextlevel.framework.people;

import java.util.UUID;

/**
 * What evidence-service tells about the position of an employee, whenever something about the employee changed.
 *
 * @param version rises with each change
 * @param active false for those who have left
 */
record EmployeePayload(UUID employeeId, long version, String framework, String level, boolean active) {}
