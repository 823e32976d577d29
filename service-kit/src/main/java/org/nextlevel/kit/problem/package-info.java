/** One error model for every answer: problem details as of RFC 9457. */
package org.nextlevel.kit.problem;
