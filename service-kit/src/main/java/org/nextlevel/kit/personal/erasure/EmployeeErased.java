package org.nextlevel.kit.personal.erasure;

import java.util.UUID;

/**
 * That a person is to be erased everywhere, as every service reads it.
 *
 * @param formerUserNameDigest names the person where the id is not known
 */
record EmployeeErased(UUID erasureId, UUID employeeId, String formerUserNameDigest) {}
